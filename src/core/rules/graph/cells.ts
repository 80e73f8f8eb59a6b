import {
  add,
  and,
  copy,
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

type Run = (from: number, to: number) => void;

/** What a node holds for every slot: numbers or claims, and what must be remembered between two evaluations. */
export type Cells = {
  readonly numbers: Float64Array;
  readonly claims: Uint8Array;
  /** What a crossing was when it was last known. */
  readonly before: Uint8Array;
  /** What was last told of a root; empty where nobody asked for the node itself. */
  told: Uint8Array;
  /** Brings the columns up to date with those of the parts, from one slot up to another. */
  readonly run: Run;
};

const NONE = { numbers: new Float64Array(0), claims: new Uint8Array(0) };
const NUMBERS: ReadonlySet<Node['operator']> = new Set(['number', 'read', 'negate', '+', '-', '*', '/']);

/** Claims of which nothing is known yet. The memory behind them is whole words, so that many are compared at once. */
export const unknowns = (slots: number): Uint8Array =>
  new Uint8Array(new ArrayBuffer(WORD * Math.ceil(slots / WORD)), 0, slots).fill(UNKNOWN);
const WORD = 4;

/** The claims as words of four. */
export const wordsOf = (claims: Uint8Array): Uint32Array => new Uint32Array(claims.buffer);

/** Columns for so many slots, of which nothing is known, and the loop that fills them from those of the node's parts. */
export function createCells(node: Node, parts: readonly Cells[], slots: number): Cells {
  const isNumber = NUMBERS.has(node.operator);
  const numbers = isNumber ? new Float64Array(slots).fill(node.value ?? Number.NaN) : NONE.numbers;
  const claims = isNumber ? NONE.claims : unknowns(slots);
  const before = node.operator === 'crosses' ? unknowns(slots) : NONE.claims;
  return { numbers, claims, before, told: NONE.claims, run: loopOf(node, parts, { numbers, claims, before }) };
}

function loopOf(
  { operator }: Node,
  parts: readonly Cells[],
  { numbers, claims, before }: Pick<Cells, 'numbers' | 'claims' | 'before'>,
): Run {
  const [first = NONE, second = NONE] = parts;
  const [a, b] = [first.numbers, second.numbers];
  const join = (by: typeof and): Run => {
    return (from, to) => {
      copy(claims, first.claims, from, to);
      for (const part of parts) by(claims, part.claims, from, to);
    };
  };
  switch (operator) {
    case 'number':
    case 'read':
      return () => undefined;
    case 'negate':
      return (from, to) => negate(numbers, a, from, to);
    case '+':
      return (from, to) => add(numbers, a, b, from, to);
    case '-':
      return (from, to) => subtract(numbers, a, b, from, to);
    case '*':
      return (from, to) => multiply(numbers, a, b, from, to);
    case '/':
      return (from, to) => divide(numbers, a, b, from, to);
    case 'above':
      return (from, to) => isAbove(claims, a, b, from, to);
    case 'at-least':
      return (from, to) => isAtLeast(claims, a, b, from, to);
    case 'crosses':
      return (from, to) => crosses(claims, before, a, b, from, to);
    case 'not':
      return (from, to) => not(claims, first.claims, from, to);
    case 'and':
      return join(and);
    case 'or':
      return join(or);
  }
}
