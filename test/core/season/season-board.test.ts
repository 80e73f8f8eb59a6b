import { describe, expect, it } from 'vitest';
import type { Ticker } from '../../../src/core/market/market.ts';
import type { Ranking } from '../../../src/core/market/ranking.ts';
import type { MarketSymbol } from '../../../src/core/market/symbol.ts';
import { addDays, type Day, HOUR_MS } from '../../../src/core/market/timeframe.ts';
import type { SeasonProgress } from '../../../src/core/season/board.ts';
import { entryOf } from '../../../src/core/season/entry.ts';
import type { SeasonEntry, SeasonHistory } from '../../../src/core/season/history.ts';
import { createSeasonBoard, type SeasonBoardPorts } from '../../../src/core/season/season-board.ts';
import type { MemberReturn } from '../../../src/core/season/season-index.ts';
import { sectorsOf } from '../../../src/core/season/sectors.ts';
import { keptCloses, keptRankings, pricesOf, rankingOf } from './kept.ts';
import { readingOf } from './readings.ts';

const NOW = new Date('2026-11-22T15:00:00Z');
const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';

const entry = (day: Day, value: number | undefined): SeasonEntry =>
  entryOf('top50', undefined, { reading: readingOf(day, value), rankingSource: 'test' });

function keptHistory(entries: readonly SeasonEntry[]): SeasonHistory {
  return {
    latest: async () => entries.at(-1),
    of: async (_, day) => entries.find((each) => each.day === day),
    line: async (_, from) =>
      entries
        .filter(({ day }) => day >= from)
        .map(({ day, reading }) => ({ day, ...(reading.kind === 'value' && { value: reading.index }) })),
    since: async () => [],
    transitions: async () => [],
    save: async () => undefined,
  };
}

/** A ranking of fifty coins, of which the first so many have a market. */
function fifty(day: Day, joined = 50): Ranking {
  const [bitcoin] = rankingOf(day).assets;
  const coins = Array.from({ length: 50 }, (_, i) => ({
    ...bitcoin!,
    id: `C${i}`,
    ticker: `C${i}`,
    name: `C${i}`,
    rank: i + 2,
  }));
  return {
    ...rankingOf(day),
    assets: [bitcoin!, ...coins].map(({ symbol: _, ...asset }, i) =>
      i > joined ? asset : { ...asset, symbol: `${asset.ticker}/USDT` },
    ),
  };
}

const WINDOW_START = addDays(TODAY, -90);
const ALL_AT_100 = Object.fromEntries(['BTC', ...Array.from({ length: 50 }, (_, i) => `C${i}`)].map((id) => [id, 100]));

function board(over: Partial<SeasonBoardPorts> = {}, prices: Readonly<Record<MarketSymbol, number>> = {}) {
  return createSeasonBoard({
    history: keptHistory([]),
    rankings: keptRankings(new Map([[YESTERDAY, fifty(YESTERDAY)]])),
    dailyCloses: keptCloses({ [WINDOW_START]: ALL_AT_100 }),
    market: {
      ticker: (symbol): Ticker => ({ symbol, price: prices[symbol] ?? 100, at: NOW, source: 'test' }),
    },
    progress: () => undefined,
    ...over,
  });
}

describe('between closes', () => {
  it('the index is what it would be if the day closed now', async () => {
    const reading = await board({}, { 'BTC/USDT': 105, 'C0/USDT': 120, 'C1/USDT': 106 }).indicative('top50', NOW);
    expect(reading).toMatchObject({
      kind: 'value',
      day: TODAY,
      index: 4,
      wins: 2,
      counted: 50,
      bitcoinReturnPercent: 5,
    });
  });

  it.each([
    { joined: 45, kind: 'value', because: 'nine members of ten have a market' },
    { joined: 44, kind: 'withheld', because: 'fewer have' },
  ])('it is a $kind when $because', async ({ joined, kind }) => {
    const rankings = keptRankings(new Map([[YESTERDAY, fifty(YESTERDAY, joined)]]));
    expect((await board({ rankings }).indicative('top50', NOW))?.kind).toBe(kind);
  });

  it('it is withheld while nobody can say what Bitcoin costs', async () => {
    const market = { ticker: () => undefined };
    expect(await board({ market }).indicative('top50', NOW)).toMatchObject({ because: 'no-bitcoin-price', have: 1 });
  });

  it('it leaves out what was born in the window', async () => {
    const { C9: _, ...older } = ALL_AT_100;
    const dailyCloses = keptCloses({ [WINDOW_START]: older }, { C9: addDays(WINDOW_START, 1) });
    const reading = await board({ dailyCloses }).indicative('top50', NOW);
    expect(reading).toMatchObject({ counted: 49 });
    expect(reading?.members.find(({ id }) => id === 'C9')?.verdict).toBe('too-young');
  });

  it.each([
    { hours: 48, isTold: true, because: 'its ranking is two days old' },
    { hours: 48.1, isTold: false, because: 'its ranking is older' },
  ])('it is told ($isTold) when $because', async ({ hours, isTold }) => {
    const ranking = { ...fifty(YESTERDAY), takenAt: new Date(NOW.getTime() - hours * HOUR_MS) };
    const rankings = keptRankings(new Map([[YESTERDAY, ranking]]));
    expect((await board({ rankings }).indicative('top50', NOW)) !== undefined).toBe(isTold);
  });

  it('it is not told before the first ranking', async () => {
    expect(await board({ rankings: keptRankings(new Map()) }).indicative('top50', NOW)).toBeUndefined();
  });
});

describe('any shape', () => {
  const shape = { size: 10, windowDays: 30, ranks: 'end' } as const;
  const day = addDays(YESTERDAY, -1);
  const rankings = keptRankings(new Map([day, YESTERDAY].map((each) => [each, rankingOf(each)])));
  const dailyCloses = keptCloses({
    [addDays(day, -30)]: pricesOf(),
    [day]: pricesOf({ C0: 120 }),
    [addDays(YESTERDAY, -30)]: pricesOf(),
    [YESTERDAY]: pricesOf({ C0: 120, C1: 120 }),
  });

  it.each([
    { newest: day, wins: 1, because: 'the kept index has come that far' },
    { newest: undefined, wins: 2, because: 'no index is kept yet, and the newest ranking is that of yesterday' },
  ])('is counted for $newest, as $because', async ({ newest, wins }) => {
    const history = keptHistory(newest ? [entry(newest, 50)] : []);
    expect(await board({ history, rankings, dailyCloses }).count(shape)).toMatchObject({
      kind: 'counted',
      reading: { day: newest ?? YESTERDAY, wins },
    });
  });

  it('waits for the first ranking', async () => {
    expect(await board({ rankings: keptRankings(new Map()) }).count(shape)).toEqual({ kind: 'no-ranking' });
  });
});

describe('the past', () => {
  const days = [-3, -2, -1, 0].map((ago) => addDays(YESTERDAY, ago));
  const history = keptHistory(days.map((day, i) => entry(day, i === 2 ? undefined : 10 * i)));

  it('is the last so many days with Bitcoin beside them where it is known', async () => {
    const dailyCloses = keptCloses({ [days[0]!]: { BTC: 1 }, [days[1]!]: { BTC: 60_000 }, [days[2]!]: { C0: 5 } });
    expect(await board({ history, dailyCloses }).past('top50', days[2]!, 2)).toEqual([
      { day: days[1], value: 10, bitcoinUsd: 60_000 },
      { day: days[2] },
    ]);
  });

  it('has Bitcoin also where another provider was asked, under whose id it was kept', async () => {
    const ranking = rankingOf(YESTERDAY);
    const [bitcoin] = ranking.assets;
    const assets = [{ ...bitcoin!, id: 'coingecko:bitcoin' }];
    const rankings = keptRankings(new Map([[YESTERDAY, { ...ranking, assets }]]));
    const dailyCloses = keptCloses({
      [days[0]!]: { 'coinpaprika:btc-bitcoin': 1 },
      [days[1]!]: { 'coinpaprika:btc-bitcoin': 2, 'coingecko:bitcoin': 3 },
    });
    const past = await board({ history, rankings, dailyCloses }).past('top50', days[1]!, 2);
    expect(past.map(({ bitcoinUsd }) => bitcoinUsd)).toEqual([1, 3]);
  });

  it('is told without Bitcoin where no ranking says who that is', async () => {
    const rankings = keptRankings(new Map());
    const past = await board({ history, rankings, dailyCloses: keptCloses({ [YESTERDAY]: { BTC: 1 } }) }).past(
      'top50',
      YESTERDAY,
      1,
    );
    expect(past).toEqual([{ day: YESTERDAY, value: 30 }]);
  });
});

describe('while the past is being counted, oldest day first', () => {
  const months = entry(addDays(YESTERDAY, -120), 80);
  const history = keptHistory([months]);

  it('no day of it passes for the newest', async () => {
    let progress: SeasonProgress | undefined = { phase: 'past', have: 180, need: 300 };
    const shown = board({ history, progress: () => progress });
    expect(await shown.latest('top50')).toBeUndefined();
    expect(await shown.count({ size: 10, windowDays: 30, ranks: 'end' })).toEqual({ kind: 'no-ranking' });
    expect(await shown.of('top50', months.day), 'asked for by its day').toBe(months);
    progress = undefined;
    expect(await shown.latest('top50')).toBe(months);
  });
});

it('hands on what is kept, and what is being fetched', async () => {
  const kept = [entry(addDays(YESTERDAY, -1), 40), entry(YESTERDAY, 50)];
  const progress = { phase: 'bases', have: 3, need: 50 } as const;
  const shown = board({ history: keptHistory(kept), progress: () => progress });
  expect(await shown.latest('top50')).toBe(kept[1]);
  expect(await shown.of('top50', addDays(YESTERDAY, -1))).toBe(kept[0]);
  expect(await shown.of('top50', addDays(YESTERDAY, -2))).toBeUndefined();
  expect(shown.progress()).toBe(progress);
});

it('knows the sectors of any reading', () => {
  const defi = ['Uniswap UNI', 'Aave AAVE', 'Maker MKR', 'Curve DAO Token CRV', 'Compound COMP', 'Synthetix SNX'];
  const members = defi.map((each, i): MemberReturn => {
    const [name, ticker] = [each.slice(0, each.lastIndexOf(' ')), each.slice(each.lastIndexOf(' ') + 1)];
    const id = `${ticker}-${name}`.toLowerCase().replaceAll(' ', '-');
    return { id, ticker, name, rank: i + 2, verdict: i === 0 ? 'trails' : 'beats', returnPercent: 5 };
  });
  const sectors = board().sectors({ ...readingOf(YESTERDAY, undefined), members });
  expect(sectors).toEqual(sectorsOf(members));
  expect(sectors).toHaveLength(1);
});
