import { type Api, InputFile } from 'grammy';
import type { Command } from '../../chat/command.ts';
import type { Document } from '../../chat/document.ts';
import type { Picture } from '../../chat/picture.ts';
import type { Outcome, Parcel } from '../../chat/platform.ts';
import type { Right } from '../../chat/right.ts';
import { plain, splitText, type Text } from '../../chat/text.ts';
import { type Address, readAddress } from './address.ts';
import { createHalfSent } from './half-sent.ts';
import type { Log } from './log.ts';
import { LONGEST_CAPTION, LONGEST_TEXT, toEntities, toKeyboard } from './markup.ts';
import { classify, isAboutPicture, isForbidden } from './outcome.ts';
import type { Photos } from './photos.ts';
import type { Traffic } from './traffic.ts';

export type Send = (parcel: Parcel, replyTo?: number) => Promise<Outcome>;

type Shared = {
  readonly catalog: () => readonly Command[];
  readonly traffic: Traffic;
  readonly photos: Photos;
  readonly log: Log;
};

const toFile = ({ name, text }: Document): InputFile => new InputFile(Buffer.from(text), name);
const topicOf = ({ topic }: Address) => (topic === undefined ? {} : { message_thread_id: topic });

/** What Telegram says of a message that it took. */
type Answered = { readonly message_id?: unknown; readonly photo?: unknown };
type Tried = { readonly outcome: Outcome; readonly answered?: Answered };

/** Sends messages and says what became of them. Never throws for what the network or a person may do. */
export function createSend(api: Api, { catalog, traffic, photos, log }: Shared): Send {
  const halfSent = createHalfSent();

  return async ({ chat, message, key, isPlain = false }, replyTo) => {
    const to = readAddress(chat);
    if (!to) return { kind: 'rejected', reason: `${chat} is not a Telegram chat` };
    const pieces = splitText(message.text, LONGEST_TEXT).filter((piece) => plain(piece).trim() !== '');
    const [first] = pieces;
    if (!first) return { kind: 'rejected', reason: 'the message has no text' };

    const { rows, tooLong } = toKeyboard(catalog(), isPlain ? [] : (message.buttons ?? []));
    for (const line of tooLong) log.error({ chat, line }, 'A button was left out: its command is over 64 bytes');
    const about = {
      ...(to.topic === undefined ? {} : { message_thread_id: to.topic }),
      ...(replyTo === undefined
        ? {}
        : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    };
    const keyboard = rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };

    const before = halfSent.of(key, pieces);
    let { hasPicture } = before;
    let messages = 0;
    let lacks: Right | undefined;
    if (message.picture && !isPlain && !hasPicture) {
      const isCaption = pieces.length === 1 && plain(first).length <= LONGEST_CAPTION;
      const { text: caption, entities } = toEntities(first);
      const under = isCaption ? { caption, caption_entities: entities, ...keyboard } : {};
      const outcome = await sendPhoto(to, message.picture, { ...about, ...under });
      messages += outcome && !isForbidden(outcome) ? 1 : 0;
      if (outcome && isForbidden(outcome)) lacks = 'send-photos';
      const mayHaveArrived = outcome?.kind === 'sent' || outcome?.kind === 'ambiguous';
      if (outcome && !lacks && (isCaption || !mayHaveArrived)) return outcome;
      // A photo without an answer may have arrived, and the text tells the same: only the text goes on.
      hasPicture = mayHaveArrived;
    }

    let outcome: Outcome = { kind: 'failed', reason: 'nothing was sent' };
    for (let i = before.count; i < pieces.length; i += 1) {
      const isLast = i === pieces.length - 1;
      outcome = await sendText(to, pieces[i] ?? [], isPlain, { ...about, ...(isLast ? keyboard : {}) });
      messages += 1;
      if (outcome.kind !== 'sent') {
        if (hasPicture || i > 0) halfSent.remember(key, hasPicture, pieces.slice(0, i));
        return outcome;
      }
    }
    halfSent.forget(key);
    if (outcome.kind !== 'sent') return outcome;
    const { document } = message;
    if (document) {
      const { outcome: brought } = await ask(to, () => api.sendDocument(to.chat, toFile(document), topicOf(to)));
      if (brought.kind !== 'sent') log.warn({ chat, outcome: brought }, 'A file was not taken; its text went alone');
    }
    return { ...outcome, ...(messages > 1 ? { messages } : {}), ...(lacks ? { lacks } : {}) };
  };

  async function sendText(to: Address, piece: Text, isPlain: boolean, more: object): Promise<Outcome> {
    const { text, entities } = toEntities(piece);
    const { outcome } = await ask(to, () =>
      api.sendMessage(to.chat, text, {
        link_preview_options: { is_disabled: true },
        ...(isPlain || entities.length === 0 ? {} : { entities }),
        ...more,
      }),
    );
    return outcome;
  }

  /** Undefined, or forbidden, where only the text can go: the picture was not painted, or not taken; nothing arrived. */
  async function sendPhoto(to: Address, picture: Picture, more: object): Promise<Outcome | undefined> {
    let tried = await tryPhoto(to, picture, more);
    if (tried?.isKnown && tried.outcome.kind === 'rejected') {
      // Telegram forgets. What it does not know by its name any more is uploaded anew, once.
      photos.forget(picture);
      tried = await tryPhoto(to, picture, more);
    }
    if (!tried || !isAboutPicture(tried.outcome)) return tried?.outcome;
    log.warn({ chat: to.chat, outcome: tried.outcome }, 'A picture was not taken; its text goes alone');
    return isForbidden(tried.outcome) ? tried.outcome : undefined;
  }

  async function tryPhoto(to: Address, picture: Picture, more: object) {
    const found = await photos.of(picture);
    if (!found) return undefined;
    const { outcome, answered } = await ask(to, () => api.sendPhoto(to.chat, found.photo, more));
    if (answered) photos.learn(picture, answered.photo);
    return { outcome, isKnown: found.isKnown };
  }

  async function ask({ chat, topic }: Address, call: () => Promise<unknown>): Promise<Tried> {
    const isChatBusy = traffic.isBusy(chat);
    traffic.note(chat);
    try {
      const answered = (await call()) as Answered | null;
      if (typeof answered?.message_id !== 'number') {
        return { outcome: { kind: 'ambiguous', reason: 'the answer could not be read' } };
      }
      return { outcome: { kind: 'sent', messageId: String(answered.message_id) }, answered };
    } catch (error) {
      return { outcome: classify(error, { chat, ...(topic === undefined ? {} : { topic }) }, isChatBusy) };
    }
  }
}
