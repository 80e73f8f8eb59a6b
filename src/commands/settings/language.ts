import { ok, problem } from '../../core/result.ts';
import { LANGUAGE_CODES, LANGUAGES, languageOf } from '../../words/languages.ts';
import { beginning, setting } from './setting.ts';

const NAMES = LANGUAGE_CODES.map((code) => LANGUAGES[code].name);

/** The language of everything the chat is told. By default the one that the platform tells of the person. */
export const language = setting({
  name: 'language',
  suggest: (typed) => beginning(NAMES, typed),
  read(typed) {
    const wish = typed.trim().toLowerCase();
    const named = LANGUAGE_CODES.find((code) =>
      [code, LANGUAGES[code].name, LANGUAGES[code].english].some((each) => each.toLowerCase() === wish),
    );
    const code = named ?? (/^[a-z]{2}[-_]/.test(wish) ? languageOf(wish) : undefined);
    return code === undefined ? problem('problem-language', { typed, names: NAMES.join(', ') }) : ok(code);
  },
  facts({ language: chosen }, { caller }) {
    const code = languageOf(chosen ?? caller.locale) ?? 'en';
    return { name: LANGUAGES[code].name, by: chosen === undefined ? 'app' : 'choice' };
  },
});
