import { addDays, type Day } from '../market/timeframe.ts';
import type { DayCloses, SeasonReading } from './season-index.ts';

/** The middle of several returns, and between which two the middle half of them lies. Percent. */
export type Spread = { readonly median: number; readonly lower: number; readonly upper: number };

/** What followed the past transitions into one season, after so many days. It tells what was and promises nothing. */
export type Aftermath = {
  readonly days: 30 | 90;
  /** How many past transitions lie far enough back and have prices. */
  readonly count: number;
  readonly bitcoin: Spread;
  /** Of each transition's median member. */
  readonly altcoins: Spread;
};

/** A transition that was, and the members that were counted on its day. */
export type PastTransition = { readonly day: Day; readonly bitcoin: string; readonly members: readonly string[] };

const AFTER = [30, 90] as const;

type Ends = { readonly closesThen: DayCloses; readonly closesNow: DayCloses };

/** The closes of a day and of so many days later, in units that can be compared. */
export type ClosesAfter = (day: Day, days: (typeof AFTER)[number]) => Ends | Promise<Ends>;

/** The day of a transition as `aftermathOf` asks for it; undefined for a day that was withheld. */
export function toPastTransition(reading: SeasonReading): PastTransition | undefined {
  const bitcoin = reading.excluded.find((each) => each.as === 'benchmark');
  if (reading.kind === 'withheld' || !bitcoin) return undefined;
  const counted = reading.members.filter((member) => 'returnPercent' in member);
  return { day: reading.day, bitcoin: bitcoin.id, members: counted.map(({ id }) => id) };
}

/**
 * Returns of Bitcoin and of the median member over the 30 and the 90 calendar days after each of these transitions,
 * which are all into one season. `until` is the last day that has closed.
 *
 * Left out are transitions whose later day is still ahead, or where Bitcoin or more than a third of the members lack
 * one of the two prices; members without them are left out alone. What is left of none is not said.
 */
export async function aftermathOf(
  past: readonly PastTransition[],
  closesAfter: ClosesAfter,
  until: Day,
): Promise<readonly Aftermath[]> {
  const found: Aftermath[] = [];
  for (const days of AFTER) {
    const followed: { readonly bitcoin: number; readonly altcoins: number }[] = [];
    for (const transition of past) {
      if (addDays(transition.day, days) > until) continue;
      const returns = returnsOf(transition, await closesAfter(transition.day, days));
      if (returns) followed.push(returns);
    }
    if (followed.length === 0) continue;
    const bitcoin = spreadOf(followed.map((each) => each.bitcoin));
    const altcoins = spreadOf(followed.map((each) => each.altcoins));
    found.push({ days, count: followed.length, bitcoin, altcoins });
  }
  return found;
}

function returnsOf({ bitcoin, members }: PastTransition, { closesThen, closesNow }: Ends) {
  const returnOf = (id: string): number | undefined => {
    const [before, after] = [closesThen.get(id) ?? 0, closesNow.get(id) ?? 0];
    return before > 0 && after > 0 && before + after < Number.POSITIVE_INFINITY
      ? 100 * (after / before - 1)
      : undefined;
  };
  const ofBitcoin = returnOf(bitcoin);
  const ofMembers = members.flatMap((id) => returnOf(id) ?? []);
  if (ofBitcoin === undefined || ofMembers.length === 0) return undefined;
  // With fewer than two thirds of the members the median is no longer theirs.
  if (3 * ofMembers.length < 2 * members.length) return undefined;
  return { bitcoin: ofBitcoin, altcoins: quantile(ofMembers, 0.5) };
}

/** Median and quartiles, two decimals. */
const spreadOf = (values: readonly number[]): Spread => ({
  median: rounded(quantile(values, 0.5)),
  lower: rounded(quantile(values, 0.25)),
  upper: rounded(quantile(values, 0.75)),
});

/**
 * Linear interpolation between the closest ranks, as R and NumPy do by default: type 7 of R. J. Hyndman and Y. Fan,
 * "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361–365. `values` is not empty.
 */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}

const rounded = (percent: number): number => Math.round(percent * 100) / 100;
