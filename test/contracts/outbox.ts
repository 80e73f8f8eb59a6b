import { beforeEach, describe, expect, it } from 'vitest';
import type { ChatSettings } from '../../src/accounts/settings.ts';
import type { Alert, Kept } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { alertsOf, type Delivery, settle } from '../../src/delivery/delivery.ts';
import { MOST_TOGETHER, type Outbox } from '../../src/delivery/outbox.ts';
import { after, NOON, notice, priceAlert } from '../storage/world.ts';

export type OpenOutbox = {
  readonly outbox: Outbox;
  /** Lets so much time pass for the leases. */
  pass(ms: number): Promise<void>;
  choose(chat: ChatId, settings: ChatSettings): Promise<void>;
  /** What was settled, oldest first: `a1 sent`. */
  settledLog(): Promise<readonly string[]>;
};

const ANN = 'telegram:1';
const BOB = 'telegram:2';
const CID = 'telegram:3';
const GROUP = 'telegram:-100';
const LEASE_MS = 8_000;
const CALM_RULE = 7_000;
const SEASON: Alert = {
  ...{ kind: 'season', subscription: 1, index: 'top50', from: 'neutral', to: 'altcoin', value: 76 },
  ...{ wins: 38, counted: 50, day: '2026-03-01' },
};

/** Every chat that the suite speaks of. */
export const OUTBOX_CHATS: readonly ChatId[] = [ANN, BOB, CID, GROUP, `${GROUP}/7`, `${GROUP}/9`, 'discord:@9'];

/** Alerts carry their key where a test can read it. */
const nameOf = (alert: Alert): string | undefined =>
  alert.kind === 'notice' ? alert.says[0]?.id : 'note' in alert ? alert.note : alert.kind;
/** What one message tells: `a1`, or `a1 a2 a3`. */
const keyOf = (delivery: Delivery): string => alertsOf(delivery).map(nameOf).join(' ');

/** What every outbox promises to a courier. */
export function isAnOutbox(name: string, open: () => Promise<OpenOutbox>): void {
  describe(`${name}, as an outbox`, () => {
    let opened: OpenOutbox;
    let outbox: Outbox;
    beforeEach(async () => {
      opened = await open();
      outbox = opened.outbox;
    });

    const feed = (key: string, chat: ChatId = ANN) => outbox.enqueue(key, chat, notice(key), NOON);
    const urgent = (key: string, chat: ChatId = ANN, rule = CALM_RULE, at = NOON) =>
      outbox.enqueue(key, chat, { ...priceAlert(rule), note: key } as Alert, at);
    const critical = (key: string, at = NOON) =>
      outbox.enqueue(key, ANN, { ...priceAlert(CALM_RULE), note: key } as Alert, at, 'critical');
    const about = (coin: string, key: string, at = NOON) =>
      outbox.enqueue(key, ANN, { ...priceAlert(CALM_RULE), symbol: `${coin}/USDT`, note: key } as Alert, at);
    const take = (options: Partial<Parameters<Outbox['claim']>[0]> = {}, now = NOON) =>
      outbox.claim({ platform: 'telegram', except: [], limit: 10, by: 'me', leaseMs: LEASE_MS, ...options }, now);
    const keys = async (claimed: Promise<readonly Delivery[]>) => (await claimed).map(keyOf);
    const one = async (now = NOON): Promise<Delivery> => {
      const [delivery] = await take({}, now);
      if (!delivery) throw new Error('Nothing was claimed.');
      return delivery;
    };
    /** Claims one after another, each sent before the next. */
    const drain = async (
      now = NOON,
      options: Partial<Parameters<Outbox['claim']>[0]> = {},
    ): Promise<readonly string[]> => {
      const told: string[] = [];
      for (;;) {
        const [delivery] = await take({ ...options, limit: 1 }, now);
        if (!delivery) return told;
        told.push(keyOf(delivery));
        await outbox.settle(delivery, { kind: 'sent' }, now);
      }
    };

    it('hands out urgent lanes first, and one of each chat', async () => {
      await feed('a1');
      await urgent('a2');
      await feed('b1', BOB);
      expect(await keys(take())).toEqual(['a2', 'b1']);
      expect(await take(), 'both chats have one on its way').toEqual([]);
    });

    it.each([
      { options: { except: [ANN] as const }, takes: ['b1'], because: 'a chat that rests is passed over' },
      { options: { limit: 1 }, takes: ['a1'], because: 'no more than there is room for' },
      { options: { platform: 'discord' }, takes: ['d1'], because: 'each platform takes its own' },
      { options: { platform: 'tele' }, takes: [], because: 'names of platforms are compared whole' },
    ])('takes $takes: $because', async ({ options, takes }) => {
      await feed('a1');
      await feed('b1', BOB);
      await feed('d1', 'discord:@9');
      expect(await keys(take(options))).toEqual(takes);
    });

    it.each([
      { options: {}, takes: ['t9', 'a1'], later: ['t7'], because: 'the topics of a group share its limits' },
      { options: { except: [GROUP] as const }, takes: ['a1'], later: [], because: 'they rest together' },
    ])('takes $takes, then $later: $because', async ({ options, takes, later }) => {
      await feed('t7', `${GROUP}/7`);
      await feed('a1');
      await feed('all', GROUP);
      await urgent('t9', `${GROUP}/9`);
      const claimed = await take(options);
      expect(claimed.map(keyOf)).toEqual(takes);
      expect(await take(options), 'each has one on its way').toEqual([]);
      const first = claimed.find(({ chat }) => chat === `${GROUP}/9`);
      if (first) await outbox.settle(first, { kind: 'sent' }, NOON);
      expect(await keys(take(options))).toEqual(later);
    });

    it('tells together what rang for a chat by then, each in the log by itself, and nothing else', async () => {
      for (const key of ['a1', 'a2', 'a3']) await urgent(key);
      await feed('a4');
      await urgent('b1', BOB);
      await feed('a5');
      expect(await drain()).toEqual(['a1 a2 a3', 'b1', 'a4', 'a5']);
      const settled = ['a1 sent', 'a2 sent', 'a3 sent', 'a4 sent', 'a5 sent', 'b1 sent'];
      expect((await opened.settledLog()).toSorted()).toEqual(settled);
    });

    it('gathers what rings later, for longer and longer, and says when it goes', async () => {
      await urgent('a1');
      expect(await drain()).toEqual(['a1']);
      for (const key of ['a2', 'a3']) await urgent(key, ANN, CALM_RULE, after(0.5));
      expect(await drain(after(0.5))).toEqual([]);
      expect(await outbox.nextDue(after(0.5))).toEqual(after(1));
      await urgent('a4', ANN, CALM_RULE, after(0.9));
      expect(await drain(after(0.9))).toEqual([]);
      expect(await drain(after(1)), 'a second').toEqual(['a2 a3 a4']);
      await urgent('a5', ANN, CALM_RULE, after(2));
      expect(await drain(after(5.9))).toEqual([]);
      expect(await drain(after(6)), 'five').toEqual(['a5']);
      await urgent('a6', ANN, CALM_RULE, after(7));
      expect(await drain(after(20.9))).toEqual([]);
      expect(await drain(after(21)), 'fifteen').toEqual(['a6']);
      await urgent('a7', ANN, CALM_RULE, after(22));
      expect(await drain(after(80.9))).toEqual([]);
      await urgent('a8', ANN, CALM_RULE, after(80.9));
      expect(await drain(after(81)), 'and then sixty').toEqual(['a7 a8']);
    });

    it.each([3_600, 30, -30, -3_600])(
      'tells what it gathered once, though the clock steps by %i s meanwhile',
      async (step) => {
        await urgent('a1');
        await drain();
        await urgent('a2', ANN, CALM_RULE, after(0.5));
        expect(await drain(after(0.5))).toEqual([]);
        const told: string[] = [];
        for (const second of [0.6, 1, 31, 61]) told.push(...(await drain(after(second + step))));
        expect(told).toEqual(['a2']);
      },
    );

    it('begins anew after a calm minute', async () => {
      await urgent('a1');
      await drain();
      await urgent('a2', ANN, CALM_RULE, after(62));
      expect(await drain(after(62))).toEqual(['a2']);
      await urgent('a3', ANN, CALM_RULE, after(62.5));
      expect(await drain(after(62.9))).toEqual([]);
      expect(await drain(after(63))).toEqual(['a3']);
    });

    it('does not let the storm of one coin hold up another', async () => {
      await about('ETH', 'e1');
      await drain();
      await about('ETH', 'e2', after(0.2));
      expect(await drain(after(0.2))).toEqual([]);
      await about('SOL', 's1', after(0.3));
      expect(await drain(after(0.3)), 'and what was gathered goes along').toEqual(['e2 s1']);
      await about('SOL', 's2', after(0.4));
      expect(await drain(after(0.4))).toEqual([]);
    });

    it('gathers a storm about everything as one', async () => {
      for (const coin of ['BTC', 'ETH', 'SOL', 'XRP']) await about(coin, coin);
      await drain();
      await about('DOGE', 'd1', after(0.3));
      await about('ADA', 'a1', after(0.4));
      expect(await drain(after(0.4))).toEqual([]);
      expect(await drain(after(1))).toEqual(['d1 a1']);
    });

    it('tells every chat its first message before any chat its second, and then in turns', async () => {
      await urgent('a1');
      await drain();
      await urgent('a2', ANN, CALM_RULE, after(0.5));
      await drain(after(0.5));
      for (const [key, chat] of [
        ['b1', BOB],
        ['c1', CID],
      ] as const)
        await urgent(key, chat, CALM_RULE, after(0.6));
      await feed('b2', BOB);
      expect(await drain(after(1))).toEqual(['b1', 'c1', 'a2', 'b2']);
    });

    it('tells what its owner called critical apart, before everything else and whatever is gathered', async () => {
      await urgent('a1');
      await urgent('a2');
      await critical('a!');
      await critical('a!!');
      await urgent('b1', BOB);
      const [first] = await take({ limit: 1 });
      if (first) await outbox.settle(first, { kind: 'sent' }, NOON);
      expect(first && keyOf(first)).toBe('a! a!!');
      expect(await drain()).toEqual(['a1 a2', 'b1']);
      await urgent('a3', ANN, CALM_RULE, after(0.2));
      await critical('a!3', after(0.2));
      expect(await drain(after(0.2))).toEqual(['a!3']);
      expect(await drain(after(1))).toEqual(['a3']);
    });

    it('repeats a message as it was, marked, with nothing lost and nothing added', async () => {
      for (const key of ['a1', 'a2', 'a3']) await urgent(key);
      const first = await one();
      await opened.pass(LEASE_MS);
      expect(await outbox.reap(NOON)).toBe(1);
      await urgent('a4', ANN, CALM_RULE, after(1));
      const again = await one(after(2));
      expect(again).toMatchObject({ id: first.id, maybeSent: true, attempts: 1 });
      expect(keyOf(again)).toBe('a1 a2 a3');
      await outbox.settle(again, settle(again, { kind: 'failed', reason: 'HTTP 502' }, after(2)), after(2));
      expect(keyOf(await one(after(3))), 'what rang meanwhile is not held up').toBe('a4');
    });

    it('settles a message with all that it told, however it ends', async () => {
      for (const key of ['a1', 'a2']) await urgent(key);
      await outbox.settle(await one(), { kind: 'dead', reason: 'blocked' }, NOON);
      expect(await opened.settledLog()).toEqual(['a1 dead', 'a2 dead']);
      for (const key of ['a1', 'a2']) await urgent(key);
      expect(await drain(after(100)), 'a key stays one').toEqual([]);
    });

    const digest = (key: string, holds: readonly Kept[], at = NOON) =>
      outbox.enqueue(key, ANN, { kind: 'digest', period: 'daily', day: '2026-03-01', holds }, at);

    it('keeps what rings in quiet hours, by the clock on the wall, and tells it with a digest', async () => {
      await opened.choose(ANN, { quiet: '23:00-07:00', zone: 'Asia/Kathmandu' });
      // 12:00 UTC is 17:45 there, and 17:30 UTC is 23:15.
      const night = { wallNow: new Date('2026-03-01T17:30:00Z') };
      await urgent('day');
      expect(await drain()).toEqual(['day']);
      await urgent('n1', ANN, CALM_RULE, after(100));
      await urgent('n2', ANN, CALM_RULE, after(100));
      await feed('n3');
      await critical('n!', after(100));
      await urgent('b1', BOB);
      expect(await drain(after(100), night)).toEqual(['n!', 'b1', 'n3']);
      await outbox.enqueue('season', ANN, SEASON, after(100));
      await digest('of another kind', ['budget'], after(101));
      expect(await drain(after(101), night), 'season news wait as well').toEqual(['digest']);
      await digest('morning', ['quiet', 'mute'], after(102));
      const [told] = await take({}, after(102));
      expect(told?.company.map(({ alert }) => nameOf(alert))).toEqual(['n1', 'n2', 'season']);
      if (told) await outbox.settle(told, { kind: 'sent' }, after(102));
      const settled = (await opened.settledLog()).filter((line) => line.startsWith('n'));
      expect(settled.toSorted()).toEqual(['n! sent', 'n1 sent', 'n2 sent', 'n3 sent']);
    });

    it('keeps what is muted, also from the company of others', async () => {
      await opened.choose(ANN, { mutes: [{ coin: 'DOGE', until: after(60).toISOString() }] });
      await about('DOGE', 'd1');
      await about('ETH', 'e1');
      await about('DOGE', 'd2');
      expect(await drain()).toEqual(['e1']);
      await about('DOGE', 'd3', after(61));
      expect(await drain(after(61)), 'it is over').toEqual(['d3']);
      await opened.choose(ANN, { mutes: [{ until: after(400).toISOString() }] });
      await urgent('all', ANN, CALM_RULE, after(300));
      await critical('critical', after(300));
      expect(await drain(after(300))).toEqual(['critical']);
    });

    it('tells as many messages a day as the chat allows, says which is the last, and keeps the rest', async () => {
      await opened.choose(ANN, { budget: 2, digest: '08:00' });
      await urgent('a1');
      const first = await one();
      expect(first.lastOfBudget).toBeUndefined();
      await outbox.settle(first, { kind: 'sent' }, NOON);
      await urgent('a2', ANN, CALM_RULE, after(200));
      const last = await one(after(200));
      expect(last.lastOfBudget).toEqual({ most: 2, digestAt: '08:00' });
      await outbox.settle(last, settle(last, { kind: 'failed', reason: 'HTTP 502' }, after(200)), after(200));
      const again = await one(after(300));
      expect(again.lastOfBudget, 'on every try').toEqual({ most: 2, digestAt: '08:00' });
      await outbox.settle(again, { kind: 'sent' }, after(300));
      await urgent('a3', ANN, CALM_RULE, after(400));
      await feed('notice');
      await critical('a!', after(400));
      expect(await drain(after(400))).toEqual(['a!', 'notice']);
      await urgent('a4', ANN, CALM_RULE, after(43_200));
      expect(await drain(after(43_200)), 'a new day').toEqual(['a4']);
    });

    it('keeps what its owner wants in a digest, and what is no news any more', async () => {
      await outbox.enqueue('d1', ANN, { ...priceAlert(CALM_RULE), note: 'd1' } as Alert, NOON, 'digest');
      const old = new Date(NOON.getTime() - 13 * 3_600_000).toISOString();
      const late = { ...priceAlert(CALM_RULE), note: 'late', at: old, silentSince: old } as Alert;
      await outbox.enqueue('late', ANN, late, NOON);
      await outbox.enqueue('latish', BOB, { ...late, note: 'latish', at: after(-3_600).toISOString() } as Alert, NOON);
      expect(await drain()).toEqual(['latish']);
      await digest('evening', ['digest', 'stale']);
      expect((await one()).company.map(({ alert }) => nameOf(alert))).toEqual(['d1', 'late']);
    });

    it('lets an alert that was told to wait leave as the one that it was', async () => {
      const wait = { kind: 'throttled', retryAfterMs: 2_000, scope: 'chat' } as const;
      await opened.choose(ANN, { budget: 1 });
      await urgent('a1');
      const first = await one();
      await outbox.settle(first, settle(first, wait, NOON), NOON);
      await urgent('b1', BOB);
      await outbox.settle(await one(), { kind: 'sent' }, NOON);
      await urgent('b2', BOB);
      const again = await take({}, after(2));
      expect(again.map(keyOf), 'neither gathered nor beyond the messages of the day').toEqual(['a1', 'b2']);
      expect(again[0]?.lastOfBudget).toEqual({ most: 1 });
      for (const each of again) await outbox.settle(each, { kind: 'sent' }, after(2));
      await urgent('c1', CID);
      const unread = await one(after(3));
      await outbox.settle(unread, settle(unread, { kind: 'rejected', reason: 'entities' }, after(3)), after(3));
      expect(await keys(take({}, after(3))), 'nor is one that goes again as plain text').toEqual(['c1']);
    });

    it('lets what could not be sent before the night wait for its end, with what went in its message', async () => {
      await opened.choose(ANN, { quiet: '23:00-07:00' });
      const night = { wallNow: new Date('2026-03-01T23:30:00Z') };
      await urgent('a1');
      await urgent('a2');
      const first = await one();
      await outbox.settle(first, settle(first, { kind: 'failed', reason: 'HTTP 502' }, NOON), NOON);
      await critical('a!');
      const loud = await one();
      await outbox.settle(loud, settle(loud, { kind: 'failed', reason: 'HTTP 502' }, NOON), NOON);
      await urgent('b1', BOB);
      const unsure = await one();
      await outbox.settle(unsure, settle(unsure, { kind: 'ambiguous', reason: 'cut' }, NOON), NOON);
      await opened.choose(BOB, { quiet: '23:00-07:00' });
      expect(await drain(after(10), night), 'what may have arrived must say so, and no digest does').toEqual([
        'a!',
        'b1',
      ]);
      await digest('morning', ['quiet'], after(11));
      const told = await one(after(11));
      expect(told.company.map(({ alert }) => nameOf(alert))).toEqual(['a1', 'a2']);
    });

    it('brings nothing along that is for a digest', async () => {
      await outbox.enqueue('d1', ANN, { ...priceAlert(CALM_RULE), note: 'd1' } as Alert, NOON, 'digest');
      await urgent('a1');
      expect(await drain()).toEqual(['a1']);
      await digest('evening', ['digest']);
      expect((await one()).company.map(({ alert }) => nameOf(alert))).toEqual(['d1']);
    });

    it('repeats a digest only for what was kept for it', async () => {
      await digest('empty', []);
      const empty = await one();
      expect(settle(empty, { kind: 'ambiguous', reason: 'cut' }, NOON).kind).toBe('maybe sent');
      const full = { ...empty, company: [{ id: 0n, alert: priceAlert() }] };
      expect(settle(full, { kind: 'ambiguous', reason: 'cut' }, NOON).kind).toBe('pending');
    });

    it('puts no more in a message than it may, and the rest in the next', async () => {
      for (let i = 0; i < MOST_TOGETHER + 2; i++) await urgent(`a${i}`);
      expect((await drain()).map((told) => told.split(' ').length)).toEqual([MOST_TOGETHER]);
      expect(await drain(after(1))).toEqual([`a${MOST_TOGETHER} a${MOST_TOGETHER + 1}`]);
    });

    it('takes from calmer lanes alone when it is asked to, and not from a chat that waits for more urgent things', async () => {
      await urgent('a1');
      await feed('a2');
      await feed('b1', BOB);
      expect(await keys(take({ leastLane: 2 }))).toEqual(['b1']);
    });

    it('takes what goes again only when it is due, and says when', async () => {
      await feed('later');
      const first = await one();
      await outbox.settle(first, settle(first, { kind: 'throttled', retryAfterMs: 30_000, scope: 'chat' }, NOON), NOON);
      expect(await take()).toEqual([]);
      expect(await outbox.nextDue(NOON)).toEqual(after(30));
      expect(await take({}, after(30))).toHaveLength(1);
      expect(await outbox.nextDue(after(30)), 'what is on its way is not due').toBeUndefined();
    });

    it('does not wait for a time that a clock wrote which was set back since', async () => {
      await urgent('a1');
      const first = await one();
      await outbox.settle(first, settle(first, { kind: 'failed', reason: 'HTTP 502' }, after(43_200)), NOON);
      expect(await keys(take())).toEqual(['a1']);
    });

    it('takes what is new at once, whatever the clock of who put it there says', async () => {
      await outbox.enqueue('ahead', ANN, notice('ahead'), after(3_600));
      expect(await outbox.nextDue(NOON)).toBeUndefined();
      expect(await keys(take())).toEqual(['ahead']);
    });

    it('never gives two claimers one message, or two messages of one chat', async () => {
      for (let i = 0; i < 20; i++) {
        for (const chat of [ANN, BOB] as const) await (i % 3 === 0 ? urgent : feed)(`${chat}:${i}`, chat);
      }
      const taken = await Promise.all(Array.from({ length: 8 }, (_, i) => take({ by: `process ${i}` })));
      expect(
        taken
          .flat()
          .map(({ chat }) => chat)
          .toSorted(),
      ).toEqual([ANN, BOB]);
    });

    it('settles once, however often it is stored, and never takes a key again', async () => {
      await feed('a1');
      const delivery = await one();
      await outbox.settle(delivery, { kind: 'sent' }, NOON);
      await outbox.settle(delivery, { kind: 'dead', reason: 'late' }, NOON);
      await feed('a1');
      expect(await opened.settledLog()).toEqual(['a1 sent']);
      expect(await take()).toEqual([]);
    });

    it('hands out again what is due again, with what was learnt', async () => {
      await urgent('a1');
      const first = await one();
      await outbox.settle(first, settle(first, { kind: 'ambiguous', reason: 'cut' }, NOON), NOON);
      expect(await take({}, after(1))).toEqual([]);
      expect(await take({}, after(2))).toMatchObject([{ id: first.id, attempts: 1, maybeSent: true, isPlain: false }]);
    });

    it('holds up no chat whose message waits to be tried again', async () => {
      await feed('a1');
      await feed('a2');
      const first = await one();
      await outbox.settle(first, settle(first, { kind: 'failed', reason: 'HTTP 502' }, NOON), NOON);
      expect(await keys(take({}, after(1)))).toEqual(['a2']);
    });

    it('takes back what nobody renewed: urgent goes again marked, the rest is logged as maybe sent', async () => {
      await urgent('price');
      await feed('news', BOB);
      expect(await take()).toHaveLength(2);
      await opened.pass(LEASE_MS - 1_000);
      expect(await outbox.reap(NOON)).toBe(0);
      await opened.pass(1_000);
      expect(await outbox.reap(NOON)).toBe(2);
      expect(await opened.settledLog()).toEqual(['news maybe sent']);
      expect(await take({}, after(2))).toMatchObject([{ chat: ANN, maybeSent: true, attempts: 1 }]);
    });

    it('does not take back what its process knows of', async () => {
      await urgent('mine');
      const { id } = await one();
      await urgent('of the dead', BOB);
      await take({ by: 'another' });
      await opened.pass(LEASE_MS);
      expect(await outbox.reap(NOON, [id])).toBe(1);
      expect(await outbox.renew([id], 'me', LEASE_MS)).toEqual([id]);
    });

    it('leaves alone what is renewed, however long it takes, and renews nothing of others', async () => {
      await urgent('price');
      const { id } = await one();
      for (let i = 0; i < 5; i++) {
        await opened.pass(LEASE_MS - 1_000);
        expect(await outbox.renew([id, 404n], 'me', LEASE_MS)).toEqual([id]);
        expect(await outbox.renew([id], 'another', LEASE_MS)).toEqual([]);
        expect(await outbox.reap(NOON)).toBe(0);
      }
      await opened.pass(LEASE_MS);
      expect(await outbox.renew([id], 'me', LEASE_MS), 'late, but nobody has taken it over').toEqual([id]);
      await opened.pass(LEASE_MS);
      expect(await outbox.reap(NOON)).toBe(1);
      expect(await outbox.renew([id], 'me', LEASE_MS), 'taken over').toEqual([]);
    });

    it('lets a message alone that another process sends by now, unless it is known to have arrived', async () => {
      await urgent('price');
      const slow = await one();
      await opened.pass(LEASE_MS);
      await outbox.reap(NOON);
      const [again] = await take({ by: 'another' }, after(2));
      await outbox.settle(slow, settle(slow, { kind: 'failed', reason: 'HTTP 502' }, after(3)), after(3));
      expect(await outbox.renew([again?.id ?? 0n], 'another', LEASE_MS)).toHaveLength(1);
      await outbox.settle(slow, { kind: 'sent' }, after(4));
      expect(await opened.settledLog()).toEqual(['price sent']);
    });
  });
}
