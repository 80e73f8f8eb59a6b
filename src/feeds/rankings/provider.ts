import type { DailyClose } from '../../core/market/market.ts';
import type { RankedAsset } from '../../core/market/ranking.ts';
import type { ProviderId } from '../../core/market/sources.ts';
import { type Day, dayOf } from '../../core/market/timeframe.ts';
import { isBitcoin } from '../../core/market/universe.ts';
import { type AnswerFault, type Json, string } from '../answer.ts';

/** One source of rankings. Both calls reject with a {@link AnswerFault} when there is no good answer. */
export interface Provider {
  readonly id: ProviderId;
  /** Why it cannot be asked at all, such as a missing key. */
  readonly missing?: string;
  /** The largest assets, rank 1 first, ids without the provider's name. */
  ranking(limit: number): Promise<Listing>;
  /** Which of the larger assets follow the price of something else, by the provider's own categories. */
  followers(): Promise<Followers>;
  /** Daily closes between two days, both included; undefined where the provider has no such history. */
  history(id: string, from: Day, to: Day): Promise<readonly DailyClose[] | undefined>;
}

export type Listing = {
  readonly assets: readonly RankedAsset[];
  /** When the provider itself last looked at Bitcoin; undefined where it does not say. */
  readonly updatedAt: Date | undefined;
};

/** Tags by asset id, without the provider's name. */
export type Followers = ReadonlyMap<string, readonly string[]>;

/** A price that was true at midnight closes the day before it. A time that cannot be read gives an empty day. */
export const closeOfDay = (at: number, close: number, source: ProviderId): DailyClose => ({
  day: Number.isFinite(at) ? dayOf(new Date(at - 1)) : '',
  close,
  source,
});

/** What a provider's rows say; each carries its own time. */
export function toListing(rows: readonly Json[], toAsset: (row: Json) => RankedAsset): Listing {
  const assets = rows.map(toAsset);
  const updatedAt = new Date(string(rows[assets.findIndex(isBitcoin)]?.['last_updated']));
  return { assets, updatedAt: Number.isNaN(updatedAt.getTime()) ? undefined : updatedAt };
}

/**
 * Asks for each category and gives its assets its tag. A category that is not there, or not told, tags nothing: most
 * of the others are still worth having.
 */
export async function tagged<C extends { readonly tag: string }>(
  categories: readonly C[],
  idsOf: (category: C) => Promise<readonly string[]>,
): Promise<Followers> {
  const tags = new Map<string, readonly string[]>();
  const faults: unknown[] = [];
  for (const category of categories) {
    try {
      for (const id of await idsOf(category)) tags.set(id, [...(tags.get(id) ?? []), category.tag]);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length === categories.length && faults.length > 0) throw faults[0];
  return tags;
}
