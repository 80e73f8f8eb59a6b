import { FluentBundle, type FluentFunction, FluentNumber, FluentResource, type FluentValue } from '@fluent/bundle';
import type { Message, Reply } from '../chat/message.ts';
import type { Span, Text } from '../chat/text.ts';
import type { Facts, Phrase } from '../core/result.ts';
import { ENGLISH } from './en.ts';
import { formatAmount, formatDay, formatNumber, formatPercent, formatPrice, formatTime } from './format.ts';

/** What every message starts or ends with, such as the warning that prices are simulated. */
export type Frame = { readonly footer?: Phrase };

/**
 * Marks styled words inside a formatted pattern. They lie in Unicode's private use area and are taken out of every
 * fact, so nobody's coin name can style a message, turn its direction around or begin a new line.
 */
const MARK = { bold: '\ue000', code: '\ue001', end: '\ue002' } as const;
const UNWANTED = /[\ue000-\ue002\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

const number = (value: FluentValue | undefined) => (value instanceof FluentNumber ? value.valueOf() : Number(value));
const string = (value: FluentValue | undefined) =>
  value instanceof FluentNumber ? formatNumber(value.valueOf()) : String(value ?? '');

const styled =
  (style: 'bold' | 'code'): FluentFunction =>
  ([value]) =>
    `${MARK[style]}${string(value)}${MARK.end}`;

const FUNCTIONS: Record<string, FluentFunction> = {
  BOLD: styled('bold'),
  CODE: styled('code'),
  PRICE: ([value]) => formatPrice(number(value)),
  PERCENT: ([value]) => formatPercent(number(value)),
  AMOUNT: ([value]) => formatAmount(number(value)),
  TIME: ([value]) => formatTime(string(value)),
  DAY: ([value]) => formatDay(string(value)),
};

const bundle = new FluentBundle('en', { functions: FUNCTIONS, useIsolating: false });
const faults = bundle.addResource(new FluentResource(ENGLISH));
if (faults.length > 0) throw new Error(`The English words cannot be read: ${faults.join('; ')}`);

/** Whether there are words for this id; asked by the tests, which hold the code and the words together. */
export const hasWords = (id: string): boolean => bundle.hasMessage(id);

/** The words of a phrase as one plain string, for menus and descriptions. English until more languages are here. */
export const describe = (id: string, _locale: string, facts?: Facts): string =>
  wordsOf({ id, ...(facts ? { facts } : {}) })
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('');

/** Puts a reply into words: one line for each phrase. */
export function toMessage({ says, buttons, picture }: Reply, _locale: string, { footer }: Frame = {}): Message {
  const lines = [...says, ...(footer ? [footer] : [])].map(wordsOf);
  const text = lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line]));
  return {
    text: merge(text),
    ...(buttons?.length
      ? { buttons: buttons.map(({ label, ...rest }) => ({ label: describe(label.id, _locale, label.facts), ...rest })) }
      : {}),
    ...(picture ? { picture } : {}),
  };
}

function wordsOf({ id, facts = {} }: Phrase): Text {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`There are no words for "${id}".`);
  const clean = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? fact.replace(UNWANTED, '').replace(BREAKS, ' ') : fact,
    ]),
  );
  const errors: Error[] = [];
  const formatted = bundle.formatPattern(pattern, clean, errors);
  if (errors.length > 0) throw new Error(`The words of "${id}" do not fit their facts: ${errors.join('; ')}`);
  return toSpans(formatted);
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
