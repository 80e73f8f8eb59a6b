import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/market/timeframe.ts';
import { createSimulatedMarket } from '../../../src/feeds/simulated/simulated-market.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const WINDOW = 90;
const NO_COINS: readonly string[] = ['stablecoin', 'wrapped', 'staked', 'asset-backed'];

type Closes = ReadonlyMap<string, number>;
type PastDay = { readonly top: readonly string[]; readonly closes: Closes };

/** Every past day of a market: its largest coins, and the closes of all. */
async function pastOf(size: number, now: Date, seed?: number): Promise<readonly PastDay[]> {
  const { rankings } = createSimulatedMarket({ now: () => now, ...(seed === undefined ? {} : { seed }) });
  return (await rankings.past('2000-01-01', '2100-01-01')).map(({ ranking }) => ({
    top: ranking.assets
      .filter(({ id, tags }) => id !== 'sim:btc-bitcoin' && !tags?.some((tag) => NO_COINS.includes(tag)))
      .slice(0, size)
      .map(({ id }) => id),
    closes: new Map(ranking.assets.map(({ id, priceUsd }) => [id, priceUsd])),
  }));
}

/** The definition, written down again: share of the top coins whose 90-day return beats Bitcoin's. */
function indexOf(past: readonly PastDay[], day: number): number {
  const { top, closes } = past[day]!;
  const then = past[day - WINDOW]!.closes;
  const grew = (id: string) => closes.get(id)! / (then.get(id) ?? Number.NaN);
  const returns = top.map(grew).filter((growth) => !Number.isNaN(growth));
  return (100 * returns.filter((growth) => growth > grew('sim:btc-bitcoin')).length) / returns.length;
}

/** The season of every third day that has a day 90 days before it. */
const seasonsOf = (past: readonly PastDay[]) =>
  Array.from({ length: Math.floor((past.length - WINDOW) / 3) }, (_, i) => indexOf(past, 3 * i + WINDOW)).map(
    (index) => (index >= 75 ? 'altcoin' : index <= 25 ? 'bitcoin' : 'neutral'),
  );

describe('the seasons of the simulated market', () => {
  it.each([50, 100])('are bitcoin, neutral and altcoin within 400 days, by the top %i', async (size) => {
    const seasons = seasonsOf(await pastOf(size, NOW));
    for (const season of ['bitcoin', 'neutral', 'altcoin']) {
      expect(seasons.filter((each) => each === season).length).toBeGreaterThan(4);
    }
  });

  it('come whenever the clock is started', async () => {
    for (let years = 1; years <= 3; years++) {
      const seasons = new Set(seasonsOf(await pastOf(50, new Date(NOW.getTime() + years * 365 * DAY_MS))));
      expect(seasons.size).toBe(3);
    }
  });

  it('come with every seed', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      expect(new Set(seasonsOf(await pastOf(50, NOW, seed))).size).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('daily returns of the simulated market', () => {
  it('are those of Bitcoin and of altcoins that follow it', async () => {
    for (const seed of [1, 2, 3]) {
      const past = await pastOf(100, NOW, seed);
      const returnsOf = (id: string) =>
        past.slice(1).map(({ closes }, i) => Math.log(closes.get(id)! / past[i]!.closes.get(id)!));
      const bitcoin = returnsOf('sim:btc-bitcoin');
      expect(spread(bitcoin)).toBeGreaterThan(0.018);
      expect(spread(bitcoin)).toBeLessThan(0.032);

      const always = past.at(-1)!.top.filter((id) => past.every(({ closes }) => closes.has(id)));
      expect(always.length).toBeGreaterThan(90);
      for (const id of always) {
        const returns = returnsOf(id);
        expect(spread(returns)).toBeGreaterThan(0.03);
        expect(spread(returns)).toBeLessThan(0.065);
        expect(correlation(returns, bitcoin)).toBeGreaterThan(0.3);
        expect(correlation(returns, bitcoin)).toBeLessThan(0.95);
      }
      expect(correlation(returnsOf('sim:wbtc-wrapped-bitcoin'), bitcoin)).toBeGreaterThan(0.99);
      expect(Math.abs(correlation(returnsOf('sim:paxg-pax-gold'), bitcoin))).toBeLessThan(0.3);
    }
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - ma) * (b[i]! - mb))) / spread(a) / spread(b);
}

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
