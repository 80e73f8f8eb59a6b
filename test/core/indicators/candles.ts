import type { Candle } from '../../../src/core/market/candle.ts';
import { HOUR_MS } from '../../../src/core/market/timeframe.ts';

/** Random numbers between 0 and 1 that are the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST = Date.UTC(2024, 0, 1);

/** Hourly candles around these closes, each opening where the one before it closed. */
export const candlesOf = (closes: readonly number[], volumes: readonly number[] = []): Candle[] =>
  closes.map((close, i) => {
    const open = closes[i - 1] ?? close;
    return {
      openAt: new Date(FIRST + i * HOUR_MS),
      open,
      high: Math.max(open, close),
      low: Math.min(open, close),
      close,
      volume: volumes[i] ?? 100,
    };
  });

/** A coin's hours: trends that last for days, calm and wild stretches, wicks, and now and then a rush of volume. */
export function randomWalk(seed: number, length: number, from = 2_000): Candle[] {
  const random = seeded(seed);
  const closes: number[] = [];
  const volumes: number[] = [];
  let close = from;
  let drift = 0;
  let wildness = 0.01;
  for (let i = 0; i < length; i++) {
    if (random() < 0.01) drift = (random() - 0.5) * 0.004;
    if (random() < 0.02) wildness = 0.002 + random() * 0.03;
    close *= Math.exp(drift + (random() + random() - 1) * wildness);
    closes.push(close);
    volumes.push(50 + random() * 100 * (random() < 0.03 ? 8 : 1));
  }
  return candlesOf(closes, volumes).map((candle) => ({
    ...candle,
    high: candle.high * (1 + random() * wildness * 0.3),
    low: candle.low * (1 - random() * wildness * 0.3),
  }));
}
