import { expect } from 'vitest';
import { createWire, type Wire } from '../stand-ins/wire.ts';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const BEN = 43;
const AWAY_MS = 60_000;
const SILENT_MS = 15_000;

scenario('while the database is away for a minute, nothing is lost, and nothing is told twice', {}, async (stage) => {
  const { telegram, exchange } = stage;
  await onWire(stage, async (wire, start) => {
    const bot = await start();
    await watch(stage, ANNA, 'above 3100');
    await watch(stage, BEN, 'above 3200');

    wire.set('is cut');
    const cutAt = performance.now();
    exchange.setPrice('ETH', 3_150);
    telegram.say(ANNA, ANNA, '/alerts');
    await until(() => said(stage, ANNA, /^Something went wrong on my side/).length > 0, 'an apology');
    await stage.priceRounds(1);
    expect(alerts(stage, ANNA), 'what is not stored has not happened').toEqual([]);
    await until(() => performance.now() - cutAt > AWAY_MS, 'a minute', AWAY_MS * 2);
    expect(bot.isRunning(), 'it waits for its database').toBe(true);
    wire.set('carries');

    await until(() => alerts(stage, ANNA).length > 0, 'the alert of what was crossed meanwhile');
    exchange.setPrice('ETH', 3_250);
    await until(() => alerts(stage, BEN).length > 0, 'an alert afterwards');
    await stage.priceRounds(1);
    expect([alerts(stage, ANNA).length, alerts(stage, BEN).length]).toEqual([1, 1]);
    telegram.say(ANNA, ANNA, '/alerts');
    await until(() => said(stage, ANNA, /What this chat is told/).length > 0, 'an answer again');
  });
});

scenario('a database that takes 100 to 500 ms for everything slows the bot, and breaks nothing', {}, async (stage) => {
  const { exchange } = stage;
  await onWire(stage, async (wire, start) => {
    await start();
    for (const [i, person] of [ANNA, BEN].entries()) await watch(stage, person, `above ${3_100 + i}`);
    let nth = 0;
    wire.slow(() => 50 + ((nth++ * 137) % 201));
    exchange.setPrice('ETH', 3_150);
    await until(() => alerts(stage, ANNA).length > 0 && alerts(stage, BEN).length > 0, 'both alerts');
    await stage.priceRounds(1);
    expect([alerts(stage, ANNA).length, alerts(stage, BEN).length]).toEqual([1, 1]);
  });
});

scenario('a database that falls silent on every connection is given up, and found again', {}, async (stage) => {
  const { exchange } = stage;
  await onWire(stage, async (wire, start) => {
    const bot = await start();
    await watch(stage, ANNA, 'above 3100');
    wire.set('is silent');
    const silentAt = performance.now();
    exchange.setPrice('ETH', 3_150);
    await until(() => performance.now() - silentAt > SILENT_MS, 'statements to be on their way');
    // The other end forgot the connections, as a firewall does.
    wire.set('is cut');
    wire.set('carries');
    await until(() => alerts(stage, ANNA).length > 0, 'the alert');
    await stage.priceRounds(1);
    expect(alerts(stage, ANNA)).toHaveLength(1);
    expect(bot.isRunning()).toBe(true);
  });
});

/** The bot reaches its database over a wire of ours. */
async function onWire(stage: Stage, tell: (wire: Wire, start: () => ReturnType<Stage['start']>) => Promise<void>) {
  const { telegram, exchange } = stage;
  for (const person of [ANNA, BEN]) telegram.addPerson(person);
  exchange.setPrice('ETH', 3_000);
  const { host, port, user, password, database } = stage.connection();
  const wire = await createWire(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  const url = new URL(`postgresql://127.0.0.1:${wire.port}/${database}`);
  url.username = encodeURIComponent(user);
  if (password !== undefined) url.password = encodeURIComponent(password);
  try {
    await tell(wire, () => stage.start({ DATABASE_URL: url.toString(), DISCORD_TOKEN: '' }));
  } finally {
    await wire.close();
  }
}

async function watch(stage: Stage, person: number, condition: string): Promise<void> {
  stage.telegram.say(person, person, `/watch ETH ${condition}`);
  await until(() => said(stage, person, /I ring when/).length > 0, `a rule of ${person}`);
}

const said = ({ telegram }: Stage, chat: number, what: RegExp): readonly string[] =>
  telegram.transcript(chat).flatMap(({ text }) => (text && what.test(text) ? [text] : []));
const alerts = (stage: Stage, chat: number): readonly string[] => said(stage, chat, /^🔔/);
