import { beforeEach, describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { type Delivery, settle } from '../../src/delivery/delivery.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';
import { after, NOON, notice, priceAlert } from '../storage/world.ts';

export type OpenOutbox = {
  readonly outbox: Outbox;
  /** Lets so much time pass for the leases. */
  pass(ms: number): Promise<void>;
  /** The number of a rule that its owner called critical. */
  criticalRule(): Promise<number>;
  /** What was settled, oldest first: `a1 sent`. */
  settledLog(): Promise<readonly string[]>;
};

const ANN = 'telegram:1';
const BOB = 'telegram:2';
const CID = 'telegram:3';
const GROUP = 'telegram:-100';
const LEASE_MS = 8_000;
const CALM_RULE = 7_000;

/** Every chat that the suite speaks of. */
export const OUTBOX_CHATS: readonly ChatId[] = [ANN, BOB, CID, GROUP, `${GROUP}/7`, `${GROUP}/9`, 'discord:@9'];

/** Alerts carry their key where a test can read it. */
const keyOf = ({ alert }: Pick<Delivery, 'alert'>): string | undefined =>
  alert.kind === 'notice' ? alert.says[0]?.id : 'note' in alert ? alert.note : undefined;

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
    const urgent = (key: string, chat: ChatId = ANN, rule = CALM_RULE) =>
      outbox.enqueue(key, chat, { ...priceAlert(rule), note: key } as Alert, NOON);
    const take = (options: Partial<Parameters<Outbox['claim']>[0]> = {}, now = NOON) =>
      outbox.claim({ platform: 'telegram', except: [], limit: 10, by: 'me', leaseMs: LEASE_MS, ...options }, now);
    const keys = async (claimed: Promise<readonly Delivery[]>) => (await claimed).map(keyOf);
    const one = async (now = NOON): Promise<Delivery> => {
      const [delivery] = await take({}, now);
      if (!delivery) throw new Error('Nothing was claimed.');
      return delivery;
    };
    /** Claims one after another, each sent before the next. */
    const drain = async (options: Partial<Parameters<Outbox['claim']>[0]> = {}): Promise<readonly unknown[]> => {
      const told: unknown[] = [];
      for (;;) {
        const [delivery] = await take({ ...options, limit: 1 });
        if (!delivery) return told;
        told.push(keyOf(delivery));
        await outbox.settle(delivery, { kind: 'sent' }, NOON);
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

    it('tells every chat the first of its alerts before any chat its second, and then in turns', async () => {
      for (const key of ['a1', 'a2', 'a3', 'a4']) await urgent(key);
      for (const key of ['b1', 'b2']) await urgent(key, BOB);
      await feed('c0', CID);
      await urgent('c1', CID);
      expect(await drain()).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4', 'c0']);
    });

    it('tells a chat what rang for it in that order, also when more rings meanwhile', async () => {
      await urgent('a1');
      await urgent('a2');
      const [first] = await take();
      if (first) await outbox.settle(first, { kind: 'sent' }, NOON);
      await urgent('a3');
      expect(await drain()).toEqual(['a2', 'a3']);
    });

    it('tells what its owner called critical before what rang earlier', async () => {
      const critical = await opened.criticalRule();
      await urgent('a1');
      await urgent('a2');
      await urgent('a!', ANN, critical);
      await urgent('b1', BOB);
      const [first] = await take({ limit: 1 });
      if (first) await outbox.settle(first, { kind: 'sent' }, NOON);
      expect(await drain()).toEqual(['a!', 'b1', 'a2']);
    });

    it('takes from calmer lanes alone when it is asked to, and not from a chat that waits for more urgent things', async () => {
      await urgent('a1');
      await feed('a2');
      await feed('b1', BOB);
      expect(await keys(take({ leastLane: 2 }))).toEqual(['b1']);
    });

    it('takes what is due later only later, and says when', async () => {
      await outbox.enqueue('later', ANN, notice('later'), after(30));
      expect(await take()).toEqual([]);
      expect(await outbox.nextDue(NOON)).toEqual(after(30));
      expect(await take({}, after(30))).toHaveLength(1);
      expect(await outbox.nextDue(after(30)), 'what is on its way is not due').toBeUndefined();
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
