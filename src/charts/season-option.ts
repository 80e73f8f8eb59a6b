import type { SeasonPicture } from '../chat/picture.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { lookOf } from './look.ts';
import { drawGauge, GAUGE_HEIGHT } from './season-gauge.ts';
import { drawHistory } from './season-history.ts';

/** The gauge, and under it the past where one is known. */
export function drawSeason(picture: SeasonPicture): Drawing {
  const look = lookOf(picture.theme);
  const gauge = drawGauge(picture, look);
  const history = picture.days.length > 0 ? drawHistory(picture, GAUGE_HEIGHT, look) : undefined;
  const panels = history?.panels ?? [];
  return drawingOf(
    GAUGE_HEIGHT + (history?.height ?? 0),
    {
      grid: panels.map(({ grid }) => grid),
      xAxis: panels.map(({ xAxis }) => xAxis),
      yAxis: panels.map(({ yAxis }) => yAxis),
      series: [gauge.series, ...panels.map(({ series }) => series)],
      graphic: { elements: [...gauge.words, ...(history?.words ?? [])] },
    },
    look,
  );
}
