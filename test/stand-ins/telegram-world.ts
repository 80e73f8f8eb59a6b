import { pictureMark } from './png.ts';
import { createPhotoStore } from './telegram-photos.ts';

/** The shapes of the Bot API that the stand-in speaks, with the fields that clients read. */
export type User = {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
};
export type Chat = {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
  readonly first_name?: string;
  readonly username?: string;
  readonly is_forum?: true;
};
export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';
export type Entity = { readonly type: string; readonly offset: number; readonly length: number };
export type Keyboard = { readonly inline_keyboard: readonly (readonly KeyboardButton[])[] };
type KeyboardButton = { readonly text: string; readonly callback_data?: string; readonly url?: string };
export type PhotoSize = {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly width: number;
  readonly height: number;
  readonly file_size: number;
};
export type Message = {
  readonly message_id: number;
  readonly date: number;
  readonly chat: Chat;
  readonly from?: User;
  readonly sender_chat?: Chat;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  /** The sizes of a picture, the smallest first. */
  readonly photo?: readonly PhotoSize[];
  readonly animation?: { readonly file_id: string; readonly file_unique_id: string; readonly duration: number };
  readonly media_group_id?: string;
  readonly via_bot?: User;
  readonly document?: { readonly file_id: string; readonly file_unique_id: string; readonly file_size: number };
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly reply_markup?: Keyboard;
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  readonly migrate_to_chat_id?: number;
  readonly left_chat_member?: User;
  readonly new_chat_members?: readonly User[];
};
export type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>;

/** A chat and everything the server knows about it. */
export type Room = {
  readonly chat: Chat;
  readonly messages: Map<number, Message>;
  readonly members: Map<number, { readonly user: User; readonly status: Status }>;
  readonly topics: Set<number>;
  /** The bot was blocked here, or thrown out. */
  isClosed: boolean;
  /** Members, and so the bot, may write here, but send no photos. */
  forbidsPhotos: boolean;
  movedTo: number | undefined;
};

export type World = ReturnType<typeof createWorld>;

/** A message as people see it, a picture as its size, a file as such, and buttons as their labels. */
export function seen({ text, photo, document, caption, reply_markup }: Message): string {
  const buttons = (reply_markup?.inline_keyboard ?? []).map((row) => row.map((each) => `[${each.text}]`).join(' '));
  const largest = photo?.at(-1);
  const lines = [largest && pictureMark(largest), document && '[file]', text ?? caption, ...buttons];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** Everything the server remembers: people, chats, messages, and the updates that the bot has not confirmed. */
export function createWorld(me: User) {
  const rooms = new Map<number, Room>();
  const people = new Map<number, User>();
  const taps = new Set<string>();
  const sentFiles = new Map<string, string>();
  /** Files that are there and never come. */
  const stuckFiles = new Set<string>();
  const queries = new Map<string, readonly string[] | undefined>();
  const commands = new Map<string, readonly { readonly command: string; readonly description: string }[]>();
  const listeners = new Set<() => void>();
  let updates: Update[] = [];
  let updateIds = 1;
  let messageIds = 1;
  const changed = () => [...listeners].forEach((listener) => void listener());

  return {
    me,
    rooms,
    people,
    /** Presses that the bot has not answered yet. */
    taps,
    /** Files that people and the bot sent, by id. */
    sentFiles,
    stuckFiles,
    keepFile(text: string): string {
      const id = `BQAC-${sentFiles.size + 1}`;
      sentFiles.set(id, text);
      return id;
    },
    /** What people typed after the bot's name in any chat, and what they may choose from since. */
    queries,
    /** Menus by scope and language. */
    commands,
    webhook: '',
    photos: createPhotoStore(),
    changed,
    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nextMessageId: () => messageIds++,
    now: () => Math.floor(Date.now() / 1_000),

    addRoom(chat: Chat, members: readonly { user: User; status: Status }[]): Room {
      const room: Room = {
        chat,
        messages: new Map(),
        members: new Map(members.map((member) => [member.user.id, member])),
        topics: new Set(),
        isClosed: false,
        forbidsPhotos: false,
        movedTo: undefined,
      };
      rooms.set(chat.id, room);
      return room;
    },
    room(id: number): Room {
      const room = rooms.get(id);
      if (!room) throw new Error(`The stand-in has no chat ${id}`);
      return room;
    },

    /** Hands the bot an update at its next poll. */
    push(update: Readonly<Record<string, unknown>>): void {
      updates.push({ update_id: updateIds++, ...update });
      changed();
    },
    /** Forgets what a poll with this offset confirms. */
    confirm(offset: number): void {
      updates = updates.filter(({ update_id }) => update_id >= offset);
      changed();
    },
    waiting: (allowed: readonly string[]) =>
      updates.filter((update) => allowed.length === 0 || allowed.some((kind) => kind in update)),
  };
}
