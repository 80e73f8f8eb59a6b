import { describe, expect, it } from 'vitest';
import { holds, type Memory } from '../../../bench/support/condition-oracle.ts';
import { createRandom, gaussian } from '../../../bench/support/random.ts';
import type { Candle } from '../../../src/core/market/candle.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/market/timeframe.ts';
import type { Condition, Source, Value } from '../../../src/core/rules/language/expression.ts';
import { createPreviewer, type Preview, preview } from '../../../src/core/rules/preview.ts';
import { candlesFor, type Daily, seriesOf } from '../../../src/core/rules/readings/series.ts';
import { needsOf } from '../../../src/core/rules/readings/sources.ts';
import { atOnce } from '../../../src/core/steps.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const candle = (i: number, close: number, ms = HOUR_MS): Candle => ({
  openAt: new Date(START + i * ms),
  open: close,
  high: close,
  low: close,
  close,
  volume: 1,
});
const hours = (closes: readonly number[]) => closes.map((close, i) => candle(i, close));
const read = (source: Source): Value => ({ op: 'read', source });
const above = (source: Source, value: number): Condition => ({
  op: '>',
  left: read(source),
  right: { op: 'number', value },
});
const closeOf: Source = { kind: 'candle', field: 'close', timeframe: '1h' };
const nothing: Daily = () => Number.NaN;

describe('what a source said at an instant', () => {
  const past = { '1h': hours([100, 110, 99]) };
  const at = (hour: number) => START + hour * HOUR_MS;

  it('counts a candle from its close on, and never beyond the next one', () => {
    const series = seriesOf(closeOf, past, nothing);
    expect([at(0.5), at(1), at(1.99), at(2), at(3), at(4)].map(series)).toEqual([NaN, 100, 100, 110, 99, NaN]);
  });

  it('compares with the price so long ago', () => {
    const series = seriesOf({ kind: 'change', spanMs: HOUR_MS }, past, nothing);
    expect(series(at(1))).toBeNaN();
    expect(series(at(2))).toBeCloseTo(10, 10);
    expect(series(at(3))).toBeCloseTo(-10, 10);
  });

  it('measures the width of a whole window only', () => {
    const series = seriesOf({ kind: 'flat', spanMs: 2 * HOUR_MS }, past, nothing);
    expect(series(at(1))).toBeNaN();
    expect(series(at(3))).toBeCloseTo((110 / 99 - 1) * 100, 10);
  });

  it('measures how far the price is below the highest there was until then', () => {
    const series = seriesOf({ kind: 'drawdown' }, past, nothing);
    expect([at(1), at(2)].map(series)).toEqual([0, 0]);
    expect(series(at(3))).toBeCloseTo(10, 10);
  });

  it('draws a line on beyond its points', () => {
    const line: Source = { kind: 'line', from: { at: at(0), value: 10 }, to: { at: at(2), value: 20 } };
    expect([at(0), at(1), at(4)].map(seriesOf(line, past, nothing))).toEqual([10, 15, 30]);
  });

  it('lets what is told of a day stand from its close until the next', () => {
    const daily: Daily = (_, day) => (day === '2026-01-01' ? 61 : Number.NaN);
    const series = seriesOf({ kind: 'season', size: 50 }, past, daily);
    expect(series(START + DAY_MS - 1)).toBeNaN();
    expect(series(START + DAY_MS)).toBe(61);
    expect(series(START + 2 * DAY_MS - 1)).toBe(61);
  });

  it('says nothing of an indicator before it is warm', () => {
    const rsi: Source = { kind: 'indicator', name: 'rsi', params: [14], output: 'value', timeframe: '1h' };
    const closes = Array.from({ length: 100 }, (_, i) => 100 + Math.sin(i));
    const series = seriesOf(rsi, { '1h': hours(closes) }, nothing);
    const warm = candlesFor(rsi);
    expect(series(at(warm - 1))).toBeNaN();
    expect(series(at(warm))).toBeGreaterThan(0);
  });
});

describe('a rule over the past', () => {
  it('rings at each rising edge, and says what followed', () => {
    const closes = [90, 101, 102, 99, 105, ...Array.from({ length: 30 }, () => 105)];
    const found = preview(above(closeOf, 100), { '1h': hours(closes) }, nothing);
    expect(found.fires.map((fire) => (fire.getTime() - START) / HOUR_MS)).toEqual([2, 5]);
    expect(found.from).toEqual(new Date(START + HOUR_MS));
    expect(found.medianMovePercent).toBeCloseTo(((105 / 101 - 1) * 100 + 0) / 2, 10);
  });

  it('does not ring for what was true from the beginning', () => {
    expect(preview(above(closeOf, 100), { '1h': hours([101, 102]) }, nothing).fires).toEqual([]);
  });

  it('knows nothing where nothing could be told', () => {
    const found = preview(above({ kind: 'dominance' }, 50), { '1h': hours([1, 2]) }, nothing);
    expect(found).toEqual({
      from: undefined,
      to: undefined,
      fires: [],
      medianMovePercent: undefined,
      medianAnyMovePercent: undefined,
    });
  });

  it('counts no ring within a cooldown, which ends that turn all the same', () => {
    const closes = [90, 110, 90, 110, 90, 90, 110, 110, 110, 90, 110];
    const firesOf = (cooldownHours: number) =>
      atOnce(
        createPreviewer({ '1h': hours(closes) }, nothing)(above(closeOf, 100), { cooldownMs: cooldownHours * HOUR_MS }),
      ).fires.map((fire) => (fire.getTime() - START) / HOUR_MS);
    expect(firesOf(0)).toEqual([2, 4, 7, 11]);
    expect(firesOf(2)).toEqual([2, 4, 7, 11]);
    expect(firesOf(3)).toEqual([2, 7, 11]);
    expect(firesOf(6)).toEqual([2, 11]);
  });

  it('that is judged on every touch rings once a candle, for wicks and when it closes', () => {
    const closes = Array.from({ length: 12 }, () => 100);
    const candles = hours(closes).map((each, i) => ({
      ...each,
      // The mean of two closes is below 95 where the newest is below 90, or below 100 after one at 90.
      low: [3, 4, 8].includes(i) ? 89 : each.low,
      close: i === 9 ? 89 : each.close,
    }));
    const mean: Source = { kind: 'indicator', name: 'sma', params: [2], output: 'value', timeframe: '1h' };
    const below: Condition = { op: '>', left: { op: 'number', value: 95 }, right: read(mean) };
    const run = createPreviewer({ '1h': candles }, nothing);
    const firesOf = (isTouch: boolean) =>
      atOnce(run(below, { isTouch })).fires.map((fire) => (fire.getTime() - START) / HOUR_MS);
    expect(firesOf(true)).toEqual([4, 5, 9, 10]);
    expect(firesOf(false)).toEqual([10]);
  });

  it.each([false, true])('says the same in turns with another one, a few closes a step, with isTouch %s', (isTouch) => {
    const random = createRandom(7);
    let price = 100;
    const closes = Array.from({ length: 900 }, () => {
      price *= Math.exp(0.01 * gaussian(random));
      return price;
    });
    const past = { '1h': hours(closes) };
    const mean = (name: string, period: number): Value =>
      read({ kind: 'indicator', name, params: [period], output: 'value', timeframe: '1h' });
    const rules: readonly Condition[] = [
      { op: 'crosses-above', left: mean('wma', 9), right: mean('sma', 30) },
      above({ kind: 'flat', spanMs: 12 * HOUR_MS }, 3),
    ];
    const apart = rules.map((rule) => atOnce(createPreviewer(past, nothing)(rule, { isTouch })));
    const previewer = createPreviewer(past, nothing);
    const running = rules.map((rule) => previewer(rule, { isTouch }));
    const found = new Map<number, Preview>();
    let steps = 0;
    while (found.size < rules.length) {
      for (const [i, each] of running.entries()) {
        if (found.has(i)) continue;
        steps += 1;
        const { done, value } = each.next();
        if (done) found.set(i, value);
      }
    }
    expect(rules.map((_, i) => found.get(i))).toEqual(apart);
    expect(apart.every(({ fires }) => fires.length > 5)).toBe(true);
    expect(steps, 'no step goes through more than 32 closes').toBeGreaterThan((2 * closes.length) / 32);
  });

  it('says how many candles of each timeframe it needs', () => {
    const ema: Source = { kind: 'indicator', name: 'ema', params: [200], output: 'value', timeframe: '1d' };
    const both: Condition = { op: 'and', of: [above(ema, 1), above({ kind: 'change', spanMs: DAY_MS }, 5)] };
    expect(Object.fromEntries(needsOf(both))).toEqual({ '1d': 1000, '1h': 25 });
  });

  it.each([1, 2, 3])('rings when the definition says so, candle by candle, for seed %i', (seed) => {
    const random = createRandom(seed);
    let price = 100;
    const closes = Array.from({ length: 600 }, () => {
      price *= Math.exp(0.01 * gaussian(random));
      return price;
    });
    const past = { '1h': hours(closes) };
    const sma = (period: number): Value =>
      read({ kind: 'indicator', name: 'sma', params: [period], output: 'value', timeframe: '1h' });
    const rule: Condition = {
      op: 'or',
      of: [{ op: 'crosses-above', left: sma(5), right: sma(20) }, above({ kind: 'change', spanMs: 3 * HOUR_MS }, 2)],
    };
    const memory: Memory = new Map();
    let last: boolean | undefined;
    const expected: number[] = [];
    for (let hour = 1; hour <= closes.length; hour++) {
      const known = (source: Source) => {
        const value = seriesOf(source, past, nothing)(START + hour * HOUR_MS);
        return Number.isNaN(value) ? undefined : value;
      };
      const answer = holds(rule, known, memory);
      if (answer === undefined) continue;
      if (answer && last === false) expected.push(hour);
      last = answer;
    }
    const { fires } = preview(rule, past, nothing);
    expect(fires.map((fire) => (fire.getTime() - START) / HOUR_MS)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(10);
  });
});
