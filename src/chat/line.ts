import type { Command } from './command.ts';
import type { Invocation } from './message.ts';

/** A blank in the middle of a value, and a value left out, as they travel in a line. */
const ABSENT = '-';

/** Characters that only steer the direction of writing or join glyphs; typed by accident, never meant. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/**
 * Reads `/watch BTC above 100000` by position. A command for another bot, `/watch@other`, is not ours; `ours` is
 * this bot's own name where the platform has such names.
 */
export function parseLine(catalog: readonly Command[], line: string, ours?: string): Invocation | undefined {
  const [head = '', ...words] = line.replace(INVISIBLE, '').trim().split(/\s+/);
  const [typed = '', bot] = head.replace(/^\//, '').split('@');
  if (bot !== undefined && bot.toLowerCase() !== ours?.toLowerCase()) return undefined;
  const command = catalog.find(({ name }) => name === typed.toLowerCase());
  if (!command) return undefined;

  const args: Record<string, string> = {};
  Object.entries(command.options).forEach(([name, { isRest }], i) => {
    const value = isRest ? words.slice(i).join(' ') : words[i];
    if (value && value !== ABSENT) args[name] = value;
  });
  return { command: command.name, args };
}

/** The inverse of `parseLine`: what a button carries is what a person could have typed. */
export function formatLine(catalog: readonly Command[], { command: name, args }: Invocation): string {
  const command = catalog.find((each) => each.name === name);
  const values = Object.keys(command?.options ?? args).map((option) => args[option] ?? ABSENT);
  while (values.at(-1) === ABSENT) values.pop();
  return [name, ...values].join(' ');
}
