import { addDays, type Day } from '../core/market/timeframe.ts';

export type Tick<At> = { readonly at: At; readonly label: string };

const MONTH_STEPS = [1, 2, 3, 6, 12];
/** As many months as find room beside each other. */
const MOST_MONTHS = 5;

/** The days under a time axis: firsts of months as `2026-08`, or the first and the last day of a shorter time. */
export function dayTicks(first: Day, last: Day): readonly Tick<Day>[] {
  const firsts = firstsOfMonths(first, last);
  if (firsts.length >= 2) {
    const step = MONTH_STEPS.find((months) => firsts.filter(everyOf(months)).length <= MOST_MONTHS) ?? 12;
    const months = firsts.filter(everyOf(step)).map((day) => ({ at: day, label: day.slice(0, 7) }));
    if (months.length >= 2) return months.slice(-MOST_MONTHS);
  }
  return (first === last ? [first] : [first, last]).map((day) => ({ at: day, label: day }));
}

function firstsOfMonths(first: Day, last: Day): readonly Day[] {
  const found: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (day.endsWith('-01')) found.push(day);
  return found;
}

const everyOf = (months: number) => (day: Day) => (Number(day.slice(5, 7)) - 1) % months === 0;

/** Round numbers, coarse to fine, as they stand on a logarithmic axis. */
const ROUND: readonly (readonly number[])[] = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
  [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9],
  everyTenth(5),
  everyTenth(2),
  everyTenth(1),
];
function everyTenth(tenths: number): readonly number[] {
  return Array.from({ length: Math.floor(89 / tenths) + 1 }, (_, i) => 1 + (i * tenths) / 10);
}

const MOST_PRICES = 4;

/** Two to four round prices between the lowest and the highest; where there are none, these two themselves. */
export function priceTicks(low: number, high: number): readonly Tick<number>[] {
  const decades = Array.from({ length: 40 }, (_, i) => i - 12);
  for (const round of ROUND) {
    const inside = decades
      .flatMap((power) => round.map((factor) => Number((factor * 10 ** power).toPrecision(3))))
      .filter((price) => price >= low && price <= high);
    if (inside.length >= 2) {
      const step = Math.ceil(inside.length / MOST_PRICES);
      return inside.filter((_, i) => i % step === 0).map((at) => ({ at, label: shortPrice(at) }));
    }
  }
  return (low === high ? [low] : [low, high]).map((at) => ({ at, label: shortPrice(at) }));
}

const UNITS = [
  { from: 999_500, by: 1e6, mark: 'M' },
  { from: 1_000, by: 1e3, mark: 'k' },
];

/** `61.2k`: three digits are enough beside a line. */
export function shortPrice(usd: number): string {
  const unit = UNITS.find(({ from }) => usd >= from);
  return `${Number((usd / (unit?.by ?? 1)).toPrecision(3))}${unit?.mark ?? ''}`;
}
