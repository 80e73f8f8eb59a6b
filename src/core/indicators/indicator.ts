import type { Candle } from '../market/candle.ts';

/** A period, a number of deviations: whatever an indicator can be tuned by. Periods are candles, whole, at least 1. */
export type Params = Readonly<Record<string, number>>;

/** What one parameter may be, both ends included. */
export type Param = {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
};

/** What an output is measured in: the quote currency, points of a hundred, a plain number, the base currency. */
export type Unit = 'price' | 'percent' | 'ratio' | 'volume';

/** What an indicator takes from a candle without its time. */
export type Bar = Omit<Candle, 'openAt'>;
type CandleField = keyof Bar;
export type Reads = CandleField | 'candle';
export type InputOf<R extends Reads> = R extends 'candle' ? Bar : number;

/**
 * An indicator in mid-series: it takes one closed candle's input at a time and shows its newest numbers as fields.
 * They are NaN until the formula has what it needs, because columns of numbers know no `undefined`.
 */
export interface Streaming<Input> {
  add(input: Input): void;
}

/** The fields of a state that are its numbers. */
type NumberField<State> = { [K in keyof State]: State[K] extends number ? K : never }[keyof State] & string;

type Definition<
  P extends Params,
  R extends Reads,
  State extends Streaming<InputOf<R>>,
  Name extends NumberField<State>,
> = {
  /** Other names that people type, in lower case. */
  readonly aliases: readonly string[];
  /** In the order in which they are typed. */
  readonly params: { readonly [K in keyof P]: Param };
  /** Which fields of the state are worth publishing and what each is measured in, the main one first. */
  readonly units: Readonly<Record<Name, Unit>>;
  /** What it takes from a candle: one field, for which another may be put, or the whole of it. */
  readonly reads: R;
  /** Candles needed before a value is published; earlier ones still depend on how the series was begun. */
  warmUp(params: P): number;
  create(params: P): State;
};

export type Indicator<
  P extends Params,
  R extends Reads,
  State extends Streaming<InputOf<R>>,
  Name extends NumberField<State>,
> = Definition<P, R, State, Name> & {
  readonly defaults: P;
  /** The names of `units`, in their order. */
  readonly outputs: readonly Name[];
};

/** Any entry of the registry, for whoever finds it by name. */
export type AnyIndicator = {
  readonly aliases: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
  readonly defaults: Params;
  readonly outputs: readonly string[];
  readonly units: Readonly<Record<string, Unit>>;
  readonly reads: Reads;
  warmUp(params: Params): number;
  create(params: Params): Streaming<never>;
};

/**
 * Periods after which a smoothed value hardly shows how its series was begun: the first mean then weighs 0.03 % in
 * an EMA of 200 and 1.6 % in Wilder's slower average of 14. A window remembers nothing older than itself.
 */
export const PERIODS_TO_FORGET = 5;

/** With this period an EMA needs 2,500 candles, and more past than that few feeds have. */
const MAX_PERIOD = 500;

/** Where a warm-up is longer than five periods, the longest period has to be shorter. */
export const periodOf = (usual: number, { min = 1, max = MAX_PERIOD } = {}): Param => ({
  default: usual,
  min,
  max,
  isWhole: true,
});
export const factorOf = (usual: number): Param => ({ default: usual, min: 0.1, max: 10, isWhole: false });

/** Declares an indicator: its defaults and the names of its outputs follow from the rest. */
export function indicator<
  P extends Params,
  R extends Reads,
  State extends Streaming<InputOf<R>>,
  Name extends NumberField<State>,
>(definition: Definition<P, R, State, Name>): Indicator<P, R, State, Name> {
  const defaults = Object.fromEntries(
    Object.entries<Param>(definition.params).map(([name, param]) => [name, param.default]),
  ) as P;
  return { ...definition, defaults, outputs: Object.keys(definition.units) as Name[] };
}

export const isAllowed = ({ min, max, isWhole }: Param, value: number): boolean =>
  value >= min && value <= max && (!isWhole || Number.isInteger(value));

/** Parameters from numbers in the order of `params`; those that are left out take their defaults. */
export const toParams = ({ params }: Pick<AnyIndicator, 'params'>, values: readonly number[]): Params =>
  Object.fromEntries(Object.entries(params).map(([name, param], i) => [name, values[i] ?? param.default]));

/** The newest number of an output, found by name. */
export const outputOf = (state: object, output: string): number => (state as Record<string, number>)[output] as number;

/**
 * The whole series at once: one column per output, as long as the inputs, oldest first, NaN until the warm-up is
 * over. It is the streaming state run over the array, so both give the same bits.
 */
export function calculate<
  P extends Params,
  R extends Reads,
  State extends Streaming<InputOf<R>>,
  Name extends NumberField<State>,
>(
  { create, warmUp, outputs, defaults }: Indicator<P, R, State, Name>,
  inputs: ArrayLike<InputOf<R>>,
  params: P = defaults,
): Readonly<Record<Name, Float64Array>> {
  const state = create(params);
  const firstPublished = warmUp(params) - 1;
  const columns = outputs.map((name) => ({ name, column: new Float64Array(inputs.length).fill(Number.NaN) }));
  for (let i = 0; i < inputs.length; i++) {
    state.add(inputs[i] as InputOf<R>);
    if (i < firstPublished) continue;
    for (const { name, column } of columns) column[i] = state[name] as number;
  }
  return Object.fromEntries(columns.map(({ name, column }) => [name, column])) as Record<Name, Float64Array>;
}
