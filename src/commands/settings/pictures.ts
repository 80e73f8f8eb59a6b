import { readOneOf } from '../../chat/options.ts';
import { THEMES } from '../../chat/picture.ts';
import { setting } from './setting.ts';

const SWITCH = ['on', 'off'] as const;

/** Whether alerts come with pictures. */
export const pictures = setting({
  name: 'pictures',
  suggest: () => SWITCH,
  read: (typed) => readOneOf(SWITCH, typed),
  facts: ({ pictures: chosen = 'on' }) => ({ is: chosen }),
});

/** Whether pictures are dark or light. */
export const theme = setting({
  name: 'theme',
  values: THEMES,
  suggest: () => THEMES,
  read: (typed) => readOneOf(THEMES, typed),
  facts: ({ theme: chosen = 'dark' }) => ({ is: chosen }),
});
