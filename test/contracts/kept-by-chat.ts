import { beforeEach, describe, expect, it } from 'vitest';
import type { Chats } from '../../src/accounts/chats.ts';
import type { Rules } from '../../src/alerts/rule.ts';
import type { Subscriptions } from '../../src/alerts/subscription.ts';
import type { Watchlists } from '../../src/alerts/watchlist.ts';
import type { Caller } from '../../src/chat/caller.ts';
import { seasonOf } from '../../src/core/market/reading.ts';

export type KeptByChat = {
  readonly chats: Chats;
  readonly rules: Rules;
  readonly subscriptions: Subscriptions;
  readonly watchlists: Watchlists;
};

const NOON = new Date('2026-03-01T12:00:00Z');
const LATER = new Date('2026-03-01T20:00:00Z');
const ANN: Caller = { chat: 'telegram:1', person: 'telegram:1', role: 'admin', kind: 'private', locale: 'de' };
const BEN: Caller = { ...ANN, chat: 'telegram:2', person: 'telegram:2' };
const GROUP: Caller = { ...ANN, chat: 'telegram:-9', kind: 'group', title: 'Traders' };

const ruleFor = ({ chat, person: owner }: Caller, at = 60) => ({
  chat,
  owner,
  metric: seasonOf('top50'),
  threshold: { side: 'above', at, rearm: at - 5 } as const,
});
const SEASON = { topic: 'season', scope: 'top50' } as const;

/** What a chat keeps: its account, rules and subscriptions. Whoever implements these ports passes; `open` starts empty. */
export function keepsWhatChatsKeep(name: string, open: () => Promise<KeptByChat>): void {
  describe(`${name}, asked to keep what a chat keeps`, () => {
    let kept: KeptByChat;
    beforeEach(async () => {
      kept = await open();
      for (const caller of [ANN, BEN, GROUP]) await kept.chats.heard(caller, NOON);
    });

    it('keeps a list of coins for each chat, each coin once, up to a limit', async () => {
      const { watchlists } = kept;
      expect(await watchlists.add(ANN.chat, 'ETH/USDT', 2, NOON)).toBe('added');
      expect(await watchlists.add(ANN.chat, 'ETH/USDT', 2, LATER)).toBe('there');
      expect(await watchlists.add(ANN.chat, 'BTC/USDT', 2, LATER)).toBe('added');
      expect(await watchlists.add(ANN.chat, 'SOL/USDT', 2, LATER)).toBe('full');
      expect(await watchlists.add(BEN.chat, 'SOL/USDT', 2, NOON)).toBe('added');
      expect(await watchlists.of(ANN.chat)).toEqual(['ETH/USDT', 'BTC/USDT']);
      expect(await watchlists.remove(ANN.chat, 'ETH/USDT')).toBe(true);
      expect(await watchlists.remove(ANN.chat, 'ETH/USDT')).toBe(false);
      expect(await watchlists.of(ANN.chat)).toEqual(['BTC/USDT']);
      expect(await watchlists.of(BEN.chat)).toEqual(['SOL/USDT']);
    });

    it('gives a rule back as it was set, armed and never fired', async () => {
      const rule = await kept.rules.add(ruleFor(ANN), 5, NOON);
      expect(rule).toMatchObject({ ...ruleFor(ANN), state: 'armed', epoch: 0 });
      expect(await kept.rules.get(rule?.id ?? 0)).toEqual(rule);
      expect(await kept.rules.of(ANN.chat)).toEqual([rule]);
    });

    it('lists the rules of one chat only, oldest first', async () => {
      for (const at of [60, 50, 70]) await kept.rules.add(ruleFor(ANN, at), 5, NOON);
      await kept.rules.add(ruleFor(BEN), 5, NOON);
      expect((await kept.rules.of(ANN.chat)).map(({ threshold }) => threshold.at)).toEqual([60, 50, 70]);
    });

    it('counts the limit by person, over all their chats, and not what was removed', async () => {
      const first = await kept.rules.add(ruleFor(ANN), 2, NOON);
      await kept.rules.add({ ...ruleFor(ANN), chat: GROUP.chat }, 2, NOON);
      expect(await kept.rules.add(ruleFor(ANN), 2, NOON)).toBeUndefined();
      expect(await kept.rules.add(ruleFor(BEN), 2, NOON)).toBeDefined();
      await kept.rules.remove(first?.id ?? 0, NOON);
      expect(await kept.rules.add(ruleFor(ANN), 2, NOON)).toBeDefined();
    });

    it('forgets a removed rule, and does not mind removing it again', async () => {
      const { id = 0 } = (await kept.rules.add(ruleFor(ANN), 5, NOON)) ?? {};
      await kept.rules.remove(id, NOON);
      await kept.rules.remove(id, NOON);
      expect(await kept.rules.get(id)).toBeUndefined();
      expect(await kept.rules.of(ANN.chat)).toEqual([]);
    });

    it('shows a sleeping rule with the end of its sleep', async () => {
      const { id = 0 } = (await kept.rules.add(ruleFor(ANN), 5, NOON)) ?? {};
      await kept.rules.snooze(id, LATER);
      expect((await kept.rules.get(id))?.snoozedUntil).toEqual(LATER);
    });

    it('keeps one subscription of a subject in a chat, and tells whether it is new', async () => {
      const add = ({ chat, person: owner }: Caller) =>
        kept.subscriptions.add({ chat, owner, subject: SEASON }, 1, NOON);
      const first = await add(ANN);
      expect(first?.isNew).toBe(true);
      expect(await add(ANN)).toEqual({ id: first?.id, isNew: false });
      expect((await add(BEN))?.isNew).toBe(true);
      expect(await kept.subscriptions.of(ANN.chat)).toEqual([
        { id: first?.id, chat: ANN.chat, owner: ANN.person, ...SEASON },
      ]);
    });

    it('counts the limit of subscriptions by person, over all their chats, and not what was removed', async () => {
      const add = (chat: string, { person: owner }: Caller, scope: string) =>
        kept.subscriptions.add({ chat: chat as Caller['chat'], owner, subject: { topic: 'season', scope } }, 2, NOON);
      const first = await add(ANN.chat, ANN, 'top50');
      await add(GROUP.chat, ANN, 'top50');
      expect(await add(ANN.chat, ANN, 'top100')).toBeUndefined();
      expect(await add(BEN.chat, BEN, 'top100')).toBeDefined();
      await kept.subscriptions.remove(first?.id ?? 0);
      expect((await add(ANN.chat, ANN, 'top100'))?.isNew).toBe(true);
    });

    it('forgets a removed subscription', async () => {
      const subscription = { chat: ANN.chat, owner: ANN.person, subject: SEASON };
      const { id = 0 } = (await kept.subscriptions.add(subscription, 5, NOON)) ?? {};
      await kept.subscriptions.remove(id);
      expect(await kept.subscriptions.get(id)).toBeUndefined();
    });

    it('knows a chat that spoke, with its language and what its people chose', async () => {
      await kept.chats.choose(GROUP.chat, { rules: 'everybody' });
      const { chat: id, kind, locale, title } = GROUP;
      expect(await kept.chats.heard(GROUP, LATER)).toEqual({
        id,
        kind,
        locale,
        title,
        settings: { rules: 'everybody' },
      });
      expect(await kept.chats.of('telegram:404')).toBeUndefined();
    });

    it('knows why a chat cannot be reached, until it speaks again', async () => {
      await kept.chats.unreachable(ANN.chat, 'blocked', NOON);
      expect((await kept.chats.of(ANN.chat))?.unreachable).toEqual({ at: NOON, reason: 'blocked' });
      await kept.chats.heard(ANN, LATER);
      expect((await kept.chats.of(ANN.chat))?.unreachable).toBeUndefined();
    });

    it('lets a chat go on under a new id', async () => {
      await kept.chats.choose(GROUP.chat, { rules: 'everybody' });
      await kept.chats.moved(GROUP.chat, 'telegram:-100');
      expect(await kept.chats.of(GROUP.chat)).toBeUndefined();
      expect(await kept.chats.of('telegram:-100')).toMatchObject({
        title: 'Traders',
        settings: { rules: 'everybody' },
      });
    });
  });
}
