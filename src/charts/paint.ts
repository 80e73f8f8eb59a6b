import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { BarChart, CandlestickChart, GaugeChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Picture } from '../chat/picture.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { FONT } from './look.ts';

use([
  BarChart,
  CandlestickChart,
  GaugeChart,
  GraphicComponent,
  GridComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  SVGRenderer,
]);

const require = createRequire(import.meta.url);
// As TTF: from a web font the renderer draws no text, and says nothing.
const FONT_FILES = [
  require.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
  require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
];

/** A PNG. The same picture gives the same bytes on every machine: no font of the system has a part in it. */
export const paint = (picture: Picture): Uint8Array => toPng(toSvg(draw(picture)));

export function toSvg({ option, width, height }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** The whole canvas is painted, so a chat's light or dark theme never shines through. */
export function toPng(svg: string): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT };
  // A copy, because what the renderer gives cannot be handed from one thread to another.
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
