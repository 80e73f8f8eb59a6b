import { type Range, timeTicks } from './axis.ts';
import type { Look } from './look.ts';
import { widthOf } from './text-size.ts';
import type { Tick } from './ticks.ts';

/** Where the plots of a picture lie beside each other: slots of equal width for candles, the axis at the right. */
export type Frame = {
  readonly left: number;
  readonly width: number;
  readonly slots: number;
};

/** One plot of a picture, as tall as its range of values. */
export type Plot = { readonly top: number; readonly height: number; readonly range: Range };

/** The middle of a slot. */
export const toX = (slot: number, { left, width, slots }: Frame): number => left + (width * (slot + 0.5)) / slots;

export const toY = (value: number, { top, height, range: { min, max } }: Plot): number =>
  top + (height * (max - value)) / (max - min);

export const isInside = (value: number, { range: { min, max } }: Plot): boolean => value >= min && value <= max;

const GUTTER_GAP = 14;
export const TICK_SIZE = 30;

/** Axes draw nothing of their own: lines and labels stand where the ticks say, and nowhere else. */
export function axesOf({ left, width, slots }: Frame, { top, height, range }: Plot, gridIndex: number) {
  return {
    grid: { left, width, top, height },
    xAxis: {
      type: 'category' as const,
      data: Array.from({ length: slots }, (_, i) => String(i)),
      show: false,
      gridIndex,
    },
    yAxis: { type: 'value' as const, ...range, show: false, gridIndex },
  };
}

/** Lines across a plot at its ticks, with their labels at the right; where a tag stands there is no room for a label. */
export function drawTicks(
  ticks: readonly Tick<number>[],
  plot: Plot,
  { frame, look, taken = [] }: { readonly frame: Frame; readonly look: Look; readonly taken?: readonly number[] },
) {
  const right = frame.left + frame.width;
  return ticks.flatMap(({ at, label }) => {
    const y = toY(at, plot);
    const isFree = taken.every((other) => Math.abs(other - y) > TICK_SIZE * 1.15);
    return [
      lineOf([frame.left, y, right, y], { stroke: look.colours.line, lineWidth: 1.5 }),
      ...(isFree ? [look.write(label, { x: right + GUTTER_GAP, y, size: TICK_SIZE, fill: look.colours.faint })] : []),
    ];
  });
}

/** A number at the right on a filled ground: what counts now, or what rang. */
export function drawTag(text: string, y: number, { frame, look, colour }: TagPlace) {
  const x = frame.left + frame.width + 4;
  return [
    {
      type: 'rect' as const,
      silent: true,
      z: 8,
      shape: { x, y: y - 23, width: widthOf(text, TICK_SIZE, 700) + 22, height: 46, r: 8 },
      style: { fill: colour },
    },
    look.write(text, { x: x + 10, y, size: TICK_SIZE, weight: 700, fill: look.colours.card }),
  ];
}
export type TagPlace = { readonly frame: Frame; readonly look: Look; readonly colour: string };

/** How wide the axis at the right must be for these labels and tags. */
export const gutterFor = (labels: readonly string[]): number =>
  Math.max(90, ...labels.map((label) => widthOf(label, TICK_SIZE, 700) + 34));

/** Upright lines through plots at round times, and their labels under the last of them. */
export function drawTimes(
  { firstMs, slotMs, top, bottom }: { firstMs: number; slotMs: number; top: number; bottom: number },
  frame: Frame,
  look: Look,
) {
  const ticks = timeTicks(firstMs, firstMs + (frame.slots - 1) * slotMs);
  return ticks.flatMap(({ at, label }) => {
    const x = toX((at - firstMs) / slotMs, frame);
    const half = widthOf(label, TICK_SIZE) / 2;
    return [
      lineOf([x, top, x, bottom], { stroke: look.colours.line, lineWidth: 1.5 }),
      look.write(label, {
        x: Math.max(x, half + 8),
        y: bottom + 34,
        align: 'center',
        size: TICK_SIZE,
        fill: look.colours.faint,
      }),
    ];
  });
}

type Stroke = { readonly stroke: string; readonly lineWidth: number; readonly lineDash?: readonly number[] };

/** A straight line; behind everything where no `z` is said. */
export const lineOf = (
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { lineDash, ...style }: Stroke,
  z = 0,
) => ({
  type: 'line' as const,
  silent: true,
  z,
  shape: { x1, y1, x2, y2 },
  style: { ...style, ...(lineDash ? { lineDash: [...lineDash] } : {}) },
});

/** Lines are told apart by their dashes as well as by their colours. */
export const DASHES: readonly (readonly number[] | undefined)[] = [
  undefined,
  [18, 8],
  [4, 8],
  [24, 8, 4, 8],
  [10, 6],
  [2, 6],
];
