import { addDays, type Day, dayOf } from '../../src/core/market/timeframe.ts';
import { universe } from '../../src/core/market/universe.ts';
import { INDEX_NAMES, INDEXES } from '../../src/core/season/indexes.ts';
import { createRankings as createRankingFeed } from '../../src/feeds/rankings/rankings.ts';
import { createDailyCloses, createRankings } from '../../src/storage/market-data.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import type { Stage } from './stage.ts';

/** The season job runs ten minutes after midnight, for the day before. */
const DELAY_MS = 10 * 60_000;
const WINDOW_DAYS = 90;
const BITCOIN = 'coinpaprika:btc-bitcoin';

/** The last day that has closed for the season job. Production has no clock to turn, so stories happen on this day. */
export const lastClose = (): Day => addDays(dayOf(new Date(Date.now() - DELAY_MS)), -1);

/** Leaves the bot, in its own storage, where it would be had it run the day before: a neutral season at index 50. */
export async function keepNeutralDay(stage: Stage, day: Day): Promise<void> {
  const history = createSeasonHistory((await stage.database()).pool);
  for (const index of INDEX_NAMES) {
    const counted = INDEXES[index].size;
    await history.save(index, {
      day,
      reading: {
        kind: 'value',
        day,
        index: 50,
        wins: counted / 2,
        counted,
        bitcoinReturnPercent: 3,
        members: [],
        excluded: [],
      },
      standing: { season: 'neutral', daysOut: 0 },
      rankingSource: 'coinpaprika',
    });
  }
}

/**
 * Keeps the ranking of a day, and closes by which bitcoin lost a sixth over the window. The past of all other coins,
 * which gained a little, is fetched by the bot, unless `isWhole` says that it is kept too.
 */
export async function keepAltcoinDay(stage: Stage, day: Day, { isWhole = false } = {}): Promise<void> {
  const { prisma } = await stage.database();
  const feed = createRankingFeed({
    providers: ['coinpaprika'],
    baseUrls: stage.rankings.baseUrls,
    now: () => new Date(),
  });
  const { ranking } = await feed.ranking(200);
  if (!ranking) throw new Error('the stand-in gives no ranking');
  await createRankings(prisma).save(day, ranking);

  const closes = createDailyCloses(prisma);
  const then = addDays(day, -WINDOW_DAYS);
  const keep = (id: string, before: number, now: number) =>
    closes.save(id, [
      { day: then, close: before, source: 'binance' },
      { day, close: now, source: 'binance' },
    ]);
  // It closes at the ranking's price: two that differ would be in doubt.
  await keep(BITCOIN, 72_000, 60_000);
  if (isWhole) for (const { id, priceUsd } of universe(ranking, 100).members) await keep(id, priceUsd, priceUsd * 1.01);
}
