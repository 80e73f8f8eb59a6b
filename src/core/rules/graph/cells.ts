import {
  add,
  and,
  crosses,
  divide,
  isAbove,
  isAtLeast,
  multiply,
  negate,
  not,
  or,
  subtract,
  UNKNOWN,
} from './kernels.ts';
import type { Node } from './nodes.ts';

/** What a node holds for every slot: numbers or claims, and what must be remembered between two evaluations. */
export type Cells = {
  readonly numbers: Float64Array;
  readonly claims: Uint8Array;
  /** What a crossing was when it was last known. */
  readonly before: Uint8Array;
  /** What was last told of a root; empty where nobody asked for the node itself. */
  told: Uint8Array;
  /** Brings the columns up to date with those of the parts. */
  readonly run: () => void;
};

const NONE = { numbers: new Float64Array(0), claims: new Uint8Array(0) };
const NUMBERS: ReadonlySet<Node['operator']> = new Set(['number', 'read', 'negate', '+', '-', '*', '/']);

export const unknowns = (slots: number): Uint8Array => new Uint8Array(slots).fill(UNKNOWN);

/** Columns for so many slots, of which nothing is known, and the loop that fills them from those of the node's parts. */
export function createCells(node: Node, parts: readonly Cells[], slots: number): Cells {
  const isNumber = NUMBERS.has(node.operator);
  const numbers = isNumber ? new Float64Array(slots).fill(node.value ?? Number.NaN) : NONE.numbers;
  const claims = isNumber ? NONE.claims : unknowns(slots);
  const before = node.operator === 'crosses' ? unknowns(slots) : NONE.claims;
  return { numbers, claims, before, told: NONE.claims, run: loopOf(node, parts, { numbers, claims, before }, slots) };
}

function loopOf(
  { operator }: Node,
  parts: readonly Cells[],
  { numbers, claims, before }: Pick<Cells, 'numbers' | 'claims' | 'before'>,
  slots: number,
): () => void {
  const [first = NONE, second = NONE] = parts;
  const [a, b] = [first.numbers, second.numbers];
  const narrow = (by: typeof and) => () => {
    claims.set(first.claims);
    for (const part of parts) by(claims, part.claims, slots);
  };
  switch (operator) {
    case 'number':
    case 'read':
      return () => undefined;
    case 'negate':
      return () => negate(numbers, a, slots);
    case '+':
      return () => add(numbers, a, b, slots);
    case '-':
      return () => subtract(numbers, a, b, slots);
    case '*':
      return () => multiply(numbers, a, b, slots);
    case '/':
      return () => divide(numbers, a, b, slots);
    case 'above':
      return () => isAbove(claims, a, b, slots);
    case 'at-least':
      return () => isAtLeast(claims, a, b, slots);
    case 'crosses':
      return () => crosses(claims, before, a, b, slots);
    case 'not':
      return () => not(claims, first.claims, slots);
    case 'and':
      return narrow(and);
    case 'or':
      return narrow(or);
  }
}
