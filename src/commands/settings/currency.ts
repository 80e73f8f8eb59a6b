import { DOLLARS, isDollar } from '../../core/market/symbol.ts';
import { ok, problem } from '../../core/result.ts';
import { beginning, setting } from './setting.ts';

const WELL_KNOWN = ['EUR', 'GBP', 'BRL', 'TRY', 'RUB', 'CNY', 'JPY', 'BTC', 'ETH'] as const;

/** What prices are shown in besides, where an exchange trades it for what the price is in. By default nothing. */
export const currency = setting({
  name: 'currency',
  isOffByDefault: true,
  suggest: (typed) => beginning(WELL_KNOWN, typed),
  read(typed) {
    const code = typed.trim().toUpperCase();
    return /^[A-Z]{2,10}$/.test(code) ? ok(code) : problem('problem-currency', { typed });
  },
  facts: ({ currency = 'none' }, { rates }) => ({
    currency,
    known: isDollar(currency) || rates(DOLLARS[0], currency) ? 'yes' : 'no',
  }),
});
