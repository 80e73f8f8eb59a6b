/**
 * What a process holds after a long life: ten million prices through the alert book, with rules that come, ring and go,
 * and a million chats, each of which says something, is answered and is told something once. None of them may leave
 * anything behind. Memory is read after a collection, ten times along the way.
 *
 *   --short   a fiftieth of it
 */
import os from 'node:os';
import { createGate } from '../src/accounts/gate.ts';
import type { RuleLedger } from '../src/alerts/ledger.ts';
import { createMatcher } from '../src/alerts/matcher.ts';
import type { Rule, RuleChange } from '../src/alerts/rule.ts';
import type { ChatId } from '../src/chat/message.ts';
import { readerIn } from '../src/chat/reader.ts';
import type { Metric, Reading } from '../src/core/market/reading.ts';
import { createCourier } from '../src/delivery/courier.ts';
import type { Delivery } from '../src/delivery/delivery.ts';
import type { Outbox } from '../src/delivery/outbox.ts';
import { createTraffic } from '../src/platforms/telegram/traffic.ts';
import { conclude, heldBytes, printTable, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { createClock, settleDown } from './support/virtual-clock.ts';

const SEED = 20_261_129;
const isShort = process.argv.includes('--short');
const TICKS = isShort ? 200_000 : 10_000_000;
const CHATS = isShort ? 20_000 : 1_000_000;
/** Chats come and go for so long; what is remembered of one for a minute is gone long before the first look is over. */
const SECONDS = 1_000;
const LOOKS = 10;
/** What counts as growth: a tenth, and so much that a collection may leave lying about. */
const GROWTH = 1.1;
const SLACK_BYTES = 4 * 2 ** 20;

const START = new Date('2026-11-22T12:00:00Z');
const ticks = await watchTicks();
const chats = await watchChats();

const mb = (bytes: number) => bytes / 2 ** 20;
printTable(`Memory along ${TICKS.toLocaleString('en-US')} prices and ${CHATS.toLocaleString('en-US')} chats, MB`, [
  ['share done', ...Array.from({ length: LOOKS }, (_, i) => `${(i + 1) * 10} %`)],
  ['prices', ...ticks.map(mb)],
  ['chats', ...chats.map(mb)],
]);
const isBounded = (held: readonly number[]) => {
  const [first = 0] = held;
  return Math.max(...held.slice(-3)) <= first * GROWTH + SLACK_BYTES;
};
conclude(
  {
    bench: 'churn',
    ticks: TICKS,
    chats: CHATS,
    ticksFirstMb: rounded(mb(ticks[0] ?? 0)),
    ticksLastMb: rounded(mb(ticks.at(-1) ?? 0)),
    chatsFirstMb: rounded(mb(chats[0] ?? 0)),
    chatsLastMb: rounded(mb(chats.at(-1) ?? 0)),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  isBounded(ticks) && isBounded(chats),
);

/** Prices wander through levels; at every sweep some rules go, and as many new ones come. */
async function watchTicks(): Promise<readonly number[]> {
  const symbols = 100;
  const rulesAtOnce = 10_000;
  const goAtOnce = 10;
  const random = createRandom(SEED);
  const metrics = Array.from({ length: symbols }, (_, i): Metric => `price:S${i}/USDT`);
  const prices = metrics.map(() => 100);
  const stored = new Map<number, Rule>();
  /** The newest of each rule, as a table would have it. */
  let changes = new Map<number, RuleChange>();
  let ids = 0;
  let change = 0n;
  let rung = 0;

  function addRule(): void {
    ids += 1;
    const symbol = Math.floor(random() * symbols);
    const side = random() < 0.5 ? 'above' : 'below';
    const at = (prices[symbol] ?? 100) * (side === 'above' ? 1.02 : 0.98);
    const rearm = side === 'above' ? at * 0.99 : at * 1.01;
    // Every other one waits for something of its own, whose name and number must go with it.
    const own: Metric = `when:S${symbol}/USDT|change(1h) > ${ids}%`;
    const metric = ids % 2 === 0 ? own : (metrics[symbol] ?? own);
    const rule: Rule = {
      id: ids,
      chat: 'telegram:1',
      owner: 'telegram:1',
      metric,
      threshold: { side, at, rearm },
      state: 'armed',
      epoch: 0,
    };
    stored.set(ids, rule);
    changes.set(ids, { id: ids, rule });
  }
  const ledger: RuleLedger = {
    async changes() {
      change += 1n;
      const news = changes;
      changes = new Map();
      return { changes: [...news.values()], upTo: change };
    },
    watermarks: async () => new Map(),
    async commit(moves) {
      for (const { rule, becomes } of moves) {
        const before = stored.get(rule.id);
        if (!before) continue;
        const moved: Rule = { ...before, state: becomes, epoch: rule.epoch + 1 };
        stored.set(rule.id, moved);
        changes.set(rule.id, { id: rule.id, rule: moved });
      }
      const alerts = moves.filter(({ alert }) => alert).length;
      rung += alerts;
      return alerts;
    },
  };
  for (let i = 0; i < rulesAtOnce; i++) addRule();
  const matcher = createMatcher(ledger);
  const held: number[] = [];
  const sweeps = TICKS / symbols;
  for (let sweep = 1; sweep <= sweeps; sweep++) {
    const now = new Date(START.getTime() + sweep * 1_000);
    for (let i = 0; i < goAtOnce; i++) {
      const [oldest] = stored.keys();
      if (oldest === undefined) break;
      stored.delete(oldest);
      changes.set(oldest, { id: oldest, rule: undefined });
      addRule();
    }
    await matcher.follow(now);
    const readings = metrics.map((metric, i): Reading => {
      prices[i] = (prices[i] ?? 100) * (1 + (random() - 0.5) * 0.01);
      return { metric, value: prices[i] ?? 100, at: now, source: 'binance' };
    });
    await matcher.match(readings, now);
    if (sweep % (sweeps / LOOKS) === 0) held.push(heldBytes());
  }
  if (rung === 0 || matcher.size !== rulesAtOnce) throw new Error(`${rung} rang, and ${matcher.size} rules are left`);
  return held;
}

/** Every chat says one thing, is answered and is told one thing, and never comes back. */
async function watchChats(): Promise<readonly number[]> {
  const clock = createClock(START);
  const ms = () => clock.now().getTime() - START.getTime();
  const gate = createGate({
    chats: { heard: async ({ chat, kind, locale }) => ({ id: chat, kind, locale, settings: {} }) },
    allowed: undefined,
    admissions: { has: async () => true },
    commandsPerMinute: 20,
    now: clock.now,
  });
  const traffic = createTraffic(ms);
  const held: number[] = [];
  let claimed = 0;
  let answered = 0;

  const outbox: Outbox = {
    async claim({ limit }) {
      const count = Math.min(limit, CHATS - claimed);
      return Array.from({ length: count }, () => {
        claimed += 1;
        return deliveryTo(`telegram:${claimed}`, BigInt(claimed), clock.now());
      });
    },
    renew: async (ids) => ids,
    settle: async () => {
      answered += 1;
      if (answered % (CHATS / LOOKS) === 0) held.push(heldBytes());
    },
    reap: async () => 0,
    enqueue: async () => undefined,
    backlog: async () => [],
    nextDue: async () => undefined,
  };
  const courier = createCourier({
    outbox,
    platforms: [
      {
        name: 'telegram',
        pace: { perSecond: CHATS / SECONDS, perChatMs: 1_000, groups: { perMinute: 20, includes: () => true } },
        async send({ chat }) {
          const number = Number(chat.slice('telegram:'.length));
          traffic.note(number);
          const caller = { chat, person: chat, role: 'member', kind: 'private', locale: 'en' } as const;
          await gate.admit(caller, 'member');
          await clock.wait(20);
          return { kind: 'sent' };
        },
      },
    ],
    render: () => ({ text: ['hello'] }),
    onUnreachable: async () => undefined,
    onMoved: async () => undefined,
    onOutcome: () => undefined,
    now: clock.now,
    elapsedMs: ms,
    by: 'bench',
  });
  while (answered < CHATS) {
    await courier.deliverDue();
    await settleDown();
    await clock.to(new Date(clock.now().getTime() + 20));
  }
  return held;
}

function deliveryTo(chat: ChatId, id: bigint, createdAt: Date): Delivery {
  return {
    id,
    chat,
    reader: readerIn('en'),
    alert: { kind: 'notice', says: [{ id: 'start' }] },
    company: [],
    attempts: 0,
    maybeSent: false,
    isPlain: false,
    createdAt,
  };
}
