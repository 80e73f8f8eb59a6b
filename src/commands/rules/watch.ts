import { command } from '../../chat/command.ts';
import { condition, marketTicker } from '../options.ts';
import type { Services } from '../services.ts';
import { arm } from './arm.ts';
import { undoubted } from './doubtful-number.ts';
import { armPrice } from './levels.ts';

/** A coin, and what to ring for: a level of its price, or a rule about it. */
export const watch = (services: Services) => {
  const { market, now } = services;
  return command({
    name: 'watch',
    access: 'rules',
    options: { symbol: marketTicker(market), condition: undoubted(condition(market, now)) },
    run({ symbol: ticker, condition: wish }, caller) {
      if (wish.kind === 'level') {
        return armPrice(ticker, { side: wish.side, at: wish.level }, { caller }, services);
      }
      const { rule } = wish;
      // What is about the market alone stays so, whichever coin was named.
      const { symbol } = ticker;
      const about = rule.about.kind === 'symbol' ? ({ kind: 'symbol', typed: symbol } as const) : rule.about;
      const coin = about.kind === 'symbol' ? { symbol, ticker } : { symbol: undefined, ticker: undefined };
      return arm({ rule: { ...rule, about }, ...coin }, { caller }, services);
    },
  });
};
