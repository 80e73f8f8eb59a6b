import { claimOf, type Metric, whenOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import type { Timeframe } from '../../core/market/timeframe.ts';
import type { Watched } from '../../core/rules/conditions.ts';
import { beatOf } from '../../core/rules/graph/beat.ts';
import { type About, type Condition, isTrigger, type Source } from '../../core/rules/language/expression.ts';
import { formatSource } from '../../core/rules/language/format.ts';
import { isTouch } from '../../core/rules/language/options.ts';
import { readRule } from '../../core/rules/language/read-rule.ts';
import { needsOf, sourcesOf } from '../../core/rules/readings/sources.ts';

/** A claim of one symbol, or of the market as a whole, that somebody waits for. */
export type Awaited = Watched & {
  readonly name: Metric;
  readonly text: string;
  readonly sources: readonly Source[];
  /** The candles it reads; with live prices also those of the hours, to know what was missed. */
  readonly timeframes: readonly Timeframe[];
  /** Judged by every price of its running candles too. */
  readonly isTouch: boolean;
};

type Read = Pick<Awaited, 'text' | 'condition' | 'sources' | 'timeframes' | 'isTouch'>;

export type ClaimReader = {
  /** What the claims come to, each symbol of a group by itself; a claim that cannot be read is left out and told of. */
  expand(metrics: readonly Metric[], groups: Groups): readonly Awaited[];
};

/** The symbols of each group, found only where it is asked for. */
type Groups = { readonly top100: ReadonlySet<MarketSymbol>; readonly watchlist: ReadonlySet<MarketSymbol> };

/** Reads each claim once. `onBroken` hears of a claim that nobody can read, each time it is met. */
export function createClaimReader(onBroken: (metric: Metric, reason: string) => void): ClaimReader {
  let known = new Map<Metric, Read | undefined>();

  function read(metric: Metric): Read | undefined {
    const claim = claimOf(metric);
    if (!claim) return undefined;
    try {
      const found = readRule(claim.text, { about: aboutOf(claim.about) });
      if (!found.ok) throw new Error(found.problem.id);
      if (isTrigger(found.value.condition)) throw new Error('it is no condition');
      return { ...toRead(claim.text, found.value.condition), isTouch: isTouch(found.value) };
    } catch (error) {
      onBroken(metric, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  return {
    expand(metrics, groups) {
      const awaited = new Map<Metric, Awaited>();
      const now = new Map<Metric, Read | undefined>();
      for (const metric of metrics) {
        const claim = claimOf(metric);
        const found = known.has(metric) ? known.get(metric) : read(metric);
        now.set(metric, found);
        if (!claim || !found) continue;
        for (const symbol of symbolsOf(claim.about, groups)) {
          const name = whenOf(symbol, found.text);
          awaited.set(name, { ...found, name, ...(symbol === undefined ? {} : { symbol }) });
        }
      }
      known = now;
      return [...awaited.values()];
    },
  };
}

type ClaimAbout = NonNullable<ReturnType<typeof claimOf>>['about'];

const aboutOf = (about: ClaimAbout): About => {
  if (about === 'market') return { kind: 'market' };
  if (about === 'top100' || about === 'watchlist') return { kind: 'any', group: about };
  return { kind: 'symbol', typed: about };
};

const symbolsOf = (about: ClaimAbout, groups: Groups): Iterable<MarketSymbol | undefined> => {
  if (about === 'market') return [undefined];
  return about === 'top100' || about === 'watchlist' ? groups[about] : [about];
};

function toRead(text: string, condition: Condition): Omit<Read, 'isTouch'> {
  // What they said is told in the order in which the text names them.
  const placeOf = (source: Source) => text.indexOf(formatSource(source));
  const sources = sourcesOf(condition).toSorted((one, other) => placeOf(one) - placeOf(other));
  const timeframes = new Set(needsOf(condition).keys());
  if (sources.some((source) => isLive(source) && source.kind !== 'line')) timeframes.add('1h');
  return { text, condition, sources, timeframes: [...timeframes] };
}

/** What the price alone says was known when the rule was made: one that held already waits. */
export const readsOnlyPrice = ({ sources }: Awaited): boolean => sources.every(({ kind }) => kind === 'price');

export const isLive = (source: Source): boolean => beatOf(source) === 'live';
