import type { Config } from './config.ts';
import type { Settled } from './core/market/far-moves.ts';
import type { CandleDoubt, Feed, MarketKind, PushState, SourceState, Ticker } from './core/market/market.ts';
import type { Closes, RankingFailure, RankingFeed } from './core/market/ranking.ts';
import type { SentimentFeed } from './core/market/sentiment.ts';
import { addDays, DAY_MS, type Day, dayOf, dayStart } from './core/market/timeframe.ts';
import type { Phrase } from './core/result.ts';
import type { PublishedIndex } from './core/season/published.ts';
import { createCloses } from './feeds/closes.ts';

/** The market that was chosen, with its own clock. */
export type OpenMarket = {
  readonly feed: Feed;
  readonly rankings: RankingFeed;
  readonly closes: Closes;
  /** What others publish of this market; nobody does of an invented one, or of the past. */
  readonly published?: PublishedIndex;
  /** The Fear & Greed index; nobody told it of a recorded market. */
  readonly sentiment?: SentimentFeed;
  /** The market's time. A live market's is everybody's; others may run faster, and go on where they were left. */
  now(): Date;
  readonly speed: number;
  /** Of a recorded market. */
  readonly range?: { readonly from: Day; readonly to: Day };
  /** A recorded market that was already told to its end: its clock stands, and nothing happens any more. */
  readonly isOver?: boolean;
};

export type MarketPorts = {
  readonly config: Config;
  now(): Date;
  /** Where the market's clock stood when the bot was stopped. */
  readonly resumeAt: Date | undefined;
  /** The last prices that rules were compared with; only the live market has names that could change hands. */
  readonly remembered: readonly Ticker[];
  onSourceChange(state: SourceState): void;
  onCandleDoubt(doubt: CandleDoubt): void;
  onPushChange(state: PushState): void;
  onPriceDoubt(settled: Settled): void;
  /** A provider could not say what a coin cost, so that its price is missing. */
  onPastFailure(failure: RankingFailure): void;
  onProgress(text: string): void;
};

const PROBE_MS = 3_000;
/** A recorded market starts this long after its first day, so that the season index has a past to compare with. */
const RECORDED_PAST_DAYS = 120;

/** Which market to open: what is configured, or live where an exchange can be reached and simulated where none can. */
export async function chooseMarket(config: Config, isConsole: boolean, now: () => Date): Promise<MarketKind> {
  if (config.market !== 'auto') return config.market;
  // People on a platform never get invented prices unless the operator chose so by hand.
  if (!isConsole) return 'live';
  const { isReachable } = await import('./feeds/ccxt/probe.ts');
  return (await isReachable({ exchanges: config.exchanges, now, timeoutMs: PROBE_MS })) ? 'live' : 'simulated';
}

export async function openMarket(kind: MarketKind, ports: MarketPorts): Promise<OpenMarket> {
  switch (kind) {
    case 'live':
      return openLive(ports);
    case 'simulated':
      return openSimulated(ports);
    case 'recorded':
      return openRecorded(ports);
  }
}

async function openLive({
  config,
  now,
  remembered,
  onSourceChange,
  onCandleDoubt,
  onPushChange,
  onPriceDoubt,
  onPastFailure,
}: MarketPorts): Promise<OpenMarket> {
  const [{ createLiveFeed }, { createRankings }, { doubtBeside }, { createPublishedIndex }, { createFearGreed }] =
    await Promise.all([
      import('./feeds/ccxt/live-feed.ts'),
      import('./feeds/rankings/rankings.ts'),
      import('./feeds/rankings/check.ts'),
      import('./feeds/rankings/published-index.ts'),
      import('./feeds/sentiment/fear-greed.ts'),
    ]);
  const feed = await createLiveFeed({
    exchanges: config.exchanges,
    now,
    remembered,
    mayPush: config.mayPush,
    onSourceChange,
    onPushChange,
    onPriceDoubt,
    onCandleDoubt,
  });
  const rankings = createRankings({
    providers: config.rankings,
    keys: config.rankingKeys,
    baseUrls: config.rankingUrls,
    now,
    doubt: (ranking) => doubtBeside(feed, ranking),
    onFailure: onPastFailure,
  });
  const published = createPublishedIndex({ baseUrl: config.publishedIndexUrl, now });
  const sentiment = createFearGreed({ baseUrl: config.fearGreedUrl, now });
  return { feed, rankings, closes: createCloses({ feed, rankings }), published, sentiment, now, speed: 1 };
}

async function openSimulated({ config, now, resumeAt }: MarketPorts): Promise<OpenMarket> {
  const { createSimulatedMarket } = await import('./feeds/simulated/simulated-market.ts');
  const marketNow = fastClock(now, resumeAt ?? now(), config.marketSpeed);
  const { feed, rankings, sentiment } = createSimulatedMarket({ seed: config.marketSeed, now: marketNow });
  const closes = createCloses({ feed, rankings });
  return { feed, rankings, closes, sentiment, now: marketNow, speed: config.marketSpeed };
}

async function openRecorded({ config, now, resumeAt, onProgress }: MarketPorts): Promise<OpenMarket> {
  const { createRecordedMarket } = await import('./feeds/recorded/recorded-market.ts');
  let marketNow = () => now();
  const opened = await createRecordedMarket({
    directory: config.recordedDir ?? '.',
    now: () => marketNow(),
    onProgress: (rows) => onProgress(`Reading ${rows} rows`),
  });
  if (!opened.ok) throw new MarketProblem(opened.problem);
  const { feed, rankings, range } = opened.value;
  // The last close is the newest until the day after it would close; by then everything has been said of it.
  const end = new Date(dayStart(addDays(range.to, 2)).getTime() - 1);
  const begin = new Date(Math.min(dayStart(range.from).getTime() + RECORDED_PAST_DAYS * DAY_MS, end.getTime()));
  if (resumeAt && (resumeAt < begin || resumeAt > end)) {
    const facts = { directory: config.recordedDir ?? '.', at: dayOf(resumeAt), from: range.from, to: range.to };
    throw new MarketProblem({ id: 'problem-recorded-other', facts });
  }
  const from = resumeAt ?? begin;
  const running = fastClock(now, from, config.marketSpeed);
  marketNow = () => new Date(Math.min(running().getTime(), end.getTime()));
  return {
    feed,
    rankings,
    closes: createCloses({ feed, rankings }),
    now: marketNow,
    speed: config.marketSpeed,
    range,
    isOver: from >= end,
  };
}

/** A clock that stood at `from` when it was made, and runs `speed` times as fast as `now`. */
function fastClock(now: () => Date, from: Date, speed: number): () => Date {
  const start = now().getTime();
  return () => new Date(from.getTime() + (now().getTime() - start) * speed);
}

/** The market cannot be opened; the phrase says why and what to do. */
export class MarketProblem extends Error {
  override readonly name = 'MarketProblem';
  readonly phrase: Phrase;

  constructor(phrase: Phrase) {
    super(phrase.id);
    this.phrase = phrase;
  }
}
