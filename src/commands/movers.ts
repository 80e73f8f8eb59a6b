import { command } from '../chat/command.ts';
import { button, inPlace, phrase, say } from '../chat/message.ts';
import type { Mover, MoversPicture } from '../chat/picture.ts';
import type { Phrase } from '../core/result.ts';
import type { Services } from './services.ts';
import { newestOf, topCoins } from './top-coins.ts';

const TOP = 100;
const MOST = 8;

/** The coins of the largest hundred that rose and fell most in a day. */
export const movers = ({ market, ranking, now }: Services) =>
  command({
    name: 'movers',
    access: 'member',
    options: {},
    async run() {
      const known = await ranking();
      if (!known) return say('ranking-none', {}, [again]);
      const coins = topCoins(market, known, TOP);
      const changed = coins
        .flatMap(({ asset: { ticker: name }, ticker }): readonly Mover[] =>
          ticker?.changePercent === undefined ? [] : [{ name, percent: ticker.changePercent, price: ticker.price }],
        )
        .toSorted((a, b) => b.percent - a.percent);
      if (changed.length === 0) return say('movers-none', {}, [again]);
      const gainers = changed.filter(({ percent }) => percent > 0).slice(0, MOST);
      const losers = changed
        .filter(({ percent }) => percent < 0)
        .slice(-MOST)
        .toReversed();
      const picture: MoversPicture = { kind: 'movers', at: newestOf(coins, now()), gainers, losers };
      return {
        says: [
          phrase('movers-title', { count: changed.length }),
          ...side('movers-up', gainers),
          ...side('movers-down', losers),
          ...(changed.length < coins.length
            ? [phrase('movers-unknown', { count: coins.length - changed.length })]
            : []),
        ],
        picture,
        buttons: [again, inPlace(button('button-heatmap', { command: 'heatmap', args: {} }))],
      };
    },
  });

const again = inPlace(button('button-again', { command: 'movers', args: {} }));

const side = (title: 'movers-up' | 'movers-down', movers: readonly Mover[]): readonly Phrase[] =>
  movers.length === 0
    ? []
    : [
        title === 'movers-up' ? phrase('movers-up') : phrase('movers-down'),
        ...movers.map(({ name: coin, percent: change, price }) => phrase('heatmap-line', { coin, price, change })),
      ];
