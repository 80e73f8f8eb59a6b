import type { Read } from '../../chat/command.ts';
import { phrase } from '../../chat/message.ts';
import type { RuleProblem } from '../../core/rules/language/problem.ts';

/** The longest text that `readRule` reads. */
export const LONGEST_RULE = 500;

/** Whether a text can be offered as the argument of a command; the other arguments stand before it. */
export type Fits = (text: string) => boolean;

export type Mistaken = Extract<Read<never>, { readonly offers: readonly string[] }>;

/** A mistake in the text of a rule: what was expected, where it stands, and what would work. */
export function mistaken(text: string, problem: RuleProblem, fits: Fits): Mistaken {
  const { near, column } = problem;
  const offer = near?.replace(/\s+/g, ' ');
  return {
    ok: false,
    problem,
    details: text.trim() === '' ? [] : [phrase('rule-place', { text: placeOf(text, column) })],
    offers: offer !== undefined && fits(offer) ? [offer] : [],
  };
}

/** So much of the text around the mistake is shown. */
const AROUND = 28;
const MARK = '▸';

function placeOf(text: string, column: number): string {
  const at = Math.min(column - 1, text.length);
  const [start, end] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)];
  const before = `${start > 0 ? '…' : ''}${text.slice(start, at)}`;
  return `${before}${MARK}${text.slice(at, end)}${end < text.length ? '…' : ''}`;
}
