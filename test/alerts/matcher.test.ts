import { describe, expect, it } from 'vitest';
import type { Move, RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { Rule, RuleChange } from '../../src/alerts/rule.ts';
import type { Metric, Reading } from '../../src/core/market/reading.ts';
import { MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { pathOf } from '../../src/core/rules/path.ts';
import { after, BTC, NOON, reading, ruleOf } from '../storage/world.ts';

const ETH: Metric = 'price:ETH/USDT';
const SEASON: Metric = 'season:top50';

const ruleAt = (id: number, at: number, metric = BTC): Rule => ({
  ...ruleOf('telegram:1', at, 'above', metric),
  id,
  state: 'armed',
  epoch: 0,
});

/** So many rules above rising levels, told in pages of ten, and how often each page was asked for. */
function createPagedLedger(count: number) {
  const asked: number[] = [];
  let failing: number | undefined;
  const all = Array.from({ length: count }, (_, i) => ruleAt(i + 1, 100 + i));
  const ledger: RuleLedger = {
    async changes(since, mark) {
      const from = Number(since);
      asked.push(from);
      if (from === failing) {
        failing = undefined;
        throw new Error('the connection broke');
      }
      const page = all.slice(from, from + 10);
      const next = from + 10 < count ? { next: mark ?? { startedAt: BigInt(count), total: count } } : {};
      return { changes: page.map((rule) => ({ id: rule.id, rule })), upTo: BigInt(from + page.length), ...next };
    },
    watermarks: async () => new Map(),
    commit: async (made) => made.length,
  };
  return {
    ledger,
    asked,
    failAt: (from: number) => {
      failing = from;
    },
  };
}

/** A ledger whose rules are changed by hand, and which remembers what was committed. */
function createLedger(marks: readonly (readonly [Metric, Date])[] = []) {
  const changes: RuleChange[] = [];
  const moves: Move[] = [];
  const marked: Reading[] = [];
  let left: string[] = [];
  const fail = (name: string) => {
    if (!left.includes(name)) return;
    left = left.filter((each) => each !== name);
    throw new Error(`${name} failed`);
  };
  const ledger: RuleLedger = {
    async changes(since) {
      fail('changes');
      const newest = new Map(changes.slice(Number(since)).map((change) => [change.id, change]));
      return { changes: [...newest.values()], upTo: BigInt(changes.length) };
    },
    async watermarks(metrics) {
      fail('watermarks');
      return new Map(marks.filter(([metric]) => metrics.includes(metric)));
    },
    async commit(made, readings) {
      fail('commit');
      moves.push(...made);
      marked.push(...readings);
      return made.filter(({ alert }) => alert).length;
    },
  };
  return {
    ledger,
    moves,
    marked,
    put: (...rules: readonly Rule[]) => changes.push(...rules.map((rule) => ({ id: rule.id, rule }))),
    remove: (id: number) => changes.push({ id, rule: undefined }),
    failOnce: (name: string) => left.push(name),
    lateness: () => moves.flatMap(({ alert }) => (alert?.kind === 'price' ? [alert.silentSince ?? 'in time'] : [])),
  };
}

const start = async (world: ReturnType<typeof createLedger>) => {
  const matcher = createMatcher(world.ledger);
  await matcher.follow(NOON);
  return matcher;
};

describe('what a silence is told of', () => {
  it('a rule that was there before the downtime', async () => {
    const world = createLedger([[BTC, NOON]]);
    world.put(ruleAt(1, 100));
    await (await start(world)).match([reading(101, 3_600)], after(3_600));
    expect(world.lateness()).toEqual([NOON.toISOString()]);
  });

  it('not one that was never compared before', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    await (await start(world)).match([reading(101, 3_600)], after(3_600));
    expect(world.lateness()).toEqual(['in time']);
  });

  it.each([
    { seconds: 120, told: ['in time'], because: 'two minutes are no silence yet' },
    { seconds: 121, told: [NOON.toISOString()], because: 'longer ones are' },
  ])('$because', async ({ seconds, told }) => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    const matcher = await start(world);
    await matcher.match([reading(99)], NOON);
    await matcher.match([reading(101, seconds)], after(seconds));
    expect(world.lateness()).toEqual(told);
  });

  it('not a rule that was set after it began on a market that somebody watched long ago', async () => {
    const world = createLedger([[BTC, NOON]]);
    world.put(ruleAt(1, 100, ETH));
    const matcher = await start(world);
    await matcher.match([reading(90, 3_600, ETH)], after(3_600));
    world.put(ruleAt(2, 100));
    await matcher.follow(after(3_601));
    await matcher.match([reading(101, 3_610)], after(3_610));
    expect(world.lateness()).toEqual(['in time']);
  });

  it('the rules of one market each as far as they were there', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100), ruleAt(2, 1_000, ETH));
    const matcher = await start(world);
    await matcher.match([reading(99), reading(1, 0, ETH)], NOON);
    await matcher.match([reading(1, 500, ETH)], after(500));
    world.put(ruleAt(3, 100));
    await matcher.follow(after(500));
    await matcher.match([reading(101, 700)], after(700));
    expect(world.lateness().toSorted()).toEqual([NOON.toISOString(), after(500).toISOString()]);
  });

  it('nothing of it is forgotten when the watermarks cannot be read at first', async () => {
    const world = createLedger([[BTC, NOON]]);
    world.put(ruleAt(1, 100));
    world.failOnce('watermarks');
    const matcher = createMatcher(world.ledger);
    await expect(matcher.follow(NOON)).rejects.toThrow('watermarks failed');
    await matcher.follow(NOON);
    expect(matcher.size).toBe(1);
    await matcher.match([reading(101, 3_600)], after(3_600));
    expect(world.lateness()).toEqual([NOON.toISOString()]);
  });
});

describe('watermarks', () => {
  it('are stored with what moved, and every minute for everything', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100), ruleAt(2, 1_000, ETH));
    const matcher = await start(world);
    const names = () =>
      world.marked.splice(0).map(({ metric, at }) => `${metric} ${(at.getTime() - NOON.getTime()) / 1_000}`);
    await matcher.match([reading(90), reading(90, 0, ETH)], NOON);
    expect(names(), 'at first').toEqual([`${BTC} 0`, `${ETH} 0`]);
    await matcher.match([reading(101, 10), reading(90, 10, ETH)], after(10));
    expect(names(), 'with the market that moved a rule').toEqual([`${BTC} 10`]);
    await matcher.match([reading(102, 20)], after(20));
    expect(names()).toEqual([]);
    await matcher.match([], after(60));
    expect(names(), 'the newest of each, although they came in different sweeps').toEqual([`${ETH} 10`, `${BTC} 20`]);
  });

  it('are stored for no market that nobody watches', async () => {
    const world = createLedger();
    await (await start(world)).match([reading(90)], NOON);
    expect(world.marked).toEqual([]);
  });
});

describe('a start', () => {
  it('takes over page after page, and says how far it is', async () => {
    const { ledger, asked } = createPagedLedger(25);
    const loads: string[] = [];
    const matcher = createMatcher(ledger, { onLoad: (done, total) => loads.push(`${done} of ${total}`) });
    await matcher.follow(NOON);
    expect(asked).toEqual([0, 10, 20]);
    expect(loads).toEqual(['10 of 25', '20 of 25', '25 of 25']);
    expect(matcher.size).toBe(25);
    expect(await matcher.match([reading(200)], NOON)).toBe(25);
    await matcher.follow(after(1));
    expect(asked.slice(3)).toEqual([25]);
    expect(loads).toHaveLength(3);
  });

  it('goes on with the page that could not be read', async () => {
    const { ledger, asked, failAt } = createPagedLedger(25);
    failAt(20);
    const matcher = createMatcher(ledger);
    await expect(matcher.follow(NOON)).rejects.toThrow('the connection broke');
    expect(matcher.size).toBe(20);
    await matcher.follow(NOON);
    expect(asked).toEqual([0, 10, 20, 20]);
    expect(matcher.size).toBe(25);
  });
});

describe('a matcher', () => {
  it('takes its own moves back without forgetting since when its rules stand', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    const matcher = await start(world);
    await matcher.match([reading(101, 10), reading(97, 20)], after(20));
    world.put({ ...ruleAt(1, 100), epoch: 1, rangAt: after(10) });
    await matcher.follow(after(300));
    const path = pathOf(
      'BTC/USDT',
      MINUTE_MS,
      { openAt: after(60), open: 97, high: 102, low: 97, close: 97, volume: 1 },
      'x',
    );
    expect(await matcher.match(path, after(301)), 'it stands since before that minute').toBe(1);
  });

  it('knows how many rules it holds', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100), ruleAt(2, 101), ruleAt(3, 75, SEASON));
    const matcher = await start(world);
    expect(matcher.size).toBe(3);
    world.remove(1);
    world.remove(3);
    await matcher.follow(NOON);
    expect(matcher.size).toBe(1);
  });

  it('takes the newest state of a rule that changed, and gives its place to another', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    const matcher = await start(world);
    world.put({ ...ruleAt(1, 100), state: 'quiet', epoch: 1 });
    world.remove(1);
    world.put(ruleAt(2, 100), ruleAt(3, 200));
    await matcher.follow(NOON);
    expect(await matcher.match([reading(150)], NOON)).toBe(1);
    expect(world.moves.map(({ rule }) => rule.id)).toEqual([2]);
  });

  it('arms no rule by a price from before it rang, which an evaluator that stood still may hold', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    const matcher = await start(world);
    // Another evaluator saw it cross.
    world.put({ ...ruleAt(1, 100), state: 'quiet', epoch: 1, rangAt: after(20) });
    await matcher.follow(after(30));
    await matcher.match([reading(90, 10)], after(30));
    await matcher.match([reading(101, 31)], after(31));
    expect(world.moves).toEqual([]);
    await matcher.match([reading(90, 40)], after(40));
    expect(world.moves.map(({ becomes }) => becomes)).toEqual(['armed']);
  });

  it('commits each move once and in order, although commits fail in between', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    const matcher = await start(world);
    world.failOnce('commit');
    await expect(matcher.match([reading(101)], NOON)).rejects.toThrow('commit failed');
    world.failOnce('commit');
    await expect(matcher.match([reading(97, 1)], after(1))).rejects.toThrow('commit failed');
    await matcher.match([reading(102, 2)], after(2));
    await matcher.match([], after(3));
    expect(world.moves.map(({ rule, alert }) => `${alert ? 'fires' : 'arms'} ${rule.epoch}`)).toEqual([
      'fires 0',
      'arms 1',
      'fires 1',
    ]);
  });

  it('takes over no change while what it did cannot be stored', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 100));
    const matcher = await start(world);
    world.failOnce('commit');
    await expect(matcher.match([reading(101)], NOON)).rejects.toThrow();
    world.remove(1);
    world.failOnce('commit');
    await expect(matcher.follow(after(1))).rejects.toThrow('commit failed');
    expect(matcher.size).toBe(1);
    await matcher.follow(after(2));
    expect(matcher.size).toBe(0);
    expect(world.moves).toHaveLength(1);
  });

  it('says of a level of the season index the day and the value', async () => {
    const world = createLedger();
    world.put(ruleAt(1, 75, SEASON));
    await (await start(world)).match([reading(76, 0, SEASON)], NOON);
    expect(world.moves.map(({ alert }) => alert)).toEqual([
      { kind: 'season-level', rule: 1, index: 'top50', side: 'above', level: 75, value: 76, day: '2026-03-01' },
    ]);
  });
});

describe('a candle', () => {
  /** A minute that opens so many seconds after noon. */
  const minute = (seconds: number, [open, high, low, close]: readonly [number, number, number, number]) =>
    pathOf('BTC/USDT', MINUTE_MS, { openAt: after(seconds), open, high, low, close, volume: 1 }, 'binance');
  const spike = [95, 101, 94, 96] as const;
  const trader = { marketNow: () => after(70) };
  const told = (world: ReturnType<typeof createLedger>) =>
    world.moves.map(({ rule, alert, becomes }) => `${rule.id} ${alert ? 'rings' : becomes}`);

  async function watching(rules: readonly Rule[], options: Parameters<typeof createMatcher>[1] = trader) {
    const world = createLedger();
    world.put(...rules);
    const matcher = createMatcher(world.ledger, options);
    await matcher.follow(NOON);
    return { world, matcher };
  }

  it('rings by its high, although no price was seen there', async () => {
    const { world, matcher } = await watching([ruleAt(1, 100)]);
    await matcher.match([reading(95, 5), reading(96, 55)], after(55));
    expect(await matcher.match(minute(0, spike), after(70))).toBe(1);
    expect(world.moves[0]).toMatchObject({ alert: { price: 101, level: 100, at: after(30).toISOString() } });
    expect(world.lateness()).toEqual(['in time']);
  });

  it('is told once, however often it is walked', async () => {
    const { world, matcher } = await watching([ruleAt(1, 100)]);
    await matcher.match(minute(0, spike), after(70));
    await matcher.match(minute(0, spike), after(80));
    expect(told(world)).toEqual(['1 rings', '1 armed']);
  });

  it.each([
    { seconds: 20, rings: [], because: 'it may have been touched before a price rang it and armed it again' },
    { seconds: -10, rings: ['1 armed', '1 rings'], because: 'what moved before it opened is free to move' },
  ])('walks no rule that moved within it by a price: $because', async ({ seconds, rings }) => {
    const { world, matcher } = await watching([ruleAt(1, 100)]);
    await matcher.match([reading(100, seconds)], after(30));
    world.moves.length = 0;
    await matcher.match(minute(0, [99, 101, 97, 100]), after(70));
    expect(told(world)).toEqual(rings);
  });

  it('is none of a rule that was made, or whose level was moved, after it opened', async () => {
    const { world, matcher } = await watching([ruleAt(1, 200)]);
    await matcher.match([reading(95, 65)], after(65));
    world.put(ruleAt(2, 100), { ...ruleAt(1, 100), epoch: 1 });
    await matcher.follow(after(66));
    await matcher.match(minute(0, spike), after(70));
    await matcher.match(minute(60, spike), after(130));
    expect(told(world)).toEqual([]);
    await matcher.match(minute(120, spike), after(190));
    expect(told(world).toSorted()).toEqual(['1 armed', '1 rings', '2 armed', '2 rings']);
  });

  it('reaches a rule that stood before the start, and none that was made since', async () => {
    const { world, matcher } = await watching([
      { ...ruleAt(1, 100), createdAtMs: after(-3_600).getTime() },
      { ...ruleAt(2, 100), createdAtMs: after(20).getTime() },
    ]);
    await matcher.match(minute(0, spike), after(70));
    expect(told(world)).toEqual(['1 rings', '1 armed']);
  });

  it('reaches no rule that may have moved within it before the start', async () => {
    const world = createLedger([[BTC, after(40)]]);
    world.put({ ...ruleAt(1, 100), epoch: 3, createdAtMs: after(-3_600).getTime() });
    const matcher = createMatcher(world.ledger, trader);
    await matcher.follow(after(60));
    await matcher.match(minute(0, spike), after(70));
    expect(told(world)).toEqual([]);
    await matcher.match(minute(60, spike), after(130));
    expect(told(world)).toEqual(['1 rings', '1 armed']);
  });

  it('reaches no rule that rang after it, although how far was compared was not stored', async () => {
    const world = createLedger([[BTC, NOON]]);
    world.put({ ...ruleAt(1, 100), state: 'quiet', epoch: 1, rangAt: after(75) });
    const matcher = createMatcher(world.ledger, trader);
    await matcher.follow(after(60));
    await matcher.match([...minute(0, spike), ...minute(60, spike)], after(130));
    expect(told(world)).toEqual(['1 armed']);
  });

  it('is told as late with its own minute, and its levels move as they were touched', async () => {
    const { world, matcher } = await watching([ruleAt(1, 100)], { marketNow: () => after(3_600) });
    await matcher.match([...minute(0, spike), ...minute(60, [96, 103, 94, 102])], after(3_600));
    expect(told(world)).toEqual(['1 rings', '1 armed', '1 rings']);
    const minutes = world.moves.flatMap(({ alert }) =>
      alert?.kind === 'price' ? [[alert.silentSince, alert.at]] : [],
    );
    expect(minutes).toEqual([
      [NOON.toISOString(), after(60).toISOString()],
      [after(60).toISOString(), after(120).toISOString()],
    ]);
  });

  it('moves a watermark on, never back', async () => {
    const { world, matcher } = await watching([ruleAt(1, 100)]);
    await matcher.match([reading(95, 65)], after(65));
    await matcher.match(minute(0, [95, 96, 94, 95]), after(200));
    await matcher.match(minute(60, [95, 96, 94, 95]), after(300));
    expect(world.marked.map(({ at }) => at)).toEqual([after(65), after(120)]);
    expect(matcher.prices()).toEqual([{ symbol: 'BTC/USDT', above: 100, comparedAt: after(120) }]);
  });
});
