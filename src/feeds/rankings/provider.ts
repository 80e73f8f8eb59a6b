import type { DailyClose } from '../../core/market/market.ts';
import type { RankedAsset } from '../../core/market/ranking.ts';
import type { ProviderId } from '../../core/market/sources.ts';
import { type Day, dayOf } from '../../core/market/timeframe.ts';

/** One source of rankings. Both calls reject with a {@link RankingFault} when there is no good answer. */
export interface Provider {
  readonly id: ProviderId;
  /** Why it cannot be asked at all, such as a missing key. */
  readonly missing?: string;
  /** The largest assets, rank 1 first, ids without the provider's name. */
  ranking(limit: number): Promise<readonly RankedAsset[]>;
  /** Daily closes between two days, both included; undefined where the provider has no such history. */
  history(id: string, from: Day, to: Day): Promise<readonly DailyClose[] | undefined>;
}

export class RankingFault extends Error {
  override readonly name = 'RankingFault';
}

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of a list, or a fault in plain words. */
export function readRows(answer: unknown): readonly Json[] {
  if (!Array.isArray(answer)) throw new RankingFault('answered with something that is not a list');
  const rows = answer.filter(isJson);
  if (rows.length < answer.length) throw new RankingFault('answered with rows that hold nothing');
  return rows;
}

export const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A price that was true at midnight closes the day before it. A time that cannot be read gives an empty day. */
export const closeOfDay = (at: number, close: number, source: ProviderId): DailyClose => ({
  day: Number.isFinite(at) ? dayOf(new Date(at - 1)) : '',
  close,
  source,
});
