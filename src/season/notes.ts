import type { Day } from '../core/market/timeframe.ts';
import type { SeasonReading } from '../core/season/season-index.ts';
import { toDay } from '../feeds/recorded/days.ts';
import type { RecordedPast } from '../feeds/recorded/recorded-past.ts';

/** What was done about the holes and faults of the days that matter. */
export function* notesOn(past: RecordedPast, from: Day, to: Day): Generator<string> {
  const matters = (day: Day) => day >= from && day <= to;
  for (const path of past.absent) yield `There is no ${path}; what it would tell is taken as nothing.`;
  if (past.unclassed.length > 0) {
    yield `assets.csv does not name ${shortened(past.unclassed)}; what they are is told by lists, names and prices alone.`;
  }
  const carried = past.carried.filter(matters);
  if (carried.length > 0) {
    yield `No market capitalisations on ${shortened(carried)}: ranks of the day before, prices between those of the neighbouring days.`;
  }
  for (const { line, asset, day, times } of past.jumps) {
    if (!matters(toDay(day))) continue;
    yield `${past.path}:${line}: the price of ${asset} is ${Number(times.toPrecision(2))} times the one before; no return is taken across ${toDay(day)}.`;
  }
  for (const { asset, day, factor, supplyGrew } of past.contradicted) {
    if (!matters(toDay(day))) continue;
    yield `events.csv says that one ${asset} became ${factor} on ${toDay(day)}, but the supply grew ${Number(supplyGrew.toPrecision(2))} times; the file is followed.`;
  }
}

const shortened = (words: readonly string[]): string =>
  words.length <= 10 ? words.join(', ') : `${words.slice(0, 8).join(', ')} and ${words.length - 8} more`;

export const daysIn = (count: number): string => (count === 1 ? 'one day' : `${count} days`);

const WITHHELD: Readonly<Record<string, string>> = {
  'no-bitcoin-price': 'a ranking or a price of Bitcoin is missing',
  'short-ranking': 'fewer coins are ranked than are to be counted',
  'too-few-prices': 'more than a tenth of the members lack a price',
};

export const withheldSentence = (because: string, days: readonly Day[]): string =>
  `Withheld on ${daysIn(days.length)}, because ${WITHHELD[because] ?? because}: ${shortened(days)}`;

export const summaryOf = (reading: SeasonReading): string =>
  reading.kind === 'value'
    ? `${reading.day}: ${reading.wins} of ${reading.counted} beat Bitcoin (${reading.bitcoinReturnPercent} %), index ${reading.index}`
    : `${reading.day}: no value, with ${reading.have} of the ${reading.need} needed`;
