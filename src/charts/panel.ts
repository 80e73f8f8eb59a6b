import type { Look } from './look.ts';
import type { Tick } from './ticks.ts';

/** Where plots lie between the left and the right border, for every panel of a picture. */
export const PLOT = { left: 116, width: 820 };

/** Where an instant lies on the canvas. */
export const toX = (ms: number, { min, max }: Span): number => PLOT.left + (PLOT.width * (ms - min)) / (max - min);

export type Span = { readonly min: number; readonly max: number };

/** `value` is undefined where nothing is known, and the line breaks. */
export type Point = { readonly ms: number; readonly value: number | undefined };

/** Two corners in the units of the axes; without a `yAxis` it is as high as the panel. */
export type Area = [
  {
    readonly xAxis: number;
    readonly yAxis?: number;
    readonly itemStyle: { readonly color: string; readonly opacity: number };
  },
  { readonly xAxis: number; readonly yAxis?: number },
];

export type Panel = {
  readonly top: number;
  readonly height: number;
  readonly time: Span;
  /** Where an upright line stands. */
  readonly dates: readonly number[];
  readonly axis: Span & { readonly type: 'value' | 'log' };
  readonly levels: readonly (Tick<number> & { readonly colour?: string })[];
  readonly points: readonly Point[];
  readonly areas: readonly Area[];
};

/** Axes draw nothing of their own: lines and labels stand where the ticks say, and nowhere else. */
const BARE = {
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { show: false },
  splitLine: { show: false },
};

/** A line over time on shaded ground, as the parts of an ECharts option. */
export function drawPanel(panel: Panel, i: number, { colours, label }: Look) {
  const { top, height, time, dates, axis, levels, points, areas } = panel;
  return {
    grid: { ...PLOT, top, height },
    xAxis: { ...BARE, ...time, type: 'time' as const, gridIndex: i },
    yAxis: { ...BARE, ...axis, gridIndex: i },
    series: {
      type: 'line' as const,
      xAxisIndex: i,
      yAxisIndex: i,
      silent: true,
      symbol: 'none',
      lineStyle: { color: colours.text, width: 5, join: 'round' as const, cap: 'round' as const },
      itemStyle: { color: colours.text },
      data: points.map((point, at) => dot(points, point, at)),
      markArea: { silent: true, z: 0, data: [...areas] },
      markLine: {
        silent: true,
        // Behind the line that they measure.
        z: 1,
        symbol: 'none',
        lineStyle: { color: colours.line, width: 2, type: 'solid' as const },
        label: { ...label, distance: 14 },
        data: [
          ...levels.map(({ at, label: words, colour }) => ({
            yAxis: at,
            label: { position: 'start' as const, formatter: words },
            ...(colour ? { lineStyle: { color: colour, width: 3, type: [10, 8] } } : {}),
          })),
          ...dates.map((ms) => ({ xAxis: ms, label: { show: false } })),
        ],
      },
    },
  };
}

/** The newest value is marked; so is one that stands alone, of which a line shows nothing. */
function dot(points: readonly Point[], { ms, value }: Point, i: number) {
  const isAlone = points[i - 1]?.value === undefined && points[i + 1]?.value === undefined;
  const size = i === points.length - 1 ? 20 : isAlone ? 9 : 0;
  return { value: [ms, value ?? null], ...(size > 0 ? { symbol: 'circle', symbolSize: size } : {}) };
}
