import type { ChartPanel, ChartPicture } from '../chat/picture.ts';
import { numberTicks, type Range, rangeOf } from './axis.ts';
import { drawLegend, linesOf } from './legend.ts';
import type { Look } from './look.ts';
import { shownAmount } from './numbers.ts';
import { axesOf, drawTag, drawTicks, type Frame, lineOf, type Plot, toY } from './plot.ts';
import { slotted } from './slots.ts';

const VOLUME_HEIGHT = 110;
const PANEL_HEIGHT = 170;
const GAP = 22;

/** Series and words of one plot under the price. */
type Part = {
  readonly plot: Plot;
  readonly series: readonly object[];
  readonly elements: readonly object[];
  readonly bottom: number;
};

/** Room for bars to the border, so that the tallest does not touch what is above. */
const VOLUME_ROOM = 1.08;

/** What was traded in each candle; nothing where nothing was. Averages of it are drawn over the bars. */
export function drawVolume(picture: ChartPicture, top: number, frame: Frame, look: Look): Part | undefined {
  const volumes = picture.candles.map(({ volume }) => volume);
  const most = Math.max(0, ...volumes);
  if (most === 0) return undefined;
  const legend = drawLegend(
    [
      { text: `Vol  ${shownAmount(volumes.at(-1) ?? 0)}` },
      ...picture.volumeLines.map(({ label, values }, n) => ({ line: n, text: `${label}  ${lastOf(values)}` })),
    ],
    { left: frame.left, right: 960, top },
    look,
  );
  const plot: Plot = { top: top + legend.height, height: VOLUME_HEIGHT, range: { min: 0, max: most * VOLUME_ROOM } };
  return {
    plot,
    series: [
      barsOf(slotted(volumes, picture, frame.slots), look.colours.line, frame),
      ...linesOf(picture.volumeLines, picture, frame, look),
    ],
    elements: [...drawTicks([{ at: most, label: shownAmount(most) }], plot, { frame, look }), ...legend.elements],
    bottom: plot.top + VOLUME_HEIGHT,
  };
}

/** An indicator that is not measured in the price. */
export function drawPanel(panel: ChartPanel, picture: ChartPicture, top: number, frame: Frame, look: Look): Part {
  const { label, lines, bars, marks } = panel;
  const legend = drawLegend(
    [
      { text: label, isBold: true },
      ...lines.map(({ label: name, values }, n) => ({
        line: n,
        text: [name, lastOf(values)].filter((word) => word !== '').join('  '),
      })),
      ...(bars ? [{ text: `${bars.label}  ${lastOf(bars.values)}` }] : []),
    ],
    { left: frame.left, right: 960, top: top + GAP / 2 },
    look,
  );
  const plot: Plot = { top: top + GAP + legend.height, height: PANEL_HEIGHT, range: panelRange(panel) };
  const reached = marks.filter(({ isReached }) => isReached);
  const ticks =
    marks.length > 0
      ? marks.filter(({ isReached }) => !isReached).map(({ at }) => ({ at, label: shownAmount(at) }))
      : numberTicks(plot.range, 3).map(({ at }) => ({ at, label: shownAmount(at) }));
  const taken = reached.map(({ at }) => toY(at, plot));
  return {
    plot,
    series: [
      ...(bars ? [barsOf(slotted(bars.values, picture, frame.slots), look.colours.neutral, frame)] : []),
      ...linesOf(lines, picture, frame, look),
    ],
    elements: [
      ...legend.elements,
      border(plot, frame, look),
      ...drawTicks(ticks, plot, { frame, look, taken }),
      ...reached.flatMap(({ at }) => [
        lineOf(
          [frame.left, toY(at, plot), frame.left + frame.width, toY(at, plot)],
          { stroke: look.colours.bitcoin, lineWidth: 5 },
          6,
        ),
        ...drawTag(shownAmount(at), toY(at, plot), { frame, look, colour: look.colours.bitcoin }),
      ]),
    ],
    bottom: plot.top + PANEL_HEIGHT,
  };
}

function panelRange({ lines, bars, range, marks }: ChartPanel): Range {
  if (range) return { min: range[0], max: range[1] };
  const values = [...lines.flatMap((line) => line.values), ...(bars?.values ?? [])].filter((value) => value !== null);
  const zero = bars ? [0] : [];
  const all = [...values, ...marks.map(({ at }) => at), ...zero];
  return all.length > 0 ? rangeOf(all, 0.08) : { min: 0, max: 1 };
}

const border = ({ top, height }: Plot, { left, width }: Frame, { colours }: Look) => ({
  type: 'rect' as const,
  silent: true,
  z: 0,
  shape: { x: left, y: top, width, height },
  style: { fill: 'none', stroke: colours.line, lineWidth: 1.5 },
});

const barsOf = (data: (number | null)[], color: string, frame: Frame) => ({
  type: 'bar' as const,
  silent: true,
  barWidth: Math.max(2, Math.min(34, (frame.width / frame.slots) * 0.64)),
  itemStyle: { color },
  data,
});

const lastOf = (values: readonly (number | null)[]): string => {
  const value = values.at(-1);
  return value === null || value === undefined ? '' : shownAmount(value);
};

/** A plot with its axes and series, ready to be put into an option as the n-th. */
export function placed({ plot, series }: Pick<Part, 'plot' | 'series'>, frame: Frame, n: number) {
  const at = { xAxisIndex: n, yAxisIndex: n };
  return { ...axesOf(frame, plot, n), series: series.map((each) => ({ ...each, ...at })) };
}
