import { describe, expect, it } from 'vitest';
import { holds, type Memory } from '../../../../bench/support/condition-oracle.ts';
import { createRandom } from '../../../../bench/support/random.ts';
import { createConditionGraph } from '../../../../src/core/rules/graph/graph.ts';
import type { Condition, Source, Value } from '../../../../src/core/rules/language/expression.ts';

const close: Source = { kind: 'candle', field: 'close', timeframe: '1h' };
const volume: Source = { kind: 'candle', field: 'volume', timeframe: '1h' };
const daily: Source = { kind: 'candle', field: 'close', timeframe: '1d' };
const read = (source: Source): Value => ({ op: 'read', source });
const number = (value: number): Value => ({ op: 'number', value });
const above = (source: Source, value: number): Condition => ({ op: '>', left: read(source), right: number(value) });

/** Closes 1h candles one after another in a single slot; `!` where the condition turns true, `_` where it turns false. */
function draw(condition: Condition, closes: readonly number[]): string {
  const graph = createConditionGraph();
  const root = graph.add(condition);
  graph.widen(1);
  return closes
    .map((value) => {
      for (const { column } of graph.columns('1h')) column[0] = value;
      const { count, roots, isTrue } = graph.evaluate('1h');
      if (count === 0) return '.';
      expect(roots[0]).toBe(root);
      return isTrue[0] ? '!' : '_';
    })
    .join('');
}

describe('a condition over time', () => {
  const above100 = above(close, 100);
  const crosses100: Condition = { op: 'crosses-above', left: read(close), right: number(100) };
  it.each([
    { condition: above100, closes: [99, 101, 102, 99], draws: '_!._', because: 'it turns once while it holds' },
    { condition: above100, closes: [101, 101], draws: '!.', because: 'the first known answer is told' },
    { condition: above100, closes: [100, 101], draws: '_!', because: 'equal is not above' },
    {
      condition: above100,
      closes: [101, Number.NaN, 102],
      draws: '!..',
      because: 'what is not known turns nothing, and afterwards nothing has turned',
    },
    { condition: above100, closes: [101, Number.NaN, 99], draws: '!._', because: 'a turn in a gap shows after it' },
    { condition: crosses100, closes: [101, 102], draws: '._', because: 'nobody knows what was before the first' },
    { condition: crosses100, closes: [99, 101, 102], draws: '.!_', because: 'a crossing holds for one evaluation' },
    { condition: crosses100, closes: [99, 100, 101], draws: '._!', because: 'touching first is still one crossing' },
    { condition: crosses100, closes: [99, Number.NaN, 101], draws: '..!', because: 'a gap hides no crossing' },
    {
      condition: { op: 'not', of: above100 } as Condition,
      closes: [Number.NaN, 99],
      draws: '.!',
      because: 'not knowing is not the opposite of a claim',
    },
    {
      condition: { op: '>', left: { op: '/', left: number(1), right: read(close) }, right: number(0) } as Condition,
      closes: [0, 1],
      draws: '.!',
      because: 'nothing is known of a division by zero',
    },
  ])('$draws $because', ({ condition, closes, draws }) => {
    expect(draw(condition, closes)).toBe(draws);
  });
});

describe('the graph', () => {
  it('keeps one node for what means the same in another order', () => {
    const graph = createConditionGraph();
    const one = graph.add({ op: 'and', of: [above(close, 1), above(volume, 2)] });
    const nodes = graph.nodeCount;
    const other = graph.add({
      op: 'and',
      of: [{ op: '<', left: number(2), right: read(volume) }, above(close, 1), above(close, 1)],
    });
    expect(other).toBe(one);
    expect(graph.nodeCount).toBe(nodes);
  });

  it('evaluates only what the beat concerns', () => {
    const graph = createConditionGraph();
    graph.add(above(close, 1));
    const onDays = graph.add(above(daily, 1));
    graph.widen(1);
    for (const beat of ['1h', '1d'] as const) for (const { column } of graph.columns(beat)) column[0] = 2;
    const { roots, count } = graph.evaluate('1d');
    expect([...roots.subarray(0, count)]).toEqual([onDays]);
  });

  it('keeps what it knows when it grows, and forgets a slot that is cleared', () => {
    const graph = createConditionGraph();
    const root = graph.add(above(close, 1));
    graph.widen(1);
    for (const { column } of graph.columns('1h')) column[0] = 2;
    graph.evaluate('1h');
    graph.widen(3);
    expect(graph.answer(root, 0)).toBe(true);
    expect(graph.evaluate('1h').count).toBe(0);
    graph.clear(0);
    expect(graph.answer(root, 0)).toBeUndefined();
    expect(graph.evaluate('1h').count).toBe(0);
  });

  it('takes a condition while others are already being evaluated', () => {
    const graph = createConditionGraph();
    graph.add(above(close, 1));
    graph.widen(1);
    graph.evaluate('1h');
    const late = graph.add(above(close, 5));
    for (const { column } of graph.columns('1h')) column[0] = 6;
    graph.evaluate('1h');
    expect(graph.answer(late, 0)).toBe(true);
  });
});

describe('against the definition, read part by part', () => {
  const SLOTS = 7;
  const SOURCES: readonly Source[] = [close, volume, daily];

  function anyValue(random: () => number, depth: number): Value {
    const drawn = random();
    if (depth === 0 || drawn < 0.5)
      return drawn < 0.2 ? number(Math.floor(random() * 4) - 1) : read(pick(SOURCES, random));
    if (drawn < 0.55) return { op: 'negate', of: anyValue(random, depth - 1) };
    const [left, right] = [anyValue(random, depth - 1), anyValue(random, depth - 1)];
    return { op: pick(['+', '-', '*', '/'] as const, random), left, right };
  }

  function anyCondition(random: () => number, depth: number): Condition {
    const drawn = random();
    if (depth === 0 || drawn < 0.5) {
      const op = pick(['>', '>=', '<', '<=', 'crosses-above', 'crosses-below', 'crosses'] as const, random);
      return {
        op,
        left: anyValue(random, 2),
        right: { op: '+', left: read(pick(SOURCES, random)), right: anyValue(random, 1) },
      };
    }
    if (drawn < 0.6) return { op: 'not', of: anyCondition(random, depth - 1) };
    const of = Array.from({ length: 2 + Math.floor(random() * 2) }, () => anyCondition(random, depth - 1));
    return { op: drawn < 0.8 ? 'and' : 'or', of };
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives the same answers and turns for seed %i', (seed) => {
    const random = createRandom(seed);
    const graph = createConditionGraph();
    const rules = Array.from({ length: 120 }, () => anyCondition(random, 2));
    const roots = rules.map((rule) => graph.add(rule));
    graph.widen(SLOTS);
    const memories = rules.map(() => Array.from({ length: SLOTS }, (): Memory => new Map()));
    const told = rules.map(() => Array.from({ length: SLOTS }, (): boolean | undefined => undefined));
    const values = new Map<string, Float64Array>(
      SOURCES.map((source) => [JSON.stringify(source), new Float64Array(SLOTS).fill(Number.NaN)]),
    );
    let compared = 0;
    for (let round = 0; round < 40; round++) {
      for (const beat of ['1h', '1d'] as const) {
        for (const { source, column } of graph.columns(beat)) {
          const drawn = values.get(JSON.stringify(source))!;
          // Small whole numbers, so that equal ones are frequent.
          for (let slot = 0; slot < SLOTS; slot++)
            drawn[slot] = random() < 0.1 ? Number.NaN : Math.floor(random() * 5) - 1;
          column.set(drawn);
        }
      }
      const turns = new Set<string>();
      // A rule of both timeframes is evaluated at both closes, which the definition knows nothing of.
      for (const beat of ['1h', '1d'] as const) {
        const { count, roots: turned, slots } = graph.evaluate(beat);
        for (let i = 0; i < count; i++) turns.add(`${beat} ${turned[i]} ${slots[i]}`);
        for (const [i, rule] of rules.entries()) {
          const beats = beatsOf(rule);
          if (beats.length > 1 || beats[0] !== beat) continue;
          for (let slot = 0; slot < SLOTS; slot++) {
            const known = (source: Source) => {
              const value = values.get(JSON.stringify(source))?.[slot];
              return value === undefined || Number.isNaN(value) ? undefined : value;
            };
            const answer = holds(rule, known, memories[i]![slot]!);
            expect(graph.answer(roots[i]!, slot)).toBe(answer);
            const turn = answer !== undefined && answer !== told[i]![slot];
            if (turn) told[i]![slot] = answer;
            expect(turns.has(`${beat} ${roots[i]} ${slot}`)).toBe(turn);
            compared++;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(5_000);
  });

  const beatsOf = (rule: Condition): readonly string[] =>
    [...new Set(JSON.stringify(rule).match(/"timeframe":"\w+"/g) ?? [])].map((found) => found.slice(13, -1));
});

const pick = <T>(all: readonly T[], random: () => number): T => all[Math.floor(random() * all.length)]!;
