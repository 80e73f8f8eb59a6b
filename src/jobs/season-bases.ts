import type { DailyCloses, RankedAsset } from '../core/market/ranking.ts';
import type { Day } from '../core/market/timeframe.ts';
import type { Pasts } from './pasts.ts';

export type BasePrices = {
  readonly closesNow: ReadonlyMap<string, number>;
  readonly closesThen: ReadonlyMap<string, number>;
  /** First days of the assets whose past is known to begin. */
  readonly births: ReadonlyMap<string, Day>;
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
export const createBases = (
  pasts: Pasts,
  kept: DailyCloses,
  onProgress: (have: number, need: number) => void,
): Bases => ({
  async of({ from, day, until = day }, assets, stopping) {
    const look = () => Promise.all([kept.of(day), kept.of(from), kept.births()]);
    const question = (id: string) => `${id} ${from} ${day}`;
    let [closesNow, closesThen, births] = await look();
    const hasBase = (id: string) => closesThen.has(id) || (births.get(id) ?? from) > from;
    const isLacking = ({ id }: RankedAsset) => !closesNow.has(id) || !hasBase(id);

    const asked = assets.filter((asset) => isLacking(asset) && !pasts.isResting(question(asset.id)));
    for (const [i, asset] of asked.entries()) {
      stopping.throwIfAborted();
      onProgress(assets.length - asked.length + i, assets.length);
      // A base that is missing is fetched with the newest close in one answer, so that both come from one source.
      await pasts.fetch(asset, hasBase(asset.id) ? day : from, until);
    }
    if (asked.length > 0) [closesNow, closesThen, births] = await look();
    for (const { id } of asked.filter(isLacking)) pasts.wasSilent(question(id));
    return { closesNow, closesThen, births };
  },
});
