import type { Condition, Source, Value } from '../language/expression.ts';
import { beatOf, bitOf } from './beat.ts';

type Operator =
  | 'number'
  | 'read'
  | 'negate'
  | '+'
  | '-'
  | '*'
  | '/'
  | 'above'
  | 'at-least'
  | 'crosses'
  | 'not'
  | 'and'
  | 'or';

/** One part of any number of conditions. Its parts have smaller numbers than itself. */
export type Node = {
  readonly operator: Operator;
  readonly parts: readonly number[];
  /** The beats on which its value may change, as bits. */
  readonly beats: number;
  readonly value?: number;
  readonly source?: Source;
};

/**
 * The parts of all conditions, each kept once however many rules contain it: `rsi(14, 4h) < 30` of a hundred thousand
 * people is one node. What is written in another order is the same node.
 */
export type NodeTable = {
  readonly nodes: readonly Node[];
  /** The number of the condition's own node, with all its parts added. */
  add(condition: Condition): number;
};

export function createNodeTable(): NodeTable {
  const nodes: Node[] = [];
  const numbers = new Map<string, number>();

  function intern(operator: Operator, parts: readonly number[], extra: Partial<Node> = {}): number {
    const named = extra.source ? JSON.stringify(extra.source) : (extra.value ?? '');
    const key = `${operator} ${parts.join(' ')} ${named}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const own = extra.source ? bitOf(beatOf(extra.source)) : 0;
    const beats = parts.reduce((all, part) => all | nodes[part]!.beats, own);
    nodes.push({ operator, parts, beats, ...extra });
    numbers.set(key, nodes.length - 1);
    return nodes.length - 1;
  }

  const sorted = (parts: readonly number[]) => [...parts].sort((a, b) => a - b);

  function addValue(value: Value): number {
    switch (value.op) {
      case 'number':
        return intern('number', [], { value: value.value });
      case 'read':
        return intern('read', [], { source: value.source });
      case 'negate':
        return intern('negate', [addValue(value.of)]);
      default: {
        const parts = [addValue(value.left), addValue(value.right)];
        return intern(value.op, value.op === '+' || value.op === '*' ? sorted(parts) : parts);
      }
    }
  }

  const many = (operator: 'and' | 'or', parts: readonly number[]): number => {
    const [only, ...others] = sorted([...new Set(parts)]);
    return others.length === 0 && only !== undefined ? only : intern(operator, [only!, ...others]);
  };

  function add(condition: Condition): number {
    switch (condition.op) {
      case 'not':
        return intern('not', [add(condition.of)]);
      case 'and':
      case 'or':
        return many(condition.op, condition.of.map(add));
    }
    const [left, right] = [addValue(condition.left), addValue(condition.right)];
    switch (condition.op) {
      case '>':
        return intern('above', [left, right]);
      case '<':
        return intern('above', [right, left]);
      case '>=':
        return intern('at-least', [left, right]);
      case '<=':
        return intern('at-least', [right, left]);
      case 'crosses-above':
        return intern('crosses', [left, right]);
      case 'crosses-below':
        return intern('crosses', [right, left]);
      case 'crosses':
        return many('or', [intern('crosses', [left, right]), intern('crosses', [right, left])]);
    }
  }

  return { nodes, add };
}
