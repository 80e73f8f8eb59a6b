import { describe, expect, it } from 'vitest';
import { paint, toPng, toSvg } from '../../src/charts/paint.ts';
import { drawSeason } from '../../src/charts/season-option.ts';
import { daysOf, seasonOf } from './pictures.ts';
import { sizeOf } from './png.ts';

const YEAR = daysOf('b'.repeat(100) + 'n'.repeat(165) + 'a'.repeat(100), '2025-11-23');

describe('a painted picture', () => {
  it.each([
    { of: 'the gauge alone', picture: seasonOf(), height: 530 },
    { of: 'one day', picture: seasonOf({ days: daysOf('n') }), height: 1308 },
    { of: 'two days', picture: seasonOf({ days: daysOf('nn') }), height: 1308 },
    { of: 'a year', picture: seasonOf({ days: YEAR }), height: 1308 },
    { of: 'days without values', picture: seasonOf({ days: daysOf('nnn..b..n...aaa') }), height: 1308 },
    { of: 'no value at all', picture: seasonOf({ days: daysOf('....') }), height: 1308 },
    {
      of: 'no price of Bitcoin',
      picture: seasonOf({ days: YEAR.map(({ bitcoinUsd: _, ...day }) => day) }),
      height: 988,
    },
    { of: 'a price that is none', picture: seasonOf({ days: [{ day: '2026-11-22', bitcoinUsd: 0 }] }), height: 988 },
    { of: '0', picture: seasonOf({ value: 0, season: 'bitcoin', days: daysOf('bb') }), height: 1308 },
    { of: '100', picture: seasonOf({ value: 100, season: 'altcoin', days: daysOf('aa') }), height: 1308 },
    { of: 'levels at the ends', picture: seasonOf({ levels: { bitcoin: 0, altcoin: 100 } }), height: 530 },
  ])('is a PNG of 1000 by $height of $of', ({ picture, height }) => {
    expect(sizeOf(paint(picture))).toEqual({ width: 1000, height });
  });

  it('is the same for the same picture', () => {
    expect(paint(seasonOf({ days: daysOf('bna') }))).toEqual(paint(seasonOf({ days: daysOf('bna') })));
  });

  it.each([
    { other: seasonOf({ value: 48 }), because: 'of its value' },
    { other: seasonOf({ season: 'altcoin' }), because: 'of its season' },
    { other: seasonOf({ index: 'top100' }), because: 'of its index' },
    { other: seasonOf({ day: '2026-11-23' }), because: 'of its day' },
    { other: seasonOf({ levels: { bitcoin: 30, altcoin: 75 } }), because: 'of its levels' },
  ])('differs because $because', ({ other }) => {
    expect(paint(other)).not.toEqual(paint(seasonOf()));
  });
});

// A font that cannot be read draws nothing, and nobody is told.
describe('text', () => {
  const svg = toSvg(drawSeason(seasonOf({ days: daysOf('n'.repeat(20) + 'a'.repeat(20)) })));
  const whole = toPng(svg);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([element, text = '']) => ({ element, text }));

  it('is there', () => {
    const seen = texts.map(({ text }) => text).sort();
    const axes = ['0', '0', '100', '100', '25', '25', '75', '75', '60k', '65k', '2026-08', '2026-09'];
    const names = ['Altcoin season index', 'top50', 'top50', '2026-11-22', '47', 'BTC', 'ALT', 'ALT', 'BTC / USD'];
    expect(seen).toEqual([...axes, ...names].sort());
  });

  it.each([...new Set(texts.map(({ text }) => text))])('%s is seen', (text) => {
    const element = texts.find((each) => each.text === text)?.element ?? '';
    expect(toPng(svg.replace(element, ''))).not.toEqual(whole);
  });

  it('is bold where it is to be', () => {
    const one = (weight: number) =>
      toPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><text y="60" font-size="60" font-family="Inter" font-weight="${weight}">47</text></svg>`,
      );
    expect(one(700)).not.toEqual(one(500));
  });
});
