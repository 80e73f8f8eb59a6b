import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type Document, LARGEST_DOCUMENT } from '../../chat/document.ts';

/** Keeps a file beside where the bot was started, under a name that nothing has yet; tells that name. */
export function keepFile({ name, text }: Document): string {
  const dot = name.lastIndexOf('.');
  for (let i = 1; ; i += 1) {
    const free = i === 1 ? name : `${name.slice(0, dot)}-${i}${name.slice(dot)}`;
    if (existsSync(free)) continue;
    writeFileSync(free, text, { flag: 'wx' });
    return free;
  }
}

/** The file of that name, if there is one. One that is too large is not read. */
export function readFile(name: string): { readonly bytes: number; readonly text: string } | undefined {
  if (name.length === 0 || name.length > 500 || /\s/.test(name)) return undefined;
  try {
    const { size: bytes } = statSync(name, { throwIfNoEntry: false }) ?? {};
    if (bytes === undefined || !statSync(name).isFile()) return undefined;
    return { bytes, text: bytes > LARGEST_DOCUMENT ? '' : readFileSync(name, 'utf8') };
  } catch {
    // What cannot be the name of a file, or is one that may not be read, is a word like any other.
    return undefined;
  }
}
