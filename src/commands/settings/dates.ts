import { readOneOf } from '../../chat/options.ts';
import { DATE_STYLES } from '../../chat/reader.ts';
import { beginning, setting } from './setting.ts';

/** How days are written. */
export const dates = setting({
  name: 'dates',
  suggest: (typed) => beginning(DATE_STYLES, typed),
  read: (typed) => readOneOf(DATE_STYLES, typed),
  facts: (_, { now }) => ({ day: now.toISOString().slice(0, 10) }),
});
