import type { Candle } from '../market/candle.ts';

/** A period, a number of deviations: whatever an indicator can be tuned by. Periods are candles, whole, at least 1. */
export type Params = Readonly<Record<string, number>>;

/**
 * An indicator in mid-series: it takes one closed candle's input at a time and shows its newest numbers as fields.
 * They are NaN until the formula has what it needs, because columns of numbers know no `undefined`.
 */
export interface Streaming<Input> {
  add(input: Input): void;
}

/** The fields of a state that are its numbers. */
export type Output<State> = { [K in keyof State]: State[K] extends number ? K : never }[keyof State] & string;

export type Indicator<P extends Params, Input, State extends Streaming<Input>> = {
  readonly defaults: P;
  /** Which fields of the state are worth publishing. */
  readonly outputs: readonly Output<State>[];
  /** What it takes from a candle. */
  reads(candle: Candle): Input;
  /** Candles needed before a value is published; earlier ones still depend on how the series was begun. */
  warmUp(params: P): number;
  create(params: P): State;
};

/**
 * The whole series at once: one column per output, as long as the inputs, oldest first, NaN until the warm-up is
 * over. It is the streaming state run over the array, so both give the same bits.
 */
export function calculate<P extends Params, Input, State extends Streaming<Input>>(
  indicator: Indicator<P, Input, State>,
  inputs: ArrayLike<Input>,
  params: P = indicator.defaults,
): Readonly<Record<Output<State>, Float64Array>> {
  const state = indicator.create(params);
  const firstPublished = indicator.warmUp(params) - 1;
  const columns = indicator.outputs.map((name) => ({ name, column: new Float64Array(inputs.length).fill(Number.NaN) }));
  for (let i = 0; i < inputs.length; i++) {
    state.add(inputs[i] as Input);
    if (i < firstPublished) continue;
    for (const { name, column } of columns) column[i] = state[name] as number;
  }
  return Object.fromEntries(columns.map(({ name, column }) => [name, column])) as Record<Output<State>, Float64Array>;
}
