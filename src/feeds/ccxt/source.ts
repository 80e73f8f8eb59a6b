import type { PushState, SourceState, Ticker } from '../../core/market/market.ts';
import { type MarketSymbol, partsOf, toSymbol } from '../../core/market/symbol.ts';
import { HOUR_MS, MINUTE_MS } from '../../core/market/timeframe.ts';
import { STREAMS } from '../streams/dialects.ts';
import { createStream, type Stream } from '../streams/stream.ts';
import { type Client, createClient, type ExchangeSettings, rebased } from './client.ts';
import { toFault } from './fault.ts';
import { createHealth } from './health.ts';
import { type Heard, readTickers } from './tickers.ts';

export type SourceOptions = {
  readonly settings: ExchangeSettings;
  readonly now: () => Date;
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** Whether it may push. */
  readonly mayPush: boolean;
  readonly onChange: (state: SourceState) => void;
  readonly onPushChange: (state: PushState) => void;
};

export type Source = {
  readonly client: Client;
  readonly health: ReturnType<typeof createHealth>;
  /** Starts asking unless a request is on its way or the source is left alone; resolves when it is settled. */
  ask(): Promise<void>;
  /** Hands over what was answered or pushed since the last time, each market once. */
  collect(): readonly Ticker[];
  /** Keeps the connection on which these markets are pushed, most important first. */
  tend(symbols: readonly MarketSymbol[]): void;
  state(): SourceState;
  close(): Promise<void>;
};

/** Coins come and go, so the list of markets is asked for so often. */
const MARKETS_MS = HOUR_MS;
/** The first list can be compared with none, and may have been half of one: so soon it is asked for again. */
const FIRST_MARKETS_MS = 5 * MINUTE_MS;

/** While a market is pushed, an answer about it may be older than what was pushed, and says nothing new. */
const PUSHED_MS = 30_000;

/** One exchange: asked for all its prices, and where it can, told of some of them as they change. */
export async function createSource(options: SourceOptions): Promise<Source> {
  const { settings, now } = options;
  const client = await createClient(settings, options.timeoutMs, now);
  const health = createHealth(client.id, now, options.onChange);
  const dialect = STREAMS[client.id];
  // The connection would have to go through the proxy as well, and does not.
  const stream: Stream | undefined =
    options.mayPush && settings.proxy === undefined
      ? createStream({
          dialect,
          url: settings.baseUrl === undefined ? dialect.url : rebased(dialect.url, settings.baseUrl),
          now,
          onChange: (state) => options.onPushChange({ source: client.id, ...state }),
        })
      : undefined;
  let heard: Heard | undefined;
  /** The newest answer about each market, for what a push does not tell. */
  let answered: ReadonlyMap<MarketSymbol, Ticker> = new Map();
  let arrived: readonly Ticker[] = [];
  let asking: Promise<void> | undefined;
  let isClosed = false;
  let listedAt = now();
  let listForMs = FIRST_MARKETS_MS;
  const symbolsOf = new Map<string, MarketSymbol>();

  const nameOf = (symbol: MarketSymbol): string | undefined => {
    const { base, quote } = partsOf(symbol);
    const id = client.idOf(toSymbol(base, quote));
    if (id === undefined) return undefined;
    const name = dialect.market({ id, symbol: toSymbol(base, quote) });
    symbolsOf.set(name, toSymbol(base, quote));
    return name;
  };

  async function renewMarkets(): Promise<void> {
    try {
      await client.renewMarkets();
      listForMs = MARKETS_MS;
    } catch (error) {
      if (!isClosed) health.othersFailed(toFault(error));
    }
  }

  async function askPrices(): Promise<void> {
    try {
      const rows = await client.tickers();
      const at = now();
      const answer = readTickers(client.id, rows, heard, at);
      if (isClosed) return;
      heard = answer.heard;
      answered = new Map(answer.tickers.map((ticker) => [ticker.symbol, ticker]));
      arrived = answer.tickers;
      health.pricesArrived();
      if (at.getTime() - listedAt.getTime() >= listForMs) {
        listedAt = at;
        void renewMarkets();
      }
      stream?.judge(
        new Map(
          [...symbolsOf].flatMap(([name, symbol]) => {
            const ticker = answered.get(symbol);
            return ticker ? [[name, ticker.price] as const] : [];
          }),
        ),
      );
    } catch (error) {
      if (!isClosed) health.pricesFailed(error);
    } finally {
      asking = undefined;
    }
  }

  function pushed(): readonly Ticker[] {
    return (stream?.take() ?? []).flatMap(({ market, price, at = now() }) => {
      const symbol = symbolsOf.get(market);
      const last = symbol && answered.get(symbol);
      // What was never answered is not known well enough to be pushed.
      if (!last || price === undefined) return [];
      const dayAgo = last.changePercent === undefined ? undefined : last.price / (1 + last.changePercent / 100);
      return [{ ...last, price, at, ...(dayAgo === undefined ? {} : { changePercent: (price / dayAgo - 1) * 100 }) }];
    });
  }

  const isPushed = (symbol: MarketSymbol, at: Date): boolean => {
    const name = stream?.isPushing ? nameOf(symbol) : undefined;
    const heardAt = name === undefined ? undefined : stream?.heardAt(name);
    return heardAt !== undefined && at.getTime() - heardAt.getTime() < PUSHED_MS;
  };

  return {
    client,
    health,
    ask() {
      if (health.mayAsk()) asking ??= askPrices();
      return asking ?? Promise.resolve();
    },
    collect() {
      const at = now();
      const answers = arrived.filter(({ symbol }) => !isPushed(symbol, at));
      arrived = [];
      return [...answers, ...pushed()];
    },
    tend(symbols) {
      // A source whose answers fail does not speak, so nothing is expected of its pushes either.
      stream?.tend(health.isSilent() ? [] : symbols.flatMap((symbol) => nameOf(symbol) ?? []));
    },
    state: () => ({
      ...health.state(),
      ...(heard ? { markets: answered.size } : {}),
      ...(stream ? { isPushing: stream.isPushing } : {}),
    }),
    async close() {
      isClosed = true;
      stream?.close();
      await client.close();
    },
  };
}
