import type { Source, Value } from './expression.ts';
import { indicatorNamed } from './vocabulary.ts';

/** What a number is counted in, as far as it is known; plain numbers go with everything. */
export type Unit = 'price' | 'volume' | 'percent' | 'dollars' | 'place';

/** The smallest and the largest number that a reading can ever be. */
export type Bounds = {
  readonly least: number;
  readonly most: number;
  /** It comes as near to its smallest number as you like, and never is it. */
  readonly isAboveLeast?: true;
};

const HUNDRED: Bounds = { least: 0, most: 100 };
const POSITIVE: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };
const ABOVE_ZERO: Bounds = { ...POSITIVE, isAboveLeast: true };
const ANY: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

const OSCILLATORS: ReadonlyMap<string, Bounds> = new Map([
  ...['rsi', 'mfi', 'stochastic', 'adx'].map((name): [string, Bounds] => [name, HUNDRED]),
  ['williamsR', { least: -100, most: 0 }],
  ['atr', POSITIVE],
]);

export function boundsOf(source: Source): Bounds {
  switch (source.kind) {
    case 'price':
      return ABOVE_ZERO;
    case 'candle':
      return source.field === 'volume' ? POSITIVE : ABOVE_ZERO;
    case 'market-cap':
    case 'flat':
      return POSITIVE;
    case 'rank':
      return { least: 1, most: Number.POSITIVE_INFINITY };
    case 'change':
      return { least: -100, most: Number.POSITIVE_INFINITY };
    case 'drawdown':
    case 'season':
    case 'dominance':
    case 'fear-greed':
      return HUNDRED;
    case 'indicator':
      return OSCILLATORS.get(source.name) ?? ANY;
    case 'line':
      return ANY;
  }
}

function unitOfSource(source: Source): Unit | undefined {
  switch (source.kind) {
    case 'price':
      return 'price';
    case 'candle':
      return source.field === 'volume' ? 'volume' : 'price';
    case 'market-cap':
      return 'dollars';
    case 'rank':
      return 'place';
    case 'line':
      // A line can be drawn over an indicator as well as over a price.
      return undefined;
    case 'indicator': {
      const unit = indicatorNamed.get(source.name)?.units[source.output];
      if (unit === undefined || unit === 'ratio') return undefined;
      return unit === 'price' && source.over === 'volume' ? 'volume' : unit;
    }
    default:
      return 'percent';
  }
}

/** The unit of a whole expression. `percents` are the numbers that were written with a percent sign. */
export function unitOf(value: Value, percents: ReadonlySet<object>): Unit | undefined {
  switch (value.op) {
    case 'number':
      return percents.has(value) ? 'percent' : undefined;
    case 'read':
      return unitOfSource(value.source);
    case 'negate':
      return unitOf(value.of, percents);
    default: {
      const left = unitOf(value.left, percents);
      const right = unitOf(value.right, percents);
      if (value.op === '/') return right === undefined ? left : undefined;
      if (value.op === '*') return left === undefined || right === undefined ? (left ?? right) : undefined;
      return left ?? right;
    }
  }
}

export const isOfMarket = ({ kind }: Source): boolean =>
  kind === 'season' || kind === 'dominance' || kind === 'fear-greed';

/** Every reading in an expression. */
export function readingsOf(value: Value): readonly (Value & { readonly op: 'read' })[] {
  if (value.op === 'read') return [value];
  if (value.op === 'number') return [];
  return value.op === 'negate' ? readingsOf(value.of) : [...readingsOf(value.left), ...readingsOf(value.right)];
}
