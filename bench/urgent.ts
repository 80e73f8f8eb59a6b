/**
 * Urgent alerts raised while a message to 100,000 chats goes out, against servers that hold a bot strictly to its
 * limits: how long each takes to arrive, what the servers refuse, and how much of what they allow is used. Beside it a
 * plain queue and a throttler as libraries offer it, on the same servers.
 *
 * In one process and in virtual time: the servers, the ways to them and the rivals are models; the courier, its pacer
 * and its lanes are the bot's own, and the database takes 4 ms for each claim.
 *
 *   --short   one minute instead of five
 */
import { type BroadcastOptions, broadcast, fifo, ours, type Sender, throttler } from './support/broadcast.ts';
import { conclude, printTable, quantile, rounded } from './support/measure.ts';
import { HIDDEN_LIMIT, SERVER_KINDS, type ServerKind } from './support/strict-server.ts';

const isShort = process.argv.includes('--short');
const CHATS = 100_000;
const forMs = isShort ? 70_000 : 300_000;
const urgent = isShort ? 200 : 1_000;
const SETTLED_MS = 10_000;

async function measure(sender: Sender, kind: ServerKind) {
  const options: BroadcastOptions = { kind, chats: CHATS, urgent, forMs, meanJitterMs: 8, seed: 20_261_122 };
  const { accepted, refusedAtMs, raisedAtMs } = await broadcast(sender, options);
  const arrived = new Map(accepted.map(({ chat, atMs }) => [chat, atMs]));
  const waits = [...raisedAtMs].flatMap(([chat, raisedMs]) => {
    const atMs = arrived.get(chat);
    return atMs === undefined ? [] : [atMs - raisedMs];
  });
  const inSpan = accepted.filter(({ atMs }) => atMs >= SETTLED_MS).length;
  const perSecond = inSpan / ((forMs - SETTLED_MS) / 1_000);
  return {
    arrived: waits.length,
    raised: raisedAtMs.size,
    p99Ms: waits.length < raisedAtMs.size ? Number.POSITIVE_INFINITY : quantile(waits, 0.99),
    maxMs: waits.length < raisedAtMs.size ? Number.POSITIVE_INFINITY : Math.max(...waits),
    p50Ms: quantile(waits, 0.5),
    tooManyRequests: refusedAtMs.length,
    rate: perSecond / (kind === 'hidden limit' ? HIDDEN_LIMIT : 30),
    /** How long what is raised now waits behind everything. */
    queueMinutes: (CHATS - accepted.length) / perSecond / 60,
  };
}

const SENDERS = { courier: ours, queue: fifo, throttler } as const;
const rows: (string | number)[][] = [['', 'arrived', 'median ms', 'p99 ms', 'worst ms', 'refused', '% of allowed']];
const told = (ms: number, minutes: number) => (Number.isFinite(ms) ? rounded(ms) : `> ${Math.round(minutes)} min`);
const results: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const kind of SERVER_KINDS) {
  for (const [name, sender] of Object.entries(SENDERS)) {
    const result = await measure(sender, kind);
    results[`${name} ${kind}`] = result;
    const { arrived, raised, p50Ms, p99Ms, maxMs, tooManyRequests, rate, queueMinutes } = result;
    rows.push([
      `${name}, ${kind}`,
      `${arrived} of ${raised}`,
      Number.isFinite(p50Ms) ? rounded(p50Ms) : '-',
      told(p99Ms, queueMinutes),
      told(maxMs, queueMinutes),
      tooManyRequests,
      rounded(rate * 100),
    ]);
  }
}
printTable(
  `${urgent} urgent alerts during a broadcast to ${CHATS.toLocaleString('en-US')} chats, ${forMs / 1_000} s`,
  rows,
);

const strict = (['token bucket', 'sliding window'] as const).flatMap((kind) => results[`courier ${kind}`] ?? []);
const hidden = results['courier hidden limit'];
const figures = {
  p99Ms: rounded(Math.max(...strict.map(({ p99Ms }) => p99Ms))),
  maxMs: rounded(Math.max(...strict.map(({ maxMs }) => maxMs))),
  tooManyRequests: strict.reduce((sum, each) => sum + each.tooManyRequests, 0),
  rate: Number(Math.min(...strict.map(({ rate }) => rate)).toFixed(4)),
  urgent: Math.min(...strict.map(({ raised }) => raised)),
  hiddenLimit: hidden && {
    p99Ms: rounded(hidden.p99Ms),
    tooManyRequests: hidden.tooManyRequests,
    rate: Number(hidden.rate.toFixed(4)),
  },
  refusedOthers: Object.fromEntries(
    Object.entries(results).flatMap(([name, { tooManyRequests }]) =>
      name.startsWith('courier') ? [] : [[name, tooManyRequests]],
    ),
  ),
};
const holds =
  figures.p99Ms < 250 &&
  figures.maxMs < 1_000 &&
  figures.tooManyRequests === 0 &&
  figures.rate >= 0.98 &&
  urgent >= 200;
conclude({ bench: 'urgent', ...figures }, holds);
