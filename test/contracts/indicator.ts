import { describe, expect, it } from 'vitest';
import {
  type AnyIndicator,
  type Bar,
  calculate,
  isAllowed,
  outputOf,
  type Streaming,
  toParams,
  type Unit,
} from '../../src/core/indicators/indicator.ts';
import type { Candle } from '../../src/core/market/candle.ts';
import { candlesOf, randomWalk } from '../core/indicators/candles.ts';

type Columns = Readonly<Record<string, Float64Array>>;

export type Claims = {
  readonly name: string;
  readonly indicator: AnyIndicator;
  /** A second implementation, with the defaults: its outputs for each candle, NaN while it has none. */
  readonly oracle: () => (candle: Candle) => Readonly<Record<string, number>>;
  /** How much of its usual size a value may differ when the series begins only a warm-up before it. */
  readonly remembers: number;
  /** Whether it says nothing of candles in which nothing was traded. */
  readonly needsTrades?: boolean;
};

/** Long enough for the slowest average to forget that the oracle began otherwise: (199/201)^4000 is 4e-18. */
const LENGTH = 4_500;
const FORGOTTEN = 4_000;

/** Prices and volumes grow with what they are counted in; percents and plain numbers do not. */
const SCALES: Readonly<Record<Unit, boolean>> = { price: true, volume: true, percent: false, ratio: false };

/** What every indicator promises, whatever it measures. */
export function indicatorContract({ name, indicator, oracle, remembers, needsTrades = false }: Claims): void {
  const { defaults, outputs, units } = indicator;
  const warmUp = indicator.warmUp(defaults);
  const input = inputOf(indicator);
  const run = (candles: readonly Candle[]): Columns => calculate(indicator as Runnable, candles.map(input)) as Columns;
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
      const differing = market.filter((candle, i) => {
        state.add(input(candle) as never);
        return i >= warmUp - 1 && outputs.some((output) => outputOf(state, output) !== columns[output]?.[i]);
      });
      expect(differing).toEqual([]);
    });

    it('does not see the future: later candles change no earlier value', () => {
      const whole = run(market);
      const part = run(market.slice(0, 1_500));
      for (const output of outputs) {
        expect(part[output]).toEqual(whole[output]?.slice(0, 1_500));
      }
    });

    it('allows its own defaults, and shows them in the order in which they are typed', () => {
      expect(toParams(indicator, [])).toEqual(defaults);
      expect(toParams(indicator, Object.values(defaults))).toEqual(defaults);
      expect(Object.keys(toParams(indicator, [1]))).toEqual(Object.keys(indicator.params));
      for (const [key, param] of Object.entries(indicator.params)) expect(isAllowed(param, defaults[key]!)).toBe(true);
    });

    it.each(['min', 'max'] as const)('stays a finite number with every parameter at its %s', (end) => {
      const params = Object.fromEntries(Object.entries(indicator.params).map(([key, param]) => [key, param[end]]));
      const state = indicator.create(params);
      const needs = indicator.warmUp(params);
      for (let i = 0; i < needs; i++) state.add(input(market[i % LENGTH]!) as never);
      for (const output of outputs) expect(outputOf(state, output), output).toSatisfy(Number.isFinite);
    });

    it('agrees with a second implementation to twelve digits', () => {
      const columns = run(market);
      const expected = market.map(oracle());
      for (const output of outputs) {
        const size = sizeOf(columns[output]!);
        for (let i = FORGOTTEN; i < LENGTH; i++) {
          const theirs = expected[i]?.[output] ?? Number.NaN;
          const error = Math.abs((columns[output]?.[i] ?? Number.NaN) - theirs);
          // A difference of two averages has fewer digits where it crosses zero than the averages themselves.
          expect(error / Math.max(Math.abs(theirs), size), `${output} of candle ${i}`).toBeLessThan(1e-12);
        }
      }
    });

    it('hardly shows after its warm-up where the series was begun', () => {
      const whole = run(market);
      for (let end = FORGOTTEN; end < LENGTH; end += 7) {
        const late = run(market.slice(end - warmUp, end));
        for (const output of outputs) {
          const difference = Math.abs(late[output]!.at(-1)! - whole[output]![end - 1]!);
          expect(difference / sizeOf(whole[output]!), `${output} of candle ${end}`).toBeLessThanOrEqual(remembers);
        }
      }
    });

    it.each([1_000, 1e-8, 1 / 3])('does not depend on the unit of the price: times %d', (factor) => {
      const plain = run(market);
      const scaled = run(market.map((candle) => times(candle, factor)));
      for (const output of outputs) {
        const expected = plain[output]!.map((value) => (SCALES[units[output]!] ? value * factor : value));
        const size = Math.max(...expected.subarray(warmUp - 1).map(Math.abs));
        const errors = expected.map((value, i) => Math.abs(scaled[output]![i]! - value) / size);
        expect(Math.max(...errors.subarray(warmUp - 1)), output).toBeLessThan(1e-12);
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
        const isSilent = needsTrades && candles.every(({ volume }) => volume === 0);
        expect(column.subarray(warmUp - 1).every(isSilent ? Number.isNaN : Number.isFinite)).toBe(true);
      }
    });
  });
}

type Runnable = Parameters<typeof calculate<Record<string, number>, 'candle', Streaming<Bar>, never>>[0];

/** What an indicator takes from a candle. */
const inputOf =
  ({ reads }: AnyIndicator) =>
  (candle: Candle): Bar =>
    (reads === 'candle' ? candle : candle[reads]) as Bar;

/** The usual size of a column's numbers: the root of the mean of their squares. */
function sizeOf(column: Float64Array): number {
  const known = column.filter(Number.isFinite);
  return Math.sqrt(known.reduce((sum, value) => sum + value * value, 0) / known.length);
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
