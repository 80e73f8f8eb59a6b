import { createDepths, depthOf } from './depths.ts';
import { createFarMoves, type Settled, type Witness } from './far-moves.ts';
import type { PriceDoubt, Ticker } from './market.ts';
import { DOLLARS, isDollar, type MarketSymbol, partsOf, type TypedSymbol, toSymbol } from './symbol.ts';
import { DAY_MS } from './timeframe.ts';

export type BoardOptions = {
  /** Sources in order of preference, `['binance', 'kraken']`. */
  readonly preference: readonly string[];
  /** A price older than this, by the exchange's time, is not believed. */
  readonly staleAfterMs?: number;
  /** Prices that were believed before the last stop, of any age: whose name each symbol is. They are never shown. */
  readonly remembered?: readonly Ticker[];
};

/** Two prices of one coin lie closer than this; two coins that share a ticker hardly ever do. */
const AGREE_PERCENT = 5;
/** Prices are compared only when they were true at about the same time. */
const COMPARE_WITHIN_MS = 60_000;
export const STALE_AFTER_MS = 5 * 60_000;
/**
 * How long after the start a name waits for the source that held it before. Where that source never comes back, as
 * after a change of the configuration, withholding the name for ever would silence its rules.
 */
export const REMEMBER_MS = DAY_MS;

/**
 * What is known of a source's market under one symbol: `same` coin as the one that holds the name,
 * a `stranger` that only shares its ticker, or `unknown` while the two could not be compared.
 * The first two are final until the next start: a coin does not change because of one bad minute.
 */
type Standing = 'unknown' | 'same' | 'stranger';

type Line = { ticker: Ticker; standing: Standing };

/** One symbol as every source sees it; the source that was heard first holds the name. */
type Place = {
  readonly lines: (Line | undefined)[];
  believed?: Ticker | undefined;
  /** What was known of sources before the last stop. */
  readonly remembered: Map<string, Standing>;
  /** What is believed is only remembered: nobody has spoken since the start. */
  isRemembered: boolean;
};

/**
 * Joins the tickers of several exchanges into one board: for each symbol the first fresh source that
 * trades the same coin speaks. A different coin under the same ticker appears as `UNI/USD@kraken`.
 *
 * When every known source of a symbol is silent, one that was never compared may stand in only while it
 * agrees with the last believed price. Otherwise the symbol is withheld until a known source returns. A restart
 * changes nothing of that for remembered symbols: the source that spoke last may speak at any price, the others only
 * as above, and after a day in which nobody might speak, the name is given anew.
 * The board has no clock: `update` brings the time.
 */
export function createBoard({ preference, staleAfterMs = STALE_AFTER_MS, remembered = [] }: BoardOptions) {
  const rankOf = new Map(preference.map((source, rank) => [source, rank]));
  const places = recall(remembered);
  const believed = new Map<MarketSymbol, Ticker>();
  const farMoves = createFarMoves();
  const depths = createDepths();
  const byBase = new Map<string, MarketSymbol[]>();
  let oldest = Number.NEGATIVE_INFINITY;
  let newest = Number.POSITIVE_INFINITY;
  let rememberedUntil: number | undefined;

  const isFresh = ({ at }: Ticker) => at.getTime() >= oldest && at.getTime() <= newest;

  /** Publishes a ticker unless it is older than what is known, or the same. */
  function publish(symbol: MarketSymbol, ticker: Ticker, news: Ticker[]): void {
    const previous = believed.get(symbol);
    if (previous && isFresh(previous) && ticker.at.getTime() <= previous.at.getTime()) return;
    if (!previous) {
      const { base } = partsOf(symbol);
      byBase.set(base, [...(byBase.get(base) ?? []), symbol]);
    }
    const published = ticker.symbol === symbol ? ticker : { ...ticker, symbol };
    believed.set(symbol, published);
    depths.note(symbol, ticker.quoteVolume ?? 0);
    news.push(published);
  }

  /** What other exchanges say of the same coin in the last minute; a dollar is as good as another. */
  function witnessesOf(symbol: MarketSymbol, source: string, now: Date, silent: readonly string[]): readonly Witness[] {
    const { base, quote } = partsOf(symbol);
    const quotes = isDollar(quote) ? DOLLARS : [quote];
    return quotes.flatMap((each) => {
      const lines = places.get(toSymbol(base, each))?.lines ?? [];
      return lines.flatMap((line) => {
        const isSame = each === quote && line?.standing === 'same';
        if (!line || line.ticker.source === source || silent.includes(line.ticker.source)) return [];
        const isRecent = Math.abs(now.getTime() - line.ticker.at.getTime()) <= COMPARE_WITHIN_MS;
        return isRecent && line.standing !== 'stranger' ? [{ ticker: line.ticker, isSame }] : [];
      });
    });
  }

  function settle(symbol: MarketSymbol, place: Place, silent: readonly string[], now: Date, news: Ticker[]): void {
    judge(place, isFresh);
    for (const line of place.lines) {
      if (line?.standing === 'stranger' && isFresh(line.ticker)) {
        const { base, quote } = partsOf(symbol);
        const stranger = toSymbol(base, quote, line.ticker.source);
        if (farMoves.judge(stranger, line.ticker, believed.get(stranger), () => [], now) === 'believed')
          publish(stranger, line.ticker, news);
      }
    }
    const speakers = speakersOf(place, (ticker) => isFresh(ticker) && !silent.includes(ticker.source));
    // One that jumps alone is passed over for the next that does not.
    const speaker = speakers.find(
      (ticker) =>
        farMoves.judge(symbol, ticker, place.believed, () => witnessesOf(symbol, ticker.source, now, silent), now) ===
        'believed',
    );
    if (!speaker) return;
    for (const { source } of speakers.slice(speakers.indexOf(speaker) + 1)) farMoves.forget(symbol, source);
    place.believed = speaker;
    place.isRemembered = false;
    publish(symbol, speaker, news);
  }

  const known = (symbol: MarketSymbol): Ticker | undefined => {
    const ticker = believed.get(symbol);
    return ticker && isFresh(ticker) ? ticker : undefined;
  };

  /** Traded in 24 hours, in dollars as far as the board can tell. */
  function tradedIn({ symbol, quoteVolume = 0 }: Ticker): number {
    const { quote } = partsOf(symbol);
    if (isDollar(quote)) return quoteVolume;
    const rate = DOLLARS.map((dollar) => believed.get(toSymbol(quote, dollar))).find((each) => each !== undefined);
    return quoteVolume * (rate?.price ?? 0);
  }

  const toRanked = (ticker: Ticker) => {
    const { symbol } = ticker;
    const [traded, dollar] = [tradedIn(ticker), dollarRank(symbol)];
    const isDollars = dollar < DOLLARS.length;
    return { ticker, traded, dollar, isDollars, depth: isDollars ? depths.of(symbol) : depthOf(traded) };
  };

  /** Dollar markets first, then the deepest; the order of the dollars decides where depth is much the same. */
  function deepestFirst(tickers: readonly Ticker[]): readonly Ticker[] {
    return tickers
      .map(toRanked)
      .sort(
        (a, b) =>
          Number(b.isDollars) - Number(a.isDollars) ||
          b.depth - a.depth ||
          a.dollar - b.dollar ||
          Number(a.ticker.symbol.includes('@')) - Number(b.ticker.symbol.includes('@')) ||
          b.traded - a.traded,
      )
      .map(({ ticker }) => ticker);
  }

  return {
    /**
     * Takes the newest answers of any sources and returns the tickers that are new and believable. Sources that are
     * `silent` now do not speak, however fresh their last prices are: the next one stands in at once.
     */
    update(tickers: Iterable<Ticker>, now: Date, silent: readonly string[] = []): readonly Ticker[] {
      oldest = now.getTime() - staleAfterMs;
      newest = now.getTime() + staleAfterMs;
      rememberedUntil ??= now.getTime() + REMEMBER_MS;
      const touched = new Map<MarketSymbol, Place>();
      for (const ticker of tickers) {
        const rank = rankOf.get(ticker.source);
        if (rank === undefined || !isBelievable(ticker) || !isFresh(ticker)) continue;
        const place = places.get(ticker.symbol) ?? emptyPlace();
        if (place.isRemembered && now.getTime() > rememberedUntil) place.believed = undefined;
        const line = place.lines[rank];
        // A clock that was set back leaves prices from the future behind; those may be replaced.
        if (line && isFresh(line.ticker) && ticker.at.getTime() < line.ticker.at.getTime()) continue;
        const standing = line?.standing ?? place.remembered.get(ticker.source) ?? 'unknown';
        place.lines[rank] = { ticker, standing };
        places.set(ticker.symbol, place);
        touched.set(ticker.symbol, place);
      }
      const news: Ticker[] = [];
      for (const [symbol, place] of touched) settle(symbol, place, silent, now, news);
      return news;
    },

    /** Newest price of a symbol, unless it has grown stale. */
    ticker: known,

    /** Prices that jumped further than one exchange alone is believed, and are withheld. */
    doubts: (): readonly PriceDoubt[] => farMoves.doubts(),

    /** Doubts that began and ended since the last time. */
    takeSettled: (): readonly Settled[] => farMoves.takeSettled(),

    /** Markets that fit what was typed, deepest first, dollar quotes first; strangers included. */
    find({ base, quote, exchange }: TypedSymbol): readonly Ticker[] {
      const fits = (byBase.get(base) ?? []).flatMap((symbol) => {
        const ticker = known(symbol);
        const isWanted = quote === undefined || partsOf(symbol).quote === quote;
        return ticker && isWanted && (exchange === undefined || ticker.source === exchange) ? [ticker] : [];
      });
      return deepestFirst(fits);
    },

    /** Symbols that begin with what was typed, deepest first. */
    search(typed: string, limit: number): readonly MarketSymbol[] {
      const wanted = typed.trim().replace(/^\$/, '').toUpperCase();
      const fits: Ticker[] = [];
      for (const [base, symbols] of byBase) {
        if (!base.startsWith(wanted) && !wanted.startsWith(`${base}/`)) continue;
        for (const symbol of symbols) {
          const ticker = known(symbol);
          if (ticker && symbol.toUpperCase().startsWith(wanted)) fits.push(ticker);
        }
      }
      return deepestFirst(fits)
        .slice(0, limit)
        .map(({ symbol }) => symbol);
    },

    /** Sources that trade this very coin, in order of preference: where its candles may come from. */
    sourcesOf(symbol: MarketSymbol): readonly string[] {
      const { base, quote, exchange } = partsOf(symbol);
      const lines = places.get(toSymbol(base, quote))?.lines ?? [];
      return lines.flatMap((line) => {
        if (!line) return [];
        if (exchange === undefined) return line.standing === 'same' ? [line.ticker.source] : [];
        return line.standing === 'stranger' && line.ticker.source === exchange ? [exchange] : [];
      });
    },
  };
}

const emptyPlace = (): Place => ({ lines: [], remembered: new Map(), isRemembered: false });

/** Places as they were left: who held each name, and who only shared its ticker. */
function recall(tickers: readonly Ticker[]): Map<MarketSymbol, Place> {
  const places = new Map<MarketSymbol, Place>();
  for (const ticker of tickers) {
    const { base, quote, exchange } = partsOf(ticker.symbol);
    const symbol = toSymbol(base, quote);
    const place = places.get(symbol) ?? emptyPlace();
    places.set(symbol, place);
    place.remembered.set(ticker.source, exchange === undefined ? 'same' : 'stranger');
    if (exchange !== undefined) continue;
    place.believed = ticker;
    place.isRemembered = true;
  }
  return places;
}

/** Compares sources that are not known yet with one that is, when both speak of the same minute. */
function judge({ lines, believed }: Place, isFresh: (ticker: Ticker) => boolean): void {
  // The source that is heard first gives the symbol its meaning.
  if (!believed) {
    const first = lines.find((line) => line && line.standing !== 'stranger');
    if (first) first.standing = 'same';
  }
  const reference = lines.find((line) => line?.standing === 'same' && isFresh(line.ticker))?.ticker;
  if (!reference) return;
  for (const line of lines) {
    if (line?.standing !== 'unknown') continue;
    if (Math.abs(line.ticker.at.getTime() - reference.at.getTime()) > COMPARE_WITHIN_MS) continue;
    line.standing = doAgree(line.ticker.price, reference.price) ? 'same' : 'stranger';
  }
}

/** Who may speak, first choice first: known sources, and then those at least near the last believed price. */
function speakersOf({ lines, believed }: Place, maySpeak: (ticker: Ticker) => boolean): readonly Ticker[] {
  const fresh = lines.filter((line) => line !== undefined && line.standing !== 'stranger' && maySpeak(line.ticker));
  const sure = fresh.filter((line) => line?.standing === 'same');
  const near = fresh.filter(
    (line) => line?.standing === 'unknown' && believed && doAgree(line.ticker.price, believed.price),
  );
  return (sure.length > 0 ? sure : near).flatMap((line) => line?.ticker ?? []);
}

/** True when two prices can be those of one coin. */
export const doAgree = (price: number, other: number): boolean =>
  Math.abs(price - other) <= (AGREE_PERCENT / 100) * Math.max(price, other);

const isBelievable = ({ price, at }: Ticker): boolean =>
  Number.isFinite(price) && price > 0 && Number.isFinite(at.getTime());

function dollarRank(symbol: MarketSymbol): number {
  const rank = (DOLLARS as readonly string[]).indexOf(partsOf(symbol).quote);
  return rank < 0 ? DOLLARS.length : rank;
}
