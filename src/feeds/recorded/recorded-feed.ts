import { createBoard } from '../../core/market/board.ts';
import type { Candle } from '../../core/market/candle.ts';
import type { CandleRequest, Feed, SourceState, Ticker } from '../../core/market/market.ts';
import { partsOf, toSymbol } from '../../core/market/symbol.ts';
import { DAY_MS } from '../../core/market/timeframe.ts';
import { closeOf, type DayNumber, lastClosedDay, toDay } from './days.ts';
import type { RecordedBooks } from './rankings.ts';

const SOURCE = 'recorded';
/** An asset without a row for a week is gone, and has no price any more. */
const GONE_AFTER_MS = 7 * DAY_MS;

/** Daily closes as a market: every asset of the file as `ASSET/USD`. */
export function createRecordedFeed({ table, closes, now }: RecordedBooks): Feed {
  const startedAt = now();
  const { assets, asset: owners, volume } = table.columns;
  const board = createBoard({ preference: [SOURCE], staleAfterMs: GONE_AFTER_MS });
  // A few names of the past hold the characters that part a symbol.
  const traded = assets.filter((asset) => !/[/@]/.test(asset));
  const known = new Set(traded);

  const tickerOf = (asset: string, day: DayNumber): Ticker | undefined => {
    const found = closes.until(asset, day);
    // Until it has a row of its own, a coin still trades under the name of its old token.
    if (!found || assets[owners[found.row]!] !== asset) return undefined;
    const before = closes.until(asset, found.day - 1);
    const quoteVolume = volume[found.row]!;
    return {
      symbol: toSymbol(asset, 'USD'),
      price: found.close,
      at: closeOf(found.day),
      source: SOURCE,
      ...(Number.isNaN(quoteVolume) ? {} : { quoteVolume }),
      ...(before?.day === found.day - 1 ? { changePercent: (found.close / before.close - 1) * 100 } : {}),
    };
  };

  const stateAt = (at: Date): SourceState => {
    const day = lastClosedDay(at);
    if (day < table.firstDay) {
      return { source: SOURCE, state: 'failing', reason: `begins on ${toDay(table.firstDay)}`, since: startedAt };
    }
    if (day <= table.lastDay) return { source: SOURCE, state: 'fine', since: startedAt };
    const since = closeOf(table.lastDay + 1);
    return { source: SOURCE, state: 'stopped', reason: `ended on ${toDay(table.lastDay)}`, since };
  };

  return {
    kind: 'recorded',
    ticker: board.ticker,
    find: board.find,
    search: board.search,
    sources: () => [stateAt(now())],

    async refresh() {
      const at = now();
      const day = lastClosedDay(at);
      return board.update(
        traded.flatMap((asset) => tickerOf(asset, day) ?? []),
        at,
      );
    },

    /**
     * Only closes were recorded: a candle opens at the close before it, and its high and low are the larger and
     * the smaller of the two. A day after a hole has no candle to open from, so the run starts behind the hole.
     */
    async candles({ symbol, timeframe, since, limit }: CandleRequest) {
      const { base, quote, exchange } = partsOf(symbol);
      if (timeframe !== '1d' || quote !== 'USD' || exchange || !known.has(base)) return undefined;
      const last = Math.min(lastClosedDay(now()), table.lastDay);
      const first = since ? Math.ceil(since.getTime() / DAY_MS) : last - limit + 1;
      const candles = candlesOf(base, first, Math.min(last, first + limit - 1));
      return { candles, source: SOURCE };
    },

    async close() {
      // The file is read once and closed by then.
    },
  };

  function candlesOf(base: string, first: DayNumber, last: DayNumber): readonly Candle[] {
    let run: Candle[] = [];
    for (let day = Math.max(first, table.firstDay); day <= last; day++) {
      const [before, found] = [closes.until(base, day - 1), closes.until(base, day)];
      if (found?.day !== day || before?.day !== day - 1) {
        run = [];
        continue;
      }
      const [open, close] = [before.close, found.close];
      const usd = volume[found.row]!;
      run.push({
        openAt: new Date(day * DAY_MS),
        open,
        high: Math.max(open, close),
        low: Math.min(open, close),
        close,
        volume: Number.isNaN(usd) ? 0 : usd / close,
      });
    }
    return run;
  }
}
