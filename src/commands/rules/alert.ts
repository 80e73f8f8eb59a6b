import { command } from '../../chat/command.ts';
import type { Services } from '../services.ts';
import { arm } from './arm.ts';
import { fitsAs, readAsked } from './asked.ts';
import { undoubted } from './doubtful-number.ts';
import { LONGEST_RULE } from './mistake.ts';
import { spokenRule } from './spoken.ts';

const EXAMPLES = [
  'BTC rsi(14, 4h) < 30',
  'ETH -5% in 1h',
  'golden cross BTC',
  'any top100: change(24h) > 20%',
  'season(100) >= 60',
];

/** Any rule of the language, whole: its coin first, unless it is about many or about the market. */
export const alert = (services: Services) =>
  command({
    name: 'alert',
    access: 'rules',
    options: {
      rule: undoubted({
        required: true,
        isRest: true,
        longest: LONGEST_RULE,
        suggest: (typed) => EXAMPLES.filter((each) => each.toLowerCase().includes(typed.trim().toLowerCase())),
        parse: (typed, caller) =>
          readAsked(typed, { market: services.market, now: services.now(), caller, fits: fitsAs('alert') }),
      }),
    },
    run: ({ rule }, caller) => arm(rule, { caller }, services),
    async mend({ rule = '' }, { offers }, caller) {
      return offers.length > 0 ? undefined : spokenRule(rule, caller, services);
    },
  });
