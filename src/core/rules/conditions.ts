import type { MarketSymbol } from '../market/symbol.ts';
import { type Beat, beatOf } from './graph/beat.ts';
import { type ConditionGraph, createConditionGraph } from './graph/graph.ts';
import type { Condition, Source } from './language/expression.ts';
import { sourcesOf } from './sources.ts';

/** A condition that somebody waits for, once for all who do. */
export type Watched = {
  /** Names it: what turns is told under this name. */
  readonly name: string;
  /** Absent where it is about the market as a whole. */
  readonly symbol?: MarketSymbol;
  readonly condition: Condition;
};

/** A condition became true or false. */
export type Turned = {
  readonly name: string;
  readonly symbol?: MarketSymbol;
  readonly isTrue: boolean;
  /** It was not known before, so that nobody can say whether it only just became so. */
  readonly isFirst: boolean;
  /** What its sources said. */
  readonly values: readonly { readonly source: Source; readonly value: number }[];
};

/** What a source says of a symbol now; NaN where it is not known. */
export type Asked = (source: Source, symbol: MarketSymbol | undefined) => number;

/** All conditions that anybody waits for, held in one graph. */
export interface Conditions {
  /** What is waited for from now on: what was known of a condition that stays is kept. */
  watch(all: readonly Watched[]): void;
  /** The symbols whose conditions a beat concerns, with the sources that are read of them; undefined is the whole market. */
  reads(...beats: readonly Beat[]): ReadonlyMap<MarketSymbol | undefined, readonly Source[]>;
  /** Asks every source that has something new to say, and tells what turned. */
  evaluate(ask: Asked, ...beats: readonly Beat[]): readonly Turned[];
}

type Place = { readonly symbol: MarketSymbol | undefined; readonly sources: Map<string, Source>; used: number };
type Entry = Watched & { readonly root: number; readonly slot: number; readonly sources: readonly Source[] };

export function createConditions(): Conditions {
  let graph: ConditionGraph = createConditionGraph();
  let entries = new Map<string, Entry>();
  let places: Place[] = [];
  let slots = new Map<MarketSymbol | undefined, number>();
  /** By root and slot, the name under which a turn is told. */
  let names = new Map<number, Map<number, Entry>>();
  let gone = 0;

  function placeOf(symbol: MarketSymbol | undefined): number {
    const known = slots.get(symbol);
    if (known !== undefined) return known;
    slots.set(symbol, places.length);
    return places.push({ symbol, sources: new Map(), used: 0 }) - 1;
  }

  function add(watched: Watched): void {
    const sources = sourcesOf(watched.condition);
    const root = graph.add(watched.condition);
    const slot = placeOf(watched.symbol);
    const entry = { ...watched, root, slot, sources };
    entries.set(watched.name, entry);
    const place = places[slot]!;
    place.used++;
    for (const source of sources) place.sources.set(JSON.stringify(source), source);
    names.set(root, (names.get(root) ?? new Map()).set(slot, entry));
  }

  function remove({ name, root, slot }: Entry): void {
    entries.delete(name);
    names.get(root)?.delete(slot);
    places[slot]!.used--;
    gone++;
  }

  /** Forgets everything and begins anew with what is still waited for: parts of conditions are never taken out one by one. */
  function rebuild(): void {
    const still = [...entries.values()];
    graph = createConditionGraph();
    entries = new Map();
    places = [];
    slots = new Map();
    names = new Map();
    gone = 0;
    for (const entry of still) add(entry);
  }

  return {
    watch(all) {
      const wanted = new Set(all.map(({ name }) => name));
      for (const entry of [...entries.values()]) if (!wanted.has(entry.name)) remove(entry);
      for (const each of all) if (!entries.has(each.name)) add(each);
      if (gone > entries.size + SPARE) rebuild();
      graph.widen(places.length);
    },

    reads(...beats) {
      const found = new Map<MarketSymbol | undefined, readonly Source[]>();
      for (const { symbol, sources, used } of places) {
        const read = [...sources.values()].filter((source) => beats.includes(beatOf(source)));
        if (used > 0 && read.length > 0) found.set(symbol, read);
      }
      return found;
    },

    evaluate(ask, ...beats) {
      for (const beat of beats) {
        for (const { source, column } of graph.columns(beat)) {
          const key = JSON.stringify(source);
          for (const [slot, { symbol, sources, used }] of places.entries()) {
            if (used > 0 && sources.has(key)) column[slot] = ask(source, symbol);
          }
        }
      }
      const { count, roots, slots: turnedIn, isTrue, isFirst } = graph.evaluate(...beats);
      const turned: Turned[] = [];
      for (let i = 0; i < count; i++) {
        const entry = names.get(roots[i]!)?.get(turnedIn[i]!);
        if (!entry) continue;
        const { name, symbol, sources } = entry;
        turned.push({
          name,
          ...(symbol === undefined ? {} : { symbol }),
          isTrue: isTrue[i] === 1,
          isFirst: isFirst[i] === 1,
          values: sources.map((source) => ({ source, value: ask(source, symbol) })),
        });
      }
      return turned;
    },
  };
}

/** So many conditions may be gone before the rest is built anew. */
const SPARE = 1_000;
