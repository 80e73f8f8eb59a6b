import type { ChartPicture } from '../chat/picture.ts';
import { type Range, rangeOf } from './axis.ts';
import type { Look } from './look.ts';
import { type Frame, type Plot, toX, toY } from './plot.ts';
import { slotOf } from './slots.ts';

/** A line or a level that lies further out than this, in heights of the candles, does not squeeze them: it is left outside. */
const REACH = 0.6;
const WIDEST_CANDLE = 34;

/** What the price axis spans: the candles and the price, what rang, and levels and lines that are near. */
export function priceRange({ candles, price, levels, overlays }: ChartPicture): Range {
  const core = [price, ...candles.flatMap(({ low, high }) => [low, high])];
  const reached = levels.filter(({ isReached }) => isReached).map(({ at }) => at);
  const inner = rangeOf([...core, ...reached], 0);
  const reach = (inner.max - inner.min) * REACH;
  const isNear = (value: number) => value >= inner.min - reach && value <= inner.max + reach;
  const near = [...levels.map(({ at }) => at), ...overlays.flatMap(({ values }) => values.filter((v) => v !== null))];
  return rangeOf([inner.min, inner.max, ...near.filter(isNear)]);
}

/** Candles: hollow where they rose, filled where they fell, so that no colour is needed to tell. */
export function candleSeries(picture: ChartPicture, frame: Frame, { colours }: Look) {
  const data: (readonly number[] | '-')[] = Array.from({ length: frame.slots }, () => '-');
  for (const candle of picture.candles) {
    data[slotOf(candle.ms, picture)] = [candle.open, candle.close, candle.low, candle.high];
  }
  return {
    type: 'candlestick' as const,
    silent: true,
    barWidth: Math.min(WIDEST_CANDLE, Math.max(2, (frame.width / frame.slots) * 0.64)),
    itemStyle: {
      color: colours.card,
      borderColor: colours.up,
      color0: colours.down,
      borderColor0: colours.down,
      borderColorDoji: colours.faint,
      borderWidth: 2.5,
    },
    data: data.map((each) => (each === '-' ? each : [...each])),
  };
}

/** From the last close to the price now: what lies between is not known, so it is dotted. */
export function drawNow(picture: ChartPicture, plot: Plot, frame: Frame, { colours }: Look) {
  const last = picture.candles.at(-1);
  const x = toX(frame.slots - 1, frame);
  const y = toY(picture.price, plot);
  const stroke = colours.text;
  const from = last && { x: toX(slotOf(last.ms, picture), frame), y: toY(last.close, plot) };
  return [
    ...(from
      ? [
          {
            type: 'line' as const,
            silent: true,
            z: 7,
            shape: { x1: from.x, y1: from.y, x2: x, y2: y },
            style: { stroke, lineWidth: 3, lineDash: [4, 5] },
          },
        ]
      : []),
    {
      type: 'circle' as const,
      silent: true,
      z: 8,
      shape: { cx: x, cy: y, r: 8 },
      style: { fill: stroke, stroke: colours.card, lineWidth: 3 },
    },
  ];
}
