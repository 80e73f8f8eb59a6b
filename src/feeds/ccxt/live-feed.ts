import { createBoard } from '../../core/market/board.ts';
import type { Candle } from '../../core/market/candle.ts';
import { hasFarMinute, heldAgainst } from '../../core/market/far-minutes.ts';
import type { Settled } from '../../core/market/far-moves.ts';
import type { CandleDoubt, CandleRequest, Feed, PushState, SourceState, Ticker } from '../../core/market/market.ts';
import { EXCHANGES } from '../../core/market/sources.ts';
import { DOLLARS, isDollar, type MarketSymbol, partsOf, toSymbol } from '../../core/market/symbol.ts';
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
  /** Told of every price that is withheld, and of what became of it. */
  readonly onPriceDoubt?: (settled: Settled) => void;
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

/** While a price is doubted, everybody is asked so often: far within the limits of every exchange. */
const ASK_AGAIN_MS = 3_000;

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

  let askedAt = new Date(0);

  /** Takes over whatever has arrived. */
  function update(): readonly Ticker[] {
    const news = board.update(
      sources.flatMap((source) => source.collect()),
      now(),
      sources.flatMap(({ client, health }) => (health.isSilent() ? [client.id] : [])),
    );
    for (const settled of board.takeSettled()) options.onPriceDoubt?.(settled);
    return news;
  }

  /** Starts asking every source that may be asked; resolves when all are settled. */
  async function askAll(): Promise<void> {
    askedAt = now();
    await Promise.all(sources.map((source) => source.ask()));
  }

  /** What others than the source itself may know of a coin: the same market, and those in another dollar. */
  const beside = (symbol: MarketSymbol, id: string): readonly (readonly [string, MarketSymbol])[] => {
    const { base, quote, exchange } = partsOf(symbol);
    if (exchange !== undefined) return [];
    const quotes = [quote, ...(isDollar(quote) ? DOLLARS.filter((each) => each !== quote) : [])];
    return quotes.flatMap((each) => {
      const market = toSymbol(base, each);
      return board.sourcesOf(market).flatMap((other) => (other === id ? [] : [[other, market] as const]));
    });
  };

  /** Minutes that go far are held against those of another exchange, where one has the coin. */
  async function witnessed(candles: readonly Candle[], request: CandleRequest, id: string): Promise<readonly Candle[]> {
    const [first] = candles;
    if (request.timeframe !== '1m' || first === undefined || !hasFarMinute(candles)) return candles;
    for (const [other, symbol] of beside(request.symbol, id)) {
      const source = sources.find(({ client }) => client.id === other);
      if (!source?.health.mayAsk()) continue;
      try {
        const seen = await fetchCandles(source.client, { ...request, symbol, since: first.openAt }, now());
        return heldAgainst(candles, seen);
      } catch (error) {
        // The next one may know; where nobody does, the exchange's own candle stands.
        if (!isClosed) source.health.othersFailed(toFault(error));
      }
    }
    return candles;
  }

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
      await patiently(askAll(), patienceMs);
      return update();
    },

    async candles(request) {
      for (const id of board.sourcesOf(request.symbol)) {
        const source = sources.find(({ client }) => client.id === id);
        if (!source?.health.mayAsk() || !TRAITS[source.client.id].timeframes.includes(request.timeframe)) continue;
        try {
          const candles = await fetchCandles(source.client, request, now());
          return { candles: await witnessed(candles, request, id), source: id };
        } catch (error) {
          if (isClosed) continue;
          const fault = toFault(error);
          source.health.othersFailed(fault);
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
    doubts: () => board.doubts(),
    sources: () => sources.map((source) => source.state()),

    ...(mayPush && {
      pushes: {
        next(wanted) {
          const markets = spokenFor(wanted);
          const isWaiting = now().getTime() - askedAt.getTime() >= ASK_AGAIN_MS;
          // What jumped waits for what others say, so they are asked at once.
          if (isWaiting && board.doubts().some(({ symbol }) => wanted.includes(symbol))) void askAll();
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
