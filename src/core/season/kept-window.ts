import { comparable, idsInQuestion, type TwoDays } from '../market/comparable.ts';
import type { DailyClose } from '../market/market.ts';
import type { DailyCloses, RankedAsset, Ranking } from '../market/ranking.ts';
import { addDays, type Day } from '../market/timeframe.ts';
import { type Universe, universe } from '../market/universe.ts';
import { doubtsOf } from './doubts.ts';
import type { IndexShape } from './indexes.ts';
import { inputsText } from './inputs.ts';
import { type Doubts, type SeasonReading, type SeasonWindow, seasonIndex } from './season-index.ts';

/** Everything that is kept of a window, whoever's index is counted from it. */
export type KeptWindow = TwoDays & {
  /** Closes of some of its days, the first and the last among them: what follows another price is known by them. */
  readonly sample: readonly ReadonlyMap<string, number>[];
  /** All days of the few assets whose two closes alone prove nothing, oldest first. */
  readonly paths: ReadonlyMap<string, readonly DailyClose[]>;
  /** By asset id, the first day of those whose birth is known. */
  readonly births: ReadonlyMap<string, Day>;
};

/** A reading, and everything it was counted from as `inputsText` writes it. */
export type CountedWindow = { readonly reading: SeasonReading; readonly inputs: string };

/** Ten days of every window, so that a peg may lack three of them and is still seen. */
const SAMPLE_STEPS = 9;

/** The days of a window whose closes are looked at for pegs, oldest first. */
export const sampleDays = (day: Day, windowDays: number): readonly Day[] =>
  Array.from({ length: SAMPLE_STEPS + 1 }, (_, i) =>
    addDays(day, Math.round((i * windowDays) / SAMPLE_STEPS) - windowDays),
  );

/** Reads a window that ends with `day`. Of a day that is still open the newest prices are handed in. */
export async function readWindow(
  dailyCloses: Pick<DailyCloses, 'on' | 'series' | 'births'>,
  day: Day,
  windowDays: number,
  pricesNow?: ReadonlyMap<string, number>,
): Promise<KeptWindow> {
  const from = addDays(day, -windowDays);
  const days = sampleDays(day, windowDays);
  const [kept, births] = await Promise.all([dailyCloses.on(days), dailyCloses.births()]);
  const closesOf = (each: Day) => (each === day && pricesNow) || (kept.get(each) ?? new Map<string, number>());
  const ends = { from, day, closesThen: closesOf(from), closesNow: closesOf(day) };
  const paths = new Map<string, readonly DailyClose[]>();
  for (const id of idsInQuestion(ends)) paths.set(id, await dailyCloses.series(id, from, day));
  return { ...ends, sample: days.map(closesOf), paths, births };
}

/** The members of a ranking, and what the window's prices have followed. */
export const universeOf = (ranking: Ranking, size: number, { sample }: Pick<KeptWindow, 'sample'>): Universe =>
  universe(ranking, size, sample);

/** What must be known of a universe: Bitcoin and the members. */
export const assetsOf = ({ bitcoin, members }: Universe): readonly RankedAsset[] =>
  bitcoin ? [bitcoin, ...members] : members;

/**
 * Counts a window in one way. The bot at every close, `/season` for every other size, window and ranking, and
 * `npm run season -- --check` all come here, so that they cannot disagree.
 */
export function countWindow(shape: IndexShape, ranking: Ranking, kept: KeptWindow): CountedWindow {
  // A ranking is held against the closes of its own day.
  const { from, day, closesThen, closesNow } = kept;
  const doubts = shape.ranks === 'start' ? doubtsOf(ranking, from, closesThen) : doubtsOf(ranking, day, closesNow);
  return count(shape, ranking, kept, doubts);
}

/** The same of a day that is still open, whose ranking is that of another day and whose prices come after it. */
export const countOpenWindow = (shape: IndexShape, ranking: Ranking, kept: KeptWindow): SeasonReading =>
  count(shape, ranking, kept).reading;

function count(shape: IndexShape, ranking: Ranking, kept: KeptWindow, doubts?: Doubts): CountedWindow {
  const { size } = shape;
  const chosen = universeOf(ranking, size, kept);
  const compared = comparable(kept, assetsOf(chosen), kept.paths);
  // A coin that was born within the window is too young for it, unless it took over the past of another one.
  const isYoung = (id: string) =>
    (kept.births.get(id) ?? kept.from) > kept.from && compared.closesThen.get(id) === undefined;
  const window: SeasonWindow = {
    size,
    day: kept.day,
    ...compared,
    youngerThan: { has: isYoung },
    ...(doubts && { doubts }),
  };
  return { reading: seasonIndex(chosen, window), inputs: inputsText(shape, chosen, window) };
}
