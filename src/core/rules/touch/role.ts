import { INDICATORS } from '../../indicators/registry.ts';
import type { Source } from '../language/expression.ts';

/**
 * How a source follows the price while its candle still runs: it is the price, a straight line of it, an RSI, a
 * Bollinger band or a place between the bands; or it stays what it was when the newest candle closed.
 */
export type Role = 'price' | 'line' | 'rsi' | 'band' | 'place' | 'fixed';

/** Every mean of closes, and what is made of means alone. */
const LINES: ReadonlySet<string> = new Set(['sma', 'ema', 'wma', 'hma', 'dema', 'macd', 'roc']);

const BANDS: Readonly<Record<string, Role>> = { middle: 'line', upper: 'band', lower: 'band', percentB: 'place' };

export function roleOf(source: Source): Role {
  if (source.kind === 'candle') return source.field === 'close' ? 'price' : 'fixed';
  if (source.kind !== 'indicator') return 'fixed';
  const { name, over, output } = source;
  if ((over ?? INDICATORS[name as keyof typeof INDICATORS].reads) !== 'close') return 'fixed';
  if (LINES.has(name)) return 'line';
  if (name === 'rsi') return 'rsi';
  return name === 'bollinger' ? (BANDS[output] ?? 'fixed') : 'fixed';
}
