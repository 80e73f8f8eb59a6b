import { describe, expect, it } from 'vitest';
import type { Move, RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { Metric } from '../../src/core/market/reading.ts';
import { MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { pathOf } from '../../src/core/rules/path.ts';
import { after, BTC, NOON, reading, ruleOf } from '../storage/world.ts';

const ETH: Metric = 'price:ETH/USDT';

/** So many rules at 100 on each metric, and what was asked of their ledger, in order. */
async function watching(counts: readonly (readonly [Metric, number])[]) {
  const rules = counts
    .flatMap(([metric, count]) => Array.from({ length: count }, () => ruleOf('telegram:1', 100, 'below', metric)))
    .map((rule, i) => ({ id: i + 1, rule: { ...rule, id: i + 1, state: 'armed' as const, epoch: 0 } }));
  const asked: string[] = [];
  const moves: Move[] = [];
  let failsAt = 0;
  const ledger: RuleLedger = {
    async changes(since) {
      asked.push('changes');
      return { changes: since === 0n ? rules : [], upTo: 1n };
    },
    watermarks: async () => new Map(),
    async commit(made, readings) {
      if (--failsAt === 0) throw new Error('the connection broke');
      moves.push(...made);
      asked.push([`${made.length} moves`, ...readings.map(({ metric }) => metric)].join(', '));
      return made.length;
    },
  };
  const matcher = createMatcher(ledger);
  await matcher.follow(NOON);
  // The first sweep stores where everything stands.
  await matcher.match([reading(120), reading(120, 0, ETH)], NOON);
  asked.length = 0;
  return {
    matcher,
    asked,
    failAt: (commit: number) => {
      failsAt = commit;
    },
    told: () => moves.map(({ rule, becomes, alert }) => `${rule.id} ${alert ? 'rings' : becomes} ${rule.epoch}`),
    ids: () => moves.map(({ rule }) => rule.id),
    all: rules.map(({ id }) => id),
  };
}

const fall = [reading(80, 10), reading(80, 10, ETH)];
const ascending = (ids: readonly number[]) => ids.toSorted((one, other) => one - other);

describe('a crash', () => {
  it('is stored in parts, how far a metric was compared with the last of its moves', async () => {
    const { matcher, asked, ids, all } = await watching([
      [BTC, 1_250],
      [ETH, 350],
    ]);
    expect(await matcher.match(fall, after(10))).toBe(1_600);
    expect(asked).toEqual(['500 moves', '500 moves', `500 moves, ${BTC}`, `100 moves, ${ETH}`]);
    expect(ascending(ids())).toEqual(all);
  });

  it('goes on where it was when a part cannot be stored, and tells nothing twice', async () => {
    const { matcher, failAt, ids, all } = await watching([[BTC, 1_250]]);
    failAt(2);
    await expect(matcher.match(fall, after(10))).rejects.toThrow('the connection broke');
    expect(ids()).toHaveLength(500);
    expect(await matcher.match([], after(11))).toBe(750);
    expect(ascending(ids())).toEqual(all);
  });

  it('compares all of it when a part cannot be stored, and asks once', async () => {
    const { matcher, asked, failAt, ids, all } = await watching([
      [BTC, 1_250],
      [ETH, 1_250],
    ]);
    failAt(1);
    await expect(matcher.match(fall, after(10))).rejects.toThrow('the connection broke');
    expect(asked).toEqual([]);
    // Whatever comes next, the fall was compared before it.
    expect(await matcher.match([reading(120, 20), reading(120, 20, ETH)], after(20))).toBe(5_000);
    expect(ascending(ids().slice(0, 2_500))).toEqual(all);
    expect(ascending(ids().slice(2_500))).toEqual(all);
  });

  it('never says that a market was compared whose moves are not all stored, whatever a candle leaves where it was', async () => {
    const { matcher, asked, told } = await watching([[BTC, 800]]);
    // Within this minute the price rang all rules and armed them again, so its candle concerns none of them.
    await matcher.match([reading(80, 10), reading(120, 20)], after(20));
    const before = told().length;
    const minute = (seconds: number) => ({
      openAt: after(seconds),
      open: 120,
      high: 120,
      low: 80,
      close: 120,
      volume: 1,
    });
    await matcher.match(pathOf('BTC/USDT', MINUTE_MS, minute(0), 'binance'), after(70));
    expect(told().length, 'the first minute moves nothing').toBe(before);
    asked.length = 0;
    await matcher.match(pathOf('BTC/USDT', MINUTE_MS, minute(60), 'binance'), after(130));
    expect(asked).toEqual(['500 moves', '500 moves', '500 moves', `100 moves, ${BTC}`]);
    expect(
      told()
        .slice(before)
        .filter((each) => each.endsWith(' rings 1')),
    ).toHaveLength(800);
  });

  it('takes over no change before all of it is stored', async () => {
    const { matcher, asked } = await watching([[BTC, 1_000]]);
    await Promise.all([matcher.match(fall, after(10)), matcher.follow(after(10))]);
    expect(asked).toEqual(['500 moves', `500 moves, ${BTC}`, 'changes']);
  });

  it('leaves turns to everybody else while it is compared', async () => {
    const { matcher } = await watching([[BTC, 5_000]]);
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns++;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await matcher.match(fall, after(10));
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});
