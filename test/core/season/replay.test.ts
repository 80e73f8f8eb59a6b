import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/market/timeframe.ts';
import { createSeasonReplay, type SeasonMethod, type Variant } from '../../../src/core/season/replay.ts';
import { toProofLines, toReplayLine } from '../../../src/core/season/replay-csv.ts';
import {
  createReplayMarket,
  type PriceBreak,
  type ReplayMarket,
  type ReplayUnitChange,
} from '../../../src/core/season/replay-market.ts';

const FIRST: Day = '2020-01-01';
const dayAt = (i: number): Day => addDays(FIRST, i);
const IDS = ['BTC', 'A', 'B', 'C', 'D', 'USDT'];

/** Prices by day, in the order of `IDS`; 0 is no price. Capitalisations are a thousand times the price. */
function marketOf(
  days: readonly (readonly number[])[],
  { unitChanges = [], breaks = [] }: { unitChanges?: readonly ReplayUnitChange[]; breaks?: readonly PriceBreak[] } = {},
): ReplayMarket {
  const assets = IDS.map((id) => ({ id, ticker: id, name: id, tags: id === 'USDT' ? ['stablecoin'] : [] }));
  const market = createReplayMarket({ source: 'test', assets, unitChanges, breaks });
  for (const [i, prices] of days.entries()) {
    const there = prices.flatMap((price, asset) => (price > 0 ? [asset] : []));
    market.add(dayAt(i), {
      closes: Float64Array.from(prices, (price) => price || Number.NaN),
      ranked: Int32Array.from(there),
      marketCaps: Float64Array.from(there, (asset) => 1_000 * prices[asset]!),
    });
  }
  return market;
}

const END: Variant = { windowDays: 1, ranks: 'end' };
const START: Variant = { windowDays: 1, ranks: 'start' };

function readingOf(market: ReplayMarket, variant: Variant, size: number, day = 1) {
  const series = createSeasonReplay({ market, size, variants: [variant], method: 'steady' });
  return series.next(dayAt(day))[0]!.reading;
}

const verdicts = (market: ReplayMarket, variant: Variant, size: number, day = 1) =>
  readingOf(market, variant, size, day).members.map(({ id, verdict }) => `${id} ${verdict}`);

describe('the members of a replayed day', () => {
  const market = marketOf([
    [1000, 50, 40, 30, 20, 0],
    [1100, 50, 46, 30, 60, 45],
  ]);

  it('are the largest of the last day, by its market capitalisations', () => {
    expect(verdicts(market, END, 2)).toEqual(['D beats', 'A trails']);
  });

  it('are the largest of the first day where ranks are taken at the start', () => {
    expect(verdicts(market, START, 2)).toEqual(['A trails', 'B beats']);
  });

  it('are found however many larger assets are left out', () => {
    const assets = Array.from({ length: 60 }, (_, i) => ({
      id: i === 0 ? 'BTC' : `C${i}`,
      ticker: i === 0 ? 'BTC' : `C${i}`,
      name: '',
      tags: i > 0 && i < 55 ? ['stablecoin'] : [],
    }));
    const many = createReplayMarket({ source: 'test', assets });
    for (const i of [0, 1]) {
      many.add(dayAt(i), {
        closes: Float64Array.from(assets, () => 1),
        ranked: Int32Array.from(assets, (_, asset) => asset),
        marketCaps: Float64Array.from(assets, (_, asset) => 1e6 - asset),
      });
    }
    const reading = readingOf(many, END, 5);
    expect(reading.members.map(({ rank }) => rank)).toEqual([56, 57, 58, 59, 60]);
    expect(reading.excluded).toHaveLength(55);
  });
});

describe('a member', () => {
  it('without a price at the start counts as too young', () => {
    const market = marketOf([
      [1000, 50, 0, 0, 0, 0],
      [1000, 60, 40, 0, 0, 0],
    ]);
    expect(verdicts(market, END, 2)).toEqual(['A beats', 'B too-young']);
  });

  it('that a whole later day lacks is gone, and is not counted', () => {
    const market = marketOf([
      [1000, 50, 40, 30, 20, 0],
      [1000, 0, 50, 30, 20, 2],
    ]);
    expect(readingOf(market, START, 2)).toMatchObject({ kind: 'value', wins: 1, counted: 1 });
    expect(verdicts(market, START, 2)).toEqual(['A gone', 'B beats']);
  });

  it('that a broken later day lacks is only unknown, and the value is withheld', () => {
    const market = marketOf([
      [1000, 50, 40, 30, 20, 2],
      [1000, 0, 50, 0, 0, 0],
    ]);
    expect(readingOf(market, START, 2)).toMatchObject({ because: 'too-few-prices', missing: ['A'] });
  });

  it('has no return across a price that cannot be compared, and is not called young', () => {
    const days = [
      [1000, 50, 40, 0, 0, 0],
      [1000, 50_000, 50, 0, 0, 0],
      [1000, 50_000, 40, 0, 0, 0],
    ];
    const market = marketOf(days, { breaks: [{ day: dayAt(1), asset: 1 }] });
    expect(verdicts(market, END, 2)).toEqual(['A no-price', 'B beats']);
    expect(verdicts(market, END, 2, 2)).toEqual(['A trails', 'B trails']);
  });
});

describe('units', () => {
  it('are those of the window’s end', () => {
    const days = [
      [1000, 50, 0, 0, 0, 0],
      [1000, 0.06, 0, 0, 0, 0],
    ];
    const market = marketOf(days, { unitChanges: [{ day: dayAt(1), asset: 1, from: 1, factor: 1000 }] });
    expect(readingOf(market, END, 1).members[0]).toMatchObject({ verdict: 'beats', returnPercent: 20 });
    expect(market.closes(dayAt(0), dayAt(0)).get('A')).toBe(50);
  });

  it('of a new token are those of the old one while that was ranked', () => {
    const change = { day: dayAt(1), asset: 2, from: 1, factor: 100 };
    const days = [
      [1000, 50, 0, 0, 0, 0],
      [1000, 0, 0.4, 0, 0, 0],
    ];
    const market = marketOf(days, { unitChanges: [change] });
    expect(readingOf(market, END, 1).members[0]).toMatchObject({ id: 'B', verdict: 'trails', returnPercent: -20 });
  });

  it('do not turn in a circle where two changes name each other', () => {
    const unitChanges = [
      { day: dayAt(1), asset: 1, from: 2, factor: 2 },
      { day: dayAt(1), asset: 2, from: 1, factor: 2 },
    ];
    const market = marketOf([[1000, 0, 0, 5, 0, 0]], { unitChanges });
    expect(market.closes(dayAt(0), dayAt(1)).get('A')).toBeUndefined();
  });
});

describe('a day without a ranking', () => {
  it('is withheld', () => {
    expect(toReplayLine({ reading: readingOf(marketOf([]), END, 2), season: undefined, change: undefined })).toBe(
      '2020-01-02,,,,withheld',
    );
  });
});

describe('seasons', () => {
  const rising = [1000, 60, 50, 40, 30, 0];
  const days = [[1000, 50, 40, 30, 20, 0], rising, rising.map((price, i) => (i ? price * 1.1 : price))];

  it.each<{ method: SeasonMethod; changes: readonly string[]; because: string }>([
    { method: 'steady', changes: ['2020-01-02 neutral altcoin'], because: 'a steady history starts in neutral season' },
    { method: 'raw', changes: [], because: 'the first crossing has nothing before it' },
  ])('of the $method way tell $changes: $because', ({ method, changes }) => {
    const series = createSeasonReplay({ market: marketOf(days), size: 4, variants: [END], method });
    const told = [1, 2].flatMap((i) => series.next(dayAt(i)).flatMap(({ change }) => change ?? []));
    expect(told.map(({ day, from, to }) => `${day} ${from} ${to}`)).toEqual(changes);
  });

  it('of several variants at once are those of each one alone', () => {
    const variants = [END, START, { windowDays: 2, ranks: 'start' } as const];
    const linesOf = (asked: readonly Variant[]) => {
      const series = createSeasonReplay({ market: marketOf(days), size: 3, variants: asked, method: 'steady' });
      return [1, 2].map((i) => series.next(dayAt(i)).map(toReplayLine));
    };
    const alone = variants.map((variant) => linesOf([variant]));
    expect(linesOf(variants)).toEqual([0, 1].map((i) => alone.map((lines) => lines[i]![0])));
  });
});

describe('a proof', () => {
  it('lists members and what was left out by rank, and quotes what needs it', () => {
    const reading = readingOf(
      marketOf([
        [1000, 50, 40, 0, 0, 45],
        [1100, 60, 40, 0, 0, 45],
      ]),
      END,
      2,
    );
    const [member, ...others] = reading.members;
    expect(toProofLines({ ...reading, members: [{ ...member!, name: 'A, "the" coin' }, ...others] })).toEqual([
      '1,BTC,BTC,10.00,excluded,benchmark',
      '2,A,"A, ""the"" coin",20.00,beats,',
      '3,USDT,USDT,,excluded,stablecoin (listed)',
      '4,B,B,0.00,trails,',
    ]);
  });
});
