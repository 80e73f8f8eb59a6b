import { BotApiError } from './telegram-error.ts';
import type { Files } from './telegram-photos.ts';
import type { Entity, Keyboard, Message, Room, World } from './telegram-world.ts';

const bad = (why: string, parameters?: Readonly<Record<string, number>>) =>
  new BotApiError(400, `Bad Request: ${why}`, parameters);

export type Params = Readonly<Record<string, unknown>>;
export type Method = (params: Params, files: Files) => unknown;

const ENTITY_TYPES = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code', 'pre', 'blockquote'];
const LONGEST_TEXT = 4_096;
const LONGEST_CAPTION = 1_024;
const LONGEST_DATA = 64;

/** The Bot API's methods, `getUpdates` aside: that one waits, and belongs to the server. */
export function createMethods(world: World, mayPass: (chat: number) => number): Readonly<Record<string, Method>> {
  function write(room: Room, params: Params, content: Partial<Message>): Message {
    const topic = readTopic(room, params['message_thread_id']);
    const keyboard = readKeyboard(params['reply_markup']);
    const seconds = mayPass(room.chat.id);
    if (seconds > 0) {
      throw new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    }
    const message: Message = {
      message_id: world.nextMessageId(),
      date: world.now(),
      chat: room.chat,
      from: world.me,
      ...content,
      ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }),
      ...(keyboard ? { reply_markup: keyboard } : {}),
    };
    room.messages.set(message.message_id, message);
    return message;
  }

  return {
    getMe: () => ({
      ...world.me,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
    setWebhook: ({ url }) => {
      world.webhook = String(url ?? '');
      return true;
    },
    deleteWebhook: () => {
      world.webhook = '';
      return true;
    },
    getWebhookInfo: () => ({
      url: world.webhook,
      has_custom_certificate: false,
      pending_update_count: world.waiting([]).length,
    }),
    setMyCommands: (params) => {
      const commands = list(params['commands']) as { command: string; description: string }[];
      for (const { command, description } of commands) {
        if (!/^[a-z0-9_]{1,32}$/.test(command)) throw bad('BOT_COMMAND_INVALID');
        if (!description || description.length > 256) throw bad('BOT_COMMAND_DESCRIPTION_INVALID');
      }
      world.commands.set(menuKey(params), commands);
      return true;
    },
    getMyCommands: (params) => world.commands.get(menuKey(params)) ?? [],
    sendMessage: (params) => {
      const room = findRoom(world, params['chat_id']);
      return write(room, params, readText(params));
    },
    sendPhoto: (params, files) => {
      const room = findRoom(world, params['chat_id']);
      if (room.forbidsPhotos) throw bad('not enough rights to send photos to the chat');
      const caption = readCaption(params);
      return write(room, params, { photo: world.photos.read(params['photo'], files), ...caption });
    },
    sendDocument: (params, files) => {
      const room = findRoom(world, params['chat_id']);
      const bytes = files.get('document') ?? files.get(/^attach:\/\/(.+)$/.exec(String(params['document']))?.[1] ?? '');
      if (!bytes?.length) throw bad('there is no document in the request');
      const file_id = world.keepFile(bytes.toString());
      return write(room, params, { document: { file_id, file_unique_id: file_id, file_size: bytes.length } });
    },
    getFile: ({ file_id }) => {
      if (!world.sentFiles.has(String(file_id))) throw bad('invalid file_id');
      return { file_id, file_unique_id: file_id, file_path: `documents/${file_id}` };
    },
    editMessageText: (params) => edit(world, params, readText(params)),
    editMessageMedia: (params, files) => {
      const media = readJson(params['media']) as Params;
      if (media['type'] !== 'photo') throw bad('the stand-in edits photos only');
      if (findRoom(world, params['chat_id']).forbidsPhotos) throw bad('not enough rights to send photos to the chat');
      return edit(world, params, { photo: world.photos.read(media['media'], files), ...readCaption(media) });
    },
    editMessageReplyMarkup: (params) => edit(world, params, {}),
    deleteMessage: ({ chat_id, message_id }) => {
      if (!findRoom(world, chat_id).messages.delete(Number(message_id))) throw bad('message to delete not found');
      return true;
    },
    answerCallbackQuery: ({ callback_query_id, text }) => {
      if (!world.taps.delete(String(callback_query_id))) {
        throw bad('query is too old and response timeout expired or query ID is invalid');
      }
      if (String(text ?? '').length > 200) throw bad('MESSAGE_TOO_LONG');
      return true;
    },
    answerInlineQuery: ({ inline_query_id, results }) => {
      const articles = list(results) as {
        id: string;
        title: string;
        input_message_content: { message_text: string };
      }[];
      if (articles.length > 50) throw bad('RESULTS_TOO_MUCH');
      if (new Set(articles.map(({ id }) => id)).size < articles.length) throw bad('RESULT_ID_DUPLICATE');
      if (articles.some(({ id }) => Buffer.byteLength(id) > 64)) throw bad('RESULT_ID_INVALID');
      if (!world.queries.has(String(inline_query_id)))
        throw bad('query is too old and response timeout expired or query ID is invalid');
      world.queries.set(
        String(inline_query_id),
        articles.map(({ title, input_message_content }) => `${title}: ${input_message_content.message_text}`),
      );
      world.changed();
      return true;
    },
    sendChatAction: ({ chat_id }) => findRoom(world, chat_id) !== undefined,
    getChat: ({ chat_id }) => {
      const { chat, forbidsPhotos } = findRoom(world, chat_id);
      const permissions = { can_send_messages: true, can_send_photos: !forbidsPhotos };
      const ofGroup = chat.type === 'group' || chat.type === 'supergroup' ? { permissions } : {};
      return { ...chat, ...ofGroup, accent_color_id: 0, max_reaction_count: 11 };
    },
    getChatMember: ({ chat_id, user_id }) => {
      const { chat, members } = findRoom(world, chat_id);
      const own = { user: world.me, status: chat.type === 'channel' ? 'administrator' : 'member' } as const;
      const member = members.get(Number(user_id)) ?? (Number(user_id) === world.me.id ? own : undefined);
      if (!member) throw bad('member not found');
      return member;
    },
    getChatAdministrators: ({ chat_id }) => {
      const room = findRoom(world, chat_id);
      if (room.chat.type === 'private') throw bad('there are no administrators in the private chat');
      return [...room.members.values()].filter(({ status }) => status === 'creator' || status === 'administrator');
    },
  };
}

/** A chat that the bot may write to, or the error that Telegram answers instead. */
function findRoom(world: World, id: unknown): Room {
  const room = world.rooms.get(Number(id));
  if (!room) throw bad('chat not found');
  if (room.movedTo !== undefined) {
    throw bad('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: room.movedTo });
  }
  if (room.isClosed) {
    const isPrivate = room.chat.type === 'private';
    throw new BotApiError(
      403,
      isPrivate
        ? 'Forbidden: bot was blocked by the user'
        : `Forbidden: bot was kicked from the ${room.chat.type} chat`,
    );
  }
  return room;
}

function readTopic(room: Room, topic: unknown): number | undefined {
  if (topic === undefined) return undefined;
  if (!room.topics.has(Number(topic))) throw bad('message thread not found');
  return Number(topic);
}

function readText(params: Params): Pick<Message, 'text' | 'entities'> {
  const { text, entities } = readFormatted(params, params['text'], params['entities']);
  if (text === '') throw bad('message text is empty');
  if (text.length > LONGEST_TEXT) throw bad('message is too long');
  return entities.length === 0 ? { text } : { text, entities };
}

function readCaption(params: Params): Pick<Message, 'caption' | 'caption_entities'> {
  const { text, entities } = readFormatted(params, params['caption'], params['caption_entities']);
  if (text.length > LONGEST_CAPTION) throw bad('message caption is too long');
  if (text === '') return {};
  return entities.length === 0 ? { caption: text } : { caption: text, caption_entities: entities };
}

/** Checks a text and its entities, and trims blanks at both ends, as Telegram does. */
function readFormatted(params: Params, given: unknown, styles: unknown): { text: string; entities: Entity[] } {
  if (params['parse_mode'] !== undefined) throw bad('the stand-in reads entities only, no parse_mode');
  const raw = String(given ?? '');
  const text = raw.trim();
  const shift = raw.length - raw.trimStart().length;
  const entities = (list(styles) as Entity[]).map((entity) => {
    if (!ENTITY_TYPES.includes(entity.type)) throw bad(`can't parse entities: unsupported type "${entity.type}"`);
    if (entity.offset < 0 || entity.length < 1 || entity.offset + entity.length > raw.length) {
      throw bad("can't parse entities: entity beyond the text");
    }
    if (isInsideSurrogates(raw, entity.offset) || isInsideSurrogates(raw, entity.offset + entity.length)) {
      throw bad("can't parse entities: entity begins or ends in the middle of a UTF-16 symbol");
    }
    const from = Math.max(entity.offset - shift, 0);
    return { ...entity, offset: from, length: Math.min(entity.offset + entity.length - shift, text.length) - from };
  });
  return { text, entities };
}

const isInsideSurrogates = (text: string, at: number) => /^[\udc00-\udfff]/.test(text.slice(at, at + 1));

function readKeyboard(given: unknown): Keyboard | undefined {
  const keyboard = (typeof given === 'string' ? JSON.parse(given) : given) as Keyboard | undefined;
  for (const button of keyboard?.inline_keyboard.flat() ?? []) {
    if (!button.text) throw bad("can't parse inline keyboard button: text is empty");
    const bytes = Buffer.byteLength(button.callback_data ?? '');
    if (!button.url && (bytes < 1 || bytes > LONGEST_DATA)) throw bad('BUTTON_DATA_INVALID');
  }
  return keyboard?.inline_keyboard.length ? keyboard : undefined;
}

function edit(world: World, params: Params, change: Partial<Message>): Message {
  const room = findRoom(world, params['chat_id']);
  const before = room.messages.get(Number(params['message_id']));
  if (!before) throw bad('message to edit not found');
  if (before.photo && change.text !== undefined) throw bad('there is no text in the message to edit');
  // A text to which a photo is added is a text no more; a new caption replaces the old one whole.
  const { reply_markup: _, ...all } = before;
  const { text, entities, caption, caption_entities, ...bare } = all;
  const rest = change.photo || change.text !== undefined ? bare : all;
  const keyboard = readKeyboard(params['reply_markup']);
  const after: Message = { ...rest, ...change, ...(keyboard ? { reply_markup: keyboard } : {}) };
  if (JSON.stringify(after) === JSON.stringify(before)) throw bad('message is not modified');
  room.messages.set(before.message_id, after);
  return after;
}

const readJson = (given: unknown): unknown => (typeof given === 'string' ? JSON.parse(given) : given);

const list = (given: unknown): unknown[] => {
  const read = readJson(given);
  return Array.isArray(read) ? read : [];
};
const menuKey = ({ scope, language_code }: Params) => JSON.stringify([scope ?? 'default', language_code ?? '']);
