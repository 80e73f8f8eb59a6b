import { describe, expect, it } from 'vitest';
import { createMemoryOutbox } from '../../bench/support/memory-outbox.ts';
import { createServer } from '../../bench/support/strict-server.ts';
import { createClock, settleDown } from '../../bench/support/virtual-clock.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Outcome, Pace } from '../../src/chat/platform.ts';
import { createCourier } from '../../src/delivery/courier.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';
import { NOON, notice, priceAlert } from '../storage/world.ts';

const PACE: Pace = { perSecond: 30, perChatMs: 1_000 };

type Reply = { readonly outcome: Outcome; readonly tookMs?: number };
type Sent = {
  readonly chat: ChatId;
  readonly atMs: number;
  readonly isRepeat: boolean;
  readonly kind: Outcome['kind'];
};

const SENT: Outcome = { kind: 'sent' };
const LOST: Outcome = { kind: 'ambiguous', reason: 'no answer in time' };

type Options = {
  /** What the platform does with a message that reaches it at this time. */
  readonly answers: (atMs: number, chat: ChatId) => Reply;
  /** The time of day, by the time that has passed. */
  readonly wall?: (ms: number) => number;
  /** What every statement to the database goes through. */
  readonly database?: <T>(work: () => Promise<T>, wait: (ms: number) => Promise<void>, atMs: number) => Promise<T>;
};

/** The courier, its pacer and its policy on a virtual clock, between a database and a platform that misbehave. */
function createStage({ answers, wall = (ms) => ms, database = (work) => work() }: Options) {
  const clock = createClock(NOON);
  const ms = () => clock.now().getTime() - NOON.getTime();
  const now = () => new Date(NOON.getTime() + wall(ms()));
  const memory = createMemoryOutbox(ms);
  const through =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    (...args: A) =>
      database(() => act(...args), clock.wait, ms());
  const outbox: Outbox = {
    ...memory,
    claim: through(memory.claim),
    renew: through(memory.renew),
    settle: through(memory.settle),
    reap: through(memory.reap),
    nextDue: through(memory.nextDue),
  };
  const sent: Sent[] = [];
  const isRepeat = false;
  const courier = createCourier({
    outbox,
    platforms: [
      {
        name: 'telegram',
        pace: PACE,
        async send({ chat, message }) {
          const atMs = ms();
          const { outcome, tookMs = 20 } = answers(atMs, chat);
          sent.push({ chat, atMs, isRepeat: message.text[0] === 'repeat', kind: outcome.kind });
          await clock.wait(tookMs);
          return outcome;
        },
      },
    ],
    render: ({ maybeSent }) => ({ text: [maybeSent ? 'repeat' : 'alert'] }),
    onUnreachable: async () => undefined,
    onMoved: async () => undefined,
    onOutcome: () => undefined,
    now,
    elapsedMs: ms,
    by: 'test',
  });

  let keys = 0;
  return {
    sent,
    ms,
    log: () => memory.log.map(({ outcome }) => outcome),
    isRepeat: () => isRepeat,
    arrived: () => sent.filter(({ kind }) => kind === 'sent'),
    waiting: memory.waiting,
    put(chat: ChatId, alert = priceAlert()): void {
      keys += 1;
      memory.put(`key ${keys}`, chat, alert, now());
    },
    /** Runs as the loop does, until so much time has passed or nothing waits any more. */
    async run(untilMs: number): Promise<readonly string[]> {
      const faults: string[] = [];
      let isOver = false;
      const loop = async () => {
        while (!isOver) {
          const next = await courier.deliverDue().catch((error: Error) => void faults.push(error.message));
          await clock.wait(Math.max(1, Math.min(next ?? 1_000, 1_000)));
        }
      };
      void loop();
      await settleDown();
      while (ms() < untilMs && memory.waiting() > 0) await clock.to(clock.next() ?? new Date(NOON.getTime() + untilMs));
      isOver = true;
      await settleDown();
      return faults;
    },
  };
}

const chats = (count: number): readonly ChatId[] =>
  Array.from({ length: count }, (_, i): ChatId => `telegram:${i + 1}`);
const times = (sent: readonly Sent[], of: ChatId) => sent.filter(({ chat }) => chat === of);
const twice = (sent: readonly Sent[]) => sent.length - new Set(sent.map(({ chat }) => chat)).size;
const rate = (sent: readonly Sent[], fromMs: number, toMs: number) =>
  sent.filter(({ atMs }) => atMs >= fromMs && atMs < toMs).length / ((toMs - fromMs) / 1_000);

describe('a platform', () => {
  it('that tells all to wait for 30 seconds is not spoken to meanwhile, and nothing is lost or sent twice', async () => {
    const wait: Outcome = { kind: 'throttled', retryAfterMs: 30_000, scope: 'all' };
    const stage = createStage({ answers: (at) => ({ outcome: at >= 3_000 && at < 33_000 ? wait : SENT }) });
    for (const chat of chats(300)) stage.put(chat);
    await stage.run(120_000);
    const refused = stage.sent.filter(({ kind }) => kind === 'throttled');
    expect(refused.length, 'only what was on its way').toBeLessThanOrEqual(3);
    expect(stage.sent.filter(({ atMs }) => atMs > 3_200 && atMs < 33_000)).toEqual([]);
    expect([stage.arrived().length, twice(stage.arrived()), stage.ms() < 60_000]).toEqual([300, 0, true]);
  });

  it('that halves its limit and doubles it again is followed both ways with few refusals', async () => {
    const [halvedMs, doubledMs, endMs] = [30_000, 150_000, 700_000];
    const servers = { full: createServer('sliding window', 30), half: createServer('sliding window', 15) };
    const stage = createStage({
      answers(at, chat) {
        const server = at >= halvedMs && at < doubledMs ? servers.half : servers.full;
        const retryAfterMs = server.take(chat, at);
        return { outcome: retryAfterMs > 0 ? { kind: 'throttled', retryAfterMs, scope: 'all' } : SENT };
      },
    });
    for (const chat of chats(20_000)) stage.put(chat, notice('news'));
    await stage.run(endMs);
    const arrived = stage.arrived();
    expect(stage.sent.length - arrived.length).toBeLessThanOrEqual(20);
    expect(rate(arrived, 0, halvedMs)).toBeGreaterThan(0.95 * 30);
    expect(rate(arrived, halvedMs + 60_000, doubledMs)).toBeGreaterThan(0.9 * 15);
    expect(rate(arrived, endMs - 60_000, endMs)).toBeGreaterThan(0.9 * 30);
    expect(twice(arrived)).toBe(0);
  }, 120_000);

  it('that takes ten seconds for each answer gets as much at once as it may, and each once', async () => {
    const stage = createStage({ answers: () => ({ outcome: SENT, tookMs: 10_000 }) });
    for (const chat of chats(90)) stage.put(chat);
    await stage.run(60_000);
    expect([stage.arrived().length, twice(stage.arrived())]).toEqual([90, 0]);
    expect(stage.ms()).toBeLessThan(45_000);
  });

  it('that stumbles for a minute is asked ever more rarely, and gets everything afterwards, once', async () => {
    const stumbled: Outcome = { kind: 'failed', reason: '503' };
    const stage = createStage({ answers: (at) => ({ outcome: at < 60_000 ? stumbled : SENT }) });
    for (const chat of chats(50)) stage.put(chat);
    await stage.run(300_000);
    expect([stage.arrived().length, twice(stage.arrived())]).toEqual([50, 0]);
    for (const chat of chats(50)) expect(times(stage.sent, chat).length).toBeLessThanOrEqual(7);
    expect(
      stage.sent.some(({ isRepeat }) => isRepeat),
      'what did not arrive is no repeat',
    ).toBe(false);
    expect(stage.ms()).toBeLessThan(130_000);
  });

  it('whose answer is lost hears of an own level again, marked, and of news not again', async () => {
    const lost = new Set<ChatId>();
    const stage = createStage({
      answers(_, chat) {
        if (lost.has(chat)) return { outcome: SENT };
        lost.add(chat);
        return { outcome: LOST };
      },
    });
    stage.put('telegram:1', priceAlert());
    stage.put('telegram:2', notice('news'));
    await stage.run(60_000);
    expect(times(stage.sent, 'telegram:1').map(({ isRepeat }) => isRepeat)).toEqual([false, true]);
    expect(times(stage.sent, 'telegram:2').map(({ isRepeat }) => isRepeat)).toEqual([false]);
    expect([...stage.log()].sort()).toEqual(['maybe sent', 'sent']);
  });

  it('that takes connections and never answers stops nothing for good: all arrives, and repeats say so', async () => {
    const stage = createStage({
      // A message waits twenty seconds for its answer.
      answers: (at) => (at < 60_000 ? { outcome: LOST, tookMs: 20_000 } : { outcome: SENT }),
    });
    for (const chat of chats(100)) stage.put(chat);
    await stage.run(600_000);
    for (const chat of chats(100)) {
      const [first, ...again] = times(stage.sent, chat);
      expect(first?.isRepeat).toBe(false);
      expect(again.every(({ isRepeat }) => isRepeat)).toBe(true);
    }
    expect(stage.waiting()).toBe(0);
    expect([stage.arrived().length, twice(stage.arrived())]).toEqual([100, 0]);
  });
});

describe('a database', () => {
  it('that takes 100 to 500 ms for everything slows the pace, and breaks nothing', async () => {
    let nth = 0;
    const server = createServer('sliding window', 30, { holdsChats: true });
    const stage = createStage({
      answers(at, chat) {
        const retryAfterMs = server.take(chat, at);
        return { outcome: retryAfterMs > 0 ? { kind: 'throttled', retryAfterMs, scope: 'chat' } : SENT };
      },
      async database(work, wait) {
        nth += 1;
        await wait(100 + ((nth * 137) % 401));
        return work();
      },
    });
    for (const chat of chats(200)) stage.put(chat, notice('news'));
    await stage.run(5_000);
    stage.put('telegram:9000', priceAlert());
    const from = stage.ms();
    await stage.run(300_000);
    expect([stage.arrived().length, stage.sent.length]).toEqual([201, 201]);
    const [urgent] = times(stage.sent, 'telegram:9000');
    expect((urgent?.atMs ?? Number.NaN) - from, 'what is urgent goes before').toBeLessThan(4_000);
  });

  it('that is away for a minute costs that minute: answers are stored afterwards, and nothing goes twice', async () => {
    const stage = createStage({
      answers: () => ({ outcome: SENT, tookMs: 500 }),
      async database(work, _, at) {
        if (at >= 1_200 && at < 61_200) throw new Error('the database is away');
        return work();
      },
    });
    for (const chat of chats(60)) stage.put(chat);
    const faults = await stage.run(120_000);
    expect(faults).toContain('the database is away');
    expect([stage.arrived().length, twice(stage.sent)]).toEqual([60, 0]);
    expect(stage.log()).toEqual(Array(60).fill('sent'));
    expect(stage.ms()).toBeLessThan(65_000);
  });
});

describe('the time of day', () => {
  const HOUR_MS = 3_600_000;
  it.each([
    { name: 'is set forward by an hour', wall: (ms: number) => (ms < 2_000 ? ms : ms + HOUR_MS) },
    { name: 'is set back by an hour', wall: (ms: number) => (ms < 2_000 ? ms : ms - HOUR_MS) },
    { name: 'is set forward by 30 seconds', wall: (ms: number) => (ms < 2_000 ? ms : ms + 30_000) },
    { name: 'is set back by 30 seconds', wall: (ms: number) => (ms < 2_000 ? ms : ms - 30_000) },
    { name: 'stands still', wall: (ms: number) => Math.min(ms, 2_000) },
  ])('that $name delays no alert and repeats none', async ({ wall }) => {
    const stage = createStage({ answers: () => ({ outcome: SENT }), wall });
    // More than can leave before the clock is touched.
    for (const chat of chats(90)) stage.put(chat);
    await stage.run(2_100);
    for (const chat of chats(30)) stage.put(`${chat}0000`);
    await stage.run(10_000);
    expect([stage.sent.length, twice(stage.sent)]).toEqual([120, 0]);
    expect(stage.ms()).toBeLessThan(6_000);
  });
});
