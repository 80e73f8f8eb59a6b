import type { DailyClose } from './market.ts';
import type { MarketSymbol } from './symbol.ts';
import type { Day } from './timeframe.ts';

/** An asset in a ranking. The id is the provider's (`btc-bitcoin`), because tickers are not identities. */
export type RankedAsset = {
  readonly id: string;
  readonly ticker: string;
  readonly name: string;
  /** 1 is the largest. */
  readonly rank: number;
  readonly priceUsd: number;
  readonly marketCapUsd: number;
  /** The provider's own labels, lower case, where it gives them: `stablecoin`, `wrapped`. */
  readonly tags?: readonly string[];
  /** Its dollar market, found while the ranking's price was fresh; absent where none agreed. */
  readonly symbol?: MarketSymbol;
};

/** Assets by market capitalisation at one instant, rank 1 first. */
export type Ranking = { readonly takenAt: Date; readonly source: string; readonly assets: readonly RankedAsset[] };

/** Why a source of rankings gave nothing. */
export type RankingFailure = { readonly source: string; readonly reason: string };

/** Where rankings and the past of an asset come from. Providers are asked in the configured order. */
export interface RankingFeed {
  /** The largest assets now. Failures of providers that were asked first come along for the operator. */
  ranking(limit: number): Promise<{ readonly ranking?: Ranking; readonly failures: readonly RankingFailure[] }>;
  /** Rankings of past days that the source can still tell, oldest first. Live providers tell none. */
  past(from: Day, to: Day): Promise<readonly { readonly day: Day; readonly ranking: Ranking }[]>;
  /**
   * Daily closes of an asset between two days, both included, oldest first. Days before the asset existed
   * are simply absent. Undefined when the source could not say, so the value must be withheld.
   */
  history(assetId: string, from: Day, to: Day): Promise<readonly DailyClose[] | undefined>;
}

/** Rankings kept from the first day on. */
export interface Rankings {
  /** The first day that has one. */
  firstDay(): Promise<Day | undefined>;
  /** The first ranking of a day stays. */
  save(day: Day, ranking: Ranking): Promise<void>;
  /** Keeps the markets that were found since for the day's ranking. */
  join(day: Day, ranking: Ranking): Promise<void>;
  of(day: Day): Promise<Ranking | undefined>;
  /** Newest day that has one. */
  latest(): Promise<{ readonly day: Day; readonly ranking: Ranking } | undefined>;
}

/** The place and the size of one coin as a day's ranking told them. */
export type RankedDay = { readonly day: Day; readonly rank: number; readonly marketCapUsd: number };

/**
 * One coin in the kept rankings from a day on, oldest first: the coin that the market trades, or the largest of its
 * ticker where that market is none that was compared.
 */
export type RankedPast = (symbol: MarketSymbol, from: Day) => Promise<readonly RankedDay[]>;

/** Daily closes kept for the season index, by asset id. */
export interface DailyCloses {
  save(assetId: string, closes: readonly DailyClose[]): Promise<void>;
  /** Closes of these days, by day and asset id; a day of which nothing is kept is absent. */
  on(days: readonly Day[]): Promise<ReadonlyMap<Day, ReadonlyMap<string, number>>>;
  /** How many closes of these assets on these days came from which source. */
  sources(days: readonly Day[], assetIds: readonly string[]): Promise<Readonly<Record<string, number>>>;
  /** Kept closes of one asset between two days, both included, oldest first. */
  series(assetId: string, from: Day, to: Day): Promise<readonly DailyClose[]>;
  /** An asset's known past begins on this day: before it, it did not exist. */
  saveBirth(assetId: string, day: Day): Promise<void>;
  /** By asset id, the first day of those whose birth is known. */
  births(): Promise<ReadonlyMap<string, Day>>;
}

/** The past of an asset in US dollars, wherever it can best be had. */
export interface Closes {
  /**
   * Daily closes between two days, both included, oldest first. Days before the asset existed are absent.
   * Undefined when no source could say, so that the value must be withheld.
   */
  closes(asset: RankedAsset, from: Day, to: Day): Promise<readonly DailyClose[] | undefined>;
}
