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
  of(day: Day, then: Day, assets: readonly RankedAsset[], until?: Day): Promise<BasePrices>;
};

/** The closes of the first and last day of a window: kept ones first, the rest is fetched, kept, and told of as it comes. */
export function createBases(
  source: Closes,
  kept: DailyCloses,
  onProgress: (have: number, need: number) => void,
): Bases {
  /** By asset: the first day of its known past. */
  const firstDays = new Map<string, Day>();
  let lastDay: { readonly key: string; readonly prices: BasePrices } | undefined;

  async function fetch(asset: RankedAsset, from: Day, to: Day, isFromStart: boolean): Promise<void> {
    const closes = await source.closes(asset, from, to);
    if (closes === undefined) return;
    await kept.save(asset.id, closes);
    if (isFromStart) firstDays.set(asset.id, closes[0]?.day ?? to);
  }

  return {
    async of(day, then, assets, until = day) {
      const key = `${day} ${then}`;
      if (lastDay?.key === key && assets.every(({ id }) => isKnown(lastDay?.prices, id))) return lastDay.prices;

      const [now, before] = await Promise.all([kept.of(day), kept.of(then)]);
      const lacks = assets.filter(({ id }) => !now.has(id) || !(before.has(id) || isYoung(id, then)));
      for (const [i, asset] of lacks.entries()) {
        onProgress(assets.length - lacks.length + i, assets.length);
        const hasBase = before.has(asset.id) || isYoung(asset.id, then);
        await fetch(asset, hasBase ? day : then, until, !hasBase);
      }
      const prices = {
        closesNow: lacks.length > 0 ? await kept.of(day) : now,
        closesThen: lacks.length > 0 ? await kept.of(then) : before,
        youngerThan: new Set(assets.flatMap(({ id }) => (isYoung(id, then) ? [id] : []))),
      };
      lastDay = { key, prices };
      return prices;
    },
  };

  function isYoung(id: string, then: Day): boolean {
    const first = firstDays.get(id);
    return first !== undefined && first > then;
  }

  function isKnown(prices: BasePrices | undefined, id: string): boolean {
    return Boolean(prices?.closesNow.has(id) && (prices.closesThen.has(id) || prices.youngerThan.has(id)));
  }
}
