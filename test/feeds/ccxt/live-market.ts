import type { Settled } from '../../../src/core/market/far-moves.ts';
import type { CandleDoubt, Feed, PushState, SourceState } from '../../../src/core/market/market.ts';
import type { ExchangeSettings } from '../../../src/feeds/ccxt/client.ts';
import { createLiveFeed } from '../../../src/feeds/ccxt/live-feed.ts';
import { createExchangeStandIn, type ExchangeStandInOptions } from '../../stand-ins/exchange.ts';
import type { StandInExchange } from '../../stand-ins/exchange-model.ts';

/** The real feed on the real library against the stand-in, with a clock that the test moves. */
export async function createLiveMarket(
  exchanges: readonly StandInExchange[],
  options: Omit<ExchangeStandInOptions, 'now'> & { timeoutMs?: number; patienceMs?: number; mayPush?: boolean } = {},
) {
  let at = new Date('2026-03-01T12:30:00Z');
  const now = () => at;
  const { timeoutMs = 5_000, patienceMs = 5_000, mayPush = false, ...standInOptions } = options;
  const standIn = await createExchangeStandIn({ ...standInOptions, now });
  const changes: SourceState[] = [];
  const doubts: CandleDoubt[] = [];
  const settled: Settled[] = [];
  const pushChanges: PushState[] = [];
  const settings: readonly ExchangeSettings[] = exchanges.map((id) => ({
    id,
    baseUrl: standIn.baseUrl(id),
    isUnpaced: true,
  }));
  const onSourceChange = (state: SourceState) => void changes.push(state);
  const onCandleDoubt = (doubt: CandleDoubt) => void doubts.push(doubt);
  const feed: Feed = await createLiveFeed({
    exchanges: settings,
    now,
    timeoutMs,
    patienceMs,
    mayPush,
    onSourceChange,
    onPushChange: (state) => void pushChanges.push(state),
    onPriceDoubt: (each) => void settled.push(each),
    onCandleDoubt,
  });
  return {
    standIn,
    feed,
    changes,
    doubts,
    pushChanges,
    settled,
    now,
    pass: (seconds: number) => {
      at = new Date(at.getTime() + seconds * 1_000);
    },
    async close() {
      await feed.close();
      await standIn.close();
    },
  };
}
