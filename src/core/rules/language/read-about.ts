import { readTypedSymbol } from '../../market/symbol.ts';
import type { Cursor } from './cursor.ts';
import type { About } from './expression.ts';
import { KEYWORDS, NAMES } from './vocabulary.ts';

/** A ticker as people type it, with its quote and exchange; `ETH-5%` is a coin and its move. */
const TICKER = /(\$?)([\p{L}\p{N}][\p{L}\p{N}.]{0,19})((?:[/_]|-(?=\p{L}))[\p{L}\p{N}]{2,10})?(@[a-z0-9]{2,20})?/iuy;
/** `4000`, `4k`, `15m`, `5.5`: numbers, though coins could be called so; `$4K/USDT` is one. */
const NUMBER = /^[\d.]+(?:\.\.[\d.]*)?\p{L}?$/u;
const NEXT_WORD = /\s+([\p{L}_]+)/uy;

export type Ticker = { readonly typed: string; readonly end: number };

/**
 * The coin that stands at `start`, if one does. Words of the language are no coins unless written `$RSI`, or followed
 * by another reading: `ATR atr(14) > 5`.
 */
export function findTicker(text: string, start: number): Ticker | undefined {
  TICKER.lastIndex = start;
  const match = TICKER.exec(text);
  if (!match) return undefined;
  const [whole, dollar = '', base = '', quote = '', exchange = ''] = match;
  const end = start + whole.length;
  const typed = whole.slice(dollar.length);
  const read = readTypedSymbol(typed);
  if (!read.ok || /\.$|\.\./.test(base)) return undefined;
  if (dollar) return NUMBER.test(base) && !quote && !exchange ? undefined : { typed, end };
  if (NUMBER.test(base) && !quote && !exchange) return undefined;
  const word = (base.split('.')[0] ?? '').toLowerCase();
  // `BTC.D`, as charts call the dominance.
  if (base.includes('.') && NAMES.has(base.toLowerCase().replaceAll('.', ' . '))) return undefined;
  if (KEYWORDS.has(word)) return undefined;
  if (!NAMES.has(word)) return text[end] === '(' ? undefined : { typed, end };
  return isFollowedByReading(text, end, word) ? { typed, end } : undefined;
}

function isFollowedByReading(text: string, end: number, word: string): boolean {
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
  return NAMES.has(next) && !KEYWORDS.has(next) && !NAMES.has(`${word} ${next}`);
}

/** The coin as it is written back, so that it is read as one again. */
export const formatTicker = (typed: string): string =>
  findTicker(`${typed} > 1`, 0)?.typed === typed ? typed : `$${typed}`;

const GROUPS: ReadonlyMap<string, 'top100' | 'watchlist'> = new Map([
  ['top100', 'top100'],
  ['watchlist', 'watchlist'],
  ['watched', 'watchlist'],
]);

/** Reads `any top100:` or `top100:`. */
export function readGroup(cursor: Cursor): About | undefined {
  const any = cursor.takes('any', 'each');
  if (!any && !(GROUPS.has(cursor.peek().text) && cursor.is(':', 1))) return undefined;
  while (cursor.takes('of', 'in', 'coin'));
  const token = cursor.peek();
  if (token.kind !== 'name') return cursor.fail('group');
  const group = GROUPS.get(token.text);
  if (group === undefined) return cursor.failUnknown('problem-rule-group', token, GROUPS.keys());
  cursor.take();
  cursor.takes(':');
  return { kind: 'any', group };
}
