import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/market/timeframe.ts';
import { universe } from '../../src/core/market/universe.ts';
import { readRecords } from '../../src/feeds/recorded/csv.ts';
import { createRecordedMarket } from '../../src/feeds/recorded/recorded-market.ts';

/** Real market history lies beside the project, because its terms forbid to redistribute it. */
const HISTORY = process.env['MARKET_HISTORY'] ?? '../shared/data';
const isThere = existsSync(`${HISTORY}/daily.csv.gz`);
if (!isThere)
  console.warn(`Skipped: no recorded market history in ${HISTORY}. Set MARKET_HISTORY to a folder that has it.`);

describe.skipIf(!isThere)('recorded market history', () => {
  it('is read whole, and gives the season index of an independent computation', async () => {
    const market = await createRecordedMarket({ directory: HISTORY, now: () => new Date('2023-01-01T00:00:00Z') });
    if (!market.ok) throw new Error(market.problem.id);
    const { rankings, range, rows, skipped } = market.value;
    expect(range).toEqual({ from: '2016-10-01', to: '2022-12-31' });
    expect(skipped).toBeLessThan(rows / 10_000);

    const reference = (await readRecords(`${HISTORY}/reference_index.csv`)).filter(({ quality }) => quality === 'A');
    const sampled = reference.filter((_, i) => i % 45 === 0);
    const errors: number[] = [];
    for (const { date: day = '', top50 } of sampled) {
      const [past] = await rankings.past(day, day);
      const growth = async (id: string) => {
        const [then] = (await rankings.history(id, addDays(day, -90), addDays(day, -90))) ?? [];
        const [now] = (await rankings.history(id, day, day)) ?? [];
        return then && now ? now.close / then.close : undefined;
      };
      const { bitcoin, members } = universe(past!.ranking, 50);
      const ofBitcoin = (await growth(bitcoin!.id))!;
      const growths = (await Promise.all(members.map(({ id }) => growth(id)))).filter((each) => each !== undefined);
      const index = (100 * growths.filter((each) => each > ofBitcoin).length) / growths.length;
      errors.push(Math.abs(index - Number(top50)));
    }
    expect(errors.length).toBeGreaterThan(40);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    console.info(`season index off by ${mean.toFixed(2)} points on average over ${errors.length} days`);
    expect(mean).toBeLessThan(0.5);
    expect(Math.max(...errors)).toBeLessThan(5);
  });
});
