import type { ComparePicture } from '../chat/picture.ts';
import { numberTicks, rangeOf, timeTicks } from './axis.ts';
import { type Drawing, drawingOf, WIDTH } from './drawing.ts';
import { lineStyleOf, strokeOf } from './legend.ts';
import { lookOf } from './look.ts';
import { shownPercent } from './numbers.ts';
import { type Frame, lineOf, type Plot, TICK_SIZE, toY } from './plot.ts';
import { fitted, spread, widthOf } from './text-size.ts';

/** What most labels of the axis find room in. */
const LEFT = 118;
const MARGIN = 40;
const TICK_GAP = 14;
const HEADER = 110;
const HEIGHT = 620;
const FOOT = 70;
const LABEL_SIZE = 34;
const LABEL_HEIGHT = 84;
const MOST_NAME = 200;

/** Lines from one start at 0 %, each with its name and its change where it ends. */
export function drawCompare({ theme, window, lines }: ComparePicture): Drawing {
  const look = lookOf(theme);
  const { colours, write } = look;
  const values = lines.flatMap(({ points }) => points.map(([, percent]) => percent));
  const plot: Plot = { top: HEADER, height: HEIGHT, range: rangeOf([0, ...values]) };
  const ends = lines.map(({ points }) => points.at(-1)?.[1] ?? 0);
  const labels = lines.map(({ name }, n) => ({
    name: fitted(name, LABEL_SIZE, MOST_NAME, 700),
    percent: shownPercent(ends[n] ?? 0),
  }));
  const gutter =
    Math.max(...labels.flatMap(({ name, percent }) => [name, percent].map((t) => widthOf(t, LABEL_SIZE, 700)))) + 80;
  const ticks = numberTicks(plot.range, 6).map(({ at, label }) => ({ at, label: at > 0 ? `+${label}` : label }));
  const left = Math.max(LEFT, MARGIN + TICK_GAP + Math.max(...ticks.map(({ label }) => widthOf(label, TICK_SIZE))));
  const frame: Frame = { left, width: WIDTH - left - gutter, slots: 1 };
  const right = frame.left + frame.width;
  const times = lines.flatMap(({ points }) => points.map(([ms]) => ms));
  const span = { min: Math.min(...times), max: Math.max(...times) };
  const x = (ms: number) => left + (frame.width * (ms - span.min)) / Math.max(1, span.max - span.min);
  const bottom = HEADER + HEIGHT;
  const ys = spread(
    ends.map((percent) => toY(percent, plot)),
    LABEL_HEIGHT,
    { min: HEADER + LABEL_HEIGHT / 2, max: bottom - LABEL_HEIGHT / 2 },
  );
  return drawingOf(
    bottom + FOOT,
    {
      grid: { left: left, width: frame.width, top: HEADER, height: HEIGHT },
      xAxis: { type: 'time', ...span, show: false },
      yAxis: { type: 'value', ...plot.range, show: false },
      series: lines.map(({ points }, n) => ({
        type: 'line' as const,
        silent: true,
        symbol: 'none',
        lineStyle: { ...lineStyleOf(n, look), width: 5 },
        itemStyle: { color: lineStyleOf(n, look).color },
        data: points.map(([ms, percent]) => [ms, percent]),
      })),
      graphic: {
        elements: [
          write(`% · ${window}`, { x: MARGIN, y: 52, size: 46, weight: 700 }),
          write(dates(span), { x: WIDTH - MARGIN, y: 52, align: 'right', fill: colours.faint }),
          ...ticks.flatMap(({ at, label }) => [
            lineOf([left, toY(at, plot), right, toY(at, plot)], {
              stroke: at === 0 ? colours.faint : colours.line,
              lineWidth: at === 0 ? 3 : 1.5,
            }),
            write(label, {
              x: left - TICK_GAP,
              y: toY(at, plot),
              align: 'right',
              size: TICK_SIZE,
              fill: colours.faint,
            }),
          ]),
          ...timeTicks(span.min, span.max, 4).flatMap(({ at, label }) => [
            lineOf([x(at), HEADER, x(at), bottom], { stroke: colours.line, lineWidth: 1.5 }),
            write(label, {
              x: Math.min(Math.max(x(at), left), right - 20),
              y: bottom + 34,
              align: 'center',
              size: TICK_SIZE,
              fill: colours.faint,
            }),
          ]),
          ...labels.flatMap(({ name, percent }, n) => {
            const y = ys[n] ?? HEADER;
            const { stroke, lineDash } = strokeOf(n, look);
            return [
              lineOf(
                [right + 2, toY(ends[n] ?? 0, plot), right + 46, y],
                { stroke, lineWidth: 4, ...(lineDash ? { lineDash } : {}) },
                5,
              ),
              write(name, { x: right + 56, y: y - 20, size: LABEL_SIZE, weight: 700, fill: stroke }),
              write(percent, { x: right + 56, y: y + 20, size: LABEL_SIZE, fill: stroke }),
            ];
          }),
        ],
      },
    },
    look,
  );
}

const dates = ({ min, max }: { min: number; max: number }): string =>
  `${new Date(min).toISOString().slice(0, 10)} – ${new Date(max).toISOString().slice(0, 10)}`;
