import type { DailyClose } from '../../core/market/market.ts';
import type { RankedAsset, Ranking, RankingFeed } from '../../core/market/ranking.ts';
import { DAY_MS, dayOf } from '../../core/market/timeframe.ts';
import type { SimulatedAsset } from './assets.ts';
import { closedDays, closeOf } from './closed-days.ts';
import type { PriceLine } from './prices.ts';

const SOURCE = 'simulated';
/** How many past days have a ranking: a year of season index with its 90-day bases would need 455; 400 is promised. */
const PAST_DAYS = 400;

const idOf = ({ ticker, name }: SimulatedAsset): string =>
  `sim:${`${ticker}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** Rankings of a simulated market at any instant. A day's ranking and closes are those of its last moment. */
export function createSimulatedRankings(lines: readonly PriceLine[], now: () => Date): RankingFeed {
  const byId = new Map(lines.map((line) => [idOf(line.asset), line]));
  const rank = (atMs: number, takenAt: Date, limit: number): Ranking => ({
    takenAt,
    source: SOURCE,
    assets: rankAt(lines, atMs).slice(0, Math.max(0, limit)),
  });

  return {
    async ranking(limit) {
      const takenAt = now();
      return { ranking: rank(takenAt.getTime(), takenAt, limit), failures: [] };
    },

    async past(from, to) {
      const oldest = dayOf(new Date(now().getTime() - PAST_DAYS * DAY_MS));
      return closedDays(from, to, now(), oldest).map((day) => {
        const closeMs = closeOf(day);
        // One millisecond early, so that the ranking is dated by the day it closes.
        return { day, ranking: rank(closeMs, new Date(closeMs - 1), lines.length) };
      });
    },

    async history(assetId, from, to) {
      const line = byId.get(assetId);
      const listed = line?.listedSince(now().getTime());
      if (!line || listed === undefined) return undefined;
      return closedDays(from, to, now())
        .filter((day) => closeOf(day) > listed)
        .map((day): DailyClose => ({ day, close: line.priceAt(closeOf(day)), source: SOURCE }));
    },
  };
}

function rankAt(lines: readonly PriceLine[], atMs: number): readonly RankedAsset[] {
  return lines
    .filter((line) => line.listedSince(atMs) !== undefined)
    .map((line) => ({ line, priceUsd: line.priceAt(atMs) }))
    .map(({ line, priceUsd }) => ({ line, priceUsd, marketCapUsd: Math.round(priceUsd * line.supply) }))
    .sort((a, b) => b.marketCapUsd - a.marketCapUsd)
    .map(({ line: { asset }, priceUsd, marketCapUsd }, i) => ({
      id: idOf(asset),
      ticker: asset.ticker,
      name: asset.name,
      rank: i + 1,
      priceUsd,
      marketCapUsd,
      tags: [asset.kind ?? asset.sector],
    }));
}
