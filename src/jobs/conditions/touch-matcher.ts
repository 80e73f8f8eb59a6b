import type { Matcher, Watched } from '../../alerts/matcher.ts';
import type { Touched, Touches } from './touches.ts';

/** The matcher for prices, which judges by them also what is asked on every touch of a running candle. */
export function withTouches(
  matcher: Matcher,
  touches: Pick<Touches, 'look' | 'watched'>,
  tell: (touched: readonly Touched[]) => Promise<void>,
): Matcher {
  return {
    follow: (now) => matcher.follow(now),
    async match(readings, now) {
      const touched = touches.look(readings);
      // While the database is away, what was touched is kept like everything else that rang.
      const matched = await Promise.allSettled([matcher.match(readings, now), touched.length > 0 && tell(touched)]);
      for (const each of matched) if (each.status === 'rejected') throw each.reason;
      return matched[0].status === 'fulfilled' ? matched[0].value : 0;
    },
    prices: () => joined(matcher.prices(), touches.watched()),
    silenceMs: matcher.silenceMs,
    get size() {
      return matcher.size;
    },
  };
}

/** Two that wait for the same price, as one. */
function joined(prices: readonly Watched[], touches: readonly Watched[]): readonly Watched[] {
  const all = new Map(prices.map((each) => [each.symbol, each]));
  for (const each of touches) {
    const other = all.get(each.symbol);
    all.set(each.symbol, other ? nearer(other, each) : each);
  }
  return [...all.values()];
}

function nearer(one: Watched, other: Watched): Watched {
  const above = Math.min(one.above ?? Infinity, other.above ?? Infinity);
  const below = Math.max(one.below ?? -Infinity, other.below ?? -Infinity);
  const compared = [one, other].flatMap(({ comparedAt }) => comparedAt?.getTime() ?? []);
  return {
    symbol: one.symbol,
    ...(compared.length > 0 ? { comparedAt: new Date(Math.min(...compared)) } : {}),
    ...(above < Infinity ? { above } : {}),
    ...(below > -Infinity ? { below } : {}),
  };
}
