/** What an index counts: the largest coins, over a window of calendar days. */
type IndexShape = { readonly size: number; readonly windowDays: number };

/**
 * The indexes we compute. `top50` is counted as blockchaincenter.net counts, `top100` as CoinMarketCap does.
 * Another size or window is another line here.
 */
export const INDEXES = {
  top50: { size: 50, windowDays: 90 },
  top100: { size: 100, windowDays: 90 },
} as const satisfies Readonly<Record<string, IndexShape>>;

export type IndexName = keyof typeof INDEXES;

export const INDEX_NAMES = Object.keys(INDEXES) as readonly IndexName[];

/** What is meant where nobody names an index: the older and better known way of counting. */
export const DEFAULT_INDEX: IndexName = 'top50';

export const indexOf = (text: string): IndexName | undefined => INDEX_NAMES.find((name) => name === text);
