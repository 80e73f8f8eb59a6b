import { DAY_MS, dayOf, dayStart, HOUR_MS } from '../core/market/timeframe.ts';
import { shownTick } from './numbers.ts';
import { dayTicks, type Tick } from './ticks.ts';

export type Range = { readonly min: number; readonly max: number };

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers inside a range, at most `most` of them, all with the decimals that their step needs. */
export function numberTicks({ min, max }: Range, most = 5): readonly Tick<number>[] {
  const rough = (max - min) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (step / power === 2.5 ? 1 : 0));
  const ticks: Tick<number>[] = [];
  for (let n = Math.ceil(min / step - 1e-9); n * step <= max + step * 1e-9; n += 1) {
    const at = Number((n * step).toPrecision(12));
    ticks.push({ at, label: shownTick(at, decimals) });
  }
  return ticks;
}

/** The smallest range around all of these, with some room; a flat one gets room as well. */
export function rangeOf(values: readonly number[], room = 0.06): Range {
  const min = Math.min(...values);
  const max = Math.max(...values);
  const pad = max > min ? (max - min) * room : Math.abs(max) * 0.02 || 1;
  return { min: min - pad, max: max + pad };
}

const TIME_STEPS = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336].map((hours) => hours * HOUR_MS);
/** So many days are told by their months. */
const MONTHS_FROM_MS = 75 * DAY_MS;

/** Instants under a time axis: days as `11-22`, hours of a short time as `18:00`, months of a long one as `2026-08`. */
export function timeTicks(fromMs: number, toMs: number, most = 5): readonly Tick<number>[] {
  if (toMs - fromMs > MONTHS_FROM_MS) {
    const days = dayTicks(dayOf(new Date(fromMs + DAY_MS)), dayOf(new Date(toMs)));
    return days.map(({ at, label }) => ({ at: dayStart(at).getTime(), label }));
  }
  const step = TIME_STEPS.find((each) => (toMs - fromMs) / each <= most) ?? 336 * HOUR_MS;
  const ticks: Tick<number>[] = [];
  for (let at = Math.ceil(fromMs / step) * step; at <= toMs; at += step) ticks.push({ at, label: timeLabel(at, step) });
  return ticks;
}

const timeLabel = (at: number, step: number): string =>
  new Date(at).toISOString().slice(...(step < DAY_MS && at % DAY_MS !== 0 ? [11, 16] : [5, 10]));
