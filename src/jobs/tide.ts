import type { Market } from '../core/market/market.ts';
import type { Rankings } from '../core/market/ranking.ts';
import { partsOf } from '../core/market/symbol.ts';
import { createTide, type Tide } from '../core/market/tide.ts';
import { MINUTE_MS } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';
import { topMarkets } from './top-markets.ts';

/** Where whoever delivers learns that the market moves as one; it holds for some minutes. */
export interface Tides {
  write(tide: Tide | undefined, now: Date): Promise<void>;
}

/** Looks once a minute whether most coins move with Bitcoin. */
export const tideJob = (ports: {
  readonly feed: Market;
  readonly rankings: Rankings;
  readonly tides: Tides;
  now(): Date;
  marketNow(): Date;
}): Job => {
  const tide = createTide();
  let wasThere = true;
  return {
    name: 'tide',
    timing: { everyMs: MINUTE_MS },
    async run() {
      const spots = [...(await topMarkets(ports))].flatMap((symbol) => {
        const ticker = ports.feed.ticker(symbol);
        return ticker ? [{ coin: partsOf(symbol).base, price: ticker.price }] : [];
      });
      const now = tide.see(spots, ports.marketNow());
      if (now || wasThere) await ports.tides.write(now, ports.now());
      wasThere = now !== undefined;
    },
  };
};
