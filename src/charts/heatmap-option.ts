import type { HeatmapPicture } from '../chat/picture.ts';
import { dayTime } from './chart-header.ts';
import { type Drawing, drawingOf, WIDTH } from './drawing.ts';
import { type Look, lookOf } from './look.ts';
import { shownPercent } from './numbers.ts';
import { mixed } from './shade.ts';
import { type Box, squarify } from './squarify.ts';
import { fitted, sizeFor } from './text-size.ts';

const MARGIN = 24;
const HEADER = 96;
const MAP = { x: MARGIN, y: HEADER, width: WIDTH - 2 * MARGIN, height: 1_080 };
const GAP = 6;
/** Larger coins have larger areas, yet not in proportion: then all but the first two would be too small to read. */
const weightOf = (marketCapUsd: number) => Math.max(marketCapUsd, 1) ** 0.4;
/** A change of so many percent has the full colour. */
const FULL_PERCENT = 8;
const LEAST_SHADE = 0.14;
const MOST_SHADE = 0.62;
const LARGEST_TEXT = 64;
/** A longer name is cut rather than written smaller. */
const LEAST_TEXT = 28;

/** Coins as areas with their names and changes; the colour says again what the sign says. */
export function drawHeatmap(picture: HeatmapPicture): Drawing {
  const look = lookOf(picture.theme);
  const boxes = squarify(
    picture.coins.map(({ marketCapUsd }) => weightOf(marketCapUsd)),
    MAP,
  );
  return drawingOf(
    MAP.y + MAP.height + MARGIN,
    {
      graphic: {
        elements: [
          look.write(`Top ${picture.coins.length}  ·  24h`, { x: MARGIN + 12, y: 50, size: 46, weight: 700 }),
          look.write(dayTime(picture.at), { x: WIDTH - MARGIN - 12, y: 50, align: 'right', fill: look.colours.faint }),
          ...picture.coins.flatMap((coin, i) => tile(coin, boxes[i] ?? MAP, look)),
        ],
      },
    },
    look,
  );
}

function tile({ name, percent }: HeatmapPicture['coins'][number], { x, y, width, height }: Box, look: Look) {
  const { colours, write } = look;
  const change = percent === undefined ? '?' : shownPercent(percent, 1).replace(' ', '');
  const room = width - GAP - 14;
  const size = Math.max(LEAST_TEXT, sizeFor(name, Math.min(LARGEST_TEXT, height * 0.34), room, 700));
  const changeSize = sizeFor(change, Math.min(size, height * 0.3), room);
  const middle = { x: x + width / 2, y: y + height / 2 };
  return [
    {
      type: 'rect' as const,
      silent: true,
      shape: { x: x + GAP / 2, y: y + GAP / 2, width: width - GAP, height: height - GAP, r: 10 },
      style: { fill: groundOf(percent, look) },
    },
    write(fitted(name, size, room, 700), {
      x: middle.x,
      y: middle.y - changeSize * 0.62,
      size,
      weight: 700,
      align: 'center',
    }),
    write(change, {
      x: middle.x,
      y: middle.y + size * 0.62,
      size: changeSize,
      align: 'center',
      fill: percent === undefined ? colours.faint : colours.text,
    }),
  ];
}

function groundOf(percent: number | undefined, { colours }: Look): string {
  if (percent === undefined || percent === 0) return mixed(colours.card, colours.neutral, 0.35);
  const share = Math.min(1, Math.abs(percent) / FULL_PERCENT);
  return mixed(colours.card, percent > 0 ? colours.up : colours.down, LEAST_SHADE + share * (MOST_SHADE - LEAST_SHADE));
}
