import type { Condition, Source } from '../language/expression.ts';
import { type Beat, bitOf } from './beat.ts';
import { type Cells, createCells, unknowns, wordsOf } from './cells.ts';
import { TRUE, UNKNOWN } from './kernels.ts';
import { createNodeTable, type Node } from './nodes.ts';

/** A number that conditions read, one place for each slot; whoever knows it writes it here before `evaluate`. */
export type SourceColumn = { readonly source: Source; readonly column: Float64Array };

/**
 * The conditions whose answer changed: `roots[i]` in `slots[i]` is now true or false. Only the first `count` items
 * count, and only until the next call, because the arrays are used again.
 */
type Turns = {
  readonly roots: Uint32Array;
  readonly slots: Uint32Array;
  readonly isTrue: Uint8Array;
  /** 1 where it is the first known answer of all, so that nobody knows whether it is a turn. */
  readonly isFirst: Uint8Array;
  readonly count: number;
};

/**
 * Every condition of every rule, evaluated in columns: each part once for all rules that contain it, and for all
 * symbols in one loop. A slot is a symbol; which one is the caller's choice.
 *
 * What is not known makes a condition neither true nor false, and nothing turns: after a gap it goes on from the last
 * answer that was known. The first known answer of all is told too, true or false, because a rule that was stored
 * before a restart may have missed the turn.
 */
export interface ConditionGraph {
  /** The root of a condition: the same number for everything that means the same. */
  add(condition: Condition): number;
  /** The columns to be written before the conditions of a beat are evaluated. They stay the same until `widen`. */
  columns(beat: Beat): readonly SourceColumn[];
  /** Makes room for so many slots. Everything known of the old ones stays. */
  widen(slots: number): void;
  /** A slot becomes another symbol: nothing is known of it. */
  clear(slot: number): void;
  /** Evaluates what depends on any of the beats that come together, as when an hour and a day close. */
  evaluate(...beats: readonly Beat[]): Turns;
  /**
   * Evaluates one condition of one slot, and tells nothing. Called with the past, it gives what has just been added
   * the memory that it would have if it had always been there. Crossings that are `kept` have theirs already.
   */
  prime(root: number, slot: number, beat: Beat, kept?: ReadonlySet<number>): void;
  /** The parts of a condition that remember what was before. */
  crossingsOf(root: number): readonly number[];
  /** The answer so far, which is taken as told. */
  settle(root: number, slot: number): boolean | undefined;
  /** The newest answer; undefined while it is not known. */
  answer(root: number, slot: number): boolean | undefined;
  readonly nodeCount: number;
}

type List = { readonly nodes: number[]; readonly roots: number[]; upTo: number };

export function createConditionGraph(): ConditionGraph {
  const table = createNodeTable();
  const cells: Cells[] = [];
  const roots = new Set<number>();
  /** By beats as bits, the nodes and roots that depend on any of them; parts come first. */
  const lists = new Map<number, List>();
  let capacity = 0;
  let turned = withRoom(0);

  const cellsOf = (node: Node): Cells => {
    const parts = node.parts.map((part) => cells[part]!);
    const made = createCells(node, parts, capacity);
    // What reads nothing, as `2 * 3`, changes on no beat.
    if (node.beats === 0) made.run(0, capacity);
    return made;
  };

  function listOf(bits: number): List {
    let list = lists.get(bits);
    if (!list) {
      list = { nodes: [], roots: [...roots].filter((root) => table.nodes[root]!.beats & bits), upTo: 0 };
      lists.set(bits, list);
    }
    for (; list.upTo < table.nodes.length; list.upTo++) {
      const { beats, operator } = table.nodes[list.upTo]!;
      if (beats & bits && operator !== 'read') list.nodes.push(list.upTo);
    }
    return list;
  }

  function tell(root: number): void {
    const { claims, told } = cells[root]!;
    const [now, before] = [wordsOf(claims), wordsOf(told)];
    for (let word = 0; word < now.length; word++) {
      // Hardly anything turns, so four symbols that are as they were cost one comparison.
      if (now[word] !== before[word]) tellSlots(root, 4 * word, Math.min(4 * word + 4, capacity));
    }
  }

  function tellSlots(root: number, from: number, to: number): void {
    const { claims, told } = cells[root]!;
    for (let slot = from; slot < to; slot++) {
      const now = claims[slot]!;
      if (now === UNKNOWN || now === told[slot]) continue;
      if (turned.count === turned.roots.length) turned = withRoom(Math.max(64, 2 * turned.count), turned);
      turned.roots[turned.count] = root;
      turned.slots[turned.count] = slot;
      turned.isTrue[turned.count] = now === TRUE ? 1 : 0;
      turned.isFirst[turned.count] = told[slot] === UNKNOWN ? 1 : 0;
      turned.count++;
      told[slot] = now;
    }
  }

  /** The nodes of a condition, parts first. */
  function partsOf(root: number): readonly number[] {
    const found = new Set<number>();
    const visit = (number: number) => {
      if (found.has(number)) return;
      for (const part of table.nodes[number]!.parts) visit(part);
      found.add(number);
    };
    visit(root);
    return [...found];
  }

  function answerOf(root: number, slot: number): boolean | undefined {
    const claim = cells[root]?.claims[slot];
    return claim === undefined || claim === UNKNOWN ? undefined : claim === TRUE;
  }

  return {
    add(condition) {
      const known = table.nodes.length;
      const root = table.add(condition);
      for (let number = known; number < table.nodes.length; number++) cells.push(cellsOf(table.nodes[number]!));
      if (roots.has(root)) return root;
      roots.add(root);
      cells[root]!.told = unknowns(capacity);
      for (const [bits, list] of lists) if (table.nodes[root]!.beats & bits) list.roots.push(root);
      return root;
    },

    columns(beat) {
      const bit = bitOf(beat);
      return table.nodes.flatMap(({ operator, beats, source }, number) =>
        operator === 'read' && beats & bit && source ? [{ source, column: cells[number]!.numbers }] : [],
      );
    },

    widen(slots) {
      if (slots <= capacity) return;
      capacity = slots;
      for (const [number, old] of cells.entries()) {
        const wider = cellsOf(table.nodes[number]!);
        wider.numbers.set(old.numbers);
        wider.claims.set(old.claims);
        wider.before.set(old.before);
        if (roots.has(number)) wider.told = unknowns(capacity);
        wider.told.set(old.told);
        cells[number] = wider;
      }
    },

    clear(slot) {
      for (const [number, { numbers, claims, before, told }] of cells.entries()) {
        if (table.nodes[number]!.operator !== 'number') numbers[slot] = Number.NaN;
        // Writing beyond the end of a column that a node does not have does nothing.
        for (const column of [claims, before, told]) column[slot] = UNKNOWN;
      }
    },

    evaluate(...beats) {
      const list = listOf(beats.reduce((bits, beat) => bits | bitOf(beat), 0));
      turned.count = 0;
      for (const number of list.nodes) cells[number]!.run(0, capacity);
      for (const root of list.roots) tell(root);
      return turned;
    },

    prime(root, slot, beat, kept) {
      for (const number of partsOf(root)) {
        if (table.nodes[number]!.beats & bitOf(beat) && !kept?.has(number)) cells[number]!.run(slot, slot + 1);
      }
    },

    crossingsOf: (root) => partsOf(root).filter((number) => table.nodes[number]!.operator === 'crosses'),

    settle(root, slot) {
      const { claims, told } = cells[root]!;
      told[slot] = claims[slot]!;
      return answerOf(root, slot);
    },

    answer: answerOf,

    get nodeCount() {
      return table.nodes.length;
    },
  };
}

function withRoom(size: number, old?: Turns) {
  const wider = {
    roots: new Uint32Array(size),
    slots: new Uint32Array(size),
    isTrue: new Uint8Array(size),
    isFirst: new Uint8Array(size),
    count: old?.count ?? 0,
  };
  if (!old) return wider;
  wider.roots.set(old.roots);
  wider.slots.set(old.slots);
  wider.isTrue.set(old.isTrue);
  wider.isFirst.set(old.isFirst);
  return wider;
}
