import { describe, expect, it } from 'vitest';
import { createDuties, RENEW_EVERY_MS } from '../../src/processes/duties.ts';
import type { Duty } from '../../src/processes/role.ts';
import { describeRoster } from '../contracts/roster.ts';
import { createMemoryRoster } from './memory-roster.ts';

const TAKEN_OVER_MS = 15_000;
const EVALUATE: Duty = 'evaluate';

describe('the roster in memory', () => {
  let nowMs = 1_000_000;
  describeRoster(async () => ({
    roster: createMemoryRoster(() => nowMs),
    async pass(ms) {
      nowMs += ms;
    },
  }));
});

/** Processes beside each other. Each has a clock of its own that nobody sets, and stands still when it is told to. */
function createWorld() {
  let nowMs = 5_000_000;
  const roster = createMemoryRoster(() => nowMs);
  const log: string[] = [];
  const running = new Set<ReturnType<typeof join>>();

  function join(name: string, duty: Duty = EVALUATE, begin?: () => Promise<void>) {
    const duties = createDuties({
      roster,
      by: name,
      elapsedMs: () => nowMs - 4_000_000,
      onTaken: (taken) => log.push(`${name} does ${taken}`),
      onLost: (lost) => log.push(`${name} lost ${lost}`),
      onFault: (error) => log.push(`${name}: ${error instanceof Error ? error.message : error}`),
    });
    duties.seek(duty, async () => {
      await begin?.();
      return async () => void log.push(`${name} stops`);
    });
    const process = { ...duties, name, renewedMs: Number.NEGATIVE_INFINITY };
    running.add(process);
    return process;
  }

  return {
    roster,
    log,
    join,
    /** The process does nothing any more, and nobody is told. */
    freeze: (process: ReturnType<typeof join>) => void running.delete(process),
    wakeUp: (process: ReturnType<typeof join>) => void running.add(process),
    setStoreClock(ms: number) {
      nowMs += ms;
    },
    async pass(ms: number) {
      const endMs = nowMs + ms;
      for (; nowMs <= endMs; nowMs += 100) {
        for (const process of running) {
          if (nowMs - process.renewedMs < RENEW_EVERY_MS) continue;
          process.renewedMs = nowMs;
          await process.renew();
          await process.settled().catch(() => undefined);
        }
      }
    },
  };
}

describe('duties', () => {
  it('are done by one process, and the other is ready', async () => {
    const world = createWorld();
    const [a, b] = [world.join('a'), world.join('b')];
    await world.pass(60_000);
    expect(world.log).toEqual(['a does evaluate']);
    expect(await a.isOurs(EVALUATE)).toBe(true);
    expect(await b.isOurs(EVALUATE)).toBe(false);
    expect([a.holds(EVALUATE), b.holds(EVALUATE)]).toEqual([true, false]);
  });

  it('are taken over within 15 s of a death', async () => {
    const world = createWorld();
    const a = world.join('a');
    world.join('b');
    await world.pass(7_900);
    world.freeze(a);
    await world.pass(TAKEN_OVER_MS);
    expect(world.log).toEqual(['a does evaluate', 'b does evaluate']);
  });

  it('are noticed to be lost before anything is done by a process that stood still', async () => {
    const world = createWorld();
    const a = world.join('a');
    world.join('b');
    await world.pass(5_000);
    world.freeze(a);
    await world.pass(20_000);
    world.wakeUp(a);
    expect(await a.isOurs(EVALUATE)).toBe(false);
    await a.settled();
    expect(world.log).toEqual(['a does evaluate', 'b does evaluate', 'a lost evaluate', 'a stops']);
    await world.pass(60_000);
    expect(world.log).toHaveLength(4);
  });

  it('stay where they are after a pause that nobody used', async () => {
    const world = createWorld();
    const a = world.join('a');
    await world.pass(5_000);
    world.freeze(a);
    await world.pass(60_000);
    expect(await a.isOurs(EVALUATE)).toBe(true);
    expect(world.log).toEqual(['a does evaluate']);
  });

  it('are kept while nobody can say whose they are: no other can begin then', async () => {
    const world = createWorld();
    const [a, b] = [world.join('a'), world.join('b')];
    await world.pass(5_000);
    world.roster.isAway = true;
    await world.pass(120_000);
    expect(await a.isOurs(EVALUATE)).toBe(true);
    expect(await b.isOurs(EVALUATE)).toBe(false);
    expect(world.log).not.toContain('a stops');

    world.roster.isAway = false;
    await world.pass(10_000);
    const doing = world.log.filter((line) => line.includes('does'));
    expect(await Promise.all([a.isOurs(EVALUATE), b.isOurs(EVALUATE)])).toContain(true);
    expect([a.holds(EVALUATE), b.holds(EVALUATE)].filter(Boolean), doing.join()).toHaveLength(1);
  });

  it.each([
    { ms: 3_600_000, because: 'a lease that seems over is prolonged by whoever asks first, and another notices' },
    { ms: -3_600_000, because: 'a lease that seems to last for ever is free' },
  ])('have one owner again seconds after the clock of the store jumped by $ms ms', async ({ ms }) => {
    const world = createWorld();
    const [a, b] = [world.join('a'), world.join('b')];
    await world.pass(5_000);
    world.setStoreClock(ms);
    await world.pass(TAKEN_OVER_MS);
    expect([a.holds(EVALUATE), b.holds(EVALUATE)].filter(Boolean)).toHaveLength(1);
    const before = world.log.length;
    await world.pass(60_000);
    expect(world.log).toHaveLength(before);
  });

  it('are handed over at once by a process that stops, and a token rests a second', async () => {
    const world = createWorld();
    const send: Duty = 'send:telegram';
    const a = world.join('a', send);
    const b = world.join('b', send);
    await world.pass(5_000);
    await a.stop();
    await a.renew();
    expect(await world.roster.holders(), 'it does not take up again what it laid down').toEqual([]);
    world.freeze(a);
    await b.renew();
    expect(await b.isOurs(send)).toBe(false);
    await world.pass(3_000);
    expect(world.log).toEqual(['a does send:telegram', 'a stops', 'b does send:telegram']);
  });

  it('go to another process when one cannot begin, and are asked for again later', async () => {
    const world = createWorld();
    let isWilling = false;
    const a = world.join('a', EVALUATE, async () => {
      if (!isWilling) throw new Error('not today');
    });
    await a.renew();
    await expect(a.settled()).rejects.toThrow('not today');
    const b = world.join('b');
    await world.pass(5_000);
    expect(world.log).toEqual(['a: not today', 'b does evaluate']);
    await b.stop();
    world.freeze(b);
    isWilling = true;
    await world.pass(40_000);
    expect(world.log.slice(-2)).toEqual(['b stops', 'a does evaluate']);
  });

  it('are asked for at once when they are sought while others are asked for', async () => {
    const world = createWorld();
    const a = world.join('a');
    const before = a.renew();
    a.seek('hear:telegram', async () => async () => undefined);
    await a.renew();
    expect(a.holds('hear:telegram')).toBe(true);
    await before;
  });

  it('begin and end in turn, however slow they are', async () => {
    const world = createWorld();
    let open: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      open = resolve;
    });
    const a = world.join('a', EVALUATE, () => slow);
    await a.renew();
    const stopped = a.stop();
    expect(world.log).toEqual([]);
    open();
    await stopped;
    expect(world.log).toEqual(['a does evaluate', 'a stops']);
  });
});
