import { STALE_AFTER_MS } from '../../core/market/board.ts';
import type { Ticker } from '../../core/market/market.ts';
import type { ClientTicker } from './client.ts';
import { failed } from './fault.ts';

/** What the last believed answer of a source said, to hold the next one against. */
export type Heard = { readonly newestAt: Date; readonly pricedAt: ReadonlyMap<string, Date> };

/**
 * Believes an exchange's list of prices as a whole or not at all: empty, stale and going back in time are
 * signs of a broken mirror, and so is a market that loses its price while its last one is still fresh.
 * @throws AnswerFault when the list is not to be believed.
 */
export function readTickers(
  source: string,
  rows: readonly ClientTicker[],
  heard: Heard | undefined,
  now: Date,
): { readonly tickers: readonly Ticker[]; readonly heard: Heard } {
  const tickers: Ticker[] = [];
  const pricedAt = new Map<string, Date>();
  // Lists without a time are stamped with the time of the answer.
  const tellsTime = rows.some(({ at }) => at !== undefined);
  let newestAt = tellsTime ? new Date(0) : now;
  for (const { symbol, price, at = now, quoteVolume, changePercent } of rows) {
    if (price === undefined) {
      const before = heard?.pricedAt.get(symbol);
      if (before && now.getTime() - before.getTime() < STALE_AFTER_MS) throw failed(`no price, or 0, for ${symbol}`);
      continue;
    }
    if (at > newestAt) newestAt = at;
    pricedAt.set(symbol, at);
    tickers.push({
      symbol,
      price,
      at,
      source,
      ...(quoteVolume === undefined ? {} : { quoteVolume }),
      ...(changePercent === undefined ? {} : { changePercent }),
    });
  }
  if (tickers.length === 0) throw failed('answered without any price');
  const ageMs = now.getTime() - newestAt.getTime();
  if (ageMs > STALE_AFTER_MS) throw failed(`its newest price is ${minutes(ageMs)} min old`);
  if (-ageMs > STALE_AFTER_MS) throw failed(`its prices are ${minutes(-ageMs)} min ahead of this machine's clock`);
  if (tellsTime && heard && newestAt < heard.newestAt) throw failed('its prices went back in time');
  return { tickers, heard: { newestAt, pricedAt } };
}

const minutes = (ms: number) => Math.round(ms / 60_000);
