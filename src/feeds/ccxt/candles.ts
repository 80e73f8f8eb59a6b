import type { OHLCV } from 'ccxt';
import { type Candle, faultIn } from '../../core/market/candle.ts';
import type { CandleRequest } from '../../core/market/market.ts';
import { partsOf, toSymbol } from '../../core/market/symbol.ts';
import { type CandleLength, lastClosed, TIMEFRAME_MS } from '../../core/market/timeframe.ts';
import type { Client } from './client.ts';
import { TRAITS } from './exchanges.ts';
import { failed } from './fault.ts';

/**
 * Closed candles of one exchange, oldest first, asked page by page from the newest back until there are
 * enough or the exchange has no older ones.
 * @throws AnswerFault or an error of the library when any page is not to be believed.
 */
export async function fetchCandles(client: Client, request: CandleRequest, now: Date): Promise<readonly Candle[]> {
  const { symbol, timeframe, limit } = request;
  const { candlesPerRequest, isNewestOnly } = TRAITS[client.id];
  const stepMs = TIMEFRAME_MS[timeframe];
  // A stranger's symbol carries the exchange's name; the exchange itself knows the market without it.
  const { base, quote } = partsOf(symbol);
  const market = toSymbol(base, quote);
  const newest = lastClosed(timeframe, now).getTime();
  const range = rangeOf(request, newest, stepMs);
  if (range.to < range.from) return [];

  let candles: readonly Candle[] = [];
  let to = range.to;
  while (to >= range.from) {
    const from = isNewestOnly ? range.from : Math.max(range.from, to - (candlesPerRequest - 1) * stepMs);
    const rows = await client.candles(market, timeframe, new Date(from), new Date(to));
    const page = readCandles(rows, now, timeframe).filter(
      ({ openAt }) => openAt.getTime() >= from && openAt.getTime() <= to,
    );
    if (page.length === 0) break;
    const fault = faultIn(page, timeframe);
    if (fault) throw failed(`candles of ${symbol} ${timeframe}: ${fault}`);
    candles = [...page, ...candles];
    if (isNewestOnly) break;
    // A page that begins late may be the beginning of the market or a smaller page than agreed: asking on tells.
    to = page[0]!.openAt.getTime() - stepMs;
  }

  // Minutes in which nobody traded look like an old answer, or none.
  const mayBeQuiet = timeframe === '1m';
  const fault = faultIn(candles, timeframe);
  if (fault && !(mayBeQuiet && fault === 'empty')) throw failed(`candles of ${symbol} ${timeframe}: ${fault}`);
  // The newest candle may take a moment to appear; two missing ones are an old answer.
  const missing = mayBeQuiet ? 0 : (range.to - candles.at(-1)!.openAt.getTime()) / stepMs;
  if (missing > 1) throw failed(`candles of ${symbol} ${timeframe}: the newest ${missing} are missing`);
  return request.since ? candles.slice(0, limit) : candles.slice(-limit);
}

function rangeOf({ since, limit }: CandleRequest, newest: number, stepMs: number): { from: number; to: number } {
  if (!since) return { from: newest - (limit - 1) * stepMs, to: newest };
  const from = Math.ceil(since.getTime() / stepMs) * stepMs;
  return { from, to: Math.min(newest, from + (limit - 1) * stepMs) };
}

/** Rows in the exchange's order become closed candles, oldest first; the running one is cut by its closing time. */
function readCandles(rows: readonly OHLCV[], now: Date, timeframe: CandleLength): readonly Candle[] {
  const candles = rows.map(([at, open, high, low, close, volume]) => ({
    openAt: new Date(at ?? Number.NaN),
    open: open ?? Number.NaN,
    high: high ?? Number.NaN,
    low: low ?? Number.NaN,
    close: close ?? Number.NaN,
    volume: volume ?? Number.NaN,
  }));
  if (candles.some(({ openAt }) => Number.isNaN(openAt.getTime()))) throw failed('candles without a time');
  const [first, last] = [candles[0], candles.at(-1)];
  // okx, bybit and coinbase send the newest first.
  const ordered = first && last && first.openAt > last.openAt ? candles.toReversed() : candles;
  return ordered.filter(({ openAt }) => openAt.getTime() + TIMEFRAME_MS[timeframe] <= now.getTime());
}
