/**
 * The whole bot at the limit for ten minutes: a message to everybody goes out while prices cross levels, from a real
 * PostgreSQL through the real library over real sockets, to a Telegram that counts strictly. It takes thirty messages
 * in any second, whether one looks at a window that slides or at a bucket that drips, one a second in each chat, and
 * listens to nobody for three seconds after one too many.
 *
 * Nothing may be refused, and nothing may be missing or come twice. How much of what the server allows is used, and
 * how long an alert waits that rings meanwhile, is measured at the server.
 *
 *   --short   half a minute
 */
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { LANES } from '../src/alerts/alert.ts';
import type { Connected } from '../src/storage/connect.ts';
import { conclude, printTable, quantile, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { createServer } from './support/strict-server.ts';
import { withWholeBot } from './support/whole-bot.ts';

const SEED = 20_261_129;
const SECONDS = process.argv.includes('--short') ? 30 : 600;
const PER_SECOND = 30;
/** A little more than can be taken, so that the bot is never idle. */
const EVERYBODY = PER_SECOND * (SECONDS + 10);
const FIRST_OF_ALL = 1_000_000;
/** The price climbs a step whenever it is looked at anew, and at every step some chats wait for it. */
const STEP_MS = 10_000;
const STEPS = Math.floor((SECONDS * 1_000) / STEP_MS);
const CHATS_A_STEP = 10;
const FIRST_WATCHER = 100_000;
const FIRST_PRICE = 3_000;
const STEP = 3;
const START_MS = 60_000;

const levelOf = (step: number) => FIRST_PRICE + STEP * step + STEP / 2;
const chatsOf = (step: number) =>
  Array.from({ length: CHATS_A_STEP }, (_, i) => FIRST_WATCHER + step * CHATS_A_STEP + i);

/** When each chat was written to, by the server's clock and that of the day. */
const arrivals = new Map<number, { readonly atMs: number; readonly at: number }[]>();
let last = Number.NEGATIVE_INFINITY;

const servers = [
  createServer('sliding window', PER_SECOND, { holdsChats: true }),
  createServer('token bucket', PER_SECOND),
];

function mayPass(chat: number, atMs: number): number {
  const waits = servers.map((server) => server.take(`telegram:${chat}`, atMs));
  const waitMs = Math.max(...waits);
  if (waitMs > 0) return Math.ceil(waitMs / 1_000);
  arrivals.set(chat, [...(arrivals.get(chat) ?? []), { atMs, at: Date.now() }]);
  last = atMs;
  return 0;
}

await withWholeBot({ telegram: { mayPass } }, async (around) => {
  const { telegram, exchange } = around;
  const random = createRandom(SEED);
  for (let i = 0; i < EVERYBODY; i++) telegram.addPerson(FIRST_OF_ALL + i);
  for (let step = 0; step < STEPS; step++) for (const chat of chatsOf(step)) telegram.addPerson(chat);
  exchange.setPrice('ETH', FIRST_PRICE);
  await around.prepare(storeAll);
  telegram.faultWhile(() => true, {
    method: 'send*',
    applies: true,
    get delayMs() {
      return random() * 20;
    },
    get answersAfterMs() {
      return random() * 40;
    },
  });

  const life = around.start();
  const deadline = performance.now() + START_MS;
  while (arrivals.size === 0) {
    if (performance.now() > deadline) throw new Error('nothing was sent');
    await pause(20);
  }
  const from = performance.now();
  for (let step = 0; step < STEPS; step++) {
    exchange.setPrice('ETH', levelOf(step) + STEP / 2);
    await pause(Math.max(0, from + (step + 1) * STEP_MS - performance.now()));
  }
  const tooManyRequests = telegram.refusals();
  const counted = [...arrivals.values()].flat().filter(({ atMs }) => atMs >= from && atMs <= last);
  const rate = counted.length / ((last - from) / 1_000) / PER_SECOND;
  const alerts = await around.look(readAlerts);
  await life.stop();

  const waits = alerts.flatMap(({ chat, rangAt }) => {
    const arrived = arrivals.get(Number(chat.slice('telegram:'.length)))?.[0];
    return arrived ? [arrived.at - rangAt.getTime()] : [];
  });
  const repeated = [...arrivals.values()].filter((times) => times.length > 1).length;
  // The last step may have been climbed after the last look at prices.
  const due = (STEPS - 2) * CHATS_A_STEP;
  const lost = alerts.length - waits.length;
  const figures = {
    seconds: SECONDS,
    messages: counted.length,
    rate: rounded(rate),
    tooManyRequests,
    urgent: waits.length,
    urgentP50Ms: rounded(quantile(waits, 0.5)),
    urgentP99Ms: rounded(quantile(waits, 0.99)),
    urgentMaxMs: rounded(Math.max(...waits)),
    lost,
    duplicates: repeated,
  };
  printTable(`The whole bot at the limit for ${SECONDS} seconds`, [
    ['', 'measured'],
    ['messages that the server took', figures.messages],
    ['share of what it allows, percent', rate * 100],
    ['messages that it refused', tooManyRequests],
    ['alerts that rang meanwhile', waits.length],
    ['from enqueued to taken, median, ms', figures.urgentP50Ms],
    ['99th percentile, ms', figures.urgentP99Ms],
    ['longest, ms', figures.urgentMaxMs],
    ['alerts lost', lost],
    ['messages that came twice', repeated],
  ]);
  conclude(
    { bench: 'soak', ...figures, machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}` },
    tooManyRequests === 0 && lost === 0 && repeated === 0 && waits.length >= due,
  );
});

/** A message to everybody, in the outbox already, and those who wait for a price. */
async function storeAll({ pool }: Connected): Promise<void> {
  const everybody = [FIRST_OF_ALL, FIRST_OF_ALL + EVERYBODY - 1];
  const steps = Array.from({ length: STEPS }, (_, step) => chatsOf(step).map((chat) => ({ chat, at: levelOf(step) })));
  const watchers = steps.flat();
  await pool.query(
    `INSERT INTO chat (id, kind, created_at)
     SELECT 'telegram:' || n, 'private', now() FROM generate_series($1::int, $2::int) n`,
    everybody,
  );
  await pool.query(
    `INSERT INTO chat (id, kind, created_at) SELECT 'telegram:' || n, 'private', now() FROM unnest($1::int[]) n`,
    [watchers.map(({ chat }) => chat)],
  );
  await pool.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT 'everybody:' || n, 'telegram:' || n, $3, $4, now(), now() FROM generate_series($1::int, $2::int) n`,
    [...everybody, LANES.broadcast, JSON.stringify({ kind: 'notice', says: [{ id: 'start' }] })],
  );
  await pool.query(
    `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, created_at)
     SELECT 'telegram:' || chat, 'telegram:' || chat, 'price:ETH/USDT', 'above', at, at * 0.9, 'armed', now()
     FROM unnest($1::int[], $2::float8[]) AS r(chat, at)`,
    [watchers.map(({ chat }) => chat), watchers.map(({ at }) => at)],
  );
}

/** Alerts that rang, whether they were told yet or not. */
async function readAlerts({ pool }: Connected): Promise<readonly { readonly chat: string; readonly rangAt: Date }[]> {
  const { rows } = await pool.query<{ chat: string; rangAt: Date }>(
    `SELECT chat_id AS chat, created_at AS "rangAt" FROM (
       SELECT chat_id, created_at, alert FROM delivery UNION ALL SELECT chat_id, created_at, alert FROM delivery_log
     ) each WHERE alert->>'kind' = 'price'`,
  );
  return rows;
}
