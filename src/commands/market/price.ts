import { command } from '../../chat/command.ts';
import { button, phrase, say } from '../../chat/message.ts';
import { marketTicker, nameOf } from '../options.ts';
import type { Services } from '../services.ts';
import { inCurrency } from './in-currency.ts';

export const price = ({ market }: Services) =>
  command({
    name: 'price',
    access: 'member',
    options: { symbol: marketTicker(market) },
    run({ symbol: ticker }, caller) {
      const { symbol, price, changePercent, at, source } = ticker;
      const facts = { symbol, price, at: at.toISOString(), source };
      const watch = [
        button('button-watch', { command: 'watch', args: { symbol: nameOf(market, ticker) } }, { symbol }),
        button('button-chart', { command: 'chart', args: { symbol: nameOf(market, ticker) } }),
      ];
      const answer =
        changePercent === undefined
          ? say('price', facts, watch)
          : say('price-change', { ...facts, change: changePercent }, watch);
      const withheld = (market.doubts?.() ?? [])
        .filter((doubt) => doubt.symbol === symbol)
        .map(({ source, price, since, because, by = '' }) =>
          phrase('price-withheld', { source, price, since: since.toISOString(), because, by }),
        );
      return { ...answer, says: [...answer.says, ...inCurrency(ticker, caller, market), ...withheld] };
    },
  });
