import type { SeasonPictureDay } from '../chat/picture.ts';
import { DAY_MS, dayStart } from '../core/market/timeframe.ts';
import type { Look } from './look.ts';
import { type Area, type Span, toX } from './panel.ts';

/** Days in a row of one season, from the middle of the night before the first to that after the last. */
export type Band = { readonly season: NonNullable<SeasonPictureDay['season']>; readonly fromMs: number; toMs: number };

const SHADE = 0.24;
const NEUTRAL_SHADE = 0.1;
/** Of the index's axis, in points. */
const EDGE = 4;
/** A narrower band is told by its edge alone. */
const WORD_WIDTH = 84;

export function bandsOf(days: readonly SeasonPictureDay[]): readonly Band[] {
  const bands: Band[] = [];
  for (const { day, season } of days) {
    if (season === undefined) continue;
    const fromMs = dayStart(day).getTime() - DAY_MS / 2;
    const toMs = fromMs + DAY_MS;
    const last = bands.at(-1);
    if (last?.season === season && last.toMs === fromMs) last.toMs = toMs;
    else bands.push({ season, fromMs, toMs });
  }
  return bands;
}

/** The ground of each season, over the whole height of a panel. */
export const shades = (bands: readonly Band[], { colours }: Look): readonly Area[] =>
  bands.map(({ season, fromMs, toMs }) => [
    { xAxis: fromMs, itemStyle: { color: colours[season], opacity: season === 'neutral' ? NEUTRAL_SHADE : SHADE } },
    { xAxis: toMs },
  ]);

/** A bar at the foot of each Bitcoin season and one on top of each altcoin season: a place says what the colour says. */
export const edges = (bands: readonly Band[], axis: Span, { colours }: Look): readonly Area[] =>
  bands.flatMap(({ season, fromMs, toMs }): readonly Area[] => {
    if (season === 'neutral') return [];
    const [from, to] = season === 'altcoin' ? [axis.max - EDGE, axis.max] : [axis.min, axis.min + EDGE];
    return [
      [
        { xAxis: fromMs, yAxis: from, itemStyle: { color: colours[season], opacity: 1 } },
        { xAxis: toMs, yAxis: to },
      ],
    ];
  });

/** Wide bands bear their name where the line is not: above a Bitcoin season, below an altcoin season. */
export const bandWords = (
  bands: readonly Band[],
  time: Span,
  { top, height }: { top: number; height: number },
  { colours, write }: Look,
) =>
  bands.flatMap(({ season, fromMs, toMs }) => {
    if (season === 'neutral' || toX(toMs, time) - toX(fromMs, time) < WORD_WIDTH) return [];
    const [name, y] = season === 'bitcoin' ? ['BTC', top + height * 0.14] : ['ALT', top + height * 0.86];
    const middle = toX((fromMs + toMs) / 2, time);
    return [write(name, { x: middle, y, weight: 700, align: 'center', fill: colours[season] })];
  });
