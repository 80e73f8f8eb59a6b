import { type Chats, type Elsewhere, type Owner, platformOf, privateChatOf, withoutTopic } from '../accounts/chats.ts';
import { type ChatId, type PersonId, phrase } from '../chat/message.ts';
import type { Shut } from '../chat/platform.ts';
import type { Right } from '../chat/right.ts';
import type { Phrase } from '../core/result.ts';
import type { Outbox } from './outbox.ts';

export type ShutDoors = {
  /** Nothing reaches a chat: its rules rest, and whose they are is told where that person can be told, once. */
  shut(chat: ChatId, reason: string, because?: Shut): Promise<void>;
  /** Alerts reach a chat without their pictures: whose they are is told, once for each chat. */
  lacks(chat: ChatId, right: Right): Promise<void>;
};

type Ports = {
  readonly chats: Chats;
  readonly outbox: Pick<Outbox, 'enqueue'>;
  /** Where else a person is told things, such as on another platform. */
  readonly elsewhere: Elsewhere;
  now(): Date;
};

/** Chats whose lack of a right was told, of which so many are remembered here; the outbox remembers all of them. */
const MOST_TOLD = 10_000;

export function createShutDoors({ chats, outbox, elsewhere, now }: Ports): ShutDoors {
  const told = new Set<string>();

  /** The first place where the person can be told: in private, elsewhere, or in the group around a lost topic. */
  async function placeFor(person: PersonId, shut: ChatId, because?: Shut): Promise<ChatId | undefined> {
    const own = privateChatOf(person);
    const around = because === 'topic' ? [withoutTopic(shut)] : [];
    for (const chat of [...(own ? [own] : []), ...(await elsewhere(person)), ...around]) {
      if (chat === shut) continue;
      const account = await chats.of(chat);
      if (account && !account.unreachable) return chat;
    }
    return undefined;
  }

  async function tell(key: string, to: ChatId, says: readonly Phrase[]): Promise<void> {
    await outbox.enqueue(`notice:${key}`, to, { kind: 'notice', says }, now());
  }

  return {
    async shut(where, reason, because) {
      const { chat, since, title, owners } = await chats.unreachable(where, reason, now(), because);
      for (const owner of owners) {
        const to = await placeFor(owner.person, chat, because);
        // The moment is part of the key: told again only when the door was open in between.
        const key = `shut:${chat}:${since.toISOString()}:${owner.person}`;
        if (to) await tell(key, to, sayShut(owner, chat, title, because));
      }
    },

    async lacks(chat, right) {
      const key = `lacks:${chat}:${right}`;
      if (told.has(key)) return;
      const title = (await chats.of(chat))?.title ?? chat;
      for (const { person } of await chats.owners(chat)) {
        const to = await placeFor(person, chat);
        if (to) await tell(`${key}:${person}`, to, [phrase('notice-lacks', { title, right })]);
      }
      if (told.size >= MOST_TOLD) told.clear();
      told.add(key);
    },
  };
}

function sayShut(
  { person, rules, feeds }: Owner,
  chat: ChatId,
  title: string = chat,
  because: Shut | 'unknown' = 'unknown',
): readonly Phrase[] {
  const isOwn = privateChatOf(person) === chat;
  return [
    isOwn
      ? phrase('notice-shut-you', { platform: platformOf(chat), because })
      : phrase('notice-shut', { title, because }),
    phrase('notice-shut-rests', { count: rules + feeds, because }),
  ];
}
