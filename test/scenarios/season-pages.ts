import { readVersion } from '../../src/version.ts';
import { until } from './until.ts';

/** What is said in one chat, as a page of Markdown. `seen` gives the bot's messages as people see them, oldest first. */
export function createPages(person: string, seen: () => readonly string[]) {
  const parts: string[] = [];
  let read = 0;

  /** Waits for so many more messages, and writes them down. Those of one moment come in any order. */
  async function listen(heading: string, count: number): Promise<void> {
    await until(() => seen().length >= read + count, `${count} messages: ${heading}`);
    const heard = seen()
      .slice(read, read + count)
      .sort();
    read += count;
    parts.push(heading, ...heard.map((message) => `\`\`\`text\n${message}\n\`\`\``));
  }

  return {
    async ask(line: string, say: () => unknown): Promise<void> {
      say();
      await listen(`**${person}** \`${line}\``, 1);
    },
    hear: (when: string, count: number) => listen(`*${when}*`, count),
    told: (): readonly string[] => seen(),
    // A new version of the program says the same.
    text: () => parts.join('\n\n').replaceAll(`Tidebell ${readVersion()}`, 'Tidebell VERSION'),
  };
}
