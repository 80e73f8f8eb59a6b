import type { Logger } from 'pino';
import type { Chats } from './accounts/chats.ts';
import { localeFor, readerOf } from './accounts/settings.ts';
import { type Caller, readerOfCaller } from './chat/caller.ts';
import type { Command } from './chat/command.ts';
import { dispatch, type Gate } from './chat/dispatch.ts';
import { createInTurn } from './chat/in-turn.ts';
import { hearLine, parseLine } from './chat/line.ts';
import { type ChatId, type Invocation, type PersonId, type Reply, say } from './chat/message.ts';
import type { Bot, Card, ChatChange, Shut } from './chat/platform.ts';
import { type Reader, readerIn } from './chat/reader.ts';
import { type Frame, toMessage } from './words/words.ts';

export type BotPorts = {
  readonly catalog: readonly Command[];
  readonly gate: Gate;
  readonly chats: Chats;
  readonly log: Logger;
  isOperator(caller: Caller): boolean;
  /** What every message to this chat is set in, such as the warning that prices are simulated. */
  frameFor(chat: ChatId): Frame;
  onCommand(caller: Caller, command: string): void;
  /** Told that somebody left a group, or is there again. */
  readonly leavers: {
    left(group: ChatId, person: PersonId): Promise<void>;
    back(group: ChatId, person: PersonId): Promise<void>;
  };
  /** Nothing reaches a chat any more. */
  onShut(chat: ChatId, reason: string, because?: Shut): Promise<void>;
};

const MOST_CARDS = 5;
/** A price is shown to everybody who is served; nothing is noted of a person who only types in some other chat. */
const SHOWN: Gate = { serves: async () => true, admit: async (caller) => ({ reader: readerOfCaller(caller) }) };

/** The bot as a platform sees it: commands in, words out. What goes wrong inside ends here, as an apology and a log line. */
export function createBot({
  catalog,
  gate,
  chats,
  log,
  isOperator,
  frameFor,
  onCommand,
  onShut,
  leavers,
}: BotPorts): Bot {
  const known = (caller: Caller): Caller => (isOperator(caller) ? { ...caller, role: 'operator' } : caller);
  const find = (name: string) => catalog.find((each) => each.name === name);

  const inTurn = createInTurn();

  /**
   * What changes a chat waits for what changed it before: of two taps at once on one button, the second finds that it
   * is done. What only shows something waits for nobody.
   */
  function reply(invocation: Invocation, caller: Caller): Promise<Reply> {
    const answer = () => dispatch(catalog, invocation, known(caller), gate);
    const isLooking = (find(invocation.command)?.access ?? 'member') === 'member';
    return isLooking ? answer() : inTurn(caller.chat, answer);
  }

  /** Asked after a command has run, which may have changed it. */
  const readerNow = async (caller: Caller): Promise<Reader> => {
    const account = await chats.of(caller.chat);
    return readerOf(localeFor(caller, account), account?.settings ?? {});
  };

  function apply(change: ChatChange): Promise<void> {
    switch (change.kind) {
      case 'moved':
        return chats.moved(change.from, change.to);
      case 'reachable':
        return chats.reachable(change.chat);
      case 'left':
        return leavers.left(change.chat, change.person);
      case 'came':
        return leavers.back(change.chat, change.person);
      case 'unreachable':
        return onShut(change.chat, change.reason, change.because);
    }
  }

  return {
    catalog,
    read: (line) => parseLine(catalog, line),
    hear: (line) => hearLine(catalog, line),

    async answer(invocation, caller) {
      onCommand(caller, find(invocation.command)?.name ?? 'unknown');
      try {
        return toMessage(await reply(invocation, caller), await readerNow(caller), frameFor(caller.chat));
      } catch (error) {
        log.error({ err: error, command: invocation.command }, 'A command failed');
        return toMessage(say('problem-ours'), readerIn(caller.locale));
      }
    },

    async suggest({ command, args }, option, typed, caller) {
      try {
        const { choices, suggest } = find(command)?.options[option] ?? {};
        return choices ?? (await suggest?.(typed, known(caller), args)) ?? [];
      } catch (error) {
        log.error({ err: error, command, option }, 'Suggesting failed');
        return [];
      }
    },

    async cards(typed, caller) {
      try {
        const asked = known(caller);
        if (!(await gate.serves(asked))) return [];
        const symbols = (await find('price')?.options['symbol']?.suggest?.(typed.trim(), asked, {})) ?? [];
        const reader = await readerNow(caller);
        const cards = symbols.slice(0, MOST_CARDS).map(async (title): Promise<Card> => {
          const does = { command: 'price', args: { symbol: title } };
          const reply = await dispatch(catalog, does, { ...asked, reader }, SHOWN);
          // That a currency has no rate concerns whoever chose it, and not those who read the card.
          const says = reply.says.filter(({ id }) => id !== 'price-in-none');
          return { title, message: toMessage({ says }, reader, frameFor(caller.chat)) };
        });
        return await Promise.all(cards);
      } catch (error) {
        log.error({ err: error }, 'Cards could not be made');
        return [];
      }
    },

    async chatChanged(change) {
      try {
        await apply(change);
      } catch (error) {
        log.error({ err: error, change }, 'A change of a chat was not stored');
      }
    },
  };
}
