import type { Command, Option } from './command.ts';
import type { Button, Invocation } from './message.ts';

/** Stands in a line for a value that was left out before one that was given. */
const ABSENT = '-';

/** The most bytes that every platform carries in a button. */
export const LONGEST_BUTTON = 64;

/** Without the characters that only steer the direction of writing or join glyphs; pasted by accident, never meant. */
export const visible = (typed: string): string => typed.replace(/\p{Cf}/gu, '');

/**
 * Reads `/watch BTC above 100000`. Words fill the options by position, but a word that is one of an option's choices,
 * or looks like its words, finds that option wherever it stands, so `/subscribe signals 4h ETH` and
 * `/subscribe signals ETH 4h` are one.
 * A word that no option knows passes by those that say how their words look, where the rest of the line can take it:
 * `/chart ETH rsi` leaves the timeframe out.
 * A command for another bot, `/watch@other`, is not ours; `ours` is this bot's own name where the platform has such names.
 */
export function parseLine(catalog: readonly Command[], line: string, ours?: string): Invocation | undefined {
  const [head = '', ...words] = visible(line).trim().split(/\s+/);
  const [typed = '', bot] = head.replace(/^\//, '').split('@');
  if (bot !== undefined && bot.toLowerCase() !== ours?.toLowerCase()) return undefined;
  const command = catalog.find(({ name }) => name === typed.toLowerCase());
  if (!command) return undefined;

  const open = Object.entries(command.options);
  const args: Record<string, string> = {};
  while (words.length > 0 && open.length > 0) {
    const word = words[0] ?? '';
    const chosen = open.findIndex(
      ([, { choices, looks }]) => choices?.includes(word.toLowerCase()) || looks?.test(word),
    );
    const place = chosen >= 0 ? chosen : word === ABSENT ? 0 : placeOf(open);
    const [[name, option] = ['', undefined]] = open.splice(place, 1);
    const value = option?.isFile
      ? linesAfter(visible(line), words.splice(0)[0])
      : option?.isRest
        ? words.splice(0).join(' ')
        : option?.isList
          ? listFrom(words)
          : words.shift();
    if (value && value !== ABSENT) args[name] = value;
  }
  return { command: command.name, args };
}

function placeOf(open: readonly (readonly [string, Option<unknown>])[]): number {
  const unsaid = open.findIndex(([, { looks }]) => looks === undefined);
  return open[unsaid]?.[1].isRest ? unsaid : 0;
}

/** Takes a word, and where a comma says that more comes, the next one with it. */
function listFrom(words: string[]): string {
  let list = words.shift() ?? '';
  while (words[0] !== undefined && (list.endsWith(',') || words[0].startsWith(','))) list += words.shift();
  return list;
}

/** The rest of a text from a word on, with its lines as they are. */
const linesAfter = (text: string, first = ''): string => {
  const command = /^\s*\S+\s+/.exec(text)?.[0].length ?? 0;
  return text.slice(text.indexOf(first, command)).trim();
};

/** Behind a word that is a command too, these show that somebody speaks: `price of eth`, `alert me when …`. */
const SPOKEN = /^(?:a|an|for|if|in|is|me|my|of|on|that|the|to|us|when|whenever)$/i;

/** What a line asks for that is meant for the bot, as every line of a private chat is: a command, or a wish in plain words. */
export function hearLine(catalog: readonly Command[], line: string): Invocation {
  const text = visible(line).trim();
  const [head = '', second = ''] = text.split(/\s+/);
  const invocation = parseLine(catalog, text);
  if (text.startsWith('/')) return invocation ?? unknownCommand(head);
  if (invocation && !SPOKEN.test(second)) return invocation;
  // A number alone is no wish: it presses a button that is not there any more.
  return /^\d*$/.test(text) ? unknownCommand(text) : { command: 'ask', args: { text } };
}

/** The bot answers these with what it does understand. */
export const unknownCommand = (line: string): Invocation => ({
  command: (line.replace(/^\//, '').split(/\s/, 1)[0] ?? '').slice(0, 64),
  args: {},
});

/** A message that was changed after it was sent. */
export const editedLine = (text: string): Invocation => ({ command: 'edited', args: { text: visible(text).trim() } });

/**
 * What a button carries is what a person could have typed. The inverse of `parseLine` for values that their options
 * can take: one word each, or several with single blanks where an option takes the rest of the line.
 */
export function formatLine(catalog: readonly Command[], { command: name, args }: Invocation): string {
  const command = catalog.find((each) => each.name === name);
  const values = Object.keys(command?.options ?? args).map((option) => args[option] ?? ABSENT);
  while (values.at(-1) === ABSENT) values.pop();
  return [name, ...values].join(' ');
}

/** Stands before the line of a button whose answer takes the place of its message. No command begins with it. */
const IN_PLACE = '=';

/** What a button carries on a platform: its line, and where the answer goes. */
export const formatPress = (
  catalog: readonly Command[],
  { does, isInPlace }: Pick<Button, 'does' | 'isInPlace'>,
): string => `${isInPlace ? IN_PLACE : ''}${formatLine(catalog, does)}`;

/** The inverse of `formatPress`. */
export const readPress = (carried: string): { readonly line: string; readonly isInPlace: boolean } =>
  carried.startsWith(IN_PLACE)
    ? { line: carried.slice(IN_PLACE.length), isInPlace: true }
    : { line: carried, isInPlace: false };
