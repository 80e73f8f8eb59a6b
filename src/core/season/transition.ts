import { DAY_MS, type Day, dayStart } from '../market/timeframe.ts';
import type { Ahead } from './approach.ts';
import type { IndexName } from './indexes.ts';
import { nextSeason, type Season, type SeasonState, STEADY } from './season.ts';
import type { SeasonReading } from './season-index.ts';

/**
 * The season that stands, and its first day. `since` is absent while it began before our first value. `near` is the
 * season that the index has come near to, until it is far from it again.
 */
export type Standing = SeasonState & { readonly since?: Day; readonly near?: Ahead };

/** One season ended and another began. `since` and `lastedDays` are about the one that ended, where we saw it begin. */
export type SeasonChange = {
  readonly day: Day;
  readonly from: Season;
  readonly to: Season;
  readonly value: number;
  readonly since?: Day;
  readonly lastedDays?: number;
};

export type Transition = SeasonChange & { readonly index: IndexName };

export type Advance = { readonly standing?: Standing; readonly transition?: Transition };

/** Takes one day's reading of an index into account, as `follow` says. */
export function advance(index: IndexName, previous: Standing | undefined, reading: SeasonReading): Advance {
  const { standing, change } = follow(previous, reading);
  return { ...(standing && { standing }), ...(change && { transition: { index, ...change } }) };
}

/**
 * Takes one day's reading into account; each day once, oldest first.
 *
 * The first value ever only says where we stand: the season of the day before is unknown, so nothing is told. A
 * withheld day changes nothing. A day that is missing neither confirms that a season is over nor denies it, so the
 * count of closes beyond `leave` goes on at the next known close.
 */
export function follow(
  previous: Standing | undefined,
  reading: SeasonReading,
  bands = STEADY,
): { readonly standing?: Standing; readonly change?: SeasonChange } {
  if (reading.kind === 'withheld') return previous ? { standing: previous } : {};
  if (!previous) return { standing: nextSeason({ season: 'neutral', daysOut: 0 }, reading.index, bands) };

  const { season: from, since } = previous;
  const next = nextSeason(previous, reading.index, bands);
  if (next.season === from) return { standing: { ...next, ...(since ? { since } : {}) } };

  const { day, index: value } = reading;
  return {
    standing: { ...next, since: day },
    change: { day, from, to: next.season, value, ...(since ? { since, lastedDays: daysBetween(since, day) } : {}) },
  };
}

const daysBetween = (from: Day, to: Day): number => (dayStart(to).getTime() - dayStart(from).getTime()) / DAY_MS;
