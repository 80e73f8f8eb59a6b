import { describe, expect, it } from 'vitest';
import type { Candle } from '../../../src/core/market/candle.ts';
import { SIGNAL_KINDS, type Signal, type SignalKind } from '../../../src/core/signals/signal.ts';
import { candlesNeeded, signalsAt } from '../../../src/core/signals/signals-at.ts';
import { candlesOf, randomWalk } from '../indicators/candles.ts';

const at = (candles: readonly Candle[]) => signalsAt('ETH/USDT', '1h', candles);

/** Draws the last candles, each judged at its own close: `^` up, `v` down, `!` neither, `.` silence. */
function drawn(candles: readonly Candle[], last: number, kinds: readonly SignalKind[]): string {
  const marks = { up: '^', down: 'v', none: '!' };
  return Array.from({ length: last }, (_, i) => at(candles.slice(0, candles.length - last + i + 1)))
    .map(({ signals }) => signals.filter(({ kind }) => kinds.includes(kind)))
    .map(([first]) => (first ? marks[SIGNAL_KINDS[first.kind]] : '.'))
    .join('');
}

/** Everything that one long market raised. */
const HEARD: readonly Signal[] = (() => {
  const candles = randomWalk(11, 3_000);
  return candles.flatMap((_, i) => (i < candlesNeeded - 1 ? [] : at(candles.slice(0, i + 1)).signals));
})();

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);
const ramp = (count: number, from: number, step: number): number[] =>
  Array.from({ length: count }, (_, i) => from + step * i);
const wobble = (count: number): number[] => Array.from({ length: count }, (_, i) => 100 + (i % 2));

describe('a breakout from the Donchian channel', () => {
  it.each([
    { closes: [101, 102], draws: '.^', because: 'the close is above every high of the 20 candles before' },
    { closes: [101, 101], draws: '..', because: 'at the high is not beyond it' },
    { closes: [102, 103, 104], draws: '^..', because: 'a breakout that goes on was told already' },
    { closes: [102, 102, 103], draws: '^.^', because: 'a close at the new high was not beyond it' },
    { closes: [102, 101, 103], draws: '^.^', because: 'it came back in between' },
    { closes: [100, 99], draws: '.v', because: 'the close is below every low of the 20 candles before' },
    { closes: [100, 100], draws: '..', because: 'at the low is not beyond it' },
    { closes: [99, 98, 100, 97], draws: 'v..v', because: 'it came back in between' },
    { closes: [99, 102], draws: 'v^', because: 'through the whole channel is a breakout too' },
  ])('$closes draws $draws, because $because', ({ closes, draws }) => {
    const candles = candlesOf([...wobble(24), ...closes]);
    expect(drawn(candles, closes.length, ['donchian-up', 'donchian-down'])).toBe(draws);
  });

  it('looks at closes, not at wicks', () => {
    const candles = candlesOf(wobble(30)).map((candle, i) => (i === 29 ? { ...candle, high: 150, low: 50 } : candle));
    expect(at(candles).signals).toEqual([]);
  });

  it('forgets a high that is older than the 20 candles before', () => {
    const kinds: readonly SignalKind[] = ['donchian-up'];
    expect(drawn(candlesOf([...wobble(24), 200, ...wobble(19), 102]), 1, kinds)).toBe('.');
    expect(drawn(candlesOf([...wobble(24), 200, ...wobble(21), 102]), 1, kinds)).toBe('^');
  });
});

describe('a break out of the Bollinger bands', () => {
  it.each([
    { closes: [100, 110], draws: '.^', because: 'the close is above the upper band' },
    { closes: [100, 90], draws: '.v', because: 'the close is below the lower band' },
    { closes: [100, 100], draws: '..', because: 'a flat price lies on its bands, not beyond them' },
    { closes: [110, 130], draws: '^.', because: 'the candle before was outside already' },
    { closes: [110, 100, 120], draws: '^.^', because: 'it was inside in between' },
    { closes: [101, 103, 90], draws: '^.v', because: 'each side is its own break' },
  ])('$closes draws $draws, because $because', ({ closes, draws }) => {
    const candles = candlesOf([...times(24, 100), ...closes]);
    expect(drawn(candles, closes.length, ['bollinger-up', 'bollinger-down'])).toBe(draws);
  });
});

describe('a volume spike', () => {
  it.each([
    { volumes: [100, 300], draws: '.!', because: 'three times the mean is enough' },
    { volumes: [100, 299.9], draws: '..', because: 'less than three times is not' },
    { volumes: [300, 900], draws: '!.', because: 'the candle before was a spike already' },
    { volumes: [300, 100, 900], draws: '!.!', because: 'it was calm in between' },
    { volumes: [299, 330], draws: '.!', because: 'the mean is of the 20 before, the large one among them' },
    { volumes: [299, 329], draws: '..', because: 'the large candle before raised the mean' },
  ])('$volumes draws $draws, because $because', ({ volumes, draws }) => {
    const all = [...times(24, 100), ...volumes];
    expect(drawn(candlesOf(times(all.length, 5), all), volumes.length, ['volume-spike'])).toBe(draws);
  });

  it.each([
    { volumes: [...times(24, 0), 5], because: 'the first trade has no mean to exceed' },
    { volumes: [...times(24, 100), ...times(22, 0)], because: 'no trade exceeds a mean of none' },
  ])('is never in a market that is not traded: $because', ({ volumes }) => {
    expect(drawn(candlesOf(times(volumes.length, 5), volumes), 4, ['volume-spike'])).toBe('....');
  });
});

describe('RSI', () => {
  const kinds: readonly SignalKind[] = ['rsi-oversold', 'rsi-overbought'];

  it.each([
    { closes: ramp(12, 99, -1), draws: '......v.....', because: 'a long fall is told once, when it becomes oversold' },
    {
      closes: ramp(12, 102, 1),
      draws: '......^.....',
      because: 'a long rise is told once, when it becomes overbought',
    },
  ])('draws $draws, because $because', ({ closes, draws }) => {
    expect(drawn(candlesOf([...wobble(100), ...closes]), closes.length, kinds)).toBe(draws);
  });

  it('has no signal when a price that stood still moves for the first time', () => {
    expect(drawn(candlesOf([...times(100, 7), 6.9, 6.9]), 2, kinds)).toBe('..');
  });

  it('has no signal while a price stands still', () => {
    expect(drawn(candlesOf([...wobble(100), ...times(60, 101)]), 60, kinds)).toBe('.'.repeat(60));
  });
});

describe('averages that cross', () => {
  it('a fall that turns into a rise is one golden cross, and a turn down one death cross', () => {
    const candles = candlesOf([...ramp(1_000, 5_000, -2), ...ramp(300, 3_002, 4), ...ramp(300, 4_200, -4)]);
    const marks = drawn(candles, 600, ['golden-cross', 'death-cross']);
    expect(marks.replaceAll('.', '')).toBe('^v');
    expect(marks.indexOf('^')).toBeLessThan(300);
    expect(marks.indexOf('v')).toBeGreaterThan(300);
  });

  it('a market that stands still after a fall makes no crossing out of rounding', () => {
    const candles = candlesOf([...randomWalk(5, 900).map(({ close }) => close), ...times(1_400, 0.07)]);
    const kinds: readonly SignalKind[] = ['macd-bullish', 'macd-bearish', 'golden-cross', 'death-cross'];
    expect(drawn(candles, 1_000, kinds)).toBe('.'.repeat(1_000));
  });
});

describe('what a signal tells', () => {
  it('names the market, the candle that closed and the numbers that decided', () => {
    const candles = candlesOf([...wobble(30), 105], [...times(30, 100), 450]);
    const { openAt } = candles[30]!;
    const told = {
      symbol: 'ETH/USDT',
      timeframe: '1h',
      openAt,
      closedAt: new Date(openAt.getTime() + 3_600_000),
      close: 105,
    };
    const { signals } = at(candles);
    expect(signals.filter(({ kind }) => kind !== 'bollinger-up')).toEqual([
      { kind: 'donchian-up', ...told, values: { high: 101, low: 100 } },
      { kind: 'volume-spike', ...told, values: { volume: 450, mean: 100, ratio: 4.5 } },
    ]);
  });

  it('closes a daily candle a day after it opened', () => {
    const candles = candlesOf([...wobble(30), 105]);
    const [signal] = signalsAt('ETH/USDT', '1d', candles).signals;
    expect(signal?.closedAt.getTime()).toBe(candles[30]!.openAt.getTime() + 86_400_000);
  });

  it.each([
    { kind: 'rsi-oversold', holds: ({ rsi, rsiBefore }: Numbers) => rsi! < 30 && rsiBefore! >= 30 },
    { kind: 'rsi-overbought', holds: ({ rsi, rsiBefore }: Numbers) => rsi! > 70 && rsiBefore! <= 70 },
    { kind: 'macd-bullish', holds: ({ macd, signal }: Numbers) => macd! > signal! },
    { kind: 'macd-bearish', holds: ({ macd, signal }: Numbers) => macd! < signal! },
    { kind: 'golden-cross', holds: ({ ema50, ema200 }: Numbers) => ema50! > ema200! },
    { kind: 'death-cross', holds: ({ ema50, ema200 }: Numbers) => ema50! < ema200! },
    { kind: 'bollinger-up', holds: ({ upper, lower }: Numbers, close: number) => close > upper! && upper! > lower! },
    { kind: 'bollinger-down', holds: ({ upper, lower }: Numbers, close: number) => close < lower! && upper! > lower! },
    { kind: 'donchian-up', holds: ({ high }: Numbers, close: number) => close > high! },
    { kind: 'donchian-down', holds: ({ low }: Numbers, close: number) => close < low! },
    { kind: 'volume-spike', holds: ({ volume, mean, ratio }: Numbers) => ratio! >= 3 && volume! / mean! === ratio },
  ])('the values of $kind show why it was raised', ({ kind, holds }) => {
    const found = HEARD.filter((signal) => signal.kind === kind);
    expect(found).not.toEqual([]);
    for (const { values, close } of found) expect(holds(values, close)).toBe(true);
  });
});

describe('what is withheld', () => {
  it.each([
    { have: 0, withheld: Object.keys(SIGNAL_KINDS), because: 'there is nothing to judge' },
    {
      have: 21,
      withheld: Object.keys(SIGNAL_KINDS).filter((kind) => !kind.startsWith('bollinger')),
      because: 'bands need 20 candles and the one before',
    },
    {
      have: 22,
      withheld: ['rsi-oversold', 'rsi-overbought', 'macd-bullish', 'macd-bearish', 'golden-cross', 'death-cross'],
      because: 'a breakout looks at 20 candles before the one before',
    },
    {
      have: 70,
      withheld: ['macd-bullish', 'macd-bearish', 'golden-cross', 'death-cross'],
      because: 'RSI 14 needs five periods',
    },
    { have: 175, withheld: ['golden-cross', 'death-cross'], because: 'MACD needs five times 26 and 9' },
    { have: 999, withheld: ['golden-cross', 'death-cross'], because: 'EMA 200 needs five periods' },
    { have: 1_000, withheld: [], because: 'everything has its history' },
  ])('of $have candles: $withheld, because $because', ({ have, withheld }) => {
    expect(at(candlesOf(wobble(have))).withheld.map(({ kind }) => kind)).toEqual(withheld);
  });

  it('says how many candles are there and how many it takes', () => {
    expect(at(candlesOf(wobble(720))).withheld).toEqual([
      { kind: 'golden-cross', have: 720, need: 1_000 },
      { kind: 'death-cross', have: 720, need: 1_000 },
    ]);
    expect(candlesNeeded).toBe(1_000);
  });

  it('raises no signal of a kind that it withholds', () => {
    const rising = candlesOf([...ramp(500, 5_000, -2), ...ramp(300, 4_002, 8)]);
    expect(drawn(rising, 300, ['golden-cross', 'death-cross'])).toBe('.'.repeat(300));
  });
});

type Numbers = Readonly<Record<string, number>>;
