import { command } from '../../chat/command.ts';
import { button, inPlace, phrase, say } from '../../chat/message.ts';
import type { MoversPicture } from '../../chat/picture.ts';
import { moversAmong } from '../../core/market/movers.ts';
import { newestOf, topCoins } from '../../core/market/top-coins.ts';
import { moverLines } from '../../delivery/movers.ts';
import type { Services } from '../services.ts';

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
      const { gainers, losers, known: count } = moversAmong(coins, MOST);
      if (count === 0) return say('movers-none', {}, [again]);
      const picture: MoversPicture = { kind: 'movers', at: newestOf(coins, now()), gainers, losers };
      return {
        says: [
          phrase('movers-title', { count }),
          ...moverLines(picture),
          ...(count < coins.length ? [phrase('movers-unknown', { count: coins.length - count })] : []),
        ],
        picture,
        buttons: [again, inPlace(button('button-heatmap', { command: 'heatmap', args: {} }))],
      };
    },
  });

const again = inPlace(button('button-again', { command: 'movers', args: {} }));
