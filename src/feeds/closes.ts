import { marketOf } from '../core/market/listing.ts';
import type { DailyClose, Feed } from '../core/market/market.ts';
import type { Closes, RankedAsset, RankingFeed } from '../core/market/ranking.ts';
import { DAY_MS, type Day, dayOf, dayStart } from '../core/market/timeframe.ts';

/**
 * Daily closes from the exchange where the asset trades against a dollar, else from the rankings provider.
 * A market joins an asset only where their prices agreed: tickers are not identities.
 */
export function createCloses({ feed, rankings }: { readonly feed: Feed; readonly rankings: RankingFeed }): Closes {
  async function fromExchange(asset: RankedAsset, from: Day, to: Day): Promise<readonly DailyClose[] | undefined> {
    const symbol = marketOf(feed, asset);
    if (!symbol) return undefined;
    const limit = Math.round((dayStart(to).getTime() - dayStart(from).getTime()) / DAY_MS) + 1;
    const answer = await feed.candles({ symbol, timeframe: '1d', since: dayStart(from), limit });
    const closes = answer?.candles.map(({ openAt, close }) => ({ day: dayOf(openAt), close, source: answer.source }));
    return closes?.filter(({ day }) => day >= from && day <= to);
  }

  return {
    async closes(asset, from, to) {
      const traded = await fromExchange(asset, from, to);
      // An exchange that begins later than asked may have listed the asset late, or keep no more: only the
      // provider knows whether the asset is younger.
      return traded?.[0]?.day === from ? traded : rankings.history(asset.id, from, to);
    },
  };
}
