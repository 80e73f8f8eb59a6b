import type { ChartLevel } from '../chat/picture.ts';
import type { Look } from './look.ts';
import { shownNumber } from './numbers.ts';
import { type Frame, isInside, lineOf, type Plot, toY } from './plot.ts';
import { fitted, spread, widthOf } from './text-size.ts';

/** More labels than this would hide the candles; the nearest to the price stand, and the text beside names all. */
const MOST_LABELS = 6;
const SIZE = 30;
const HEIGHT = 42;

/** Levels as dashed lines with their names at the left. One that lies outside is named at the edge that it lies beyond. */
export function drawLevels(levels: readonly ChartLevel[], price: number, plot: Plot, frame: Frame, look: Look) {
  const distance = ({ at, isReached }: ChartLevel) => (isReached ? -1 : Math.abs(at / price - 1));
  const shown = levels.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_LABELS);
  const edge = HEIGHT / 2 + 4;
  const ys = spread(
    shown.map(({ at }) => Math.min(Math.max(toY(at, plot), plot.top), plot.top + plot.height)),
    HEIGHT + 4,
    { min: plot.top + edge, max: plot.top + plot.height - edge },
  );
  return [
    ...levels.filter(({ at }) => isInside(at, plot)).map((level) => line(level, toY(level.at, plot), frame, look)),
    ...shown.flatMap((level, i) => label(level, ys[i] ?? plot.top, plot, frame, look)),
  ];
}

const line = ({ isReached }: ChartLevel, y: number, { left, width }: Frame, { colours }: Look) =>
  lineOf(
    [left, y, left + width, y],
    isReached
      ? { stroke: colours.bitcoin, lineWidth: 5 }
      : { stroke: colours.altcoin, lineWidth: 3, lineDash: [14, 10] },
    6,
  );

/** `≥ 4000  #17`. */
const nameOf = ({ at, side, rule }: ChartLevel): string =>
  `${side === 'above' ? '≥ ' : side === 'below' ? '≤ ' : ''}${shownNumber(at)}${rule === undefined ? '' : `  #${rule}`}`;

function label(level: ChartLevel, y: number, plot: Plot, { left, width }: Frame, look: Look) {
  const { at, isReached } = level;
  const { colours, write } = look;
  const beyond = at > plot.range.max ? '↑ ' : at < plot.range.min ? '↓ ' : '';
  const text = fitted(beyond + nameOf(level), SIZE, width * 0.7, 700);
  const colour = isReached ? colours.bitcoin : colours.altcoin;
  return [
    {
      type: 'rect' as const,
      silent: true,
      z: 7,
      shape: { x: left + 4, y: y - HEIGHT / 2, width: widthOf(text, SIZE, 700) + 22, height: HEIGHT, r: 8 },
      style: { fill: isReached ? colour : colours.card, stroke: colour, lineWidth: 3 },
    },
    write(text, { x: left + 15, y, size: SIZE, weight: 700, fill: isReached ? colours.card : colour }),
  ];
}
