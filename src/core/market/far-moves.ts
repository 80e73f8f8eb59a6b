import type { PriceDoubt, Ticker } from './market.ts';
import type { MarketSymbol } from './symbol.ts';

/**
 * As fast as one exchange alone is believed to move: 5 % in ten seconds, for as long as it was not heard. In the wildest
 * minutes of the largest coins a price goes 2 or 3 % in ten seconds, and of altcoins in the falls of January 2018 two of
 * a thousand five-minute candles spanned more than 5 %. What goes further is a crash, which other exchanges show as
 * well, a market that hardly trades, or a slip. After a minute without a price it may be 34 % away, after five
 * minutes four times as high: what happened while nobody looked is not doubted.
 */
const FAR_PERCENT = 5;
const FAR_WITHIN_MS = 10_000;
/** Two prices of one coin lie closer than this. */
const AGREE = Math.log(1.05);
/** Every doubt is settled within this, whatever the others say or do not say. */
const SETTLED_WITHIN_MS = 60_000;
/** Where no other exchange can tell: so many ticks at about the same price, over so long a time. */
const STEADY_TICKS = 3;
const STEADY_MS = 15_000;
/** Ticks at about the same price lie within half of what is far. */
const STEADY = Math.log(1 + FAR_PERCENT / 200);
/** So many other coins of an exchange whose far moves were confirmed make one of the whole market. */
const MARKET_MOVES = 3;

/** What another exchange says of the same coin. */
export type Witness = {
  readonly ticker: Ticker;
  /** Known to be the same coin, and in the same currency; otherwise its price has to show that. */
  readonly isSame: boolean;
};

type Verdict = 'believed' | 'withheld';

/** How a doubt ended: it was believed, or the price came back or was contradicted for a minute. */
export type Settled = { readonly doubt: PriceDoubt; readonly became: 'held' | 'believed' | 'dropped' };

type Held = {
  doubt: PriceDoubt;
  /** Since when the price has been about `steadyAt`, and in how many ticks. */
  steadyAt: number;
  steadySince: number;
  ticks: number;
  newest: number;
  /** What each exchange said when the doubt began: who repeats that has not traded since and proves nothing. */
  readonly marks: Map<string, string>;
  /** By the exchange's time. */
  readonly beganAt: Date;
  hasTraded: boolean;
  isTold: boolean;
};

/** How far a price is from another, on a scale on which up and down are alike. */
const between = (price: number, other: number): number => Math.log(price / other);

/** Whether a price lies further from the last one that was believed than one exchange alone is believed. */
function isFar(ticker: Ticker, believed: Ticker, elapsedMs: number): boolean {
  const limit = Math.log(1 + FAR_PERCENT / 100) * Math.max(1, elapsedMs / FAR_WITHIN_MS);
  return Math.abs(between(ticker.price, believed.price)) > limit;
}

/** Since the price before. While one is withheld time passes, which makes it no more likely. */
const elapsedMs = ({ at }: Ticker, believed: Ticker, found: Held | undefined): number =>
  found
    ? found.beganAt.getTime() - believed.at.getTime()
    : // A clock that was set back leaves prices from the future behind.
      Math.abs(at.getTime() - believed.at.getTime());

/** One that is nearer to the new price than to the old one; of another currency's market, only at about the new price. */
function confirms({ ticker, isSame }: Witness, price: number, old: number): boolean {
  const distance = Math.abs(between(ticker.price, price));
  return distance < Math.abs(between(ticker.price, old)) && (isSame || distance <= AGREE);
}

/** What proves that somebody has traded: a price or a volume that changed. */
const markOf = ({ price, quoteVolume }: Ticker): string => `${price} ${quoteVolume}`;

/**
 * Withholds prices that jump beyond what other exchanges show, and settles each such doubt within a minute. Another
 * exchange that went at least half of the way confirms it at once; one that has traded since, and did not, contradicts
 * it. Where no other exchange has traded, the price is believed once it has held for a while. It has no clock: each
 * judgement brings the time.
 */
export function createFarMoves() {
  const held = new Map<string, Held>();
  let settled: Settled[] = [];
  /** Far moves that others confirmed, by exchange and direction. */
  const confirmed = new Map<string, { readonly symbol: MarketSymbol; readonly at: number; readonly size: number }[]>();

  const keyOf = (symbol: MarketSymbol, source: string) => `${symbol} ${source}`;

  function end(key: string, became: Settled['became']): void {
    const found = held.get(key);
    if (!found) return;
    held.delete(key);
    // One that was told as dropped has ended already.
    if (!found.isTold) settled.push({ doubt: found.doubt, became });
  }

  function begin(key: string, symbol: MarketSymbol, ticker: Ticker, believed: Ticker, now: Date): Held {
    const { source, price } = ticker;
    const doubt: PriceDoubt = { symbol, source, price, believed: believed.price, since: now, because: 'alone' };
    const begun: Held = {
      doubt,
      steadyAt: price,
      steadySince: now.getTime(),
      ticks: 0,
      newest: Number.NEGATIVE_INFINITY,
      marks: new Map([[source, markOf(ticker)]]),
      beganAt: ticker.at,
      hasTraded: false,
      isTold: false,
    };
    held.set(key, begun);
    settled.push({ doubt, became: 'held' });
    return begun;
  }

  /** Takes note of what the exchange itself repeats. */
  function note(found: Held, ticker: Ticker, now: Date): void {
    if (ticker.at.getTime() <= found.newest) return;
    found.newest = ticker.at.getTime();
    if (markOf(ticker) !== found.marks.get(ticker.source)) found.hasTraded = true;
    if (Math.abs(between(ticker.price, found.steadyAt)) > STEADY) {
      found.steadyAt = ticker.price;
      found.steadySince = now.getTime();
      found.ticks = 0;
    }
    found.ticks += 1;
  }

  /** Others of the exchange went the same way, and were confirmed: the whole market moves, and this coin with it. */
  function isMarketMove(symbol: MarketSymbol, { source }: Ticker, move: number, now: Date): boolean {
    const alike = (confirmed.get(`${source} ${Math.sign(move)}`) ?? []).filter(
      (each) => now.getTime() - each.at <= SETTLED_WITHIN_MS && each.symbol !== symbol,
    );
    return alike.length >= MARKET_MOVES && Math.abs(move) <= 2 * Math.max(...alike.map(({ size }) => size));
  }

  function remember(symbol: MarketSymbol, { source }: Ticker, move: number, now: Date): void {
    const key = `${source} ${Math.sign(move)}`;
    const recent = (confirmed.get(key) ?? []).filter(
      (each) => now.getTime() - each.at <= SETTLED_WITHIN_MS && each.symbol !== symbol,
    );
    confirmed.set(key, [...recent, { symbol, at: now.getTime(), size: Math.abs(move) }]);
  }

  return {
    /** Whether what one exchange says of a market may be believed after what was believed last. */
    judge(
      symbol: MarketSymbol,
      ticker: Ticker,
      believed: Ticker | undefined,
      witnesses: () => readonly Witness[],
      now: Date,
    ): Verdict {
      const key = keyOf(symbol, ticker.source);
      if (!believed || !isFar(ticker, believed, elapsedMs(ticker, believed, held.get(key)))) {
        end(key, 'dropped');
        return 'believed';
      }
      const { price } = ticker;
      const move = between(price, believed.price);
      const others = witnesses();
      if (others.some((each) => confirms(each, price, believed.price))) {
        remember(symbol, ticker, move, now);
        end(key, 'believed');
        return 'believed';
      }
      const found = held.get(key) ?? begin(key, symbol, ticker, believed, now);
      note(found, ticker, now);
      const against = others.find(({ ticker: other }) => {
        const mark = found.marks.get(keyOf(other.symbol, other.source));
        if (mark === undefined) found.marks.set(keyOf(other.symbol, other.source), markOf(other));
        const speaksOfIt = Math.abs(between(other.price, believed.price)) <= AGREE;
        return mark !== undefined && mark !== markOf(other) && speaksOfIt;
      })?.ticker;
      found.doubt = {
        ...found.doubt,
        price,
        believed: believed.price,
        ...(against ? { because: 'contradicted', by: against.source } : { because: 'alone', by: undefined }),
      };
      const age = now.getTime() - found.doubt.since.getTime();
      if (against) {
        if (age >= SETTLED_WITHIN_MS && !found.isTold) {
          found.isTold = true;
          settled.push({ doubt: found.doubt, became: 'dropped' });
        }
        return 'withheld';
      }
      const isSteady = found.ticks >= STEADY_TICKS && now.getTime() - found.steadySince >= STEADY_MS;
      if ((isSteady && found.hasTraded) || age >= SETTLED_WITHIN_MS || isMarketMove(symbol, ticker, move, now)) {
        end(key, 'believed');
        return 'believed';
      }
      return 'withheld';
    },

    /** Nobody asks what this exchange says of the market: another one speaks. */
    forget: (symbol: MarketSymbol, source: string) => end(keyOf(symbol, source), 'dropped'),

    /** What is withheld now. */
    doubts: (): readonly PriceDoubt[] => [...held.values()].map(({ doubt }) => doubt),

    /** What began and ended since the last time. */
    takeSettled(): readonly Settled[] {
      const news = settled;
      settled = [];
      return news;
    },
  };
}
