import type { Claims } from '../../alerts/claims.ts';
import type { Subscriptions } from '../../alerts/subscription.ts';
import type { Market } from '../../core/market/market.ts';
import type { Rankings } from '../../core/market/ranking.ts';
import { claimOf, type Metric } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { topMarkets } from '../top-markets.ts';
import { type Awaited, createClaimReader } from './claim-reader.ts';

/** What rules wait for at one time. */
export type Asked = {
  readonly awaited: readonly Awaited[];
  /** The claims about a group, as rules hold them. */
  readonly groups: ReadonlySet<Metric>;
  /** The markets of the hundred largest, where anybody asks for them. */
  readonly top: ReadonlySet<MarketSymbol>;
};

export const NOTHING: Asked = { awaited: [], groups: new Set(), top: new Set() };

/** Finds what is waited for. Claims that are the same as those of `before` are not looked at again unless `isForced`. */
export function createAsking(
  ports: {
    readonly feed: Market;
    readonly rankings: Rankings;
    readonly subscriptions: Pick<Subscriptions, 'symbols'>;
    readonly claims: Claims;
  },
  onBroken: (metric: Metric, reason: string) => void,
): (before: Asked | undefined, isForced: boolean) => Promise<Asked | undefined> {
  const reader = createClaimReader(onBroken);
  const texts = new WeakMap<Asked, string>();

  return async (before, isForced) => {
    const metrics = (await ports.claims.claims()).toSorted();
    const about = new Set(metrics.map((metric) => claimOf(metric)?.about));
    const watchlist = new Set<MarketSymbol>();
    if (about.has('watchlist')) {
      for (const symbol of await ports.subscriptions.symbols('1h')) watchlist.add(symbol as MarketSymbol);
      for (const each of about) if (each?.includes('/')) watchlist.add(each as MarketSymbol);
    }
    // A coin that joins a watchlist is waited for as soon as a new rule is.
    const text = [...metrics, ...[...watchlist].toSorted()].join('\n');
    if (before && texts.get(before) === text && !isForced) return undefined;
    const top = about.has('top100') ? await topMarkets(ports) : new Set<MarketSymbol>();
    const groups = new Set(metrics.filter((metric) => metric.startsWith('any:')));
    const asked = { awaited: reader.expand(metrics, { top100: top, watchlist }), groups, top };
    texts.set(asked, text);
    return asked;
  };
}
