import { describe, expect, it } from 'vitest';
import type { Candle } from '../../../src/core/market/candle.ts';
import { HOUR_MS } from '../../../src/core/market/timeframe.ts';
import { createTrail } from '../../../src/core/rules/trail.ts';

const NOON = Date.parse('2026-06-01T12:00:00Z');
const MINUTE = 60_000;

/** A trail with a price of 100 every ten seconds between two minutes after noon. */
function walked(from: number, to: number, priceAt: (minute: number) => number = () => 100) {
  const trail = createTrail();
  for (let at = from * MINUTE; at <= to * MINUTE; at += 10_000) trail.add(priceAt(at / MINUTE), NOON + at);
  return trail;
}

const candle = (hours: number, close: number, low = close, high = close): Candle => ({
  openAt: new Date(NOON + hours * HOUR_MS),
  open: close,
  high,
  low,
  close,
  volume: 1,
});

describe('the change over a window', () => {
  it('compares with the price of that time', () => {
    const trail = walked(0, 70, (minute) => (minute < 10 ? 100 : minute < 65 ? 104 : 110));
    expect(trail.changePercent(HOUR_MS, NOON + 69 * MINUTE)).toBeCloseTo(10);
    // A minute is remembered by how it ended.
    expect(trail.changePercent(HOUR_MS, NOON + 71 * MINUTE)).toBeCloseTo((110 / 104 - 1) * 100);
  });

  it.each([
    { minutes: 20, spanMs: HOUR_MS, because: 'the past does not reach back so far' },
    { minutes: 0, spanMs: 5 * MINUTE, because: 'there is one price alone' },
  ])('is not known where $because', ({ minutes, spanMs }) => {
    expect(walked(0, minutes).changePercent(spanMs, NOON + minutes * MINUTE)).toBeNaN();
  });

  it('of a market that runs fast has no hole where its prices lie as far apart as they do', () => {
    // A second of a market that is 1,200 times as fast.
    const step = 20 * MINUTE;
    for (const [leastHoleMs, change] of [
      [2 * step, 10],
      [5 * MINUTE, Number.NaN],
    ] as const) {
      const trail = createTrail(leastHoleMs);
      for (const [i, price] of [100, 100, 104, 107, 110].entries()) trail.add(price, NOON + i * step);
      expect(trail.changePercent(HOUR_MS, NOON + 4 * step)).toEqual(
        Number.isNaN(change) ? Number.NaN : expect.closeTo(change),
      );
    }
  });

  it.each([
    { hole: 14, known: true },
    { hole: 17, known: false },
  ])('with a hole of $hole minutes in an hour is known: $known', ({ hole, known }) => {
    const trail = walked(0, 30);
    for (let minute = 30 + hole; minute <= 70; minute++) trail.add(105, NOON + minute * MINUTE);
    expect(Number.isNaN(trail.changePercent(HOUR_MS, NOON + 70 * MINUTE))).toBe(!known);
  });

  it('is not known of a price that has not been seen for longer than five minutes', () => {
    const trail = walked(0, 70);
    expect(trail.changePercent(HOUR_MS, NOON + 75 * MINUTE)).toBe(0);
    expect(trail.changePercent(HOUR_MS, NOON + 76 * MINUTE)).toBeNaN();
  });

  it('reaches back over closed hours, which also fill a hole', () => {
    const trail = walked(0, 10);
    trail.add(110, NOON + 3 * HOUR_MS + MINUTE);
    expect(trail.changePercent(4 * HOUR_MS, NOON + 3 * HOUR_MS + MINUTE)).toBeNaN();
    trail.fill([candle(-3, 80), candle(-2, 88), candle(-1, 90), candle(0, 95), candle(1, 96), candle(2, 97)]);
    expect(trail.changePercent(4 * HOUR_MS, NOON + 3 * HOUR_MS + MINUTE)).toBeCloseTo((110 / 88 - 1) * 100);
  });

  it('remembers twenty-five hours of minutes and no more', () => {
    const trail = walked(0, 26 * 60, (minute) => (minute <= 60 ? 50 : 100));
    const now = NOON + 26 * HOUR_MS;
    expect(trail.changePercent(24 * HOUR_MS, now)).toBe(0);
    // Six and a half hours may be missing, and the last one is not there any more: 25 hours ago are the oldest known.
    expect(trail.changePercent(26 * HOUR_MS, now)).toBeNaN();
  });

  it('leaves out a price that is older than the newest', () => {
    const trail = walked(0, 70);
    trail.add(500, NOON + 20 * MINUTE);
    expect(trail.changePercent(HOUR_MS, NOON + 70 * MINUTE)).toBe(0);
  });
});

describe('the width of a window', () => {
  it('spans the lowest and the highest price within it', () => {
    const trail = walked(0, 30, (minute) => (minute === 5 ? 50 : minute === 20 ? 110 : 100));
    expect(trail.flat(30 * MINUTE, NOON + 30 * MINUTE)).toBeCloseTo(120);
    expect(trail.flat(20 * MINUTE, NOON + 30 * MINUTE)).toBeCloseTo(10);
  });

  it('leaves out an hour that began before it, whose high may have been before it too', () => {
    const trail = walked(0, 30);
    trail.fill([candle(-3, 100), candle(-2, 100, 100, 130), candle(-1, 100, 98, 101)]);
    expect(trail.flat(2.25 * HOUR_MS, NOON + 30 * MINUTE)).toBeNaN();
    expect(trail.flat(2.5 * HOUR_MS, NOON + 30 * MINUTE)).toBeCloseTo((130 / 98 - 1) * 100);
    expect(trail.flat(2 * HOUR_MS, NOON + 30 * MINUTE)).toBeCloseTo((101 / 98 - 1) * 100);
  });

  it('is not known with a hole in it', () => {
    const trail = walked(0, 30);
    for (let minute = 60; minute <= 90; minute++) trail.add(100, NOON + minute * MINUTE);
    expect(trail.flat(90 * MINUTE, NOON + 90 * MINUTE)).toBeNaN();
    expect(trail.flat(25 * MINUTE, NOON + 90 * MINUTE)).toBe(0);
  });
});
