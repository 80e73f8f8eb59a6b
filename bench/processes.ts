/**
 * One process that does everything beside three that divide the work: the bot as people start it, on its embedded
 * PostgreSQL, against a Telegram that keeps its limits. The same chats wait for the same price, and the same person
 * asks for prices meanwhile. Both must tell every chat once.
 *
 *   --short   60 chats
 */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connected } from '../src/storage/connect.ts';
import { TOLD_LIMITS } from '../test/stand-ins/telegram-limits.ts';
import { conclude, median, printTable, quantile } from './support/measure.ts';
import { type Around, withWholeBot } from './support/whole-bot.ts';

const isShort = process.argv.includes('--short');
const CHATS = isShort ? 60 : 600;
const ASKED = isShort ? 8 : 20;
const FIRST_CHAT = 100_000;
const ANNA = 42;
const PATIENCE_MS = 120_000;
const SHAPES = { one: ['all'], three: ['gateway', 'evaluator', 'deliverer'] } as const;

type Measured = {
  readonly answers: readonly number[];
  readonly firstMs: number;
  readonly lastMs: number;
  readonly told: number;
  readonly twice: number;
  readonly refusals: number;
  readonly megabytes: readonly number[];
};

const one = await measure(SHAPES.one);
const three = await measure(SHAPES.three);
const row = (name: string, read: (of: Measured) => number) => [name, read(one), read(three)];
printTable(`${CHATS} chats wait for one price`, [
  ['', 'one process', 'three'],
  row('an answer to /price, median ms', ({ answers }) => median(answers)),
  row(`the slowest of ${ASKED}, ms`, ({ answers }) => quantile(answers, 1)),
  row('from the price to the first alert, ms', ({ firstMs }) => firstMs),
  row(
    'alerts a second from the first to the last',
    ({ firstMs, lastMs }) => (CHATS - 1) / ((lastMs - firstMs) / 1_000),
  ),
  row('chats told', ({ told }) => told),
  row('chats told twice', ({ twice }) => twice),
  row('times the server said to wait', ({ refusals }) => refusals),
  row('memory of all processes, MB', ({ megabytes }) => megabytes.reduce((sum, each) => sum + each, 0)),
]);
const holds = [one, three].every(({ told, twice, refusals }) => told === CHATS && twice === 0 && refusals === 0);
conclude(
  {
    bench: 'processes',
    chats: CHATS,
    told: [one.told, three.told],
    tooManyRequests: one.refusals + three.refusals,
    megabytes: { one: one.megabytes, three: three.megabytes },
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  holds,
);

async function measure(shape: readonly string[]): Promise<Measured> {
  let measured: Measured | undefined;
  await withWholeBot({ telegram: { limits: TOLD_LIMITS } }, async (around) => {
    const { telegram, exchange } = around;
    const chats = Array.from({ length: CHATS }, (_, i) => FIRST_CHAT + i);
    exchange.setPrice('ETH', 3_000);
    await around.prepare((database) => store(database, chats));
    for (const chat of [ANNA, ...chats]) telegram.addPerson(chat);
    const lives = shape.map((ROLES) => around.start({ ROLES }));
    await until(async () => (await ask(around)).includes('3,000'), 'the first answer');
    await until(() => around.look(isCompared).catch(() => false), 'the first comparison');

    const answers: number[] = [];
    for (let i = 0; i < ASKED; i += 1) {
      // Telegram takes one message a second to a chat.
      await pause(1_100);
      const from = performance.now();
      await ask(around);
      answers.push(performance.now() - from);
    }
    const from = performance.now();
    exchange.setPrice('ETH', 3_005);
    const told = () => chats.filter((chat) => telegram.transcript(chat).length > 0).length;
    await until(() => told() > 0, 'the first alert');
    const firstMs = performance.now() - from;
    await until(() => told() === CHATS, 'the last alert');
    const lastMs = performance.now() - from;
    measured = {
      answers,
      firstMs,
      lastMs,
      told: told(),
      twice: chats.filter((chat) => telegram.transcript(chat).length > 1).length,
      refusals: telegram.refusals(),
      megabytes: lives.map(({ pid }) => megabytesOf(pid)),
    };
  });
  if (!measured) throw new Error('nothing was measured');
  return measured;
}

/** Asks for a price and waits for the answer. */
async function ask({ telegram }: Around): Promise<string> {
  const before = telegram.transcript(ANNA).length;
  telegram.say(ANNA, ANNA, '/price ETH');
  await until(() => telegram.transcript(ANNA).length > before, 'an answer');
  return telegram.transcript(ANNA).at(-1)?.text ?? '';
}

async function store({ pool }: Connected, chats: readonly number[]): Promise<void> {
  const ids = chats.map((chat) => `telegram:${chat}`);
  await pool.query(
    `INSERT INTO chat (id, kind, created_at) SELECT id, 'private', now() FROM unnest($1::text[]) AS c(id)`,
    [ids],
  );
  await pool.query(
    `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, created_at)
     SELECT chat, chat, 'price:ETH/USDT', 'above', 3002, 2900, 'armed', now() FROM unnest($1::text[]) AS r(chat)`,
    [ids],
  );
}

async function isCompared({ pool }: Connected): Promise<boolean> {
  const { rowCount } = await pool.query(`SELECT 1 FROM watermark WHERE metric = 'price:ETH/USDT'`);
  return Boolean(rowCount);
}

/** What Linux says that a process holds; other systems do not tell. */
function megabytesOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1_024);
  } catch {
    return Number.NaN;
  }
}

async function until(read: () => boolean | Promise<boolean>, because: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await read())) {
    if (performance.now() > deadline) throw new Error(`waited in vain for ${because}`);
    await pause(5);
  }
}
