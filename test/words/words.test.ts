import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrase, say } from '../../src/chat/message.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { plain } from '../../src/chat/text.ts';
import { SIGNAL_KINDS } from '../../src/core/signals/signal.ts';
import { ENGLISH } from '../../src/words/en.ts';
import { describe as describeWords, hasWords, toMessage } from '../../src/words/words.ts';
import { createTalk } from '../commands/talk.ts';
import { FACTS } from './facts.ts';

const IDS = [...ENGLISH.matchAll(/^([a-z0-9-]+) =/gm)].map(([, id = '']) => id);
const { catalog } = createTalk();

/** What stands between the quotes of the program: whole ids, and patterns that are completed when it runs. */
const SOURCES = filesUnder('src')
  .filter((path) => !path.endsWith('words/en.ts') && !path.includes('generated'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const LITERALS = new Set([...SOURCES.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, id]) => id));
const CALLS = /\b(?:say|phrase|button|describe|toDescription)\(\s*(?:describe, )?`((?:\$\{[^{}`]*\}|[^`\s$])*)`/g;
const PATTERNS = [...SOURCES.matchAll(CALLS)].map(([, template = '']) => toPattern(template));

describe('every id has words', () => {
  const direct = [...SOURCES.matchAll(/\b(?:say|phrase|problem|button)\(\s*'([a-z0-9-]+)'/g)].map(([, id = '']) => id);

  it('where it stands in the program', () => {
    expect(direct.length).toBeGreaterThan(50);
    expect(direct.filter((id) => !hasWords(id))).toEqual([]);
  });

  it('where it is completed when the program runs', () => {
    expect(PATTERNS.length).toBeGreaterThan(12);
    expect(PATTERNS.filter((pattern) => !IDS.some((id) => pattern.test(id)))).toEqual([]);
  });

  it.each(catalog.map((command) => ({ command })))(
    'of the command $command.name',
    ({ command: { name, options, isHidden } }) => {
      const required = Object.entries(options).filter(([, option]) => option.required);
      const ids = [
        `command-${name}`,
        `example-${name}`,
        ...Object.keys(options).map((option) => `option-${name}-${option}`),
        ...required.map(([option]) => `ask-${name}-${option}`),
        ...(isHidden || name === 'help' ? [] : [`help-${name}`]),
      ];
      expect(ids.filter((id) => !hasWords(id))).toEqual([]);
    },
  );

  it('of every signal', () => {
    expect(Object.keys(SIGNAL_KINDS).filter((kind) => !hasWords(`signal-${kind}`))).toEqual([]);
  });
});

describe('no words are dead', () => {
  /** Families whose members come from the catalog; the rest must be named in the program or in other words. */
  const OF_CATALOG = /^(command|example|option|ask|help)-/;
  const expected = new Set(
    catalog.flatMap(({ name, options }) => [
      ...['command', 'example', 'help'].map((family) => `${family}-${name}`),
      ...Object.keys(options).flatMap((option) => [`option-${name}-${option}`, `ask-${name}-${option}`]),
    ]),
  );

  it('among those of the catalog', () => {
    const isSaid = (id: string) => LITERALS.has(id) || ENGLISH.includes(`{ ${id} }`);
    const dead = IDS.filter((id) => OF_CATALOG.test(id) && !expected.has(id) && !isSaid(id));
    expect(dead).toEqual([]);
  });

  it('among all others', () => {
    const others = IDS.filter((id) => !OF_CATALOG.test(id));
    const isUsed = (id: string) =>
      LITERALS.has(id) || PATTERNS.some((pattern) => pattern.test(id)) || ENGLISH.includes(`{ ${id} }`);
    expect(others.filter((id) => !isUsed(id))).toEqual([]);
  });

  it('and none is said twice', () => {
    expect(IDS.filter((id, i) => IDS.indexOf(id) !== i)).toEqual([]);
  });
});

describe('the words of', () => {
  it.each(IDS)('%s fit their facts', (id) => {
    const period = /-recorded|-not-yet/.test(id) ? { from: '2024-01-01', to: '2024-12-31' } : {};
    const words = describeWords(id, 'en', { ...FACTS, ...period });
    expect(words).not.toBe('');
    expect(words).not.toMatch(/undefined|NaN|Invalid|\{|\}|\$| {2}|[\ue000-\ue002]/);
  });
});

describe('a fact', () => {
  const coin = (symbol: string) => toMessage(say('signals-none-of', { symbol }), readerIn('en')).text;

  it('cannot style, break a line or turn the direction of writing', () => {
    const [, name] = coin('A\ue000B\ue002\u202eC\u2066D\u200f\nE\r\n\tF\u2028G\u0000H');
    expect(name).toEqual({ style: 'bold', text: 'ABCD E F G H' });
  });

  it.each(['<b>&_*[', '@everyone', '`code`', '{ $price }', '{"', '👩‍🚀', '币安人生', '**bold**'])(
    'is shown literally: %s',
    (name) => {
      expect(coin(name)).toEqual(['No signals of ', { style: 'bold', text: name }, ' yet.']);
    },
  );

  it('is missed loudly', () => {
    expect(() => toMessage(say('signals-none-of'), readerIn('en'))).toThrow('do not fit their facts');
    expect(() => toMessage(say('no-such-words'), readerIn('en'))).toThrow('no words for "no-such-words"');
  });
});

describe('a message', () => {
  it('has a line for each phrase and its frame at the end', () => {
    const reply = { says: [phrase('alerts-none'), phrase('signals-none')] };
    const { text, buttons } = toMessage(reply, readerIn('en'), { footer: phrase('frame-simulated') });
    expect(plain(text)).toBe(
      'Nothing is watched here yet. Try /watch ETH above 4000\nNo signals yet.\nSimulated market: these prices are invented.',
    );
    expect(buttons).toBeUndefined();
  });
});

function toPattern(template: string): RegExp {
  const source = template.split(/\$\{(?:[^{}`]|\{[^{}]*\})*\}/).join('[a-z0-9-]*');
  return new RegExp(`^${source}$`);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}
