import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { CHOICE_LIMIT } from '../../src/platforms/discord/slash.ts';
import { LANGUAGE_CODES, LANGUAGES, languageOf } from '../../src/words/languages.ts';
import { describe as wordsOf } from '../../src/words/words.ts';
import { createTalk } from '../commands/talk.ts';
import { FACTS } from './facts.ts';
import {
  choicesIn,
  codesIn,
  factsIn,
  formatsIn,
  isNeutral,
  messagesOf,
  partsIn,
  pluralsIn,
  proseIn,
} from './pattern.ts';

const ENGLISH = messagesOf(LANGUAGES.en.messages);
const { catalog } = createTalk();
const menu = catalog.filter(({ isHidden }) => !isHidden);
const OTHERS = LANGUAGE_CODES.filter((code) => code !== 'en');
/** Languages whose numbers have a form between one and many. */
const WITH_MANY: readonly string[] = ['ru'];

/** What a signal is called, which no alert may be. */
const SIGNAL: Readonly<Record<(typeof OTHERS)[number], RegExp>> = {
  ...{ de: /signal/i, es: /señal/i, pt: /sina(?:l|is)/i, tr: /sinyal/i, ru: /сигнал/i, zh: /信号/ },
};

/** Other names of what has one already: an exchange, an alert. */
const SECOND_NAMES: Partial<Readonly<Record<(typeof OTHERS)[number], RegExp>>> = {
  pt: /\bbolsas?\b/i,
  ru: /оповещени/i,
};

/** Facts that a message takes and that must not be mixed with those of the same name elsewhere. */
const factsFor = (id: string) =>
  /-recorded|-not-yet/.test(id) ? { ...FACTS, from: '2024-01-01', to: '2024-12-31' } : FACTS;

describe.each(OTHERS)('in %s', (code) => {
  const { messages, tag } = LANGUAGES[code];
  const own = messagesOf(messages);
  const pairs = [...own].map(([id, pattern]) => ({ id, pattern, english: ENGLISH.get(id) ?? '' }));
  const differing = (read: (pattern: string) => readonly string[]) =>
    pairs
      .filter(({ pattern, english }) => read(pattern).join(' ') !== read(english).join(' '))
      .map(({ id, pattern, english }) => `${id}: ${read(pattern).join(' ')} and not ${read(english).join(' ')}`);

  it('every message can be read, and says what English says', () => {
    // What Fluent cannot read it leaves out without a word.
    const read = new FluentResource(messages).body.map(({ id }) => id);
    expect([...own.keys()].filter((id) => !read.includes(id))).toEqual([]);
    expect([...own.keys()].filter((id) => !ENGLISH.has(id))).toEqual([]);
    expect(read.filter((id, i) => read.indexOf(id) !== i)).toEqual([]);
  });

  it('nothing is missing', () => {
    const missing = [...ENGLISH].filter(([id, pattern]) => !own.has(id) && !isNeutral(pattern)).map(([id]) => id);
    expect(missing).toEqual([]);
  });

  it('every message takes the same facts, formats them alike, and shows the same lines to type', () => {
    expect(differing(factsIn)).toEqual([]);
    expect(differing(partsIn)).toEqual([]);
    expect(differing(formatsIn)).toEqual([]);
    expect(differing(codesIn)).toEqual([]);
  });

  it('what English tells apart is told apart', () => {
    const missing = pairs.flatMap(({ id, pattern, english }) => {
      const own = choicesIn(pattern);
      return choicesIn(english).flatMap((key) => (own.includes(key) ? [] : [`${id}: ${key}`]));
    });
    expect(missing).toEqual([]);
  });

  it('alerts are not called like signals', () => {
    const mixed = pairs.filter(
      ({ pattern, english }) => !/signal/i.test(english) && SIGNAL[code].test(proseIn(pattern)),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('one thing has one name', () => {
    const second = SECOND_NAMES[code];
    expect(pairs.filter(({ pattern }) => second?.test(proseIn(pattern))).map(({ id }) => id)).toEqual([]);
  });

  it('a percentage is written as the language writes it', () => {
    const apart = LANGUAGES[code].percent('5').includes(' ');
    const wrong = apart ? /\}%/ : /\} %/;
    expect(
      pairs.filter(({ pattern }) => wrong.test(pattern.replace(/"(?:[^"\\]|\\.)*"/g, ''))).map(({ id }) => id),
    ).toEqual([]);
  });

  it('everything that is counted has the forms of the language', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    // Some languages have a form of its own for millions, which nothing here comes to.
    const needed = forms.filter((form) => form !== 'many' || WITH_MANY.includes(code));
    const wrong = pairs.flatMap(({ id, pattern, english }) =>
      pluralsIn(pattern)
        .filter((keys) => {
          const words = keys.filter((key) => !/^\d+$/.test(key));
          const counts = words.length > 1 || pluralsIn(english).some((each) => each.includes('one'));
          const isWhole = !counts || words.length === 1 || needed.every((form) => words.includes(form));
          return !isWhole || words.some((word) => !forms.some((form) => form === word));
        })
        .map((keys) => `${id}: ${keys.join(' ')}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the words of every message fit their facts', () => {
    for (const id of ENGLISH.keys()) {
      const words = wordsOf(id, code, factsFor(id));
      expect(words, id).not.toBe('');
      expect(words, id).not.toMatch(/undefined|NaN|Invalid|\{|\}|\$| {2}|[\ue000-\ue002]/);
    }
  });

  it('commands and options fit the menus of every platform', () => {
    const ids = menu.flatMap(({ name, options }) => [
      `command-${name}`,
      ...Object.keys(options).map((option) => `option-${name}-${option}`),
    ]);
    expect(ids.filter((id) => wordsOf(id, code).length > CHOICE_LIMIT.length)).toEqual([]);
  });

  it('buttons fit', () => {
    const ids = [...ENGLISH.keys()].filter((id) => id.startsWith('button-'));
    expect(ids.filter((id) => wordsOf(id, code, FACTS).length > 80)).toEqual([]);
    // On a phone, two buttons share a row; a label as long as a sentence is cut.
    const long = ids.filter(
      (id) => wordsOf(id, code, FACTS).length > Math.max(40, wordsOf(id, 'en', FACTS).length * 1.8),
    );
    expect(long).toEqual([]);
  });
});

it.each([
  { locale: 'de', code: 'de' },
  { locale: 'de-AT', code: 'de' },
  { locale: 'en-GB', code: 'en' },
  { locale: 'xx', code: undefined },
  { locale: '', code: undefined },
])('somebody whose app speaks "$locale" is spoken to in $code', ({ locale, code }) => {
  expect(languageOf(locale)).toBe(code);
});
