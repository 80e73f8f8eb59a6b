import { MINUTE_MS } from './timeframe.ts';

/** Most coins move as Bitcoin does: what moves like it says nothing about itself. */
export type Tide = {
  readonly direction: 'up' | 'down';
  /** Bitcoin's change, percent, over so many minutes. */
  readonly bitcoin: number;
  readonly minutes: number;
  /** Coins that move with it and not otherwise, Bitcoin not among them. */
  readonly riding: readonly string[];
};

/** A price of a coin at an instant. */
export type Spot = { readonly coin: string; readonly price: number };

const MINUTES = 15;
/** Bitcoin moves by this, percent … */
const LEAST_MOVE = 2;
/** … so many of the coins that are looked at move its way, each by half of it at least … */
const LEAST_SHARE = 0.7;
const LEAST_PART = 0.5;
/** … and of those the ones that stay this near to it, in points or as a part of its move, only ride. */
const NEAR_POINTS = 1;
const NEAR_PART = 0.5;
/** A market of a few coins has no tide. */
const LEAST_COINS = 10;

/**
 * Watches whether the market moves as one: Bitcoin by 2 % or more within a quarter of an hour, and seven of ten coins
 * its way by half as much. A coin rides while its own move is within a point, or half of Bitcoin's move, of Bitcoin's.
 */
export function createTide() {
  let seen: { readonly atMs: number; readonly prices: ReadonlyMap<string, number> }[] = [];
  return {
    /** Prices of all coins at one instant; instants do not go back. Undefined: there is no tide, or not enough is known. */
    see(spots: readonly Spot[], at: Date): Tide | undefined {
      const atMs = at.getTime();
      const prices = new Map(spots.map(({ coin, price }) => [coin, price]));
      seen = [...seen.filter((each) => each.atMs <= atMs && atMs - each.atMs <= MINUTES * MINUTE_MS), { atMs, prices }];
      const [before] = seen;
      return before && tideOf(before.prices, prices);
    },
  };
}

function tideOf(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Tide | undefined {
  const changes = [...now].flatMap(([coin, price]) => {
    const then = before.get(coin);
    return then === undefined ? [] : [{ coin, change: (price / then - 1) * 100 }];
  });
  const bitcoin = changes.find(({ coin }) => coin === 'BTC')?.change ?? 0;
  const others = changes.filter(({ coin }) => coin !== 'BTC');
  if (Math.abs(bitcoin) < LEAST_MOVE || others.length < LEAST_COINS) return undefined;
  const along = others.filter(({ change }) => change / bitcoin >= LEAST_PART);
  if (along.length < LEAST_SHARE * others.length) return undefined;
  const near = Math.max(NEAR_POINTS, NEAR_PART * Math.abs(bitcoin));
  const riding = along.filter(({ change }) => Math.abs(change - bitcoin) <= near).map(({ coin }) => coin);
  return { direction: bitcoin > 0 ? 'up' : 'down', bitcoin, minutes: MINUTES, riding };
}
