import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import type { Language } from './language.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';
import { CHINESE } from './zh.ts';

const spaced = (size: string) => `${size} %`;

/** Every language the bot speaks, by what `/settings language` takes. English first: it stands in for what others lack. */
export const LANGUAGES = {
  en: { tag: 'en', name: 'English', english: 'English', messages: ENGLISH, comma: ', ', percent: spaced },
  de: { tag: 'de', name: 'Deutsch', english: 'German', messages: GERMAN, comma: ', ', percent: spaced },
  es: { tag: 'es', name: 'Español', english: 'Spanish', messages: SPANISH, comma: ', ', percent: spaced },
  pt: {
    tag: 'pt-BR',
    name: 'Português',
    english: 'Portuguese',
    messages: PORTUGUESE,
    comma: ', ',
    percent: (size: string) => `${size}%`,
  },
  tr: {
    tag: 'tr',
    name: 'Türkçe',
    english: 'Turkish',
    messages: TURKISH,
    comma: ', ',
    percent: (size: string) => `%${size}`,
  },
  ru: { tag: 'ru', name: 'Русский', english: 'Russian', messages: RUSSIAN, comma: ', ', percent: spaced },
  zh: {
    tag: 'zh-CN',
    name: '中文',
    english: 'Chinese',
    messages: CHINESE,
    comma: '、',
    percent: (size: string) => `${size}%`,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** The language of a tag such as `pt-BR` or `en_US`; undefined where the bot does not speak it. */
export function languageOf(locale: string): LanguageCode | undefined {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGE_CODES.find((each) => each === code);
}
