import type { Command } from '../../chat/command.ts';
import { parseLine } from '../../chat/line.ts';
import type { Invocation } from '../../chat/message.ts';
import { phrase } from '../../chat/message.ts';
import type { Phrase } from '../../core/result.ts';
import { EXPORT_VERSION } from './export.ts';

/** What of an import can be taken, and what is wrong with the rest. */
export type Import = {
  readonly lines: readonly string[];
  readonly faults: readonly Phrase[];
};

/** More than anybody may have of everything together. */
const MOST_LINES = 1_000;
const LONGEST_SHOWN = 60;

/** What an import may do: nothing else that a line could say. */
const TAKES: ReadonlySet<string> = new Set([
  'alert',
  'watch',
  'subscribe',
  'feed',
  'threshold',
  'watchlist',
  'settings',
  'mute',
]);

/** Reads a file of `/export`, its lines alone, or lines that somebody wrote. A file that cannot be read is one fault. */
export function readImport(text: string, catalog: readonly Command[]): Import {
  const read = text.trimStart().startsWith('{') ? fromFile(text) : text.split('\n');
  if ('id' in read) return { lines: [], faults: [read] };
  const typed = read.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (typed.length > MOST_LINES) return { lines: [], faults: [phrase('import-too-many', { most: MOST_LINES })] };
  const lines: string[] = [];
  const faults: Phrase[] = [];
  for (const [i, line] of typed.entries()) {
    if (toInvocation(line, catalog)) lines.push(line);
    else faults.push(phrase('import-line-unknown', { at: i + 1, line: shown(line) }));
  }
  return { lines: [...new Set(lines)], faults };
}

/** What a line of an import asks for; undefined where an import may not ask for that. */
export function toInvocation(line: string, catalog: readonly Command[]): Invocation | undefined {
  const invocation = parseLine(catalog, line);
  return invocation && TAKES.has(invocation.command) ? invocation : undefined;
}

export const shown = (line: string): string => {
  const letters = [...line];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN - 1).join('')}…` : line;
};

function fromFile(text: string): readonly string[] | Phrase {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return phrase('import-unreadable');
  }
  const { tidebell, lines } = data as { readonly tidebell?: unknown; readonly lines?: unknown };
  if (typeof tidebell === 'number' && tidebell > EXPORT_VERSION) return phrase('import-future', { version: tidebell });
  if (tidebell !== EXPORT_VERSION || !Array.isArray(lines)) return phrase('import-unreadable');
  return lines.filter((line): line is string => typeof line === 'string');
}
