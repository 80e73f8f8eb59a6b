import { expect, it } from 'vitest';
import type { Metric } from '../../../src/core/market/reading.ts';
import { usageOf } from '../../../src/core/rules/usage.ts';

const ETH = (text: string): Metric => `when:ETH/USDT|${text}`;

it.each<{ metrics: readonly Metric[]; parts: number; series: number; because: string }>([
  { metrics: [], parts: 0, series: 0, because: 'nothing costs nothing' },
  { metrics: ['price:ETH/USDT', 'season:top50'], parts: 0, series: 0, because: 'a level is compared anyway' },
  { metrics: ['at:ETH/USDT|every day at 09:00'], parts: 0, series: 0, because: 'a clock is no part' },
  { metrics: [ETH('rsi(14, 4h) < 30')], parts: 3, series: 1, because: 'a reading, a number, a comparison' },
  {
    metrics: [ETH('rsi(14, 4h) < 30'), 'when:BTC/USDT|rsi(14, 4h) < 30'],
    parts: 3,
    series: 2,
    because: 'the same of another coin is the same claim and another series',
  },
  {
    metrics: [ETH('rsi(14, 4h) < 30'), ETH('rsi(14, 4h) < 20'), ETH('rsi(14, 4h) < 30')],
    parts: 5,
    series: 1,
    because: 'what is said twice is there once',
  },
  { metrics: ['any:top100|rsi(14, 4h) < 30'], parts: 3, series: 100, because: 'each of a hundred coins has its own' },
  { metrics: ['when:|season(100) >= 60'], parts: 3, series: 0, because: 'the index is counted for everybody' },
  { metrics: [ETH('price > 4000 and price < 5000')], parts: 6, series: 0, because: 'the newest price is there anyway' },
  { metrics: [ETH('no such thing')], parts: 0, series: 0, because: 'what cannot be read is not evaluated' },
])('counts $parts parts and $series series of $metrics, because $because', ({ metrics, parts, series }) => {
  expect(usageOf(metrics)).toEqual({ parts, series });
});
