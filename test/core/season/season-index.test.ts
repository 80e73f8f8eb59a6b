import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/core/market/ranking.ts';
import { universe } from '../../../src/core/market/universe.ts';
import { type SeasonWindow, seasonIndex } from '../../../src/core/season/season-index.ts';

const TICKERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

const ranking = (tickers: readonly string[]): Ranking => ({
  takenAt: new Date('2026-11-22T00:00:00Z'),
  source: 'test',
  assets: tickers.map((ticker, i) => ({
    id: ticker,
    ticker,
    name: ticker,
    rank: i + 1,
    priceUsd: 100,
    marketCapUsd: 1e9 - i,
  })),
});

const all = ['BTC', ...TICKERS];

/** Bitcoin rose from 100 to 110; every coin starts at 100 and stands where `now` says, else at 100. */
type Question = SeasonWindow & { readonly ranking: Ranking };

function ask(now: Readonly<Record<string, number>>, over: Partial<Question> = {}) {
  const question: Question = {
    ranking: ranking(all),
    size: TICKERS.length,
    day: '2026-11-22',
    closesNow: new Map(all.map((id) => [id, now[id] ?? (id === 'BTC' ? 110 : 100)])),
    closesThen: new Map(all.map((id) => [id, 100])),
    ...over,
  };
  return seasonIndex(universe(question.ranking, question.size), question);
}

const without = (closes: readonly string[]) =>
  new Map(all.filter((id) => !closes.includes(id)).map((id) => [id, 100] as const));

describe('the season index', () => {
  it.each([
    { now: {}, index: 0, because: 'nobody rose' },
    { now: { A: 120, B: 111 }, index: 20, because: 'two of ten rose more than Bitcoin' },
    { now: { A: 110 }, index: 0, because: 'a return equal to that of Bitcoin is not a win' },
    { now: { A: 110.0001 }, index: 10, because: 'the smallest lead is a win' },
    { now: { A: 95, BTC: 90 }, index: 100, because: 'falling less than Bitcoin is a win' },
  ])('is $index when $because', ({ now, index }) => {
    expect(ask(now)).toMatchObject({ kind: 'value', index, wins: index / 10, counted: 10 });
  });

  it('does not let the last digit of a division decide a tie', () => {
    // 3 / 1 is exact and 0.3 / 0.1 is not, yet both coins trebled.
    const closesThen = new Map(all.map((id) => [id, id === 'BTC' ? 0.1 : 1]));
    const closesNow = new Map(all.map((id) => [id, id === 'BTC' ? 0.3 : 3]));
    expect(closesNow.get('BTC')! / closesThen.get('BTC')!).toBeLessThan(3);
    expect(ask({}, { closesNow, closesThen })).toMatchObject({ kind: 'value', wins: 0 });
  });

  it('leaves young coins out above and below the line', () => {
    const reading = ask({ A: 120, B: 120 }, { youngerThan: new Set(['A', 'J']), closesThen: without(['A', 'J']) });
    expect(reading).toMatchObject({ kind: 'value', index: 12.5, wins: 1, counted: 8 });
    expect(reading.members.filter(({ verdict }) => verdict === 'too-young').map(({ id }) => id)).toEqual(['A', 'J']);
  });

  it('keeps two decimals', () => {
    const reading = ask({ A: 120, B: 120 }, { youngerThan: new Set(['J']) });
    expect(reading).toMatchObject({ index: 22.22, wins: 2, counted: 9 });
  });

  it('carries its proof: every member with its return, and who was left out', () => {
    const reading = ask({ A: 125, B: 87.5 }, { closesThen: without(['C']) });
    expect(reading).toMatchObject({ kind: 'value', bitcoinReturnPercent: 10, day: '2026-11-22' });
    expect(reading.members.slice(0, 4)).toEqual([
      { id: 'A', ticker: 'A', name: 'A', rank: 2, verdict: 'beats', returnPercent: 25 },
      { id: 'B', ticker: 'B', name: 'B', rank: 3, verdict: 'trails', returnPercent: -12.5 },
      { id: 'C', ticker: 'C', name: 'C', rank: 4, verdict: 'no-price' },
      { id: 'D', ticker: 'D', name: 'D', rank: 5, verdict: 'trails', returnPercent: 0 },
    ]);
    expect(reading.members).toHaveLength(10);
    expect(reading.excluded.map(({ ticker, as }) => `${ticker} ${as}`)).toEqual(['BTC benchmark']);
  });
});

describe('the season index is withheld', () => {
  it.each([
    { lack: ['A'], young: [], kind: 'value', because: 'nine of ten is enough' },
    { lack: ['A', 'B'], young: [], kind: 'withheld', because: 'eight of ten is not' },
    { lack: ['A', 'B'], young: ['B'], kind: 'withheld', because: 'eight of the nine old enough is not' },
    { lack: ['A', 'B'], young: ['A', 'B'], kind: 'value', because: 'being young is known, and lacks nothing' },
    { lack: TICKERS, young: TICKERS, kind: 'withheld', because: 'nobody is left to count' },
  ])('or not ($kind) when $because', ({ lack, young, kind }) => {
    expect(ask({}, { closesThen: without(lack), youngerThan: new Set(young) }).kind).toBe(kind);
  });

  it('with what it has, what it needs and which prices are missing', () => {
    expect(ask({}, { closesThen: without(['A', 'B']) })).toMatchObject({
      because: 'too-few-prices',
      have: 8,
      need: 9,
      missing: ['A', 'B'],
    });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('as if a price of %d were not there', (price) => {
    expect(ask({ A: price, B: price })).toMatchObject({ because: 'too-few-prices', missing: ['A', 'B'] });
  });

  it('without a price of Bitcoin, and then compares nobody', () => {
    const reading = ask({}, { closesThen: without(['BTC']) });
    expect(reading).toMatchObject({ because: 'no-bitcoin-price', have: 1, need: 2, missing: ['BTC'], members: [] });
  });

  it('when the ranking lacks Bitcoin', () => {
    expect(ask({}, { ranking: ranking(TICKERS) })).toMatchObject({ because: 'no-bitcoin-price', have: 0 });
  });

  it('when the ranking is too short for the index', () => {
    expect(ask({}, { size: 50 })).toMatchObject({ because: 'short-ranking', have: 10, need: 50 });
  });

  it('when its ranking is stale, and then compares nobody', () => {
    const reading = ask({ A: 120 }, { doubts: { isStale: true, disputed: new Set() } });
    expect(reading).toMatchObject({ because: 'stale-ranking', have: 0, need: 1, members: [] });
  });

  it('when the sources disagree on Bitcoin', () => {
    const reading = ask({ A: 120 }, { doubts: { isStale: false, disputed: new Set(['BTC']) } });
    expect(reading).toMatchObject({ because: 'disputed-bitcoin', have: 1, need: 2, missing: ['BTC'], members: [] });
  });

  it('when together too many prices are missing or disputed', () => {
    const doubts = { isStale: false, disputed: new Set(['A', 'B', 'I']) };
    const reading = ask({ A: 120 }, { doubts, closesThen: without(['B', 'C']), youngerThan: new Set(['I']) });
    expect(reading).toMatchObject({ because: 'too-few-prices', have: 6, need: 9, missing: ['A', 'B', 'C'] });
    const told = ['A', 'B', 'C', 'I'].map((id) => reading.members.find((member) => member.id === id)?.verdict);
    expect(told).toEqual(['doubtful', 'no-price', 'no-price', 'too-young']);
  });
});

it('leaves a disputed price out above and below the line while the others are enough', () => {
  const reading = ask({ A: 120, B: 120 }, { doubts: { isStale: false, disputed: new Set(['A']) } });
  expect(reading).toMatchObject({ kind: 'value', wins: 1, counted: 9 });
  expect(reading.members[0]).toEqual({ id: 'A', ticker: 'A', name: 'A', rank: 2, verdict: 'doubtful' });
});
