import type { SourceState } from './market.ts';
import { DAY_MS, MINUTE_MS } from './timeframe.ts';

/** What was looked for longer ago was not seen to be missing in between. */
const LONGEST_GAP_MS = 10 * MINUTE_MS;
const LEAST_SHARE = 0.9;
/** A list that stays shorter for so long is what the exchange has now. */
const SHORT_MS = DAY_MS;

/** A list that is so much shorter than before was cut off on its way: exchanges end a few markets at a time. */
export const isCutOff = (markets: number, before: number): boolean => markets < before * LEAST_SHARE;

/** What is there, and what has been missing for long enough, since when. What nobody can say is in neither. */
export type Looked<N> = { readonly there: readonly N[]; readonly gone: ReadonlyMap<N, Date> };

/**
 * Tells what is traded no more from what only has no price just now. Time counts while every source that is read
 * answers, and answers whole: one that fails, or sends half a list, takes its markets along. A source that stopped for
 * good is not read. What cannot be said for sure is not said; a restart begins to count anew.
 */
export function createAbsences<N>(goneAfterMs: number) {
  const missing = new Map<N, { readonly since: number; forMs: number }>();
  const longest = new Map<string, { readonly markets: number; at: number }>();
  let wholeAt = Number.NEGATIVE_INFINITY;

  function isWhole({ source, state, markets }: SourceState, at: number): boolean {
    if (state !== 'fine') return false;
    if (markets === undefined) return true;
    const known = longest.get(source);
    if (!known || markets >= known.markets || at - known.at >= SHORT_MS) {
      longest.set(source, { markets, at });
      return true;
    }
    if (isCutOff(markets, known.markets)) return false;
    known.at = at;
    return true;
  }

  return {
    /** Looks for each of `names` at one instant; what is not asked for any more is forgotten. */
    look(names: readonly N[], isThere: (name: N) => boolean, sources: readonly SourceState[], now: Date): Looked<N> {
      const at = now.getTime();
      const read = sources.filter(({ state }) => state !== 'stopped');
      // Each of them is asked, so that its list is remembered.
      const areWhole = read.map((source) => isWhole(source, at)).every(Boolean) && read.length > 0;
      const passed = at - wholeAt <= LONGEST_GAP_MS ? Math.max(0, at - wholeAt) : 0;
      wholeAt = areWhole ? at : Number.NEGATIVE_INFINITY;
      const asked = new Set(names);
      for (const name of missing.keys()) if (!asked.has(name)) missing.delete(name);
      const there: N[] = [];
      const gone = new Map<N, Date>();
      for (const name of asked) {
        if (isThere(name)) {
          missing.delete(name);
          there.push(name);
          continue;
        }
        const known = missing.get(name);
        const forMs = (known?.forMs ?? 0) + (known && areWhole ? passed : 0);
        const since = known?.since ?? at;
        missing.set(name, { since, forMs });
        if (areWhole && forMs >= goneAfterMs) gone.set(name, new Date(since));
      }
      return { there, gone };
    },
  };
}
