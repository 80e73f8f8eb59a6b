import type { GaugeSeriesOption } from 'echarts';
import type { SeasonPicture } from '../chat/picture.ts';
import { COLOURS, write } from './look.ts';

export const GAUGE_HEIGHT = 530;

const CENTRE = { x: 500, y: 446 };
const RADIUS = 320;
const THICKNESS = 52;
const TITLE = 'Altcoin season index';
const MARK = { size: 38, fill: COLOURS.faint };

/** Half a circle from 0 on the left to 100 on the right, with the value in its middle. */
export function drawGauge(picture: SeasonPicture) {
  return { series: arc(picture), words: words(picture) };
}

const arc = ({ value, levels }: SeasonPicture): GaugeSeriesOption => ({
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
        [levels.bitcoin / 100, COLOURS.bitcoin],
        [levels.altcoin / 100, COLOURS.neutral],
        [1, COLOURS.altcoin],
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
    itemStyle: { color: COLOURS.text },
  },
  data: [{ value }],
});

function words({ index, day, value, season, levels }: SeasonPicture) {
  const number = digits(value);
  // A tenth takes room that the wedge needs.
  const size = number.includes('.') ? 144 : 190;
  const colour = season === 'neutral' ? COLOURS.text : COLOURS[season];
  return [
    // A forwarded picture travels without the words beside it.
    write(TITLE, { x: 44, y: 38, size: 34, fill: COLOURS.faint }),
    write(index, { x: 44, y: 88, size: 48, weight: 700 }),
    write(day, { x: 956, y: 58, size: 40, align: 'right', fill: COLOURS.faint }),
    write(number, { x: CENTRE.x, y: CENTRE.y - 62, size, weight: 700, align: 'center', fill: colour }),
    foot(0),
    level(levels.bitcoin, 'right'),
    level(levels.altcoin, 'left'),
    foot(100),
    ...side('BTC', 92, season === 'bitcoin', COLOURS.bitcoin),
    ...side('ALT', 908, season === 'altcoin', COLOURS.altcoin),
  ];
}

/** Not rounded to a whole number, which could say that a level was reached that was not. */
const digits = (value: number): string => String(Math.trunc(value * 10) / 10);

/** A number below an end of the arc. */
function foot(points: 0 | 100) {
  const out = (points === 0 ? -1 : 1) * (RADIUS - THICKNESS / 2);
  return write(String(points), { ...MARK, x: CENTRE.x + out, y: CENTRE.y + 36, align: 'center' });
}

/** A number outside the arc where it stands on it, turned away from the other one, which may be near. */
function level(points: number, align: 'left' | 'right') {
  const angle = Math.PI * (1 - points / 100);
  const x = CENTRE.x + Math.cos(angle) * (RADIUS + 14) + (align === 'right' ? -2 : 2);
  return write(String(points), { ...MARK, x, y: CENTRE.y - Math.sin(angle) * (RADIUS + 32), align });
}

/** The name of a side: filled while its season lasts, an outline otherwise. */
const side = (name: string, x: number, isOn: boolean, colour: string) => [
  {
    type: 'rect' as const,
    silent: true,
    shape: { x: x - 62, y: CENTRE.y - 74, width: 124, height: 68, r: 34 },
    style: { fill: isOn ? colour : 'none', stroke: colour, lineWidth: 4 },
  },
  write(name, { x, y: CENTRE.y - 39, size: 40, weight: 700, align: 'center', fill: isOn ? COLOURS.card : colour }),
];
