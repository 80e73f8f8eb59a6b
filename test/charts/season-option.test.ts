import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/charts/look.ts';
import { bandsOf } from '../../src/charts/season-bands.ts';
import { drawSeason } from '../../src/charts/season-option.ts';
import type { SeasonPicture } from '../../src/chat/picture.ts';
import { daysOf, seasonOf } from './pictures.ts';

type Corner = { readonly xAxis: number; readonly yAxis?: number; readonly itemStyle?: { readonly color: string } };
type Series = {
  readonly data: readonly { readonly value: readonly [number, number | null]; readonly symbol?: string }[];
  readonly markArea: { readonly data: readonly (readonly [Corner, Corner])[] };
};

const seriesOf = (picture: SeasonPicture) => drawSeason(picture).option.series as unknown as readonly Series[];

describe('seasons behind the index', () => {
  it.each([
    { days: 'bbbnna', bands: ['bitcoin 3', 'neutral 2', 'altcoin 1'], because: 'each run is a band' },
    { days: 'aa..aa', bands: ['altcoin 2', 'altcoin 2'], because: 'what is not known is not shaded' },
    { days: '....', bands: [], because: 'no season is known' },
  ])('$days is $bands, because $because', ({ days, bands }) => {
    const day = 86_400_000;
    expect(bandsOf(daysOf(days)).map(({ season, fromMs, toMs }) => `${season} ${(toMs - fromMs) / day}`)).toEqual(
      bands,
    );
  });

  it('lie behind both lines, in their colours and from night to night', () => {
    const [, index, price] = seriesOf(seasonOf({ days: daysOf('bna') }));
    const grounds = [index, price].map((series) =>
      series?.markArea.data.filter(([from]) => from.yAxis === undefined).map(([from]) => from.itemStyle?.color),
    );
    const { bitcoin, neutral, altcoin } = lookOf().colours;
    const colours = [bitcoin, neutral, altcoin];
    expect(grounds).toEqual([colours, colours]);
    const [first] = index?.markArea.data[0] ?? [];
    expect(new Date(first?.xAxis ?? 0).toISOString()).toBe('2026-07-31T12:00:00.000Z');
  });

  it('have an edge that tells them apart without colour: Bitcoin below, altcoins above', () => {
    const [, index] = seriesOf(seasonOf({ days: daysOf('bna') }));
    const edges = index?.markArea.data.flatMap(([from, to]) =>
      from.yAxis === undefined ? [] : [[from.yAxis, to.yAxis]],
    );
    expect(edges).toEqual([
      [-6, -2],
      [102, 106],
    ]);
  });
});

describe('the lines', () => {
  it('break where a day has no value, and where it is missing', () => {
    const whole = daysOf('b.nnnaa');
    const [, index] = seriesOf(seasonOf({ days: [...whole.slice(0, 3), ...whole.slice(5)] }));
    expect(index?.data.map(({ value }) => value[1])).toEqual([12, null, 50, null, 88, 88]);
  });

  it('show a value that stands alone, and the newest', () => {
    const [, index] = seriesOf(seasonOf({ days: daysOf('b.nn.a') }));
    expect(index?.data.map(({ symbol }) => symbol !== undefined)).toEqual([true, false, false, false, false, true]);
  });
});

describe('the picture', () => {
  it.each([
    { days: '', lines: 0, because: 'no past is known' },
    { days: 'bna', lines: 2, because: 'index and price are known' },
  ])('has $lines lines under its gauge, because $because', ({ days, lines }) => {
    expect(seriesOf(seasonOf({ days: daysOf(days) }))).toHaveLength(1 + lines);
  });

  it('leaves out prices that are not known', () => {
    const days = daysOf('bna').map(({ bitcoinUsd: _, ...day }) => day);
    expect(seriesOf(seasonOf({ days }))).toHaveLength(2);
    expect(drawSeason(seasonOf({ days })).height).toBeLessThan(drawSeason(seasonOf({ days: daysOf('bna') })).height);
  });

  it('is data through and through, so that a page may be sent it', () => {
    const { option } = drawSeason(seasonOf({ days: daysOf('bn.a') }));
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it.each([
    { value: 47, reads: '47' },
    { value: 74.99, reads: '74.9' },
    { value: 2.04, reads: '2' },
    { value: 100, reads: '100' },
  ])('says $reads for $value, never a level that was not reached', ({ value, reads }) => {
    expect(wordsOf(seasonOf({ value }))).toContain(reads);
  });

  it('names what it shows: the index, its day, both sides and the levels', () => {
    const words = wordsOf(seasonOf({ index: 'top100', day: '2026-11-21', levels: { bitcoin: 20, altcoin: 80 } }));
    expect(words).toEqual(['Altcoin season index', 'top100', '2026-11-21', '47', '0', '20', '80', '100', 'BTC', 'ALT']);
  });
});

function wordsOf(picture: SeasonPicture): readonly string[] {
  const { elements } = drawSeason(picture).option.graphic as { elements: { type: string; style: { text?: string } }[] };
  return elements.flatMap(({ style }) => style.text ?? []);
}
