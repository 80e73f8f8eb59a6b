import { beforeEach, describe, expect, it } from 'vitest';
import { withoutTopic } from '../../src/accounts/chats.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Picture } from '../../src/chat/picture.ts';
import type { Outcome, Pace, Parcel, Platform } from '../../src/chat/platform.ts';
import { type CourierPorts, createCourier } from '../../src/delivery/courier.ts';
import type { Delivery, Settlement } from '../../src/delivery/delivery.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';
import { seasonPicture } from '../platforms/painter.ts';
import { after, NOON, notice, priceAlert } from '../storage/world.ts';
import { createClock, settleDown } from './clock.ts';

type Row = { delivery: Delivery; dueAt: number; isOut: boolean };
type Sent = {
  readonly chat: ChatId;
  readonly atMs: number;
  readonly key: string;
  readonly isPlain: boolean;
  readonly picture: Picture | undefined;
};

const FAST: Pace = { perSecond: 30, perChatMs: 1_000 };

let clock: ReturnType<typeof createClock>;
let rows: Row[];
let log: string[];
let told: string[];
let isDatabaseAway: boolean;
let reapedAt: Date[];

beforeEach(() => {
  clock = createClock(NOON);
  rows = [];
  log = [];
  told = [];
  isDatabaseAway = false;
  reapedAt = [];
});

const ms = () => clock.now().getTime() - NOON.getTime();

/** The outbox in memory, as far as a courier can tell. */
const outbox: Outbox = {
  async claim({ platforms, except, limit }, now) {
    const onTheirWay = rows.filter(({ isOut }) => isOut).map(({ delivery }) => withoutTopic(delivery.chat));
    const out = new Set([...onTheirWay, ...except]);
    const claimed: Row[] = [];
    for (const row of rows) {
      const chat = withoutTopic(row.delivery.chat);
      const isOurs = platforms.some((name) => chat.startsWith(`${name}:`));
      if (claimed.length === limit || !isOurs || out.has(chat) || row.dueAt > now.getTime()) continue;
      out.add(chat);
      claimed.push(row);
    }
    for (const row of claimed) row.isOut = true;
    return claimed.map(({ delivery }) => delivery);
  },
  async settle({ id }, settlement: Settlement) {
    if (isDatabaseAway) throw new Error('the database is away');
    const row = rows.find(({ delivery }) => delivery.id === id);
    if (!row) return;
    if (settlement.kind === 'pending') {
      const { attempts, maybeSent, isPlain, dueAt } = settlement;
      row.delivery = { ...row.delivery, attempts, maybeSent, isPlain };
      row.dueAt = dueAt.getTime();
      row.isOut = false;
      return;
    }
    rows = rows.filter((each) => each !== row);
    log.push(`${id} ${settlement.kind}`);
  },
  async reap(now) {
    reapedAt.push(now);
    return 0;
  },
  enqueue: async () => undefined,
  backlog: async () => [],
  async nextDue(now) {
    const later = rows.filter(({ isOut, dueAt }) => !isOut && dueAt > now.getTime());
    return later.length > 0 ? new Date(Math.min(...later.map(({ dueAt }) => dueAt))) : undefined;
  },
};

function put(chat: ChatId, alert = notice('news')): void {
  const delivery: Delivery = {
    id: BigInt(told.length + log.length + rows.length + 1),
    chat,
    locale: 'en',
    alert,
    attempts: 0,
    maybeSent: false,
    isPlain: false,
    createdAt: NOON,
  };
  rows.push({ delivery, dueAt: NOON.getTime(), isOut: false });
}

/** A platform that answers after `tookMs`, as `answer` says; `sent` is what it was given, and when. */
function platform(
  name: string,
  answer: (parcel: Parcel, nth: number) => Outcome,
  tookMs = (_: Parcel) => 10,
  pace = FAST,
) {
  const sent: Sent[] = [];
  const made: Platform = {
    name,
    pace,
    start: async () => undefined,
    trouble: () => undefined,
    stop: async () => undefined,
    async send(parcel) {
      const { chat, key, isPlain = false, message } = parcel;
      sent.push({ chat, atMs: ms(), key, isPlain, picture: message.picture });
      const nth = sent.length;
      await clock.wait(tookMs(parcel));
      return answer(parcel, nth);
    },
  };
  return { ...made, sent };
}
const arrives = (): Outcome => ({ kind: 'sent' });

type Options = {
  readonly render?: (delivery: Delivery) => { text: readonly string[] };
  readonly now?: () => Date;
  readonly draw?: NonNullable<CourierPorts['pictures']>['draw'];
};

function courierFor(
  platforms: readonly Platform[],
  { render = () => ({ text: ['hello'] }), now = clock.now, draw }: Options = {},
) {
  return createCourier({
    outbox,
    platforms,
    render,
    ...(draw
      ? {
          pictures: {
            draw,
            wait: clock.wait,
            onFailure: ({ id }, reason) => void told.push(`${id} goes without its picture: ${reason}`),
          },
        }
      : {}),
    onUnreachable: async (chat, reason) => void told.push(`${chat} ${reason}`),
    async onMoved(from, to) {
      told.push(`${from} is ${to}`);
      for (const row of rows) if (row.delivery.chat === from) row.delivery = { ...row.delivery, chat: to };
    },
    onOutcome: () => undefined,
    now,
    by: 'test',
  });
}

/** Runs as the loop does: after every answer, when the courier said so, and every second. Returns what it threw. */
async function run(courier: ReturnType<typeof createCourier>, forMs: number): Promise<readonly string[]> {
  const faults: string[] = [];
  const end = ms() + forMs;
  while (ms() <= end) {
    const next = await courier.deliverDue().catch((error: Error) => void faults.push(error.message));
    await settleDown();
    const steps = [clock.next(), next ?? undefined].flatMap((at) => (at ? [at.getTime()] : []));
    await clock.to(
      new Date(Math.min(...steps.map((at) => Math.max(at, clock.now().getTime() + 5)), clock.now().getTime() + 1_000)),
    );
  }
  return faults;
}

describe('a courier', () => {
  it('sends a hundred deliveries to a hundred chats at the pace of the platform', async () => {
    const telegram = platform('telegram', arrives);
    for (let i = 0; i < 100; i++) put(`telegram:${i}`);
    await run(courierFor([telegram]), 6_000);
    expect(log).toHaveLength(100);
    const times = telegram.sent.map(({ atMs }) => atMs);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    expect(most).toBe(30);
    expect(Math.max(...times), 'three full seconds, and their answers').toBeLessThan(3_200);
  });

  it('keeps one platform going while another does not answer', async () => {
    const slow = platform('telegram', arrives, () => 30_000);
    const quick = platform('discord', arrives);
    put('telegram:1');
    for (let i = 0; i < 5; i++) put('discord:@1');
    await run(courierFor([slow, quick]), 6_000);
    expect(quick.sent.map(({ atMs }) => Math.floor(atMs / 1_000))).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps other chats going while one does not answer, an alert that comes meanwhile included', async () => {
    const telegram = platform('telegram', arrives, ({ chat }) => (chat === 'telegram:1' ? 30_000 : 10));
    const courier = courierFor([telegram]);
    put('telegram:1');
    await run(courier, 500);
    put('telegram:2', priceAlert());
    await run(courier, 500);
    expect(telegram.sent.map(({ chat }) => chat)).toEqual(['telegram:1', 'telegram:2']);
  });

  it('does not let a chat with much to hear delay the others', async () => {
    const telegram = platform('telegram', arrives);
    for (let i = 0; i < 50; i++) put('telegram:1');
    for (let i = 2; i < 12; i++) put(`telegram:${i}`);
    await run(courierFor([telegram]), 3_500);
    expect(telegram.sent.filter(({ chat }) => chat !== 'telegram:1').every(({ atMs }) => atMs === 0)).toBe(true);
    expect(
      telegram.sent.filter(({ chat }) => chat === 'telegram:1').map(({ atMs }) => Math.floor(atMs / 1_000)),
    ).toEqual([0, 1, 2, 3]);
  });

  it.each<{ outcome: Outcome; tries: readonly number[]; logs: readonly string[]; because: string }>([
    {
      outcome: { kind: 'throttled', retryAfterMs: 5_000, scope: 'all' },
      tries: [0, 5],
      logs: ['1 sent'],
      because: 'told to wait, it waits',
    },
    {
      outcome: { kind: 'throttled', retryAfterMs: 5_000, scope: 'chat' },
      tries: [0, 5],
      logs: ['1 sent'],
      because: 'so it does for one chat',
    },
    {
      outcome: { kind: 'failed', reason: 'HTTP 502' },
      tries: [0, 2],
      logs: ['1 sent'],
      because: 'a fault of the server is tried again',
    },
    {
      outcome: { kind: 'unreachable', reason: 'blocked' },
      tries: [0],
      logs: ['1 dead'],
      because: 'a chat that blocked us is left alone',
    },
    {
      outcome: { kind: 'moved', to: 'telegram:-100' },
      tries: [0, 0],
      logs: ['1 sent'],
      because: 'it follows a chat to its new id',
    },
    {
      outcome: { kind: 'ambiguous', reason: 'cut' },
      tries: [0, 2],
      logs: ['1 sent'],
      because: 'a price goes again when nobody knows',
    },
    {
      outcome: { kind: 'rejected', reason: 'entities' },
      tries: [0, 1],
      logs: ['1 sent'],
      because: 'plain text goes after the chat has rested',
    },
  ])('$outcome.kind: $because', async ({ outcome, tries, logs }) => {
    const telegram = platform('telegram', (_, nth) => (nth === 1 ? outcome : { kind: 'sent' }));
    put('telegram:-1', priceAlert());
    await run(courierFor([telegram]), 8_000);
    expect(telegram.sent.map(({ atMs }) => Math.floor(atMs / 1_000))).toEqual(tries);
    expect(log).toEqual(logs);
    expect(new Set(telegram.sent.map(({ key }) => key)).size, 'the same key on every try').toBe(1);
    expect(telegram.sent[0]?.key.length).toBeLessThanOrEqual(25);
  });

  it('tells the accounts of a chat that is gone and of one that moved, before anything goes there again', async () => {
    const answers: Record<string, Outcome> = {
      'telegram:1': { kind: 'unreachable', reason: 'blocked' },
      'telegram:-2': { kind: 'moved', to: 'telegram:-1002' },
    };
    const telegram = platform('telegram', ({ chat }) => answers[chat] ?? { kind: 'sent' });
    put('telegram:1');
    put('telegram:-2');
    await run(courierFor([telegram]), 3_000);
    expect(told).toEqual(['telegram:1 blocked', 'telegram:-2 is telegram:-1002']);
    expect(telegram.sent.map(({ chat }) => chat)).toEqual(['telegram:1', 'telegram:-2', 'telegram:-1002']);
  });

  it('sends to the topics of one group as slowly as to one chat', async () => {
    const telegram = platform('telegram', arrives);
    for (const topic of [7, 8, 9]) put(`telegram:-1/${topic}`);
    put('telegram:-2');
    await run(courierFor([telegram]), 4_000);
    expect(telegram.sent.map(({ chat, atMs }) => `${chat} ${Math.floor(atMs / 1_000)}`)).toEqual([
      'telegram:-1/7 0',
      'telegram:-2 0',
      'telegram:-1/8 1',
      'telegram:-1/9 2',
    ]);
  });

  it('looks for claims that ran out every five seconds, also when the clock is set back', async () => {
    let at = after(3_600);
    const courier = courierFor([], { now: () => at });
    for (const seconds of [3_600, 3_604, 3_605, 10, 14, 15]) {
      at = after(seconds);
      await courier.deliverDue();
    }
    expect(reapedAt).toEqual([after(3_600), after(3_605), after(10), after(15)]);
  });

  it('lets a delivery without words die, and its chat goes on', async () => {
    const telegram = platform('telegram', arrives);
    put('telegram:1', notice('broken'));
    put('telegram:1', notice('fine'));
    const render = ({ alert }: Delivery) => {
      if (alert.kind === 'notice' && alert.says[0]?.id === 'broken') throw new Error('no such message');
      return { text: ['hello'] };
    };
    await run(courierFor([telegram], { render }), 5_000);
    expect(log).toEqual(['1 dead', '2 sent']);
  });

  it('takes a platform that throws for one that may have sent, and loses no room by it', async () => {
    const telegram = platform('telegram', (_, nth) => {
      if (nth <= 40) throw new Error('a bug');
      return { kind: 'sent' };
    });
    for (let i = 0; i < 60; i++) put(`telegram:${i}`);
    await run(courierFor([telegram]), 5_000);
    expect(log.filter((line) => line.endsWith('maybe sent'))).toHaveLength(40);
    expect(log).toHaveLength(60);
  });
});

describe('a picture', () => {
  const pictures = (made: { sent: readonly Sent[] }) => made.sent.map(({ picture }) => picture !== undefined);

  it('goes along where an alert has one', async () => {
    const telegram = platform('telegram', arrives);
    put('telegram:1');
    put('telegram:2', priceAlert());
    const draw = async ({ alert }: Delivery) => (alert.kind === 'notice' ? seasonPicture() : undefined);
    await run(courierFor([telegram], { draw }), 1_000);
    expect(telegram.sent.map(({ picture }) => picture)).toEqual([seasonPicture(), undefined]);
  });

  it('that cannot be drawn holds up nothing', async () => {
    const telegram = platform('telegram', arrives);
    put('telegram:1');
    const draw = async () => {
      throw new Error('no past is known');
    };
    await run(courierFor([telegram], { draw }), 1_000);
    expect(telegram.sent).toMatchObject([{ atMs: 0, picture: undefined }]);
    expect(log).toEqual(['1 sent']);
    expect(told).toEqual(['1 goes without its picture: Error: no past is known']);
  });

  it('that does not come is waited for five seconds, and then not again for a minute', async () => {
    const telegram = platform('telegram', arrives);
    let asked = 0;
    const draw = () => {
      asked += 1;
      return new Promise<undefined>(() => undefined);
    };
    const courier = courierFor([telegram], { draw });
    put('telegram:1');
    await run(courier, 6_000);
    put('telegram:2');
    await run(courier, 1_000);
    expect(telegram.sent.map(({ atMs }) => Math.floor(atMs / 1_000))).toEqual([5, 6]);
    expect(asked).toBe(1);

    await run(courier, 60_000);
    put('telegram:3');
    await run(courier, 6_000);
    expect(asked).toBe(2);
    expect(told).toHaveLength(2);
    expect(told[0]).toBe('1 goes without its picture: not drawn within 5000 ms');
  });

  it('does not stand in the way of its words: after two tries they go alone', async () => {
    const telegram = platform('telegram', (_, nth) =>
      nth < 3 ? { kind: 'failed', reason: 'HTTP 502' } : { kind: 'sent' },
    );
    put('telegram:1');
    await run(courierFor([telegram], { draw: async () => seasonPicture() }), 10_000);
    expect(pictures(telegram)).toEqual([true, true, false]);
    expect(log).toEqual(['1 sent']);
  });

  it('does not go with what must be plain', async () => {
    const telegram = platform('telegram', (_, nth) =>
      nth === 1 ? { kind: 'rejected', reason: '?' } : { kind: 'sent' },
    );
    put('telegram:1');
    await run(courierFor([telegram], { draw: async () => seasonPicture() }), 3_000);
    expect(pictures(telegram)).toEqual([true, false]);
  });
});

describe('while the database is away', () => {
  it('an answer is kept and stored later: nothing is sent twice', async () => {
    const telegram = platform('telegram', arrives);
    const courier = courierFor([telegram]);
    put('telegram:1', priceAlert());
    isDatabaseAway = true;
    expect(await run(courier, 3_000)).toContain('the database is away');
    expect(log).toEqual([]);

    isDatabaseAway = false;
    expect(await run(courier, 1_500)).toEqual([]);
    expect(log).toEqual(['1 sent']);
    expect(telegram.sent).toHaveLength(1);
  });

  it('one that stops says what it could not store, and stores it if it can', async () => {
    const courier = courierFor([platform('telegram', arrives)]);
    put('telegram:1');
    isDatabaseAway = true;
    await courier.deliverDue();
    const stopped = expect(courier.settled()).rejects.toThrow('the database is away');
    await settleDown();
    await clock.to(new Date(NOON.getTime() + 10));
    await stopped;

    isDatabaseAway = false;
    await courier.settled();
    expect(log).toEqual(['1 sent']);
  });
});
