import { isTrueTurn, type Turned, type TurnedTrue } from '../../../src/alerts/claims.ts';
import type { RuleLedger } from '../../../src/alerts/ledger.ts';
import { createMatcher } from '../../../src/alerts/matcher.ts';
import type { HeldRule, RuleTerms } from '../../../src/alerts/rule.ts';
import type { Candle } from '../../../src/core/market/candle.ts';
import type { CandleRequest, Feed, Ticker } from '../../../src/core/market/market.ts';
import type { Ranking } from '../../../src/core/market/ranking.ts';
import { type Metric, priceOf, type ToldValue, whenOf } from '../../../src/core/market/reading.ts';
import type { SentimentDay } from '../../../src/core/market/sentiment.ts';
import type { MarketSymbol } from '../../../src/core/market/symbol.ts';
import { HOUR_MS, TIMEFRAME_MS } from '../../../src/core/market/timeframe.ts';
import { type Moved, movedText } from '../../../src/core/rules/moved.ts';
import { pathOf } from '../../../src/core/rules/path.ts';
import { CLAIM } from '../../../src/core/rules/plan.ts';
import { seriesOf } from '../../../src/core/rules/readings/series.ts';
import { createConditionJobs } from '../../../src/jobs/conditions/condition-jobs.ts';
import { createWarmUp } from '../../../src/jobs/warm-up.ts';

/** Midnight, so that every timeframe closes at hour 0 and 24. */
const START = Date.parse('2026-06-01T00:00:00Z');
export const hour = (hours: number): Date => new Date(START + hours * HOUR_MS);

/**
 * The jobs over one market whose hourly closes the test sets, with the real matcher over rules in memory. What is kept
 * outlives `restart`; what the jobs hold does not.
 */
export function createConditionStage() {
  /** By symbol, closes by the hour in which the candle closes; 100 elsewhere. */
  const closes = new Map<string, Map<number, number>>();
  const prices = new Map<string, Ticker>();
  const late = new Map<string, number>();
  const gone = new Set<string>();
  const rules = new Map<number, HeldRule>();
  const groups = new Set<Metric>();
  const watermarks = new Map<Metric, Date>();
  const runs = new Map<string, Date>();
  const stored = new Map<string, Candle[]>();
  const rankings = new Map<string, Ranking>();
  const moods = new Map<string, SentimentDay>();
  const watched: string[] = [];
  const rung: string[] = [];
  const told: ToldValue[] = [];
  const groupRung: TurnedTrue[] = [];
  /** How the claims of groups stand, as the database keeps it. */
  const turns = new Map<string, Turned>();
  function isNews(turned: Turned): boolean {
    if (turned.live === undefined) return true;
    const metric = whenOf(turned.symbol, turned.text);
    const before = turns.get(metric);
    if (before && (isTrueTurn(before) === isTrueTurn(turned) || before.at >= turned.at)) return false;
    turns.set(metric, turned);
    return before !== undefined || turned.live === 'seen';
  }
  const skipped: string[] = [];
  const waits: number[] = [];
  const broken: string[] = [];
  let now = hour(0);
  let failing: 'series' | 'claims' | undefined;
  let largest: Ranking | undefined;
  let isMoodTold = true;
  let change = 0n;
  let changes: { id: number; rule: HeldRule | undefined; at: bigint }[] = [];

  const closeOf = (symbol: string, closedAt: number) => closes.get(symbol)?.get((closedAt - START) / HOUR_MS) ?? 100;

  const feed = {
    kind: 'live',
    ticker: (symbol: string) => prices.get(symbol),
    find: ({ base }: { base: string }) => [...prices.values()].filter(({ symbol }) => symbol.startsWith(`${base}/`)),
    sources: () => [{ source: 'test', state: 'fine', since: hour(0) }],
    async candles({ symbol, timeframe, since, limit }: CandleRequest) {
      if (gone.has(symbol)) return undefined;
      const ms = TIMEFRAME_MS[timeframe];
      const left = late.get(`${symbol} ${timeframe}`) ?? 0;
      late.set(`${symbol} ${timeframe}`, left - 1);
      const end = Math.floor(now.getTime() / ms) * ms - (left > 0 ? ms : 0);
      const candles: Candle[] = [];
      for (let at = since?.getTime() ?? end - limit * ms; at < end && candles.length < limit; at += ms) {
        const close = closeOf(symbol, at + ms);
        candles.push({ openAt: new Date(at), open: close, high: close, low: close, close, volume: 1 });
      }
      return { candles, source: 'test' };
    },
  } as unknown as Feed;

  const ledger: RuleLedger = {
    changes: async (since) => ({ changes: changes.filter(({ at }) => at > since), upTo: change }),
    watermarks: async (metrics) =>
      new Map(metrics.flatMap((metric) => (watermarks.has(metric) ? [[metric, watermarks.get(metric)!]] : []))),
    async commit(moves, readings) {
      for (const { rule, becomes, alert, start, at } of moves) {
        const terms = start && { metric: start.metric, terms: { ...rule.terms, moved: start.moved } };
        const rang = alert ? { rangAt: at } : {};
        if (alert && rule.terms?.isOnce) forget(rule.id);
        else
          keep({
            ...rule,
            ...terms,
            ...rang,
            state: start ? 'armed' : becomes,
            epoch: rule.epoch + (becomes === 'quiet' ? 1 : 0),
          });
        if (alert?.kind === 'moved')
          rung.push(`${alert.from} to ${alert.price} at ${timeOf(alert.at)}${alert.isLate ? ' LATE' : ''}`);
        if (alert?.kind === 'condition') {
          told.push(...alert.told);
          rung.push(`${rule.id} ${alert.symbol ?? 'market'} at ${timeOf(alert.at)}${alert.isLate ? ' LATE' : ''}`);
        }
      }
      for (const { metric, at } of readings) watermarks.set(metric, at);
      return moves.length;
    },
  };

  function keep(rule: HeldRule): void {
    rules.set(rule.id, rule);
    change += 1n;
    changes = [...changes.filter(({ id }) => id !== rule.id), { id: rule.id, rule, at: change }];
  }

  function forget(id: number): void {
    rules.delete(id);
    change += 1n;
    changes = [...changes.filter((each) => each.id !== id), { id, rule: undefined, at: change }];
  }

  const timeOf = (at: string | Date): string => {
    const minutes = Math.round((new Date(at).getTime() - START) / 60_000);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  };

  const start = () =>
    createConditionJobs({
      feed,
      rankings: {
        firstDay: async () => undefined,
        save: async () => undefined,
        join: async () => undefined,
        of: async (day) => rankings.get(day),
        latest: async () => largest && { day: '2026-05-31', ranking: largest },
      },
      subscriptions: { symbols: async () => watched },
      history: { of: async () => undefined },
      sentiments: { of: async (day) => moods.get(day) },
      sentimentFeed: isMoodTold ? { source: 'alternative.me', days: async () => [...moods.values()] } : undefined,
      matcher: createMatcher(ledger, { marketNow: () => now }),
      claims: {
        claims: async () => [...new Set([...[...rules.values()].map(({ metric }) => metric), ...groups])],
        async tell(turned) {
          if (failing === 'claims') throw new Error('no database');
          const news = turned.filter(isNews).filter(isTrueTurn);
          groupRung.push(...news);
          return news.length;
        },
      },
      ledger,
      runs: { all: async () => new Map(runs) },
      warmUp: createWarmUp(feed, {
        last: async (symbol, timeframe, limit) => (stored.get(`${symbol} ${timeframe}`) ?? []).slice(-limit),
        async add(symbol, timeframe, candles) {
          const all = [...(stored.get(`${symbol} ${timeframe}`) ?? []), ...candles];
          const byTime = new Map(all.map((candle) => [candle.openAt.getTime(), candle]));
          const sorted = [...byTime].sort(([a], [b]) => a - b).map(([, candle]) => candle);
          stored.set(`${symbol} ${timeframe}`, sorted);
        },
      }),
      now: () => now,
      marketNow: () => now,
      wait: async (ms) => void waits.push(ms),
      onEnqueued: () => undefined,
      onSkipped: (symbol, timeframe, reason) => skipped.push(`${symbol} ${timeframe}: ${reason}`),
      onBroken: async (metric, reason) => void broken.push(`${metric}: ${reason}`),
      toSeries(source, past, daily) {
        if (failing === 'series' && source.kind === 'indicator') throw new Error('a bug of ours');
        return seriesOf(source, past, daily);
      },
    });

  let jobs = start();
  const run = async (name: string, slot: Date) => {
    const job = jobs.jobs.find((each) => each.name === name);
    await job?.run(slot, new AbortController().signal);
  };

  return {
    rung,
    told,
    groupRung,
    skipped,
    waits,
    broken,
    late,
    gone,
    watched,
    groups,
    rankings,
    runs,
    tellOf: () => groupRung.map(({ symbol, at, isTop }) => `${symbol} at ${timeOf(at)}${isTop ? ' top' : ''}`),
    fail: (what: typeof failing) => {
      failing = what;
    },
    /** The Fear & Greed index at the close of a day. */
    mood: (day: string, value: number) => moods.set(day, { day, value, source: 'alternative.me' }),
    /** From the next start on, nobody tells it. */
    withoutMood: () => {
      isMoodTold = false;
    },
    rank: (tickers: readonly string[]) => {
      largest = rankingOf(tickers, (ticker) => `${ticker}/USDT`);
    },
    add(id: number, metric: Metric, state: HeldRule['state'] = 'armed') {
      keep({ id, metric, threshold: CLAIM, state, epoch: 0 });
    },
    /** A rule about a move from the price it started at. */
    addMove(id: number, symbol: MarketSymbol, moved: Moved, terms: RuleTerms = {}) {
      const metric = whenOf(symbol, movedText(moved));
      const rule = { id, threshold: CLAIM, epoch: 0 };
      keep({ ...rule, metric, state: 'armed', terms: { ...terms, moved } });
    },
    remove: forget,
    state: (id: number) => rules.get(id)?.state,
    rule: (id: number) => rules.get(id),
    /** The closes of so many hours, the first of which closes at `from`. */
    closes(symbol: string, from: number, values: readonly number[]) {
      const known = closes.get(symbol) ?? new Map<number, number>();
      for (const [i, value] of values.entries()) known.set(from + i, value);
      closes.set(symbol, known);
    },
    restart() {
      jobs = start();
    },
    /** Five seconds after the close; without `isKept`, the process dies before it is known to have been examined. */
    async close(hours: number, isKept = true) {
      now = new Date(hour(hours).getTime() + 5_000);
      await run('conditions', hour(hours));
      if (isKept) runs.set('conditions', hour(hours));
    },
    async takeIn(hours: number) {
      now = hour(hours);
      await run('conditions new', now);
    },
    async day(hours: number) {
      now = new Date(hour(hours).getTime() + 600_000);
      await run('conditions daily', hour(hours));
      runs.set('conditions daily', hour(hours));
    },
    /** A sweep of prices in which one symbol has this one. */
    async sweep(hours: number, symbol: MarketSymbol, price: number) {
      now = hour(hours);
      prices.set(symbol, { symbol, price, at: now, source: 'test' });
      await jobs.sweep();
    },
    /** A price as the matcher hears it, between closes. */
    async tick(hours: number, symbol: MarketSymbol, price: number) {
      now = hour(hours);
      await jobs.matcher.match([{ metric: priceOf(symbol), value: price, at: now, source: 'test' }], now);
    },
    /** The minute that begins so many hours after the start, as its candle tells it seven seconds after its end. */
    async walk(hours: number, symbol: MarketSymbol, prices: Omit<Candle, 'openAt' | 'volume'>, lengthMs = 60_000) {
      const openAt = hour(hours);
      now = new Date(Math.max(now.getTime(), openAt.getTime() + lengthMs + 7_000));
      await jobs.matcher.match(pathOf(symbol, lengthMs, { ...prices, openAt, volume: 1 }, 'test'), now);
    },
    watchedPrices: () => jobs.matcher.prices(),
    price: (symbol: MarketSymbol, price: number) => prices.set(symbol, { symbol, price, at: now, source: 'test' }),
  };
}

export const rankingOf = (
  tickers: readonly string[],
  symbolOf: (ticker: string) => string,
  capOf = (i: number) => 1_000 / (i + 1),
): Ranking => ({
  takenAt: hour(0),
  source: 'test',
  assets: tickers.map((ticker, i) => ({
    id: ticker === 'BTC' ? 'btc-bitcoin' : `test-${ticker.toLowerCase()}`,
    ticker,
    name: ticker === 'BTC' ? 'Bitcoin' : ticker,
    rank: i + 1,
    priceUsd: 100,
    marketCapUsd: capOf(i),
    symbol: symbolOf(ticker) as MarketSymbol,
  })),
});
