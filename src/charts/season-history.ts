import type { SeasonPicture, SeasonPictureDay } from '../chat/picture.ts';
import { DAY_MS, dayStart } from '../core/market/timeframe.ts';
import type { Look } from './look.ts';
import { drawPanel, PLOT, type Point, toX } from './panel.ts';
import { bandsOf, bandWords, edges, shades } from './season-bands.ts';
import { dayTicks, priceTicks } from './ticks.ts';

const CAPTION = 64;
const INDEX_HEIGHT = 310;
const PRICE_HEIGHT = 230;
const GAP = 26;
const FOOT = 84;
const HALF_DAY_MS = DAY_MS / 2;
/** How far a date may stick out at the right, and about how wide each of its characters is. */
const MARGIN = 44;
const DIGIT_WIDTH = 19;
/** Below 0 and above 100 the index leaves room for the edges that tell the seasons apart without colour. */
const INDEX_AXIS = { type: 'value', min: -6, max: 106 } as const;
/** Of the highest price and of the lowest one, so that the line touches no border. */
const PRICE_MARGIN = 1.03;

/** The index by day with its seasons shaded, and under it the price of Bitcoin on a logarithmic axis. */
export function drawHistory({ index, levels, days }: SeasonPicture, top: number, look: Look) {
  const { colours, write } = look;
  const first = days[0]?.day ?? '';
  const last = days.at(-1)?.day ?? first;
  const time = { min: middleOf(first) - HALF_DAY_MS, max: middleOf(last) + HALF_DAY_MS };
  const dates = dayTicks(first, last).map(({ at, label }) => ({ at: middleOf(at), label }));
  const bands = bandsOf(days);
  const prices = days.flatMap(({ bitcoinUsd }) => (isPrice(bitcoinUsd) ? [bitcoinUsd] : []));
  const hasPrices = prices.length > 0;
  const low = Math.min(...prices);
  const high = Math.max(...prices);

  const indexPanel = {
    top: top + CAPTION,
    height: INDEX_HEIGHT,
    time,
    dates: dates.map(({ at }) => at),
    axis: INDEX_AXIS,
    levels: [
      { at: 0, label: '0' },
      { at: levels.bitcoin, label: String(levels.bitcoin), colour: colours.bitcoin },
      { at: levels.altcoin, label: String(levels.altcoin), colour: colours.altcoin },
      { at: 100, label: '100' },
    ],
    points: pointsOf(days, ({ value }) => value),
    areas: [...shades(bands, look), ...edges(bands, INDEX_AXIS, look)],
  };
  const pricePanel = {
    top: indexPanel.top + INDEX_HEIGHT + GAP + CAPTION,
    height: PRICE_HEIGHT,
    time,
    dates: indexPanel.dates,
    axis: { type: 'log' as const, min: low / PRICE_MARGIN, max: high * PRICE_MARGIN },
    levels: priceTicks(low, high),
    points: pointsOf(days, ({ bitcoinUsd }) => (isPrice(bitcoinUsd) ? bitcoinUsd : undefined)),
    areas: shades(bands, look),
  };
  const panels = hasPrices ? [indexPanel, pricePanel] : [indexPanel];
  const bottom = hasPrices ? pricePanel.top + PRICE_HEIGHT : indexPanel.top + INDEX_HEIGHT;
  const lastX = (label: string) => PLOT.left + PLOT.width + MARGIN - (label.length * DIGIT_WIDTH) / 2;
  const caption = (panel: { readonly top: number }) => ({ x: PLOT.left, y: panel.top - CAPTION / 2 + 2 });

  return {
    height: bottom + FOOT - top,
    panels: panels.map((panel, i) => drawPanel(panel, i, look)),
    words: [
      write(index, { ...caption(indexPanel), weight: 700 }),
      ...bandWords(bands, time, indexPanel, look),
      ...dates.map(({ at, label }) => {
        const x = Math.min(toX(at, time), lastX(label));
        return write(label, { x, y: bottom + FOOT / 2 - 6, align: 'center', fill: colours.faint });
      }),
      ...(hasPrices ? [write('BTC / USD', { ...caption(pricePanel), weight: 700 })] : []),
    ],
  };
}

const middleOf = (day: string): number => dayStart(day).getTime();
const isPrice = (usd: number | undefined): usd is number => usd !== undefined && usd > 0;

/** A line breaks where a day is missing, so each hole gets a point without a value. */
function pointsOf(
  days: readonly SeasonPictureDay[],
  read: (day: SeasonPictureDay) => number | undefined,
): readonly Point[] {
  return days.flatMap((day, i) => {
    const ms = middleOf(day.day);
    const next = days[i + 1];
    const isFollowed = next === undefined || middleOf(next.day) <= ms + DAY_MS;
    const point: Point = { ms, value: read(day) };
    return isFollowed ? [point] : [point, { ms: ms + DAY_MS, value: undefined }];
  });
}
