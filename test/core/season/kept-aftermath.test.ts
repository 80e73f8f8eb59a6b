import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/market/timeframe.ts';
import type { SeasonEntry } from '../../../src/core/season/history.ts';
import { keptAftermath } from '../../../src/core/season/kept-aftermath.ts';
import type { Season } from '../../../src/core/season/season.ts';
import type { MemberReturn } from '../../../src/core/season/season-index.ts';
import { keptCloses } from './kept.ts';
import { readingOf } from './readings.ts';

const member = (id: string, ticker: string, name: string): MemberReturn => ({
  id,
  ticker,
  name,
  rank: 2,
  verdict: 'beats',
  returnPercent: 1,
});

const entry = (day: Day, to: Season | undefined, coin = member('c', 'C', 'C')) => {
  const reading = {
    ...readingOf(day, 80),
    members: [coin],
    excluded: [{ id: 'btc', ticker: 'BTC', name: 'Bitcoin', rank: 1, as: 'benchmark' }],
  } as const;
  return {
    reading,
    ...(to && { transition: { index: 'top50', day, from: 'neutral', to, value: 80 } }),
  } satisfies Pick<SeasonEntry, 'reading' | 'transition'>;
};

const DAY = '2020-08-01';
const LATER = addDays(DAY, 30);

describe('what followed kept transitions', () => {
  const closes = keptCloses({ [DAY]: { btc: 100, c: 10 }, [LATER]: { btc: 110, c: 12 } });

  it.each([
    { entries: [entry(DAY, 'altcoin')], count: 1, because: 'it led into this season' },
    { entries: [entry(DAY, 'bitcoin'), entry(DAY, undefined)], count: undefined, because: 'none led into it' },
  ])('is told of $count when $because', async ({ entries, count }) => {
    expect((await keptAftermath(entries, 'altcoin', closes, LATER))[0]?.count).toBe(count);
  });

  it('is the return of Bitcoin and of the median member', async () => {
    expect(await keptAftermath([entry(DAY, 'altcoin')], 'altcoin', closes, LATER)).toMatchObject([
      { days: 30, bitcoin: { median: 10 }, altcoins: { median: 20 } },
    ]);
  });

  it('knows Bitcoin under the id of another provider too', async () => {
    const transition = entry(DAY, 'altcoin');
    const excluded = transition.reading.excluded.map((each) => ({ ...each, id: 'coinpaprika:btc-bitcoin' }));
    const switched = keptCloses({
      [DAY]: { 'coinpaprika:btc-bitcoin': 100, c: 10 },
      [LATER]: { 'coingecko:bitcoin': 110, c: 12 },
    });
    const transitions = [{ ...transition, reading: { ...transition.reading, excluded } }];
    expect(await keptAftermath(transitions, 'altcoin', switched, LATER)).toMatchObject([{ bitcoin: { median: 10 } }]);
  });

  it('is compared in the units of the later day', async () => {
    // One DOT became a hundred on 2020-08-21.
    const split = keptCloses({ [DAY]: { btc: 100, dot: 400 }, [LATER]: { btc: 100, dot: 6 } });
    const transitions = [entry(DAY, 'altcoin', member('dot', 'DOT', 'Polkadot'))];
    expect(await keptAftermath(transitions, 'altcoin', split, LATER)).toMatchObject([{ altcoins: { median: 50 } }]);
  });
});
