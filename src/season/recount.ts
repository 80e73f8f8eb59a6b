import { createHash } from 'node:crypto';
import type { DailyCloses, Rankings } from '../core/market/ranking.ts';
import type { Day } from '../core/market/timeframe.ts';
import type { SeasonEntry } from '../core/season/history.ts';
import { INDEXES, type IndexName } from '../core/season/indexes.ts';
import { countWindow, readWindow } from '../core/season/kept-window.ts';
import type { SeasonReading } from '../core/season/season-index.ts';

/** What the bot keeps of the days that it counts from. */
export type KeptMarket = {
  readonly rankings: Pick<Rankings, 'of'>;
  readonly dailyCloses: Pick<DailyCloses, 'on' | 'series' | 'births'>;
};

/** A kept day beside the same day counted again. */
export type Recount = {
  readonly index: IndexName;
  readonly day: Day;
  readonly stored: SeasonReading;
  /** Undefined where no ranking of the day is kept, so that it cannot be counted again. */
  readonly recounted: SeasonReading | undefined;
  /** Of what it was counted from now; undefined where it was not. */
  readonly hash: string | undefined;
  /** Undefined where either side has no hash. */
  readonly isHashEqual: boolean | undefined;
};

/** Counts a kept day again, with the functions of the live bot, from nothing but what is kept. */
export async function recount(index: IndexName, entry: SeasonEntry, kept: KeptMarket): Promise<Recount> {
  const { day, reading: stored, inputs } = entry;
  const shape = INDEXES[index];
  const ranking = await kept.rankings.of(day);
  if (!ranking) return { index, day, stored, recounted: undefined, hash: undefined, isHashEqual: undefined };

  const window = await readWindow(kept.dailyCloses, day, shape.windowDays);
  const { reading: recounted, inputs: text } = countWindow(shape, ranking, window);
  const hash = createHash('sha256').update(text).digest('hex');
  return { index, day, stored, recounted, hash, isHashEqual: inputs && inputs.hash === hash };
}

/** Whether both say the same: the value with its wins and its count, or the same reason for none. */
export function isSame({ stored, recounted, isHashEqual }: Recount): boolean {
  if (recounted === undefined) return true;
  return isHashEqual !== false && essence(stored) === essence(recounted);
}

const essence = (reading: SeasonReading): string =>
  reading.kind === 'value' ? `${reading.index} ${reading.wins}/${reading.counted}` : reading.because;
