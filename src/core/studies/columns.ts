import { type AnyIndicator, outputOf, toParams } from '../indicators/indicator.ts';
import { INDICATORS } from '../indicators/registry.ts';
import type { Candle } from '../market/candle.ts';
import type { Study } from './study.ts';

/** Candles needed before a study has a value, the newest included. */
export function candlesFor({ name, params }: Study): number {
  const indicator: AnyIndicator = INDICATORS[name];
  return indicator.warmUp(toParams(indicator, params));
}

/** These outputs of a study at each candle, oldest first; null until there are candles enough. */
export function columnsOf(
  study: Study,
  outputs: readonly string[],
  candles: readonly Candle[],
): readonly (readonly (number | null)[])[] {
  const indicator: AnyIndicator = INDICATORS[study.name];
  const state = indicator.create(toParams(indicator, study.params));
  const first = candlesFor(study) - 1;
  const columns = outputs.map((): (number | null)[] => []);
  for (const [i, candle] of candles.entries()) {
    state.add((indicator.reads === 'candle' ? candle : candle[indicator.reads]) as never);
    for (const [n, output] of outputs.entries()) {
      const value = outputOf(state, output);
      columns[n]?.push(i >= first && Number.isFinite(value) ? value : null);
    }
  }
  return columns;
}
