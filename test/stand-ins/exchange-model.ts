import { HOUR_MS } from '../../src/core/market/timeframe.ts';

/** The exchanges whose public interfaces the stand-in speaks. */
export const STAND_IN_EXCHANGES = ['binance', 'kraken', 'coinbase', 'okx', 'bybit'] as const;
export type StandInExchange = (typeof STAND_IN_EXCHANGES)[number];

/** One market of one exchange as it stands now, before it is written in the exchange's own form. */
export type Quote = {
  readonly base: string;
  readonly quote: string;
  readonly price: number;
  readonly dayAgo: number;
  /** Traded in 24 hours, in the base currency. */
  readonly volume: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** One candle in milliseconds and numbers, the running one included. */
export type Bar = {
  readonly openAt: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
};

export type StandInMarket = { readonly base: string; readonly quote: string; readonly listedAt?: Date };

/** What a dialect may ask: the markets, their quotes, and bars opened from `from` to `to`, both included. */
export type Source = {
  readonly markets: readonly StandInMarket[];
  quotes(): readonly Quote[];
  bars(market: StandInMarket, timeframeMs: number, from: number, to: number): readonly Bar[];
};

/** One exchange's way of writing its answers: the parsed request in, the answer out, undefined for 404. */
export type Dialect = (request: DialectRequest) => { readonly status?: number; readonly body: unknown } | undefined;
type DialectRequest = {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly source: Source;
  readonly now: number;
};

const FIRST_PRICES: Readonly<Record<string, number>> = { BTC: 60_000, ETH: 3_000, SOL: 150, ADA: 0.5, UNI: 10 };
const DAY_MS = 24 * HOUR_MS;

/** Prices that anybody can compute again: a slow wave per coin, until a test sets them. */
export function createPriceModel(now: () => Date) {
  const steps = new Map<string, { at: number; price: number }[]>();
  const wicks: { base: string; price: number; from: number; to: number }[] = [];

  function priceAt(exchange: StandInExchange, base: string, at: number): number {
    const wick = wicks.find((each) => each.base === base && each.from <= at && at < each.to);
    if (wick) return wick.price;
    for (const key of [`${exchange} ${base}`, base]) {
      const step = steps.get(key)?.findLast((candidate) => candidate.at <= at);
      if (step) return step.price;
    }
    const first = FIRST_PRICES[base] ?? 1;
    const days = at / DAY_MS;
    return first * (1 + 0.15 * Math.sin(days / 9 + first) + 0.02 * Math.sin(days * 2.7 + first));
  }

  return {
    /** Sets a coin's price from now on, on every exchange or on one. */
    setPrice(base: string, price: number, exchange?: StandInExchange): void {
      const key = exchange ? `${exchange} ${base}` : base;
      steps.set(key, [...(steps.get(key) ?? []), { at: now().getTime(), price }]);
    },

    /** Lets a coin trade at another price for a moment, everywhere. */
    wick(base: string, price: number, from: Date, forMs: number): void {
      wicks.push({ base, price, from: from.getTime(), to: from.getTime() + forMs });
    },

    sourceOf(exchange: StandInExchange, markets: readonly StandInMarket[]): Source {
      return {
        markets,
        quotes: () =>
          markets.map(({ base, quote }) => {
            const at = now().getTime();
            return {
              base,
              quote,
              price: priceAt(exchange, base, at),
              dayAgo: priceAt(exchange, base, at - DAY_MS),
              volume: 1_000,
              at,
            };
          }),
        bars({ base, listedAt }, timeframeMs, from, to) {
          const bars: Bar[] = [];
          const first = Math.max(from, listedAt?.getTime() ?? 0);
          const last = Math.min(to, now().getTime());
          for (let openAt = Math.ceil(first / timeframeMs) * timeframeMs; openAt <= last; openAt += timeframeMs) {
            const open = priceAt(exchange, base, openAt);
            const close = priceAt(exchange, base, Math.min(openAt + timeframeMs - 1, now().getTime()));
            const ends = Math.min(openAt + timeframeMs, now().getTime());
            const within = ({ at }: { at: number }) => at > openAt && at < ends;
            const touched = [
              ...wicks.filter((wick) => wick.base === base && wick.from < ends && wick.to > openAt),
              ...(steps.get(`${exchange} ${base}`) ?? steps.get(base) ?? []).filter(within),
            ].map(({ price }) => price);
            // Within a minute a price stands still unless a test moves it.
            const fringe = timeframeMs < HOUR_MS ? 0 : 0.002;
            const high = Math.max(...[open, close].map((price) => price * (1 + fringe)), ...touched);
            const low = Math.min(...[open, close].map((price) => price * (1 - fringe)), ...touched);
            bars.push({ openAt, open, high, low, close, volume: 10 + (openAt % 90) });
          }
          return bars;
        },
      };
    },
  };
}

/** Exchanges write prices as decimal text. */
export const text = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(10))) : '');
