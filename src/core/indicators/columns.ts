import {
  type AnyIndicator,
  type Bar,
  type CandleColumns,
  type CandleField,
  type ColumnState,
  outputOf,
  type Params,
} from './indicator.ts';

/** One indicator with one set of parameters for many symbols at once; a symbol is known by its place. */
export interface IndicatorColumns {
  /** The newest value of each output, always the same arrays: NaN until the symbol has had its warm-up. */
  readonly outputs: Readonly<Record<string, Float64Array>>;
  /**
   * One closed candle of each symbol that is `present` (not 0). The others keep their state and their values, and
   * what stands at their places is not read.
   */
  add(candles: CandleColumns, present: Uint8Array): void;
}

/**
 * The columns of any indicator, with the same bits as its streaming state: in typed arrays where the indicator has
 * such a kernel, and in one state per symbol where not. `over` puts another field of the candle in the place of the
 * usual one, as in the mean of the volume; an indicator that reads the whole candle has no such place.
 */
export function createColumns(
  indicator: AnyIndicator,
  params: Params,
  symbols: number,
  over?: CandleField,
): IndicatorColumns {
  if (over && indicator.reads === 'candle')
    throw new Error(`An indicator of whole candles cannot be taken over ${over}.`);
  const state = indicator.createColumns?.(params, symbols) ?? new StateColumns(indicator, params, symbols);
  const reads = over ?? indicator.reads;
  const pick = (candles: CandleColumns) => (reads === 'candle' ? candles : candles[reads]);
  return new Published(state, pick, indicator.warmUp(params), symbols);
}

/** Withholds every symbol's values until its warm-up is over. */
class Published implements IndicatorColumns {
  readonly outputs: Readonly<Record<string, Float64Array>>;
  readonly #state: ColumnState<never>;
  readonly #pick: (candles: CandleColumns) => CandleColumns | Float64Array;
  readonly #pairs: readonly { readonly raw: Float64Array; readonly shown: Float64Array }[];
  readonly #missing: Int32Array;
  #cold: number;

  constructor(
    state: ColumnState<never>,
    pick: (candles: CandleColumns) => CandleColumns | Float64Array,
    warmUp: number,
    symbols: number,
  ) {
    this.#state = state;
    this.#pick = pick;
    this.#missing = new Int32Array(symbols).fill(warmUp);
    this.#cold = symbols;
    const named = Object.entries(state.outputs).map(([name, raw]) => ({
      name,
      raw,
      shown: new Float64Array(symbols).fill(Number.NaN),
    }));
    this.#pairs = named;
    this.outputs = Object.fromEntries(named.map(({ name, shown }) => [name, shown]));
  }

  add(candles: CandleColumns, present: Uint8Array): void {
    this.#state.add(this.#pick(candles) as never, present);
    if (this.#cold > 0) this.#warm(present);
    for (const { raw, shown } of this.#pairs) {
      if (this.#cold === 0) shown.set(raw);
      else for (let s = 0; s < raw.length; s++) if (this.#missing[s] === 0) shown[s] = raw[s]!;
    }
  }

  #warm(present: Uint8Array): void {
    const missing = this.#missing;
    for (let s = 0; s < missing.length; s++) {
      if (present[s] === 0 || missing[s] === 0) continue;
      missing[s]! -= 1;
      if (missing[s] === 0) this.#cold -= 1;
    }
  }
}

/** A streaming state for each symbol. */
class StateColumns implements ColumnState<CandleColumns | Float64Array> {
  readonly outputs: Readonly<Record<string, Float64Array>>;
  readonly #states: readonly { add(input: unknown): void }[];
  // One bar for all: no state keeps what it is handed.
  readonly #bar = { open: 0, high: 0, low: 0, close: 0, volume: 0 };

  constructor(indicator: AnyIndicator, params: Params, symbols: number) {
    this.#states = Array.from({ length: symbols }, () => indicator.create(params) as { add(input: unknown): void });
    this.outputs = Object.fromEntries(
      indicator.outputs.map((name) => [name, new Float64Array(symbols).fill(Number.NaN)]),
    );
  }

  add(input: CandleColumns | Float64Array, present: Uint8Array): void {
    const columns = Object.entries(this.outputs);
    for (let s = 0; s < this.#states.length; s++) {
      if (present[s] === 0) continue;
      const state = this.#states[s]!;
      state.add(input instanceof Float64Array ? input[s] : this.#barOf(input, s));
      for (const [name, column] of columns) column[s] = outputOf(state, name);
    }
  }

  #barOf(candles: CandleColumns, s: number): Bar {
    const bar = this.#bar;
    bar.open = candles.open[s]!;
    bar.high = candles.high[s]!;
    bar.low = candles.low[s]!;
    bar.close = candles.close[s]!;
    bar.volume = candles.volume[s]!;
    return bar;
  }
}
