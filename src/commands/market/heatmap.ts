import { command } from '../../chat/command.ts';
import { button, inPlace, phrase, say } from '../../chat/message.ts';
import type { HeatmapPicture } from '../../chat/picture.ts';
import { newestOf, type TopCoin, topCoins } from '../../core/market/top-coins.ts';
import type { Services } from '../services.ts';

/** So many tiles have room for their words on a phone. */
const TILES = 20;

/** The largest coins by how they changed in a day, as a map and in words. */
export const heatmap = ({ market, ranking, now }: Services) =>
  command({
    name: 'heatmap',
    access: 'member',
    options: {},
    async run() {
      const known = await ranking();
      const coins = known ? topCoins(market, known, TILES) : [];
      if (coins.length === 0) return say('ranking-none', {}, [again]);
      const changes = coins.flatMap(({ ticker }) => ticker?.changePercent ?? []);
      const unknown = coins.filter(({ ticker }) => ticker?.changePercent === undefined);
      const picture: HeatmapPicture = {
        kind: 'heatmap',
        at: newestOf(coins, now()),
        coins: coins.map(({ asset: { ticker: name, marketCapUsd }, ticker }) => ({
          name,
          marketCapUsd,
          ...(ticker?.changePercent === undefined ? {} : { percent: ticker.changePercent }),
        })),
      };
      return {
        says: [
          phrase('heatmap-title', { count: coins.length }),
          phrase('heatmap-sides', {
            up: changes.filter((change) => change > 0).length,
            down: changes.filter((change) => change < 0).length,
          }),
          ...coins.flatMap(line),
          ...(unknown.length > 0
            ? [phrase('heatmap-unknown', { coins: unknown.map(({ asset }) => asset.ticker).join(', ') })]
            : []),
          phrase('heatmap-how'),
        ],
        picture,
        buttons: [again, inPlace(button('button-movers', { command: 'movers', args: {} }))],
      };
    },
  });

const again = inPlace(button('button-again', { command: 'heatmap', args: {} }));

const line = ({ asset: { ticker: coin }, ticker }: TopCoin) =>
  ticker?.changePercent === undefined
    ? []
    : [
        phrase('heatmap-line', {
          ...{ coin, symbol: ticker.symbol, price: ticker.price, change: ticker.changePercent },
          at: ticker.at.toISOString(),
        }),
      ];
