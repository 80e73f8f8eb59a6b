import type { Painter, Picture } from '../../src/chat/picture.ts';
import { greyPng } from '../stand-ins/png.ts';

/** A painter that remembers what it was asked, and that breaks when it is told to. */
export type FakePainter = Painter & { readonly asked: readonly Picture[]; breaks(): void };

/** Its pictures are real ones, all grey: 1,000 by 1,000, or of another size. */
export function createFakePainter({ width = 1_000, height = 1_000 } = {}): FakePainter {
  const asked: Picture[] = [];
  let isBroken = false;
  return {
    asked,
    async paint(picture) {
      asked.push(picture);
      if (isBroken) throw new Error('no more paint');
      return greyPng({ width, height }, picture.kind === 'season' ? picture.value : 0);
    },
    breaks() {
      isBroken = true;
    },
  };
}

/** A picture of its own for each value. */
export const seasonPicture = (value = 80): Picture => ({
  kind: 'season',
  index: 'top50',
  day: '2026-11-22',
  value,
  season: 'altcoin',
  levels: { bitcoin: 25, altcoin: 75 },
  days: [],
});
