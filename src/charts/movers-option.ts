import type { MoversPicture } from '../chat/picture.ts';
import type { Mover } from '../core/market/movers.ts';
import { dayTime } from './chart-header.ts';
import { type Drawing, drawingOf, WIDTH } from './drawing.ts';
import { type Look, lookOf } from './look.ts';
import { arrowOf, shownNumber, shownPercent } from './numbers.ts';
import { fitted, sizeFor } from './text-size.ts';

const HEADER = 96;
const ROW = 62;
const BAR = { x: 290, width: 190 };
const BETWEEN = 34;
const FOOT = 28;
const SIZE = 36;

/** The coins that rose most, and under a line those that fell most, each with a bar, its change and its price. */
export function drawMovers(picture: MoversPicture): Drawing {
  const look = lookOf(picture.theme);
  const { gainers, losers } = picture;
  const most = Math.max(...[...gainers, ...losers].map(({ percent }) => Math.abs(percent)), 1e-9);
  const split = HEADER + gainers.length * ROW + BETWEEN / 2;
  return drawingOf(
    HEADER + (gainers.length + losers.length) * ROW + BETWEEN + FOOT,
    {
      graphic: {
        elements: [
          look.write('▲ ▼  24h', { x: 40, y: 50, size: 46, weight: 700 }),
          look.write(dayTime(picture.at), { x: WIDTH - 40, y: 50, align: 'right', fill: look.colours.faint }),
          ...gainers.flatMap((mover, i) => row(mover, HEADER + i * ROW, most, look)),
          {
            type: 'line' as const,
            silent: true,
            shape: { x1: 40, y1: split, x2: WIDTH - 40, y2: split },
            style: { stroke: look.colours.line, lineWidth: 2 },
          },
          ...losers.flatMap((mover, i) => row(mover, HEADER + (gainers.length + i) * ROW + BETWEEN, most, look)),
        ],
      },
    },
    look,
  );
}

function row({ name, percent, price }: Mover, top: number, most: number, { colours, write }: Look) {
  const y = top + ROW / 2;
  const colour = percent > 0 ? colours.up : percent < 0 ? colours.down : colours.faint;
  const width = Math.max(4, (Math.abs(percent) / most) * BAR.width);
  const shownPrice = shownNumber(price);
  const style = percent < 0 ? { fill: colour } : { fill: 'none', stroke: colour, lineWidth: 4 };
  return [
    write(fitted(name, SIZE, BAR.x - 60, 700), { x: 40, y, size: SIZE, weight: 700 }),
    {
      type: 'rect' as const,
      silent: true,
      // Hollow where it rose, filled where it fell, as candles are.
      shape: { x: BAR.x, y: y - 17, width, height: 34, r: 6 },
      style,
    },
    write(`${arrowOf(percent)} ${shownPercent(percent)}`, {
      x: 732,
      y,
      size: SIZE,
      weight: 700,
      align: 'right',
      fill: colour,
    }),
    write(shownPrice, { x: WIDTH - 40, y, size: sizeFor(shownPrice, 32, 200), align: 'right', fill: colours.faint }),
  ];
}
