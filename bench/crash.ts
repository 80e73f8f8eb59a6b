/**
 * kill -9 at random points, while alerts ring: the bot as a process of its own on its embedded PostgreSQL, against a
 * Telegram that takes its time and keeps its limits. A price climbs a stair, and at every step some chats wait for it,
 * each once, so that whatever the bot lives to see, it is known from outside what every chat must have been told. A
 * process is killed while it starts, while it compares, or while it sends. After the last one, the bot is left alone
 * until its outbox is empty.
 *
 * Nothing may be missing. What came twice must have been on its way when a process was killed, and must say so.
 *
 *   --short   20 kills
 */
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { readerIn } from '../src/chat/reader.ts';
import type { Connected } from '../src/storage/connect.ts';
import { createFormat } from '../src/words/format.ts';
import { LANGUAGES } from '../src/words/languages.ts';
import { TOLD_LIMITS } from '../test/stand-ins/telegram-limits.ts';
import { conclude, printTable } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { type Around, withWholeBot } from './support/whole-bot.ts';

const { price } = createFormat(LANGUAGES.en, readerIn('en'));

const SEED = 20_261_129;
const KILLS = process.argv.includes('--short') ? 20 : 200;
const CHATS_A_STEP = 20;
const FIRST_CHAT = 100_000;
const FIRST_PRICE = 3_000;
/** Small enough that no step looks like a mistake of the exchange. */
const STEP = 3;
/** A process has this long to come to the point that it is to be killed behind; then it is killed where it is. */
const PATIENCE_MS = 60_000;
/** So long after that point it is killed at the latest. */
const SPREAD_MS = 1_500;
const LAST_PATIENCE_MS = 600_000;
const REPEAT = 'Possible repeat';

/** Where in its life a process is killed, and how many of ten are. */
const MOMENTS = { starting: 1, comparing: 4, sending: 5 } as const;
type Moment = keyof typeof MOMENTS;

const levelOf = (step: number) => FIRST_PRICE + STEP * step + STEP / 2;
const chatsOf = (step: number) => Array.from({ length: CHATS_A_STEP }, (_, i) => FIRST_CHAT + step * CHATS_A_STEP + i);

await withWholeBot({ telegram: { limits: TOLD_LIMITS } }, async (around) => {
  const random = createRandom(SEED);
  const { telegram, exchange } = around;
  exchange.setPrice('ETH', FIRST_PRICE);
  await around.prepare(storeStair);
  for (let step = 0; step < KILLS; step++) for (const chat of chatsOf(step)) telegram.addPerson(chat);
  // The first price of each rule is one below its level.
  await firstLook(around);
  keepBusy(telegram, random);

  const killed: Record<Moment, number> = { starting: 0, comparing: 0, sending: 0 };
  let onTheirWay = 0;
  for (let step = 0; step < KILLS; step++) {
    exchange.setPrice('ETH', levelOf(step) + STEP / 2);
    const moment = draw(random);
    await liveUntil(around, moment, random() * SPREAD_MS);
    killed[moment] += 1;
    onTheirWay += await around.look(countSending);
    if (process.stderr.isTTY) process.stderr.write(`\r${step + 1} of ${KILLS} kills `);
  }

  const last = around.start();
  await until(() => around.look(isAllTold), 'the outbox to be empty', LAST_PATIENCE_MS);
  await last.stop();

  const told = judge(around);
  const tooManyRequests = around.telegram.refusals();
  printTable(`kill -9 at ${KILLS} random points`, [
    ['', 'count'],
    ['killed while starting', killed.starting],
    ['killed while comparing prices', killed.comparing],
    ['killed while sending', killed.sending],
    ['alerts that had to ring', KILLS * CHATS_A_STEP],
    ['alerts lost', told.lost],
    ['messages on their way when a process was killed', onTheirWay],
    ['messages that came twice', told.duplicates],
    ['of those, marked as a possible repeat', told.marked],
    ['times the server said to wait', tooManyRequests],
  ]);
  conclude(
    {
      bench: 'crash',
      kills: KILLS,
      alerts: KILLS * CHATS_A_STEP,
      lost: told.lost,
      wrong: told.wrong,
      inFlight: onTheirWay,
      duplicates: told.duplicates,
      marked: told.marked,
      tooManyRequests,
      machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
    },
    told.lost === 0 &&
      told.wrong === 0 &&
      told.duplicates === told.marked &&
      told.duplicates <= onTheirWay &&
      onTheirWay > 0,
  );
});

/** Every chat waits once, for one step of the stair. */
async function storeStair({ pool }: Connected): Promise<void> {
  const steps = Array.from({ length: KILLS }, (_, step) => chatsOf(step).map((chat) => ({ chat, at: levelOf(step) })));
  const rules = steps.flat();
  const chats = rules.map(({ chat }) => `telegram:${chat}`);
  await pool.query(
    `INSERT INTO chat (id, kind, created_at) SELECT id, 'private', now() FROM unnest($1::text[]) AS c(id)`,
    [chats],
  );
  await pool.query(
    `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, created_at)
     SELECT chat, chat, 'price:ETH/USDT', 'above', at, at * 0.9, 'armed', now()
     FROM unnest($1::text[], $2::float8[]) AS r(chat, at)`,
    [chats, rules.map(({ at }) => at)],
  );
}

/** Answers take a while before the message is taken, and after it, when it can be lost. */
function keepBusy(telegram: Around['telegram'], random: () => number): void {
  telegram.faultWhile(() => true, {
    method: 'send*',
    applies: true,
    get delayMs() {
      return random() * 60;
    },
    get answersAfterMs() {
      return random() * 120;
    },
  });
}

/** A life in which nothing rings, so that every rule knows a price. */
async function firstLook({ start, look }: Around): Promise<void> {
  const life = start();
  const isCompared = async ({ pool }: Connected) => {
    const { rowCount } = await pool.query(`SELECT 1 FROM watermark WHERE metric = 'price:ETH/USDT'`);
    return Boolean(rowCount);
  };
  await until(() => look(isCompared).catch(() => false), 'the first price', PATIENCE_MS);
  await life.stop();
}

function draw(random: () => number): Moment {
  const place = random() * 10;
  if (place < MOMENTS.starting) return 'starting';
  return place < MOMENTS.starting + MOMENTS.comparing ? 'comparing' : 'sending';
}

/** One process, from its start to its end. */
async function liveUntil({ start, telegram, exchange }: Around, moment: Moment, afterMs: number): Promise<void> {
  const asked = exchange.requests.length;
  const sent = telegram.calls('send*').length;
  const life = start();
  const isThere = {
    starting: () => true,
    comparing: () => exchange.requests.length > asked,
    sending: () => telegram.calls('send*').length > sent,
  };
  const deadline = performance.now() + PATIENCE_MS;
  while (!isThere[moment]() && performance.now() < deadline) await pause(20);
  await pause(afterMs);
  if (!life.isRunning()) throw new Error('the bot ended by itself');
  await life.kill();
}

async function countSending({ pool }: Connected): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM delivery WHERE state = 'sending'`,
  );
  return rows[0]?.count ?? 0;
}

/** What was on its way in several kills goes again when it is twice as old; that time is skipped. */
async function isAllTold({ pool }: Connected): Promise<boolean> {
  await pool.query(`UPDATE delivery SET due_at = now() WHERE state = 'pending' AND due_at > now()`);
  const { rows } = await pool.query<{ waiting: number; told: number }>(
    `SELECT (SELECT count(*)::int FROM delivery) AS waiting,
            (SELECT count(*)::int FROM delivery_log WHERE outcome = 'sent') AS told`,
  );
  return rows[0]?.waiting === 0 && rows[0].told >= KILLS * CHATS_A_STEP;
}

/** What every chat was told, held against what it had to be told. */
function judge({ telegram }: Around) {
  const verdict = { lost: 0, wrong: 0, duplicates: 0, marked: 0 };
  for (let step = 0; step < KILLS; step++) {
    const level = `your level is ${price(levelOf(step))}`;
    for (const chat of chatsOf(step)) {
      const texts = telegram.transcript(chat).flatMap(({ text }) => text ?? []);
      const [first, ...again] = texts.filter((text) => text.includes(level));
      if (first === undefined) verdict.lost += 1;
      verdict.wrong += texts.length - (first === undefined ? 0 : 1 + again.length);
      verdict.duplicates += again.length;
      verdict.marked += again.filter((text) => text.includes(REPEAT)).length;
    }
  }
  return verdict;
}

async function until(read: () => boolean | Promise<boolean>, because: string, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await read())) {
    if (performance.now() > deadline) throw new Error(`Waited ${patienceMs / 1_000} s for ${because}`);
    await pause(100);
  }
}
