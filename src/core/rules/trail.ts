import type { Candle } from '../market/candle.ts';
import { HOUR_MS } from '../market/timeframe.ts';

/**
 * What a price did lately: one sample a minute for 25 hours, and closed hours before and between them. What was not
 * seen is not guessed: a window that the past does not reach back to, or with a hole longer than `leastHoleMs` and a
 * quarter of itself, is NaN. All instants are milliseconds UTC.
 */
export type Trail = {
  /** The newest price. What is older than the newest one before is left out. */
  add(price: number, at: number): void;
  /** Closed candles of an hour, oldest first, in place of those that were given before. */
  fill(hours: readonly Candle[]): void;
  /** Against the price so long before `now`, percent. */
  changePercent(spanMs: number, now: number): number;
  /** The width of the window that ends now, (highest − lowest) / lowest in percent. */
  flat(spanMs: number, now: number): number;
};

/** From when to when it tells what the price did, and how it ended. */
type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly close: number;
};

const MINUTE_MS = 60_000;
const MINUTES = 25 * 60;
const HOURS = 31 * 24;
export const LEAST_HOLE_MS = 5 * MINUTE_MS;
/** from, to, low, high, close */
const FIELDS = 5;

/** `leastHoleMs`: as far apart as prices may lie where nothing is missing, by default five minutes. */
export function createTrail(leastHoleMs = LEAST_HOLE_MS): Trail {
  const holeOf = (spanMs: number): number => Math.max(leastHoleMs, spanMs / 4);
  const minutes = new Float64Array(MINUTES * FIELDS);
  /** How many samples there ever were; the newest is the last of them. */
  let count = 0;
  let hours: readonly Stretch[] = [];

  const placeOf = (sample: number): number => (sample % MINUTES) * FIELDS;
  const toOf = (sample: number): number => minutes[placeOf(sample) + 1] ?? 0;
  const minuteAt = (sample: number): Stretch => {
    const [from = 0, to = 0, low = 0, high = 0, close = 0] = minutes.subarray(
      placeOf(sample),
      placeOf(sample) + FIELDS,
    );
    return { from, to, low, high, close };
  };

  /** The first sample that ends after an instant. */
  function firstAfter(at: number): number {
    let [low, high] = [Math.max(0, count - MINUTES), count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (toOf(middle) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** What ended last at or before an instant. */
  function before(at: number): Stretch | undefined {
    const sample = firstAfter(at) - 1;
    const minute = sample >= Math.max(0, count - MINUTES) ? minuteAt(sample) : undefined;
    const hour = hours.findLast(({ to }) => to <= at);
    return minute && (!hour || minute.to >= hour.to) ? minute : hour;
  }

  /** Everything that ends after an instant, in the order in which it begins. */
  function* since(at: number): Generator<Stretch> {
    let sample = firstAfter(at);
    for (const hour of hours) {
      if (hour.to <= at) continue;
      for (; sample < count && minuteAt(sample).from < hour.from; sample++) yield minuteAt(sample);
      yield hour;
    }
    for (; sample < count; sample++) yield minuteAt(sample);
  }

  return {
    add(price, at) {
      const minute = Math.floor(at / MINUTE_MS);
      if (count > 0 && toOf(count - 1) > at) return;
      if (count === 0 || Math.floor(toOf(count - 1) / MINUTE_MS) !== minute) {
        minutes.set([at, at, price, price, price], placeOf(count));
        count++;
        return;
      }
      const { from, low, high } = minuteAt(count - 1);
      minutes.set([from, at, Math.min(low, price), Math.max(high, price), price], placeOf(count - 1));
    },

    fill(candles) {
      hours = candles.slice(-HOURS).map(({ openAt, low, high, close }) => {
        const from = openAt.getTime();
        return { from, to: from + HOUR_MS, low, high, close };
      });
    },

    changePercent(spanMs, now) {
      const hole = holeOf(spanMs);
      const then = before(now - spanMs);
      if (!then || now - spanMs - then.to > hole) return Number.NaN;
      let known = then.to;
      let price = then.close;
      for (const stretch of since(now - spanMs)) {
        if (stretch.from - known > hole) return Number.NaN;
        // A whole hour begins before its minutes and ends after them.
        if (stretch.to < known) continue;
        known = stretch.to;
        price = stretch.close;
      }
      return now - known > leastHoleMs ? Number.NaN : (price / then.close - 1) * 100;
    },

    flat(spanMs, now) {
      const start = now - spanMs;
      const hole = holeOf(spanMs);
      let [known, lowest, highest] = [start, Number.POSITIVE_INFINITY, 0];
      for (const { from, to, low, high } of since(start)) {
        // An hour that began before the window may have had its high before it too.
        if (from < start) continue;
        if (from - known > hole) return Number.NaN;
        known = Math.max(known, to);
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
      }
      return highest === 0 || now - known > leastHoleMs ? Number.NaN : (highest / lowest - 1) * 100;
    },
  };
}
