import { expect } from 'vitest';
import { SILENCE } from '../stand-ins/telegram-faults.ts';
import type { Bot } from './bot.ts';
import { type Stage, scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
/** A process that died or stands still is replaced within this. */
const TAKEN_OVER_MS = 15_000;

scenario('two of each kind: whoever is killed, every alert arrives', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const bots: Bot[] = [];
  // Six that start at once would wait for each other on a small machine.
  for (const ROLES of ['gateway', 'evaluator', 'deliverer']) {
    bots.push(...(await Promise.all([stage.start({ ROLES }), stage.start({ ROLES })])));
  }
  for (const level of [3_100, 3_200, 3_300, 3_400]) await watch(stage, level);

  await ring(stage, 3_100);
  expect(alerts(stage, 3_100)).toHaveLength(1);

  const evaluator = await holderOf(stage, 'evaluate', bots);
  await evaluator.kill();
  await ring(stage, 3_200);
  expect(alerts(stage, 3_200)).toHaveLength(1);
  expect((await holderOf(stage, 'evaluate', bots)).pid).not.toBe(evaluator.pid);

  // Killed between the send and its answer: nobody knows whether it arrived, so it comes again and says so.
  const deliverer = await holderOf(stage, 'send:telegram', bots);
  telegram.faultWhile(deliverer.isRunning, { method: 'send*', chat: ANNA, applies: true, answer: SILENCE });
  await ring(stage, 3_300);
  await deliverer.kill();
  await until(() => alerts(stage, 3_300).length === 2, 'the repeat of another deliverer', TAKEN_OVER_MS);
  expect(alerts(stage, 3_300)[0]).not.toMatch(/Possible repeat/);
  expect(alerts(stage, 3_300)[1]).toMatch(/Possible repeat/);

  const gateway = await holderOf(stage, 'hear:telegram', bots);
  await gateway.kill();
  const from = texts(stage).length;
  telegram.say(ANNA, ANNA, '/price ETH');
  await until(() => texts(stage).length > from, 'an answer of the other gateway', TAKEN_OVER_MS);
  expect(texts(stage)[from]).toMatch(/^ETH\/USDT 3,3\d\d/);

  await ring(stage, 3_400);
  await stage.priceRounds(1);
  expect([3_100, 3_200, 3_300, 3_400].map((level) => alerts(stage, level).length)).toEqual([1, 1, 2, 1]);
});

scenario('an evaluator that stands still is replaced, and notices it when it goes on', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const rest = await stage.start({ ROLES: 'gateway,deliverer' });
  const bots = await Promise.all([stage.start({ ROLES: 'evaluator' }), stage.start({ ROLES: 'evaluator' })]);
  for (const level of [3_100, 3_200]) await watch(stage, level);

  const first = await holderOf(stage, 'evaluate', bots);
  process.kill(first.pid ?? 0, 'SIGSTOP');
  const stoodAt = performance.now();
  const second = await until(async () => {
    const holder = await holderOf(stage, 'evaluate', bots);
    return holder !== first && holder;
  }, 'the other evaluator to take over');
  expect(performance.now() - stoodAt).toBeLessThan(TAKEN_OVER_MS);
  await ring(stage, 3_100);

  process.kill(first.pid ?? 0, 'SIGCONT');
  await until(() => first.errors().includes('Another process does it now'), 'the first to notice');
  await ring(stage, 3_200);
  await stage.priceRounds(2);
  expect([3_100, 3_200].map((level) => alerts(stage, level).length)).toEqual([1, 1]);
  expect(await holderOf(stage, 'evaluate', bots)).toBe(second);
  expect(rest.isRunning()).toBe(true);
});

scenario('two whole instances with one token: one answers, one alert, and the other takes over', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const first = await stage.start();
  const second = await stage.start();
  for (const level of [3_100, 3_200]) await watch(stage, level);
  await ring(stage, 3_100);
  await stage.priceRounds(2);
  expect(alerts(stage, 3_100)).toHaveLength(1);
  expect(answers(stage), 'each line was answered once').toHaveLength(2);
  expect(first.errors() + second.errors(), 'two never listen at once').not.toMatch(/Another process is polling/);

  // A stop hands everything over without a wait for leases.
  expect(await first.stop()).toEqual({ code: 0, signal: null });
  await watch(stage, 3_300);
  await ring(stage, 3_200);
  await ring(stage, 3_300);
  await stage.priceRounds(1);
  expect([3_100, 3_200, 3_300].map((level) => alerts(stage, level).length)).toEqual([1, 1, 1]);
  expect(second.isRunning()).toBe(true);
});

/** Six processes on a small machine may have no prices yet when they are asked the first time. */
async function watch(stage: Stage, level: number): Promise<void> {
  const before = texts(stage).length;
  stage.telegram.say(ANNA, ANNA, `/watch ETH above ${level}`);
  await until(() => texts(stage).length > before, `an answer to /watch ${level}`);
  if (texts(stage)[before]?.startsWith('There are no believable prices')) {
    await stage.priceRounds(1);
    await watch(stage, level);
  }
}

/** Moves the price beyond a level, and waits for the alert. */
async function ring(stage: Stage, level: number): Promise<void> {
  stage.exchange.setPrice('ETH', level + 50);
  await until(() => alerts(stage, level).length > 0, `the alert at ${level}`);
}

const texts = ({ telegram }: Stage): readonly string[] => telegram.transcript(ANNA).map(({ text }) => text ?? '');

const answers = (stage: Stage) => texts(stage).filter((text) => text.startsWith('I ring when'));

const alerts = (stage: Stage, level: number): readonly string[] =>
  texts(stage).filter((text) => text.startsWith('🔔') && text.includes(`your level is ${level.toLocaleString('en')}`));

async function holderOf(stage: Stage, duty: string, bots: readonly Bot[]): Promise<Bot> {
  const { pool } = await stage.database();
  const { rows } = await pool.query<{ pid: number }>(
    'SELECT p.pid FROM duty d JOIN process p ON p.id = d.held_by WHERE d.name = $1',
    [duty],
  );
  const holder = bots.find(({ pid }) => pid === rows[0]?.pid);
  if (!holder) throw new Error(`nobody does ${duty}`);
  return holder;
}
