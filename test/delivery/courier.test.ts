import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryOutbox } from '../../bench/support/memory-outbox.ts';
import { createServer } from '../../bench/support/strict-server.ts';
import { createClock, settleDown } from '../../bench/support/virtual-clock.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Picture } from '../../src/chat/picture.ts';
import type { Outcome, Pace, Parcel, Voice } from '../../src/chat/platform.ts';
import { type CourierPorts, createCourier } from '../../src/delivery/courier.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';
import { seasonPicture } from '../platforms/painter.ts';
import { NOON, notice, priceAlert } from '../storage/world.ts';

type Sent = {
  readonly chat: ChatId;
  readonly atMs: number;
  readonly key: string;
  readonly isPlain: boolean;
  readonly picture: Picture | undefined;
};

const FAST: Pace = { perSecond: 30, perChatMs: 1_000 };

let clock: ReturnType<typeof createClock>;
let memory: ReturnType<typeof createMemoryOutbox>;
let outbox: Outbox;
let told: string[];
let isDatabaseAway: boolean;
let reapedMs: number[];

const ms = () => clock.now().getTime() - NOON.getTime();

beforeEach(() => {
  clock = createClock(NOON);
  memory = createMemoryOutbox(ms);
  told = [];
  isDatabaseAway = false;
  reapedMs = [];
  const reach = () => {
    if (isDatabaseAway) throw new Error('the database is away');
  };
  outbox = {
    ...memory,
    async settle(...args) {
      reach();
      return memory.settle(...args);
    },
    async renew(...args) {
      reach();
      return memory.renew(...args);
    },
    async reap(...args) {
      reapedMs.push(ms());
      return memory.reap(...args);
    },
  };
});

const log = () => memory.log.map(({ id, outcome }) => `${id} ${outcome}`);

let keys = 0;
function put(chat: ChatId, alert = notice('news')): void {
  keys += 1;
  memory.put(`key ${keys}`, chat, alert, clock.now());
}

/** A platform that answers after `tookMs`, as `answer` says; `sent` is what it was given, and when. */
function platform(
  name: string,
  answer: (parcel: Parcel, nth: number) => Outcome,
  tookMs = (_: Parcel) => 10,
  pace = FAST,
) {
  const sent: Sent[] = [];
  const made: Voice = {
    name,
    pace,
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
  readonly elapsedMs?: () => number;
  readonly by?: string;
  readonly draw?: NonNullable<CourierPorts['pictures']>['draw'];
  readonly paint?: NonNullable<CourierPorts['pictures']>['paint'];
  readonly wait?: (ms: number) => Promise<void>;
};

function courierFor(
  platforms: readonly Voice[],
  {
    render = () => ({ text: ['hello'] }),
    now = clock.now,
    elapsedMs = ms,
    by = 'test',
    draw,
    paint = async () => undefined,
    wait = clock.wait,
  }: Options = {},
) {
  return createCourier({
    outbox,
    platforms,
    render,
    ...(draw
      ? {
          pictures: {
            draw,
            paint,
            wait,
            onFailure: ({ id }, reason) => void told.push(`${id} goes without its picture: ${reason}`),
          },
        }
      : {}),
    onUnreachable: async (chat, reason) => void told.push(`${chat} ${reason}`),
    async onMoved(from, to) {
      told.push(`${from} is ${to}`);
      memory.rename(from, to);
    },
    onOutcome: () => undefined,
    now,
    elapsedMs,
    by,
  });
}

/** Runs as the loop does: after every answer, when the courier said so, and every second. Returns what it threw. */
async function run(courier: ReturnType<typeof createCourier>, forMs: number): Promise<readonly string[]> {
  const faults: string[] = [];
  const end = ms() + forMs;
  while (ms() <= end) {
    const next = await courier.deliverDue().catch((error: Error) => void faults.push(error.message));
    await settleDown();
    const now = clock.now().getTime();
    const answer = clock.next()?.getTime() ?? now + 1_000;
    await clock.to(new Date(Math.min(answer, now + Math.max(1, Math.ceil(next ?? 1_000)), now + 1_000)));
  }
  return faults;
}

/** Lets time pass for what waits within a round. */
async function passTo(untilMs: number): Promise<void> {
  while (ms() < untilMs) await clock.to(new Date(clock.now().getTime() + 1));
}

describe('a courier', () => {
  it('sends a hundred deliveries to a hundred chats at the pace of the platform', async () => {
    const telegram = platform('telegram', arrives);
    for (let i = 0; i < 100; i++) put(`telegram:${i}`);
    await run(courierFor([telegram]), 6_000);
    expect(log()).toHaveLength(100);
    const times = telegram.sent.map(({ atMs }) => atMs);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    expect(most).toBe(30);
    expect(Math.max(...times), 'three full seconds, and their answers').toBeLessThan(3_400);
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
    expect(telegram.sent.slice(1, 11).map(({ chat }) => chat)).toEqual(
      Array.from({ length: 10 }, (_, i) => `telegram:${i + 2}`),
    );
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
    expect(log()).toEqual(logs);
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

  it('keeps its pace and its claims when the time of day is corrected', async () => {
    const telegram = platform('telegram', arrives, ({ chat }) => (chat === 'telegram:0' ? 30_000 : 10));
    for (let i = 0; i < 100; i++) put(`telegram:${i}`);
    let offMs = 0;
    const courier = courierFor([telegram], { now: () => new Date(clock.now().getTime() + offMs) });
    await run(courier, 1_000);
    offMs = 3_600_000;
    await run(courier, 1_000);
    offMs = 0;
    await run(courier, 30_000);
    const times = telegram.sent.map(({ atMs }) => atMs);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    expect(most).toBeLessThanOrEqual(30);
    expect(log()).toHaveLength(100);
    expect(reapedMs.slice(0, 4).map((at) => Math.round(at / 1_000))).toEqual([0, 2, 4, 6]);
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
    expect(log()).toEqual(['1 dead', '2 sent']);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, -5])(
    'told to wait %s ms, it goes on within a day',
    async (retryAfterMs) => {
      for (const scope of ['chat', 'all'] as const) {
        const outcome: Outcome = { kind: 'throttled', retryAfterMs, scope };
        const telegram = platform('telegram', (_, nth) => (nth === 1 ? outcome : { kind: 'sent' }));
        put('telegram:1', priceAlert());
        const courier = courierFor([telegram]);
        await run(courier, 3_000);
        await clock.to(new Date(clock.now().getTime() + 86_400_000));
        await run(courier, 3_000);
        expect(telegram.sent, scope).toHaveLength(2);
      }
      expect(log()).toEqual(['1 sent', '2 sent']);
    },
  );

  it('takes a platform that throws for one that may have sent, and loses no room by it', async () => {
    const telegram = platform('telegram', (_, nth) => {
      if (nth <= 40) throw new Error('a bug');
      return { kind: 'sent' };
    });
    for (let i = 0; i < 60; i++) put(`telegram:${i}`);
    await run(courierFor([telegram]), 5_000);
    expect(log().filter((line) => line.endsWith('maybe sent'))).toHaveLength(40);
    expect(log()).toHaveLength(60);
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
    expect(telegram.sent.map(({ picture }) => picture)).toEqual([undefined, seasonPicture()]);
  });

  it('that cannot be drawn holds up nothing', async () => {
    const telegram = platform('telegram', arrives);
    put('telegram:1');
    const draw = async () => {
      throw new Error('no past is known');
    };
    await run(courierFor([telegram], { draw }), 1_000);
    expect(telegram.sent).toMatchObject([{ atMs: 0, picture: undefined }]);
    expect(log()).toEqual(['1 sent']);
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
    expect(told[0]).toBe('1 goes without its picture: not painted within 5000 ms');
  });

  it('of an alert that somebody set is waited for two seconds', async () => {
    const telegram = platform('telegram', arrives);
    put('telegram:1', priceAlert());
    const paint = () => new Promise<undefined>(() => undefined);
    await run(courierFor([telegram], { draw: async () => seasonPicture(), paint }), 4_000);
    expect(telegram.sent.map(({ atMs }) => Math.floor(atMs / 1_000))).toEqual([2]);
    expect(told).toEqual(['1 goes without its picture: not painted within 2000 ms']);
  });

  it('is painted once for all that see the same, and is one object then', async () => {
    const telegram = platform('telegram', arrives);
    for (const chat of [1, 2, 3]) put(`telegram:${chat}`, priceAlert());
    let painted = 0;
    const paint = async () => {
      painted += 1;
      await clock.wait(100);
    };
    // Each is asked for its own, and all are alike.
    await run(courierFor([telegram], { draw: async () => ({ ...seasonPicture() }), paint }), 2_000);
    expect(painted).toBe(1);
    expect(new Set(telegram.sent.map(({ picture }) => picture)).size).toBe(1);
  });

  it('goes with the first of a storm; the words of the others do not wait', async () => {
    const telegram = platform('telegram', arrives);
    for (let i = 1; i <= 30; i++) put(`telegram:${i}`, priceAlert());
    let asked = 0;
    const draw = async () => seasonPicture(++asked);
    await run(courierFor([telegram], { draw, paint: () => clock.wait(1_500) }), 2_000);
    expect(telegram.sent).toHaveLength(30);
    expect(pictures(telegram).filter(Boolean)).toHaveLength(5);
    const alone = telegram.sent.filter(({ picture }) => picture === undefined);
    // As fast as the platform lets them go.
    expect(Math.max(...alone.map(({ atMs }) => atMs))).toBeLessThan(1_100);
  });

  it('does not stand in the way of its words: after two tries they go alone', async () => {
    const telegram = platform('telegram', (_, nth) =>
      nth < 3 ? { kind: 'failed', reason: 'HTTP 502' } : { kind: 'sent' },
    );
    put('telegram:1');
    await run(courierFor([telegram], { draw: async () => seasonPicture() }), 10_000);
    expect(pictures(telegram)).toEqual([true, true, false]);
    expect(log()).toEqual(['1 sent']);
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

describe('while the database is slow', () => {
  it('a platform with much to send holds up neither another nor what was already answered', async () => {
    const telegram = platform('telegram', arrives);
    const discord = platform('discord', arrives);
    const { claim } = outbox;
    outbox.claim = async (...args) => {
      await clock.wait(60);
      return claim(...args);
    };
    for (let i = 0; i < 200; i++) put(`telegram:${i}`);
    const courier = courierFor([telegram, discord]);
    let isOver = false;
    const goOn = async () => {
      while (!isOver) {
        const next = await courier.deliverDue();
        await clock.wait(Math.max(1, Math.min(next ?? 1_000, 1_000)));
      }
    };
    void goOn();
    await passTo(500);
    put('discord:@1', priceAlert());
    await passTo(3_000);
    isOver = true;
    expect(discord.sent).toHaveLength(1);
    expect(discord.sent[0]?.atMs).toBeLessThan(800);
  });
});

describe('while the database is away', () => {
  it('for one answer alone, what others died with is still taken over, and its own is not', async () => {
    const { settle } = outbox;
    outbox.settle = async (delivery, ...rest) => {
      if (delivery.chat === 'telegram:1') throw new Error('this one is not taken');
      return settle(delivery, ...rest);
    };
    put('telegram:2', priceAlert(2));
    await run(courierFor([platform('telegram', arrives, () => 600_000)], { by: 'dead' }), 100);
    put('telegram:1', priceAlert(1));
    const telegram = platform('telegram', arrives);
    await run(courierFor([telegram], { by: 'heir' }), 15_000);
    expect(telegram.sent.map(({ chat }) => chat)).toEqual(['telegram:1', 'telegram:2']);
  });

  it('an answer is kept and stored later: nothing is sent twice', async () => {
    const telegram = platform('telegram', arrives);
    const courier = courierFor([telegram]);
    put('telegram:1', priceAlert());
    isDatabaseAway = true;
    expect(await run(courier, 3_000)).toContain('the database is away');
    expect(log()).toEqual([]);

    isDatabaseAway = false;
    expect(await run(courier, 1_500)).toEqual([]);
    expect(log()).toEqual(['1 sent']);
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
    expect(log()).toEqual(['1 sent']);
  });
});

describe('a storm', () => {
  it('of four hundred alerts of one person leaves others their first alert at once, and breaks no limit', async () => {
    const server = createServer('sliding window', 30, { holdsChats: true });
    let refusals = 0;
    const telegram = platform('telegram', ({ chat }) => {
      const retryAfterMs = server.take(chat, ms());
      if (retryAfterMs === 0) return { kind: 'sent' };
      refusals += 1;
      return { kind: 'throttled', retryAfterMs, scope: 'all' };
    });
    for (let i = 0; i < 400; i++) put('telegram:1', priceAlert(i));
    for (let i = 0; i < 20; i++) put('telegram:-1', priceAlert(400 + i));
    for (let i = 2; i < 62; i++) put(`telegram:${i}`, priceAlert(i));
    const courier = courierFor([telegram]);
    await run(courier, 3_000);
    expect(new Set(telegram.sent.map(({ chat }) => chat)).size, 'everybody has heard the first').toBe(62);
    for (let i = 0; i < 400; i++) {
      put('telegram:1', priceAlert(1_000 + i));
      if (i % 4 === 0) await run(courier, 200);
    }
    await run(courier, 120_000);
    expect(refusals).toBe(0);
    expect(log()).toHaveLength(880);
    expect(new Set(log()).size, 'each once').toBe(880);
    const told = telegram.sent.filter(({ chat }) => chat === 'telegram:1').map(({ atMs }) => Math.round(atMs / 1_000));
    expect(told, 'after 1, 5, 15 and 60 seconds').toEqual([0, 3, 8, 23, 83, 143]);
  });

  it('does not stop what is sent to everybody: one in ten messages is theirs', async () => {
    const telegram = platform('telegram', arrives);
    for (let i = 0; i < 2_000; i++) put(`telegram:${i}`, priceAlert(i));
    for (let i = 3_000; i < 3_100; i++) put(`telegram:${i}`);
    await run(courierFor([telegram]), 10_000);
    const feeds = telegram.sent.filter(({ chat }) => Number(chat.split(':')[1]) >= 3_000).length;
    expect(feeds / telegram.sent.length).toBeCloseTo(0.1, 2);
  });

  it('parks a chat that was told to wait, and nobody else', async () => {
    const telegram = platform('telegram', ({ chat }, nth) =>
      chat === 'telegram:1' && nth === 1 ? { kind: 'throttled', retryAfterMs: 30_000, scope: 'chat' } : arrives(),
    );
    put('telegram:1', priceAlert(1));
    for (let i = 2; i < 60; i++) put(`telegram:${i}`);
    const courier = courierFor([telegram]);
    await run(courier, 3_000);
    expect(log()).toHaveLength(58);
    await run(courier, 30_000);
    expect(log()).toHaveLength(59);
  });
});

describe('two processes', () => {
  it('never send the same delivery while both live, although an answer takes a minute', async () => {
    const telegram = platform('telegram', arrives, () => 60_000);
    const one = courierFor([telegram], { by: 'one' });
    const other = courierFor([telegram], { by: 'other' });
    for (let i = 0; i < 10; i++) put(`telegram:${i}`, priceAlert(i));
    for (let step = 0; step < 70; step++) {
      await run(one, 500);
      await run(other, 500);
    }
    expect(telegram.sent).toHaveLength(10);
    expect(log().every((line) => line.endsWith(' sent'))).toBe(true);
    expect(log()).toHaveLength(10);
  });

  it('one takes over within fifteen seconds what the other died with', async () => {
    const telegram = platform('telegram', arrives, () => 600_000);
    put('telegram:1', priceAlert(1));
    await run(courierFor([telegram], { by: 'dead' }), 100);
    const diedMs = ms();
    const heir = platform('telegram', arrives);
    await run(courierFor([heir], { by: 'heir' }), 15_000);
    expect(heir.sent).toHaveLength(1);
    expect((heir.sent[0]?.atMs ?? 0) - diedMs).toBeLessThan(15_000);
    expect(log()).toEqual(['1 sent']);
  });

  it('one that stood still after its claim leaves the message to the other', async () => {
    const stuck = platform('telegram', arrives);
    let isStuck = true;
    const draw = async () => {
      while (isStuck) await clock.wait(100);
      return undefined;
    };
    const wait = () => new Promise<void>(() => undefined);
    put('telegram:1', priceAlert(1));
    const still = courierFor([stuck], { by: 'still', draw, wait });
    await still.deliverDue();
    const heir = platform('telegram', arrives);
    await run(courierFor([heir], { by: 'heir' }), 15_000);
    isStuck = false;
    await run(courierFor([heir], { by: 'heir' }), 1_000);
    expect(heir.sent).toHaveLength(1);
    expect(stuck.sent, 'it asked first, and was told that the claim is not its own any more').toEqual([]);
    expect(log()).toEqual(['1 sent']);
  });
});

it('a claim that cannot be confirmed is not sent under, and nothing is lost', async () => {
  const telegram = platform('telegram', arrives);
  let isDrawn = false;
  const draw = async () => {
    while (!isDrawn) await clock.wait(100);
    return undefined;
  };
  const wait = () => new Promise<void>(() => undefined);
  put('telegram:1');
  const courier = courierFor([telegram], { draw, wait });
  await courier.deliverDue();
  isDatabaseAway = true;
  await run(courier, 5_000);
  isDrawn = true;
  await run(courier, 500);
  expect(telegram.sent).toEqual([]);
  isDatabaseAway = false;
  await run(courier, 5_000);
  expect(log()).toEqual(['1 sent']);
});
