import { isBudget } from '../../accounts/quiet-hours.ts';
import { ok, problem } from '../../core/result.ts';
import { beginning, setting } from './setting.ts';

const USUAL = ['5', '10', '20', '50'] as const;

/** So many messages a day; the rest waits for the digest. */
export const budget = setting({
  name: 'budget',
  isOffByDefault: true,
  suggest: (typed) => beginning(USUAL, typed),
  read(typed) {
    const most = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
    return isBudget(most) ? ok(most) : problem('problem-budget', { typed });
  },
  facts: ({ budget: most = 0 }) => ({ most }),
});
