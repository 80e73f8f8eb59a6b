import { command } from '../chat/command.ts';
import { button, phrase } from '../chat/message.ts';
import { optional } from '../chat/options.ts';
import { marketTicker, nameOf } from './options.ts';
import type { Services } from './services.ts';

const MOST_LINES = 15;

/** The newest signals that were found, of all markets or of one. */
export const signals = ({ market, signals: history }: Services) =>
  command({
    name: 'signals',
    access: 'member',
    options: { symbol: optional(marketTicker(market)) },
    async run({ symbol: ticker }) {
      const found = await history.latest(MOST_LINES, ticker?.symbol);
      const subscribe = button('button-subscribe-signals', {
        command: 'subscribe',
        args: { topic: 'signals', of: ticker ? nameOf(market, ticker) : 'top100', timeframe: '4h' },
      });
      if (found.length === 0) {
        const says = ticker ? phrase('signals-none-of', { symbol: ticker.symbol }) : phrase('signals-none');
        return { says: [says, phrase('signals-when')], buttons: [subscribe] };
      }
      const lines = found.flatMap(({ kind, symbol, timeframe, closedAt, close, values }) => [
        phrase('signal-when', { timeframe, closedAt: closedAt.toISOString() }),
        phrase(`signal-${kind}`, { symbol, close, ...values }),
      ]);
      return { says: [phrase('signals-title', { count: found.length }), ...lines], buttons: [subscribe] };
    },
  });
