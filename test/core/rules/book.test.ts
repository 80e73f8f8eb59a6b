import { expect, it } from 'vitest';
import { fuzzAlertBook } from '../../../bench/support/alert-book-fuzz.ts';
import { createRandom } from '../../../bench/support/random.ts';
import { type AlertBook, createAlertBook, type Moves } from '../../../src/core/rules/book.ts';
import type { Threshold } from '../../../src/core/rules/rule.ts';

const BTC = 0;
const ETH = 1;
const above = (at: number): Threshold => ({ side: 'above', at, rearm: at - 2 });
const below = (at: number): Threshold => ({ side: 'below', at, rearm: at + 2 });

const told = ({ fired, firedCount, rearmed, rearmedCount }: Moves) => ({
  fired: [...fired.subarray(0, firedCount)],
  rearmed: [...rearmed.subarray(0, rearmedCount)],
});
const nothing = { fired: [], rearmed: [] };

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('agrees with the loop over every rule, seed %d', (seed) => {
  const { mismatch, operations, fires, rearms, equalities } = fuzzAlertBook({ seed, operations: 8_000 });
  expect(mismatch).toBeUndefined();
  expect(operations).toBe(8_000);
  // A run that moved little would agree for want of anything to disagree about.
  expect(Math.min(fires, rearms, equalities)).toBeGreaterThan(20);
});

it('fires a rule added beyond its level on the next tick, not before', () => {
  const book = createAlertBook();
  expect(told(book.tick(BTC, 150))).toEqual(nothing);
  book.add(0, BTC, above(100), 'armed');
  expect(book.stateOf(0)).toBe('armed');
  expect(told(book.tick(BTC, 150))).toEqual({ fired: [0], rearmed: [] });
});

it('arms a rule stored as quiet without a word when its re-arm level is passed already', () => {
  const book = createAlertBook();
  book.load([{ handle: 0, metric: BTC, threshold: above(100), state: 'quiet' }]);
  expect(told(book.tick(BTC, 99))).toEqual(nothing);
  expect(told(book.tick(BTC, 98))).toEqual({ fired: [], rearmed: [0] });
  expect(told(book.tick(BTC, 100))).toEqual({ fired: [0], rearmed: [] });
});

it('moves rules on both sides of one value, each once', () => {
  const book = createAlertBook();
  book.add(0, BTC, above(90), 'armed');
  book.add(1, BTC, below(110), 'armed');
  book.add(2, BTC, above(103), 'quiet');
  book.add(3, BTC, below(97), 'quiet');
  expect(told(book.tick(BTC, 100))).toEqual({ fired: [0, 1], rearmed: [3, 2] });
  expect(told(book.tick(BTC, 100))).toEqual(nothing);
});

it('tells fired rules from the nearest level on', () => {
  const book = createAlertBook();
  for (const [handle, at] of [103, 101, 102, 101].entries()) book.add(handle, BTC, above(at), 'armed');
  expect(told(book.tick(BTC, 105)).fired).toEqual([1, 3, 2, 0]);
});

it('moves as many at once as it is asked for, and the next ones when it is asked again', () => {
  const [whole, cut] = [createAlertBook(), createAlertBook()];
  for (const book of [whole, cut]) {
    for (const [handle, at] of [103, 101, 102, 101].entries()) book.add(handle, BTC, above(at), 'armed');
    for (const [i, at] of [107, 109].entries()) book.add(4 + i, BTC, below(at), 'armed');
    book.add(6, BTC, below(101), 'quiet');
  }
  const { fired, rearmed } = told(whole.tick(BTC, 105));
  const parts = [1, 2, 3].map(() => told(cut.tick(BTC, 105, 3)));
  expect(parts.map((part) => part.fired.length + part.rearmed.length)).toEqual([3, 3, 1]);
  expect(parts.flatMap((part) => part.fired)).toEqual(fired);
  expect(parts.flatMap((part) => part.rearmed)).toEqual(rearmed);
  expect(told(cut.tick(BTC, 105, 3))).toEqual(nothing);
});

it.each([
  { most: 1, hasMore: [true, true, false] },
  { most: 2, hasMore: [true, false] },
  { most: 3, hasMore: [false] },
  { most: undefined, hasMore: [false] },
])('says whether more is reached, of three with $most at once', ({ most, hasMore }) => {
  const book = createAlertBook();
  for (const handle of [0, 1, 2]) book.add(handle, BTC, above(100), 'armed');
  expect(hasMore.map(() => book.tick(BTC, 100, most).hasMore)).toEqual(hasMore);
});

it('knows a rule as it stands', () => {
  const book = createAlertBook();
  book.add(7, ETH, below(100), 'armed');
  book.tick(ETH, 99);
  expect(book.ruleOf(7)).toEqual({ handle: 7, metric: ETH, threshold: below(100), state: 'quiet' });
  expect(book.ruleOf(6)).toBeUndefined();
});

it('keeps metrics apart, and leaves out those without news', () => {
  const book = createAlertBook();
  book.add(0, BTC, above(100), 'armed');
  book.add(1, ETH, above(100), 'armed');
  expect(told(book.tickAll(Float64Array.of(Number.NaN, 100, 100)))).toEqual({ fired: [1], rearmed: [] });
  expect(told(book.tickAll(Float64Array.of(100)))).toEqual({ fired: [0], rearmed: [] });
});

it.each([Number.NaN, Infinity, -Infinity])('does nothing for the value %d', (value) => {
  const book = createAlertBook();
  book.add(0, BTC, above(100), 'armed');
  book.add(1, BTC, below(100), 'armed');
  expect(told(book.tick(BTC, value))).toEqual(nothing);
  expect(told(book.tickAll(Float64Array.of(value)))).toEqual(nothing);
});

it('names the nearest level in each direction, that of a quiet rule included', () => {
  const book = createAlertBook();
  expect(book.nearest(ETH)).toEqual({});
  book.add(0, ETH, above(100), 'armed');
  book.add(1, ETH, above(104), 'armed');
  expect(book.nearest(ETH)).toEqual({ above: 100 });
  book.tick(ETH, 101);
  expect(book.nearest(ETH)).toEqual({ above: 104, below: 98 });
  book.remove(0);
  expect(book.nearest(ETH)).toEqual({ above: 104 });
});

it('forgets a removed rule, and its handle may be used again', () => {
  const book = createAlertBook();
  book.add(7, BTC, above(100), 'armed');
  expect(book.remove(7)).toBe(true);
  expect(book.remove(7)).toBe(false);
  expect(book.remove(99_999)).toBe(false);
  expect(told(book.tick(BTC, 200))).toEqual(nothing);
  book.add(7, ETH, below(50), 'armed');
  expect(book.size).toBe(1);
  expect(told(book.tick(ETH, 50)).fired).toEqual([7]);
});

it.each<{ because: string; act: (book: AlertBook) => void }>([
  { because: 'the handle is taken', act: (book) => book.add(0, BTC, above(5), 'armed') },
  { because: 'the re-arm level equals the level', act: (book) => book.add(1, BTC, { ...above(5), rearm: 5 }, 'armed') },
  { because: 'the level is no number', act: (book) => book.add(1, BTC, above(Number.NaN), 'armed') },
  { because: 'the handle is no index', act: (book) => book.add(-1, BTC, above(5), 'armed') },
  { because: 'the metric is no index', act: (book) => book.add(1, 0.5, above(5), 'armed') },
  {
    because: 'one of many is wrong',
    act: (book) =>
      book.load([
        { handle: 1, metric: BTC, threshold: above(5), state: 'armed' },
        { handle: 0, metric: BTC, threshold: above(5), state: 'armed' },
      ]),
  },
])('refuses what a caller must never ask, and stays as it was: $because', ({ act }) => {
  const book = createAlertBook();
  book.add(0, BTC, above(100), 'armed');
  expect(() => act(book)).toThrow(/^Rule -?\d/);
  expect(book.size).toBe(1);
  expect(told(book.tick(BTC, 150)).fired).toEqual([0]);
});

it('holds no more memory after a long life of additions and removals than its largest size took', () => {
  const book = createAlertBook();
  const random = createRandom(1);
  const fill = () => {
    for (let handle = 0; handle < 20_000; handle++) book.add(handle, handle % 3, above(1 + random() * 1e6), 'armed');
  };
  fill();
  const once = book.bytes;
  for (let life = 0; life < 8; life++) {
    for (let handle = 0; handle < 20_000; handle++) book.remove(handle);
    fill();
  }
  // Chunks fill differently with each life; growth is by a quarter.
  expect(book.bytes).toBeLessThanOrEqual(once * 1.3);
  expect(book.bytes / book.size).toBeLessThan(70);
});
