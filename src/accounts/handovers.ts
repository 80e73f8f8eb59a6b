import type { ChatId, PersonId } from '../chat/message.ts';

/** What rests in one chat because its owner left: an id of it, as chats show ids, by which the rest is found. */
export type Resting = { readonly chat: ChatId; readonly id: string; readonly rules: number; readonly feeds: number };

export type Taken =
  | { readonly kind: 'taken'; readonly rules: number; readonly feeds: number }
  /** Its owner is back, or somebody was quicker. */
  | { readonly kind: 'none' }
  /** Whoever takes it would have more than they may; nothing was taken. */
  | { readonly kind: 'too-many'; readonly count: number };

/** What becomes of rules and feeds whose owner is not in their group any more. */
export interface Handovers {
  /** They left the group: what they set there and in its topics rests. Says what rests from now on; asked again, nothing. */
  left(group: ChatId, person: PersonId, now: Date): Promise<readonly Resting[]>;
  /** They are there again: what nobody took over meanwhile goes on. */
  back(group: ChatId, person: PersonId): Promise<void>;
  /** So many groups of a platform in which something of somebody goes on, by their ids, behind this one. */
  groups(platform: string, behind: ChatId | undefined, limit: number): Promise<readonly ChatId[]>;
  /** Gives all that rests in a chat for the want of one owner to another, who may have `most` rules and as many feeds. */
  take(chat: ChatId, from: PersonId, to: PersonId, most: number): Promise<Taken>;
  /** Ends it. Says how many rules and feeds that were. */
  end(chat: ChatId, from: PersonId, now: Date): Promise<number>;
}
