import { describe, expect, it } from 'vitest';
import type { Candle } from '../../src/core/market/candle.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { pathOf } from '../../src/core/rules/path.ts';
import { createConditionStage, hour } from '../jobs/conditions/stage.ts';
import { hasData } from './history.ts';
import { readRows } from './intraday.ts';

/** A claim counted as in a textbook, over all closes at once, the running one last; NaN makes every claim false. */
type Claim = {
  readonly text: string;
  readonly step: number;
  readonly left: Counted;
  readonly right: Counted;
  readonly isCross?: true;
};
type Counted = (closes: readonly number[]) => number;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const level =
  (value: number): Counted =>
  () =>
    value;
const close: Counted = (closes) => closes.at(-1) ?? Number.NaN;
const sma =
  (period: number): Counted =>
  (closes) =>
    mean(closes.slice(-period));
const smoothed = (numbers: readonly number[], period: number, weight: number): number =>
  numbers.slice(period).reduce((value, each) => value + weight * (each - value), mean(numbers.slice(0, period)));
const ema =
  (period: number): Counted =>
  (closes) =>
    smoothed(closes, period, 2 / (period + 1));
const rsi =
  (period: number): Counted =>
  (closes) => {
    const changes = closes.slice(1).map((each, i) => each - (closes[i] ?? 0));
    const rises = smoothed(
      changes.map((each) => Math.max(each, 0)),
      period,
      1 / period,
    );
    const falls = smoothed(
      changes.map((each) => Math.max(-each, 0)),
      period,
      1 / period,
    );
    return rises + falls === 0 ? 50 : (100 * rises) / (rises + falls);
  };
const lowerBand =
  (period: number): Counted =>
  (closes) => {
    const window = closes.slice(-period);
    return mean(window) - 2 * Math.sqrt(mean(window.map((each) => (each - mean(window)) ** 2)));
  };
const less =
  (one: Counted, other: Counted): Counted =>
  (closes) =>
    one(closes) - other(closes);

const CLAIMS: readonly Claim[] = [
  { text: 'rsi(5, 1h) < 30', step: 1, left: level(30), right: rsi(5) },
  { text: 'rsi(5, 1h) crosses above 65', step: 1, left: rsi(5), right: level(65), isCross: true },
  { text: 'rsi(5, 4h) > 70', step: 4, left: rsi(5), right: level(70) },
  { text: 'close(1h) > sma(20, 1h)', step: 1, left: close, right: sma(20) },
  { text: 'close(4h) crosses below ema(9, 4h)', step: 4, left: ema(9), right: close, isCross: true },
  { text: 'close(1h) < bollinger(20, 2, 1h).lower', step: 1, left: lowerBand(20), right: close },
  { text: 'ema(5, 1h) - ema(20, 1h) > 0', step: 1, left: less(ema(5), ema(20)), right: level(0) },
];

/** So many hours warm up, and so many older ones are remembered by the textbook. */
const WARM_UP = 300;
/** More hours than are kept of any timeframe. */
const LONGEST = 5_000;

/** When each claim rings: at closes, and on every touch of a path. */
function toldByTextbook(
  hours: readonly (readonly Candle[])[],
  symbol: MarketSymbol,
  lengthMs: number,
): readonly string[] {
  const closes = hours.map((candles) => candles.at(-1)?.close ?? Number.NaN);
  return CLAIMS.flatMap(({ step, left, right, isCross }, i) => {
    const told: string[] = [];
    const beyond = (known: readonly number[]) => left(known) > right(known);
    // Candles of four hours close with every fourth of the hours since the first midnight.
    const closedBy = (at: number) =>
      Array.from({ length: Math.floor((WARM_UP + at) / step) }, (_, n) => closes[(n + 1) * step - 1] ?? Number.NaN);
    let isArmed = { closed: true, touch: true };
    for (let at = 0; at < hours.length - WARM_UP; at++) {
      if (at % step === 0) {
        const known = closedBy(at);
        const holds = beyond(known) && !(isCross && beyond(known.slice(0, -1)));
        if (holds && isArmed.closed) told.push(`${i} at ${at}:00`);
        if (holds && isArmed.touch) told.push(`${i + CLAIMS.length} at ${at}:00`);
        isArmed = { closed: !holds, touch: !holds };
      }
      const known = closedBy(at);
      const wasBeyond = isCross && beyond(known);
      const path = (hours[WARM_UP + at] ?? []).flatMap((candle, n) =>
        pathOf(symbol, lengthMs, { ...candle, openAt: new Date(hour(at).getTime() + n * lengthMs) }, 'recorded'),
      );
      const looks = [{ value: known.at(-1) ?? Number.NaN, at: hour(at) }, ...path];
      for (const look of looks) {
        if (!isArmed.touch || wasBeyond || !beyond([...known, look.value])) continue;
        told.push(`${i + CLAIMS.length} at ${timeOf(look.at)}`);
        isArmed = { ...isArmed, touch: false };
      }
    }
    return told;
  });
}

const timeOf = (at: Date): string => {
  const minutes = Math.round((at.getTime() - hour(0).getTime()) / MINUTE_MS);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

async function toldByEngine(hours: readonly (readonly Candle[])[], symbol: MarketSymbol, lengthMs: number) {
  const stage = createConditionStage();
  for (const [i, { text }] of CLAIMS.entries()) {
    stage.add(i, `when:${symbol}|${text}`);
    stage.add(i + CLAIMS.length, `when:${symbol}|${text} touch`);
  }
  const closes = hours.map((candles) => candles.at(-1)?.close ?? Number.NaN);
  // As if the price had always been what it was first, so that nothing remembers a jump.
  stage.closes(symbol, 1 - LONGEST - WARM_UP, new Array<number>(LONGEST).fill(closes[0] ?? Number.NaN));
  stage.closes(symbol, 1 - WARM_UP, closes);
  for (let at = 0; at < hours.length - WARM_UP; at++) {
    await stage.close(at);
    for (const [n, candle] of (hours[WARM_UP + at] ?? []).entries())
      await stage.walk(at + (n * lengthMs) / HOUR_MS, symbol, candle, lengthMs);
  }
  return stage.rung.map((text) => text.replace(` ${symbol}`, '').replace(' LATE', ''));
}

describe.skipIf(!hasData)('on real candles, conditions', () => {
  it.each([
    { file: 'freqtrade_5m_altbtc_2018-01.csv.gz', lengthMs: 5 * MINUTE_MS, most: 700 },
    { file: 'bitfinex_1h_btc_eth_2017_2019.csv.gz', lengthMs: HOUR_MS, most: 1_500 },
  ])('ring at closes and on every touch when a textbook says so: $file', async ({ file, lengthMs, most }) => {
    const rows = readRows(file, () => 'ETH/USDT');
    const [first] = rows;
    const of = rows.filter(({ pair }) => pair === first?.pair).map(({ candle }) => candle);
    const perHour = HOUR_MS / lengthMs;
    const hours = Array.from({ length: Math.min(most, Math.floor(of.length / perHour)) }, (_, i) =>
      of.slice(i * perHour, (i + 1) * perHour),
    );
    const told = await toldByEngine(hours, 'ETH/USDT', lengthMs);
    const expected = toldByTextbook(hours, 'ETH/USDT', lengthMs);
    expect(told.toSorted()).toEqual(expected.toSorted());
    console.info(
      `${file}: ${hours.length - WARM_UP} hours, ${CLAIMS.length} claims, ${told.length} alerts, all the same`,
    );
    expect(told.length).toBeGreaterThan(150);
  });
});
