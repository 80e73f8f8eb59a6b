import { ok, problem, type Result } from '../core/result.ts';
import type { Option } from './command.ts';

export const oneOf = <const C extends readonly string[]>(choices: C): Option<C[number]> => ({
  required: true,
  choices,
  parse: (typed) => readOneOf(choices, typed),
});

export function readOneOf<const C extends readonly string[]>(choices: C, typed: string): Result<C[number]> {
  const choice = choices.find((each) => each === typed.toLowerCase());
  return choice === undefined ? problem('problem-choice', { typed, choices: choices.join(', ') }) : ok(choice);
}

export const optional = <T>(option: Option<T>): Option<T | undefined> => ({ ...option, required: false });
