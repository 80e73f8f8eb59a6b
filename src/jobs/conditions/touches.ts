import type { Watched } from '../../alerts/matcher.ts';
import { priceOf, type Reading, symbolOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import type { Past } from '../../core/rules/readings/series.ts';
import type { Awaited } from './claim-reader.ts';
import { type Drawing, type DrawnClaim, drawClaims, stepOf } from './drawing.ts';
import { createLevelBook } from './level-book.ts';

/** What the prices of a running candle made of a claim that is judged on every touch. */
export type Touched = {
  readonly claim: DrawnClaim;
  readonly isTrue: boolean;
  readonly at: Date;
  readonly source: string;
  readonly within: NonNullable<Reading['within']>;
  /** When its candle closes: what turns twice within one candle is told to a group once. */
  readonly closesAt: Date;
  readonly told: NonNullable<Reading['told']>;
};

/** What drawing needs to know of a symbol. */
type Draws = {
  /** Undefined where a candle of these claims could not be had. */
  past(symbol: MarketSymbol, claims: readonly Awaited[]): Past | undefined;
  told(source: Source, symbol: MarketSymbol): number;
  closed(claim: Awaited): boolean | undefined;
};

/** Claims of one symbol over the same candles: they are drawn together. */
type Chart = {
  readonly symbol: MarketSymbol;
  readonly metric: number;
  claims: readonly Awaited[];
  /** Oldest first. */
  drawings: readonly Drawing[];
  /** Prices of a candle that is not drawn yet. */
  waiting: readonly Reading[];
};

/**
 * Claims that are judged on every touch. With each close, each becomes the prices at which it turns, levels of an alert
 * book, so a price that reaches none costs two comparisons. Prices of a candle whose levels are not drawn yet wait for
 * them; those of an older candle, walked late or after a downtime, are judged by the levels that were right then.
 */
export type Touches = {
  /** What is waited for from now on. Prices since an instant have not been looked at for what is new. */
  watch(claims: readonly Awaited[], since: Date): void;
  /** Draws the charts of which a candle closed at an instant, and those that could not be drawn before. */
  draw(at: number, known: Draws): readonly Touched[];
  look(readings: readonly Reading[]): readonly Touched[];
  /** Forgets what no late price can ask for any more. */
  prune(): void;
  watched(): readonly Watched[];
};

/** More waiting prices than that are of a market whose candles do not come. */
const MOST_WAITING = 500;

export function createTouches(): Touches {
  const charts = new Map<string, Chart>();
  const bySymbol = new Map<MarketSymbol, Chart[]>();
  const book = createLevelBook<DrawnClaim>();
  /** How far the prices of a symbol were looked at, and the newest. */
  const seen = new Map<MarketSymbol, { at: Date; price?: number }>();

  function judge(chart: Chart, reading: Reading): readonly Touched[] {
    const { value } = reading;
    const at = instantOf(reading);
    const newest = chart.drawings.at(-1);
    if (!newest || at >= newest.until) {
      chart.waiting = [...chart.waiting, reading].slice(-MOST_WAITING);
      return [];
    }
    const drawing = chart.drawings.findLast(({ from }) => from <= at);
    if (!drawing || at >= drawing.until) return [];
    const concerned = drawing === newest ? book.reached(chart.metric, value) : drawing.claims;
    const turned: DrawnClaim[] = [];
    for (const claim of concerned) {
      const isTrue = claim.drawn.holdsAt(value) === true;
      if (isTrue && !claim.isTrue) turned.push(claim);
      claim.isTrue = isTrue;
    }
    const touched = turned.map((claim) => touch(claim, reading, drawing));
    // The close of that candle was judged before this price was known.
    const next = chart.drawings.find(({ from }) => from === drawing.until);
    const over = next
      ? turned.flatMap(({ awaited }) => next.claims.find((each) => each.awaited.name === awaited.name) ?? [])
      : [];
    return [...touched, ...(next ? over.flatMap((claim) => release(claim, next.from)) : [])];
  }

  function drawChart(chart: Chart, from: number, known: Draws): readonly Touched[] {
    const { symbol, metric, drawings } = chart;
    const newest = drawings.at(-1);
    const isBegun = newest?.from === from;
    const drawnAlready = new Set(isBegun ? newest.claims.map(({ awaited }) => awaited.name) : []);
    const lacking = chart.claims.filter(({ name }) => !drawnAlready.has(name));
    if (lacking.length === 0) return [];
    const past = known.past(symbol, chart.claims);
    const told = (source: Source) => known.told(source, symbol);
    const drawing = past && drawClaims(lacking, from, { past, told, closed: known.closed });
    if (!isBegun) book.remove(newest?.claims ?? []);
    if (!drawing) return [];

    const { claims, price } = drawing;
    chart.drawings = isBegun
      ? [...drawings.slice(0, -1), { ...newest, claims: [...newest.claims, ...claims] }]
      : [...drawings, drawing];
    // The next price tells what became of them since.
    book.add(metric, claims, price);
    // Where time alone makes it true, as it moves averages on, the first price of the candle does.
    const begun = claims.filter(({ isTrue, closed }) => isTrue && closed === false);
    const opened: Reading = { metric: priceOf(symbol), value: price, at: new Date(from), source: 'candles' };
    const { waiting } = chart;
    chart.waiting = [];
    return [
      ...claims.flatMap((claim) => release(claim, from)),
      ...begun.map((claim) => touch(claim, opened, drawing)),
      ...waiting.flatMap((reading) => judge(chart, reading)),
    ];
  }

  /** What is not waited for any more is judged no more. */
  function keepOnly(chart: Chart, claims: readonly Awaited[]): void {
    const names = new Set(claims.map(({ name }) => name));
    chart.claims = claims;
    chart.drawings = chart.drawings.map((drawing) => {
      book.remove(drawing.claims.filter(({ awaited }) => !names.has(awaited.name)));
      return { ...drawing, claims: drawing.claims.filter(({ awaited }) => names.has(awaited.name)) };
    });
  }

  return {
    watch(claims, since) {
      const wanted = new Map<string, Awaited[]>();
      for (const claim of claims) {
        const key = `${claim.symbol} ${claim.timeframes.toSorted().join()}`;
        const same = wanted.get(key);
        if (same) same.push(claim);
        else wanted.set(key, [claim]);
      }
      for (const [key, chart] of charts) {
        if (wanted.has(key)) continue;
        keepOnly(chart, []);
        charts.delete(key);
      }
      for (const [key, all] of wanted) {
        const symbol = all[0]?.symbol;
        if (symbol === undefined) continue;
        const known = charts.get(key);
        if (known) keepOnly(known, all);
        else charts.set(key, { symbol, metric: book.metricOf(key), claims: all, drawings: [], waiting: [] });
        if (!seen.has(symbol)) seen.set(symbol, { at: since });
      }
      bySymbol.clear();
      for (const chart of charts.values()) bySymbol.set(chart.symbol, [...(bySymbol.get(chart.symbol) ?? []), chart]);
      for (const symbol of seen.keys()) if (!bySymbol.has(symbol)) seen.delete(symbol);
    },

    draw(at, known) {
      return [...charts.values()].flatMap((chart) => {
        const [claim] = chart.claims;
        if (!claim) return [];
        return drawChart(chart, Math.floor(at / stepOf(claim)) * stepOf(claim), known);
      });
    },

    look(readings) {
      if (charts.size === 0) return [];
      return readings.flatMap((reading) => {
        const symbol = symbolOf(reading.metric);
        const concerned = symbol && bySymbol.get(symbol);
        if (!symbol || !concerned) return [];
        const before = seen.get(symbol)?.at;
        if (!before || reading.at > before) seen.set(symbol, { at: reading.at, price: reading.value });
        return concerned.flatMap((chart) => judge(chart, reading));
      });
    },

    prune() {
      for (const chart of charts.values()) chart.drawings = chart.drawings.slice(-2);
    },

    watched: () =>
      [...bySymbol].map(([symbol, all]) => {
        const { at, price } = seen.get(symbol) ?? {};
        const nearest = all.map((chart) => book.nearest(chart.metric));
        // Of levels that are not drawn nobody knows how near they are.
        const isBlind = all.some(({ drawings, waiting }) => drawings.length === 0 || waiting.length > 0);
        const above = Math.min(
          ...nearest.map((each) => each.above ?? Infinity),
          isBlind ? (price ?? Infinity) : Infinity,
        );
        const below = Math.max(...nearest.map((each) => each.below ?? -Infinity));
        return {
          symbol,
          ...(at ? { comparedAt: at } : {}),
          ...(above < Infinity ? { above } : {}),
          ...(below > -Infinity ? { below } : {}),
        };
      }),
  };
}

/** A claim that is over by its close lets its rules ring again. */
const release = (claim: DrawnClaim, at: number): readonly Touched[] =>
  claim.closed === false
    ? [
        {
          claim,
          isTrue: false,
          at: new Date(at),
          source: 'candles',
          within: atClose(at),
          closesAt: new Date(at),
          told: [],
        },
      ]
    : [];

/** Not before the close: a rule that stands as it does since a later price is not touched by it. */
export const atClose = (at: number): NonNullable<Reading['within']> => ({ from: new Date(at), to: new Date(at + 1) });

const touch = (claim: DrawnClaim, { value, at, source, within }: Reading, { until }: Drawing): Touched => ({
  claim,
  isTrue: true,
  at,
  source,
  within: within ?? { from: at, to: new Date(at.getTime() + 1) },
  closesAt: new Date(until),
  told: claim.told(value),
});

/** The close of a candle is still its own, and not of the one that begins with it. */
const instantOf = ({ at, within }: Reading): number =>
  within ? Math.min(at.getTime(), within.to.getTime() - 1) : at.getTime();
