import type { Message, Reply } from '../chat/message.ts';
import { inTheme } from '../chat/picture.ts';
import { type Reader, readerIn } from '../chat/reader.ts';
import type { Span, Text } from '../chat/text.ts';
import type { Rates } from '../core/market/exchange-rate.ts';
import type { Fact, Facts, Phrase } from '../core/result.ts';
import { bundleFor, type Words } from './bundle.ts';
import { MARK } from './mark.ts';
import { type WorthOf, worthFor } from './worth.ts';

/** What every message of a chat is set in. */
export type Frame = {
  /** What it ends with, such as the warning that prices are simulated. */
  readonly footer?: Phrase;
  /** By which prices are shown in the reader's own currency as well; absent: they are not. */
  readonly rates?: Rates;
};

/** Marks and signs of direction lie in nobody's fact, so no coin's name can style a message or turn it around. */
const UNWANTED = /[\ue000-\ue002\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Whether there are words for this id; asked by the tests, which hold the code and the words together. */
export const hasWords = (id: string, locale = 'en'): boolean => bundleFor(readerIn(locale)).has(id);

/** The words of a phrase as one plain string in a language, for menus and descriptions. */
export const describe = (id: string, locale: string, facts?: Facts): string =>
  plainWords(bundleFor(readerIn(locale)), { id, ...(facts ? { facts } : {}) });

/** Puts a reply into words: one line for each phrase. */
export function toMessage(
  { says, buttons, picture, document }: Reply,
  reader: Reader,
  { footer, rates }: Frame = {},
): Message {
  const words = bundleFor(reader);
  const worthOf = worthFor(reader.currency, rates);
  const lines = [...says, ...(footer ? [footer] : [])].map((each) => toSpans(marked(words, each, worthOf)));
  const text = lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line]));
  return {
    text: merge(text),
    ...(buttons?.length
      ? { buttons: buttons.map(({ label, ...rest }) => ({ label: plainWords(words, label), ...rest })) }
      : {}),
    ...(picture ? { picture: inTheme(picture, reader.theme) } : {}),
    ...(document ? { document } : {}),
  };
}

const plainWords = (words: Words, said: Phrase): string =>
  toSpans(marked(words, said))
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('');

/** The words of a phrase, with marks around what is styled. */
function marked(words: Words, { id, facts = {} }: Phrase, worthOf?: WorthOf): string {
  const clean = Object.entries(facts).map(([name, fact]) => [name, spoken(words, fact, worthOf)]);
  return words.format(id, Object.fromEntries(clean), worthOf);
}

/** A fact as words take it: phrases among them are put into words, too, and lists are strung together. */
function spoken(words: Words, fact: Fact, worthOf: WorthOf | undefined): string | number {
  if (typeof fact === 'number') return fact;
  if (typeof fact === 'string') return fact.replace(UNWANTED, '').replace(BREAKS, ' ');
  return 'id' in fact
    ? marked(words, fact, worthOf)
    : fact.map((each) => marked(words, each, worthOf)).join(words.comma);
}

function toSpans(formatted: string): Text {
  return formatted.split(/(\ue000[^\ue002]*\ue002|\ue001[^\ue002]*\ue002)/).flatMap((part): Span[] => {
    if (part === '') return [];
    if (part.startsWith(MARK.bold)) return [{ style: 'bold', text: part.slice(1, -1) }];
    if (part.startsWith(MARK.code)) return [{ style: 'code', text: part.slice(1, -1) }];
    return [part];
  });
}

const merge = (spans: Text): Text =>
  spans.reduce<Span[]>((merged, span) => {
    const last = merged.at(-1);
    if (typeof span === 'string' && typeof last === 'string') merged[merged.length - 1] = last + span;
    else merged.push(span);
    return merged;
  }, []);
