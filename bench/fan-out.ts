/**
 * One signal for 100,000 subscribers: the one statement of the bot, INSERT … SELECT in the transaction of what caused
 * it, beside Prisma's createMany over the same subscribers, on the embedded PostgreSQL whose commits wait for the disk.
 * Both must leave the same rows. Then the courier takes from that backlog: how long after the commit the first message
 * leaves, what a claim costs, and what the process holds.
 *
 *   --short   20,000 subscribers
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ChatId } from '../src/chat/message.ts';
import type { Voice } from '../src/chat/platform.ts';
import { createCourier } from '../src/delivery/courier.ts';
import { createAnnouncements } from '../src/storage/announcements.ts';
import type { Database } from '../src/storage/database.ts';
import { createOutbox } from '../src/storage/outbox.ts';
import { withDatabase } from './support/database.ts';
import { conclude, heapBytes, median, printTable, quantile, rounded } from './support/measure.ts';

const COUNT = process.argv.includes('--short') ? 20_000 : 100_000;
const MESSAGES = 150;
const ANSWER_MS = 50;
const ROUNDS = process.argv.includes('--short') ? 1 : 2;
/** Rows that createMany is handed at a time; all of them at once cut the connection off. */
const CHUNK = 5_000;
const CLOSED = new Date('2026-11-22T12:00:00Z');
const CLOSE = { timeframe: '1h', openAt: new Date('2026-11-22T11:00:00Z'), closedAt: CLOSED } as const;
const SIGNAL = {
  kind: 'golden-cross',
  symbol: 'BTC/USDT',
  timeframe: '1h',
  openAt: CLOSE.openAt,
  closedAt: CLOSED,
  close: 60_000,
  values: { fast: 1, slow: 2 },
} as const;

await withDatabase(async (database) => {
  await subscribe(database);
  const statement: number[] = [];
  const many: number[] = [];
  const rows: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await clear(database);
    many.push(await milliseconds(() => byCreateMany(database)));
    rows.push(await fingerprint(database));
    await clear(database);
    statement.push(await milliseconds(() => byStatement(database)));
    rows.push(await fingerprint(database));
  }
  const mismatches = rows.filter((each) => each !== rows[0]).length;
  const ratio = median(many) / median(statement);

  await clear(database);
  const taken = await takeFrom(database);
  printTable(`One signal for ${COUNT.toLocaleString('en-US')} subscribers`, [
    ['', 'ms'],
    ['one statement', median(statement)],
    ['createMany', median(many)],
    ['first message after the commit', taken.firstMs],
    ['a claim, median', median(taken.claims)],
    ['a claim, p99', quantile(taken.claims, 0.99)],
  ]);
  const firstMs = rounded(taken.firstMs);
  const figures = {
    ratio: rounded(ratio),
    statementMs: rounded(median(statement)),
    createManyMs: rounded(median(many)),
    firstMs,
    claimMs: rounded(median(taken.claims)),
    claimP99Ms: rounded(quantile(taken.claims, 0.99)),
    heldMb: rounded(taken.heldBytes / 2 ** 20),
    mostHeld: taken.mostHeld,
    subscribers: COUNT,
    mismatches,
  };
  const isBounded = taken.mostHeld <= 30 && taken.heldBytes < 20 * 2 ** 20;
  conclude({ bench: 'fan-out', ...figures }, ratio >= 5 && firstMs < 1_000 && mismatches === 0 && isBounded);
});

async function subscribe({ pool }: Database): Promise<void> {
  const chats = `SELECT 'telegram:' || i FROM generate_series(1, ${COUNT}) i`;
  await pool.query(`INSERT INTO chat (id, kind, created_at) SELECT c, 'private', $1 FROM (${chats}) t(c)`, [CLOSED]);
  await pool.query(
    `INSERT INTO subscription (chat_id, owner, topic, scope, timeframe, created_at)
     SELECT c, c, 'signals', 'BTC/USDT', '1h', $1 FROM (${chats}) t(c)`,
    [CLOSED],
  );
  await pool.query('VACUUM ANALYZE');
}

async function clear({ pool }: Database): Promise<void> {
  await pool.query('TRUNCATE delivery, delivery_log, examined_close, signal');
}

async function byStatement({ pool }: Database): Promise<void> {
  const told = await createAnnouncements(pool).signals(CLOSE, [SIGNAL], new Set(), CLOSED);
  if (told !== COUNT) throw new Error(`${told} were told instead of ${COUNT}.`);
}

/** As it is usually written: read who subscribed, build the rows, hand them over, in one transaction. */
async function byCreateMany({ prisma }: Database): Promise<void> {
  const { kind, symbol, close, values } = SIGNAL;
  await prisma.$transaction(
    async (tx) => {
      const subscribers = await tx.subscription.findMany({
        where: { topic: 'signals', timeframe: '1h', scope: symbol, chat: { unreachableAt: null } },
        select: { id: true, chatId: true },
      });
      const data = subscribers.map(({ id, chatId }) => ({
        dedupeKey: `signals:1h:${CLOSE.openAt.toISOString()}:${id}`,
        chatId,
        lane: 2,
        alert: {
          kind: 'signals',
          subscription: id,
          timeframe: '1h',
          closedAt: CLOSED.toISOString(),
          signals: [{ kind, symbol, close, values }],
        },
        dueAt: CLOSED,
        createdAt: CLOSED,
      }));
      for (let from = 0; from < data.length; from += CHUNK) {
        await tx.delivery.createMany({ data: data.slice(from, from + CHUNK), skipDuplicates: true });
      }
    },
    { timeout: 300_000 },
  );
}

async function fingerprint({ pool }: Database): Promise<string> {
  const { rows } = await pool.query<{ told: string }>(
    `SELECT count(*) || ' ' || md5(string_agg(concat_ws('|', dedupe_key, chat_id, lane, alert, state, due_at), ',' ORDER BY dedupe_key)) AS told
     FROM delivery`,
  );
  return rows[0]?.told ?? '';
}

/** Lets the courier send from the whole backlog for some seconds, to somebody who answers as Telegram does. */
async function takeFrom(database: Database) {
  const outbox = createOutbox(database.pool);
  const claims: number[] = [];
  const onTheirWay = new Set<ChatId>();
  let mostHeld = 0;
  let firstAt = 0;
  let sent = 0;
  const platform: Voice = {
    name: 'telegram',
    pace: { perSecond: 30, perChatMs: 1_000 },
    async send({ chat }) {
      if (sent++ === 0) firstAt = performance.now();
      onTheirWay.add(chat);
      mostHeld = Math.max(mostHeld, onTheirWay.size);
      await pause(ANSWER_MS);
      onTheirWay.delete(chat);
      return { kind: 'sent' };
    },
  };
  const courier = createCourier({
    outbox: {
      ...outbox,
      async claim(claim, now) {
        const from = performance.now();
        const claimed = await outbox.claim(claim, now);
        claims.push(performance.now() - from);
        return claimed;
      },
    },
    platforms: [platform],
    render: () => ({ text: ['hello'] }),
    onUnreachable: async () => undefined,
    onMoved: async () => undefined,
    onOutcome: () => undefined,
    now: () => new Date(),
    elapsedMs: () => performance.now(),
    by: 'bench',
  });
  const before = heapBytes();
  await byStatement(database);
  const committedAt = performance.now();
  while (sent < MESSAGES) await pause(Math.max(1, Math.min((await courier.deliverDue()) ?? 1_000, 1_000)));
  const heldBytes = Math.max(0, heapBytes() - before);
  await courier.settled();
  return { claims, firstMs: firstAt - committedAt, mostHeld, heldBytes };
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
