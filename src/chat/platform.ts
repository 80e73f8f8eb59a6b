import type { Caller } from './caller.ts';
import type { Command } from './command.ts';
import type { ChatId, Invocation, Message, PersonId } from './message.ts';
import type { Right } from './right.ts';

/** Why a door is shut, where the platform says so: it decides who else is behind it, and what opens it again. */
export type Shut =
  /** The person blocked the bot, or takes no messages from it. */
  | 'blocked'
  /** The person shares no server with the bot any more, and Discord lets strangers write to nobody. */
  | 'stranger'
  /** The bot was thrown out, or the chat or the account is gone. */
  | 'removed'
  /** A topic or thread is gone or closed; the group around it may be open. */
  | 'topic'
  | Right;

/** What became of one message. Platforms classify; delivery decides what to do about it. */
export type Outcome =
  /**
   * `messages`: how many the platform counts, where it was not one, as for a long text or a picture above it. `lacks`:
   * it went without its picture, because that needs a right that the bot does not have there.
   */
  | { readonly kind: 'sent'; readonly messageId?: string; readonly messages?: number; readonly lacks?: Right }
  /** It did not arrive, and trying again later may help. */
  | { readonly kind: 'failed'; readonly reason: string }
  /**
   * Told to wait. `scope` says who must: this chat alone, or everything sent with this token. `isOwnCare`: nobody but the
   * bot itself said so, which tells nothing about how much the platform takes.
   */
  | {
      readonly kind: 'throttled';
      readonly retryAfterMs: number;
      readonly scope: 'chat' | 'all';
      readonly isOwnCare?: true;
    }
  /** Blocked, left, kicked, closed: nothing reaches this chat until it speaks again. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly because?: Shut }
  /** The chat lives under a new id, as when a Telegram group becomes a supergroup. */
  | { readonly kind: 'moved'; readonly to: ChatId }
  /** The platform could not read our message: a bug of ours, and sending it again repeats it. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The request left and no answer came: the message may have arrived. */
  | { readonly kind: 'ambiguous'; readonly reason: string };

/** A message on its way. `key` names the delivery (at most 25 characters) for platforms that refuse repeats. */
export type Parcel = {
  readonly chat: ChatId;
  readonly message: Message;
  readonly key: string;
  /** Send without markup and buttons: the second try after the platform rejected the first. */
  readonly isPlain?: boolean;
};

/** How fast a platform lets one token speak. */
export type Pace = {
  readonly perSecond: number;
  /** Least time between two messages to one chat. */
  readonly perChatMs: number;
  /** Messages that a group may get in a minute, all its topics together, and which chats are groups. */
  readonly groups?: { readonly perMinute: number; includes(chat: ChatId): boolean };
};

/** What can be put into any chat by somebody who types the bot's name there: a line to choose it by, and the message. */
export type Card = { readonly title: string; readonly message: Message };

/** The bot as a platform sees it: what can be said, and what is answered. */
export interface Bot {
  readonly catalog: readonly Command[];
  /** Answers in words. Never rejects: what goes wrong inside becomes an apology, and is logged. */
  answer(invocation: Invocation, caller: Caller): Promise<Message>;
  /** Reads a typed line, with or without a slash; undefined when it names no command of ours. */
  read(line: string): Invocation | undefined;
  /** Reads a line that is meant for the bot whatever it says, as in private: a command, or a wish in plain words. */
  hear(line: string): Invocation;
  /** What may complete this option; plain values, best first. */
  suggest(invocation: Invocation, option: string, typed: string, caller: Caller): Promise<readonly string[]>;
  /** Prices of the coins that begin like this, best first; none for people the bot is not for. */
  cards(typed: string, caller: Caller): Promise<readonly Card[]>;
  /** A chat spoke, moved, or shut its door: accounts are told. */
  chatChanged(change: ChatChange): Promise<void>;
  /** Whether this process is still the one that answers here; one that stood still may have been replaced. Absent: it is. */
  isOurs?(): Promise<boolean>;
}

export type ChatChange =
  | { readonly kind: 'moved'; readonly from: ChatId; readonly to: ChatId }
  | { readonly kind: 'unreachable'; readonly chat: ChatId; readonly reason: string; readonly because?: Shut }
  /** With its topics, where it has some. */
  | { readonly kind: 'reachable'; readonly chat: ChatId }
  /** Somebody is not in a group any more, or is there again. */
  | { readonly kind: 'left' | 'came'; readonly chat: ChatId; readonly person: PersonId };

/** What messages are sent through. */
export interface Voice {
  /** Also the first part of its chat ids. */
  readonly name: string;
  readonly pace: Pace;
  /** Never throws for what the network or the person may do: that is an outcome. */
  send(parcel: Parcel): Promise<Outcome>;
  /** What stands in the way of all that is sent, whoever hears people; undefined when nothing is known to. */
  sendTrouble?(): string | undefined;
  /**
   * Where nobody tells the bot who leaves a group: whether a person is in it. Undefined where that is not to be had now,
   * and of a chat that is no group.
   */
  isMember?(group: ChatId, person: PersonId): Promise<boolean | undefined>;
  /** Where lines do not bring it along: what the bot may not do in a chat, as far as it is told. Never rejects. */
  lacksIn?(chat: ChatId): Promise<readonly Right[]>;
}

/** A place where people talk to the bot. Each folder of `platforms/` is one implementation. */
export interface Platform extends Voice {
  /** From now on it can send, with buttons that say what is in this catalog. Starting does that, too. */
  speak(catalog: readonly Command[]): void;
  /** Resolves once the platform hears people; rejects with a plain sentence when it never will, as for a wrong token. */
  start(bot: Bot): Promise<void>;
  /** What stands in the way of hearing people now; undefined when nothing does. Readiness and the operator ask. */
  trouble(): string | undefined;
  /** Stops hearing people and lets answers in flight finish. It still speaks, and may start again. */
  rest(): Promise<void>;
  /** Rests, and closes. */
  stop(): Promise<void>;
}
