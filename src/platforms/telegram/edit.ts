import { type Api, InputMediaBuilder } from 'grammy';
import type { Command } from '../../chat/command.ts';
import type { Message } from '../../chat/message.ts';
import type { Picture } from '../../chat/picture.ts';
import { plain, type Text } from '../../chat/text.ts';
import type { Log } from './log.ts';
import { LONGEST_CAPTION, LONGEST_TEXT, toEntities, toKeyboard } from './markup.ts';
import { isUnchanged, reasonOf } from './outcome.ts';
import type { Photos } from './photos.ts';

/** The message that was pressed. */
export type Pressed = { readonly chat: number; readonly message: number; readonly hasPhoto: boolean };

/** Puts an answer in the place of a message; false where that cannot be, and the answer has to be a new one. */
export type Edit = (pressed: Pressed, answer: Message) => Promise<boolean>;

type Shared = { readonly catalog: () => readonly Command[]; readonly photos: Photos; readonly log: Log };

/** A photo can become another one and a text another text, or a photo; but a photo never a text alone. */
export function createEdit(api: Api, { catalog, photos, log }: Shared): Edit {
  return async (pressed, { text, picture, buttons = [] }) => {
    const { rows } = toKeyboard(catalog(), buttons);
    const keyboard = { reply_markup: { inline_keyboard: rows } };
    try {
      if (picture) return await withPhoto(pressed, text, picture, keyboard);
      if (pressed.hasPhoto || plain(text).length > LONGEST_TEXT) return false;
      const { text: words, entities } = toEntities(text);
      const more = { entities, link_preview_options: { is_disabled: true }, ...keyboard };
      await api.editMessageText(pressed.chat, pressed.message, words, more);
      return true;
    } catch (error) {
      if (isUnchanged(error)) return true;
      log.info({ chat: pressed.chat, reason: reasonOf(error) }, 'A message was not edited; the answer is a new one');
      return false;
    }
  };

  async function withPhoto(
    { chat, message }: Pressed,
    text: Text,
    picture: Picture,
    keyboard: object,
  ): Promise<boolean> {
    if (plain(text).length > LONGEST_CAPTION) return false;
    const found = await photos.of(picture);
    if (!found) return false;
    const { text: caption, entities: caption_entities } = toEntities(text);
    try {
      const media = InputMediaBuilder.photo(found.photo, { caption, caption_entities });
      const edited = await api.editMessageMedia(chat, message, media, keyboard);
      if (typeof edited === 'object') photos.learn(picture, edited.photo);
      return true;
    } catch (error) {
      // It may have forgotten the photo's name; the new message asks again, and uploads it.
      if (found.isKnown && !isUnchanged(error)) photos.forget(picture);
      throw error;
    }
  }
}
