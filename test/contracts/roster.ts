import { beforeEach, expect, it } from 'vitest';
import type { Duty } from '../../src/processes/role.ts';
import type { Roster } from '../../src/processes/roster.ts';

export type RosterStage = {
  readonly roster: Roster;
  /** Lets the clock of the store go on. */
  pass(ms: number): Promise<void>;
};

const EVALUATE: Duty = 'evaluate';
const SEND: Duty = 'send:telegram';
const LEASE_MS = 8_000;

/** What every roster does; run against the one in memory and the one that runs. */
export function describeRoster(open: () => Promise<RosterStage>): void {
  let stage: RosterStage;
  const hold = async (by: string, ...duties: readonly Duty[]) => [...(await stage.roster.hold(duties, by, LEASE_MS))];

  beforeEach(async () => {
    stage = await open();
  });

  it('gives a duty to one', async () => {
    expect(await hold('a', EVALUATE, SEND)).toEqual([EVALUATE, SEND]);
    expect(await hold('b', EVALUATE, SEND)).toEqual([]);
  });

  it('keeps it for whoever prolongs it', async () => {
    for (let times = 0; times < 5; times += 1) {
      expect(await hold('a', EVALUATE)).toEqual([EVALUATE]);
      await stage.pass(LEASE_MS - 1_000);
      expect(await hold('b', EVALUATE)).toEqual([]);
    }
  });

  it('gives it to another once its lease is over, and then not back', async () => {
    await hold('a', EVALUATE);
    await stage.pass(LEASE_MS + 100);
    expect(await hold('b', EVALUATE)).toEqual([EVALUATE]);
    expect(await hold('a', EVALUATE)).toEqual([]);
  });

  it('gives what was laid down to another at once', async () => {
    await hold('a', EVALUATE, SEND);
    await stage.roster.release(EVALUATE, 'a', 0);
    expect(await hold('b', EVALUATE, SEND)).toEqual([EVALUATE]);
  });

  it('lets what was laid down rest as long as it is told to', async () => {
    await hold('a', SEND);
    await stage.roster.release(SEND, 'a', 1_000);
    expect(await hold('b', SEND)).toEqual([]);
    await stage.pass(1_100);
    expect(await hold('b', SEND)).toEqual([SEND]);
  });

  it('lets nobody lay down what is another’s', async () => {
    await hold('a', SEND);
    await stage.roster.release(SEND, 'b', 0);
    expect(await hold('b', SEND)).toEqual([]);
  });

  it('frees what is held for longer than any lease: it was written before a clock was set back', async () => {
    await stage.roster.hold([SEND], 'a', 3_600_000);
    expect(await hold('b', SEND)).toEqual([SEND]);
  });

  it('says who holds what, and since when, as long as they do', async () => {
    await hold('a', SEND, EVALUATE);
    const before = await stage.roster.holders();
    expect(before.map(({ duty, by }) => [duty, by])).toEqual([
      [EVALUATE, 'a'],
      [SEND, 'a'],
    ]);
    await stage.pass(2_000);
    await hold('a', SEND);
    expect(await stage.roster.holders()).toEqual(before);
    await stage.roster.release(EVALUATE, 'a', 1_000);
    expect((await stage.roster.holders()).map(({ duty }) => duty)).toEqual([SEND]);
    await stage.pass(LEASE_MS + 100);
    expect(await stage.roster.holders()).toEqual([]);
  });
}
