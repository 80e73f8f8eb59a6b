import type { Logger } from 'pino';
import { createMatcher, type Matcher } from '../alerts/matcher.ts';
import { reasonOf } from '../core/reason.ts';
import type { SeasonProgress } from '../core/season/board.ts';
import { tellOwners } from '../jobs/conditions/tell-owners.ts';
import { createJobRunner } from '../jobs/runner.ts';
import { createSchedule } from '../jobs/schedule.ts';
import { startWaker } from '../jobs/waker.ts';
import type { OpenMarket } from '../open-market.ts';
import type { Operator } from '../operator.ts';
import { readVersion } from '../version.ts';
import type { Metrics } from '../web/metrics.ts';
import type { Stores } from './stores.ts';

/** Prices this old cannot tell when in between a level was crossed. */
const SILENCE_MS = 120_000;
/** A market that runs fast is asked once a second like any other, so its prices lie further apart. */
const REFRESHES_OF_SILENCE = 4_000;

export type EvaluatorPorts = {
  readonly stores: Stores;
  readonly market: OpenMarket;
  /** Stores where the clock of a market stands that has its own. */
  readonly keepClock: (() => Promise<void>) | undefined;
  readonly operator: Operator;
  readonly metrics: Metrics;
  readonly log: Logger;
  progress(text: string): void;
  /** Whether this process still is the one that evaluates. */
  isOurs(): Promise<boolean>;
  now(): Date;
};

export type Evaluator = {
  /** Rules in the alert book. */
  readonly rulesArmed: number;
  /** How long ago prices were compared with them; undefined before the first. */
  comparedMsAgo(): number | undefined;
  seasonProgress(): SeasonProgress | undefined;
  /** Asks for the first prices, so that they are there before anybody can ask for one. */
  askPrices(): Promise<void>;
  /** Takes over what people changed in their rules. */
  follow(): Promise<void>;
  /** Runs the schedule from now on. */
  run(): void;
  /** Starts nothing more, and lets what runs finish. */
  stop(): Promise<void>;
};

/** Turns readings into alerts: the schedule, and the alert book that it drives. All it knows it reads from the stores. */
export async function createEvaluator(ports: EvaluatorPorts): Promise<Evaluator> {
  const { stores, market, operator, metrics, log, progress, now } = ports;
  const { rules, outbox, runs } = stores;

  const matcher = createMatcher(rules, {
    silenceMs: Math.max(SILENCE_MS, market.speed * REFRESHES_OF_SILENCE),
    marketNow: market.now,
    onLoad: (done, total) => progress(`Rules: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`),
  });
  let comparedMs: number | undefined;
  const watchedMatcher: Matcher = {
    ...matcher,
    get size() {
      return matcher.size;
    },
    async match(readings, at) {
      const count = await matcher.match(readings, at);
      if (readings.length > 0) comparedMs = performance.now();
      return count;
    },
  };
  const schedule = createSchedule({
    ...stores,
    feed: market.feed,
    rankingFeed: market.rankings,
    closes: market.closes,
    sentimentFeed: market.sentiment,
    published: market.published,
    version: readVersion(),
    keepClock: ports.keepClock,
    matcher: watchedMatcher,
    ledger: rules,
    now,
    marketNow: market.now,
    onEnqueued: metrics.alertsEnqueued,
    onRankingFailures: operator.rankingsFailed,
    onIndexDisagreement: operator.indexDisagrees,
    onIndexSilence: (source, reason) => log.debug({ source, reason }, 'There is no published index to compare with'),
    onSeasonWithheld: operator.seasonWithheld,
    onRankingMissing: operator.rankingMissing,
    onSeasonProgress: (found) => {
      if (found && found.phase !== 'ranking') progress(`Season index: ${found.phase} ${found.have} of ${found.need}`);
    },
    onSignalProgress: (done, total, timeframe) => progress(`Signals ${timeframe}: ${done} of ${total} markets`),
    onCatchUp: (done, total) => progress(`Candles that were missed: ${done} of ${total} markets`),
    onPricesOnly: (symbol) =>
      log.info({ symbol }, 'No candles of the last minutes: a spike between two prices is missed'),
    onSkipped: (symbol, timeframe, reason) => log.debug({ symbol, timeframe, reason }, 'No candles to look at'),
    async onBroken(metric, reason) {
      await tellOwners(metric, { rulesOn: rules.on, outbox, now });
      log.error({ metric, reason }, 'A condition cannot be watched; the others go on');
    },
  });
  const jobs = await createJobRunner(schedule.jobs, {
    runs,
    now: market.now,
    onRun: (job) => metrics.jobFinished(job, true),
    onError(job, error) {
      metrics.jobFinished(job, false);
      log.warn({ job, reason: reasonOf(error) }, 'A job did not finish; it is tried again');
    },
  });
  let waker: ReturnType<typeof startWaker> | undefined;
  /** A process that stood still may have been replaced: two that evaluate would tell some things twice. */
  const wake = async () => {
    if (await ports.isOurs()) await jobs.wake();
  };

  return {
    get rulesArmed() {
      return matcher.size;
    },
    comparedMsAgo: () => (comparedMs === undefined ? undefined : performance.now() - comparedMs),
    seasonProgress: schedule.seasonProgress,
    askPrices: () => jobs.first('tickers'),
    follow: () =>
      matcher
        .follow(now())
        .catch((error) => log.warn({ reason: reasonOf(error) }, 'Rules could not be read; they are asked for again')),
    run() {
      waker = startWaker(() => void wake());
      void wake();
    },
    async stop() {
      await waker?.stop();
      await jobs.stop();
      // Nobody reads here any more what exchanges push.
      market.feed.pushes?.next([]);
    },
  };
}
