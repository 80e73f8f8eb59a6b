import { type Chats, withoutTopic } from '../accounts/chats.ts';
import type { Handovers, Resting } from '../accounts/handovers.ts';
import { button, type ChatId, type PersonId, phrase } from '../chat/message.ts';
import { DAY_MS } from '../core/market/timeframe.ts';
import type { Outbox } from './outbox.ts';

export type Leavers = {
  /** Somebody left a group: what they set there rests, and each of its chats is asked once who takes it over. */
  left(group: ChatId, person: PersonId): Promise<void>;
  /** They are there again. */
  back(group: ChatId, person: PersonId): Promise<void>;
  /**
   * Something was told in a chat of which nobody tells us who leaves: whether its owners are still there is asked, at
   * most once a day.
   */
  told(chat: ChatId): Promise<void>;
  /**
   * Asks the same about some more groups of a platform, whether anything is told there or not, so that mostly what
   * somebody set who left rests before it rings. No alert waits for it. Each group is looked at once a day at most.
   */
  lookAround(platform: string): Promise<void>;
};

type Ports = {
  readonly handovers: Handovers;
  readonly chats: Pick<Chats, 'owners'>;
  readonly outbox: Pick<Outbox, 'enqueue'>;
  /** Whether a person is in a group; undefined where that is not known, or somebody else tells it. */
  isMember(group: ChatId, person: PersonId): Promise<boolean | undefined>;
  now(): Date;
};

/** Chats whose owners were looked for, of which so many are remembered; the others are looked at once more. */
const MOST_LOOKED_AT = 10_000;
/** So many owners of one chat are asked about in a day. */
const MOST_OWNERS = 50;
/** So many groups are looked at in a round: a small part of what a platform answers in a minute. */
const MOST_A_ROUND = 10;

export function createLeavers({ handovers, chats, outbox, isMember, now }: Ports): Leavers {
  /** After something was told, and on rounds: who left between the two is found out by whichever comes first. */
  const afterTold = new Map<ChatId, number>();
  const onRounds = new Map<ChatId, number>();
  /** Where the next round begins. */
  const behind = new Map<string, ChatId>();

  async function ask(chat: ChatId, lookedAt: Map<ChatId, number>): Promise<void> {
    const at = now().getTime();
    const since = at - (lookedAt.get(chat) ?? Number.NEGATIVE_INFINITY);
    if (since >= 0 && since < DAY_MS) return;
    if (lookedAt.size >= MOST_LOOKED_AT) lookedAt.clear();
    lookedAt.set(chat, at);
    for (const { person } of (await chats.owners(chat)).slice(0, MOST_OWNERS)) {
      // Whatever speaks in the name of the group itself never leaves it.
      if (person === withoutTopic(chat)) continue;
      const isThere = await isMember(chat, person);
      if (isThere === false) await left(chat, person);
      if (isThere === true) await handovers.back(chat, person);
    }
  }

  async function left(group: ChatId, person: PersonId): Promise<void> {
    const at = now();
    for (const resting of await handovers.left(group, person, at)) {
      // The moment is part of the key: asked again only when they were back in between.
      const key = `left:${resting.chat}:${resting.id}:${at.toISOString()}`;
      await outbox.enqueue(`notice:${key}`, resting.chat, noticeOf(resting), at);
    }
  }

  return {
    left,
    back: (group, person) => handovers.back(group, person),

    told: (chat) => ask(chat, afterTold),

    async lookAround(platform) {
      const groups = await handovers.groups(platform, behind.get(platform), MOST_A_ROUND);
      const last = groups.at(-1);
      if (last !== undefined && groups.length === MOST_A_ROUND) behind.set(platform, last);
      else behind.delete(platform);
      for (const group of groups) await ask(group, onRounds);
    },
  };
}

/** No name stands in it: who left is known there, and what is kept of a chat shall hold no person's. */
const noticeOf = ({ id, rules, feeds }: Resting) =>
  ({
    kind: 'notice',
    says: [phrase('handover', { count: rules + feeds })],
    buttons: [
      button('button-takeover', { command: 'takeover', args: { alert: id } }),
      button('button-takeover-stop', { command: 'takeover', args: { alert: id, how: 'stop' } }),
    ],
  }) as const;
