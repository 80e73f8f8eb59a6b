import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/market/timeframe.ts';
import { aftermathOf, type PastTransition, toPastTransition } from '../../../src/core/season/aftermath.ts';
import type { SeasonReading } from '../../../src/core/season/season-index.ts';
import { readingOf } from './readings.ts';

const FIRST = '2020-01-01';
const LATE = '2026-01-01';
const COINS = ['A', 'B', 'C', 'D', 'E'];

type Prices = Readonly<Record<string, number>>;

/** At 100 on the day itself, and at these prices 30 and 90 days later. */
function transition(day: Day, later: Prices, then: Prices = {}) {
  const onDay = { ...Object.fromEntries(['BTC', ...Object.keys(later)].map((id) => [id, 100])), ...then };
  const days: readonly (readonly [Day, Prices])[] = [
    [day, onDay],
    [addDays(day, 30), later],
    [addDays(day, 90), later],
  ];
  return { past: { day, bitcoin: 'BTC', members: COINS } satisfies PastTransition, days };
}

function follow(transitions: readonly ReturnType<typeof transition>[], until: Day = LATE) {
  const closes = new Map(transitions.flatMap(({ days }) => days));
  return aftermathOf(
    transitions.map(({ past }) => past),
    async (day, days) => {
      const closesOn = (each: Day) => new Map(Object.entries(closes.get(each) ?? {}));
      return { closesThen: closesOn(day), closesNow: closesOn(addDays(day, days)) };
    },
    until,
  );
}

const allAt = (BTC: number, coins: number): Prices => ({
  BTC,
  ...Object.fromEntries(COINS.map((coin) => [coin, coins])),
});
const startingAt = (i: number): Day => addDays(FIRST, 200 * i);

describe('what followed', () => {
  it('is the return of Bitcoin and of the median member', async () => {
    const one = transition(FIRST, { BTC: 110, A: 50, B: 90, C: 120, D: 130, E: 900 });
    expect(await follow([one])).toEqual([
      {
        days: 30,
        count: 1,
        bitcoin: { median: 10, lower: 10, upper: 10 },
        altcoins: { median: 20, lower: 20, upper: 20 },
      },
      {
        days: 90,
        count: 1,
        bitcoin: { median: 10, lower: 10, upper: 10 },
        altcoins: { median: 20, lower: 20, upper: 20 },
      },
    ]);
  });

  it('has the quartiles that R and NumPy give', async () => {
    // numpy.percentile([1, 2, 3, 4], [25, 50, 75]) is 1.75, 2.5, 3.25.
    const four = [104, 101, 103, 102].map((bitcoin, i) => transition(startingAt(i), allAt(bitcoin, 100 + 10 * i)));
    expect((await follow(four))[0]).toEqual({
      days: 30,
      count: 4,
      bitcoin: { median: 2.5, lower: 1.75, upper: 3.25 },
      altcoins: { median: 15, lower: 7.5, upper: 22.5 },
    });
  });

  it.each([
    { until: addDays(FIRST, 29), days: [], because: 'a month has not passed' },
    { until: addDays(FIRST, 30), days: [30], because: 'the thirtieth day has closed' },
    { until: addDays(FIRST, 89), days: [30], because: 'the ninetieth day is still open' },
    { until: addDays(FIRST, 90), days: [30, 90], because: 'both have closed' },
  ])('is told for $days days by $until, when $because', async ({ until, days }) => {
    expect((await follow([transition(FIRST, allAt(110, 120))], until)).map((each) => each.days)).toEqual(days);
  });

  it.each([
    { later: { BTC: 110, A: 150, B: 150, C: 150, D: 150 }, isTold: true, because: 'one member of five lacks a price' },
    { later: { BTC: 110, A: 150, B: 150, C: 150 }, isTold: false, because: 'more than a third of them do' },
    { later: { A: 1, B: 1, C: 1, D: 1, E: 1 }, isTold: false, because: 'Bitcoin lacks one' },
    { later: { ...allAt(110, 150), BTC: 0 }, isTold: false, because: 'a price of zero is none' },
    { later: { ...allAt(110, 150), A: Number.NaN, B: -1 }, isTold: false, because: 'neither is any other nonsense' },
  ])('takes the transition in ($isTold) where $because', async ({ later, isTold }) => {
    const whole = transition(startingAt(1), allAt(100, 100));
    const counts = (await follow([transition(FIRST, later as Prices), whole])).map(({ count }) => count);
    expect(counts).toEqual(isTold ? [2, 2] : [1, 1]);
  });

  it('needs a price of the day itself as well', async () => {
    expect(await follow([transition(FIRST, allAt(110, 120), { BTC: Number.NaN })])).toEqual([]);
  });

  it('asks for no day that is still ahead', async () => {
    const asked: string[] = [];
    const closesAfter = (day: Day, days: number) => {
      asked.push(`${day} and ${days} days later`);
      return { closesThen: new Map<string, number>(), closesNow: new Map<string, number>() };
    };
    const { past } = transition(FIRST, {});
    await aftermathOf([past], closesAfter, addDays(FIRST, 30));
    expect(asked).toEqual(['2020-01-01 and 30 days later']);
  });

  it('is nothing after nothing', async () => {
    expect(await follow([])).toEqual([]);
  });
});

describe('a past transition', () => {
  const value: SeasonReading = {
    kind: 'value',
    day: FIRST,
    index: 100,
    wins: 1,
    counted: 2,
    bitcoinReturnPercent: 0,
    members: [
      { id: 'a', ticker: 'A', name: 'A', rank: 2, verdict: 'beats', returnPercent: 5 },
      { id: 'b', ticker: 'B', name: 'B', rank: 3, verdict: 'too-young' },
      { id: 'c', ticker: 'C', name: 'C', rank: 4, verdict: 'trails', returnPercent: -5 },
    ],
    excluded: [{ id: 'btc', ticker: 'BTC', name: 'Bitcoin', rank: 1, as: 'benchmark' }],
  };

  it('is its day, Bitcoin and the members that were counted', () => {
    expect(toPastTransition(value)).toEqual({ day: FIRST, bitcoin: 'btc', members: ['a', 'c'] });
  });

  it.each([
    { reading: readingOf(FIRST, undefined), because: 'the day was withheld' },
    { reading: readingOf(FIRST, 50), because: 'Bitcoin is not in its proof' },
  ])('is none where $because', ({ reading }) => {
    expect(toPastTransition(reading)).toBeUndefined();
  });
});
