import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type Elsewhere, platformOf, privateChatOf } from './accounts/chats.ts';
import type { Links } from './accounts/links.ts';
import { createPainter } from './charts/painter.ts';
import { type ChatId, phrase } from './chat/message.ts';
import { readerIn } from './chat/reader.ts';
import type { Config } from './config.ts';
import { ratesOf } from './core/market/exchange-rate.ts';
import { reasonOf } from './core/reason.ts';
import { createSeasonBoard } from './core/season/season-board.ts';
import { createLeavers } from './delivery/leavers.ts';
import { createShutDoors } from './delivery/shut-doors.ts';
import { chooseMarket, openMarket } from './open-market.ts';
import { openPlatforms } from './open-platforms.ts';
import { createOpened, type Opened } from './opened.ts';
import { createOperator, stoppedPhrase } from './operator.ts';
import { type ConsoleOptions, createConsole, YOU } from './platforms/console/console.ts';
import { createDuties } from './processes/duties.ts';
import { createWatchdog } from './processes/watchdog.ts';
import { createDeliverer } from './roles/deliverer.ts';
import { createEvaluator, type Evaluator } from './roles/evaluator.ts';
import { createGateway } from './roles/gateway.ts';
import { openKnownPast } from './roles/known-past.ts';
import { placeOf } from './roles/place.ts';
import { createPresence } from './roles/presence.ts';
import { keepPrices } from './roles/prices.ts';
import { createStores } from './roles/stores.ts';
import { troublesOf } from './roles/troubles.ts';
import { keepWatch } from './roles/watch.ts';
import { welcome } from './roles/welcome.ts';
import { openSideDoor } from './storage/connect.ts';
import { openDatabase } from './storage/database.ts';
import { createFleet } from './storage/fleet.ts';
import { listen } from './storage/listen.ts';
import { DELIVERIES_CHANNEL } from './storage/outbox.ts';
import { createRoster, DUTIES_CHANNEL } from './storage/roster.ts';
import { RULES_CHANNEL } from './storage/rule-changes.ts';
import { lastComparedPrices } from './storage/rules.ts';
import { createClockMemo } from './storage/upkeep.ts';
import { createAlarms, seeWork } from './storage/watch.ts';
import { readVersion } from './version.ts';
import { createMetrics } from './web/metrics.ts';
import { startWeb } from './web/server.ts';
import { describe, type Frame, toMessage } from './words/words.ts';

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

/** The private chats of a person on the other platforms. */
const placesOf =
  (links: Links): Elsewhere =>
  async (person) =>
    (await links.others(person)).flatMap((other) => privateChatOf(other) ?? []);

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
  const { roles } = config;
  const by = randomUUID();

  progress('Looking for exchanges …');
  const kind = await chooseMarket(config, ports.console !== undefined, now);
  progress('Opening the database …');
  const { databaseUrl: url, dataDir } = config;
  const database = await openDatabase({ url, dataDir, market: kind, log, onLost: ports.onLost });
  opened.add(() => database.close());
  const { pool } = database;
  const stores = createStores(database, config);
  const sideDoor = openSideDoor(database.connection, log);
  opened.add(() => sideDoor.end());
  const roster = createRoster(sideDoor);
  const duties = createDuties({
    roster,
    by,
    elapsedMs: () => performance.now(),
    onTaken: (duty) => log.info({ duty }, 'This process does it now'),
    onLost: (duty) => log.warn({ duty }, 'Another process does it now'),
    onFault: (error, duty) => log.warn({ duty, reason: reasonOf(error) }, 'Who does what could not be settled'),
  });

  const operator = createOperator({
    ...stores,
    chat: ports.console ? YOU : config.operator && privateChatOf(config.operator),
    log,
    async sayNow(chat, says) {
      const voice = platforms.find(({ name }) => name === platformOf(chat));
      const message = toMessage({ says }, readerIn('en'), frameFor(chat));
      return (await voice?.send({ chat, message, key: randomUUID().slice(0, 23) }))?.kind === 'sent';
    },
    now,
  });

  const clockMemo = createClockMemo(database.prisma);
  const market = await openMarket(kind, {
    config,
    now,
    resumeAt: kind === 'live' ? undefined : await clockMemo.read(),
    remembered: await lastComparedPrices(pool),
    // Every process that asks the exchanges sees what they do; one of them tells.
    onSourceChange: (state) =>
      duties.holds('evaluate')
        ? void operator.sourceChanged(state)
        : log.info(state, 'A source of market data changed, seen from here'),
    onPushChange: ({ source, isPushing, reason }) =>
      log.info(
        { source, reason },
        isPushing ? 'An exchange pushes its prices' : 'An exchange does not push its prices; they are asked for',
      ),
    onPriceDoubt: (settled) => void operator.priceDoubted(settled),
    onCandleDoubt: (doubt) => void operator.candlesDoubted(doubt),
    onPastFailure: ({ source, reason }) => log.info({ source, reason }, 'A provider did not tell the past of a coin'),
    onProgress: progress,
  });
  opened.add(() => market.feed.close());
  const keepClock = kind === 'live' ? undefined : () => clockMemo.write(market.now());
  if (keepClock) opened.add(keepClock);

  const metrics = createMetrics({
    rulesArmed: () => evaluator?.rulesArmed ?? 0,
    sources: market.feed.sources,
    duties: duties.held,
    stopped: () => watchdog.wrong(),
    backlog: stores.outbox.backlog,
    now,
  });
  const terminal = ports.console && createConsole(ports.console);
  const painter = createPainter();
  opened.add(() => painter.close());
  // A terminal shows no pictures.
  if (!terminal) painter.warm();
  const platforms = terminal ? [terminal] : await openPlatforms(config, { log, describe, painter });
  for (const platform of platforms) opened.add(() => platform.stop());
  const rates = ratesOf(market.feed);
  const frameFor = (chat: ChatId): Frame =>
    // The console says it in its first line.
    kind === 'live' || chat === YOU ? { rates } : { rates, footer: phrase(`frame-${kind}`) };
  let evaluator: Evaluator | undefined;
  const season = createSeasonBoard({
    ...stores,
    market: market.feed,
    past: async (day) => (await market.rankings.past(day, day))[0]?.ranking,
    progress: () => evaluator?.seasonProgress(),
  });
  const doors = createShutDoors({ ...stores, elsewhere: placesOf(stores.links), now });
  const leavers = createLeavers({
    ...stores,
    isMember: async (group, person) =>
      platforms.find(({ name }) => name === platformOf(group))?.isMember?.(group, person),
    now,
  });
  const past = openKnownPast(stores, market);
  const shared = {
    ...{ config, stores, market, platforms, season, past, doors },
    ...{ leavers, operator, metrics, log, progress, frameFor, now },
  };
  const fleet = createFleet(sideDoor);
  const bot = createGateway({ ...shared, fleet, roster });
  for (const platform of platforms) platform.speak(bot.catalog);
  const deliverer = createDeliverer({
    ...shared,
    painter: terminal ? undefined : painter,
    by,
    isLive: kind === 'live',
    isOurs: (name) => duties.isOurs(`send:${name}`),
  });
  opened.add(() => deliverer.stop());

  const watchdog = createWatchdog({
    alarms: createAlarms(sideDoor),
    // What was recorded comes to its end, and nothing is compared any more.
    see: async () => ({ ...(await seeWork(sideDoor)), ...(kind === 'recorded' && { comparedMsAgo: 0 }) }),
    elapsedMs: () => performance.now(),
    onStopped: operator.workStopped,
    onGoesOn: operator.workGoesOn,
  });
  const version = readVersion();
  const whatIsSeen = () => {
    const comparedMsAgo = evaluator?.comparedMsAgo();
    if (comparedMsAgo === undefined) return {};
    return { comparedMsAgo, sources: market.feed.sources().map(({ source, state }) => ({ source, state })) };
  };
  const presence = createPresence({
    self: { id: by, place: placeOf(by), pid: process.pid },
    fleet,
    roster,
    duties,
    told: () => ({ roles: [...roles], version, ...whatIsSeen() }),
    onDeath: (pid) => log.warn({ died: pid }, 'Another process of this machine died; what it did is free'),
    onFault: (error) => log.warn({ reason: reasonOf(error) }, 'Other processes cannot be heard of now'),
  });
  const follower = listen(
    database.connection,
    {
      [RULES_CHANNEL]: () => void evaluator?.follow(),
      [DELIVERIES_CHANNEL]: () => deliverer.wake(),
      [DUTIES_CHANNEL]: () => void duties.renew(),
    },
    log,
  );
  opened.add(() => follower.stop());

  await operator.meet();
  await presence.bury();
  // Closes before everything above does: cut off from it, what is on its way would have to be sent again as a possible
  // repeat. What is laid down first is what makes more work for the others.
  opened.add(() => presence.stop());
  let isServing = false;
  if (roles.has('evaluator')) {
    duties.seek('evaluate', async () => {
      const begun = await createEvaluator({ ...shared, keepClock, isOurs: () => duties.isOurs('evaluate') });
      progress('Asking for prices …');
      await begun.askPrices();
      evaluator = begun;
      if (isServing) begun.run();
      return async () => {
        evaluator = undefined;
        await begun.stop();
      };
    });
  }
  const takeUp = async () => {
    await duties.renew();
    await duties.settled();
  };
  // The first prices are there before anybody can ask for one.
  await takeUp();
  const prices = keepPrices({
    feed: market.feed,
    isNeeded: () =>
      !duties.holds('evaluate') &&
      platforms.some(({ name }) => duties.holds(`hear:${name}`) || duties.holds(`send:${name}`)),
    onFault: (reason) => log.warn({ reason }, 'Prices could not be asked for'),
  });
  opened.add(async () => prices.stop());

  const troubles = async () => [
    ...(isServing ? [] : ['Tidebell is still starting.']),
    ...(await troublesOf(pool, market, platforms, duties)),
    ...watchdog.wrong().map((name) => {
      const { id, facts } = stoppedPhrase(name, watchdog.stuck());
      return describe(id, 'en', facts);
    }),
  ];
  const web = config.http && (await startWeb({ ...config.http, metrics, troubles }));
  if (web) opened.add(() => web.stop());
  if (web) log.info({ port: web.port }, 'Health and metrics are served');
  log.info(
    { market: kind, roles: [...roles], platforms: platforms.map(({ name }) => name), where: database.describe },
    config.allowed ? 'Serving the allow-list' : 'Serving anybody; ALLOW would limit that',
  );
  progress('');
  if (terminal)
    await terminal.send({ chat: YOU, key: 'welcome', message: welcome(kind, market, config, database.describe) });
  for (const platform of platforms) {
    const { name } = platform;
    if (roles.has('deliverer')) {
      duties.seek(`send:${name}`, async () => {
        deliverer.join(name);
        return () => deliverer.leave(name);
      });
    }
    if (roles.has('gateway')) {
      duties.seek(`hear:${name}`, async () => {
        if (!evaluator) await market.feed.refresh();
        await platform.start({ ...bot, isOurs: () => duties.isOurs(`hear:${name}`) });
        return () => platform.rest();
      });
    }
  }
  await takeUp();
  isServing = true;
  evaluator?.run();
  presence.keep();
  const watch = keepWatch(watchdog, (reason) => log.warn({ reason }, 'Whether all goes on cannot be seen now'));
  opened.add(async () => watch.stop());

  return { ended: terminal?.ended ?? new Promise(() => undefined), stop: opened.close };
}
