import type { Command } from './command.ts';
import { LARGEST_DOCUMENT } from './document.ts';
import type { Invocation } from './message.ts';

/**
 * What somebody asks for who sends a file: the command that it came with, or else the one that takes files, with its text as the
 * value. Undefined where that command takes no file. A file that is too large is answered like a text that is.
 */
export function withFile(
  catalog: readonly Command[],
  asked: Invocation | undefined,
  bytes: number,
  text: string,
): Invocation | undefined {
  for (const { name, options, isHidden } of catalog) {
    if (isHidden || (asked && asked.command !== name)) continue;
    const option = Object.keys(options).find((each) => options[each]?.isFile);
    const value = bytes > LARGEST_DOCUMENT ? ' '.repeat(LARGEST_DOCUMENT + 1) : text;
    if (option) return { command: name, args: { ...asked?.args, [option]: value } };
  }
  return undefined;
}
