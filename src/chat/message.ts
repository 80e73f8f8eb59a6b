import type { Facts, Phrase } from '../core/result.ts';
import type { Document } from './document.ts';
import type { Picture } from './picture.ts';
import type { Text } from './text.ts';

/** `telegram:42`, `telegram:-1001/7` (a forum topic), `discord:99`, `discord:@42` (a person's direct messages), `console:you`. */
export type ChatId = `${string}:${string}`;

/** A person on one platform: `telegram:42`. */
export type PersonId = `${string}:${string}`;

/** Whether a text is the id of a person on a platform, `telegram:42`. */
export const isPersonId = (text: string): text is PersonId => /^(telegram|discord):\d+$/.test(text);

/** Whether a text is the id of a person or a chat, `telegram:-1001/7`, `discord:@99`. */
export const isChatId = (text: string): text is ChatId => /^(telegram|discord):@?-?\d+(\/\d+)?$/.test(text);

/** A command as typed, before any of it is believed. */
export type Invocation = { readonly command: string; readonly args: Readonly<Record<string, string>> };

/** What a command answers, before it has words. Buttons are commands that somebody has already typed for you. */
export type Reply = {
  readonly says: readonly Phrase[];
  readonly buttons?: readonly ReplyButton[];
  /** What it shows besides; the words alone say everything. */
  readonly picture?: Picture;
  /** A file that it brings along, such as an export. */
  readonly document?: Document;
};
export type ReplyButton = { readonly label: Phrase; readonly does: Invocation } & InPlace;

/**
 * The answer takes the place of the message that the button belongs to, so that a person who looks through timeframes
 * has one message and not ten. Where that cannot be, as in a terminal or under a message that is gone, it is a new one.
 */
type InPlace = { readonly isInPlace?: true };

export const say = (id: string, facts?: Facts, buttons?: readonly ReplyButton[]): Reply => ({
  says: [phrase(id, facts)],
  ...(buttons ? { buttons } : {}),
});
export const phrase = (id: string, facts?: Facts): Phrase => (facts === undefined ? { id } : { id, facts });
export const button = (label: string, does: Invocation, facts?: Facts): ReplyButton => ({
  label: phrase(label, facts),
  does,
});

export const inPlace = (each: ReplyButton): ReplyButton => ({ ...each, isInPlace: true });

/** Formatted text, buttons and perhaps a picture, in somebody's language, no platform yet. */
export type Message = {
  readonly text: Text;
  readonly buttons?: readonly Button[];
  readonly picture?: Picture;
  readonly document?: Document;
};
export type Button = { readonly label: string; readonly does: Invocation } & InPlace;
