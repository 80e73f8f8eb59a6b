import type { NumberStyle, Reader } from '../chat/reader.ts';
import { MINUTE_MS } from '../core/market/timeframe.ts';
import { formatOffset, offsetMinutes, UTC } from '../core/zone.ts';
import type { Language } from './language.ts';
import { LANGUAGES, languageOf } from './languages.ts';

/** Numbers and instants as one reader has them. Prices keep their meaning at any magnitude, from 0.00000712 to 97,512.30. */
export type Format = {
  readonly number: (value: number) => string;
  /** A price without its currency: whole where it is whole, cents from 1 up, five digits below. */
  readonly price: (price: number) => string;
  /** An amount that is only about right, with four digits that count: `3,690`. */
  readonly about: (amount: number) => string;
  /** A signed change, `+2.41 %`. */
  readonly percent: (percent: number) => string;
  /** A large amount, `1.25B`. */
  readonly amount: (amount: number) => string;
  /** A number beside words, with at most three decimals. */
  readonly figure: (value: number) => string;
  /** An ISO instant, `22 Nov 2026, 17:31 UTC`. */
  readonly time: (iso: string) => string;
  /** A day or the day of an instant, `22 Nov 2026`. Days of the market are those of UTC everywhere. */
  readonly day: (day: string) => string;
};

export function createFormat({ tag, percent: percentSign }: Language, { zone, numbers, dates }: Reader): Format {
  const digits = (options: Intl.NumberFormatOptions) => {
    const format = numbersOf(tag, options);
    return numbers === undefined ? (value: number) => format.format(value) : restyled(format, numbers);
  };
  const number = digits({ maximumFractionDigits: 2 });
  const cents = digits({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const small = digits({ maximumSignificantDigits: 5, maximumFractionDigits: 20 });
  const rough = digits({ maximumSignificantDigits: 4 });
  const compact = digits({ notation: 'compact', maximumSignificantDigits: 3 });
  const figure = digits({ maximumFractionDigits: 3 });

  const dayOf = (date: Date): string => (dates === 'iso' ? date.toISOString().slice(0, 10) : inWords(tag, date));

  return {
    number,
    figure,
    amount: compact,
    about: rough,
    price(price) {
      const size = Math.abs(price);
      const isSmall = size < 1 || (size < 10 && !Number.isInteger(size));
      const write = isSmall ? small : Number.isInteger(size) ? number : cents;
      return `${price < 0 ? '−' : ''}${write(size)}`;
    },
    percent(percent) {
      const size = Math.abs(percent);
      return `${percent < 0 && size >= 0.005 ? '−' : '+'}${percentSign(cents(size))}`;
    },
    time(iso) {
      const at = new Date(iso);
      const there = new Date(at.getTime() + offsetMinutes(zone, at) * MINUTE_MS);
      // In Chinese a day ends with a sign of its own, `2026年11月22日`.
      const day = dayOf(there);
      const between = dates === 'iso' || day.endsWith('日') ? ' ' : ', ';
      return `${day}${between}${there.toISOString().slice(11, 16)} ${zoneName(zone, at, tag)}`;
    },
    day: (day) => dayOf(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
  };
}

/** Making one takes as long as writing a message with it. */
const NUMBERS = new Map<string, Intl.NumberFormat>();

function numbersOf(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = NUMBERS.get(key) ?? new Intl.NumberFormat(tag, options);
  NUMBERS.set(key, format);
  return format;
}

/** What each style puts between thousands and before decimals. Blanks are those that no line breaks at. */
const MARKS: Readonly<Record<NumberStyle, { readonly group: string; readonly decimal: string }>> = {
  '1,234.56': { group: ',', decimal: '.' },
  '1.234,56': { group: '.', decimal: ',' },
  '1 234,56': { group: '\u00a0', decimal: ',' },
  "1'234.56": { group: "'", decimal: '.' },
};

/** In the language's words, such as those of thousands and millions, with somebody's own marks. */
const restyled = (format: Intl.NumberFormat, style: NumberStyle) => (value: number) =>
  format
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'group' || type === 'decimal' ? MARKS[style][type] : part))
    .join('');

/** What a reader writes before decimals. */
export const decimalMark = ({ numbers, locale }: Reader): string =>
  numbers === undefined
    ? (numbersOf(LANGUAGES[languageOf(locale) ?? 'en'].tag, {})
        .formatToParts(1.5)
        .find(({ type }) => type === 'decimal')?.value ?? '.')
    : MARKS[numbers].decimal;

const MONTHS = new Map<string, Intl.DateTimeFormat>();

function inWords(tag: string, date: Date): string {
  // English dates are read on both sides of the ocean: the day first, and the month in letters.
  const isEnglish = tag === 'en';
  const options: Intl.DateTimeFormatOptions = isEnglish ? { month: 'short' } : { dateStyle: 'medium' };
  const format = MONTHS.get(tag) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  MONTHS.set(tag, format);
  const words = format.format(date);
  return isEnglish ? `${date.getUTCDate()} ${words} ${date.getUTCFullYear()}` : words;
}

/** Abbreviations are known to those who use them only: London's English knows `CET`, America's `EST`. */
const TAGS_OF_ZONES = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA'];
const ZONE_NAMES = new Map<string, string>();

/** `CET`, `EST`; `UTC+05:45` where a zone has no abbreviation. */
function zoneName(zone: string, at: Date, tag: string): string {
  if (zone === UTC) return UTC;
  const offset = offsetMinutes(zone, at);
  const key = `${tag} ${zone} ${offset}`;
  const known = ZONE_NAMES.get(key);
  if (known !== undefined) return known;
  const names = zone.startsWith('UTC') ? [] : [tag, ...TAGS_OF_ZONES].map((each) => nameIn(each, zone, at));
  const name = names.find((each) => /^[A-Z]{3,5}$/.test(each)) ?? (offset === 0 ? UTC : `UTC${formatOffset(offset)}`);
  ZONE_NAMES.set(key, name);
  return name;
}

const nameIn = (tag: string, zone: string, at: Date): string =>
  new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
