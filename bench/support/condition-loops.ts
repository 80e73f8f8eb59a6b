import { BollingerBands, EMA, MACD, RSI, SMA } from 'trading-signals';
import type { Candle } from '../../src/core/market/candle.ts';
import type { Condition, Source, Value } from '../../src/core/rules/language/expression.ts';

/** What a source says of a symbol. */
type Ask = (source: Source, symbol: number) => number;

/** Values that were computed at this close already. */
export type Memo = { forget(): void; read(source: Source, symbol: number): number };

/** By the name of the source and the symbol. Names are made beforehand, before any time is taken. */
export function createTextMemo(ask: Ask): Memo {
  const names = new Map<Source, string>();
  const memo = new Map<string, number>();
  return {
    forget: () => memo.clear(),
    read(source, symbol) {
      let name = names.get(source);
      if (name === undefined) {
        name = JSON.stringify(source);
        names.set(source, name);
      }
      const key = `${name}@${symbol}`;
      const found = memo.get(key);
      if (found !== undefined) return found;
      const value = ask(source, symbol);
      memo.set(key, value);
      return value;
    },
  };
}

/** By numbers alone, for a loop that knows its sources beforehand. */
export function createNumberMemo(ask: Ask, symbols: number): Memo {
  const numbers = new Map<string, number>();
  const known = new Map<Source, number>();
  const memo = new Map<number, number>();
  return {
    forget: () => memo.clear(),
    read(source, symbol) {
      let number = known.get(source);
      if (number === undefined) {
        const key = JSON.stringify(source);
        number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        known.set(source, number);
      }
      const place = number * symbols + symbol;
      const found = memo.get(place);
      if (found !== undefined) return found;
      const value = ask(source, symbol);
      memo.set(place, value);
      return value;
    },
  };
}

export type Crossings = { readonly before: Uint8Array; at: number };

/** Whether a condition holds, part by part, as most bots evaluate a rule. Unknown counts as false: all is warm here. */
export function evaluate(condition: Condition, read: Ask, symbol: number, crossings: Crossings): boolean {
  switch (condition.op) {
    case 'not':
      return !evaluate(condition.of, read, symbol, crossings);
    case 'and': {
      let all = true;
      // A crossing further behind must hear of every close.
      for (const part of condition.of) all = evaluate(part, read, symbol, crossings) && all;
      return all;
    }
    case 'or': {
      let any = false;
      for (const part of condition.of) any = evaluate(part, read, symbol, crossings) || any;
      return any;
    }
  }
  const left = numberOf(condition.left, read, symbol);
  const right = numberOf(condition.right, read, symbol);
  switch (condition.op) {
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case 'crosses-above':
      return crossed(left > right, crossings);
    case 'crosses-below':
      return crossed(left < right, crossings);
    case 'crosses':
      throw new Error('the crowd names a direction');
  }
}

function crossed(now: boolean, crossings: Crossings): boolean {
  const was = crossings.before[crossings.at] === 1;
  crossings.before[crossings.at] = now ? 1 : 0;
  crossings.at++;
  return now && !was;
}

function numberOf(value: Value, read: Ask, symbol: number): number {
  switch (value.op) {
    case 'number':
      return value.value;
    case 'read':
      return read(value.source, symbol);
    case 'negate':
      return -numberOf(value.of, read, symbol);
  }
  const left = numberOf(value.left, read, symbol);
  const right = numberOf(value.right, read, symbol);
  switch (value.op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}

/** What a bot pays that computes every indicator of a rule anew from its candles, with the library it would take. */
export function recompute(source: Source, candles: readonly Candle[]): number {
  if (source.kind === 'candle') return candles.at(-1)?.[source.field] ?? Number.NaN;
  if (source.kind !== 'indicator') return Number.NaN;
  const object = libraryObject(source);
  const reads = source.name === 'meanVolume' ? 'volume' : (source.over ?? 'close');
  let last: unknown;
  for (const candle of candles) last = object.add(candle[reads]);
  return typeof last === 'number' ? last : 0;
}

function libraryObject({ name, params }: Source & { kind: 'indicator' }): { add(value: number): unknown } {
  const [first = 14, second = 2, third = 9] = params;
  switch (name) {
    case 'rsi':
      return new RSI(first);
    case 'ema':
      return new EMA(first);
    case 'meanVolume':
      return new SMA(first);
    case 'bollinger':
      return new BollingerBands(first, second);
    case 'macd':
      return new MACD(new EMA(first), new EMA(second), new EMA(third));
    default:
      throw new Error(`the crowd does not ask for ${name}`);
  }
}
