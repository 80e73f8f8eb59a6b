/**
 * A crash of the market: five thousand people with eight rules each and one with four hundred, all of which ring within
 * ten minutes, most of them at once; three in a hundred are critical. The bot's own policy beside one message for each
 * alert in the order in which they rang, on the same strict server, in virtual time: the server and the ways to it are
 * models; the courier, its pacer and what it gathers are the bot's own, and the database takes 4 ms for each claim.
 *
 *   --short   five hundred people
 */
import type { Alert } from '../src/alerts/alert.ts';
import type { ChatId } from '../src/chat/message.ts';
import { alertsOf } from '../src/delivery/delivery.ts';
import { conclude, printTable, quantile, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { createServer } from './support/strict-server.ts';
import { createClock, settleDown } from './support/virtual-clock.ts';
import { createVirtualCourier } from './support/virtual-courier.ts';

const isShort = process.argv.includes('--short');
const PEOPLE = isShort ? 500 : 5_000;
const RULES = 8;
const HIS_RULES = 400;
const HIM: ChatId = 'telegram:1';
const COINS = 40;
const CRITICAL_SHARE = 0.03;
/** Most of a crash comes at its beginning. */
const MEAN_MS = 90_000;
const LONGEST_MS = 600_000;
const WAY_MS = 20;
const JITTER_MS = 8;
const PER_SECOND = 30;
const START = new Date('2026-03-01T12:00:00Z');

type Ring = {
  readonly rule: number;
  readonly chat: ChatId;
  readonly atMs: number;
  readonly isCritical: boolean;
  readonly coin: string;
};

/** In the order in which they ring. His first ones are one commit: the candle that began it all. */
function ringsOf(): readonly Ring[] {
  const random = createRandom(20_261_129);
  const rings: Ring[] = [];
  for (let person = 1; person <= PEOPLE + 1; person++) {
    const chat: ChatId = `telegram:${person}`;
    for (let i = 0; i < (chat === HIM ? HIS_RULES : RULES); i++) {
      const isFirst = chat === HIM && i < HIS_RULES / 4;
      const atMs = isFirst ? 0 : Math.min(LONGEST_MS, -MEAN_MS * Math.log(1 - random()));
      const coin = `C${Math.floor(random() ** 2 * COINS)}`;
      rings.push({ rule: rings.length + 1, chat, atMs: Math.floor(atMs), isCritical: random() < CRITICAL_SHARE, coin });
    }
  }
  return rings.sort((a, b) => a.atMs - b.atMs);
}

const alertOf = ({ rule, coin }: Ring): Alert => ({
  ...{ kind: 'price', rule, symbol: `${coin}/USDT`, side: 'below', level: 100, rearm: 102, price: 99 },
  ...{ at: START.toISOString(), source: 'binance' },
});

/** One message, and the rules that it told. */
type Message = { readonly chat: ChatId; readonly atMs: number; readonly rules: readonly number[] };
type Stage = { send(chat: ChatId): Promise<number>; wait(ms: number): Promise<void>; nowMs(): number };
type Policy = (
  stage: Stage,
  isCritical: (rule: number) => boolean,
  onTold: (chat: ChatId, rules: readonly number[]) => void,
) => (ring: Ring) => void;

const gathering: Policy = (stage, isCritical, onTold) => {
  const courier = createVirtualCourier({
    ...stage,
    start: START,
    isCritical: (alert) => 'rule' in alert && isCritical(alert.rule),
    onSent: (delivery) =>
      onTold(
        delivery.chat,
        alertsOf(delivery).flatMap((alert) => ('rule' in alert ? [alert.rule] : [])),
      ),
  });
  return (ring) => courier.put(ring.chat, alertOf(ring));
};

/**
 * One message for each alert, in order; whoever has just been told something is passed over for the next, and while the
 * server says to wait nobody is told anything.
 */
const oneByOne: Policy = ({ send, wait, nowMs }, _, onTold) => {
  const order: Ring[] = [];
  const restUntil = new Map<ChatId, number>();
  const GAP_MS = 34;
  const REST_MS = 1_050;
  let isGoing = false;
  let pauseUntil = 0;
  async function goOn(): Promise<void> {
    for (;;) {
      while (nowMs() < pauseUntil) await wait(pauseUntil - nowMs());
      const now = nowMs();
      const place = order.findIndex(({ chat }) => (restUntil.get(chat) ?? 0) <= now);
      const [ring] = place < 0 ? [] : order.splice(place, 1);
      if (ring) {
        restUntil.set(ring.chat, Number.POSITIVE_INFINITY);
        void deliver(ring);
      }
      await wait(GAP_MS);
    }
  }
  async function deliver(ring: Ring): Promise<void> {
    for (let waitMs = await send(ring.chat); waitMs > 0; waitMs = await send(ring.chat)) {
      pauseUntil = Math.max(pauseUntil, nowMs() + waitMs);
      await wait(waitMs);
    }
    onTold(ring.chat, [ring.rule]);
    restUntil.set(ring.chat, nowMs() + REST_MS);
  }
  return (ring) => {
    order.push(ring);
    if (!isGoing) void goOn();
    isGoing = true;
  };
};

async function simulate(policy: Policy, rings: readonly Ring[]) {
  const random = createRandom(7);
  const clock = createClock(START);
  const nowMs = () => clock.now().getTime() - START.getTime();
  const server = createServer('sliding window', PER_SECOND, { holdsChats: true });
  const way = () => clock.wait(WAY_MS + Math.min(30, (-JITTER_MS / 2) * Math.log(1 - random())));
  const messages: Message[] = [];
  const arrivals: number[] = [];
  let refused = 0;
  const arrived = new Map<ChatId, number>();
  const critical = new Set(rings.filter(({ isCritical }) => isCritical).map(({ rule }) => rule));
  const stage: Stage = {
    nowMs,
    wait: clock.wait,
    async send(chat) {
      await way();
      const waitMs = server.take(chat, nowMs());
      if (waitMs > 0) refused += 1;
      else {
        arrivals.push(nowMs());
        arrived.set(chat, nowMs());
      }
      await way();
      return waitMs;
    },
  };
  let told = 0;
  const ring = policy(
    stage,
    (rule) => critical.has(rule),
    (chat, rules) => {
      told += rules.length;
      messages.push({ chat, atMs: arrived.get(chat) ?? nowMs(), rules });
    },
  );
  for (let i = 0; i < rings.length || told < rings.length; ) {
    for (let next = rings[i]; next && next.atMs <= nowMs(); next = rings[i]) {
      ring(next);
      i += 1;
    }
    await settleDown();
    const nextRing = START.getTime() + (rings[i]?.atMs ?? Number.POSITIVE_INFINITY);
    await clock.to(new Date(Math.min(nextRing, clock.next()?.getTime() ?? nextRing)));
  }
  return { messages, refused, arrivals };
}

function judge({ messages, refused, arrivals }: Awaited<ReturnType<typeof simulate>>, rings: readonly Ring[]) {
  const toldAt = new Map<number, number[]>();
  for (const { rules, atMs } of messages)
    for (const rule of rules) toldAt.set(rule, [...(toldAt.get(rule) ?? []), atMs]);
  const exactlyOnce = rings.filter(({ rule }) => toldAt.get(rule)?.length === 1).length;
  const waitOf = ({ rule, atMs }: Ring) => (toldAt.get(rule)?.[0] ?? Number.POSITIVE_INFINITY) - atMs;
  const firstOf = new Map<ChatId, Ring>();
  for (const ring of rings) if (!firstOf.has(ring.chat)) firstOf.set(ring.chat, ring);
  const his = rings.filter(({ chat }) => chat === HIM);
  const last = Math.max(...arrivals);
  return {
    messages: messages.length,
    his: messages.filter(({ chat }) => chat === HIM).length,
    hisFirstMs: Math.min(...his.map(waitOf)),
    hisCriticalMs: quantile(his.filter(({ isCritical }) => isCritical).map(waitOf), 0.99),
    firstP99Ms: quantile([...firstOf.values()].map(waitOf), 0.99),
    criticalP99Ms: quantile(rings.filter(({ isCritical }) => isCritical).map(waitOf), 0.99),
    alertP50Ms: quantile(rings.map(waitOf), 0.5),
    alertP99Ms: quantile(rings.map(waitOf), 0.99),
    refused,
    lastMs: last,
    mostASecond: most(arrivals),
    unaccounted: rings.length - exactlyOnce,
  };
}

/** The most that arrived within any second. */
function most(arrivals: readonly number[]): number {
  let first = 0;
  return arrivals.reduce((max, at, i) => {
    while ((arrivals[first] ?? at) <= at - 1_000) first += 1;
    return Math.max(max, i - first + 1);
  }, 0);
}

const rings = ringsOf();
const gathered = judge(await simulate(gathering, rings), rings);
const single = judge(await simulate(oneByOne, rings), rings);
const seconds = (ms: number) => rounded(ms / 1_000);
const row = (name: string, of: (each: typeof gathered) => number) => [name, of(gathered), of(single)];
printTable(`${rings.length.toLocaleString('en-US')} alerts of ${(PEOPLE + 1).toLocaleString('en-US')} people`, [
  ['', 'Tidebell', 'one by one'],
  row('messages', ({ messages }) => messages),
  row('messages to the one with 400 rules', ({ his }) => his),
  row('his first, s', ({ hisFirstMs }) => seconds(hisFirstMs)),
  row('his critical ones, p99, s', ({ hisCriticalMs }) => seconds(hisCriticalMs)),
  row('first of each person, p99, s', ({ firstP99Ms }) => seconds(firstP99Ms)),
  row('critical, p99, s', ({ criticalP99Ms }) => seconds(criticalP99Ms)),
  row('every alert, median, s', ({ alertP50Ms }) => seconds(alertP50Ms)),
  row('every alert, p99, s', ({ alertP99Ms }) => seconds(alertP99Ms)),
  row('all told after, s', ({ lastMs }) => seconds(lastMs)),
  row('most in a second', ({ mostASecond }) => mostASecond),
  row('refused (429)', ({ refused }) => refused),
  row('not told exactly once', ({ unaccounted }) => unaccounted),
]);
const figures = {
  messages: gathered.his,
  firstMs: rounded(gathered.hisFirstMs),
  criticalP99Ms: rounded(gathered.hisCriticalMs),
  everybodysCriticalP99Ms: rounded(gathered.criticalP99Ms),
  firstOfEachP99Ms: rounded(gathered.firstP99Ms),
  tooManyRequests: gathered.refused,
  ratio: rounded(single.messages / gathered.messages),
  drainedS: seconds(gathered.lastMs),
  drainedOneByOneS: seconds(single.lastMs),
  mismatches: gathered.unaccounted + single.unaccounted,
};
const holds =
  figures.messages <= 25 &&
  figures.firstMs < 300 &&
  figures.criticalP99Ms <= 1_000 &&
  figures.tooManyRequests === 0 &&
  gathered.mostASecond <= PER_SECOND &&
  figures.mismatches === 0;
conclude({ bench: 'storm', ...figures }, holds);
