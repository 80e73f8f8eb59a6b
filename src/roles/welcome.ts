import { phrase } from '../chat/message.ts';
import { readerIn } from '../chat/reader.ts';
import type { Config } from '../config.ts';
import type { MarketKind } from '../core/market/market.ts';
import type { OpenMarket } from '../open-market.ts';
import { toMessage } from '../words/words.ts';

/** The first lines of a console: which market it is, and where the data is. */
export function welcome(kind: MarketKind, { feed, speed, range, isOver }: OpenMarket, config: Config, where: string) {
  const fine = feed.sources().filter(({ state }) => state === 'fine');
  const chosen = config.market === 'simulated' ? 'console-simulated-chosen' : 'console-simulated';
  const says = {
    live: phrase('console-live', { sources: fine.map(({ source }) => source).join(', ') }),
    simulated: phrase(chosen, { speed }),
    recorded: phrase(isOver ? 'console-recorded-over' : 'console-recorded', {
      speed,
      from: range?.from ?? '',
      to: range?.to ?? '',
    }),
  };
  return toMessage({ says: [says[kind], phrase('console-where', { where })] }, readerIn('en'));
}
