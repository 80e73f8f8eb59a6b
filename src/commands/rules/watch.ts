import { command } from '../../chat/command.ts';
import { button, phrase, type Reply } from '../../chat/message.ts';
import { readCondition } from '../../core/rules/condition.ts';
import { readRule } from '../../core/rules/language/read-rule.ts';
import { condition, marketTicker } from '../options.ts';
import type { Services } from '../services.ts';
import { arm } from './arm.ts';
import { undoubted } from './doubtful-number.ts';
import { armPrice } from './levels.ts';
import { isTradedOn, spokenRule } from './spoken.ts';

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
    async mend({ symbol = '', condition: wish = '' }, { name, offers }, caller) {
      if (name === 'condition')
        return offers.length > 0 ? undefined : spokenRule(`${symbol} ${wish}`, caller, services);
      // Of two coins under one ticker one is to be chosen.
      if (isTradedOn(market)(symbol)) return undefined;
      const line = [symbol, wish].join(' ').trim();
      return (await spokenRule(line, caller, services)) ?? whichCoin(line, services);
    },
  });
};

const MOST_COINS = 8;

/** `above 100`: all of a rule but its coin. */
function whichCoin(line: string, { market, now }: Services): Reply | undefined {
  const isRule = readCondition(line).ok || readRule(line, { about: { kind: 'symbol', typed: 'BTC' }, now: now() }).ok;
  if (!isRule) return undefined;
  const coins = market.search('', MOST_COINS);
  if (coins.length === 0) return undefined;
  return {
    says: [phrase('ask-watch-symbol'), phrase('example-watch')],
    buttons: coins.map((symbol) =>
      button('button-offer', { command: 'watch', args: { symbol, condition: line } }, { offer: `${symbol} ${line}` }),
    ),
  };
}
