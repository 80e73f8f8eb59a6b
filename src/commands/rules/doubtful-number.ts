import { type Caller, readerOfCaller } from '../../chat/caller.ts';
import type { Option, Read } from '../../chat/command.ts';
import { phrase } from '../../chat/message.ts';
import { decimalMark } from '../../words/format.ts';

/** `95.000`: ninety-five thousand to those who write decimals after a comma, and ninety-five to everybody else. */
const GROUPED = /(?<![\w.,])[1-9]\d{0,2}(?:\.\d{3})+(?!\.?\d)/;

/** The same option, but a number that its reader may mean a thousand times larger is asked about and never guessed. */
export const undoubted = <T>(option: Option<T>): Option<T> => ({
  ...option,
  parse: (typed, caller) => doubt(typed, caller) ?? option.parse(typed, caller),
});

/** Whether a number in it is asked about. */
export const isDoubtful = (typed: string, caller: Caller): boolean => doubt(typed, caller) !== undefined;

function doubt(typed: string, caller: Caller): Extract<Read<never>, { ok: false }> | undefined {
  const [number] = GROUPED.exec(typed) ?? [];
  if (number === undefined || decimalMark(readerOfCaller(caller)) === '.') return undefined;
  const large = number.replaceAll('.', '');
  // With a fourth decimal nobody takes the point for one between thousands.
  const small = number.split('.').length === 2 ? `${number}0` : undefined;
  const offers = [large, ...(small ? [small] : [])];
  return {
    ok: false,
    problem: phrase('problem-number-point', { typed: number, line: large }),
    offers: offers.map((each) => typed.replace(number, each)),
  };
}
