import { readOneOf } from '../../chat/options.ts';
import { beginning, setting } from './setting.ts';

const WHO = ['admins', 'everybody'] as const;

/** Who may change the rules of a group. */
export const rules = setting({
  name: 'rules',
  isOfGroups: true,
  values: WHO,
  suggest: (typed) => beginning(WHO, typed),
  read: (typed) => readOneOf(WHO, typed),
  facts: ({ rules: who = 'admins' }) => ({ who }),
});
