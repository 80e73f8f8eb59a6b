import type { TopCoin } from './top-coins.ts';

/** A coin, its price in US dollars and how it changed in 24 hours, percent. */
export type Mover = { readonly name: string; readonly percent: number; readonly price: number };

/** The coins that rose and fell most, the most first, and of how many the change is known. */
export type Movers = { readonly gainers: readonly Mover[]; readonly losers: readonly Mover[]; readonly known: number };

/** At most so many on either side. A coin whose change is not known is no mover. */
export function moversAmong(coins: readonly TopCoin[], most: number): Movers {
  const changed = coins
    .flatMap(({ asset: { ticker: name }, ticker }): readonly Mover[] =>
      ticker?.changePercent === undefined ? [] : [{ name, percent: ticker.changePercent, price: ticker.price }],
    )
    .toSorted((a, b) => b.percent - a.percent);
  return {
    gainers: changed.filter(({ percent }) => percent > 0).slice(0, most),
    losers: changed
      .filter(({ percent }) => percent < 0)
      .slice(-most)
      .toReversed(),
    known: changed.length,
  };
}
