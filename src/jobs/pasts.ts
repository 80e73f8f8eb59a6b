import type { Closes, DailyCloses, RankedAsset } from '../core/market/ranking.ts';
import { addDays, type Day } from '../core/market/timeframe.ts';

/** Asks for the pasts of assets, and keeps what is told. */
export type Pasts = {
  /** How many pasts may be asked for at once: providers are asked one after the other. */
  readonly atOnce: number;
  /** Tells whether anybody could say. What began to exist after `from` is known from then on. */
  fetch(asset: RankedAsset, from: Day, to: Day): Promise<boolean>;
  /** A question that nobody could answer rests: until the next try, then longer each time. */
  isResting(question: string): boolean;
  wasSilent(question: string): void;
  /** Another day has closed: what nobody could tell is asked for again. */
  forgetSilence(): void;
};

/** How long a question rests, and after the last time until another day closes. Providers count what they are asked. */
const RESTS_MS = [0, 600_000, 3_600_000, 8 * 3_600_000];

/** Free plans tell about a year. */
const PLAN_DAYS = 355;
/** A past that begins within so many days of what was asked may begin so because a day is lacking, or the plan ends. */
const SLACK_DAYS = 7;

/** A market of our own is never hurried; what takes time is to keep what it tells. */
const OWN_AT_ONCE = 32;

export function createPasts(ports: {
  readonly closes: Closes;
  readonly dailyCloses: DailyCloses;
  /** The past comes from providers whose plans end. */
  readonly hasPlans: boolean;
  now(): Date;
}): Pasts {
  const { closes: source, dailyCloses: kept, now } = ports;
  const silences = new Map<string, { readonly times: number; readonly at: number }>();

  /** From when on is asked, so that what begins after `from` is seen not to be there before; a plan's end is not crossed. */
  function askedFrom(from: Day, to: Day): Day {
    const earlier = addDays(from, -SLACK_DAYS);
    // One day alone tells nothing of an age.
    return ports.hasPlans && from < to && earlier >= addDays(to, -PLAN_DAYS) ? earlier : from;
  }

  return {
    atOnce: ports.hasPlans ? 1 : OWN_AT_ONCE,

    async fetch(asset, from, to) {
      const asked = askedFrom(from, to);
      const closes = await source.closes(asset, asked, to);
      if (closes === undefined) return false;
      await kept.save(asset.id, closes);
      // No past at all says nothing about an asset's age: what is ranked has a price.
      const first = closes[0]?.day;
      const mayBeOlder = ports.hasPlans ? addDays(asked, SLACK_DAYS) : asked;
      if (first !== undefined && first > mayBeOlder) await kept.saveBirth(asset.id, first);
      return true;
    },

    isResting(question) {
      const silence = silences.get(question);
      if (!silence) return false;
      const restMs = RESTS_MS[silence.times - 1];
      return restMs === undefined || now().getTime() - silence.at < restMs;
    },
    wasSilent(question) {
      silences.set(question, { times: (silences.get(question)?.times ?? 0) + 1, at: now().getTime() });
    },
    forgetSilence: () => silences.clear(),
  };
}
