import type { SeasonPicture, SeasonPictureDay } from '../../src/chat/picture.ts';
import { addDays, DAY_MS, type Day, dayStart } from '../../src/core/market/timeframe.ts';
import { universe } from '../../src/core/market/universe.ts';
import { nextSeason, type SeasonState } from '../../src/core/season/season.ts';
import { seasonIndex } from '../../src/core/season/season-index.ts';
import { createSimulatedMarket } from '../../src/feeds/simulated/simulated-market.ts';

const SIZE = 50;
const WINDOW_DAYS = 90;
const BITCOIN = 'sim:btc-bitcoin';

/** The season index of the simulated market with its past: the same numbers wherever and whenever it is drawn. */
export async function drawnFrom(lastDay: Day, dayCount: number): Promise<SeasonPicture> {
  const days = await seasonDays(lastDay, dayCount);
  const last = days.at(-1);
  if (last?.value === undefined || last.season === undefined) throw new Error(`no value on ${lastDay}`);
  const { day, value, season } = last;
  return { kind: 'season', index: 'top50', day, value, season, levels: { bitcoin: 25, altcoin: 75 }, days };
}

async function seasonDays(lastDay: Day, dayCount: number): Promise<readonly SeasonPictureDay[]> {
  const firstDay = addDays(lastDay, 1 - dayCount);
  const past = await pastOf(addDays(firstDay, -WINDOW_DAYS), lastDay);
  let standing: SeasonState = { season: 'neutral', daysOut: 0 };
  return Array.from({ length: dayCount }, (_, i) => {
    const day = addDays(firstDay, i);
    const { ranking, closes: closesNow } = past.get(day)!;
    const closesThen = past.get(addDays(day, -WINDOW_DAYS))!.closes;
    const reading = seasonIndex(universe(ranking, SIZE), { size: SIZE, day, closesNow, closesThen });
    if (reading.kind === 'withheld') return { day, bitcoinUsd: closesNow.get(BITCOIN)! };
    standing = nextSeason(standing, reading.index);
    return { day, value: reading.index, season: standing.season, bitcoinUsd: closesNow.get(BITCOIN)! };
  });
}

/** A market tells its last 400 days, so it is asked twice: as of the middle, and as of the end. */
async function pastOf(from: Day, to: Day) {
  const middle = addDays(from, Math.floor((dayStart(to).getTime() - dayStart(from).getTime()) / DAY_MS / 2));
  const parts = [middle, to].map((end, i) => {
    const now = new Date(dayStart(end).getTime() + DAY_MS);
    return createSimulatedMarket({ now: () => now }).rankings.past(i ? addDays(middle, 1) : from, end);
  });
  return new Map(
    (await Promise.all(parts)).flat().map(({ day, ranking }) => {
      const closes = new Map(ranking.assets.map(({ id, priceUsd }) => [id, priceUsd]));
      return [day, { ranking, closes }] as const;
    }),
  );
}
