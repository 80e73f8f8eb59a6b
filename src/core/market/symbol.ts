import { ok, problem, type Result } from '../result.ts';

/**
 * A spot market in ccxt's unified form, `BTC/USDT`: one unit of base, priced in quote.
 *
 * Where an exchange lists a different coin under a ticker that the preferred exchange already uses,
 * its market carries the exchange's name, `UNI/USD@kraken`, so that the two can never mix.
 */
export type MarketSymbol = `${string}/${string}`;

/** What a person may have meant: a base alone, or a whole market. */
export type TypedSymbol = { readonly base: string; readonly quote?: string; readonly exchange?: string };

/** Quotes that stand for a dollar, deepest first where depth is equal. */
export const DOLLARS = ['USDT', 'USD', 'USDC', 'FDUSD'] as const;

// Tickers are short; the longest traded today have about a dozen characters. Chinese tickers exist.
const TYPED = /^\$?([\p{L}\p{N}.]{1,20})(?:[/\-_:]([\p{L}\p{N}]{2,10}))?(?:@([a-z0-9]{2,20}))?$/iu;

/** Reads what people actually type: `btc`, `$BTC`, `BTC-USDT`, `btc/usdt`, `UNI/USD@kraken`. */
export function readTypedSymbol(typed: string): Result<TypedSymbol> {
  const match = TYPED.exec(typed.trim());
  if (!match?.[1]) return problem('problem-symbol-unreadable', { typed });
  const [, base, quote, exchange] = match;
  return ok({
    base: base.toUpperCase(),
    ...(quote ? { quote: quote.toUpperCase() } : {}),
    ...(exchange ? { exchange: exchange.toLowerCase() } : {}),
  });
}

export const toSymbol = (base: string, quote: string, exchange?: string): MarketSymbol =>
  exchange ? `${base}/${quote}@${exchange}` : `${base}/${quote}`;

export function partsOf(symbol: MarketSymbol): { base: string; quote: string; exchange?: string } {
  const [pair = '', exchange] = symbol.split('@');
  const [base = '', quote = ''] = pair.split('/');
  return { base, quote, ...(exchange ? { exchange } : {}) };
}

/** Whether a currency is what a market trades, or what it is priced in. */
export function isSideOf(symbol: MarketSymbol, currency: string): boolean {
  const { base, quote } = partsOf(symbol);
  return currency === base || currency === quote;
}

export const isDollar = (quote: string): boolean => (DOLLARS as readonly string[]).includes(quote);
