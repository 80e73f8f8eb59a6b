import type { Announcements, Close } from '../alerts/announcements.ts';
import type { Subscriptions } from '../alerts/subscription.ts';
import type { Feed } from '../core/market/market.ts';
import type { Rankings } from '../core/market/ranking.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';
import type { Signal } from '../core/signals/signal.ts';
import { signalsAt } from '../core/signals/signals-at.ts';
import { type CandlePorts, PUBLISHED_MS, readClosed } from './closed-candles.ts';
import type { Job } from './runner.ts';
import { topMarkets } from './top-markets.ts';

export type SignalPorts = CandlePorts & {
  readonly feed: Feed;
  readonly rankings: Rankings;
  readonly subscriptions: Subscriptions;
  readonly announcements: Announcements;
  now(): Date;
  onEnqueued(count: number): void;
  onProgress(done: number, total: number, timeframe: Timeframe): void;
};

/** At each close, looks for signals in the watched and the hundred largest markets. */
export const signalsJob = (timeframe: Timeframe, ports: SignalPorts): Job => ({
  name: `signals ${timeframe}`,
  timing: { after: timeframe, delayMs: PUBLISHED_MS },
  isKept: true,
  // On the first day, the ranking says which markets are the largest.
  after: 'ranking',
  async run(closedAt, stopping) {
    const close: Close = { timeframe, closedAt, openAt: new Date(closedAt.getTime() - TIMEFRAME_MS[timeframe]) };
    if (await ports.announcements.isExamined(close)) return;

    const top = await topMarkets(ports);
    const watched = (await ports.subscriptions.symbols(timeframe)) as MarketSymbol[];
    const wanted = [...new Set([...top, ...watched])];
    // Without a single market the sources are not up yet: the close is examined once they are.
    if (wanted.length === 0) throw new Error('no markets are known yet');
    ports.warmUp.keepOnly('signals', wanted, timeframe);
    const found = await examine(wanted, close, ports, stopping);
    ports.onEnqueued(await ports.announcements.signals(close, found, top, ports.now()));
  },
});

/** Throws when not a single market could be looked at, so that the whole close is tried again. */
async function examine(
  symbols: readonly MarketSymbol[],
  { timeframe, openAt }: Close,
  ports: SignalPorts,
  stopping: AbortSignal,
): Promise<readonly Signal[]> {
  const found = new Map<MarketSymbol, readonly Signal[]>();
  const missed = await readClosed(
    symbols.map((symbol) => ({ symbol, timeframe, openAt })),
    ports,
    ({ symbol }, candles) => found.set(symbol, signalsAt(symbol, timeframe, candles).signals),
    stopping,
    (done, total) => ports.onProgress(done, total, timeframe),
  );
  if (found.size === 0) {
    const reasons = new Set(missed.map(({ reason }) => reason));
    throw new Error(`no market has candles (${[...reasons].join('; ')})`);
  }
  // In the order of the market's size, whichever answered first.
  return symbols.flatMap((symbol) => found.get(symbol) ?? []);
}
