import type { Candle } from '../../src/core/market/candle.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { readCsv } from './history.ts';

export type IntradayRow = {
  readonly at: number;
  readonly symbol: MarketSymbol;
  readonly pair: string;
  readonly candle: Candle;
};

/** Real candles of several markets, oldest first. */
export function readRows(file: string, toSymbol: (pair: string) => MarketSymbol): readonly IntradayRow[] {
  return readCsv(`intraday/${file}`).map((row) => {
    const [open = 0, high = 0, low = 0, close = 0] = ['open', 'high', 'low', 'close'].map((name) => Number(row[name]));
    const openAt = new Date((row['time'] ?? '').replace('Z', ':00Z'));
    const volume = Number(row['volume']);
    return {
      at: openAt.getTime(),
      symbol: toSymbol(row['pair'] ?? ''),
      pair: row['pair'] ?? '',
      candle: { openAt, open, high, low, close, volume },
    };
  });
}
