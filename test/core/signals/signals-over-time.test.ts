import { BollingerBands, DonchianChannels, EMA, MACD, RSI, SMA } from 'trading-signals';
import { describe, expect, it } from 'vitest';
import type { Candle } from '../../../src/core/market/candle.ts';
import type { SignalKind } from '../../../src/core/signals/signal.ts';
import { signalsAt } from '../../../src/core/signals/signals-at.ts';
import { randomWalk } from '../indicators/candles.ts';

const raised = (candles: readonly Candle[], from: number): { readonly i: number; readonly kinds: SignalKind[] }[] =>
  candles.slice(from).map((_, offset) => ({
    i: from + offset,
    kinds: signalsAt('BTC/USDT', '4h', candles.slice(0, from + offset + 1)).signals.map(({ kind }) => kind),
  }));

describe.each([1, 2, 4])('in random market %i', (seed) => {
  it.each([
    { up: 'macd-bullish', down: 'macd-bearish' },
    { up: 'golden-cross', down: 'death-cross' },
  ] as const)('$up and $down take turns', ({ up, down }) => {
    const turns = raised(randomWalk(seed, 2_200), 1_000)
      .flatMap(({ kinds }) => kinds)
      .filter((kind) => kind === up || kind === down);
    expect(turns.length).toBeGreaterThan(0);
    for (const [n, turn] of turns.entries()) expect(turn).not.toBe(turns[n + 1]);
  });

  it('breaks, spikes and RSI crossings are never raised by two candles in a row', () => {
    const oneSided = /^(rsi|bollinger|donchian|volume)/;
    const all = raised(randomWalk(seed, 2_200), 1_000);
    for (const [n, { kinds }] of all.entries()) {
      const repeated = kinds.filter((kind) => oneSided.test(kind) && all[n + 1]?.kinds.includes(kind));
      expect(repeated).toEqual([]);
    }
  });

  it('every candle raises what a second implementation says it should', () => {
    const candles = randomWalk(seed, 4_600);
    // By then the other implementation has forgotten that it began its averages differently.
    const from = 4_200;
    const expected = conditionsBySecondImplementation(candles);
    for (const { i, kinds } of raised(candles, from)) {
      const [before, now] = [expected[i - 1]!, expected[i]!];
      const entered = [...now].filter((condition) => !before.has(condition));
      expect(kinds.toSorted(), `candle ${i}`).toEqual(entered.toSorted());
    }
  });
});

/** Which conditions each candle meets; a signal is the candle that begins to meet one. */
function conditionsBySecondImplementation(candles: readonly Candle[]): ReadonlySet<SignalKind>[] {
  const rsi = new RSI(14);
  const macd = new MACD(new EMA(12), new EMA(26), new EMA(9));
  const fast = new EMA(50);
  const slow = new EMA(200);
  const bands = new BollingerBands(20, 2);
  const channel = new DonchianChannels(20);
  const volumes = new SMA(20);
  return candles.map((candle) => {
    const { close, volume } = candle;
    const before = { channel: channel.getResult(), volume: volumes.getResult() };
    const strength = rsi.add(close) ?? 50;
    const histogram = macd.add(close)?.histogram ?? 0;
    const trend = (fast.add(close) ?? 0) - (slow.add(close) ?? 0);
    const band = bands.add(close);
    channel.add(candle);
    volumes.add(volume);
    const met: Record<SignalKind, boolean> = {
      'rsi-oversold': strength < 30,
      'rsi-overbought': strength > 70,
      'macd-bullish': histogram > 0,
      'macd-bearish': histogram < 0,
      'golden-cross': trend > 0,
      'death-cross': trend < 0,
      'bollinger-up': band !== null && close > band.upper,
      'bollinger-down': band !== null && close < band.lower,
      'donchian-up': before.channel !== null && close > before.channel.upper,
      'donchian-down': before.channel !== null && close < before.channel.lower,
      'volume-spike': before.volume !== null && volume >= 3 * before.volume,
    };
    return new Set((Object.keys(met) as SignalKind[]).filter((kind) => met[kind]));
  });
}
