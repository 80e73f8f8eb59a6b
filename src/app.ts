import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { platformOf } from './accounts/chats.ts';
import { createGate } from './accounts/gate.ts';
import { createMatcher } from './alerts/matcher.ts';
import { createBot } from './bot.ts';
import { createPainter } from './charts/painter.ts';
import { type ChatId, phrase, say } from './chat/message.ts';
import type { Platform } from './chat/platform.ts';
import { createCatalog } from './commands/catalog.ts';
import type { Config } from './config.ts';
import type { MarketKind } from './core/market/market.ts';
import { knownSentiment } from './core/market/sentiment.ts';
import { reasonOf } from './core/reason.ts';
import type { Phrase } from './core/result.ts';
import { createKnownPast } from './core/rules/known-past.ts';
import { createSeasonBoard } from './core/season/season-board.ts';
import { createCourier } from './delivery/courier.ts';
import { createDeliveryLoop } from './delivery/loop.ts';
import { replyTo } from './delivery/reply.ts';
import { illustrate } from './delivery/season-picture.ts';
import { tellOwners } from './jobs/conditions/tell-owners.ts';
import { createJobRunner } from './jobs/runner.ts';
import { createSchedule } from './jobs/schedule.ts';
import { startWaker } from './jobs/waker.ts';
import { chooseMarket, type OpenMarket, openMarket } from './open-market.ts';
import { openPlatforms } from './open-platforms.ts';
import { createOpened, type Opened } from './opened.ts';
import { createOperator, operatorChat } from './operator.ts';
import { type ConsoleOptions, createConsole, YOU } from './platforms/console/console.ts';
import { createAnnouncements } from './storage/announcements.ts';
import { createChats } from './storage/chats.ts';
import { createClaims } from './storage/claims.ts';
import { openDatabase } from './storage/database.ts';
import { createLimits } from './storage/limits.ts';
import { listen } from './storage/listen.ts';
import { createListings } from './storage/listings.ts';
import {
  createCandles,
  createDailyCloses,
  createRankings,
  createSentiments,
  createSignalHistory,
} from './storage/market-data.ts';
import { createOutbox } from './storage/outbox.ts';
import { createReceipts } from './storage/receipts.ts';
import { createReminders } from './storage/reminders.ts';
import { RULES_CHANNEL } from './storage/rule-changes.ts';
import { createRules, lastComparedPrices } from './storage/rules.ts';
import { createSeasonHistory } from './storage/season-history.ts';
import { createSubscriptions } from './storage/subscriptions.ts';
import { createClockMemo, createJobRuns, createUpkeep } from './storage/upkeep.ts';
import { readVersion } from './version.ts';
import { createMetrics } from './web/metrics.ts';
import { startWeb } from './web/server.ts';
import { describe, toMessage } from './words/words.ts';

export type AppPorts = {
  readonly config: Config;
  readonly log: Logger;
  now(): Date;
  /** The terminal or pipe, where no platform has a token. */
  readonly console: ConsoleOptions | undefined;
  /** What is being waited for, for a person who waits. */
  progress(text: string): void;
  /** The bot cannot go on; the sentence says why. */
  onLost(reason: string): void;
};

export type App = {
  /** Resolves when the person at the console has left; never without a console. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/** Keys of parcels are short. */
const PROOF_KEY_LENGTH = 23;
/** Prices this old cannot tell when in between a level was crossed. */
const SILENCE_MS = 120_000;
/** A market that runs fast is asked once a second like any other, so its prices lie further apart. */
const REFRESHES_OF_SILENCE = 4_000;

/** Puts the rooms together and starts them in the order of the journey. What cannot start leaves nothing open. */
export async function startApp(ports: AppPorts): Promise<App> {
  const opened = createOpened(ports.log);
  try {
    return await openRooms(ports, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function openRooms(ports: AppPorts, opened: Opened): Promise<App> {
  const { config, log, now, progress } = ports;

  progress('Looking for exchanges …');
  const kind = await chooseMarket(config, ports.console !== undefined, now);
  progress('Opening the database …');
  const { databaseUrl: url, dataDir } = config;
  const database = await openDatabase({ url, dataDir, market: kind, log, onLost: ports.onLost });
  opened.add(() => database.close());
  const { pool, prisma } = database;

  const outbox = createOutbox(pool);
  const chats = createChats(prisma, pool);
  const operator = createOperator({
    chat: ports.console ? YOU : operatorChat(config.operator),
    outbox,
    chats,
    log,
    onEnqueued: () => loop.wake(),
    now,
  });

  const clockMemo = createClockMemo(prisma);
  const market = await openMarket(kind, {
    config,
    now,
    resumeAt: kind === 'live' ? undefined : await clockMemo.read(),
    remembered: await lastComparedPrices(pool),
    onSourceChange: (state) => void operator.sourceChanged(state),
    onCandleDoubt: (doubt) => void operator.candlesDoubted(doubt),
    onPastFailure: ({ source, reason }) => log.info({ source, reason }, 'A provider did not tell the past of a coin'),
    onProgress: progress,
  });
  opened.add(() => market.feed.close());
  const keepClock = () => clockMemo.write(market.now());
  if (kind !== 'live') opened.add(keepClock);

  const rules = createRules(prisma, pool);
  const subscriptions = createSubscriptions(prisma);
  const history = createSeasonHistory(pool);
  const matcher = createMatcher(rules, {
    silenceMs: Math.max(SILENCE_MS, market.speed * REFRESHES_OF_SILENCE),
    marketNow: market.now,
  });
  const { sources } = market.feed;
  const metrics = createMetrics({ rulesArmed: () => matcher.size, sources, backlog: outbox.backlog, now });

  const terminal = ports.console && createConsole(ports.console);
  const painter = createPainter();
  opened.add(() => painter.close());
  const platforms = terminal ? [terminal] : await openPlatforms(config, { log, describe, now, painter });
  const frameFor = (chat: ChatId): { readonly footer?: Phrase } =>
    // The console says it in its first line.
    kind === 'live' || chat === YOU ? {} : { footer: phrase(`frame-${kind}`) };

  const courier = createCourier({
    outbox,
    platforms,
    render: ({ alert, maybeSent, locale, chat }) => toMessage(replyTo(alert, maybeSent), locale, frameFor(chat)),
    pictures: {
      draw: ({ alert }) => illustrate(alert, season),
      // What is not waited for any more does not keep the process alive.
      wait: (ms) => pause(ms, undefined, { ref: false }),
      onFailure: ({ id }, reason) => log.warn({ delivery: String(id), reason }, 'An alert goes without its picture'),
    },
    onUnreachable: (chat, reason) => chats.unreachable(chat, reason, now()),
    onMoved: (from, to) => chats.moved(from, to),
    onOutcome({ chat, createdAt, id }, outcome) {
      log[outcome.kind === 'sent' ? 'debug' : 'warn'](
        { delivery: String(id), chat, ...outcome },
        'A delivery was tried',
      );
      metrics.delivered(platformOf(chat), outcome.kind, (now().getTime() - createdAt.getTime()) / 1_000);
    },
    now,
    elapsedMs: () => performance.now(),
    by: randomUUID(),
  });
  const loop = createDeliveryLoop(courier, (error) => log.error({ err: error }, 'Delivering failed; it goes on'));

  const rankings = createRankings(prisma);
  const dailyCloses = createDailyCloses(prisma);
  const candles = createCandles(prisma, pool);
  const sentiments = createSentiments(prisma);
  const runs = createJobRuns(prisma);
  const schedule = createSchedule({
    feed: market.feed,
    rankingFeed: market.rankings,
    closes: market.closes,
    sentimentFeed: market.sentiment,
    sentiments,
    rankings,
    dailyCloses,
    candles,
    history,
    published: market.published,
    version: readVersion(),
    subscriptions,
    announcements: createAnnouncements(pool),
    upkeep: createUpkeep(pool, rules),
    keepClock: kind === 'live' ? undefined : keepClock,
    matcher,
    claims: createClaims(pool),
    reminders: createReminders(pool),
    listings: createListings(pool),
    ledger: rules,
    runs,
    now,
    marketNow: market.now,
    deliver: loop.wake,
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
      if ((await tellOwners(metric, { ledger: rules, outbox, now })) > 0) loop.wake();
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

  const season = createSeasonBoard({
    history,
    rankings,
    dailyCloses,
    market: market.feed,
    past: async (day) => (await market.rankings.past(day, day))[0]?.ranking,
    progress: schedule.seasonProgress,
  });
  const catalog = createCatalog({
    market: market.feed,
    chats,
    rules,
    subscriptions,
    season,
    signals: createSignalHistory(prisma),
    receipts: createReceipts(pool),
    past: createKnownPast({ candles, feed: market.feed, now: market.now, wait: (ms) => pause(ms, [], { ref: false }) }),
    sentiment: () => knownSentiment(sentiments, market.now()),
    limits: createLimits(prisma, {
      rules: config.rulesPerPerson,
      parts: config.partsPerPerson,
      series: config.seriesPerPerson,
    }),
    async reaches({ chat, locale }) {
      const platform = platforms.find(({ name }) => name === platformOf(chat));
      const message = toMessage(say('proof'), locale, frameFor(chat));
      const outcome = await platform?.send({ chat, message, key: randomUUID().slice(0, PROOF_KEY_LENGTH) });
      if (outcome?.kind === 'unreachable') await chats.unreachable(chat, outcome.reason, now());
      return outcome?.kind === 'sent';
    },
    now,
  });
  const { allowed, commandsPerMinute } = config;
  const bot = createBot({
    catalog,
    gate: createGate({ chats, allowed, commandsPerMinute, now }),
    chats,
    log,
    isOperator: ({ person }) => person === YOU || person === config.operator,
    frameFor,
    onCommand: ({ chat }, command) => metrics.commandAnswered(platformOf(chat), command),
    now,
  });

  const follow = () =>
    matcher
      .follow(now())
      .catch((error) => log.warn({ reason: reasonOf(error) }, 'Rules could not be read; they are asked for again'));
  const follower = listen(database.connection, RULES_CHANNEL, () => void follow(), log);
  opened.add(() => follower.stop());

  await operator.meet();
  // The first prices are there before anybody can ask for one.
  progress('Asking for prices …');
  await jobs.first('tickers');
  const troubles = () => troublesOf(database.pool, market, platforms);
  const web = config.http && (await startWeb({ ...config.http, metrics, troubles }));
  if (web) opened.add(() => web.stop());
  if (web) log.info({ port: web.port }, 'Health and metrics are served');
  log.info(
    { market: kind, platforms: platforms.map(({ name }) => name), where: database.describe },
    allowed ? 'Serving the allow-list' : 'Serving anybody; ALLOW would limit that',
  );
  progress('');
  if (terminal)
    await terminal.send({ chat: YOU, key: 'welcome', message: welcome(kind, market, config, database.describe) });
  for (const platform of platforms) opened.add(() => platform.stop());
  // Closes before the platforms do: cut off from them, what is on its way would have to be sent again as a possible repeat.
  opened.add(() => loop.stop());
  await Promise.all(platforms.map((platform) => platform.start(bot)));
  opened.add(() => jobs.stop());
  const waker = startWaker(() => void jobs.wake());
  opened.add(() => waker.stop());
  void jobs.wake();
  loop.wake();

  return { ended: terminal?.ended ?? new Promise(() => undefined), stop: opened.close };
}

/** What keeps the bot from doing its work, in plain words. */
async function troublesOf(
  pool: { query(sql: string): Promise<unknown> },
  { feed }: OpenMarket,
  platforms: readonly Platform[],
): Promise<readonly string[]> {
  const stored = await pool.query('SELECT 1').then(
    () => [],
    (error: unknown) => [`The database does not answer: ${reasonOf(error)}`],
  );
  const isFed = feed.sources().some(({ state }) => state === 'fine');
  const stuck = platforms.flatMap((platform) => platform.trouble() ?? []);
  return [...stored, ...(isFed ? [] : ['No source of market data gives usable answers.']), ...stuck];
}

function welcome(kind: MarketKind, { feed, speed, range, isOver }: OpenMarket, config: Config, where: string) {
  const fine = feed.sources().filter(({ state }) => state === 'fine');
  const chosen = config.market === 'simulated' ? 'console-simulated-chosen' : 'console-simulated';
  const says = {
    live: phrase('console-live', { sources: fine.map(({ source }) => source).join(', ') }),
    simulated: phrase(chosen, { speed }),
    recorded: phrase(isOver ? 'console-recorded-over' : 'console-recorded', {
      speed,
      from: range?.from ?? '',
      to: range?.to ?? '',
    }),
  };
  return toMessage({ says: [says[kind], phrase('console-where', { where })] }, 'en');
}
