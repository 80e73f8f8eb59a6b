import type { EChartsOption } from 'echarts';
import type { SeasonPicture } from '../chat/picture.ts';
import { COLOURS, FONT } from './look.ts';
import { drawGauge, GAUGE_HEIGHT } from './season-gauge.ts';
import { drawHistory } from './season-history.ts';

/** What ECharts draws, in the browser as here: data without functions, laid out for a canvas of this size. */
export type Drawing = { readonly option: EChartsOption; readonly width: number; readonly height: number };

const WIDTH = 1000;

/** The gauge, and under it the past where one is known. */
export function drawSeason(picture: SeasonPicture): Drawing {
  const gauge = drawGauge(picture);
  const history = picture.days.length > 0 ? drawHistory(picture, GAUGE_HEIGHT) : undefined;
  const panels = history?.panels ?? [];
  return {
    width: WIDTH,
    height: GAUGE_HEIGHT + (history?.height ?? 0),
    option: {
      animation: false,
      useUTC: true,
      backgroundColor: COLOURS.card,
      textStyle: { fontFamily: FONT, color: COLOURS.text },
      grid: panels.map(({ grid }) => grid),
      xAxis: panels.map(({ xAxis }) => xAxis),
      yAxis: panels.map(({ yAxis }) => yAxis),
      series: [gauge.series, ...panels.map(({ series }) => series)],
      graphic: { elements: [...gauge.words, ...(history?.words ?? [])] },
    },
  };
}
