import type { Matcher } from '../../alerts/matcher.ts';
import type { Subscriptions } from '../../alerts/subscription.ts';
import type { Feed } from '../../core/market/market.ts';
import type { Rankings } from '../../core/market/ranking.ts';
import { anyOf } from '../../core/market/reading.ts';
import type { SentimentFeed, Sentiments } from '../../core/market/sentiment.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { addDays, dayOf, HOUR_MS, TIMEFRAME_MS, TIMEFRAMES } from '../../core/market/timeframe.ts';
import { type Beat, beatOf } from '../../core/rules/graph/beat.ts';
import type { seriesOf } from '../../core/rules/readings/series.ts';
import type { SeasonHistory } from '../../core/season/history.ts';
import { type CandlePorts, PUBLISHED_MS } from '../closed-candles.ts';
import type { Job, JobRuns } from '../runner.ts';
import { type Asked, createAsking, NOTHING } from './asking.ts';
import { readsOnlyPrice } from './claim-reader.ts';
import { isOpen, NO_DAY, readDay } from './day.ts';
import { type Known, standing, toKnown, toKnownAtClose, toTouchKnown } from './known.ts';
import { createConditionLive } from './live.ts';
import { CLOSES, type ConditionPast, keepCandles, outageIn, readPast } from './past.ts';
import { createConditionState, readsLive, type Told } from './state.ts';
import { createTelling, type TellingPorts } from './telling.ts';
import { withTouches } from './touch-matcher.ts';
import { createTouches } from './touches.ts';

export type ConditionPorts = CandlePorts &
  TellingPorts & {
    readonly feed: Feed;
    readonly rankings: Rankings;
    readonly subscriptions: Pick<Subscriptions, 'symbols'>;
    readonly history: Pick<SeasonHistory, 'of'>;
    readonly sentiments: Pick<Sentiments, 'of'>;
    /** Undefined where nobody tells the Fear & Greed index. */
    readonly sentimentFeed: SentimentFeed | undefined;
    /** Which close was examined last, before this start. */
    readonly runs: Pick<JobRuns, 'all'>;
    readonly toSeries?: typeof seriesOf;
  };

export type ConditionJobs = {
  readonly jobs: readonly Job[];
  /** Evaluates what reads live prices, with every sweep of prices. */
  sweep(): Promise<void>;
  /** The markets whose live prices are read. */
  liveSymbols(): readonly MarketSymbol[];
  /** The matcher for prices, which judges by them also what is asked on every touch of a running candle. */
  readonly matcher: Matcher;
};

const DAYS = 'conditions daily';
/** A claim is watched so soon after somebody asked for it. */
const TAKE_IN_MS = 15_000;
/** So far back the closes that were missed are gone through. */
const MOST_MISSED_MS = 200 * HOUR_MS;
/** Reading a close takes up to a minute; later than this, prices wait until it has been read. */
const BEHIND_MS = 10 * 60_000;
/** So long a day that is not told yet is waited for, before the claims that need nothing of it go on without. */
const DAY_PATIENCE_MS = 6 * HOUR_MS;

/**
 * Watches every claim that any rule waits for, once for everybody, and tells the rules what became true and false.
 * Whatever has to be waited for is read first; then the claims are evaluated without a pause, so that the jobs and the
 * sweeps, which share one graph, never meet it half-way.
 */
export function createConditionJobs(ports: ConditionPorts): ConditionJobs {
  const { feed, marketNow } = ports;
  const state = createConditionState(({ kind }) => (kind === 'fear-greed' ? ports.sentimentFeed?.source : undefined));
  const live = createConditionLive(feed, ports.matcher.silenceMs / 2);
  const telling = createTelling(ports);
  const touches = createTouches();
  const ask = createAsking(ports, telling.broken);

  /** The last close that was examined, milliseconds UTC; undefined before the first one. */
  let closedAt: number | undefined;
  let days = { last: NO_DAY, before: NO_DAY };
  let hasBegun = false;
  let asked: Asked | undefined;
  let sweptAt = Number.NEGATIVE_INFINITY;
  /** Live prices have been evaluated once since the start. */
  let isLiveKnown = false;
  let liveSymbols: readonly MarketSymbol[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  async function begin(): Promise<void> {
    if (hasBegun) return;
    const runs = await ports.runs.all();
    const told = runs.get(DAYS);
    if (told) {
      const day = addDays(dayOf(told), -1);
      days = { last: await readDay(day, ports), before: await readDay(addDays(day, -1), ports) };
    }
    closedAt = runs.get(CLOSES)?.getTime();
    hasBegun = true;
  }

  /** Begins to watch what is new, as if it had always been there. */
  function takeIn(news: Asked, past: ConditionPast, at: number): readonly Known[] {
    const hasStarted = asked !== undefined;
    asked = news;
    state.watch(news.awaited);
    const reads = state.liveReads();
    live.keep(reads);
    liveSymbols = [...reads.keys()].filter((symbol) => symbol !== undefined);
    for (const symbol of past.symbols) live.fill(symbol, past.of(symbol));
    live.look();
    touches.watch(
      [...state.watched.values()].filter(({ isTouch }) => isTouch),
      hasStarted ? marketNow() : new Date(at),
    );
    const told = state.prime((source, symbol, when) => {
      const beat = beatOf(source);
      if (beat === 'daily') return days[when].said(source, symbol);
      // What came while we were running begins with now; what was there before, with the close that was told last.
      if (beat === 'live' && hasStarted) return live.said(source, symbol, marketNow());
      const back = when === 'last' ? 0 : beat === 'live' ? HOUR_MS : TIMEFRAME_MS[beat];
      return past.said(source, symbol, at - back);
    });
    const now = marketNow();
    const known = told.map((each) =>
      hasStarted && readsOnlyPrice(each.awaited) ? toLiveKnown(each, now) : toClosed(each, new Date(at)),
    );
    return [...known, ...drawTouches(at, past)];
  }

  /** Of a close, the levels of what is asked on every touch are drawn; what is not drawn does not ring. */
  function drawTouches(at: number, past: ConditionPast): readonly Known[] {
    return touches
      .draw(at, {
        past: (symbol, [claim]) => {
          const found = past.of(symbol);
          return claim?.timeframes.every((timeframe) => found[timeframe]) ? found : undefined;
        },
        told: (source, symbol) => days.last.said(source, symbol),
        closed: ({ name }) => state.answer(name),
      })
      .map(toTouchKnown);
  }

  const toClosed = (told: Told, at: Date): Known => toKnownAtClose(told, at, isLiveKnown);

  function evaluateClose(at: number, past: ConditionPast): readonly Known[] {
    const beats: Beat[] = TIMEFRAMES.filter((timeframe) => at % TIMEFRAME_MS[timeframe] === 0);
    // Prices that nobody saw are read from the hours.
    const isBlind = sweptAt < at - BEHIND_MS;
    if (isBlind) beats.push('live');
    const told = state.evaluate((source, symbol) => past.said(source, symbol, at), beats);
    const known = [...told.map((each) => toClosed(each, new Date(at))), ...drawTouches(at, past)];
    if (!isBlind) return known;
    isLiveKnown = true;
    // Of a price that was there already, a rule may have begun only since.
    const stands = state.answers(readsOnlyPrice).map((each) => standing(toClosed(each, new Date(at))));
    return [...known, ...stands];
  }

  async function tell(known: readonly Known[]): Promise<void> {
    for (const { awaited, reason } of state.takeBroken()) {
      const { name, text } = awaited;
      telling.broken(name, reason);
      // A group is given up with the last of its symbols.
      if ([...state.watched.values()].some((each) => each.text === text)) continue;
      for (const group of ['top100', 'watchlist'] as const)
        if (asked?.groups.has(anyOf(group, text))) telling.broken(anyOf(group, text), reason);
    }
    await telling.tell(known);
  }

  async function examine(slot: Date, stopping: AbortSignal): Promise<void> {
    await begin();
    const until = slot.getTime();
    const from = Math.max(closedAt ?? until, until - MOST_MISSED_MS);
    const news = (await ask(asked, true)) ?? NOTHING;
    await telling.hear(news);
    const fresh = new Set(state.fresh(news.awaited));
    const closing = TIMEFRAMES.filter((each) => {
      const ms = TIMEFRAME_MS[each];
      return Math.floor(until / ms) > Math.floor(from / ms);
    });
    keepCandles(news.awaited, ports.warmUp);
    touches.prune();
    // The levels of a touch are drawn from all its candles.
    const needs = news.awaited.map((each) =>
      fresh.has(each) || each.isTouch
        ? each
        : { ...each, timeframes: each.timeframes.filter((one) => closing.includes(one)) },
    );
    const past = await readPast(needs, slot, ports, stopping);
    const outage = outageIn(past, feed);
    if (outage !== undefined) throw new Error(`no market has candles (${outage})`);

    const known = [...takeIn(news, past, from)];
    for (let at = from + HOUR_MS; at <= until; at += HOUR_MS) known.push(...evaluateClose(at, past));
    closedAt = until;
    // A rule that became quiet for another reason is armed again by an answer that did not turn.
    // Of a touch, the drawing of its candle has said so, before what its first price made of it.
    const untrue = state.answers(({ isTouch }) => !isTouch).filter(({ isTrue }) => !isTrue);
    const again = untrue.map((told) => standing(toClosed(told, slot)));
    retryLonger(past);
    await tell([...known, ...again]);
  }

  /** A day's candle that could not be had is not missed until the next day: its claims begin anew with the next hour. */
  function retryLonger({ missed }: ConditionPast): void {
    const longer = missed.filter(({ timeframe }) => timeframe !== '1h');
    const concerned = [...state.watched.values()].filter(({ symbol, timeframes }) =>
      longer.some((each) => each.symbol === symbol && timeframes.includes(each.timeframe)),
    );
    state.forget(new Set(concerned.map(({ name }) => name)));
  }

  async function takeInNew(stopping: AbortSignal): Promise<void> {
    await begin();
    // A close that is due takes them in itself.
    if (closedAt === undefined || closedAt + HOUR_MS + PUBLISHED_MS <= marketNow().getTime()) return;
    const at = closedAt;
    const news = await ask(asked, false);
    if (!news) return tell([]);
    await telling.hear(news);
    const past = await readPast(state.fresh(news.awaited), new Date(at), { ...ports, wait: noWait }, stopping);
    const known = takeIn(news, past, at);
    retryLonger(past);
    await tell(known);
  }

  async function examineDay(slot: Date, stopping: AbortSignal): Promise<void> {
    await takeInNew(stopping);
    const day = addDays(dayOf(slot), -1);
    const last = await readDay(day, ports);
    const age = marketNow().getTime() - slot.getTime();
    const open = [...state.watched.values()]
      .flatMap(({ sources }) => sources)
      .find((source) => isOpen(source, last, ports));
    if (open && age < DAY_PATIENCE_MS) throw new Error(`${open.kind} of ${day} is not told yet`);
    days = { last, before: await readDay(addDays(day, -1), ports) };
    const told = state.evaluate((source, symbol) => last.said(source, symbol), ['daily']);
    const at = age < 2 * DAY_PATIENCE_MS ? marketNow() : slot;
    await tell(told.map((each) => toKnown(each, at, 'daily', isLiveKnown)));
  }

  async function sweep(): Promise<void> {
    if (closedAt === undefined || !asked || !live.isNeeded) return;
    live.look();
    const at = marketNow();
    // Closes that were missed come first.
    if (closedAt + HOUR_MS + BEHIND_MS < at.getTime()) return;
    const known = state
      .evaluate((source, symbol) => live.said(source, symbol, at), ['live'])
      .map((told) => toLiveKnown(told, at));
    if (sweptAt === Number.NEGATIVE_INFINITY) {
      // Nobody knows what the rules heard of prices in the minutes before the start.
      const stood = state.answers((awaited) => readsLive(awaited) && telling.isFromStart(awaited.name));
      known.push(...stood.map((told) => standing(toLiveKnown(told, at))));
    }
    sweptAt = at.getTime();
    isLiveKnown = true;
    await tell(known);
  }

  function toLiveKnown(told: Told, now: Date): Known {
    const ticker = told.awaited.symbol && feed.ticker(told.awaited.symbol);
    return toKnown(told, ticker?.at ?? now, ticker?.source ?? 'prices', isLiveKnown);
  }

  return {
    sweep,
    liveSymbols: () => liveSymbols,
    matcher: withTouches(ports.matcher, touches, (touched) => tell(touched.map(toTouchKnown))),
    jobs: [
      {
        name: CLOSES,
        timing: { after: '1h', delayMs: PUBLISHED_MS },
        isKept: true,
        // On the first day, the ranking says which coins are the hundred largest.
        after: 'ranking',
        run: (slot, stopping) => inTurn(() => examine(slot, stopping)),
      },
      {
        name: 'conditions new',
        timing: { everyMs: TAKE_IN_MS },
        run: (_slot, stopping) => inTurn(() => takeInNew(stopping)),
      },
      {
        name: DAYS,
        timing: { after: '1d', delayMs: 10 * 60_000 },
        isKept: true,
        after: 'season',
        run: (slot, stopping) => inTurn(() => examineDay(slot, stopping)),
      },
    ],
  };
}

const noWait = (): Promise<void> => Promise.resolve();
