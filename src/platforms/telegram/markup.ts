import type { BotCommand, InlineKeyboardButton, MessageEntity } from 'grammy/types';
import type { Command } from '../../chat/command.ts';
import { formatPress } from '../../chat/line.ts';
import type { Button } from '../../chat/message.ts';
import { plain, type Text } from '../../chat/text.ts';

/** The longest text of one Telegram message, and of one under a photo, in UTF-16 units. */
export const LONGEST_TEXT = 4_096;
export const LONGEST_CAPTION = 1_024;
/** The most bytes that a button may carry. */
const LONGEST_LINE = 64;
/** A row of a narrow phone: beyond either, labels are cut short. */
const BUTTONS_A_ROW = 4;
const LETTERS_A_ROW = 32;

/** Styles as ranges beside the text, in UTF-16 units. No character of the text itself means anything. */
export function toEntities(text: Text): { text: string; entities: MessageEntity[] } {
  const entities: MessageEntity[] = [];
  let offset = 0;
  for (const span of text) {
    const length = typeof span === 'string' ? span.length : span.text.length;
    if (typeof span !== 'string' && length > 0) entities.push({ type: span.style, offset, length });
    offset += length;
  }
  return { text: plain(text), entities };
}

/**
 * Buttons in rows, as many to a row as their labels leave room for. A command of more than 64 bytes fits no button;
 * `tooLong` names those, which are a mistake of whoever made them.
 */
export function toKeyboard(catalog: readonly Command[], buttons: readonly Button[]) {
  const rows: InlineKeyboardButton[][] = [];
  const tooLong: string[] = [];
  let letters = 0;
  for (const button of buttons) {
    const { label } = button;
    const line = formatPress(catalog, button);
    if (Buffer.byteLength(line) > LONGEST_LINE) {
      tooLong.push(line);
      continue;
    }
    const row = rows.at(-1);
    letters += label.length;
    if (row && row.length < BUTTONS_A_ROW && letters <= LETTERS_A_ROW) {
      row.push({ text: label, callback_data: line });
    } else {
      rows.push([{ text: label, callback_data: line }]);
      letters = label.length;
    }
  }
  return { rows, tooLong };
}

/** The menu that opens beside the text field, in a language. */
export const toMenu = (
  catalog: readonly Command[],
  describe: (id: string, locale: string) => string,
  locale: string,
): BotCommand[] =>
  catalog
    .filter(({ isHidden }) => !isHidden)
    .map(({ name }) => ({ command: name, description: describe(`command-${name}`, locale) }));
