import { readOneOf } from '../../chat/options.ts';
import { NUMBER_STYLES } from '../../chat/reader.ts';
import { setting } from './setting.ts';

/** How numbers are written. */
export const numbers = setting({
  name: 'numbers',
  suggest: () => NUMBER_STYLES,
  // Keyboards and other programs know many blanks and apostrophes.
  read: (typed) => readOneOf(NUMBER_STYLES, typed.replace(/\s/g, ' ').replace(/[’ʼ]/g, "'")),
  facts: ({ numbers: chosen }) => ({ example: 1_234.56, by: chosen === undefined ? 'language' : 'choice' }),
});
