import type { Announcements, Close } from '../alerts/announcements.ts';
import type { Subscriptions } from '../alerts/subscription.ts';
import { listingOf } from '../core/market/listing.ts';
import type { Feed } from '../core/market/market.ts';
import type { Rankings } from '../core/market/ranking.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';
import { universe } from '../core/market/universe.ts';
import type { Signal } from '../core/signals/signal.ts';
import { signalsAt } from '../core/signals/signals-at.ts';
import type { Job } from './runner.ts';
import type { WarmUp } from './warm-up.ts';

/** Exchanges publish a closed candle within seconds. */
const DELAY_MS = 5_000;
const TOP = 100;
/** Markets asked for at the same time; each exchange paces its own requests. */
const AT_ONCE = 4;

export type SignalPorts = {
  readonly feed: Feed;
  readonly rankings: Rankings;
  readonly subscriptions: Subscriptions;
  readonly announcements: Announcements;
  readonly warmUp: WarmUp;
  now(): Date;
  onEnqueued(count: number): void;
  onProgress(done: number, total: number, timeframe: Timeframe): void;
  /** A market whose candles could not be believed at this close. */
  onSkipped(symbol: MarketSymbol, timeframe: Timeframe, reason: string): void;
};

/** At each close, looks for signals in the watched and the hundred largest markets. */
export const signalsJob = (timeframe: Timeframe, ports: SignalPorts): Job => ({
  name: `signals ${timeframe}`,
  timing: { after: timeframe, delayMs: DELAY_MS },
  isKept: true,
  async run(closedAt) {
    const close: Close = { timeframe, closedAt, openAt: new Date(closedAt.getTime() - TIMEFRAME_MS[timeframe]) };
    if (await ports.announcements.isExamined(close)) return;

    const top = await topMarkets(ports);
    const wanted = [...new Set([...top, ...((await ports.subscriptions.symbols()) as MarketSymbol[])])];
    // Without a single market the sources are not up yet: the close is examined once they are.
    if (wanted.length === 0) throw new Error('no markets are known yet');
    const found = await examine(wanted, close, ports);
    ports.onEnqueued(await ports.announcements.signals(close, found, top, ports.now()));
  },
});

/** The markets of the hundred largest coins and Bitcoin, as far as an exchange lists them. */
async function topMarkets({ feed, rankings }: SignalPorts): Promise<ReadonlySet<MarketSymbol>> {
  const latest = await rankings.latest();
  if (!latest) return new Set();
  const { bitcoin, members } = universe(latest.ranking, TOP);
  return new Set([...(bitcoin ? [bitcoin] : []), ...members].flatMap((asset) => listingOf(feed, asset)?.symbol ?? []));
}

async function examine(symbols: readonly MarketSymbol[], close: Close, ports: SignalPorts): Promise<readonly Signal[]> {
  const found = new Map<MarketSymbol, readonly Signal[]>();
  const queue = [...symbols];
  let done = 0;
  const work = async () => {
    for (let symbol = queue.shift(); symbol; symbol = queue.shift()) {
      found.set(symbol, await look(symbol, close, ports));
      done += 1;
      ports.onProgress(done, symbols.length, close.timeframe);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order of the market's size, whichever answered first.
  return symbols.flatMap((symbol) => found.get(symbol) ?? []);
}

async function look(
  symbol: MarketSymbol,
  { timeframe, openAt }: Close,
  ports: SignalPorts,
): Promise<readonly Signal[]> {
  const candles = await ports.warmUp.upTo(symbol, timeframe, openAt);
  if (candles.ok) return signalsAt(symbol, timeframe, candles.value).signals;
  ports.onSkipped(symbol, timeframe, candles.reason);
  return [];
}
