import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/core/indicators/registry.ts';
import { candlesFor, columnsOf } from '../../../src/core/studies/columns.ts';
import { drawnOf, labelOf } from '../../../src/core/studies/drawn.ts';
import { readStudies, type Study, wordOf } from '../../../src/core/studies/study.ts';

const read = (typed: string) => {
  const studies = readStudies(typed);
  return studies.ok ? studies.value.map(labelOf) : studies.problem;
};

describe('studies as people type them', () => {
  it.each([
    { typed: 'ema200 rsi bb', reads: ['EMA 200', 'RSI 14', 'BB 20, 2'] },
    { typed: 'EMA(50) ema(200)', reads: ['EMA 50', 'EMA 200'] },
    { typed: 'ema 50 rsi 7', reads: ['EMA 50', 'RSI 7'] },
    { typed: 'bb 20,2.5', reads: ['BB 20, 2.5'] },
    { typed: 'bollinger(20, 2.5)', reads: ['BB 20, 2.5'] },
    { typed: 'macd(5, 35, 5)', reads: ['MACD 5, 35, 5'] },
    { typed: '+rsi, +macd', reads: ['RSI 14', 'MACD 12, 26, 9'] },
    { typed: 'rsi rsi14 RSI(14)', reads: ['RSI 14'] },
    { typed: '', reads: [] },
  ])('$typed is $reads', ({ typed, reads }) => {
    expect(read(typed)).toEqual(reads);
  });

  it.each([
    { typed: 'ema0', id: 'problem-study-number', because: 'no mean is over nothing' },
    { typed: 'ema99999', id: 'problem-study-number', because: 'nobody has so many candles' },
    { typed: 'rsi14,3', id: 'problem-study-numbers', because: 'it has one number' },
    { typed: 'ema5 ema6 ema7 ema8 ema9', id: 'problem-studies', because: 'five hide each other' },
    { typed: 'price', id: 'problem-study', because: 'it is on the chart already' },
    { typed: '🚀', id: 'problem-study', because: 'it is nothing' },
  ])('$typed is refused, because $because', ({ typed, id }) => {
    expect(read(typed)).toMatchObject({ id });
  });

  it('names the nearest where one was misspelled', () => {
    expect(read('donchain')).toMatchObject({ id: 'problem-study' });
    expect(read('stochs')).toMatchObject({ facts: { near: 'stoch' } });
  });
});

const EACH = Object.entries(INDICATORS).map(([name, { defaults }]) => ({
  study: { name, params: Object.values(defaults) } as Study,
}));
const CANDLES = Array.from({ length: 1_100 }, (_, i) => {
  const close = 100 + 10 * Math.sin(i / 9);
  return { openAt: new Date(i * 3_600_000), open: close, high: close + 1, low: close - 1, close, volume: 10 + (i % 7) };
});

describe('each indicator', () => {
  it.each(EACH)('$study.name is read back from the word on its button', ({ study }) => {
    expect(readStudies(wordOf(study))).toEqual({ ok: true, value: [study] });
  });

  it.each(EACH)(
    '$study.name has a value from its warm-up on in every line that is drawn, and none before',
    ({ study }) => {
      const { lines, bars } = drawnOf(study);
      const columns = columnsOf(study, [...lines, ...(bars ? [bars] : [])], CANDLES);
      for (const column of columns) {
        expect(column).toHaveLength(CANDLES.length);
        expect(column.findIndex((value) => value !== null)).toBe(candlesFor(study) - 1);
        expect(column.at(-1)).toEqual(expect.any(Number));
      }
    },
  );

  it.each(EACH)('$study.name lies in the range it is drawn in', ({ study }) => {
    const { range, lines } = drawnOf(study);
    if (!range) return;
    for (const value of columnsOf(study, lines, CANDLES).flat()) {
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
    }
  });
});
