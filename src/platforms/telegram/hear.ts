import { sequentialize } from '@grammyjs/runner';
import type { Api, Context, Bot as Telegram } from 'grammy';
import type { Chat, ChatMember, Message, User } from 'grammy/types';
import type { Caller, Role } from '../../chat/caller.ts';
import { LARGEST_DOCUMENT } from '../../chat/document.ts';
import { editedLine, readPress, unknownCommand } from '../../chat/line.ts';
import type { Invocation } from '../../chat/message.ts';
import type { Bot, ChatChange, Shut } from '../../chat/platform.ts';
import { plain } from '../../chat/text.ts';
import { withFile } from '../../chat/with-file.ts';
import { toChatId, toPersonId } from './address.ts';
import { pressedBy, toAddress, toCaller, writerOf } from './caller.ts';
import { toArticles } from './cards.ts';
import type { Edit, Pressed } from './edit.ts';
import { createFloodGate } from './flood.ts';
import type { Log } from './log.ts';
import { reasonOf } from './outcome.ts';
import type { Send } from './send.ts';

/** A price is shown as new for so long. */
const CARD_SECONDS = 10;
const LONGEST_QUERY = 50;
/** The longest note that Telegram shows to the one who pressed a button. */
const LONGEST_NOTE = 200;

export type Ears = {
  readonly bot: Bot;
  readonly api: Api;
  readonly send: Send;
  readonly edit: Edit;
  readonly roleOf: (chat: number, person: number) => Promise<Role>;
  /** The text of a file that somebody sent; rejects where it cannot be had. */
  readonly download: (fileId: string) => Promise<string>;
  readonly log: Log;
};

/** Turns what Telegram tells into invocations, and their answers into messages. */
export function hear(telegram: Telegram, { bot, api, send, edit, roleOf, download, log }: Ears): void {
  // Lines of one chat are answered in the order they were written; chats do not wait for each other.
  const chatOf = (ctx: Context) => String(ctx.chat?.id ?? ctx.from?.id ?? '');
  telegram.use(createFloodGate(chatOf, log), sequentialize(chatOf));

  telegram.on(['message:text', 'channel_post:text'], async (ctx) => {
    // A channel's post appears again in its discussion group, and was answered in the channel.
    if (ctx.message?.is_automatic_forward) return;
    // A card that somebody chose here says what the bot said, and asks for nothing.
    if (ctx.msg.via_bot?.id === ctx.me.id) return;
    const message = ctx.msg;
    const isPrivate = message.chat.type === 'private';
    const invocation = readMessage(bot, message.text, ctx.me.username, isPrivate);
    if (!invocation) return;
    const writer = writerOf(message);
    const caller = withWay(await toCaller(message.chat, toAddress(message), writer, roleOf), ctx.me.username);
    await answer(invocation, caller, ctx.update.update_id, { replyTo: isPrivate ? undefined : message.message_id });
  });

  telegram.on('edited_message:text', async (ctx) => {
    const { chat, text, message_id } = ctx.editedMessage;
    const isPrivate = chat.type === 'private';
    // In company what people correct is their own business, unless it is a command of ours.
    if (!readMessage(bot, text, ctx.me.username, isPrivate)) return;
    const writer = writerOf(ctx.editedMessage);
    const caller = withWay(await toCaller(chat, toAddress(ctx.editedMessage), writer, roleOf), ctx.me.username);
    const line = withoutName(text, ctx.me.username);
    await answer(editedLine(line), caller, ctx.update.update_id, { replyTo: isPrivate ? undefined : message_id });
  });

  telegram.on('message:document', async (ctx, next) => {
    const { document, caption, chat, message_id, animation } = ctx.message;
    // A moving picture is told of as a file besides.
    if (animation) return next();
    const isPrivate = chat.type === 'private';
    const asked = caption === undefined ? undefined : readMessage(bot, caption, ctx.me.username, isPrivate);
    // In company a file is for the bot where a command of ours stands below it.
    if (!asked && (caption !== undefined || !isPrivate)) return;
    const { file_id, file_size: bytes = 0 } = document;
    const text = bytes > LARGEST_DOCUMENT ? '' : await download(file_id).catch(noFile);
    const invocation = withFile(bot.catalog, asked, bytes, text) ?? (isPrivate ? asked : undefined);
    if (!invocation) return;
    const caller = withWay(
      await toCaller(chat, toAddress(ctx.message), writerOf(ctx.message), roleOf),
      ctx.me.username,
    );
    await answer(invocation, caller, ctx.update.update_id, { replyTo: isPrivate ? undefined : message_id });
  });
  const noFile = (error: unknown): string => {
    log.warn({ reason: reasonOf(error) }, 'A file could not be fetched');
    return '';
  };

  // Of what is seen or heard only the words below it can be read, and of an album one part carries them.
  telegram.on(['message:media', 'message:file'], async (ctx) => {
    const { caption, chat, media_group_id, message_id } = ctx.message;
    const isPrivate = chat.type === 'private';
    if (caption === undefined && (!isPrivate || media_group_id !== undefined)) return;
    const invocation = readMessage(bot, caption ?? '', ctx.me.username, isPrivate);
    if (!invocation) return;
    const writer = writerOf(ctx.message);
    const caller = withWay(await toCaller(chat, toAddress(ctx.message), writer, roleOf), ctx.me.username);
    await answer(invocation, caller, ctx.update.update_id, { replyTo: isPrivate ? undefined : message_id });
  });

  telegram.on('callback_query:data', async (ctx) => {
    const { id, from, data, message } = ctx.callbackQuery;
    // An old message is kept back by Telegram, with or without its chat. The press counts all the same.
    const chat: Chat = message?.chat ?? { id: from.id, type: 'private', first_name: from.first_name };
    const address = message?.date ? toAddress(message) : { chat: chat.id };
    const { line, isInPlace } = readPress(data);
    const invocation = bot.read(line) ?? unknownCommand(line);
    const note = (text?: string) =>
      api.answerCallbackQuery(id, text ? { text, show_alert: true } : {}).catch((error: unknown) => {
        // After some seconds Telegram takes no note any more. The answer itself comes as a message.
        log.info({ chat: chat.id, reason: reasonOf(error) }, 'A press was not acknowledged');
      });

    const acknowledged = chat.type === 'channel' ? undefined : note();
    const caller = withWay(await toCaller(chat, address, pressedBy(from), roleOf), ctx.me.username);
    if (chat.type === 'channel' && caller.role === 'member') {
      // Readers of a channel may not make the bot write into it: they get a note that only they see.
      await note(plain((await bot.answer(invocation, caller)).text).slice(0, LONGEST_NOTE));
      return;
    }
    const pressed = isInPlace && message?.date ? toPressed(message) : undefined;
    await Promise.all([acknowledged ?? note(), answer(invocation, caller, ctx.update.update_id, { pressed })]);
  });

  telegram.on('my_chat_member', async (ctx) => {
    const { chat, new_chat_member: membership } = ctx.myChatMember;
    const id = toChatId({ chat: chat.id });
    const because = whyShut(membership, chat.type);
    const change: ChatChange = because
      ? { kind: 'unreachable', chat: id, reason: `the bot's place in the chat: ${membership.status}`, because }
      : { kind: 'reachable', chat: id };
    await bot.chatChanged(change);
    // Whoever adds the bot to a group sees what it is for. A channel is not written into before somebody asks.
    const wasOut = ['left', 'kicked'].includes(ctx.myChatMember.old_chat_member.status);
    if (!wasOut || change.kind !== 'reachable' || (chat.type !== 'group' && chat.type !== 'supergroup')) return;
    const caller = withWay(await toCaller(chat, { chat: chat.id }, pressedBy(ctx.from), roleOf), ctx.me.username);
    await answer({ command: 'start', args: {} }, caller, ctx.update.update_id, {});
  });

  // A line in the group tells of it everywhere; a bot that is an admin hears of those as well whom no line tells of.
  telegram.on('message:left_chat_member', ({ message }) =>
    membershipChanged('left', message.chat, message.left_chat_member),
  );
  telegram.on('message:new_chat_members', async ({ message }) => {
    for (const member of message.new_chat_members) await membershipChanged('came', message.chat, member);
  });
  telegram.on('chat_member', async ({ chatMember: { chat, old_chat_member, new_chat_member } }) => {
    const [wasIn, isIn] = [isPresent(old_chat_member), isPresent(new_chat_member)];
    if (wasIn !== isIn) await membershipChanged(isIn ? 'came' : 'left', chat, new_chat_member.user);
  });

  async function membershipChanged(kind: 'left' | 'came', chat: Chat, { id, is_bot }: User): Promise<void> {
    if (!is_bot) await bot.chatChanged({ kind, chat: toChatId({ chat: chat.id }), person: toPersonId(id) });
  }

  telegram.on('inline_query', async (ctx) => {
    const { id, from, query } = ctx.inlineQuery;
    const caller = await toCaller(
      { id: from.id, type: 'private', first_name: from.first_name },
      { chat: from.id },
      pressedBy(from),
      roleOf,
    );
    const cards = await bot.cards(query.slice(0, LONGEST_QUERY), caller);
    await api
      .answerInlineQuery(id, toArticles(cards, ctx.me.username), { cache_time: CARD_SECONDS, is_personal: true })
      .catch((error: unknown) => log.info({ reason: reasonOf(error) }, 'Cards came too late'));
  });

  telegram.on('message:migrate_to_chat_id', async (ctx) => {
    const { chat, migrate_to_chat_id: to } = ctx.message;
    await bot.chatChanged({ kind: 'moved', from: toChatId({ chat: chat.id }), to: toChatId({ chat: to }) });
  });

  async function answer(
    invocation: Invocation,
    caller: Caller,
    update: number,
    { replyTo, pressed }: { readonly replyTo?: number | undefined; readonly pressed?: Pressed | undefined },
  ): Promise<void> {
    const message = await bot.answer(invocation, caller);
    const parcel = { chat: caller.chat, message, key: `update-${update}` };
    const about = { chat: caller.chat, command: invocation.command };
    if (plain(message.text).trim() === '') {
      log.warn(about, 'An answer had no text');
      return;
    }
    if (pressed && (await edit(pressed, message))) return;
    const first = await send(parcel, replyTo);
    const outcome = first.kind === 'rejected' ? await send({ ...parcel, isPlain: true }, replyTo) : first;
    if (first.kind === 'rejected') log.error({ ...about, reason: first.reason }, 'Telegram could not read an answer');
    if (outcome.kind === 'unreachable') {
      await bot.chatChanged({ ...outcome, chat: caller.chat });
    }
    if (outcome.kind !== 'sent') log.warn({ ...about, outcome }, 'An answer did not arrive');
  }
}

const toPressed = (message: Message): Pressed => ({
  chat: message.chat.id,
  message: message.message_id,
  hasPhoto: message.photo !== undefined,
});

/** In company, where the bot can be talked to alone. */
const withWay = (caller: Caller, us: string): Caller =>
  caller.kind === 'private' ? caller : { ...caller, privately: `https://t.me/${us}` };

/**
 * What a line asks of us. In private every line is meant for the bot, and one that names no command gets help.
 * In a group only commands are, and of those only known ones or ones that carry our name.
 */
function readMessage(bot: Bot, text: string, us: string, isPrivate: boolean): Invocation | undefined {
  const line = startOf(text);
  const [, , name] = NAMED.exec(line) ?? [];
  const isOurs = name?.toLowerCase() === us.toLowerCase();
  const bare = withoutName(line, us);
  if (isPrivate) return bot.hear(bare);
  if (!line.startsWith('/') || (name !== undefined && !isOurs)) return undefined;
  return bot.read(bare) ?? (isOurs ? unknownCommand(bare) : undefined);
}

const startOf = (text: string): string => text.replace(/^[\s\p{Cf}]+/u, '');

const NAMED = /^(\/\w+)@(\w+)/;

/** A line as it is where nobody else could be meant: `/watch@us ETH` is `/watch ETH`. */
function withoutName(text: string, us: string): string {
  const line = startOf(text);
  const [, command = '', name] = NAMED.exec(line) ?? [];
  return name?.toLowerCase() === us.toLowerCase() ? command + line.slice(command.length + 1 + us.length) : line;
}

/** Whether somebody with this place in a chat is in it. */
const isPresent = (membership: ChatMember): boolean =>
  membership.status === 'restricted' ? membership.is_member : !['left', 'kicked'].includes(membership.status);

/** What keeps the bot from writing in a chat where it has this place; undefined when nothing does. */
function whyShut(membership: ChatMember, kind: Chat['type']): Shut | undefined {
  switch (membership.status) {
    case 'creator':
      return undefined;
    case 'administrator':
      return kind === 'channel' && membership.can_post_messages === false ? 'post-messages' : undefined;
    case 'member':
      return kind === 'channel' ? 'post-messages' : undefined;
    case 'restricted':
      if (!membership.is_member) return 'removed';
      return membership.can_send_messages === false ? 'send-messages' : undefined;
    default:
      return kind === 'private' ? 'blocked' : 'removed';
  }
}
