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
  /** Another day has closed: what nobody could tell is asked for again. */
  forgetSilence(): void;
};

/**
 * How long a price rests that nobody could tell: until the next try, then longer each time, and after the last until
 * another day closes. Providers count what they are asked.
 */
const RESTS_MS = [0, 600_000, 3_600_000, 8 * 3_600_000];

/** The closes of the first and last day of a window: kept ones first, the rest is fetched, kept, and told of as it comes. */
export function createBases(
  source: Closes,
  kept: DailyCloses,
  now: () => Date,
  onProgress: (have: number, need: number) => void,
): Bases {
  /** By asset: the first day of its known past. */
  const firstDays = new Map<string, Day>();
  /** By asset and window: how often nobody could tell a price, and when that was last. */
  const silences = new Map<string, { readonly times: number; readonly at: number }>();

  function isResting(question: string): boolean {
    const silence = silences.get(question);
    if (!silence) return false;
    const restMs = RESTS_MS[silence.times - 1];
    return restMs === undefined || now().getTime() - silence.at < restMs;
  }

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
      const look = () => Promise.all([kept.of(day), kept.of(from)]);
      const question = (id: string) => `${id} ${from} ${day}`;
      let [closesNow, closesThen] = await look();
      const hasBase = (id: string) => closesThen.has(id) || isYoung(id, from);
      const isLacking = ({ id }: RankedAsset) => !closesNow.has(id) || !hasBase(id);

      const asked = assets.filter((asset) => isLacking(asset) && !isResting(question(asset.id)));
      for (const [i, asset] of asked.entries()) {
        stopping.throwIfAborted();
        onProgress(assets.length - asked.length + i, assets.length);
        // A base that is missing is fetched with the newest close in one answer, so that both come from one source.
        await fetch(asset, hasBase(asset.id) ? day : from, until, !hasBase(asset.id));
      }
      if (asked.length > 0) [closesNow, closesThen] = await look();
      for (const { id } of asked.filter(isLacking)) {
        const times = (silences.get(question(id))?.times ?? 0) + 1;
        silences.set(question(id), { times, at: now().getTime() });
      }
      return {
        closesNow,
        closesThen,
        youngerThan: new Set(assets.flatMap(({ id }) => (isYoung(id, from) ? [id] : []))),
      };
    },
    forgetSilence: () => silences.clear(),
  };
}
