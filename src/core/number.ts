import { ok, problem, type Result } from './result.ts';

const POWER = { k: 3, m: 6, b: 9, t: 12 } as const;
/** Beyond fifteen digits a double cannot hold what was typed, and no market has such a price. */
export const MAX_DIGITS = 15;
/** The cheapest tokens need about fifteen. */
const MAX_DECIMALS = 18;

const NUMBER = /^\$?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([kmbt])?$/i;
// `4,5` and `4.000,50` are how much of the world writes numbers; guessing could be wrong by a factor of a thousand.
const COMMA_DECIMAL = /^\$?[\d.]*\d,\d{1,2}[kmbt]?$/i;

/**
 * Reads a number above zero as a person types it: `4000`, `4,000.50`, `$1.5k`, `.25`, `2M`.
 * Anything doubtful is a problem that says what to type instead.
 */
export function readPositive(typed: string): Result<number> {
  const text = typed.trim().replaceAll('_', '');
  if (COMMA_DECIMAL.test(text)) return problem('problem-number-comma', { typed });

  const match = NUMBER.exec(text);
  const [, whole, fraction, suffix] = match ?? [];
  if (!match || (whole === undefined && fraction === undefined)) return problem('problem-number', { typed });
  const digits = `${whole ?? ''}${fraction ?? ''}`.replace(/[,.]/g, '').replace(/^0+/, '');
  if (digits.length > MAX_DIGITS || (fraction ?? '').length > MAX_DECIMALS + 1)
    return problem('problem-number-long', { digits: MAX_DIGITS });

  // A power that is read, not multiplied: 4.35 × 1,000 would be 4,350 and a rounding error.
  const power = suffix ? POWER[suffix.toLowerCase() as keyof typeof POWER] : 0;
  const value = Number(`${whole?.replaceAll(',', '') ?? '0'}${fraction ?? ''}e${power}`);
  if (value >= 10 ** MAX_DIGITS) return problem('problem-number-long', { digits: MAX_DIGITS });
  return value > 0 ? ok(value) : problem('problem-number', { typed });
}
