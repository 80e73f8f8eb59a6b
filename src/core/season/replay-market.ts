import type { RankedAsset, Ranking } from '../market/ranking.ts';
import { addDays, type Day, dayStart } from '../market/timeframe.ts';
import type { DayCloses } from './season-index.ts';

/** An asset goes by its number, its place in the list. Numbers are given once, and new assets come last. */
export type ReplayAsset = Pick<RankedAsset, 'id' | 'ticker' | 'name' | 'tags'>;

/** One day of the past in columns, so that ten years of a thousand assets fit into memory. */
export type ReplayDay = {
  /** Closes in US dollars by asset number, in the units of the day; NaN or beyond the end where there is none. */
  readonly closes: Float64Array;
  /** Numbers of the assets whose market capitalisation is known, in any order, and beside them what it is. */
  readonly ranked: Int32Array;
  readonly marketCaps: Float64Array;
};

/** One unit of `from` became `factor` units of `asset` on `day`. Where a coin moved to a new token, the two differ. */
export type ReplayUnitChange = {
  readonly day: Day;
  readonly asset: number;
  readonly from: number;
  readonly factor: number;
};

/** A price of `asset` from before `day` cannot be compared with one from `day` on. */
export type PriceBreak = { readonly day: Day; readonly asset: number };

export type ReplayMarketOptions = {
  readonly source: string;
  /** May grow while days are added. */
  readonly assets: readonly ReplayAsset[];
  readonly unitChanges?: readonly ReplayUnitChange[];
  readonly breaks?: readonly PriceBreak[];
};

/** The past of a market as the season index asks for it: who was how large, and what did they cost. */
export interface ReplayMarket {
  add(day: Day, columns: ReplayDay): void;
  /** The largest assets by the market capitalisations of the day; empty where none is known. */
  ranking(day: Day, limit: number): Ranking;
  rankedCount(day: Day): number;
  /** Closes of `day` in the units of `asOf`; none where prices before and after cannot be compared. */
  closes(day: Day, asOf: Day): DayCloses;
  /** Whether the asset, or the token it came from, has a close of `day` at all. */
  isRecorded(id: string, day: Day, asOf: Day): boolean;
}

const NO_DAY: ReplayDay = { closes: new Float64Array(), ranked: new Int32Array(), marketCaps: new Float64Array() };

export function createReplayMarket(options: ReplayMarketOptions): ReplayMarket {
  const { source, assets, unitChanges = [], breaks = [] } = options;
  const days = new Map<Day, ReplayDay>();
  const numbers = new Map<string, number>();
  const changesOf = byAsset(unitChanges);
  const breaksOf = byAsset(breaks);

  const on = (day: Day): ReplayDay => days.get(day) ?? NO_DAY;
  /** Oldest first, as each change starts from the units that the one before has left. */
  const changesBetween = (asset: number, day: Day, asOf: Day) =>
    changesOf.get(asset)?.filter((change) => change.day > day && change.day <= asOf) ?? [];

  function closeOf(asset: number, columns: ReplayDay, day: Day, asOf: Day): number | undefined {
    const own = columns.closes[asset];
    let close = own === undefined || Number.isNaN(own) ? undefined : own;
    if (!changesOf.has(asset)) return close;
    for (const { day: at, from, factor } of changesBetween(asset, day, asOf)) {
      if (from === asset) {
        if (close !== undefined) close /= factor;
      } else if (close === undefined && columns.ranked.includes(from)) {
        // Once it has left the rankings, the old token trades too thinly to stand for the one that replaces it.
        const old = closeOf(from, columns, day, addDays(at, -1));
        if (old !== undefined) close = old / factor;
      }
    }
    return close;
  }

  const isBroken = (asset: number, day: Day, asOf: Day): boolean =>
    breaksOf.get(asset)?.some((at) => at.day > day && at.day <= asOf) ?? false;

  function numberOf(id: string): number | undefined {
    for (let number = numbers.size; number < assets.length; number++) numbers.set(assets[number]!.id, number);
    return numbers.get(id);
  }

  return {
    add(day, columns) {
      days.set(day, columns);
    },

    ranking(day, limit) {
      const { ranked, marketCaps, closes } = on(day);
      return {
        takenAt: dayStart(day),
        source,
        assets: largest(marketCaps, limit).map((place, i): RankedAsset => {
          const number = ranked[place]!;
          const { id, ticker, name, tags = [] } = assets[number]!;
          const priceUsd = closes[number] ?? Number.NaN;
          return { id, ticker, name, tags, rank: i + 1, priceUsd, marketCapUsd: marketCaps[place]! };
        }),
      };
    },

    rankedCount: (day) => on(day).ranked.length,

    closes(day, asOf) {
      const columns = on(day);
      return {
        get(id) {
          const asset = numberOf(id);
          return asset === undefined || isBroken(asset, day, asOf) ? undefined : closeOf(asset, columns, day, asOf);
        },
      };
    },

    isRecorded(id, day, asOf) {
      const asset = numberOf(id);
      return asset !== undefined && closeOf(asset, on(day), day, asOf) !== undefined;
    },
  };
}

/** Places of the largest values, largest first; equal ones in the order of their places. */
function largest(values: Float64Array, count: number): readonly number[] {
  // Numbers are sorted several times as fast as places by what they hold.
  const least = values.toSorted().at(-count) ?? Number.NEGATIVE_INFINITY;
  const places: number[] = [];
  for (let place = 0; place < values.length; place++) if (values[place]! >= least) places.push(place);
  return places.sort((a, b) => values[b]! - values[a]! || a - b).slice(0, count);
}

function byAsset<T extends { readonly asset: number; readonly day: Day }>(all: readonly T[]) {
  const groups = new Map<number, T[]>();
  for (const each of [...all].sort((a, b) => a.day.localeCompare(b.day))) {
    const group = groups.get(each.asset);
    if (group) group.push(each);
    else groups.set(each.asset, [each]);
  }
  return groups as ReadonlyMap<number, readonly T[]>;
}
