import type { EChartsOption } from 'echarts';
import { FONT, type Look } from './look.ts';

/** What ECharts draws, in the browser as here: data without functions, laid out for a canvas of this size. */
export type Drawing = { readonly option: EChartsOption; readonly width: number; readonly height: number };

/** Shown about 360 wide on a phone. */
export const WIDTH = 1000;

/** A whole canvas of the picture's own colour, so that nobody's theme shines through. */
export const drawingOf = (height: number, option: EChartsOption, { colours }: Look): Drawing => ({
  width: WIDTH,
  height,
  option: {
    animation: false,
    useUTC: true,
    backgroundColor: colours.card,
    textStyle: { fontFamily: FONT, color: colours.text },
    ...option,
  },
});
