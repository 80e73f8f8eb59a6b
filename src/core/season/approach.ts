import { nextLevels, type Season, STEADY } from './season.ts';
import type { SeasonValue } from './season-index.ts';

/** A season that the index can come near to. Neutral season is none: it begins where another one ends. */
export type Ahead = Exclude<Season, 'neutral'>;

/** The index came near the next season. */
export type Approach = {
  readonly toward: Ahead;
  /** So many coins must change sides. */
  readonly coins: number;
};

/** In points of the index from the level where the season begins. Once near, only beyond the second it is far again. */
const NEAR_POINTS = { comes: 5, goes: 10 } as const;

const AHEAD: readonly Ahead[] = ['altcoin', 'bitcoin'];

/** Which season the index is near to, that is not this one, given which one it was near to at the value before. */
export function nearOf(before: Ahead | undefined, season: Season, index: number): Ahead | undefined {
  const points = { altcoin: STEADY.altcoin.enter - index, bitcoin: index - STEADY.bitcoin.enter };
  return AHEAD.find(
    (ahead) => ahead !== season && points[ahead] <= (ahead === before ? NEAR_POINTS.goes : NEAR_POINTS.comes),
  );
}

/** The index is near a season now and was not at the value before. */
export function approachOf(
  before: Ahead | undefined,
  now: Ahead | undefined,
  value: Pick<SeasonValue, 'wins' | 'counted'>,
): Approach | undefined {
  if (now === undefined || now === before) return undefined;
  const { moreForAltcoin, fewerForBitcoin } = nextLevels(value);
  return { toward: now, coins: now === 'altcoin' ? moreForAltcoin : fewerForBitcoin };
}
