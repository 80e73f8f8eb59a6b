/** From which day's ranking the members are taken: the window's last, as published, or its first, free of survivorship. */
export type Ranks = 'end' | 'start';

export const WINDOWS = [30, 90, 365] as const;
export type WindowDays = (typeof WINDOWS)[number];

/** How many of the largest coins an index may count. */
export const SIZES = { least: 10, most: 200 } as const;

/** What an index counts: the largest coins, over a window of calendar days. */
export type IndexShape = { readonly size: number; readonly windowDays: WindowDays; readonly ranks: Ranks };

/**
 * The indexes that are kept day by day and make seasons. `top50` is counted as blockchaincenter.net counts, `top100`
 * as CoinMarketCap does. Every other size, window and ranking is counted when somebody asks.
 */
export const INDEXES = {
  top50: { size: 50, windowDays: 90, ranks: 'end' },
  top100: { size: 100, windowDays: 90, ranks: 'end' },
} as const satisfies Readonly<Record<string, IndexShape>>;

export type IndexName = keyof typeof INDEXES;

export const INDEX_NAMES = Object.keys(INDEXES) as readonly IndexName[];

/** What is meant where nobody names an index: the older and better known way of counting. */
export const DEFAULT_INDEX: IndexName = 'top50';

export const indexOf = (text: string): IndexName | undefined => INDEX_NAMES.find((name) => name === text);
