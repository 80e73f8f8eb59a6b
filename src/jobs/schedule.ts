import { setTimeout as pause } from 'node:timers/promises';
import type { Announcements } from '../alerts/announcements.ts';
import type { Claims } from '../alerts/claims.ts';
import type { GoneMarkets } from '../alerts/gone-markets.ts';
import type { RuleLedger } from '../alerts/ledger.ts';
import type { Listings } from '../alerts/listings.ts';
import type { Matcher } from '../alerts/matcher.ts';
import type { Reminders } from '../alerts/reminders.ts';
import type { Subscriptions } from '../alerts/subscription.ts';
import type { Candles, Feed } from '../core/market/market.ts';
import type { Closes, DailyCloses, RankingFailure, RankingFeed, Rankings } from '../core/market/ranking.ts';
import type { Metric } from '../core/market/reading.ts';
import type { SentimentFeed, Sentiments } from '../core/market/sentiment.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { TIMEFRAMES, type Timeframe } from '../core/market/timeframe.ts';
import type { SeasonProgress } from '../core/season/board.ts';
import type { SeasonHistory } from '../core/season/history.ts';
import type { Disagreement, PublishedIndex } from '../core/season/published.ts';
import type { RankingMissing, Withheld } from '../core/season/troubles.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Receipts } from '../delivery/receipts.ts';
import { createConditionJobs } from './conditions/condition-jobs.ts';
import { crossCheckJob } from './cross-check.ts';
import { createCrossings } from './crossings.ts';
import { type Digests, digestsJob } from './digests.ts';
import { goneMarketsJob } from './gone-markets.ts';
import { listingsJob } from './listings.ts';
import { createPasts } from './pasts.ts';
import { pushesJob } from './pushes.ts';
import { rankingJob } from './ranking.ts';
import { remindersJob } from './reminders.ts';
import type { Job, JobRuns } from './runner.ts';
import { seasonJob } from './season.ts';
import { variantsJob } from './season-variants.ts';
import { sentimentJob } from './sentiment.ts';
import { signalsJob } from './signals.ts';
import { tickersJob } from './tickers.ts';
import { type Tides, tideJob } from './tide.ts';
import { clockJob, expiryJob, pruneJob, snoozeJob, type Upkeep } from './upkeep.ts';
import { createWarmUp } from './warm-up.ts';

export type SchedulePorts = {
  readonly feed: Feed;
  readonly rankingFeed: RankingFeed;
  readonly closes: Closes;
  /** Where somebody tells the Fear & Greed index. */
  readonly sentimentFeed: SentimentFeed | undefined;
  readonly sentiments: Sentiments;
  readonly rankings: Rankings;
  readonly dailyCloses: DailyCloses;
  readonly candles: Candles;
  readonly history: SeasonHistory;
  /** What others publish, where they do. */
  readonly published: PublishedIndex | undefined;
  /** The program's own version. */
  readonly version: string;
  readonly subscriptions: Subscriptions;
  readonly announcements: Announcements;
  readonly upkeep: Upkeep;
  readonly matcher: Matcher;
  readonly claims: Claims;
  readonly reminders: Reminders;
  readonly digests: Digests;
  readonly tides: Tides;
  readonly outbox: Pick<Outbox, 'enqueue'>;
  readonly receipts: Pick<Receipts, 'noise'>;
  readonly listings: Listings;
  readonly goneMarkets: GoneMarkets;
  readonly ledger: Pick<RuleLedger, 'watermarks'>;
  readonly runs: Pick<JobRuns, 'all'>;
  /** Stores where the market's clock stands; undefined for a live market, whose clock is everybody's. */
  readonly keepClock: (() => Promise<void>) | undefined;
  /** Real time; deliveries are due by it. */
  now(): Date;
  marketNow(): Date;
  /** So many alerts were put into the outbox, which wakes whoever delivers. */
  onEnqueued(count: number): void;
  onRankingFailures(failures: readonly RankingFailure[]): Promise<void>;
  onIndexDisagreement(disagreement: Disagreement): Promise<void>;
  onIndexSilence(source: string, reason: string): void;
  onSeasonProgress(progress: SeasonProgress | undefined): void;
  onSeasonWithheld(withheld: Withheld): Promise<void>;
  onRankingMissing(missing: RankingMissing): Promise<void>;
  onSignalProgress(done: number, total: number, timeframe: Timeframe): void;
  onSkipped(symbol: MarketSymbol, timeframe: Timeframe, reason: string): void;
  onCatchUp(done: number, total: number): void;
  onPricesOnly(symbol: MarketSymbol): void;
  /** A claim that cannot be watched; told until it has been heard. */
  onBroken(metric: Metric, reason: string): Promise<void>;
};

export type Schedule = { readonly jobs: readonly Job[]; seasonProgress(): SeasonProgress | undefined };

/** The schedule, as one table: everything that happens without anybody asking for it. */
export function createSchedule(ports: SchedulePorts): Schedule {
  const { now, marketNow } = ports;
  const onEnqueued = (count: number) => {
    if (count > 0) ports.onEnqueued(count);
  };
  // Each rests on its own: what a variant could not be told may still be asked for by the index.
  const pasts = () => createPasts({ ...ports, hasPlans: ports.keepClock === undefined });
  const season = seasonJob({ ...ports, pasts: pasts(), onEnqueued, onProgress: ports.onSeasonProgress });
  const variants = variantsJob({ ...ports, pasts: pasts() });
  const warmUp = createWarmUp(ports.feed, ports.candles);
  const wait = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal });
  const conditions = createConditionJobs({ ...ports, warmUp, wait, onEnqueued });
  // What was recorded are closes: there is nothing between two of them.
  const { matcher } = conditions;
  const crossings = ports.feed.kind === 'recorded' ? undefined : createCrossings({ ...ports, matcher, onEnqueued });
  const signals = { ...ports, warmUp, wait, onEnqueued, onProgress: ports.onSignalProgress };
  return {
    seasonProgress: () => season.progress() ?? variants.progress(),
    jobs: [
      tickersJob({ ...ports, matcher, ...crossings, onEnqueued, onPrices: conditions.sweep }),
      ...(ports.feed.pushes
        ? [
            pushesJob({
              feed: ports.feed,
              pushes: ports.feed.pushes,
              matcher,
              ...crossings,
              liveSymbols: conditions.liveSymbols,
              now,
              onEnqueued,
              onPrices: conditions.sweep,
            }),
          ]
        : []),
      ...(crossings ? [crossings.job] : []),
      rankingJob({
        feed: ports.rankingFeed,
        market: ports.feed,
        rankings: ports.rankings,
        onAwait: season.awaitRanking,
        onFailures: ports.onRankingFailures,
      }),
      ...(ports.sentimentFeed ? [sentimentJob({ feed: ports.sentimentFeed, sentiments: ports.sentiments })] : []),
      season,
      variants,
      ...(ports.published
        ? [
            crossCheckJob({
              published: ports.published,
              history: ports.history,
              onDisagreement: ports.onIndexDisagreement,
              onSilence: ports.onIndexSilence,
            }),
          ]
        : []),
      ...conditions.jobs,
      ...TIMEFRAMES.map((timeframe) => ({
        ...signalsJob(timeframe, signals),
        // A market of our own draws its candles on the thread that counts the index, which people ask for first.
        ...(ports.keepClock && { after: 'season' }),
      })),
      remindersJob({ ...ports, onEnqueued }),
      digestsJob({ ...ports, onEnqueued }),
      tideJob(ports),
      listingsJob({ ...ports, onEnqueued }),
      goneMarketsJob({ ...ports, matcher, onEnqueued }),
      snoozeJob(ports.upkeep, now),
      expiryJob(ports.upkeep, now, onEnqueued),
      pruneJob(ports.upkeep, now, marketNow),
      ...(ports.keepClock ? [clockJob(ports.keepClock)] : []),
    ],
  };
}
