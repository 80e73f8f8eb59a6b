import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/core/market/timeframe.ts';
import { countDay } from '../../src/core/season/counting.ts';
import { createFakeRankings } from '../support/fake-past.ts';
import { createStage } from './season-stage.ts';

const DAY = '2026-06-01';
const START = addDays(DAY, -365);
const closed = async (stage: ReturnType<typeof createStage>) => {
  stage.rank(DAY, 50);
  await stage.close(DAY);
  stage.asked.length = 0;
};

const closesOn = async ({ closes }: ReturnType<typeof createStage>, day: Day) =>
  (await closes.on([day])).get(day) ?? new Map<string, number>();

describe('the other windows and sizes', () => {
  it('cost one request for each coin, for its whole year', async () => {
    const stage = createStage();
    await closed(stage);
    await stage.widen(DAY);
    expect(stage.asked).toHaveLength(111);
    expect(stage.asked[0]).toBe(`test:btc-bitcoin ${START} ${DAY}`);
    expect([...(await closesOn(stage, addDays(DAY, -30))).keys()]).toHaveLength(111);
    await stage.widen(DAY);
    expect(stage.asked).toHaveLength(111);
  });

  it('can be counted then', async () => {
    const stage = createStage();
    await closed(stage);
    const sources = { rankings: createFakeRankings(stage.kept.rankings), dailyCloses: stage.closes };
    const count = () => countDay({ size: 110, windowDays: 365, ranks: 'end' }, DAY, sources);
    expect(await count()).toMatchObject({ reading: { kind: 'withheld' } });
    await stage.widen(DAY);
    expect(await count()).toMatchObject({ reading: { kind: 'value', counted: 110 } });
  });

  it('cost the new close of each coin on the next day', async () => {
    const stage = createStage();
    await closed(stage);
    await stage.widen(DAY);
    const next = addDays(DAY, 1);
    stage.rank(next, 50);
    await stage.close(next);
    stage.asked.length = 0;
    await stage.widen(next);
    // The hundred largest and Bitcoin were closed by the index itself.
    expect(stage.asked).toEqual(Array.from({ length: 10 }, (_, i) => `test:c${i + 102} ${next} ${next}`));
  });

  it('wait for the ranking of the day', async () => {
    const stage = createStage();
    await stage.widen(DAY);
    expect(stage.asked).toEqual([]);
  });

  it('include the coins that were large when the window began', async () => {
    const stage = createStage();
    const then = addDays(DAY, -90);
    stage.rank(then, 50, 'gone');
    await closed(stage);
    await stage.widen(DAY);
    expect(stage.asked.filter((line) => line.startsWith('gone:'))).toHaveLength(111);
    expect((await closesOn(stage, then)).has('gone:c7')).toBe(true);
    expect((await closesOn(stage, DAY)).has('gone:c7')).toBe(true);
  });

  it('show how far they are while they are fetched, and nothing else', async () => {
    const stage = createStage();
    await closed(stage);
    const seen: unknown[] = [];
    stage.onAsk(() => void seen.push(stage.variants.progress()));
    await stage.widen(DAY);
    expect(seen[0]).toEqual({ phase: 'variants', have: 0, need: 111 });
    expect(seen.at(-1)).toEqual({ phase: 'variants', have: 110, need: 111 });
    expect(stage.variants.progress()).toBeUndefined();
  });

  it('stop between two coins, and go on after a restart', async () => {
    const stage = createStage();
    await closed(stage);
    stage.stopAfterAsking(40);
    await expect(stage.widen(DAY)).rejects.toThrow();
    expect(stage.variants.progress()).toBeUndefined();
    const again = createStage({ kept: stage.kept });
    await again.widen(DAY);
    expect(stage.asked.length + again.asked.length).toBe(111);
  });
});

describe('a plan that ends within the year', () => {
  it('is asked for what it tells, and the year is complete when the days have passed', async () => {
    const stage = createStage();
    await closed(stage);
    stage.endPlans(addDays(DAY, -360));
    await stage.widen(DAY);
    expect(stage.asked.slice(0, 2)).toEqual([
      `test:btc-bitcoin ${START} ${DAY}`,
      `test:btc-bitcoin ${addDays(DAY, -355)} ${DAY}`,
    ]);
    const later = addDays(DAY, 10);
    stage.endPlans(addDays(later, -360));
    stage.rank(later, 50);
    stage.asked.length = 0;
    await stage.widen(later);
    expect(stage.asked[0]).toBe(`test:btc-bitcoin ${later} ${later}`);
  });

  it('makes no coin young', async () => {
    const stage = createStage();
    await closed(stage);
    // It tells what it has instead of refusing.
    for (let i = 2; i <= 111; i++) stage.young.set(`test:c${i}`, addDays(START, 2));
    await stage.widen(DAY);
    expect(stage.kept.births.size).toBe(0);
    stage.young.set('other:c3', addDays(START, 20));
    stage.rank(addDays(DAY, 1), 50, 'other');
    await stage.widen(addDays(DAY, 1));
    expect([...stage.kept.births]).toEqual([['other:c3', addDays(START, 20)]]);
  });

  it('costs a few requests a day for each coin that nobody knows', async () => {
    const stage = createStage();
    await closed(stage);
    stage.unknown.add('test:c105');
    for (let i = 0; i < 6 * 24; i++) {
      await stage.widen(DAY);
      stage.wait(600_000);
    }
    const [tries, froms] = [5, 3];
    expect(stage.asked.filter((line) => line.startsWith('test:c105 ')).length).toBe(tries * froms);
  });

  it('is not asked without end for a day that its answers leave out', async () => {
    const stage = createStage();
    await closed(stage);
    stage.young.set('test:c105', addDays(START, 3));
    for (let i = 0; i < 6 * 24; i++) {
      await stage.widen(DAY);
      stage.wait(600_000);
    }
    expect(stage.asked.filter((line) => line.startsWith('test:c105 '))).toHaveLength(5);
  });

  it('is not asked for every coin when it refuses everything', async () => {
    const stage = createStage();
    await closed(stage);
    for (let i = 1; i <= 111; i++) stage.unknown.add(`test:c${i}`);
    stage.unknown.add('test:btc-bitcoin');
    for (let i = 0; i < 6 * 24; i++) {
      await stage.widen(DAY);
      stage.wait(600_000);
    }
    const [tries, coins, froms] = [5, 20, 3];
    expect(stage.asked.length).toBeLessThanOrEqual(tries * coins * froms);
    expect(stage.asked.length).toBeGreaterThan(coins);
  });
});
