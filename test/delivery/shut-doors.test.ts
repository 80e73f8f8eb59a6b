import { describe, expect, it } from 'vitest';
import type { Owner, Resting } from '../../src/accounts/chats.ts';
import type { Alert } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Shut } from '../../src/chat/platform.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { plain } from '../../src/chat/text.ts';
import { replyTo } from '../../src/delivery/reply.ts';
import { createShutDoors } from '../../src/delivery/shut-doors.ts';
import { toMessage } from '../../src/words/words.ts';
import { createFakeChats } from '../support/fakes.ts';

const NOON = new Date('2026-06-01T12:00:00Z');
const ANNA = { person: 'telegram:42', rules: 2, feeds: 1 } as const;
const BEN = { person: 'discord:99', rules: 1, feeds: 0 } as const;
const CHANNEL = { person: 'telegram:-1001', rules: 1, feeds: 0 } as const;

type Told = { readonly to: ChatId; readonly text: string };

/** What is told, keys that were used before kept out, as the outbox does. */
async function createStage(known: readonly ChatId[], owners: readonly Owner[], links: readonly ChatId[] = []) {
  const fake = createFakeChats();
  for (const chat of known) {
    const about = { person: chat, role: 'admin', kind: 'private', locale: 'en' } as const;
    await fake.heard({ chat, ...about, ...(chat.includes(':-') ? { title: 'Crypto friends' } : {}) }, NOON);
  }
  const resting: { since: Date } = { since: NOON };
  const told: Told[] = [];
  const keys = new Set<string>();
  const doors = createShutDoors({
    chats: {
      ...fake,
      async unreachable(chat, reason, now): Promise<Resting> {
        await fake.unreachable(chat, reason, now);
        const title = fake.all.get(chat)?.title;
        return { chat, ...resting, ...(title ? { title } : {}), owners };
      },
      owners: async () => owners,
    },
    outbox: {
      async enqueue(key: string, to: ChatId, alert: Alert) {
        if (keys.has(key)) return;
        keys.add(key);
        told.push({ to, text: plain(toMessage(replyTo(alert), readerIn('en')).text) });
      },
    },
    elsewhere: async () => links,
    now: () => NOON,
  });
  return { doors, told, resting, chats: fake };
}

const GROUP: ChatId = 'telegram:-1001';
const TOPIC: ChatId = 'telegram:-1001/7';

describe('a shut door', () => {
  it.each<{ because: Shut; says: RegExp }>([
    { because: 'removed', says: /not in Crypto friends any more, or it is gone.*\n.*until I am invited again/ },
    { because: 'send-messages', says: /missing: Send Messages\.\nThe 3 alerts and feeds .* rest until I may again/ },
    { because: 'view-channel', says: /may not see Crypto friends any more.*: View Channel/ },
    { because: 'send-in-threads', says: /: Send Messages in Threads/ },
    { because: 'post-messages', says: /admin there, with the right Post Messages/ },
  ])(
    'is told to those who wait behind it, in private, and names what is wrong: $because',
    async ({ because, says }) => {
      const { doors, told } = await createStage(['telegram:42', GROUP], [ANNA]);
      await doors.shut(GROUP, '403: no', because);
      expect(told).toEqual([{ to: 'telegram:42', text: expect.stringMatching(says) }]);
    },
  );

  it('is told once, however often it is met, and again when it was open in between', async () => {
    const { doors, told, resting } = await createStage(['telegram:42', GROUP], [ANNA]);
    await doors.shut(GROUP, 'kicked', 'removed');
    await doors.shut(GROUP, '403: kicked', 'removed');
    expect(told).toHaveLength(1);
    resting.since = new Date(NOON.getTime() + 1);
    await doors.shut(GROUP, 'kicked', 'removed');
    expect(told).toHaveLength(2);
  });

  it('of a person is told elsewhere, where the person linked something', async () => {
    const alone = await createStage(['telegram:42'], [ANNA]);
    await alone.doors.shut('telegram:42', 'blocked', 'blocked');
    expect(alone.told, 'nowhere else').toEqual([]);

    const linked = await createStage(['telegram:42', 'discord:@7'], [ANNA], ['discord:@7']);
    await linked.doors.shut('telegram:42', 'blocked', 'blocked');
    expect(linked.told).toEqual([
      {
        to: 'discord:@7',
        text: expect.stringMatching(/On Telegram I cannot reach you any more: you blocked me there/),
      },
    ]);
  });

  it('of a topic is told in its group where its owner cannot be told in private', async () => {
    const { doors, told } = await createStage([GROUP, TOPIC], [ANNA]);
    await doors.shut(TOPIC, 'message thread not found', 'topic');
    expect(told).toEqual([{ to: GROUP, text: expect.stringMatching(/The topic in Crypto friends .* closed or gone/) }]);
  });

  it('tells each of several owners of their own share, on whatever platform they are', async () => {
    const { doors, told } = await createStage(['telegram:42', 'discord:@99', GROUP], [ANNA, BEN, CHANNEL]);
    await doors.shut(GROUP, 'kicked', 'removed');
    expect(told.map(({ to }) => to)).toEqual(['telegram:42', 'discord:@99']);
    expect(told[1]?.text).toMatch(/The alert that you have there rests/);
  });

  it('is not told behind another shut door', async () => {
    const { doors, told, chats } = await createStage(['telegram:42', GROUP], [ANNA]);
    await chats.unreachable('telegram:42', 'blocked', NOON);
    await doors.shut(GROUP, 'kicked', 'removed');
    expect(told).toEqual([]);
  });

  it.each(['blocked', 'stranger', 'removed', undefined] as const)(
    'has words for a person, too: %s',
    async (because) => {
      const { doors, told } = await createStage(['telegram:42', 'discord:@7'], [ANNA], ['discord:@7']);
      await doors.shut('telegram:42', 'no', because);
      expect(told[0]?.text).toMatch(/^⏸ .*\n.*rest until/);
    },
  );
});

describe('a right that pictures need', () => {
  it.each([
    { right: 'attach-files', named: /Attach Files/ },
    { right: 'send-photos', named: /Send Photos/ },
  ] as const)('is named to the owners, once: $right', async ({ right, named }) => {
    const { doors, told } = await createStage(['telegram:42', GROUP], [ANNA]);
    await doors.lacks(GROUP, right);
    await doors.lacks(GROUP, right);
    expect(told).toEqual([{ to: 'telegram:42', text: expect.stringMatching(named) }]);
  });
});
