import type { Zone } from '../core/zone.ts';
import type { ChatId, PersonId } from './message.ts';
import { type Reader, readerIn } from './reader.ts';
import type { Right } from './right.ts';

/** What a person may do in a chat. The operator runs this bot; an admin runs the group; members are everybody. */
export type Role = 'member' | 'admin' | 'operator';

/** Who asks, and where. Filled by the platform from what the network said, never from what was typed. */
export type Caller = {
  readonly chat: ChatId;
  readonly person: PersonId;
  /** In a private chat everybody is the admin of their own conversation. */
  readonly role: Role;
  readonly kind: 'private' | 'group' | 'channel';
  /** Language tag as the platform tells it, `en`, `pt-BR`. */
  readonly locale: string;
  /** Nothing told the language: the platform names none for whoever writes in a chat's own name, or by hand. */
  readonly isLocaleGuessed?: true;
  /** The answer is seen by this person alone, so it is in their language also in company. */
  readonly isAside?: true;
  /** The bot may answer here, but nothing shows yet that it may speak first, as in Discord's direct messages. */
  readonly isUnproven?: true;
  /** What the bot may not do here, where the platform tells it together with what was asked. */
  readonly lacks?: readonly Right[];
  /** In company: a link to the bot's private chat, where the platform has one. */
  readonly privately?: string;
  /** Name of the group or channel, for lists. */
  readonly title?: string;
  /** How the chat reads, by what it chose; no platform knows that, so it is there once the caller was let in. */
  readonly reader?: Reader;
};

/** Where the clocks of a caller's chat are, as far as is known. */
export const zoneOf = (caller: Caller): Zone => readerOfCaller(caller).zone;

/** How a caller reads, as far as is known. */
export const readerOfCaller = ({ reader, locale }: Caller): Reader => reader ?? readerIn(locale);
