import { createBoard } from '../../core/market/board.ts';
import type { CandleDoubt, Feed, SourceState, Ticker } from '../../core/market/market.ts';
import { EXCHANGES } from '../../core/market/sources.ts';
import { fetchCandles } from './candles.ts';
import { createClient, type ExchangeSettings } from './client.ts';
import { TRAITS } from './exchanges.ts';
import { toFault } from './fault.ts';
import { createHealth } from './health.ts';
import { type Heard, readTickers } from './tickers.ts';

export type LiveFeedOptions = {
  /** In order of preference. */
  readonly exchanges?: readonly ExchangeSettings[];
  readonly now: () => Date;
  /** The last believed price of every market with rules, so that no other coin takes its name while one source is slow. */
  readonly remembered?: readonly Ticker[];
  /** Told once of every change: a source that fails, returns or stops. */
  readonly onSourceChange?: (state: SourceState) => void;
  /** Told every time, so that candles of a market that hardly trades may come up at every close. */
  readonly onCandleDoubt?: (doubt: CandleDoubt) => void;
  /** How long one request may take. */
  readonly timeoutMs?: number;
  /** How long a refresh waits for slow exchanges; what comes later is used by the next one. */
  readonly patienceMs?: number;
};

/**
 * The markets of real exchanges. A refresh asks all of them side by side, one request each: the answers
 * of those that are not preferred tell whether they trade the same coins, before they are needed.
 */
export async function createLiveFeed(options: LiveFeedOptions): Promise<Feed> {
  const { now, exchanges = EXCHANGES.map((id) => ({ id })), timeoutMs = 10_000, patienceMs = 4_000 } = options;
  const board = createBoard({ preference: exchanges.map(({ id }) => id), remembered: options.remembered ?? [] });
  const sources = await Promise.all(exchanges.map((settings) => createSource(settings)));
  let isClosed = false;

  async function createSource(settings: ExchangeSettings) {
    const client = await createClient(settings, timeoutMs, now);
    const health = createHealth(client.id, now, (state) => options.onSourceChange?.(state));
    let heard: Heard | undefined;
    let arrived: readonly Ticker[] = [];
    let asking: Promise<void> | undefined;

    async function askPrices(): Promise<void> {
      try {
        const rows = await client.tickers();
        const answer = readTickers(client.id, rows, heard, now());
        if (isClosed) return;
        heard = answer.heard;
        arrived = answer.tickers;
        health.pricesArrived();
      } catch (error) {
        if (!isClosed) health.pricesFailed(error);
      } finally {
        asking = undefined;
      }
    }

    return {
      client,
      health,
      /** Starts asking unless a request is on its way or the source is left alone; resolves when it is settled. */
      ask(): Promise<void> {
        if (health.mayAsk()) asking ??= askPrices();
        return asking ?? Promise.resolve();
      },
      /** Hands over what has arrived since the last time. */
      collect(): readonly Ticker[] {
        const tickers = arrived;
        arrived = [];
        return tickers;
      },
    };
  }

  return {
    kind: 'live',

    async refresh() {
      await patiently(Promise.all(sources.map((source) => source.ask())), patienceMs);
      return board.update(
        sources.flatMap((source) => source.collect()),
        now(),
        sources.flatMap(({ client, health }) => (health.isSilent() ? [client.id] : [])),
      );
    },

    async candles(request) {
      for (const id of board.sourcesOf(request.symbol)) {
        const source = sources.find(({ client }) => client.id === id);
        if (!source?.health.mayAsk() || !TRAITS[source.client.id].timeframes.includes(request.timeframe)) continue;
        try {
          return { candles: await fetchCandles(source.client, request, now()), source: id };
        } catch (error) {
          if (isClosed) continue;
          const fault = toFault(error);
          source.health.candlesFailed(fault);
          if (fault.kind === 'failed') {
            options.onCandleDoubt?.({ source: id, symbol: request.symbol, reason: fault.message });
          }
        }
      }
      return undefined;
    },

    ticker: (symbol) => board.ticker(symbol),
    find: (typed) => board.find(typed),
    search: (typed, limit) => board.search(typed, limit),
    sources: () => sources.map(({ health }) => health.state()),

    async close() {
      isClosed = true;
      await Promise.all(sources.map(({ client }) => client.close()));
    },
  };
}

/** Resolves with the work or after `ms`, whichever comes first. */
async function patiently(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, enough]);
  } finally {
    clearTimeout(timer);
  }
}
