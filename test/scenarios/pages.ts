import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { readVersion } from '../../src/version.ts';
import { until } from './until.ts';

const TRANSCRIPTS = fileURLToPath(new URL('../../docs/transcripts/', import.meta.url));

export type Pages = ReturnType<typeof createPages>;

/** What is said in one chat, as a page of Markdown. `seen` gives the bot's messages as people see them, oldest first. */
export function createPages(person: string, seen: () => readonly string[]) {
  const parts: string[] = [];
  let read = 0;
  const quoted = (message: string) => `\`\`\`text\n${message}\n\`\`\``;

  /** Waits for so many more messages, and writes them down. Those of one moment come in any order. */
  async function listen(heading: string, count: number): Promise<readonly string[]> {
    await until(() => seen().length >= read + count, `${count} messages: ${heading}`);
    const heard = seen()
      .slice(read, read + count)
      .sort();
    read += count;
    parts.push(heading, ...heard.map(quoted));
    return heard;
  }

  return {
    async ask(line: string, say: () => unknown, count = 1): Promise<readonly string[]> {
      say();
      return listen(`**${person}** \`${line}\``, count);
    },
    async tap(label: string, press: () => unknown): Promise<readonly string[]> {
      press();
      return listen(`**${person}** taps [${label}]`, 1);
    },
    /** Presses a button whose answer takes the place of the newest message. */
    async turn(label: string, press: () => unknown): Promise<void> {
      const before = seen().at(-1);
      press();
      const after = await until(() => seen().at(-1) !== before && seen().at(-1), `the message after [${label}]`);
      parts.push(`**${person}** taps [${label}], and the message above becomes`, quoted(after));
    },
    hear: (when: string, count: number) => listen(`*${when}*`, count),
    told: (): readonly string[] => seen(),
    // A new version of the program says the same.
    text: () => parts.join('\n\n').replaceAll(`Tidebell ${readVersion()}`, 'Tidebell VERSION'),
  };
}

/** Holds a page of the docs to what was said. Where the bot says something else now, run the scenario with --update. */
export async function holdTranscript(
  name: string,
  about: { readonly title: string; readonly says: string },
  chats: Readonly<Record<string, Pages>>,
): Promise<void> {
  const parts = Object.entries(chats).map(([title, { text }]) => `## ${title}\n\n${text()}`);
  const page = `# ${about.title}\n\n${about.says}\n\n${parts.join('\n\n')}\n`;
  await expect(page).toMatchFileSnapshot(path.join(TRANSCRIPTS, name));
}
