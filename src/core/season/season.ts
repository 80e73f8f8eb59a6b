import type { SeasonValue } from './season-index.ts';

/**
 * Altcoin season: the share of the top coins that beat bitcoin over the window, 0 to 100.
 *
 * A season opens at once when the index reaches its `enter` level. It closes on the third
 * close in a row beyond `leave`, so an index trembling at 75 announces the season once.
 */
export type Season = 'bitcoin' | 'neutral' | 'altcoin';

/** `daysOut` counts the closes in a row beyond `leave`, while the season still stands. */
export type SeasonState = { readonly season: Season; readonly daysOut: number };

export type Bands = {
  readonly altcoin: { readonly enter: number; readonly leave: number };
  readonly bitcoin: { readonly enter: number; readonly leave: number };
  readonly confirmDays: number;
};

export const STEADY: Bands = {
  altcoin: { enter: 75, leave: 60 },
  bitcoin: { enter: 25, leave: 40 },
  confirmDays: 3,
};

/** Seasons as most publishers call them: no memory, so that every crossing of 75 or 25 counts at once. */
export const RAW: Bands = {
  altcoin: { enter: 75, leave: 75 },
  bitcoin: { enter: 25, leave: 25 },
  confirmDays: 1,
};

export function nextSeason({ season, daysOut }: SeasonState, index: number, bands = STEADY): SeasonState {
  if (index >= bands.altcoin.enter) return { season: 'altcoin', daysOut: 0 };
  if (index <= bands.bitcoin.enter) return { season: 'bitcoin', daysOut: 0 };

  const isOut =
    (season === 'altcoin' && index < bands.altcoin.leave) || (season === 'bitcoin' && index > bands.bitcoin.leave);
  if (!isOut) return { season, daysOut: 0 };

  const days = daysOut + 1;
  return days < bands.confirmDays ? { season, daysOut: days } : { season: 'neutral', daysOut: 0 };
}

/** How far the next season is, in coins. Zero where the index is inside already. */
export type NextLevels = {
  /** So many more of the counted coins must beat Bitcoin for altcoin season. */
  readonly moreForAltcoin: number;
  /** So many of the coins that beat Bitcoin must fall behind it for bitcoin season. */
  readonly fewerForBitcoin: number;
};

export function nextLevels({ wins, counted }: Pick<SeasonValue, 'wins' | 'counted'>, bands = STEADY): NextLevels {
  return {
    moreForAltcoin: Math.max(0, Math.ceil((bands.altcoin.enter * counted) / 100) - wins),
    fewerForBitcoin: Math.max(0, wins - Math.floor((bands.bitcoin.enter * counted) / 100)),
  };
}
