import type { MarketSymbol } from '../market/symbol.ts';
import { BEATS, type Beat, beatOf } from './graph/beat.ts';
import { type ConditionGraph, createConditionGraph } from './graph/graph.ts';
import type { Condition, Source } from './language/expression.ts';
import { sourcesOf } from './readings/sources.ts';

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
type Asked = (source: Source, symbol: MarketSymbol | undefined) => number;

type AskedThen = (source: Source, symbol: MarketSymbol | undefined, when: 'before' | 'last') => number;

/** All conditions that anybody waits for, held in one graph. */
export interface Conditions {
  /** What is waited for from now on: what was known of a condition that stays is kept. */
  watch(all: readonly Watched[]): void;
  /** The symbols whose conditions a beat concerns, with the sources that are read of them; undefined is the whole market. */
  reads(...beats: readonly Beat[]): ReadonlyMap<MarketSymbol | undefined, readonly Source[]>;
  /**
   * Gives the conditions that came since the last call the memory of those that have always been there, and tells
   * their first answers. `ask` is asked for what each source said when its beat came last, and the time before.
   */
  prime(ask: AskedThen): readonly Turned[];
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
  /** By root and slot, the names under which a turn is told: the same may be asked on closes and on every touch. */
  let names = new Map<number, Map<number, readonly Entry[]>>();
  let gone = 0;
  let added: Entry[] = [];
  /** By name, the crossings that a condition reads, and of each how many read it: it remembers for all of them. */
  const crossings = new Map<string, readonly string[]>();
  const readers = new Map<string, number>();

  function hold(name: string, keys: readonly string[]): void {
    if (keys.length > 0) crossings.set(name, keys);
    for (const key of keys) readers.set(key, (readers.get(key) ?? 0) + 1);
  }

  function release(name: string): void {
    for (const key of crossings.get(name) ?? []) {
      const left = (readers.get(key) ?? 0) - 1;
      if (left > 0) readers.set(key, left);
      else readers.delete(key);
    }
    crossings.delete(name);
  }

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
    const ofRoot = names.get(root) ?? new Map<number, readonly Entry[]>();
    names.set(root, ofRoot.set(slot, [...(ofRoot.get(slot) ?? []), entry]));
    added.push(entry);
  }

  function remove({ name, root, slot }: Entry): void {
    entries.delete(name);
    const ofRoot = names.get(root);
    ofRoot?.set(
      slot,
      (ofRoot.get(slot) ?? []).filter((entry) => entry.name !== name),
    );
    places[slot]!.used--;
    release(name);
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
    added = [];
    crossings.clear();
    readers.clear();
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

    prime(ask) {
      const turned = added
        .filter((entry) => entries.get(entry.name) === entry)
        .flatMap((entry): readonly Turned[] => {
          const { root, slot, symbol, sources } = entry;
          const own = graph.crossingsOf(root).map((crossing) => ({ crossing, key: `${crossing} ${slot}` }));
          // What others read as well must not forget what it saw before a price that was not evaluated yet.
          const kept = new Set(own.flatMap(({ crossing, key }) => (readers.has(key) ? [crossing] : [])));
          hold(
            entry.name,
            own.map(({ key }) => key),
          );
          // The longest first: what reads an hour and a day is told by the hour, of a day that is known by then.
          for (const beat of BEATS.toReversed()) {
            const read = graph.columns(beat).filter(({ source }) => sources.some((own) => isSame(own, source)));
            for (const when of ['before', 'last'] as const) {
              for (const { source, column } of read) column[slot] = ask(source, symbol, when);
              if (read.length > 0) graph.prime(root, slot, beat, kept);
            }
          }
          const isTrue = graph.settle(root, slot);
          const last = (source: Source) => ask(source, symbol, 'last');
          return isTrue === undefined ? [] : [turn(entry, isTrue, true, last)];
        });
      added = [];
      return turned;
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
        for (const entry of names.get(roots[i]!)?.get(turnedIn[i]!) ?? [])
          turned.push(turn(entry, isTrue[i] === 1, isFirst[i] === 1, (source) => ask(source, entry.symbol)));
      }
      return turned;
    },
  };
}

const turn = (
  { name, symbol, sources }: Entry,
  isTrue: boolean,
  isFirst: boolean,
  ask: (source: Source) => number,
) => ({
  name,
  ...(symbol === undefined ? {} : { symbol }),
  isTrue,
  isFirst,
  values: sources.map((source) => ({ source, value: ask(source) })),
});

const isSame = (one: Source, other: Source): boolean => JSON.stringify(one) === JSON.stringify(other);

/** So many conditions may be gone before the rest is built anew. */
const SPARE = 1_000;
