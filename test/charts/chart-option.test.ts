import { describe, expect, it } from 'vitest';
import { draw } from '../../src/charts/draw.ts';
import { lookOf } from '../../src/charts/look.ts';
import { paint } from '../../src/charts/paint.ts';
import { widthOf } from '../../src/charts/text-size.ts';
import type { Picture } from '../../src/chat/picture.ts';
import { chartOf, compareOf, heatmapOf, moversOf, waves } from './chart-pictures.ts';
import { seasonOf } from './pictures.ts';
import { sizeOf } from './png.ts';

type Element = {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly shape?: Record<string, number>;
  readonly style: {
    readonly text?: string;
    readonly fontSize?: number;
    readonly fontWeight?: 500 | 700;
    readonly align?: string;
    readonly fill?: string;
    readonly stroke?: string;
    readonly lineDash?: readonly number[];
  };
};
const elementsOf = (picture: Picture) =>
  (draw(picture).option.graphic as unknown as { elements: readonly Element[] }).elements;
const wordsOf = (picture: Picture) =>
  elementsOf(picture).flatMap(({ style }) => (style.text === undefined ? [] : [style.text.replaceAll('\u2009', '')]));
const seriesOf = (picture: Picture) =>
  draw(picture).option.series as unknown as readonly {
    type: string;
    data: readonly unknown[];
    itemStyle: Record<string, unknown>;
  }[];

const LONG = '1000000MOG/FDUSD@coinbase';
const NAMES = ['BTC', 'ETH', 'XRP', 'BNB', 'SOL', '1000000MOG'];
const RSI = {
  label: 'RSI 14',
  lines: [{ label: '', values: waves(72).map((_, i) => 30 + i / 2) }],
  range: [0, 100] as const,
};
/** Coins compared whose changes are so many times as large. */
const comparedBy = (names: readonly string[], factor: number): Picture => {
  const { lines, ...rest } = compareOf(names);
  const points = (line: (typeof lines)[number]) => line.points.map(([ms, percent]) => [ms, percent * factor] as const);
  return { ...rest, lines: lines.map((line) => ({ ...line, points: points(line) })) };
};
const CASES: readonly { readonly of: string; readonly picture: Picture }[] = [
  { of: 'many candles', picture: chartOf() },
  { of: 'a thousand candles', picture: chartOf({ candles: waves(1_000) }) },
  { of: 'five candles', picture: chartOf({ candles: waves(5) }) },
  { of: 'one candle', picture: chartOf({ candles: waves(1) }) },
  { of: 'no candle', picture: chartOf({ candles: [] }) },
  { of: 'a gap', picture: chartOf({ candles: [...waves(20), ...waves(40).slice(30)] }) },
  { of: 'a flat price', picture: chartOf({ candles: waves(72, 1, { isFlat: true }), price: 1, changePercent: 0 }) },
  { of: 'no volume', picture: chartOf({ candles: waves(72, 3_500, { volume: 0 }) }) },
  { of: 'a tiny price', picture: chartOf({ candles: waves(72, 0.000_007_12), price: 0.000_007_12 }) },
  { of: 'a price of nothing', picture: chartOf({ candles: waves(72, 3.1e-10), price: 3.1e-10 }) },
  { of: 'a long symbol', picture: chartOf({ symbol: LONG }) },
  {
    of: 'everything at once',
    picture: chartOf({
      overlays: [{ label: 'EMA 50', values: waves(72).map(({ close }) => close) }],
      volumeLines: [{ label: 'mean 20', values: waves(72).map(({ volume }) => volume) }],
      panels: [{ ...RSI, marks: [{ at: 30, isReached: true }, { at: 70 }] }],
      levels: [3_400, 3_410, 3_600, 7_000, 700, 3_500, 3_505, 3_506].map((at, i) => ({ at, side: 'above', rule: i })),
    }),
  },
  { of: 'coins compared', picture: compareOf(NAMES) },
  { of: 'one coin compared', picture: compareOf(['BTC']) },
  { of: 'a coin that fell from a hundredfold', picture: comparedBy(NAMES.slice(0, 2), 40_000) },
  { of: 'coins that hardly move', picture: comparedBy(['USDC', 'DAI'], 0.000_004) },
  { of: 'a map', picture: heatmapOf([...NAMES, ...NAMES.map((name) => `${name}2`)]) },
  { of: 'a map of one', picture: heatmapOf(['BTC']) },
  { of: 'movers', picture: moversOf(NAMES, NAMES) },
  { of: 'gainers alone', picture: moversOf(NAMES, []) },
];

describe.each(['dark', 'light'] as const)('a %s picture', (theme) => {
  it.each(CASES)('of $of is painted as large as it says', ({ picture }) => {
    const { width, height } = draw({ ...picture, theme });
    expect(sizeOf(paint({ ...picture, theme }))).toEqual({ width, height });
  });
});

describe('every picture', () => {
  it.each(CASES)('of $of keeps its words on the canvas, large enough for a phone', ({ picture }) => {
    const { width, height } = draw(picture);
    for (const { type, x = 0, y = 0, style } of elementsOf(picture)) {
      if (type !== 'text') continue;
      const { text = '', fontSize = 0, fontWeight = 500, align } = style;
      const wide = widthOf(text, fontSize, fontWeight);
      const left = align === 'right' ? x - wide : align === 'center' ? x - wide / 2 : x;
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + wide, text).toBeLessThanOrEqual(width);
      expect(y, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThan(height);
      expect(fontSize, text).toBeGreaterThanOrEqual(18);
    }
  });

  it.each(CASES)('of $of is data through and through', ({ picture }) => {
    const { option } = draw(picture);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it('wears the colours of its theme, the season as well', () => {
    for (const picture of [chartOf(), seasonOf(), heatmapOf(NAMES)]) {
      expect(draw(picture).option.backgroundColor).toBe(lookOf('dark').colours.card);
      expect(draw({ ...picture, theme: 'light' }).option.backgroundColor).toBe(lookOf('light').colours.card);
      expect(paint({ ...picture, theme: 'light' })).not.toEqual(paint(picture));
    }
  });
});

describe('a chart', () => {
  it('says what it shows without the words beside it', () => {
    expect(wordsOf(chartOf())).toEqual(
      expect.arrayContaining(['ETH/USDT', '3520', '4h  ·  2026-11-22 17:31 UTC', '▲ +2.31 %  24h', 'Vol  2000']),
    );
  });

  it('tells rise from fall without colour: hollow and filled', () => {
    const [candles] = seriesOf(chartOf());
    const { card } = lookOf().colours;
    expect(candles?.itemStyle['color']).toBe(card);
    expect(candles?.itemStyle['color0']).not.toBe(card);
  });

  it('leaves the place of a missing candle empty', () => {
    const candles = waves(10).filter((_, i) => i !== 4);
    const [series] = seriesOf(chartOf({ candles, overlays: [{ label: 'x', values: candles.map(() => 3_500) }] }));
    expect(series?.data.map((each) => (each === '-' ? '-' : 'x')).join('')).toBe('xxxx-xxxxx-');
  });

  it('draws what rang as a whole line and other levels as dashes', () => {
    const { bitcoin, altcoin } = lookOf().colours;
    const levels = [
      { at: 3_560, side: 'above' as const, isReached: true as const },
      { at: 3_450, side: 'below' as const, rule: 3 },
    ];
    const lines = elementsOf(chartOf({ levels })).filter(({ type }) => type === 'line');
    expect(lines.filter(({ style }) => style.stroke === bitcoin).map(({ style }) => style.lineDash)).toEqual([
      undefined,
    ]);
    expect(lines.filter(({ style }) => style.stroke === altcoin).map(({ style }) => style.lineDash)).toEqual([
      [14, 10],
    ]);
  });

  it('names a level that lies outside at the edge it lies beyond, and squeezes no candle for it', () => {
    const levels = [
      { at: 7_000, side: 'above' as const, rule: 1 },
      { at: 700, side: 'below' as const, rule: 2 },
    ];
    expect(wordsOf(chartOf({ levels }))).toEqual(expect.arrayContaining(['↑ ≥ 7000  #1', '↓ ≤ 700  #2']));
    const yAxis = (picture: Picture) => (draw(picture).option.yAxis as unknown as readonly { max: number }[])[0]?.max;
    expect(yAxis(chartOf({ levels }))).toBe(yAxis(chartOf()));
    expect(yAxis(chartOf({ levels: [{ at: 7_000, isReached: true }] }))).toBeGreaterThan(7_000);
  });

  it('has no panel where nothing was traded', () => {
    expect(wordsOf(chartOf({ candles: waves(9, 1, { volume: 0 }) })).join()).not.toContain('Vol');
  });

  it('marks in its panel the level of an indicator that rang', () => {
    const picture = chartOf({ panels: [{ ...RSI, marks: [{ at: 30, isReached: true }, { at: 70 }] }] });
    const tag = elementsOf(picture).find(({ style }) => style.text === '30');
    expect(tag?.style.fill).toBe(lookOf().colours.card);
    expect(wordsOf(picture)).toEqual(expect.arrayContaining(['RSI 14', '70']));
  });
});

describe('what compares coins', () => {
  it('tells lines apart by dashes, and names each where it ends', () => {
    const dashes = seriesOf(compareOf(NAMES)).map((series) =>
      JSON.stringify((series as unknown as { lineStyle: { type: unknown } }).lineStyle.type),
    );
    expect(new Set(dashes).size).toBe(NAMES.length);
    expect(wordsOf(compareOf(['BTC', 'ETH']))).toEqual(expect.arrayContaining(['BTC', 'ETH', '% · 30d']));
  });

  it('draws no box for a name whose letters the font lacks', () => {
    const NAME = '币安人生';
    for (const picture of [heatmapOf([NAME]), moversOf([NAME], []), compareOf([NAME, 'BTC'])]) {
      expect(wordsOf(picture)).toContain('?');
      expect(wordsOf(picture).join()).not.toMatch(/\p{Script=Han}/u);
    }
    expect(wordsOf(chartOf({ symbol: `1000${NAME}/USDT` }))).toContain('1000?/USDT');
  });

  it('has a sign on each change of a map, and says where one is not known', () => {
    expect(wordsOf(heatmapOf(['BTC', 'ETH', 'XRP', 'BNB']))).toEqual(
      expect.arrayContaining(['+1.2%', '−2.5%', '0.0%', '?']),
    );
  });

  it('has arrow, sign and fill for movers', () => {
    const picture = moversOf(['SOL'], ['DOGE']);
    expect(wordsOf(picture)).toEqual(expect.arrayContaining(['▲ +20.00 %', '▼ −20.00 %']));
    const bars = elementsOf(picture).filter(({ type }) => type === 'rect');
    expect(bars.map(({ style }) => style.fill === 'none')).toEqual([true, false]);
  });
});
