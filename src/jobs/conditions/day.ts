import type { RankedAsset, Rankings } from '../../core/market/ranking.ts';
import type { SentimentFeed, Sentiments } from '../../core/market/sentiment.ts';
import { type MarketSymbol, partsOf } from '../../core/market/symbol.ts';
import type { Day } from '../../core/market/timeframe.ts';
import { beatOf } from '../../core/rules/graph/beat.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import type { SeasonHistory } from '../../core/season/history.ts';
import { INDEX_NAMES, INDEXES } from '../../core/season/indexes.ts';
import { totalsOf } from '../../core/season/market-totals.ts';

/** What was told once a day. */
export type ConditionDay = {
  /** NaN where it was not told. */
  said(source: Source, symbol: MarketSymbol | undefined): number;
};

type DayPorts = {
  readonly history: Pick<SeasonHistory, 'of'>;
  readonly rankings: Pick<Rankings, 'of'>;
  readonly sentiments: Pick<Sentiments, 'of'>;
};

export const NO_DAY: ConditionDay = { said: () => Number.NaN };

/** What was told of one day, from its ranking and the indexes that are kept. */
export async function readDay(day: Day, { history, rankings, sentiments }: DayPorts): Promise<ConditionDay> {
  const ranking = await rankings.of(day);
  const fearGreed = (await sentiments.of(day))?.value;
  const seasons = new Map<number, number>();
  let dominance = ranking && totalsOf(ranking)?.dominancePercent;
  for (const index of INDEX_NAMES) {
    const entry = await history.of(index, day);
    if (entry?.reading.kind === 'value') seasons.set(INDEXES[index].size, entry.reading.index);
    dominance ??= entry?.totals?.dominancePercent;
  }
  const assets = new Map<MarketSymbol, RankedAsset>();
  const byBase = new Map<string, RankedAsset>();
  for (const asset of ranking?.assets ?? []) {
    if (!asset.symbol) continue;
    assets.set(asset.symbol, asset);
    // The same coin against another dollar; another exchange's market of that name may be another coin.
    if (!byBase.has(partsOf(asset.symbol).base)) byBase.set(partsOf(asset.symbol).base, asset);
  }
  const assetOf = (symbol: MarketSymbol): RankedAsset | undefined => {
    const { base, exchange } = partsOf(symbol);
    return assets.get(symbol) ?? (exchange === undefined ? byBase.get(base) : undefined);
  };
  return {
    said(source, symbol) {
      switch (source.kind) {
        case 'season':
          return seasons.get(source.size) ?? Number.NaN;
        case 'dominance':
          return dominance ?? Number.NaN;
        case 'rank':
        case 'market-cap': {
          const asset = symbol === undefined ? undefined : assetOf(symbol);
          return (source.kind === 'rank' ? asset?.rank : asset?.marketCapUsd) ?? Number.NaN;
        }
        case 'fear-greed':
          return fearGreed ?? Number.NaN;
        default:
          return Number.NaN;
      }
    },
  };
}

/** Whether a day has not told a source that it may tell yet. Of some markets nobody tells the Fear & Greed index. */
export function isOpen(
  source: Source,
  day: ConditionDay,
  { sentimentFeed }: { readonly sentimentFeed: SentimentFeed | undefined },
): boolean {
  if (beatOf(source) !== 'daily' || (source.kind === 'fear-greed' && !sentimentFeed)) return false;
  const isOfMarket = source.kind === 'season' || source.kind === 'fear-greed';
  return Number.isNaN(day.said(isOfMarket ? source : { kind: 'dominance' }, undefined));
}
