import type { EChartsOption } from 'echarts';
import type { ChartPicture } from '../chat/picture.ts';
import { numberTicks } from './axis.ts';
import { drawHeader } from './chart-header.ts';
import { drawLevels } from './chart-levels.ts';
import { drawPanel, drawVolume, placed } from './chart-panels.ts';
import { candleSeries, drawNow, priceRange } from './chart-price.ts';
import { type Drawing, drawingOf, WIDTH } from './drawing.ts';
import { linesOf } from './legend.ts';
import { lookOf } from './look.ts';
import { shownAmount, shownNumber } from './numbers.ts';
import { drawTag, drawTicks, drawTimes, type Frame, gutterFor, type Plot, toY } from './plot.ts';
import { slotCount } from './slots.ts';

const LEFT = 40;
const PRICE_HEIGHT = 520;
const GAP = 18;
const FOOT = 70;

/** Candles with levels and indicators over them, the volume, and under it each indicator with a unit of its own. */
export function drawChart(picture: ChartPicture): Drawing {
  const look = lookOf(picture.theme);
  const header = drawHeader(picture, look);
  const plot: Plot = { top: header.height + 12, height: PRICE_HEIGHT, range: priceRange(picture) };
  const ticks = numberTicks(plot.range);
  const price = shownNumber(picture.price);
  const most = Math.max(0, ...picture.candles.map(({ volume }) => volume));
  const gutter = gutterFor([price, shownAmount(most), ...ticks.map(({ label }) => label)]);
  const frame: Frame = { left: LEFT, width: WIDTH - LEFT - gutter, slots: Math.max(2, slotCount(picture)) };

  const parts = [];
  let bottom = plot.top + PRICE_HEIGHT;
  const volume = drawVolume(picture, bottom + GAP, frame, look);
  if (volume) {
    parts.push(volume);
    bottom = volume.bottom;
  }
  for (const panel of picture.panels) {
    const part = drawPanel(panel, picture, bottom, frame, look);
    parts.push(part);
    bottom = part.bottom;
  }
  const main = {
    plot,
    series: [candleSeries(picture, frame, look), ...linesOf(picture.overlays, picture, frame, look)],
  };
  const all = [main, ...parts].map((part, n) => placed(part, frame, n));
  const priceY = toY(picture.price, plot);
  const times = { firstMs: picture.candles[0]?.ms ?? Date.parse(picture.at), slotMs: picture.timeframeMs };
  return drawingOf(
    bottom + FOOT,
    {
      grid: all.map(({ grid }) => grid),
      xAxis: all.map(({ xAxis }) => xAxis),
      yAxis: all.map(({ yAxis }) => yAxis),
      series: all.flatMap(({ series }) => series) as NonNullable<EChartsOption['series']>,
      graphic: {
        elements: [
          ...drawTimes({ ...times, top: plot.top, bottom }, frame, look),
          ...drawTicks(ticks, plot, { frame, look, taken: [priceY] }),
          ...drawLevels(picture.levels, picture.price, plot, frame, look),
          ...drawNow(picture, plot, frame, look),
          ...drawTag(price, priceY, { frame, look, colour: look.colours.text }),
          ...header.elements,
          ...parts.flatMap(({ elements }) => elements),
        ],
      } as NonNullable<EChartsOption['graphic']>,
    },
    look,
  );
}
