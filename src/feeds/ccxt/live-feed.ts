import { createBoard } from '../../core/market/board.ts';
import type { CandleDoubt, Feed, PushState, SourceState, Ticker } from '../../core/market/market.ts';
import { EXCHANGES } from '../../core/market/sources.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { fetchCandles } from './candles.ts';
import type { ExchangeSettings } from './client.ts';
import { TRAITS } from './exchanges.ts';
import { toFault } from './fault.ts';
import { createSource } from './source.ts';

export type LiveFeedOptions = {
  /** In order of preference. */
  readonly exchanges?: readonly ExchangeSettings[];
  readonly now: () => Date;
  /** The last believed price of every market with rules, so that no other coin takes its name while one source is slow. */
  readonly remembered?: readonly Ticker[];
  /** Told once of every change: a source that fails, returns or stops. */
  readonly onSourceChange?: (state: SourceState) => void;
  /** Sources may push the prices of single markets. Default false: everything is asked for. */
  readonly mayPush?: boolean;
  /** Told of every change: a source pushes, or not any more and why. */
  readonly onPushChange?: (state: PushState) => void;
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
  const mayPush = options.mayPush ?? false;
  const sources = await Promise.all(
    exchanges.map((settings) =>
      createSource({
        settings,
        now,
        timeoutMs,
        mayPush,
        onChange: (state) => options.onSourceChange?.(state),
        onPushChange: (state) => options.onPushChange?.(state),
      }),
    ),
  );
  let isClosed = false;

  /** Takes over whatever has arrived. */
  const update = (): readonly Ticker[] =>
    board.update(
      sources.flatMap((source) => source.collect()),
      now(),
      sources.flatMap(({ client, health }) => (health.isSilent() ? [client.id] : [])),
    );

  /** By source, the markets whose prices it is believed for. */
  function spokenFor(wanted: readonly MarketSymbol[]): ReadonlyMap<string, readonly MarketSymbol[]> {
    const markets = new Map<string, MarketSymbol[]>();
    for (const symbol of wanted) {
      const source = board.ticker(symbol)?.source;
      if (source === undefined) continue;
      const known = markets.get(source);
      if (known) known.push(symbol);
      else markets.set(source, [symbol]);
    }
    return markets;
  }

  return {
    kind: 'live',

    async refresh() {
      await patiently(Promise.all(sources.map((source) => source.ask())), patienceMs);
      return update();
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
    sources: () => sources.map((source) => source.state()),

    ...(mayPush && {
      pushes: {
        next(wanted) {
          const markets = spokenFor(wanted);
          for (const source of sources) source.tend(markets.get(source.client.id) ?? []);
          return update();
        },
      },
    }),

    async close() {
      isClosed = true;
      await Promise.all(sources.map((source) => source.close()));
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
