import { withMarkets } from '../core/market/listing.ts';
import type { Market } from '../core/market/market.ts';
import type { RankingFailure, RankingFeed, Rankings } from '../core/market/ranking.ts';
import { addDays, dayOf } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';

/** Enough for the two hundred largest coins and everything that is left out among them. */
const DEPTH = 300;

/** Keeps one ranking a day, the first after the close: what was not recorded then is gone. */
export const rankingJob = (ports: {
  readonly feed: RankingFeed;
  /** Whose prices tell which market belongs to which asset, while both are fresh. */
  readonly market: Market;
  readonly rankings: Rankings;
  /** The providers are being asked, or gave none that can be used, for these reasons. */
  onAwait(because?: readonly RankingFailure[]): void;
  /** Which providers gave nothing this time; empty when all is well. */
  onFailures(failures: readonly RankingFailure[]): Promise<void>;
}): Job => ({
  name: 'ranking',
  timing: { after: '1d', delayMs: 5 * 60_000 },
  isKept: true,
  async run(slot) {
    ports.onAwait();
    const { ranking, failures } = await ports.feed.ranking(DEPTH);
    if (!ranking) ports.onAwait(failures);
    await ports.onFailures(failures);
    if (!ranking)
      throw new Error(
        `no provider gave a ranking: ${failures.map(({ source, reason }) => `${source}: ${reason}`).join('; ')}`,
      );
    // Taken at noon, it still belongs to the last day that has closed.
    await ports.rankings.save(addDays(dayOf(slot), -1), withMarkets(ports.market, ranking));
  },
});
