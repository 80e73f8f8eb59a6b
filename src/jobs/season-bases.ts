import type { DailyCloses, RankedAsset } from '../core/market/ranking.ts';
import { addDays, type Day } from '../core/market/timeframe.ts';
import { type KeptWindow, readWindow } from '../core/season/kept-window.ts';
import type { Pasts } from './pasts.ts';

export type Bases = {
  /**
   * `assetsOf` tells whose prices are needed, once more after each round: what a price has followed is known only
   * from its past, and another coin takes the place. `until` is how far a fetch may run ahead, for whoever asks for
   * one day after another.
   */
  of(
    window: { readonly day: Day; readonly windowDays: number; readonly until?: Day },
    assetsOf: (kept: KeptWindow) => readonly RankedAsset[],
    stopping: AbortSignal,
  ): Promise<KeptWindow>;
};

/** What a window is counted from: what is kept first; the rest is fetched, kept, and told of as it comes. */
export const createBases = (
  pasts: Pasts,
  dailyCloses: DailyCloses,
  onProgress: (have: number, need: number) => void,
): Bases => ({
  async of({ day, windowDays, until = day }, assetsOf, stopping) {
    const from = addDays(day, -windowDays);
    const question = (id: string) => `${id} ${from} ${day}`;
    const tried = new Set<string>();
    let kept = await readWindow(dailyCloses, day, windowDays);
    for (;;) {
      const hasBase = (id: string) => kept.closesThen.has(id) || (kept.births.get(id) ?? from) > from;
      const isLacking = (id: string) => !kept.closesNow.has(id) || !hasBase(id);
      const assets = assetsOf(kept);
      const asked = assets.filter(({ id }) => isLacking(id) && !tried.has(id) && !pasts.isResting(question(id)));
      if (asked.length === 0) {
        for (const id of tried) if (isLacking(id)) pasts.wasSilent(question(id));
        return kept;
      }
      let isToldMore = false;
      // A base that is missing is fetched with the newest close in one answer, so that both come from one source.
      const fetch = async (asset: RankedAsset) => {
        if (await pasts.fetch(asset, hasBase(asset.id) ? day : from, until)) isToldMore = true;
        tried.add(asset.id);
      };
      for (let i = 0; i < asked.length; i += pasts.atOnce) {
        stopping.throwIfAborted();
        onProgress(assets.length - asked.length + i, assets.length);
        await Promise.all(asked.slice(i, i + pasts.atOnce).map(fetch));
      }
      if (isToldMore) kept = await readWindow(dailyCloses, day, windowDays);
    }
  },
});
