import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file by its path within src, such as `core/market/candle.ts`. */
export type Source = { readonly file: string; readonly text: string };

/** `to` is a file of src, the name of a package, or `node:` and a part of Node. */
export type Import = { readonly from: string; readonly to: string; readonly isOurs: boolean };

export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

const WAYS_TO_IMPORT = [
  /\b(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  // A statement of its own: in a text, a word may stand before a quotation mark.
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  /(?:\brequire|\bcreateRequire\([^)]*\))(?:\.resolve)?\(\s*['"]([^'"]+)['"]/g,
];

/** Everything a source file names from outside itself; types count, because a type is a thing to know about. */
export function importsOf({ file, text }: Source): readonly Import[] {
  const code = withoutComments(text);
  return WAYS_TO_IMPORT.flatMap((way) => [...code.matchAll(way)].map((match) => toImport(file, match[1] ?? '')));
}

function toImport(from: string, name: string): Import {
  if (name.startsWith('.')) return { from, to: path.posix.join(path.posix.dirname(from), name), isOurs: true };
  if (name.startsWith('node:')) return { from, to: name, isOurs: false };
  const parts = name.split('/');
  return { from, to: parts.slice(0, name.startsWith('@') ? 2 : 1).join('/'), isOurs: false };
}

/** Comments may name whatever they explain. Strings stay, because imports are strings; `//` within one is an address. */
export function withoutComments(text: string): string {
  return text.replace(/('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '$1');
}

/** The first ring of names found where each name leads to others; undefined when there is none. */
export function findCycle(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const isDone = new Set<string>();
  const visit = (name: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (isDone.has(name)) return undefined;
    for (const next of arrows.get(name) ?? []) {
      const cycle = visit(next, [...trail, name]);
      if (cycle) return cycle;
    }
    isDone.add(name);
    return undefined;
  };
  for (const name of arrows.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
