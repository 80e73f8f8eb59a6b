import type { ChartPicture } from '../chat/picture.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import type { Look } from './look.ts';
import { arrowOf, shownNumber, shownPercent } from './numbers.ts';
import { sizeFor, widthOf } from './text-size.ts';

const LEFT = 40;
const RIGHT = 960;
const TITLE_SIZE = 54;

/** What is shown, and where it stands: a forwarded picture travels without the words beside it. */
export function drawHeader({ symbol, timeframe, price, at, changePercent, overlays }: ChartPicture, look: Look) {
  const { colours, write } = look;
  const shownPrice = shownNumber(price);
  const room = RIGHT - LEFT - widthOf(shownPrice, TITLE_SIZE, 700) - 40;
  const change = changePercent ?? 0;
  const legend = drawLegend(overlays.map(overlayEntry), { left: LEFT, right: RIGHT, top: 142 }, look);
  return {
    elements: [
      write(symbol, { x: LEFT, y: 54, size: sizeFor(symbol, TITLE_SIZE, room, 700), weight: 700 }),
      write(shownPrice, { x: RIGHT, y: 54, size: TITLE_SIZE, weight: 700, align: 'right' }),
      write(`${timeframe}  ·  ${dayTime(at)}`, { x: LEFT, y: 112, fill: colours.faint }),
      ...(changePercent === undefined
        ? []
        : [
            write(`${arrowOf(change)} ${shownPercent(change)}  24h`, {
              x: RIGHT,
              y: 112,
              size: 36,
              weight: 700,
              align: 'right',
              fill: change > 0 ? colours.up : change < 0 ? colours.down : colours.faint,
            }),
          ]),
      ...legend.elements,
    ],
    height: 150 + legend.height,
  };
}

/** `2026-11-22 17:31 UTC`: the same in every language. */
export const dayTime = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** The name of a line and its newest value. */
function overlayEntry({ label, values }: ChartPicture['overlays'][number], line: number): LegendEntry {
  const value = values.at(-1);
  return { line, text: value === null || value === undefined ? label : `${label}  ${shownNumber(value)}` };
}
