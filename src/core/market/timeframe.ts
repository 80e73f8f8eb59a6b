/** The candle lengths the bot closes, in ccxt's form. */
export const TIMEFRAMES = ['1h', '4h', '1d'] as const;
export type Timeframe = (typeof TIMEFRAMES)[number];

/** What candles can be asked for: no signal closes on a minute, but its high and low tell what a price touched. */
export type CandleLength = Timeframe | '1m';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const TIMEFRAME_MS: Readonly<Record<CandleLength, number>> = {
  '1m': MINUTE_MS,
  '1h': HOUR_MS,
  '4h': 4 * HOUR_MS,
  '1d': DAY_MS,
};

/** Open time of the candle that contains `at`. Candles are aligned to the UTC epoch on every exchange we read. */
export const openOf = (timeframe: CandleLength, at: Date): Date => {
  const ms = TIMEFRAME_MS[timeframe];
  return new Date(Math.floor(at.getTime() / ms) * ms);
};

/** Open time of the last candle that is closed at `now`. */
export const lastClosed = (timeframe: CandleLength, now: Date): Date =>
  new Date(openOf(timeframe, now).getTime() - TIMEFRAME_MS[timeframe]);

/** A calendar day in UTC, `2026-11-22`. */
export type Day = string;

export const dayOf = (at: Date): Day => at.toISOString().slice(0, 10);
export const dayStart = (day: Day): Date => new Date(`${day}T00:00:00Z`);
export const addDays = (day: Day, days: number): Day => dayOf(new Date(dayStart(day).getTime() + days * DAY_MS));
