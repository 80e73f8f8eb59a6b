import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberTicks, rangeOf, timeTicks } from '../../src/charts/axis.ts';
import { squarify } from '../../src/charts/squarify.ts';
import { fitted, sizeFor, spread, widthOf } from '../../src/charts/text-size.ts';

describe('labels beside each other', () => {
  it.each([
    { wanted: [50, 200], placed: [50, 200], because: 'there is room' },
    { wanted: [100, 104], placed: [100, 140], because: 'the lower one moves down' },
    { wanted: [104, 100], placed: [140, 100], because: 'each keeps its own place in the order' },
    { wanted: [298, 299, 300], placed: [220, 260, 300], because: 'at the border they move up' },
    { wanted: [], placed: [], because: 'there are none' },
  ])('stand at $placed where they want $wanted, because $because', ({ wanted, placed }) => {
    expect(spread(wanted, 40, { min: 0, max: 300 })).toEqual(placed);
  });

  it('never overlap while all of them fit', () => {
    const heights = fc.array(fc.integer({ min: -100, max: 700 }), { maxLength: 10 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = spread(wanted, 50, { min: 0, max: 600 }).sort((a, b) => a - b);
        for (const [i, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(600);
          if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(50);
        }
      }),
    );
  });

  it('are written smaller, or cut, where there is no room', () => {
    expect(sizeFor('ETH', 48, 500)).toBe(48);
    expect(widthOf('1000000MOG/FDUSD', sizeFor('1000000MOG/FDUSD', 48, 200))).toBeLessThanOrEqual(200);
    expect(fitted('ETH', 30, 200)).toBe('ETH');
    expect(fitted('1000000MOG', 30, 100)).toMatch(/^1000.*…$/);
    expect(widthOf(fitted('1000000MOG', 30, 100), 30)).toBeLessThanOrEqual(100);
  });
});

describe('an axis', () => {
  it.each([
    {
      range: { min: 3_390, max: 3_610 },
      labels: ['3\u2009400', '3\u2009450', '3\u2009500', '3\u2009550', '3\u2009600'],
    },
    { range: { min: -24, max: 21 }, labels: ['−20', '−10', '0', '10', '20'] },
    {
      range: { min: 0.000_006_9, max: 0.000_007_4 },
      labels: ['0.0000070', '0.0000072', '0.0000074'],
    },
    { range: { min: 0.98, max: 1.02 }, labels: ['0.98', '0.99', '1.00', '1.01', '1.02'] },
  ])('from $range.min to $range.max says $labels', ({ range, labels }) => {
    expect(numberTicks(range, 5).map(({ label }) => label)).toEqual(labels);
  });

  it('has few round numbers inside its range, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-4, max: 10, noNaN: true }),
        (low, by) => {
          const range = { min: low, max: low * (1 + by) };
          const ticks = numberTicks(range, 5);
          expect(ticks.length).toBeGreaterThanOrEqual(1);
          expect(ticks.length).toBeLessThanOrEqual(6);
          for (const { at } of ticks) expect(at).toBeGreaterThan(range.min - (range.max - range.min) / 1e6);
        },
      ),
    );
  });

  it('leaves room around a flat price', () => {
    const { min, max } = rangeOf([1, 1, 1]);
    expect(min).toBeLessThan(1);
    expect(max).toBeGreaterThan(1);
  });

  it.each([
    { hours: 20, labels: ['18:00', '11-22', '06:00', '12:00'] },
    { hours: 72 * 4, labels: ['11-12', '11-15', '11-18', '11-21'] },
    { hours: 365 * 24, labels: ['2026-01', '2026-04', '2026-07', '2026-10'] },
  ])('of $hours hours says $labels', ({ hours, labels }) => {
    const end = Date.UTC(2026, 10, 22, 12);
    expect(timeTicks(end - hours * 3_600_000, end).map(({ label }) => label)).toEqual(labels);
  });
});

describe('a treemap', () => {
  const WHOLE = { x: 10, y: 20, width: 900, height: 700 };

  it('fills the whole with areas in proportion, none over another', () => {
    const weights = [40, 20, 13, 8, 5, 4, 3, 3, 2, 2];
    const boxes = squarify(weights, WHOLE);
    const scale = (WHOLE.width * WHOLE.height) / 100;
    for (const [i, { width, height }] of boxes.entries())
      expect(width * height).toBeCloseTo((weights[i] ?? 0) * scale, 3);
    for (const [i, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(WHOLE.x - 1e-6);
      expect(a.y + a.height).toBeLessThanOrEqual(WHOLE.y + WHOLE.height + 1e-6);
      for (const b of boxes.slice(i + 1)) {
        const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const overlapY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(Math.min(overlapX, overlapY)).toBeLessThan(1e-6);
      }
    }
  });

  it('has boxes that are rather square', () => {
    const ratios = squarify([40, 20, 13, 8, 5, 4, 3, 3, 2, 2], WHOLE).map(
      ({ width, height }) => Math.max(width, height) / Math.min(width, height),
    );
    expect(Math.max(...ratios)).toBeLessThan(3);
  });
});
