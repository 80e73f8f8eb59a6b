import type { Closes, DailyCloses, RankedAsset } from '../core/market/ranking.ts';
import type { Day } from '../core/market/timeframe.ts';

export type BasePrices = {
  readonly closesNow: ReadonlyMap<string, number>;
  readonly closesThen: ReadonlyMap<string, number>;
  /** Assets whose past is known and begins after the window did. */
  readonly youngerThan: ReadonlySet<string>;
};

export type Bases = {
  /** `until` is how far a fetch may run ahead, for whoever asks for one day after another. */
  of(
    window: { readonly from: Day; readonly day: Day; readonly until?: Day },
    assets: readonly RankedAsset[],
    stopping: AbortSignal,
  ): Promise<BasePrices>;
};

/** The closes of the first and last day of a window: kept ones first, the rest is fetched, kept, and told of as it comes. */
export function createBases(
  source: Closes,
  kept: DailyCloses,
  onProgress: (have: number, need: number) => void,
): Bases {
  /** By asset: the first day of its known past. */
  const firstDays = new Map<string, Day>();

  async function fetch(asset: RankedAsset, from: Day, to: Day, isFromStart: boolean): Promise<void> {
    const closes = await source.closes(asset, from, to);
    if (closes === undefined) return;
    await kept.save(asset.id, closes);
    // No past at all says nothing about an asset's age: what is ranked has a price.
    const first = closes[0]?.day;
    if (isFromStart && first !== undefined) firstDays.set(asset.id, first);
  }

  const isYoung = (id: string, from: Day): boolean => (firstDays.get(id) ?? from) > from;

  return {
    async of({ from, day, until = day }, assets, stopping) {
      const [now, before] = await Promise.all([kept.of(day), kept.of(from)]);
      const lacks = assets.filter(({ id }) => !now.has(id) || !(before.has(id) || isYoung(id, from)));
      for (const [i, asset] of lacks.entries()) {
        stopping.throwIfAborted();
        onProgress(assets.length - lacks.length + i, assets.length);
        const hasBase = before.has(asset.id) || isYoung(asset.id, from);
        // A base that is missing is fetched with the newest close in one answer, so that both come from one source.
        await fetch(asset, hasBase ? day : from, until, !hasBase);
      }
      return {
        closesNow: lacks.length > 0 ? await kept.of(day) : now,
        closesThen: lacks.length > 0 ? await kept.of(from) : before,
        youngerThan: new Set(assets.flatMap(({ id }) => (isYoung(id, from) ? [id] : []))),
      };
    },
  };
}
