import type { Ticker as CcxtTicker, Exchange, OHLCV } from 'ccxt';
import { isCutOff } from '../../core/market/absences.ts';
import type { ExchangeId } from '../../core/market/sources.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import type { CandleLength } from '../../core/market/timeframe.ts';
import { reasonOf } from '../../core/reason.ts';
import { type Row, readPrice, TRAITS } from './exchanges.ts';
import { AnswerFault, failed, faultOfStatus } from './fault.ts';

export type ExchangeSettings = {
  readonly id: ExchangeId;
  /**
   * Takes the place of scheme and host in every address of the exchange, websockets included, and may end
   * in a path: with `https://proxy.example/kraken`, `/0/public/Ticker` becomes `/kraken/0/public/Ticker`.
   */
  readonly baseUrl?: string;
  /** An HTTP or HTTPS proxy, `http://127.0.0.1:3128`; with `socks5://` a SOCKS proxy. */
  readonly proxy?: string;
  /** For a mirror of one's own, which has no limit: asks without keeping the exchange's pace. */
  readonly isUnpaced?: boolean;
};

/** One exchange through the library, with every answer judged before the library reads it. */
export type Client = {
  readonly id: ExchangeId;
  /** Every spot market that trades now. The first call also loads the list of markets. */
  tickers(): Promise<readonly ClientTicker[]>;
  /**
   * Asks for the list of markets anew, so that coins come and go while the bot runs. Until it is there, and where it
   * cannot be had, the old one is used. One that lost a tenth is believed when it comes again.
   */
  renewMarkets(): Promise<void>;
  /** Candles opened from `from` to `to`, both included, in the order in which the exchange sent them. */
  candles(symbol: MarketSymbol, timeframe: CandleLength, from: Date, to: Date): Promise<readonly OHLCV[]>;
  /** The price of bitcoin by the smallest request there is; undefined when the answer holds none. */
  probe(): Promise<number | undefined>;
  /** The exchange's own id of a market; undefined before the list of markets was loaded, and for what it does not trade. */
  idOf(symbol: MarketSymbol): string | undefined;
  close(): Promise<void>;
};

export type ClientTicker = {
  readonly symbol: MarketSymbol;
  readonly price: number | undefined;
  /** The exchange's time; kraken, coinbase and bybit give none in their lists. */
  readonly at: Date | undefined;
  readonly quoteVolume: number | undefined;
  readonly changePercent: number | undefined;
};

/**
 * Makes a client; it asks nothing yet. Every call rejects with an {@link AnswerFault} or an error of the
 * library, and not later than `timeoutMs`.
 */
export async function createClient(settings: ExchangeSettings, timeoutMs: number, now: () => Date): Promise<Client> {
  // The library takes half a second to load and is not needed on a simulated market.
  const { default: ccxt } = await import('ccxt');
  const { id } = settings;
  const traits = TRAITS[id];
  const exchange: Exchange = new ccxt[id]({
    timeout: timeoutMs,
    enableRateLimit: !settings.isUnpaced,
    options: { defaultType: 'spot', fetchMarkets: { types: ['spot'] } },
    ...proxySettings(settings.proxy),
  });
  const baseUrl = settings.baseUrl ?? traits.baseUrl;
  if (baseUrl !== undefined) exchange.urls['api'] = rebased(exchange.urls['api'], baseUrl);
  // Names of currencies are not needed, and coinbase would be asked three more times for them.
  if (id !== 'kraken') exchange.has['fetchCurrencies'] = false;
  judgeAnswers(exchange, now);

  async function withMarkets(): Promise<Exchange> {
    // Once loading has failed, the library hands out the same failure for ever unless told to reload.
    if (exchange.markets === undefined) await exchange.loadMarkets(true, marketParams(id));
    if (Object.keys(exchange.markets ?? {}).length === 0) {
      (exchange as { markets: unknown }).markets = undefined;
      throw failed('its list of markets is empty');
    }
    return exchange;
  }

  let wasCutOff = false;

  return {
    id,
    async renewMarkets() {
      // Not through `loadMarkets`, which would hand out a failure of it to every other call.
      const markets = await within(timeoutMs, () => exchange.fetchMarkets(marketParams(id)));
      const before = Object.keys(exchange.markets ?? {}).length;
      const isShorter = isCutOff(markets.length, before);
      if (markets.length === 0 || (isShorter && !wasCutOff)) {
        wasCutOff = isShorter;
        throw failed(`its list of markets has ${markets.length} instead of ${before}`);
      }
      wasCutOff = false;
      exchange.setMarkets(markets);
    },
    async tickers() {
      const answer = await within(timeoutMs, async () => (await withMarkets()).fetchTickers());
      return Object.values(answer).flatMap((row) => toClientTicker(exchange, row) ?? []);
    },
    candles: (symbol, timeframe, from, to) =>
      within(timeoutMs, async () => {
        const limit = traits.candlesPerRequest;
        const params = traits.isNewestOnly ? {} : { until: to.getTime() + 1 };
        return (await withMarkets()).fetchOHLCV(symbol, timeframe, from.getTime(), limit, params);
      }),
    probe: () =>
      within(timeoutMs, async () => {
        const { method, params, row } = traits.probe;
        const ask = (exchange as unknown as Record<string, (params: Row) => Promise<Row>>)[method];
        const found = row((await ask?.call(exchange, params)) ?? {});
        return found ? readPrice(traits.lastPrice(found as Row)) : undefined;
      }),
    idOf: (symbol) => exchange.markets?.[symbol]?.id,
    close: () => exchange.close(),
  };
}

function toClientTicker(exchange: Exchange, row: CcxtTicker): ClientTicker | undefined {
  const market = row.symbol === undefined ? undefined : exchange.markets?.[row.symbol];
  if (!market?.spot || market.active === false || !isPlain(market.symbol)) return undefined;
  const { lastPrice, dayAgo } = TRAITS[exchange.id as ExchangeId];
  const said = (row.info ?? {}) as Row;
  const price = readPrice(lastPrice(said));
  const before = readPrice(dayAgo?.(said));
  return {
    symbol: market.symbol as MarketSymbol,
    price,
    at: row.timestamp === undefined ? undefined : new Date(row.timestamp),
    quoteVolume: finite(row.quoteVolume),
    changePercent: price !== undefined && before !== undefined ? (price / before - 1) * 100 : finite(row.percentage),
  };
}

const isPlain = (symbol: string) => /^[^/:@\s]+\/[^/:@\s]+$/.test(symbol);

/** Numbers arrive as the exchange wrote them, some of them as text. */
function finite(written: unknown): number | undefined {
  const value = typeof written === 'string' && written !== '' ? Number(written) : written;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

// Binance's list shrinks to a fifth without the permissions of accounts.
const marketParams = (id: ExchangeId) => (id === 'binance' ? { showPermissionSets: false } : {});

function proxySettings(proxy: string | undefined): { httpsProxy?: string; socksProxy?: string } {
  if (proxy === undefined) return {};
  return proxy.startsWith('socks') ? { socksProxy: proxy } : { httpsProxy: proxy };
}

/** Puts `baseUrl` where each address has its scheme and host; a websocket address keeps its own kind. */
export function rebased<T>(urls: T, baseUrl: string): T {
  const base = baseUrl.replace(/\/+$/, '');
  if (typeof urls === 'string') {
    const isSocket = /^wss?:/.test(urls);
    return urls.replace(/^\w+:\/\/[^/]+/, isSocket ? base.replace(/^http/, 'ws') : base) as T;
  }
  if (typeof urls !== 'object' || urls === null) return urls;
  return Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, rebased(url, baseUrl)])) as T;
}

/** The library reads HTML, half a JSON and a wrong order as if nothing were wrong; these hooks do not. */
function judgeAnswers(exchange: Exchange, now: () => Date): void {
  const hooks = exchange as unknown as {
    onRestResponse: (status: number, text: string, url: string, method: string, headers: Row, body: string) => string;
    parseJson: (body: string) => unknown;
    parseOHLCVs: (rows: readonly unknown[] | undefined, market: unknown) => readonly OHLCV[];
    parseOHLCV: (row: unknown, market: unknown) => OHLCV;
    safeTicker: (row: unknown) => unknown;
  };
  hooks.onRestResponse = (status, _text, _url, _method, headers, body) => {
    const retryAfter = headers['Retry-After'];
    const fault = faultOfStatus(status, body, typeof retryAfter === 'string' ? retryAfter : undefined, now());
    if (fault) throw fault;
    return body.trim();
  };
  hooks.parseJson = (body) => {
    if (body.startsWith('<')) throw failed('answered with a web page instead of data');
    try {
      return JSON.parse(body);
    } catch (error) {
      throw failed(`answered with something that is not JSON: ${reasonOf(error)}`);
    }
  };
  // Filling the gaps of thousands of rows with computed values takes most of a refresh, and we use none of them.
  hooks.safeTicker = (row) => row;
  // The library sorts and cuts candles, which would hide that they came in disorder.
  hooks.parseOHLCVs = (rows, market) => (rows ?? []).map((row) => hooks.parseOHLCV(row, market));
}

/** The library's own timeout ends with the headers; a body that never ends must not hold a refresh. */
async function within<T>(ms: number, ask: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AnswerFault('failed', `no answer within ${ms / 1_000} s`)), ms);
  });
  try {
    return await Promise.race([ask(), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
