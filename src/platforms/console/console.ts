import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Caller } from '../../chat/caller.ts';
import { formatLine } from '../../chat/line.ts';
import type { Button, ChatId, Invocation, Message } from '../../chat/message.ts';
import type { Bot, Platform } from '../../chat/platform.ts';
import { withFile } from '../../chat/with-file.ts';
import { describe } from '../../words/words.ts';
import { keepFile, readFile } from './files.ts';

export const YOU: ChatId = 'console:you';

export type ConsoleOptions = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A person sits there: prompt and colour. From a pipe, what was typed is repeated instead, so that it reads as a talk. */
  readonly isTerminal: boolean;
  /** Language of the person, `en`. */
  readonly locale: string;
};

const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const CODE = ['\u001b[36m', '\u001b[39m'] as const;
const PROMPT = '> ';
/** Then the numbers of what comes unasked begin again: the first ones have long left the screen. */
const MOST_OFFERS = 99;
/** Shown in a terminal, these would move the cursor and change colours. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** A line that names a file where a command takes one brings its text along. */
function carried(bot: Bot, line: string): Invocation {
  const asked = bot.hear(line);
  const file = readFile(Object.values(asked.args).at(-1) ?? '');
  return (file && withFile(bot.catalog, asked, file.bytes, file.text)) ?? asked;
}

/** The bot without a token: the same catalog and alerts, in a terminal. `ended` resolves when the person has left. */
export function createConsole(options: ConsoleOptions): Platform & { readonly ended: Promise<void> } {
  const { output, isTerminal, locale } = options;
  const caller: Caller = { chat: YOU, person: YOU, role: 'admin', kind: 'private', locale };
  let terminal: Interface | undefined;
  let isOpen = false;
  let bot: Bot | undefined;
  const offers = new Map<number, string>();
  let lastNumber = 0;
  let talk: Promise<void> = Promise.resolve();
  let leave: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    leave = resolve;
  });
  // Nobody reads any more, as after `| head`, or the window was closed: that is leaving, too.
  const vanish = () => {
    isOpen = false;
    leave();
  };

  /** Numbers what is offered from 1 after each answer. What comes unasked counts on, so that no number changes its meaning. */
  function offer(buttons: readonly Button[], isAnswer: boolean): readonly string[] {
    const startsOver = isAnswer || lastNumber + buttons.length > MOST_OFFERS;
    const first = startsOver ? 1 : lastNumber + 1;
    if (isAnswer) offers.clear();
    const choices = buttons.map(({ label, does }, i) => {
      offers.set(first + i, formatLine(bot?.catalog ?? [], does));
      return `[${first + i}] ${label}`;
    });
    lastNumber = first + buttons.length - 1;
    return choices;
  }

  function show({ text, buttons = [], document }: Message, isAnswer: boolean): void {
    const choices = offer(buttons, isAnswer);
    const styled = text.map((span) => {
      const plain = (typeof span === 'string' ? span : span.text).replace(CONTROL, '');
      if (typeof span === 'string' || !isTerminal) return plain;
      const [on, off] = span.style === 'bold' ? BOLD : CODE;
      return `${on}${plain}${off}`;
    });
    const rows = choices.length > 0 ? [`  ${choices.join('   ')}`] : [];
    if (isTerminal) {
      // An alert may come while somebody types: what they typed moves below it.
      clearLine(output as NodeJS.WriteStream, 0);
      cursorTo(output as NodeJS.WriteStream, 0);
    }
    const kept = document ? [describe('file-kept', locale, { name: keepFile(document) })] : [];
    output.write([styled.join(''), ...kept, ...rows, ''].join('\n'));
    prompt(true);
  }

  function prompt(keepsTyped = false): void {
    if (isTerminal && isOpen) terminal?.prompt(keepsTyped);
  }

  async function hear(line: string): Promise<void> {
    if (!bot) return;
    if (!isTerminal) output.write(`${PROMPT}${line.replace(CONTROL, '')}\n`);
    // A number presses that button.
    const typed = /^\d{1,2}$/.test(line.trim()) ? (offers.get(Number(line)) ?? line) : line;
    if (typed.trim() === '') {
      prompt();
      return;
    }
    show(await bot.answer(carried(bot, typed), caller), true);
  }

  async function rest(): Promise<void> {
    terminal?.close();
    await talk;
  }

  return {
    name: 'console',
    pace: { perSecond: 1_000, perChatMs: 0 },
    ended,

    // A console that hears nobody has nobody to speak to.
    speak: () => undefined,

    async start(to) {
      bot = to;
      output.on('error', vanish);
      options.input.on('error', vanish);
      terminal = createInterface({
        input: options.input,
        terminal: isTerminal,
        ...(isTerminal ? { output, prompt: PROMPT } : {}),
      });
      terminal.on('error', vanish);
      terminal.on('line', (line) => {
        talk = talk.then(() => hear(line));
      });
      terminal.on('close', () => {
        isOpen = false;
        void talk.then(leave);
      });
      terminal.on('SIGINT', () => terminal?.close());
      isOpen = true;
      prompt();
    },

    async send({ message }) {
      show(message, false);
      return { kind: 'sent' };
    },

    trouble: () => undefined,

    rest,
    stop: rest,
  };
}
