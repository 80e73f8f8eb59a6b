/** Each message of a source in Fluent's syntax, by its id; what follows it on indented lines is its own. */
export function messagesOf(source: string): ReadonlyMap<string, string> {
  const parts = source.split(/^(?=[a-z0-9-]+ =)/m).filter((part) => /^[a-z0-9-]+ =/.test(part));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(' =')), withoutComments(part)]));
}

const withoutComments = (text: string) => text.replace(/^#.*$/gm, '').trimEnd();

/** Without what stands in quotes: `CODE("$x")` names nothing. */
const bare = (pattern: string) => pattern.replace(/([({]\s*)"(?:[^"\\]|\\.)*"/g, '$1""');

/** The facts it takes. */
export const factsIn = (pattern: string): readonly string[] => unique(bare(pattern).match(/\$[a-zA-Z0-9]+/g) ?? []);

/** Other messages that are part of it. */
export const partsIn = (pattern: string): readonly string[] =>
  unique([...bare(pattern).matchAll(/\{ ([a-z][a-z0-9-]*) \}/g)].map(([, id = '']) => id));

/** What it shows as it is to be typed. */
export const codesIn = (pattern: string): readonly string[] =>
  unique(pattern.match(/CODE\((?:"(?:[^"\\]|\\.)*"|\$\w+)\)/g) ?? []);

/** What its facts are formatted with. */
export const formatsIn = (pattern: string): readonly string[] =>
  unique(bare(pattern).match(/(?:PRICE|WORTH|PERCENT|AMOUNT|TIME|DAY)\(\$\w+(?:, \$\w+)*\)/g) ?? []);

const PLURALS = ['zero', 'one', 'two', 'few', 'many'];

/** The variants of each of its selectors that counts something. */
export const pluralsIn = (pattern: string): readonly (readonly string[])[] =>
  selectorsIn(bare(pattern)).filter(
    (keys) => keys.includes('other') && keys.some((key) => PLURALS.includes(key) || /^\d+$/.test(key)),
  );

/** What it tells apart by words of its own, beyond the forms of a number: `[above]`, `[0]`. */
export const choicesIn = (pattern: string): readonly string[] =>
  unique(selectorsIn(bare(pattern)).flat()).filter((key) => key !== 'other' && !PLURALS.includes(key));

/** The keys of every selector, those within another one by themselves. */
function selectorsIn(pattern: string): readonly (readonly string[])[] {
  const open: string[][] = [];
  const all: string[][] = [];
  for (const [token, key] of pattern.matchAll(/->|\[([a-z0-9-]+)\]|\{|\}/g)) {
    if (token === '{') open.push([]);
    else if (token === '}') {
      const keys = open.pop() ?? [];
      if (keys.length > 0) all.push(keys);
    } else if (key !== undefined) open.at(-1)?.push(key);
  }
  return all;
}

/** What it says in words of its own, without what is to be typed and what is filled in. */
export const proseIn = (pattern: string): string =>
  bare(pattern.replace(/\{ BOLD\("((?:[^"\\]|\\.)*)"\) \}/g, '$1'))
    .replace(/^[a-z0-9-]+ =/, '')
    .replace(/\[[a-z0-9-]+\]/g, '')
    .replace(/\{[^{}]*?->|\{[^{}]*\}/g, '');

/** Whether it has no words of its own and reads the same in every language: `{ $id } · { rule-name }`. */
export const isNeutral = (pattern: string): boolean => !/\p{L}/u.test(proseIn(pattern));

const unique = (all: Iterable<string>): readonly string[] => [...new Set(all)].sort();
