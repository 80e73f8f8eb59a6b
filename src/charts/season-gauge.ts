import type { GaugeSeriesOption } from 'echarts';
import type { SeasonPicture } from '../chat/picture.ts';
import type { Look } from './look.ts';

export const GAUGE_HEIGHT = 530;

const CENTRE = { x: 500, y: 446 };
const RADIUS = 320;
const THICKNESS = 52;
const TITLE = 'Altcoin season index';
const MARK_SIZE = 38;

/** Half a circle from 0 on the left to 100 on the right, with the value in its middle. */
export function drawGauge(picture: SeasonPicture, look: Look) {
  return { series: arc(picture, look), words: words(picture, look) };
}

const arc = ({ value, levels }: SeasonPicture, { colours }: Look): GaugeSeriesOption => ({
  type: 'gauge',
  center: [CENTRE.x, CENTRE.y],
  radius: RADIUS,
  startAngle: 180,
  endAngle: 0,
  min: 0,
  max: 100,
  silent: true,
  axisLine: {
    lineStyle: {
      width: THICKNESS,
      color: [
        [levels.bitcoin / 100, colours.bitcoin],
        [levels.altcoin / 100, colours.neutral],
        [1, colours.altcoin],
      ],
    },
  },
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { show: false },
  title: { show: false },
  detail: { show: false },
  // A wedge that points at the arc from within leaves the middle to the number.
  pointer: {
    icon: 'triangle',
    width: 44,
    length: 52,
    offsetCenter: [0, -(RADIUS - THICKNESS - 62)],
    itemStyle: { color: colours.text },
  },
  data: [{ value }],
});

function words({ index, day, value, season, levels }: SeasonPicture, look: Look) {
  const { colours, write } = look;
  const number = digits(value);
  // A tenth takes room that the wedge needs.
  const size = number.includes('.') ? 144 : 190;
  const colour = season === 'neutral' ? colours.text : colours[season];
  return [
    // A forwarded picture travels without the words beside it.
    write(TITLE, { x: 44, y: 38, size: 34, fill: colours.faint }),
    write(index, { x: 44, y: 88, size: 48, weight: 700 }),
    write(day, { x: 956, y: 58, size: 40, align: 'right', fill: colours.faint }),
    write(number, { x: CENTRE.x, y: CENTRE.y - 62, size, weight: 700, align: 'center', fill: colour }),
    foot(0, look),
    level(levels.bitcoin, 'right', look),
    level(levels.altcoin, 'left', look),
    foot(100, look),
    ...side('BTC', 92, { isOn: season === 'bitcoin', colour: colours.bitcoin, look }),
    ...side('ALT', 908, { isOn: season === 'altcoin', colour: colours.altcoin, look }),
  ];
}

/** Not rounded to a whole number, which could say that a level was reached that was not. */
const digits = (value: number): string => String(Math.trunc(value * 10) / 10);

/** A number below an end of the arc. */
function foot(points: 0 | 100, { write, colours }: Look) {
  const out = (points === 0 ? -1 : 1) * (RADIUS - THICKNESS / 2);
  return write(String(points), {
    size: MARK_SIZE,
    fill: colours.faint,
    x: CENTRE.x + out,
    y: CENTRE.y + 36,
    align: 'center',
  });
}

/** A number outside the arc where it stands on it, turned away from the other one, which may be near. */
function level(points: number, align: 'left' | 'right', { write, colours }: Look) {
  const angle = Math.PI * (1 - points / 100);
  const x = CENTRE.x + Math.cos(angle) * (RADIUS + 14) + (align === 'right' ? -2 : 2);
  return write(String(points), {
    size: MARK_SIZE,
    fill: colours.faint,
    x,
    y: CENTRE.y - Math.sin(angle) * (RADIUS + 32),
    align,
  });
}

/** The name of a side: filled while its season lasts, an outline otherwise. */
const side = (
  name: string,
  x: number,
  { isOn, colour, look }: { readonly isOn: boolean; readonly colour: string; readonly look: Look },
) => [
  {
    type: 'rect' as const,
    silent: true,
    shape: { x: x - 62, y: CENTRE.y - 74, width: 124, height: 68, r: 34 },
    style: { fill: isOn ? colour : 'none', stroke: colour, lineWidth: 4 },
  },
  look.write(name, {
    x,
    y: CENTRE.y - 39,
    size: 40,
    weight: 700,
    align: 'center',
    fill: isOn ? look.colours.card : colour,
  }),
];
