import { addDays, type Day } from '../market/timeframe.ts';
import { type Universe, universe } from '../market/universe.ts';
import type { ReplayMarket } from './replay-market.ts';
import { type Bands, RAW, type Season, STEADY } from './season.ts';
import { type SeasonReading, seasonIndex } from './season-index.ts';
import { follow, type SeasonChange, type Standing } from './transition.ts';

/** One way to count: over which window, and whether the largest coins are those of its last day or of its first. */
export type Variant = { readonly windowDays: number; readonly ranks: 'end' | 'start' };

/** How values become seasons. The steady way starts in neutral season; the raw way knows none before its first value. */
export type SeasonMethod = 'raw' | 'steady';

const METHODS: Readonly<Record<SeasonMethod, { readonly bands: Bands; readonly start?: Standing }>> = {
  raw: { bands: RAW },
  steady: { bands: STEADY, start: { season: 'neutral', daysOut: 0 } },
};

/** One day of one variant. No season stands before the first value. */
export type ReplayedDay = {
  readonly reading: SeasonReading;
  readonly season: Season | undefined;
  readonly change: SeasonChange | undefined;
};

export type SeasonReplayOptions = {
  readonly market: ReplayMarket;
  readonly size: number;
  readonly variants: readonly Variant[];
  readonly method: SeasonMethod;
};

export interface SeasonReplay {
  /** The next day in every variant, in their order. Days come oldest first, each of them once. */
  next(day: Day): readonly ReplayedDay[];
}

/** A snapshot with fewer assets than this share of another is not whole, and what it lacks may still be there. */
const WHOLE = 0.9;
/** A fifth of the largest assets and a few more follow the price of something else, and are read past. */
const LOOK_FURTHER = 1.2;
const LOOK_FURTHER_BY = 10;

/**
 * Goes through a recorded past, day by day, with the code that the bot runs at every close. Adding a day costs that
 * day alone: what is kept are the seasons, and the members of the days that a window still reaches.
 *
 * Two conventions belong to a record of the largest assets and not to the live index: a member without a price at
 * the window's start counts as too young, and one that a whole later snapshot lacks is gone.
 */
export function createSeasonReplay({ market, size, variants, method }: SeasonReplayOptions): SeasonReplay {
  const { bands, start } = METHODS[method];
  const standings: (Standing | undefined)[] = variants.map(() => start);
  const universes = new Map<Day, Universe>();
  const longest = Math.max(0, ...variants.map(({ windowDays, ranks }) => (ranks === 'start' ? windowDays : 0)));

  function universeOn(day: Day): Universe {
    const known = universes.get(day);
    if (known) return known;
    const chosen = chooseFrom(market, day, size);
    universes.set(day, chosen);
    return chosen;
  }

  function read(day: Day, { windowDays, ranks }: Variant): SeasonReading {
    const first = addDays(day, -windowDays);
    const isWhole = market.rankedCount(day) >= WHOLE * market.rankedCount(ranks === 'start' ? first : day);
    return seasonIndex(universeOn(ranks === 'start' ? first : day), {
      size,
      day,
      closesNow: market.closes(day, day),
      closesThen: market.closes(first, day),
      youngerThan: { has: (id) => !market.isRecorded(id, first, day) },
      gone: { has: (id) => isWhole && !market.isRecorded(id, day, day) },
    });
  }

  return {
    next(day) {
      const replayed = variants.map((variant, i) => {
        const reading = read(day, variant);
        const { standing, change } = follow(standings[i], reading, bands);
        standings[i] = standing;
        return { reading, season: standing?.season, change };
      });
      const oldest = addDays(day, -longest);
      for (const kept of universes.keys()) if (kept <= oldest) universes.delete(kept);
      return replayed;
    },
  };
}

/** Nothing beyond the last member matters, so the ranking is read only as far as members are found. */
function chooseFrom(market: ReplayMarket, day: Day, size: number): Universe {
  const all = market.rankedCount(day);
  for (let limit = Math.ceil(size * LOOK_FURTHER) + LOOK_FURTHER_BY; ; limit *= 2) {
    const chosen = universe(market.ranking(day, limit), size);
    if (chosen.members.length === size || limit >= all) return chosen;
  }
}
