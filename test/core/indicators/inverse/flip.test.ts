import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bollingerFlip, LOWER_BAND, UPPER_BAND } from '../../../../src/core/indicators/inverse/bollinger.ts';
import type { Flip } from '../../../../src/core/indicators/inverse/flip.ts';
import {
  constantLine,
  flipOf,
  macdLines,
  PRICE,
  smaLine,
  smoothingLine,
  times,
} from '../../../../src/core/indicators/inverse/line.ts';
import { rsiFlip } from '../../../../src/core/indicators/inverse/rsi.ts';
import { INDICATORS } from '../../../../src/core/indicators/registry.ts';
import { randomWalk } from '../candles.ts';

/** Closes enough for the slowest of the averages. */
const SHORTEST = 60;

const { rsi, ema, sma, macd, bollinger } = INDICATORS;

/** A claim `left > right` about the running candle, from states that have seen the closes. */
type Claim = {
  readonly name: string;
  /** The size of the numbers that are compared, where it is not that of the price. */
  readonly range?: number;
  readonly flip: (closes: readonly number[], draw: Draw) => Flip | undefined;
  /** Both sides when the running candle has closed too. */
  readonly sides: (closes: readonly number[], draw: Draw) => readonly [left: number, right: number];
};

/** What is drawn for every run: the parameters and the level of the claim, as shares of their ranges. */
type Draw = { readonly period: number; readonly longer: number; readonly share: number };

function run<State extends { add(close: number): void }>(state: State, closes: readonly number[]): State {
  for (const close of closes) state.add(close);
  return state;
}

const rsiOf = (closes: readonly number[], { period }: Draw) => run(rsi.create({ period }), closes);
const fastOf = (closes: readonly number[], { period }: Draw) => run(ema.create({ period }), closes);
const slowOf = (closes: readonly number[], { longer }: Draw) => run(ema.create({ period: longer }), closes);
const meanOf = (closes: readonly number[], { period }: Draw) => run(sma.create({ period }), closes);
const bandsOf = (closes: readonly number[], { period, share }: Draw) =>
  run(bollinger.create({ period: period + 3, deviations: share < 0.5 ? 2 : 1.5 }), closes);
const macdOf = (closes: readonly number[], { period, longer }: Draw) =>
  run(macd.create({ fast: period, slow: longer, signal: 9 }), closes);

/** Somewhere near the last prices, and the same before and after the running candle. */
const levelOf = (closes: readonly number[], share: number): number => closes[SHORTEST - 1]! * (0.97 + 0.06 * share);
/** Where on the way from the lower band to the upper. */
const placeOf = ({ share }: Draw): number => 1.5 * share - 0.2;
const last = (closes: readonly number[]): number => closes.at(-1) ?? Number.NaN;

const CLAIMS: readonly Claim[] = [
  {
    name: 'RSI > level',
    range: 100,
    flip: (closes, draw) => rsiFlip(rsiOf(closes, draw), 5 + 90 * draw.share),
    sides: (closes, draw) => [rsiOf(closes, draw).value, 5 + 90 * draw.share],
  },
  {
    name: 'close > EMA',
    flip: (closes, draw) => flipOf(PRICE, smoothingLine(fastOf(closes, draw))),
    sides: (closes, draw) => [last(closes), fastOf(closes, draw).value],
  },
  {
    name: 'close > EMA with a margin',
    flip: (closes, draw) => flipOf(PRICE, times(smoothingLine(fastOf(closes, draw)), 0.9 + 0.2 * draw.share)),
    sides: (closes, draw) => [last(closes), fastOf(closes, draw).value * (0.9 + 0.2 * draw.share)],
  },
  {
    name: 'close > SMA',
    flip: (closes, draw) => flipOf(PRICE, smaLine(meanOf(closes, draw))),
    sides: (closes, draw) => [last(closes), meanOf(closes, draw).value],
  },
  {
    name: 'SMA > level',
    flip: (closes, draw) => flipOf(smaLine(meanOf(closes, draw)), constantLine(levelOf(closes, draw.share))),
    sides: (closes, draw) => [meanOf(closes, draw).value, levelOf(closes, draw.share)],
  },
  {
    name: 'fast EMA > slow EMA',
    flip: (closes, draw) => flipOf(smoothingLine(fastOf(closes, draw)), smoothingLine(slowOf(closes, draw))),
    sides: (closes, draw) => [fastOf(closes, draw).value, slowOf(closes, draw).value],
  },
  {
    name: 'slow EMA > fast EMA',
    flip: (closes, draw) => flipOf(smoothingLine(slowOf(closes, draw)), smoothingLine(fastOf(closes, draw))),
    sides: (closes, draw) => [slowOf(closes, draw).value, fastOf(closes, draw).value],
  },
  {
    name: 'MACD histogram > 0',
    flip: (closes, draw) => flipOf(macdLines(macdOf(closes, draw)).hist, constantLine(0)),
    sides: (closes, draw) => [macdOf(closes, draw).macd, macdOf(closes, draw).signal],
  },
  {
    name: 'MACD > level',
    flip: (closes, draw) =>
      flipOf(macdLines(macdOf(closes, draw)).macd, constantLine((draw.share - 0.5) * 0.02 * closes[0]!)),
    sides: (closes, draw) => [macdOf(closes, draw).macd, (draw.share - 0.5) * 0.02 * closes[0]!],
  },
  {
    name: 'close > upper band',
    flip: (closes, draw) => bollingerFlip(bandsOf(closes, draw), UPPER_BAND),
    sides: (closes, draw) => [last(closes), bandsOf(closes, draw).upper],
  },
  {
    name: 'close > lower band',
    flip: (closes, draw) => bollingerFlip(bandsOf(closes, draw), LOWER_BAND),
    sides: (closes, draw) => [last(closes), bandsOf(closes, draw).lower],
  },
  {
    name: 'close > a level between the bands',
    flip: (closes, draw) => bollingerFlip(bandsOf(closes, draw), placeOf(draw)),
    sides: (closes, draw) => {
      const { upper, lower } = bandsOf(closes, draw);
      return [last(closes), lower + placeOf(draw) * (upper - lower)];
    },
  },
];

const draws = fc.record({
  seed: fc.integer(),
  length: fc.integer({ min: SHORTEST, max: 90 }),
  /** What a coin costs decides how many digits its differences have. */
  from: fc.constantFrom(1e-8, 1, 64_000),
  period: fc.integer({ min: 2, max: 20 }),
  longer: fc.integer({ min: 21, max: 40 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

const RUNS = 2_000;
/** Far enough from the flip to be told from rounding, near enough to be the same place. */
const STEP = 1e-5;

describe.each(CLAIMS)('the price at which $name', ({ flip, sides, range }) => {
  it('makes both sides equal, and the claim is true on the side it says', () => {
    let found = 0;
    fc.assert(
      fc.property(draws, ({ seed, length, from, ...draw }) => {
        const closes = randomWalk(seed, length, from).map(({ close }) => close);
        const at = (price: number) => sides([...closes, price], draw);
        const isTrueAt = (price: number) => at(price)[0] > at(price)[1];
        const result = flip(closes, draw);

        if (!result) {
          const answers = [1e-9, 0.1, 0.5, 0.9, 1, 1.1, 2, 10, 1_000].map((factor) => isTrueAt(last(closes) * factor));
          expect(new Set(answers).size, 'no price changes the answer').toBe(1);
          return;
        }
        found += 1;
        const { price, isTrue } = result;
        const [left, right] = at(price);
        const scale = range ?? Math.max(price, last(closes));
        expect(Math.abs(left - right) / scale).toBeLessThan(1e-9);
        expect(isTrueAt(price * (1 + STEP))).toBe(isTrue === 'above');
        expect(isTrueAt(price * (1 - STEP))).toBe(isTrue === 'below');
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
    expect(found).toBeGreaterThan(RUNS / 4);
  });
});

describe('a claim that no price changes', () => {
  const closes = [10, 11, 10, 12, 11, 13, 12, 11, 12, 13];
  const strength = run(rsi.create({ period: 3 }), closes);
  const bands = (deviations: number) => run(bollinger.create({ period: 5, deviations }), closes);
  const flat = Array<number>(30).fill(7);

  it.each([
    { flip: rsiFlip(strength, 0), because: 'an RSI is never below 0' },
    { flip: rsiFlip(strength, 100), because: 'an RSI is never above 100' },
    { flip: rsiFlip(strength, 0.1), because: 'a price would have to fall below nothing' },
    { flip: rsiFlip(strength, Number.NaN), because: 'there is no level' },
    { flip: rsiFlip(run(rsi.create({ period: 3 }), flat), 30), because: 'a price that never moved has no strength' },
    { flip: rsiFlip(run(rsi.create({ period: 14 }), closes), 30), because: 'there is no RSI yet' },
    { flip: flipOf(PRICE, smoothingLine(run(ema.create({ period: 20 }), closes))), because: 'there is no EMA yet' },
    { flip: flipOf(PRICE, smaLine(run(sma.create({ period: 20 }), closes))), because: 'there is no SMA yet' },
    { flip: flipOf(PRICE, smaLine(run(sma.create({ period: 1 }), closes))), because: 'a mean of one is the price' },
    { flip: flipOf(PRICE, constantLine(-5)), because: 'a price is never below zero' },
    { flip: flipOf(constantLine(1), constantLine(2)), because: 'neither side moves' },
    {
      flip: flipOf(macdLines(run(macd.create({ fast: 3, slow: 6, signal: 9 }), closes)).hist, constantLine(0)),
      because: 'there is no signal line yet',
    },
    { flip: bollingerFlip(bands(2), UPPER_BAND), because: 'one of five is never more than two deviations away' },
    { flip: bollingerFlip(bands(1.99), LOWER_BAND), because: 'a price would have to fall below nothing' },
    {
      flip: bollingerFlip(run(bollinger.create({ period: 20, deviations: 2 }), closes), LOWER_BAND),
      because: 'there are no bands yet',
    },
  ])('has no flip, because $because', ({ flip }) => {
    expect(flip).toBeUndefined();
  });

  it('is told apart from one that any price changes', () => {
    expect(flipOf(PRICE, constantLine(5))).toEqual({ price: 5, isTrue: 'above' });
    expect(flipOf(constantLine(5), PRICE)).toEqual({ price: 5, isTrue: 'below' });
    expect(bollingerFlip(run(bollinger.create({ period: 20, deviations: 2 }), flat), UPPER_BAND)).toEqual({
      price: 7,
      isTrue: 'above',
    });
  });
});
