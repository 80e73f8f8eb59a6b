import { describe, expect, it } from 'vitest';
import { calculate, type Indicator, type Params, type Streaming } from '../../src/core/indicators/indicator.ts';
import type { Candle } from '../../src/core/market/candle.ts';
import { candlesOf, randomWalk } from '../core/indicators/candles.ts';

type AnyIndicator = Indicator<Params, unknown, Streaming<unknown>>;
type Columns = Readonly<Record<string, Float64Array>>;

export type Claims = {
  readonly name: string;
  /** Any entry of the registry; each has its own input and state. */
  readonly indicator: unknown;
  /** A second implementation, with the defaults: its outputs for each candle, NaN while it has none. */
  readonly oracle: () => (candle: Candle) => Readonly<Record<string, number>>;
  /** What ten times the price and the volume do to the values: `same`, or ten times them. */
  readonly scales: 'same' | 'along';
};

/** Long enough for the slowest average to forget that the oracle began otherwise: (199/201)^4000 is 4e-18. */
const LENGTH = 4_500;
const FORGOTTEN = 4_000;

/** What every indicator promises, whatever it measures. */
export function indicatorContract({ name, indicator: given, oracle, scales }: Claims): void {
  const indicator = given as AnyIndicator;
  const { defaults, outputs } = indicator;
  const warmUp = indicator.warmUp(defaults);
  const run = (candles: readonly Candle[]): Columns => calculate(indicator, candles.map(indicator.reads)) as Columns;
  const market = randomWalk(7, LENGTH);

  describe(`the contract of ${name}`, () => {
    it('publishes nothing during its warm-up, and a finite number ever after', () => {
      for (const column of Object.values(run(market.slice(0, warmUp + 50)))) {
        expect(column).toHaveLength(warmUp + 50);
        expect(column.findIndex((value) => !Number.isNaN(value))).toBe(warmUp - 1);
        expect(column.subarray(warmUp - 1).every(Number.isFinite)).toBe(true);
      }
    });

    it('publishes nothing at all from one candle too few', () => {
      for (const column of Object.values(run(market.slice(0, warmUp - 1))))
        expect(column.every(Number.isNaN)).toBe(true);
    });

    it('says the same candle by candle as over the whole series', () => {
      const columns = run(market);
      const state = indicator.create(defaults);
      market.forEach((candle, i) => {
        state.add(indicator.reads(candle));
        if (i < warmUp - 1) return;
        for (const output of outputs as readonly string[]) {
          expect((state as unknown as Record<string, number>)[output]).toBe(columns[output]?.[i]);
        }
      });
    });

    it('does not see the future: later candles change no earlier value', () => {
      const whole = run(market);
      const part = run(market.slice(0, 1_500));
      for (const output of outputs as readonly string[]) {
        expect(part[output]).toEqual(whole[output]?.slice(0, 1_500));
      }
    });

    it('agrees with a second implementation to nine digits', () => {
      const columns = run(market);
      const ask = oracle();
      const expected = market.map(ask);
      for (const output of outputs as readonly string[]) {
        for (let i = FORGOTTEN; i < LENGTH; i++) {
          const theirs = expected[i]?.[output] ?? Number.NaN;
          const error = Math.abs((columns[output]?.[i] ?? Number.NaN) - theirs) / Math.abs(theirs);
          expect(error, `${output} of candle ${i}`).toBeLessThan(1e-9);
        }
      }
    });

    it.each([1_000, 1e-8, 1 / 3])('does not depend on the unit of the price: times %d', (factor) => {
      const plain = run(market);
      const scaled = run(market.map((candle) => times(candle, factor)));
      for (const output of outputs as readonly string[]) {
        const expected = Array.from(plain[output] ?? [], (value) => (scales === 'same' ? value : value * factor));
        const size = Math.max(...expected.filter(Number.isFinite).map(Math.abs));
        expected.forEach((value, i) => {
          if (i < warmUp - 1) return;
          expect(Math.abs((scaled[output]?.[i] ?? Number.NaN) - value) / size).toBeLessThan(1e-12);
        });
      }
    });

    it.each([
      { prices: 'flat', candles: flat(0.1) },
      { prices: 'flat and untraded', candles: flat(64_000).map((candle) => ({ ...candle, volume: 0 })) },
      { prices: 'huge', candles: market.slice(0, 1_500).map((candle) => times(candle, 1e100)) },
      { prices: 'tiny', candles: market.slice(0, 1_500).map((candle) => times(candle, 1e-100)) },
      {
        prices: 'moving, then flat',
        candles: candlesOf([...market.slice(0, 500).map(({ close }) => close), ...Array(1_000).fill(7)]),
      },
      {
        prices: 'a millionth of what they were',
        candles: candlesOf(market.map(({ close }, i) => (i < 700 ? close : close * 1e-6)).slice(0, 1_500)),
      },
    ])('stays a finite number when prices are $prices', ({ candles }) => {
      for (const column of Object.values(run(candles))) {
        expect(column.subarray(warmUp - 1).every(Number.isFinite)).toBe(true);
      }
    });
  });
}

const flat = (price: number): Candle[] => candlesOf(Array<number>(1_500).fill(price));

const times = (candle: Candle, factor: number): Candle => ({
  openAt: candle.openAt,
  open: candle.open * factor,
  high: candle.high * factor,
  low: candle.low * factor,
  close: candle.close * factor,
  volume: candle.volume * factor,
});
