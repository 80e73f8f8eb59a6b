import { readPositive } from '../number.ts';
import { problem, type Result } from '../result.ts';
import type { Side } from './rule.ts';

/** What a person wants to be told: a level, and the side if they named it. */
export type Condition = { readonly side: Side | undefined; readonly level: number };

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['above', 'above'],
  ['over', 'above'],
  ['>', 'above'],
  ['>=', 'above'],
  ['=>', 'above'],
  ['≥', 'above'],
  ['below', 'below'],
  ['under', 'below'],
  ['<', 'below'],
  ['<=', 'below'],
  ['=<', 'below'],
  ['≤', 'below'],
]);

/** `= 4000`, `at 4000`: the level alone, which is reached from wherever the price stands. */
const NO_SIDE: ReadonlySet<string> = new Set(['=', '==', '@', 'at', 'to', 'hits', 'reaches', 'touches']);

/** A price is asked for in dollars; another currency after it is left standing, to be refused rather than misread. */
const DOLLARS_AFTER = /(\d[kmbt]?)\s*(?:\$|usd[tc]?)(?=\s+[a-z]+$|$)/i;

/** Reads `above 4000`, `> 4,000.50`, `$1.5k below`, `4000 USDT`, `4000`. Without a side it is told by where the value stands now. */
export function readCondition(typed: string): Result<Condition> {
  const [, word = '', rest = ''] =
    /^([a-z]+|[<>]=?|=[<>=]?|[≥≤@])?\s*(.*)$/i.exec(sideFirst(typed.trim().replace(DOLLARS_AFTER, '$1'))) ?? [];
  const side = SIDES.get(word.toLowerCase());
  if (word && !side && !NO_SIDE.has(word.toLowerCase())) return problem('problem-condition', { typed });
  if (!rest) return problem('problem-condition', { typed });
  const level = readPositive(rest);
  return level.ok ? { ok: true, value: { side, level: level.value } } : level;
}

const sideFirst = (text: string): string => text.replace(/^([$.\d]\S*)\s+([a-z]+)$/i, '$2 $1');
