import type { DailyCloses, RankedAsset, RankingFeed, Rankings } from '../core/market/ranking.ts';
import { addDays, type Day, dayOf } from '../core/market/timeframe.ts';
import type { SeasonProgress } from '../core/season/board.ts';
import { SIZES, WINDOWS } from '../core/season/indexes.ts';
import { assetsOf, readWindow, universeOf } from '../core/season/kept-window.ts';
import type { Pasts } from './pasts.ts';
import type { Job } from './runner.ts';

type VariantsJob = Job & { progress(): SeasonProgress | undefined };

const EVERY_MS = 10 * 60_000;
/** After so many coins in a row that nobody can tell of, the provider refuses rather than does not know. */
const GIVE_UP_AFTER = 20;
/** Where a plan ends just before a whole year, what it does tell is there for the days that come. */
const NEARLY_A_YEAR_DAYS = 355;

/**
 * Fetches what the kept indexes do not need and other sizes, windows and ranks are counted from: closes of the largest
 * coins of the newest close, and of those that were the largest when a window began. It comes after the kept indexes
 * and never fails them; what nobody can tell stays unknown.
 */
export function variantsJob(ports: {
  readonly pasts: Pasts;
  readonly dailyCloses: DailyCloses;
  readonly rankings: Pick<Rankings, 'of'>;
  readonly rankingFeed: Pick<RankingFeed, 'past'>;
}): VariantsJob {
  const { pasts, dailyCloses, rankings, rankingFeed } = ports;
  let progress: SeasonProgress | undefined;
  /** The close that is asked about, and whether nothing is lacking of it. */
  let asking: Day | undefined;
  let isWhole = false;

  const rankingOf = async (day: Day) => (await rankings.of(day)) ?? (await rankingFeed.past(day, day))[0]?.ranking;

  /** Largest first, those of the newest close before those of the past. */
  async function everybodyOf(day: Day): Promise<readonly RankedAsset[]> {
    const windows = await Promise.all(WINDOWS.map((days) => readWindow(dailyCloses, day, days)));
    const assets = new Map<string, RankedAsset>();
    for (const each of [day, ...startsOf(day)]) {
      const ranking = await rankingOf(each);
      if (!ranking) continue;
      // What has followed another price in one window may not have done so in the next, so all that may count are asked for.
      const chosen = windows.map((kept) => universeOf(ranking, SIZES.most, kept));
      for (const asset of chosen.flatMap(assetsOf).sort((a, b) => a.rank - b.rank)) {
        if (!assets.has(asset.id)) assets.set(asset.id, asset);
      }
    }
    return [...assets.values()];
  }

  /** Which of the days an asset lacks the close of, oldest first. */
  async function lackingOf(day: Day): Promise<(asset: RankedAsset) => readonly Day[]> {
    const days = [...startsOf(day), day];
    const [closes, births] = await Promise.all([dailyCloses.on(days), dailyCloses.births()]);
    return ({ id }) =>
      days.filter((each) => !closes.get(each)?.has(id) && !(each < day && (births.get(id) ?? each) > each));
  }

  return {
    name: 'season-variants',
    timing: { everyMs: EVERY_MS },
    after: 'season',
    progress: () => progress,
    async run(slot, stopping) {
      const day = addDays(dayOf(slot), -1);
      if (asking !== day) {
        pasts.forgetSilence();
        isWhole = false;
      }
      asking = day;
      if (isWhole || pasts.isResting(day) || !(await rankings.of(day))) return;
      const question = (id: string) => `${id} ${day}`;
      const assets = await everybodyOf(day);
      const lacking = await lackingOf(day);
      const asked = assets.filter((asset) => lacking(asset).length > 0 && !pasts.isResting(question(asset.id)));
      const tried: RankedAsset[] = [];
      let silentInRow = 0;
      try {
        for (const asset of asked) {
          stopping.throwIfAborted();
          const have = assets.length - asked.length + tried.length;
          progress = { phase: 'variants', have, need: assets.length };
          const isTold = await fetchFirstTold(pasts, asset, lacking(asset), day);
          tried.push(asset);
          silentInRow = isTold ? 0 : silentInRow + 1;
          if (silentInRow === GIVE_UP_AFTER) break;
        }
      } finally {
        progress = undefined;
      }
      if (silentInRow === GIVE_UP_AFTER) pasts.wasSilent(day);
      const still = tried.length > 0 ? await lackingOf(day) : lacking;
      for (const asset of tried) if (still(asset).length > 0) pasts.wasSilent(question(asset.id));
      // Whose past is known now may turn out to follow another price, and then the next coin takes its place.
      const needed = tried.length > 0 ? await everybodyOf(day) : assets;
      isWhole = needed.every((asset) => still(asset).length === 0);
    },
  };
}

/** First days of the windows that end on a day, oldest first. */
const startsOf = (day: Day): readonly Day[] => WINDOWS.map((days) => addDays(day, -days)).sort();

/** One answer brings all days from the oldest that is told; a past that is refused is asked for from nearer. */
async function fetchFirstTold(pasts: Pasts, asset: RankedAsset, lacking: readonly Day[], day: Day): Promise<boolean> {
  const [oldest = day, next] = lacking;
  const nearlyAYear = addDays(day, -NEARLY_A_YEAR_DAYS);
  const nearer = oldest < nearlyAYear ? [nearlyAYear, ...(next ? [next] : [])] : [];
  for (const from of [oldest, ...nearer]) if (await pasts.fetch(asset, from, day)) return true;
  return false;
}
