import { describe, expect, it } from 'vitest';
import { createSimulatedMarket } from '../../../src/feeds/simulated/simulated-market.ts';

const NOW = new Date('2026-11-22T12:34:56.789Z');
const YEAR = ['2025-11-22', '2026-11-21'] as const;
const at = (now: Date, seed = 2) => createSimulatedMarket({ now: () => now, seed }).sentiment;

describe('the Fear & Greed index of a simulated market', () => {
  it('is a whole number from 0 to 100 of every day that has closed, and says that it is simulated', async () => {
    const days = await at(NOW).days(YEAR[0], '2026-11-22');
    expect(days).toHaveLength(365);
    expect(days.at(-1)).toMatchObject({ day: '2026-11-21', source: 'simulated' });
    for (const { value } of days) expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
  });

  it('is the same whenever it is asked for, and another one with another seed', async () => {
    const days = await at(NOW).days(...YEAR);
    expect(await at(new Date('2027-03-01T00:00:00Z')).days(...YEAR)).toEqual(days);
    expect(await at(NOW, 3).days(...YEAR)).not.toEqual(days);
  });

  it('knows fear and greed within a year', async () => {
    const values = (await at(NOW).days(...YEAR)).map(({ value }) => value);
    expect(Math.min(...values)).toBeLessThan(25);
    expect(Math.max(...values)).toBeGreaterThan(75);
  });
});
