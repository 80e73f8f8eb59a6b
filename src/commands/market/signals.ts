import { command } from '../../chat/command.ts';
import { button, phrase } from '../../chat/message.ts';
import { optional } from '../../chat/options.ts';
import type { Signal } from '../../core/signals/signal.ts';
import { signalLine } from '../../delivery/signal-line.ts';
import { marketTicker, nameOf } from '../options.ts';
import type { Services } from '../services.ts';

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
      const lines = byCandle(found).flatMap(([candle, ofCandle]) => [
        phrase('signal-when', candle),
        ...ofCandle.map((each) => signalLine(each, candle.closedAt)),
      ]);
      return { says: [phrase('signals-title', { count: found.length }), ...lines], buttons: [subscribe] };
    },
  });

type Candle = { readonly timeframe: string; readonly closedAt: string };

/** Signals under the candles that they came of, in the order in which they were found. */
function byCandle(found: readonly Signal[]): readonly (readonly [Candle, readonly Signal[]])[] {
  const candleOf = ({ timeframe, closedAt }: Signal): Candle => ({ timeframe, closedAt: closedAt.toISOString() });
  const isSame = (a: Candle, b: Candle) => a.timeframe === b.timeframe && a.closedAt === b.closedAt;
  const candles = found.map(candleOf).filter((each, i, all) => all.findIndex((other) => isSame(each, other)) === i);
  return candles.map((candle) => [candle, found.filter((signal) => isSame(candleOf(signal), candle))]);
}
