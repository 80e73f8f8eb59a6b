import { TIMEFRAMES, type Timeframe } from '../../market/timeframe.ts';
import type { Source } from '../language/expression.ts';

/** When a source has something new to say: with every price, at a candle's close, or once a day. */
export const BEATS = ['live', ...TIMEFRAMES, 'daily'] as const;
export type Beat = 'live' | Timeframe | 'daily';

export function beatOf(source: Source): Beat {
  switch (source.kind) {
    case 'candle':
    case 'indicator':
      return source.timeframe;
    case 'market-cap':
    case 'rank':
    case 'season':
    case 'dominance':
    case 'fear-greed':
      return 'daily';
    case 'price':
    case 'change':
    case 'flat':
    case 'drawdown':
    case 'line':
      return 'live';
  }
}

/** Each beat as one bit, so that a node knows in a number what it depends on. */
export const bitOf = (beat: Beat): number => 1 << BEATS.indexOf(beat);
