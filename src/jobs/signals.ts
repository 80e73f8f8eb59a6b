import type { Announcements, Close } from '../alerts/announcements.ts';
import type { Subscriptions } from '../alerts/subscription.ts';
import { withMarkets } from '../core/market/listing.ts';
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
/** How long a candle that did not come is waited for, together less than a minute. */
const WAITS_MS = [10_000, 30_000];

export type SignalPorts = {
  readonly feed: Feed;
  readonly rankings: Rankings;
  readonly subscriptions: Subscriptions;
  readonly announcements: Announcements;
  readonly warmUp: WarmUp;
  now(): Date;
  onEnqueued(count: number): void;
  onProgress(done: number, total: number, timeframe: Timeframe): void;
  /** Lets time pass; rejects when it is over sooner. */
  wait(ms: number, stopping: AbortSignal): Promise<void>;
  /** A market whose candles could not be had or believed at this close. */
  onSkipped(symbol: MarketSymbol, timeframe: Timeframe, reason: string): void;
};

/** At each close, looks for signals in the watched and the hundred largest markets. */
export const signalsJob = (timeframe: Timeframe, ports: SignalPorts): Job => ({
  name: `signals ${timeframe}`,
  timing: { after: timeframe, delayMs: DELAY_MS },
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
    ports.warmUp.keepOnly(wanted, timeframe);
    const found = await examine(wanted, close, ports, stopping);
    ports.onEnqueued(await ports.announcements.signals(close, found, top, ports.now()));
  },
});

/**
 * The markets of the hundred largest coins and Bitcoin, as far as an exchange lists them. What had no market when the
 * ranking was taken, as while an exchange was silent, may find one now, and keeps it.
 */
async function topMarkets({ feed, rankings }: SignalPorts): Promise<ReadonlySet<MarketSymbol>> {
  const latest = await rankings.latest();
  if (!latest) return new Set();
  const ranking = withMarkets(feed, latest.ranking);
  if (ranking !== latest.ranking) await rankings.join(latest.day, ranking);
  const { bitcoin, members } = universe(ranking, TOP);
  return new Set([...(bitcoin ? [bitcoin] : []), ...members].flatMap(({ symbol }) => symbol ?? []));
}

type Look = {
  readonly found: Map<MarketSymbol, readonly Signal[]>;
  readonly missed: Map<MarketSymbol, { readonly reason: string; readonly isLate: boolean }>;
};

/**
 * Looks at every market. A closed candle that has not come is waited for a moment: what is announced is announced for
 * good. Throws when not a single market could be looked at, so that the whole close is tried again.
 */
async function examine(
  symbols: readonly MarketSymbol[],
  close: Close,
  ports: SignalPorts,
  stopping: AbortSignal,
): Promise<readonly Signal[]> {
  const look: Look = { found: new Map(), missed: new Map() };
  const { found, missed } = look;
  await lookAt(symbols, close, look, ports, stopping);
  for (const waitMs of WAITS_MS) {
    const late = [...missed].flatMap(([symbol, { isLate }]) => (isLate ? [symbol] : []));
    if (late.length === 0) break;
    await ports.wait(waitMs, stopping);
    await lookAt(late, close, look, ports, stopping);
  }
  for (const [symbol, { reason }] of missed) ports.onSkipped(symbol, close.timeframe, reason);
  if (found.size === 0) {
    const reasons = new Set([...missed.values()].map(({ reason }) => reason));
    throw new Error(`no market has candles (${[...reasons].join('; ')})`);
  }
  // In the order of the market's size, whichever answered first.
  return symbols.flatMap((symbol) => found.get(symbol) ?? []);
}

async function lookAt(
  symbols: readonly MarketSymbol[],
  { timeframe, openAt }: Close,
  { found, missed }: Look,
  { warmUp, onProgress }: SignalPorts,
  stopping: AbortSignal,
): Promise<void> {
  const queue = [...symbols];
  let done = 0;
  const work = async () => {
    for (let symbol = queue.shift(); symbol && !stopping.aborted; symbol = queue.shift()) {
      // One market that cannot be read or stored must not cost the others their signals.
      const candles = await warmUp
        .upTo(symbol, timeframe, openAt)
        .catch((error: unknown) => ({ ok: false as const, reason: String(error), isLate: false }));
      if (candles.ok) {
        found.set(symbol, signalsAt(symbol, timeframe, candles.value).signals);
        missed.delete(symbol);
      } else missed.set(symbol, candles);
      done += 1;
      onProgress(done, symbols.length, timeframe);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  stopping.throwIfAborted();
}
