import type { Phrase } from '../../result.ts';

/** What could have stood there. */
export type Expected =
  | 'value'
  | 'number'
  | 'percent'
  | 'comparison'
  | 'closing'
  | 'opening'
  | 'comma'
  | 'timeframe'
  | 'span'
  | 'group'
  | 'date'
  | 'time'
  | 'day'
  | 'output'
  | 'coin'
  | 'range'
  | 'note'
  | 'condition'
  | 'end';

/**
 * What is wrong with the text of a rule, for its author. `column` counts from 1 in UTF-16 units of what was typed;
 * `near` is the whole text as it would work, if one small change is enough. Both are among the facts too.
 */
export type RuleProblem = Phrase & {
  readonly column: number;
  readonly expected?: Expected;
  readonly near?: string;
};

/** One small change to the text that may mend it. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Unwinds the parser from wherever it stands. It never leaves the language: `readRule` turns it into a value.
 * `at` is an index into the text.
 */
export class Mistake extends Error {
  readonly id: string;
  readonly at: number;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly edits: readonly Edit[];

  constructor(
    id: string,
    at: number,
    facts: Readonly<Record<string, string | number>> = {},
    edits: readonly Edit[] = [],
  ) {
    super(id);
    this.id = id;
    this.at = at;
    this.facts = facts;
    this.edits = edits;
  }
}

/** What was typed there, short enough to be said back. */
export const shown = (text: string): string => (text.length > 40 ? `${[...text].slice(0, 39).join('')}…` : text);

/** Counts what reading a text costs: characters, tokens looked at, nodes visited. A cap on a cap, so that no text can hold a process. */
export class Meter {
  steps = 0;

  count(steps = 1): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) throw new Mistake('problem-rule-too-deep', 0);
  }
}

const MOST_STEPS = 1_000_000;
