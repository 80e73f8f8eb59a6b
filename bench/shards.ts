/**
 * A million chats, as docs/capacity.md divides them: thirty bots, each with a token and a database of its own, tell
 * everybody something while alerts ring. Each bot is simulated from the first message to the last, with its own chats,
 * server and chance: the courier and its lanes are the bot's own, server and network are models in virtual time. They
 * share nothing, so each is simulated by itself.
 *
 *   --short   two bots with a thousand chats each
 */
import { broadcast, ours } from './support/broadcast.ts';
import { conclude, printTable, quantile, rounded } from './support/measure.ts';

const isShort = process.argv.includes('--short');
const BOTS = isShort ? 2 : 30;
const CHATS = isShort ? 2_000 : 1_000_000;
const URGENT = isShort ? 50 : 200;
/** Half a minute more than thirty messages a second need. */
const FOR_MS = (Math.ceil(CHATS / BOTS) / 28) * 1_000 + 30_000;

type Bot = {
  readonly toldOnce: number;
  readonly lastMs: number;
  readonly waits: readonly number[];
  readonly raised: number;
  readonly refused: number;
};

async function simulate(chats: number, seed: number): Promise<Bot> {
  const options = { kind: 'sliding window', chats, urgent: URGENT, forMs: FOR_MS, meanJitterMs: 8, seed } as const;
  const { accepted, refusedAtMs, raisedAtMs } = await broadcast(ours, options);
  const toldMs = new Map<string, number[]>();
  for (const { chat, atMs } of accepted) toldMs.set(chat, [...(toldMs.get(chat) ?? []), atMs]);
  const everybody = Array.from({ length: chats }, (_, i) => toldMs.get(`telegram:${i + 1}`) ?? []);
  const waits = [...raisedAtMs].flatMap(([chat, raisedMs]) => (toldMs.get(chat) ?? []).map((atMs) => atMs - raisedMs));
  return {
    toldOnce: everybody.filter(({ length }) => length === 1).length,
    lastMs: everybody.reduce((last, told) => Math.max(last, told.at(-1) ?? 0), 0),
    waits,
    raised: raisedAtMs.size,
    refused: refusedAtMs.length,
  };
}

const bots: Bot[] = [];
for (let i = 0; i < BOTS; i++) {
  // What is left over goes to the first ones.
  bots.push(await simulate(Math.floor(CHATS / BOTS) + (i < CHATS % BOTS ? 1 : 0), 20_261_129 + i));
  if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${BOTS} bots `);
}
const sum = (of: (bot: Bot) => number) => bots.reduce((total, bot) => total + of(bot), 0);
const waits = bots.flatMap((bot) => bot.waits);
const raised = sum((bot) => bot.raised);
const figures = {
  bots: BOTS,
  chats: CHATS,
  notToldOnce: CHATS - sum(({ toldOnce }) => toldOnce),
  slowestMinutes: rounded(Math.max(...bots.map(({ lastMs }) => lastMs)) / 60_000),
  urgent: raised,
  urgentArrived: waits.length,
  p99Ms: rounded(quantile(waits, 0.99)),
  maxMs: rounded(waits.reduce((most, wait) => Math.max(most, wait), 0)),
  tooManyRequests: sum(({ refused }) => refused),
};
printTable(`${CHATS.toLocaleString('en-US')} chats of ${BOTS} bots are told something, and alerts ring`, [
  ['', ''],
  ['chats not told exactly once', figures.notToldOnce],
  ['the slowest bot was done after, minutes', figures.slowestMinutes],
  ['alerts meanwhile, and how many arrived', `${figures.urgent}, ${figures.urgentArrived}`],
  ['an alert, p99 and worst, ms', `${figures.p99Ms}, ${figures.maxMs}`],
  ['refused (429)', figures.tooManyRequests],
]);
conclude(
  { bench: 'shards', ...figures },
  figures.notToldOnce === 0 &&
    figures.tooManyRequests === 0 &&
    figures.urgentArrived === raised &&
    figures.p99Ms < 250 &&
    figures.maxMs < 1_000,
);
