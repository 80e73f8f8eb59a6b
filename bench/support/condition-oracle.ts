import type { Condition, Source, Value } from '../../src/core/rules/language/expression.ts';

/** What one symbol's sources say; undefined where it is not known. */
export type Known = (source: Source) => number | undefined;

/** What crossings were when they were last known, by the crossing itself. One for each rule and symbol. */
export type Memory = Map<string, boolean>;

/** One condition of one symbol, read as its definition says, part by part: what the graph must agree with. */
export function holds(condition: Condition, known: Known, memory: Memory): boolean | undefined {
  switch (condition.op) {
    case 'not': {
      const of = holds(condition.of, known, memory);
      return of === undefined ? undefined : !of;
    }
    case 'and':
    case 'or': {
      // Every part is asked, because a crossing must hear of every evaluation.
      const parts = condition.of.map((part) => holds(part, known, memory));
      const decides = condition.op === 'or';
      if (parts.includes(decides)) return decides;
      return parts.includes(undefined) ? undefined : !decides;
    }
    case 'crosses': {
      const { left, right } = condition;
      return holds(
        {
          op: 'or',
          of: [
            { op: 'crosses-above', left, right },
            { op: 'crosses-below', left, right },
          ],
        },
        known,
        memory,
      );
    }
  }
  const [left, right] = [numberOf(condition.left, known), numberOf(condition.right, known)];
  const isKnown = left !== undefined && right !== undefined;
  switch (condition.op) {
    case '>':
      return isKnown ? left > right : undefined;
    case '>=':
      return isKnown ? left >= right : undefined;
    case '<':
      return isKnown ? left < right : undefined;
    case '<=':
      return isKnown ? left <= right : undefined;
    case 'crosses-above':
    case 'crosses-below': {
      const key = JSON.stringify(condition);
      const was = memory.get(key);
      if (!isKnown) return undefined;
      const now = condition.op === 'crosses-above' ? left > right : left < right;
      memory.set(key, now);
      return was === undefined ? undefined : now && !was;
    }
  }
}

function numberOf(value: Value, known: Known): number | undefined {
  switch (value.op) {
    case 'number':
      return value.value;
    case 'read':
      return known(value.source);
    case 'negate': {
      const of = numberOf(value.of, known);
      return of === undefined ? undefined : -of;
    }
  }
  const [left, right] = [numberOf(value.left, known), numberOf(value.right, known)];
  if (left === undefined || right === undefined) return undefined;
  switch (value.op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
  }
}
