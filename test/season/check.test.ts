import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RankedAsset, Ranking } from '../../src/core/market/ranking.ts';
import { addDays } from '../../src/core/market/timeframe.ts';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import { check, type KeptSeason } from '../../src/season/check.ts';
import { recount } from '../../src/season/recount.ts';
import { createDailyCloses, createRankings } from '../../src/storage/market-data.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const DAY = '2026-06-01';
const BEFORE = '2026-05-31';
const UNRANKED = '2026-06-02';
const START = addDays(DAY, -90);

const ASSETS: readonly RankedAsset[] = Array.from({ length: 60 }, (_, i) => ({
  id: i === 0 ? 'coinpaprika:btc-bitcoin' : `coinpaprika:c${i}-coin`,
  ticker: i === 0 ? 'BTC' : `C${i}`,
  name: i === 0 ? 'Bitcoin' : `Coin ${i}`,
  rank: i + 1,
  priceUsd: 100 + i,
  marketCapUsd: 1e9 - i,
}));
const ranking: Ranking = { takenAt: new Date('2026-06-02T00:05:00Z'), source: 'coinpaprika', assets: ASSETS };

let database: TestDatabase;
let kept: KeptSeason & { history: ReturnType<typeof createSeasonHistory> };

beforeAll(async () => {
  database = await createTestDatabase();
  const { pool, prisma } = database;
  const [rankings, dailyCloses] = [createRankings(prisma), createDailyCloses(prisma)];
  kept = { history: createSeasonHistory(pool), rankings, dailyCloses };
  await rankings.save(DAY, ranking);
  // Every third coin has gained, and Bitcoin stands still.
  for (const [i, { id, priceUsd }] of ASSETS.entries()) {
    await dailyCloses.save(id, [
      { day: START, close: i % 3 === 1 ? priceUsd / 2 : priceUsd, source: 'test' },
      { day: DAY, close: priceUsd, source: 'test' },
    ]);
  }
});
afterAll(() => database.drop());

/** The day as it would be kept, with what a test wants to be otherwise. */
async function keep(change: (entry: SeasonEntry) => SeasonEntry = (entry) => entry, day = DAY) {
  const draft = { day: DAY, rankingSource: 'coinpaprika' } as SeasonEntry;
  const { recounted, hash = '' } = await recount('top50', draft, kept);
  const inputs = { hash, version: '1' };
  await kept.history.save('top50', change({ ...draft, day, reading: { ...recounted!, day }, inputs }));
}

async function checked(range: { from?: string; to?: string } = {}) {
  const said: string[] = [];
  let out = '';
  const code = await check(
    kept,
    { from: range.from, to: range.to },
    {
      out: (text) => {
        out += text;
      },
      say: (sentence) => said.push(sentence),
    },
  );
  return { code, lines: out.trimEnd().split('\n').slice(1), said: said.join('\n') };
}

describe('what the bot keeps', () => {
  it('may be nothing, and then nothing was checked, which is no success', async () => {
    const said = 'No day of the index is kept there, so nothing was checked.';
    expect(await checked()).toEqual({ code: 1, lines: [], said });
  });

  it('is the same when it is counted again', async () => {
    await keep();
    expect(await checked()).toMatchObject({ code: 0, lines: [`top50,${DAY},34.00,34.00,true`] });
    expect((await checked()).said).toContain('top50: one day kept, one day counted again, no difference.');
  });

  it('may have been kept before hashes were, which is said and is no difference', async () => {
    await keep(({ inputs: _, ...entry }) => entry);
    expect(await checked()).toMatchObject({ code: 0, lines: [`top50,${DAY},34.00,34.00,`] });
    expect((await checked()).said).toContain('one day kept without a hash');
  });

  it.each([
    {
      what: 'another value',
      change: (entry: SeasonEntry) => ({
        ...entry,
        reading: { ...entry.reading, index: 36, wins: 18 } as SeasonEntry['reading'],
      }),
      line: `top50,${DAY},36.00,34.00,true`,
    },
    {
      what: 'another hash',
      change: (entry: SeasonEntry) => ({ ...entry, inputs: { hash: 'f00d', version: '1' } }),
      line: `top50,${DAY},34.00,34.00,false`,
    },
  ])('is told of when there is $what', async ({ change, line }) => {
    await keep(change);
    const { code, lines, said } = await checked();
    expect({ code, lines }).toEqual({ code: 1, lines: [line] });
    expect(said).toContain(`one day different: ${DAY}`);
  });

  it('cannot be counted again without its ranking, which is said and is no difference', async () => {
    await keep();
    await keep(undefined, UNRANKED);
    const { code, lines, said } = await checked({ from: UNRANKED });
    expect({ code, lines }).toEqual({ code: 0, lines: [`top50,${UNRANKED},34.00,,`] });
    expect(said).toContain('no ranking is kept of one day');
    expect((await checked({ to: BEFORE })).lines).toEqual([]);
  });
});
