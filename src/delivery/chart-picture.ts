import type { ChartLevel, ChartLine, ChartPanel, ChartPicture, Theme } from '../chat/picture.ts';
import type { Candle } from '../core/market/candle.ts';
import type { Ticker } from '../core/market/market.ts';
import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';
import { columnsOf } from '../core/studies/columns.ts';
import { drawnOf, labelOf } from '../core/studies/drawn.ts';
import { type Study, wordOf } from '../core/studies/study.ts';

/** So many candles are legible on a phone: three days of hours, twelve days of four hours, ten weeks of days. */
const SHOWN = 72;
/** More digits than a pixel shows are only longer to carry. */
const DIGITS = 8;

export type ChartWish = {
  readonly symbol: string;
  readonly timeframe: Timeframe;
  readonly studies: readonly Study[];
  readonly levels: readonly ChartLevel[];
  readonly theme?: Theme | undefined;
  /** The values of studies at which an alert rang. */
  readonly reached?: readonly { readonly study: Study; readonly at: number }[];
};

/** What the price was, and what it is known to have done. */
export type ChartPrice = Pick<Ticker, 'price' | 'at' | 'changePercent'>;

/**
 * The newest candles, with studies over all that are known, so that their lines begin with the first candle shown.
 * Undefined where there is none.
 */
export function chartPicture(
  candles: readonly Candle[],
  { price, at, changePercent }: ChartPrice,
  { symbol, timeframe, studies, levels, theme, reached = [] }: ChartWish,
): ChartPicture | undefined {
  const shown = candles.slice(-SHOWN);
  if (shown.length === 0) return undefined;
  const drawn = studies.map((study) => ({ study, place: drawnOf(study).place, ...linesOf(study, candles) }));
  const over = (where: 'price' | 'volume') => drawn.flatMap(({ place, lines }) => (place === where ? lines : []));
  return {
    kind: 'chart',
    ...(theme === 'light' ? { theme } : {}),
    symbol,
    timeframe,
    timeframeMs: TIMEFRAME_MS[timeframe],
    candles: shown.map(({ openAt, ...bar }) => ({ ms: openAt.getTime(), ...bar })),
    price,
    at: at.toISOString(),
    ...(changePercent === undefined ? {} : { changePercent }),
    overlays: over('price'),
    volumeLines: over('volume'),
    panels: drawn.flatMap(({ study, place, lines, bars }) => {
      const rang = reached.filter((each) => wordOf(each.study) === wordOf(study)).map((each) => each.at);
      return place === 'panel' ? [panelOf(study, { lines, bars }, rang)] : [];
    }),
    levels,
  };
}

type Lines = { readonly lines: readonly ChartLine[]; readonly bars: ChartLine | undefined };

function linesOf(study: Study, candles: readonly Candle[]): Lines {
  const { lines, bars, place, label } = drawnOf(study);
  const outputs = bars === undefined ? lines : [...lines, bars];
  const columns = columnsOf(study, outputs, candles);
  const all = outputs.map((output, i): ChartLine => {
    const values = (columns[i] ?? []).slice(-SHOWN).map((value) => value && Number(value.toPrecision(DIGITS)));
    // A panel bears the name of its study already.
    if (place === 'panel') return { label: outputs.length === 1 ? '' : output, values };
    const name = i === 0 ? labelOf(study) : label;
    return { label: outputs.length === 1 ? name : `${name} ${output}`, values };
  });
  return { lines: all.slice(0, lines.length), bars: all[lines.length] };
}

function panelOf(study: Study, { lines, bars }: Lines, reached: readonly number[]): ChartPanel {
  const { range, marks = [] } = drawnOf(study);
  return {
    label: labelOf(study),
    lines,
    ...(bars ? { bars } : {}),
    ...(range ? { range } : {}),
    marks: [
      ...marks.filter((at) => !reached.includes(at)).map((at) => ({ at })),
      ...reached.map((at) => ({ at, isReached: true as const })),
    ],
  };
}
