import type { ChartLine, ChartPicture } from '../chat/picture.ts';
import type { Look } from './look.ts';
import { LABEL_SIZE } from './look.ts';
import { DASHES, type Frame, lineOf } from './plot.ts';
import { slotted } from './slots.ts';
import { widthOf } from './text-size.ts';

export type LegendEntry = {
  /** Which colour and dash the line has; absent for words without a line. */
  readonly line?: number;
  readonly text: string;
  readonly isBold?: true;
};

const ROW_HEIGHT = 46;
const SAMPLE_WIDTH = 48;
const GAP = 34;

/** Words with a piece of the line that they name, in rows that are as long as there is room. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { left, right, top }: { left: number; right: number; top: number },
  look: Look,
) {
  let x = left;
  let row = 0;
  const elements = entries.flatMap(({ line, text, isBold }) => {
    const sample = line === undefined ? 0 : SAMPLE_WIDTH + 12;
    const width = sample + widthOf(text, LABEL_SIZE, isBold ? 700 : 500);
    if (x > left && x + width > right) {
      x = left;
      row += 1;
    }
    const y = top + row * ROW_HEIGHT + ROW_HEIGHT / 2;
    const at = x;
    x += width + GAP;
    const words = look.write(text, {
      x: at + sample,
      y,
      ...(isBold ? { weight: 700 as const } : { fill: look.colours.faint }),
    });
    return line === undefined ? [words] : [lineOf([at, y, at + SAMPLE_WIDTH, y], strokeOf(line, look), 9), words];
  });
  return { elements, height: entries.length === 0 ? 0 : (row + 1) * ROW_HEIGHT };
}

/** How the n-th line of a picture is drawn. */
export function strokeOf(n: number, { colours }: Look) {
  const dash = DASHES[n % DASHES.length];
  return {
    stroke: colours.lines[n % colours.lines.length] ?? colours.text,
    lineWidth: 4,
    ...(dash ? { lineDash: dash } : {}),
  };
}

/** The same for a line of ECharts. */
export function lineStyleOf(n: number, look: Look) {
  const { stroke, lineWidth, lineDash } = strokeOf(n, look);
  return {
    color: stroke,
    width: lineWidth,
    type: lineDash ? [...lineDash] : ('solid' as const),
    join: 'round' as const,
  };
}

/** Lines over candles, as series of ECharts. */
export const linesOf = (lines: readonly ChartLine[], picture: ChartPicture, { slots }: Frame, look: Look) =>
  lines.map(({ values }, n) => ({
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    z: 4,
    lineStyle: lineStyleOf(n, look),
    itemStyle: { color: lineStyleOf(n, look).color },
    data: slotted(values, picture, slots),
  }));
