import type { Metric, Reading } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { createConditions, type Turned } from '../../core/rules/conditions.ts';
import { type Beat, beatOf } from '../../core/rules/graph/beat.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import { formatSource } from '../../core/rules/language/format.ts';
import { type Awaited, isLive } from './claim-reader.ts';

/** What became known of a claim. */
export type Told = {
  readonly awaited: Awaited;
  readonly isTrue: boolean;
  /** Nothing was known of it before, so nobody can say whether it only just became so. */
  readonly isFirst: boolean;
  readonly told: NonNullable<Reading['told']>;
};

type Read = (source: Source, symbol: MarketSymbol | undefined) => number;
type ReadThen = (source: Source, symbol: MarketSymbol | undefined, when: 'before' | 'last') => number;

/**
 * The conditions of all claims, with what they said last. Nothing in here waits, so an evaluation is whole or not at
 * all. What throws while it is read is taken out, and found in `takeBroken` once.
 */
export type ConditionState = {
  /** Those that are not watched yet and can be. */
  fresh(awaited: readonly Awaited[]): readonly Awaited[];
  watch(awaited: readonly Awaited[]): void;
  prime(read: ReadThen): readonly Told[];
  evaluate(read: Read, beats: readonly Beat[]): readonly Told[];
  /** What is known of a claim now, of all that are watched. */
  answers(of: (awaited: Awaited) => boolean): readonly Told[];
  /** Undefined while it is not known. */
  answer(name: Metric): boolean | undefined;
  /** Their memory is given anew when they are watched the next time; what was known of them stays known. */
  forget(names: ReadonlySet<Metric>): void;
  takeBroken(): readonly { readonly awaited: Awaited; readonly reason: string }[];
  liveReads(): ReadonlyMap<MarketSymbol | undefined, readonly Source[]>;
  readonly watched: ReadonlyMap<string, Awaited>;
};

/** `byOf` names who tells a source, where that is to be said with its value. */
export function createConditionState(byOf: (source: Source) => string | undefined): ConditionState {
  const conditions = createConditions();
  let watched = new Map<string, Awaited>();
  const answers = new Map<string, boolean>();
  const broken = new Set<string>();
  let newlyBroken: { awaited: Awaited; reason: string }[] = [];
  /** By symbol, what each source said last: a claim is told with all its values, also those of another beat. */
  const saidLast = new Map<MarketSymbol | undefined, Map<string, number>>();

  /** Reads one source of one symbol. What throws is not known, and `failed` holds why. */
  function guarded(read: Read, failed: Map<string, string>): Read {
    return (source, symbol) => {
      const key = keyOf(source);
      let value = Number.NaN;
      try {
        value = read(source, symbol);
      } catch (error) {
        failed.set(`${symbol} ${key}`, error instanceof Error ? error.message : String(error));
      }
      const said = saidLast.get(symbol) ?? new Map<string, number>();
      saidLast.set(symbol, said.set(key, value));
      return value;
    };
  }

  function takeOut(failed: ReadonlyMap<string, string>): void {
    if (failed.size === 0) return;
    for (const awaited of watched.values()) {
      const source = awaited.sources.find((each) => failed.has(`${awaited.symbol} ${keyOf(each)}`));
      if (!source || broken.has(awaited.name)) continue;
      broken.add(awaited.name);
      newlyBroken.push({ awaited, reason: failed.get(`${awaited.symbol} ${keyOf(source)}`) ?? '' });
    }
    set([...watched.values()]);
  }

  function set(all: readonly Awaited[]): void {
    watched = new Map(all.filter(({ name }) => !broken.has(name)).map((each) => [each.name, each]));
    conditions.watch([...watched.values()]);
  }

  /** What is news among what turned: a claim that was given its memory anew may be as it was. */
  const newsOf = (turned: readonly Turned[]): readonly Told[] =>
    turned.flatMap(({ name, isTrue }) => {
      const awaited = watched.get(name);
      const before = answers.get(name);
      if (!awaited || before === isTrue) return [];
      answers.set(name, isTrue);
      return [toTold(awaited, isTrue, before === undefined)];
    });

  const toTold = (awaited: Awaited, isTrue: boolean, isFirst: boolean): Told => ({
    awaited,
    isTrue,
    isFirst,
    told: awaited.sources.flatMap((source) => {
      const value = saidLast.get(awaited.symbol)?.get(keyOf(source));
      if (value === undefined || !Number.isFinite(value)) return [];
      const by = byOf(source);
      return [{ text: formatSource(source), value, ...(by === undefined ? {} : { by }) }];
    }),
  });

  return {
    fresh: (awaited) => awaited.filter(({ name }) => !watched.has(name) && !broken.has(name)),

    watch(all) {
      set(all);
      const wanted = new Set<string>(all.map(({ name }) => name));
      const symbols = new Set(all.map(({ symbol }) => symbol));
      for (const name of answers.keys()) if (!wanted.has(name)) answers.delete(name);
      for (const name of broken) if (!wanted.has(name)) broken.delete(name);
      for (const symbol of saidLast.keys()) if (!symbols.has(symbol)) saidLast.delete(symbol);
    },

    prime(read) {
      const failed = new Map<string, string>();
      const last = guarded((source, symbol) => read(source, symbol, 'last'), failed);
      const before = guarded((source, symbol) => read(source, symbol, 'before'), failed);
      const turned = conditions.prime((source, symbol, when) => (when === 'last' ? last : before)(source, symbol));
      takeOut(failed);
      return newsOf(turned);
    },

    evaluate(read, beats) {
      const failed = new Map<string, string>();
      const ask = guarded(read, failed);
      const turned = conditions.evaluate(
        // What turned is asked for all its values: those of another beat stay as they were said.
        (source, symbol) => (beats.includes(beatOf(source)) ? ask(source, symbol) : Number.NaN),
        ...beats,
      );
      takeOut(failed);
      return newsOf(turned);
    },

    answers: (of) =>
      [...watched.values()].filter(of).flatMap((awaited) => {
        const isTrue = answers.get(awaited.name);
        return isTrue === undefined ? [] : [toTold(awaited, isTrue, false)];
      }),

    answer: (name) => answers.get(name),

    forget(names) {
      if (names.size > 0) set([...watched.values()].filter(({ name }) => !names.has(name)));
    },

    takeBroken() {
      const found = newlyBroken;
      newlyBroken = [];
      return found;
    },

    liveReads: () => conditions.reads('live'),

    get watched() {
      return watched;
    },
  };
}

export const readsLive = ({ sources }: Awaited): boolean => sources.some(isLive);

const keys = new WeakMap<Source, string>();

/** Sources are asked for with every price, and written out once. */
function keyOf(source: Source): string {
  const known = keys.get(source) ?? JSON.stringify(source);
  keys.set(source, known);
  return known;
}
