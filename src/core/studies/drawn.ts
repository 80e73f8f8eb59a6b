import type { IndicatorName } from '../indicators/registry.ts';
import type { Study } from './study.ts';

/** How an indicator stands on a chart. */
type Drawn = {
  readonly label: string;
  /** Over the candles, over the volume, or in a panel of its own. */
  readonly place: 'price' | 'volume' | 'panel';
  readonly lines: readonly string[];
  /** An output that is drawn as bars from zero. */
  readonly bars?: string;
  /** Where its values always lie. */
  readonly range?: readonly [number, number];
  /** Values that people look at. */
  readonly marks?: readonly number[];
};

/** What a new indicator of the registry needs before it can be drawn; a type sees to it that none is forgotten. */
const DRAWN = {
  rsi: { label: 'RSI', place: 'panel', lines: ['value'], range: [0, 100], marks: [30, 70] },
  ema: { label: 'EMA', place: 'price', lines: ['value'] },
  sma: { label: 'SMA', place: 'price', lines: ['value'] },
  macd: { label: 'MACD', place: 'panel', lines: ['macd', 'signal'], bars: 'hist' },
  bollinger: { label: 'BB', place: 'price', lines: ['upper', 'middle', 'lower'] },
  atr: { label: 'ATR', place: 'panel', lines: ['value'] },
  donchian: { label: 'DC', place: 'price', lines: ['high', 'middle', 'low'] },
  meanVolume: { label: 'Mean', place: 'volume', lines: ['value'] },
  stochastic: { label: 'Stoch', place: 'panel', lines: ['k', 'd'], range: [0, 100], marks: [20, 80] },
  obv: { label: 'OBV', place: 'panel', lines: ['value'] },
  mfi: { label: 'MFI', place: 'panel', lines: ['value'], range: [0, 100], marks: [20, 80] },
  supertrend: { label: 'ST', place: 'price', lines: ['value'] },
  vwap: { label: 'VWAP', place: 'price', lines: ['value'] },
  adx: { label: 'ADX', place: 'panel', lines: ['adx', 'plusDi', 'minusDi'], marks: [25] },
  ichimoku: { label: 'Ichi', place: 'price', lines: ['conversion', 'base', 'cloudA', 'cloudB'] },
  cci: { label: 'CCI', place: 'panel', lines: ['value'], marks: [-100, 100] },
  williamsR: { label: '%R', place: 'panel', lines: ['value'], range: [-100, 0], marks: [-80, -20] },
  roc: { label: 'ROC', place: 'panel', lines: ['value'], marks: [0] },
  wma: { label: 'WMA', place: 'price', lines: ['value'] },
  hma: { label: 'HMA', place: 'price', lines: ['value'] },
  dema: { label: 'DEMA', place: 'price', lines: ['value'] },
  deviation: { label: 'Dev', place: 'panel', lines: ['value'] },
} as const satisfies Readonly<Record<IndicatorName, Drawn>>;

export const drawnOf = ({ name }: Study): Drawn => DRAWN[name];

/** `EMA 200`, `BB 20, 2`. */
export const labelOf = ({ name, params }: Study): string => `${DRAWN[name].label} ${params.join(', ')}`.trim();
