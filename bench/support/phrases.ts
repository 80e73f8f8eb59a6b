import { zipf } from './random.ts';

/** Candles that people name, the most frequent first. */
const TIMEFRAMES = ['1h', '4h', '1d'];
const RSI_PERIODS = ['14', '7', '21', '9'];
const EMA_PERIODS = ['200', '50', '20', '100', '21', '9'];
const LOW = [30, 25, 20, 35, 40];
const HIGH = [70, 75, 80, 65, 60];
/** Most people take a usual level; the others any level at all. */
const USUAL = 0.85;

/**
 * Draws rules as a crowd would write them: a few kinds, of which the first are by far the most frequent, in different
 * orders and spacings, so that the same meaning has many texts.
 */
export function createPhrases(random: () => number): () => string {
  const pickers = new Map<number, () => number>();
  const pick = <T>(all: readonly T[]): T => {
    const draw = pickers.get(all.length) ?? zipf(all.length, random);
    pickers.set(all.length, draw);
    return all[draw()] as T;
  };
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const low = () => (random() < USUAL ? pick(LOW) : whole(5, 45));
  const high = () => (random() < USUAL ? pick(HIGH) : whole(55, 95));
  const times = () => (random() < USUAL ? pick([2, 3, 5, 4]) : (1 + random() * 9).toFixed(1));

  const oversold = (timeframe: string) => {
    const level = low();
    const rsi = `rsi(${pick(RSI_PERIODS)}, ${timeframe})`;
    return random() < 0.5 ? `${rsi} < ${level}` : `${level} > ${rsi}`;
  };
  const overEma = (timeframe: string) => {
    const ema = `ema(${pick(EMA_PERIODS)}, ${timeframe})`;
    return random() < 0.5 ? `close(${timeframe}) > ${ema}` : `${ema} < close(${timeframe})`;
  };
  const kinds: readonly (() => string)[] = [
    () => oversold(pick(TIMEFRAMES)),
    () => `rsi(${pick(RSI_PERIODS)},${pick(TIMEFRAMES)}) > ${high()}`,
    () => {
      const timeframe = pick(TIMEFRAMES);
      const parts = [oversold(timeframe), overEma(timeframe)];
      return (random() < 0.5 ? parts : parts.reverse()).join(' and ');
    },
    () => {
      const timeframe = pick(TIMEFRAMES);
      const slow = pick(EMA_PERIODS);
      const fast = pick(EMA_PERIODS.filter((period) => period !== slow));
      return `ema(${fast}, ${timeframe}) crosses above ema(${slow}, ${timeframe})`;
    },
    () => `macd(12, 26, 9, ${pick(TIMEFRAMES)}).hist > 0`,
    () => {
      const timeframe = pick(TIMEFRAMES);
      return `close(${timeframe}) < bb(20, 2, ${timeframe}).lower and volume(${timeframe}) > ${times()} * smav(20, ${timeframe})`;
    },
    () => {
      const timeframe = pick(TIMEFRAMES);
      return `close(${timeframe}) > bb(20, 2, ${timeframe}).upper`;
    },
    () => {
      const timeframe = pick(TIMEFRAMES);
      return `volume(${timeframe}) > ${times()} * smav(20, ${timeframe})`;
    },
    () => {
      const timeframe = pick(TIMEFRAMES);
      return `(${oversold(timeframe)} or close(${timeframe}) < bb(20, 2, ${timeframe}).lower) and macd(12, 26, 9, ${timeframe}).hist > 0 and close(1d) > ema(200, 1d)`;
    },
  ];
  return () => pick(kinds)();
}
