import type {
  ChartCandle,
  ChartPicture,
  ComparePicture,
  HeatmapPicture,
  MoversPicture,
} from '../../src/chat/picture.ts';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 10, 10);

/** Candles that rise and fall in waves around a price. */
export const waves = (count: number, price = 3_500, { isFlat = false, volume = 1_000 } = {}): readonly ChartCandle[] =>
  Array.from({ length: count }, (_, i) => {
    const at = (n: number) => (isFlat ? price : price * (1 + 0.03 * Math.sin(n / 5)));
    const [open, close] = [at(i), at(i + 1)];
    const wick = isFlat ? 0 : price * 0.004;
    return {
      ms: START + i * 4 * HOUR_MS,
      open,
      close,
      high: Math.max(open, close) + wick,
      low: Math.min(open, close) - wick,
      volume: volume * (1 + (i % 5)),
    };
  });

/** A picture of which only what is told matters. */
export const chartOf = (told: Partial<ChartPicture> = {}): ChartPicture => ({
  kind: 'chart',
  symbol: 'ETH/USDT',
  timeframe: '4h',
  timeframeMs: 4 * HOUR_MS,
  candles: waves(72),
  price: 3_520,
  at: '2026-11-22T17:31:00.000Z',
  changePercent: 2.31,
  overlays: [],
  volumeLines: [],
  panels: [],
  levels: [],
  ...told,
});

export const compareOf = (names: readonly string[]): ComparePicture => ({
  kind: 'compare',
  window: '30d',
  lines: names.map((name, n) => ({
    name,
    points: waves(180).map(({ ms, close }) => [ms, (close / 3_500 - 1) * 100 * (n + 1)] as const),
  })),
});

export const heatmapOf = (names: readonly string[]): HeatmapPicture => ({
  kind: 'heatmap',
  at: '2026-11-22T17:31:00.000Z',
  coins: names.map((name, i) => ({
    name,
    marketCapUsd: 2e12 / (i + 1) ** 2,
    ...(i === 3 ? {} : { percent: [1.2, -2.5, 0, 12.5][i % 4] ?? 0 }),
  })),
});

export const moversOf = (gainers: readonly string[], losers: readonly string[]): MoversPicture => ({
  kind: 'movers',
  at: '2026-11-22T17:31:00.000Z',
  gainers: gainers.map((name, i) => ({ name, percent: 20 - i, price: 0.000_007_12 * 10 ** i })),
  losers: losers.map((name, i) => ({ name, percent: i - 20, price: 97_512.3 / 10 ** i })),
});
