import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/charts/draw.ts';
import { paint } from '../../src/charts/paint.ts';
import type { Picture } from '../../src/chat/picture.ts';
import { sizeOf } from './png.ts';
import { simulatedPictures } from './simulated-pictures.ts';
import { drawnFrom } from './simulated-season.ts';

const IMAGES = new URL('../../docs/images/', import.meta.url);
const LARGEST_BYTES = 160_000;

/** `npm run docs` asks for what is written to be written anew. */
const isUpdate = () => {
  const { snapshotState } = expect.getState() as unknown as { snapshotState: { _updateSnapshot: string } };
  return snapshotState._updateSnapshot === 'all';
};

/** The file is there, and as large as the picture would be now. */
function hold(name: string, picture: Picture): void {
  const file = new URL(name, IMAGES);
  if (isUpdate()) {
    mkdirSync(IMAGES, { recursive: true });
    writeFileSync(file, paint(picture));
  }
  expect(existsSync(file)).toBe(true);
  const { width, height } = draw(picture);
  const png = readFileSync(file);
  expect(sizeOf(png)).toEqual({ width, height });
  expect(png.length).toBeLessThan(LARGEST_BYTES);
}

describe('the pictures of the docs', () => {
  // Compared by size alone: another processor may round a pixel differently.
  it.each([
    { name: 'season.png', lastDay: '2026-11-14', dayCount: 365, season: 'neutral', because: 'with a year of past' },
    {
      name: 'season-transition.png',
      lastDay: '2026-09-06',
      dayCount: 365,
      season: 'bitcoin',
      because: 'as it changes',
    },
    { name: 'season-gauge.png', lastDay: '2026-11-29', dayCount: 1, season: 'altcoin', because: 'without a past' },
  ])('$name shows the simulated market $because; to write it: npm run docs', async ({ name, ...shows }) => {
    const whole = await drawnFrom(shows.lastDay, shows.dayCount);
    const picture = shows.dayCount > 1 ? whole : { ...whole, days: [] };
    expect(picture.season).toBe(shows.season);

    hold(name, picture);
  });

  it.each(['chart', 'alert', 'heatmap', 'movers', 'compare'] as const)(
    '%s.png shows the simulated market, too',
    async (name) => {
      const picture = (await simulatedPictures())[name];
      hold(`${name}.png`, picture);
    },
  );
});
