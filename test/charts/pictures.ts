import type { SeasonPicture, SeasonPictureDay } from '../../src/chat/picture.ts';
import { addDays } from '../../src/core/market/timeframe.ts';

/** A picture of which only what is told matters. */
export const seasonOf = (told: Partial<SeasonPicture> = {}): SeasonPicture => ({
  kind: 'season',
  index: 'top50',
  day: '2026-11-22',
  value: 47,
  season: 'neutral',
  levels: { bitcoin: 25, altcoin: 75 },
  days: [],
  ...told,
});

/** Days in a row up to the day of the picture, a letter each: b, n, a are days of a season, `.` has no value. */
export function daysOf(letters: string, first = '2026-08-01'): readonly SeasonPictureDay[] {
  return [...letters].map((letter, i) => {
    const day = { day: addDays(first, i), bitcoinUsd: 60_000 + 1_000 * (i % 7) };
    if (letter === 'b') return { ...day, value: 12, season: 'bitcoin' };
    if (letter === 'a') return { ...day, value: 88, season: 'altcoin' };
    return letter === 'n' ? { ...day, value: 50, season: 'neutral' } : day;
  });
}
