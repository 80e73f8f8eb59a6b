import { afterEach, describe, expect, it } from 'vitest';
import { createInvalidBudget } from '../../../src/platforms/discord/invalid-budget.ts';
import { startDiscord } from './support.ts';

const MINUTE_MS = 60_000;

function createStage() {
  const clock = { ms: 0 };
  const budget = createInvalidBudget(() => clock.ms);
  const refuse = (times: number, status = 403) => {
    for (let i = 0; i < times; i++) budget.answered(status);
  };
  return { clock, budget, refuse };
}

describe('what Discord refuses', () => {
  it.each([
    { refused: 999, slow: false, stopped: false },
    { refused: 1_000, slow: true, stopped: false },
    { refused: 4_999, slow: true, stopped: false },
    { refused: 5_000, slow: true, stopped: true },
  ])('$refused within ten minutes: slow $slow, stopped $stopped', ({ refused, slow, stopped }) => {
    const { budget, refuse } = createStage();
    refuse(refused);
    expect(budget.waitMs() > 0).toBe(stopped);
    expect(budget.waitMs() > 0).toBe(slow);
    expect(budget.trouble() !== undefined).toBe(slow);
  });

  it('is forgotten after ten minutes', () => {
    const { clock, budget, refuse } = createStage();
    refuse(5_000);
    clock.ms = 9 * MINUTE_MS;
    expect(budget.waitMs()).toBe(MINUTE_MS);
    clock.ms = 10 * MINUTE_MS;
    expect([budget.waitMs(), budget.waitMs(), budget.trouble()]).toEqual([0, 0, undefined]);
  });

  it('never comes near what shuts a bot out, although every chat refuses and each is only asked once', () => {
    const { clock, budget, refuse } = createStage();
    let most = 0;
    const recent: number[] = [];
    // An hour of as many deliveries as the pace allows, all of them refused.
    for (; clock.ms < 60 * MINUTE_MS; clock.ms += 1_000 / 45) {
      if (budget.waitMs() > 0) continue;
      refuse(1);
      recent.push(clock.ms);
      while (recent[0]! <= clock.ms - 10 * MINUTE_MS) recent.shift();
      most = Math.max(most, recent.length);
    }
    expect(most).toBeGreaterThan(1_000);
    expect(most).toBeLessThan(5_000);
  });

  it.each([
    { status: 429, isShared: true, because: 'others of the same channel used it up' },
    { status: 404, isShared: false, because: 'that is not one of the three' },
    { status: 500, isShared: false, because: 'that is their own trouble' },
  ])('does not count $status: $because', ({ status, isShared }) => {
    const { budget } = createStage();
    for (let i = 0; i < 10_000; i++) budget.answered(status, isShared);
    expect([budget.waitMs(), budget.trouble()]).toEqual([0, undefined]);
  });

  it('pauses everything after a refused token, longer each time, and says so', () => {
    const { clock, budget, refuse } = createStage();
    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      refuse(1, 401);
      waits.push(budget.waitMs() / 1_000);
      clock.ms += budget.waitMs();
      expect(budget.waitMs()).toBe(0);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
    expect(budget.trouble()).toMatch(/does not accept DISCORD_TOKEN any more/);
    budget.answered(200);
    expect([budget.waitMs(), budget.trouble()]).toEqual([0, undefined]);
  });
});

const ends: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

describe('a token that is revoked while messages wait', () => {
  it('is asked for a few times, not for every message', async () => {
    const clock = { ms: 0 };
    const { discord, tidebell, stop } = await startDiscord({ platform: { elapsedMs: () => clock.ms } });
    ends.push(stop);
    const channel = discord.addGuild().channels[0]!.id;
    discord.fault({ on: /^POST \/channels\/\d+\/messages$/, times: 1_000, does: { status: 401 } });
    const from = discord.invalidRequests();
    // Half an hour of a message a second.
    for (let i = 0; i < 1_800; i++, clock.ms += 1_000) {
      const outcome = await tidebell.send({ chat: `discord:${channel}`, message: { text: ['x'] }, key: `k${i}` });
      expect(['failed', 'throttled']).toContain(outcome.kind);
      if (outcome.kind === 'throttled') expect(outcome.isOwnCare, 'Discord did not say so').toBe(true);
    }
    expect(discord.invalidRequests() - from).toBeLessThan(20);
    expect(tidebell.trouble()).toMatch(/DISCORD_TOKEN/);
    expect(tidebell.sendTrouble?.(), 'also where another process listens').toMatch(/DISCORD_TOKEN/);
  });
});
