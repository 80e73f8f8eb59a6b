import type { Api } from 'grammy';
import type { Command } from '../../chat/command.ts';
import type { Outcome, Parcel } from '../../chat/platform.ts';
import { plain, splitText, type Text } from '../../chat/text.ts';
import { type Address, readAddress } from './address.ts';
import type { Log } from './log.ts';
import { toEntities, toKeyboard } from './markup.ts';
import { classify } from './outcome.ts';

/** The longest text of one Telegram message, in UTF-16 units. */
const LONGEST_TEXT = 4_096;
/** Long messages that stopped half way, of which the pieces already sent are remembered. */
const MOST_HALF_SENT = 1_000;

/** Knows which chats were written to within the last second, whoever wrote: their limit is one message a second. */
export type Traffic = ReturnType<typeof createTraffic>;

export function createTraffic(now: () => Date) {
  const lastSent = new Map<number, number>();
  return {
    isBusy: (chat: number): boolean => now().getTime() - (lastSent.get(chat) ?? -Infinity) < 1_000,
    note(chat: number): void {
      const at = now().getTime();
      lastSent.delete(chat);
      lastSent.set(chat, at);
      // The map keeps the order of writing, so what is old stands in front.
      for (const [old, sentAt] of lastSent) {
        if (at - sentAt < 1_000) break;
        lastSent.delete(old);
      }
    },
  };
}

export type Send = (parcel: Parcel, replyTo?: number) => Promise<Outcome>;

/** Sends messages and says what became of them. Never throws for what the network or a person may do. */
export function createSend(
  api: Api,
  { catalog, traffic, log }: { catalog: () => readonly Command[]; traffic: Traffic; log: Log },
): Send {
  const halfSent = new Map<string, readonly string[]>();

  return async ({ chat, message, key, isPlain = false }, replyTo) => {
    const to = readAddress(chat);
    if (!to) return { kind: 'rejected', reason: `${chat} is not a Telegram chat` };
    const pieces = splitText(message.text, LONGEST_TEXT).filter((piece) => plain(piece).trim() !== '');
    if (pieces.length === 0) return { kind: 'rejected', reason: 'the message has no text' };

    const { rows, tooLong } = toKeyboard(catalog(), isPlain ? [] : (message.buttons ?? []));
    for (const line of tooLong) log.error({ chat, line }, 'A button was left out: its command is over 64 bytes');

    let outcome: Outcome = { kind: 'failed', reason: 'nothing was sent' };
    for (let i = alreadySent(halfSent.get(key), pieces); i < pieces.length; i += 1) {
      const isLast = i === pieces.length - 1;
      outcome = await sendPiece(to, pieces[i] ?? [], isPlain, isLast ? rows : [], replyTo);
      if (outcome.kind !== 'sent') {
        if (i > 0) remember(key, pieces.slice(0, i));
        return outcome;
      }
    }
    halfSent.delete(key);
    return outcome;
  };

  async function sendPiece(
    { chat, topic }: Address,
    piece: Text,
    isPlain: boolean,
    rows: ReturnType<typeof toKeyboard>['rows'],
    replyTo: number | undefined,
  ): Promise<Outcome> {
    const { text, entities } = toEntities(piece);
    const isChatBusy = traffic.isBusy(chat);
    traffic.note(chat);
    try {
      const sent: { message_id?: unknown } | null = await api.sendMessage(chat, text, {
        link_preview_options: { is_disabled: true },
        ...(topic === undefined ? {} : { message_thread_id: topic }),
        ...(isPlain || entities.length === 0 ? {} : { entities }),
        ...(rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } }),
        ...(replyTo === undefined
          ? {}
          : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
      });
      if (typeof sent?.message_id !== 'number') return { kind: 'ambiguous', reason: 'the answer could not be read' };
      return { kind: 'sent', messageId: String(sent.message_id) };
    } catch (error) {
      return classify(error, { chat, ...(topic === undefined ? {} : { topic }) }, isChatBusy);
    }
  }

  /** The next try goes on where this one stopped, so that nobody reads the beginning twice. */
  function remember(key: string, pieces: readonly Text[]): void {
    halfSent.delete(key);
    halfSent.set(key, pieces.map(plain));
    for (const oldest of halfSent.keys()) {
      if (halfSent.size <= MOST_HALF_SENT) break;
      halfSent.delete(oldest);
    }
  }
}

/** How many pieces need not go again. A text that was worded anew since then starts from its beginning. */
const alreadySent = (sent: readonly string[] | undefined, pieces: readonly Text[]): number =>
  sent?.every((piece, i) => piece === plain(pieces[i] ?? [])) ? sent.length : 0;
