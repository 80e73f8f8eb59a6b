import { randomUUID } from 'node:crypto';
import type { Chat, Message, Room, Status, User, World } from './telegram-world.ts';

/** Who speaks for an admin that hides behind the group. */
const ANONYMOUS: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

export type Saying = {
  /** A forum topic of the chat. */
  readonly topic?: number;
  /** The writer is an admin who hides behind the group's name. */
  readonly isAnonymous?: boolean;
  /** More fields for the message as it is sent to the bot. */
  readonly extra?: Partial<Message>;
};

/** The people's side of the stand-in: what anybody could do with a Telegram app. */
export function createPeople(world: World) {
  const push = (
    room: Room,
    kind: 'message' | 'channel_post',
    message: Omit<Message, 'message_id' | 'date' | 'chat'>,
  ) => {
    const whole: Message = { message_id: world.nextMessageId(), date: world.now(), chat: room.chat, ...message };
    room.messages.set(whole.message_id, whole);
    world.push({ [kind]: whole });
    return whole;
  };
  const user = (id: number): User => {
    const found = world.people.get(id);
    if (!found) throw new Error(`The stand-in has no person ${id}`);
    return found;
  };
  const changeMembership = (room: Room, by: User, before: Status, after: Status) =>
    world.push({
      my_chat_member: {
        chat: room.chat,
        from: by,
        date: world.now(),
        old_chat_member: { user: world.me, status: before, ...(before === 'kicked' ? { until_date: 0 } : {}) },
        new_chat_member: { user: world.me, status: after, ...(after === 'kicked' ? { until_date: 0 } : {}) },
      },
    });

  const changePlace = (room: Room, person: User, before: Status, after: Status) =>
    world.push({
      chat_member: {
        chat: room.chat,
        from: person,
        date: world.now(),
        old_chat_member: { user: person, status: before },
        new_chat_member: { user: person, status: after },
      },
    });

  return {
    /** A person who has opened a private chat with the bot. The chat has the person's own id. */
    addPerson(id: number, more: Partial<User> = {}): User {
      const person: User = {
        id,
        is_bot: false,
        first_name: `Person ${id}`,
        username: `person${id}`,
        language_code: 'en',
        ...more,
      };
      world.people.set(id, person);
      const chat: Chat = { id, type: 'private', first_name: person.first_name, username: `person${id}` };
      world.addRoom(chat, [{ user: person, status: 'member' }]);
      return person;
    },
    /** A group with the bot in it. Ids are negative; a forum is a supergroup. */
    addGroup(id: number, members: Readonly<Record<number, Status>>, more: Partial<Chat> = {}): Room {
      const everybody = Object.entries(members).map(([person, status]) => ({ user: user(Number(person)), status }));
      return world.addRoom({ id, type: more.is_forum ? 'supergroup' : 'group', title: `Group ${id}`, ...more }, [
        ...everybody,
        { user: world.me, status: 'member' },
      ]);
    },
    addChannel(id: number, members: Readonly<Record<number, Status>>): Room {
      const everybody = Object.entries(members).map(([person, status]) => ({ user: user(Number(person)), status }));
      return world.addRoom({ id, type: 'channel', title: `Channel ${id}` }, [
        ...everybody,
        { user: world.me, status: 'administrator' },
      ]);
    },
    /** Opens a topic in a forum, and tells its thread id. */
    addTopic(chat: number): number {
      const topic = world.nextMessageId();
      world.room(chat).topics.add(topic);
      return topic;
    },
    setStatus(chat: number, person: number, status: Status): void {
      world.room(chat).members.set(person, { user: user(person), status });
    },

    /** Types a text into a chat. */
    say(chat: number, person: number, text: string, { topic, isAnonymous, extra }: Saying = {}): Message {
      const room = world.room(chat);
      const commands = [...text.matchAll(/(?<=^|\s)\/[a-z0-9_]{1,32}(@\w+)?/gi)].map((found) => ({
        type: 'bot_command',
        offset: found.index,
        length: found[0].length,
      }));
      return push(room, 'message', {
        from: isAnonymous ? ANONYMOUS : user(person),
        ...(isAnonymous ? { sender_chat: room.chat } : {}),
        text,
        ...(commands.length > 0 ? { entities: commands } : {}),
        ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }),
        ...extra,
      });
    },
    /** Changes a message that was sent. */
    rewrite(message: Message, text: string): void {
      const whole = { ...message, text, edit_date: world.now() };
      world.room(message.chat.id).messages.set(message.message_id, whole);
      world.push({ edited_message: whole });
    },
    /** Sends a file, with or without words below it. */
    sendFile(chat: number, person: number, text: string, caption?: string, bytes = Buffer.byteLength(text)): Message {
      const file_id = world.keepFile(text);
      return push(world.room(chat), 'message', {
        from: user(person),
        document: { file_id, file_unique_id: file_id, file_size: bytes },
        ...(caption === undefined ? {} : { caption }),
      });
    },
    /** Sends a photo, with or without words below it; those of one album share its name. */
    sendPhoto(chat: number, person: number, caption?: string, album?: string): Message {
      const file_id = world.keepFile('a photo');
      return push(world.room(chat), 'message', {
        from: user(person),
        photo: [{ file_id, file_unique_id: file_id, file_size: 7, width: 90, height: 60 }],
        ...(caption === undefined ? {} : { caption }),
        ...(album === undefined ? {} : { media_group_id: album }),
      });
    },
    /** Sends a moving picture, which Telegram tells of as a file, too. */
    sendAnimation(chat: number, person: number): Message {
      const file_id = world.keepFile('a moving picture');
      const file = { file_id, file_unique_id: file_id, file_size: 16 };
      return push(world.room(chat), 'message', {
        from: user(person),
        document: file,
        animation: { file_id, file_unique_id: file_id, duration: 3 },
      });
    },
    /** Telegram deletes it. */
    loseFile: (id: string): void => void world.sentFiles.delete(id),
    /** The file is there, and whoever fetches it waits in vain. */
    holdFile: (id: string): void => void world.stuckFiles.add(id),
    fileOf: ({ document }: Message): string | undefined => world.sentFiles.get(document?.file_id ?? ''),
    /** Writes in a channel, in the channel's name. */
    post: (chat: number, text: string): Message =>
      push(world.room(chat), 'channel_post', { sender_chat: world.room(chat).chat, text }),

    /** Presses the newest button with this label. `hides` keeps the message back, as Telegram does with old ones. */
    tap(chat: number, person: number, label: string, hides?: 'content' | 'message'): string {
      const messages = [...world.room(chat).messages.values()].reverse();
      for (const message of messages) {
        const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label);
        if (!button) continue;
        const id = randomUUID();
        world.taps.add(id);
        const inaccessible = { chat: message.chat, message_id: message.message_id, date: 0 };
        const shown = hides === 'message' ? {} : { message: hides === 'content' ? inaccessible : message };
        const data = button.callback_data;
        world.push({ callback_query: { id, from: user(person), chat_instance: '1', data, ...shown } });
        return id;
      }
      throw new Error(`No button "${label}" in chat ${chat}`);
    },
    /** Types the bot's name and this into some other chat; `chosen` tells what there is to choose from. */
    typeInline(person: number, query: string): string {
      const id = randomUUID();
      world.queries.set(id, undefined);
      world.push({ inline_query: { id, from: user(person), query, offset: '' } });
      return id;
    },
    chosen: (id: string): readonly string[] | undefined => world.queries.get(id),
    /** The person has gone on typing, and nobody waits for the answer any more. */
    forgetInline: (id: string): void => void world.queries.delete(id),
    /** Blocks the bot. */
    block(person: number): void {
      world.room(person).isClosed = true;
      changeMembership(world.room(person), user(person), 'member', 'kicked');
    },
    unblock(person: number): void {
      world.room(person).isClosed = false;
      changeMembership(world.room(person), user(person), 'kicked', 'member');
    },
    /** Throws the bot out of a group or channel. */
    kick(chat: number, by: number): void {
      world.room(chat).isClosed = true;
      changeMembership(world.room(chat), user(by), 'member', 'kicked');
    },
    /** Brings the bot back into a group. */
    join(chat: number, by: number): void {
      world.room(chat).isClosed = false;
      changeMembership(world.room(chat), user(by), 'left', 'member');
    },
    /** Leaves a group, or is thrown out; a large one says nothing of it in a line, but tells bots that are admins. */
    leave(chat: number, person: number, how: 'seen' | 'silently' = 'seen'): void {
      const room = world.room(chat);
      room.members.delete(person);
      if (how === 'seen') push(room, 'message', { from: user(person), left_chat_member: user(person) });
      else changePlace(room, user(person), 'member', 'left');
    },
    comeBack(chat: number, person: number, how: 'seen' | 'silently' = 'seen'): void {
      const room = world.room(chat);
      room.members.set(person, { user: user(person), status: 'member' });
      if (how === 'seen') push(room, 'message', { from: user(person), new_chat_members: [user(person)] });
      else changePlace(room, user(person), 'left', 'member');
    },
    /** Turns a group into a supergroup, which has another id. */
    migrate(from: number, to: number): void {
      const old = world.room(from);
      world.addRoom({ ...old.chat, id: to, type: 'supergroup' }, [...old.members.values()]);
      push(old, 'message', { from: ANONYMOUS, sender_chat: old.chat, migrate_to_chat_id: to });
      old.movedTo = to;
    },
  };
}
