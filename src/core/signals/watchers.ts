import { INDICATORS } from '../indicators/registry.ts';
import type { Candle } from '../market/candle.ts';
import { crossedDown, crossedUp, type Side, sideOf } from './crossing.ts';
import type { Signal, SignalKind } from './signal.ts';

type Finding = Pick<Signal, 'kind' | 'values'>;

/** Looks for its kinds of signal between the last two of at least `need` candles. */
export type Watcher = {
  readonly kinds: readonly SignalKind[];
  readonly need: number;
  look(candles: readonly Candle[]): readonly Finding[];
};

const RSI = { period: 14, oversold: 30, overbought: 70 };
const CROSS = { fast: 50, slow: 200 };
const SPIKE = 3;

const { rsi, ema, macd, bollinger, donchian, meanVolume } = INDICATORS;

const strength: Watcher = {
  kinds: ['rsi-oversold', 'rsi-overbought'],
  need: rsi.warmUp(RSI),
  look(candles) {
    const state = rsi.create(RSI);
    let low: Side;
    let high: Side;
    const [before, now] = lastTwo(candles, ({ close }) => {
      state.add(close);
      low = sideOf(state.value, RSI.oversold, 100, low);
      high = sideOf(state.value, RSI.overbought, 100, high);
      return { rsi: state.value, isStale: state.isStale, low, high };
    });
    // While a price stands still its RSI does too; the first move after that would say 0 or 100 out of nothing.
    if (before.isStale) return [];
    const values = { rsi: now.rsi, rsiBefore: before.rsi };
    return [
      ...findIf(crossedDown(before.low, now.low), 'rsi-oversold', values),
      ...findIf(crossedUp(before.high, now.high), 'rsi-overbought', values),
    ];
  },
};

const momentum: Watcher = {
  kinds: ['macd-bullish', 'macd-bearish'],
  need: macd.warmUp(macd.defaults),
  look(candles) {
    const state = macd.create(macd.defaults);
    let side: Side;
    const [before, now] = lastTwo(candles, ({ close }) => {
      state.add(close);
      side = sideOf(state.macd, state.signal, close, side);
      return side;
    });
    const values = { macd: state.macd, signal: state.signal };
    return [
      ...findIf(crossedUp(before, now), 'macd-bullish', values),
      ...findIf(crossedDown(before, now), 'macd-bearish', values),
    ];
  },
};

const trend: Watcher = {
  kinds: ['golden-cross', 'death-cross'],
  need: ema.warmUp({ period: CROSS.slow }),
  look(candles) {
    const fast = ema.create({ period: CROSS.fast });
    const slow = ema.create({ period: CROSS.slow });
    let side: Side;
    const [before, now] = lastTwo(candles, ({ close }) => {
      fast.add(close);
      slow.add(close);
      side = sideOf(fast.value, slow.value, close, side);
      return side;
    });
    const values = { ema50: fast.value, ema200: slow.value };
    return [
      ...findIf(crossedUp(before, now), 'golden-cross', values),
      ...findIf(crossedDown(before, now), 'death-cross', values),
    ];
  },
};

const bands: Watcher = {
  kinds: ['bollinger-up', 'bollinger-down'],
  need: bollinger.warmUp(bollinger.defaults) + 1,
  look(candles) {
    const state = bollinger.create(bollinger.defaults);
    const [before, now] = lastTwo(candles.slice(-this.need), ({ close }) => {
      state.add(close);
      return { isAbove: close > state.upper, isBelow: close < state.lower };
    });
    const values = { upper: state.upper, lower: state.lower };
    return [
      ...findIf(now.isAbove && !before.isAbove, 'bollinger-up', values),
      ...findIf(now.isBelow && !before.isBelow, 'bollinger-down', values),
    ];
  },
};

const breakout: Watcher = {
  kinds: ['donchian-up', 'donchian-down'],
  need: donchian.warmUp(donchian.defaults) + 2,
  look(candles) {
    const state = donchian.create(donchian.defaults);
    const [before, now] = lastTwo(candles.slice(-this.need), (candle) => {
      // The channel that a close breaks out of is made of the candles before it.
      const { high, low } = state;
      state.add(candle);
      return { high, low, isAbove: candle.close > high, isBelow: candle.close < low };
    });
    const values = { high: now.high, low: now.low };
    return [
      ...findIf(now.isAbove && !before.isAbove, 'donchian-up', values),
      ...findIf(now.isBelow && !before.isBelow, 'donchian-down', values),
    ];
  },
};

const crowd: Watcher = {
  kinds: ['volume-spike'],
  need: meanVolume.warmUp(meanVolume.defaults) + 2,
  look(candles) {
    const state = meanVolume.create(meanVolume.defaults);
    const [before, now] = lastTwo(candles.slice(-this.need), ({ volume }) => {
      const mean = state.value;
      state.add(volume);
      // Where nothing was traded, any trade would be infinitely many times the mean.
      return { volume, mean, isSpike: mean > 0 && volume >= SPIKE * mean };
    });
    const { volume, mean } = now;
    return findIf(now.isSpike && !before.isSpike, 'volume-spike', { volume, mean, ratio: volume / mean });
  },
};

/** In the order in which their signals are told. */
export const WATCHERS: readonly Watcher[] = [strength, momentum, trend, bands, breakout, crowd];

/** Reads every candle in turn, and returns what was read at the last two. */
function lastTwo<T>(candles: readonly Candle[], read: (candle: Candle) => T): readonly [before: T, now: T] {
  const [before, now] = candles.map(read).slice(-2);
  return [before as T, now as T];
}

const findIf = (isFound: boolean, kind: SignalKind, values: Finding['values']): readonly Finding[] =>
  isFound ? [{ kind, values }] : [];
