import type { Picture } from '../chat/picture.ts';
import { drawChart } from './chart-option.ts';
import { drawCompare } from './compare-option.ts';
import type { Drawing } from './drawing.ts';
import { drawHeatmap } from './heatmap-option.ts';
import { drawMovers } from './movers-option.ts';
import { drawSeason } from './season-option.ts';

/** What ECharts draws of a picture. */
export function draw(picture: Picture): Drawing {
  switch (picture.kind) {
    case 'season':
      return drawSeason(picture);
    case 'chart':
      return drawChart(picture);
    case 'compare':
      return drawCompare(picture);
    case 'heatmap':
      return drawHeatmap(picture);
    case 'movers':
      return drawMovers(picture);
  }
}
