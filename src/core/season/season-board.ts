import type { Market } from '../market/market.ts';
import type { DailyCloses, RankedAsset, Rankings } from '../market/ranking.ts';
import { addDays, DAY_MS, dayOf } from '../market/timeframe.ts';
import { bitcoinIds, isBitcoin } from '../market/universe.ts';
import type { SeasonBoard, SeasonProgress } from './board.ts';
import { type CountingSources, countDay } from './counting.ts';
import type { SeasonHistory } from './history.ts';
import { DEFAULT_INDEX, INDEXES } from './indexes.ts';
import { countOpenWindow, readWindow } from './kept-window.ts';
import { sectorsOf } from './sectors.ts';

export type SeasonBoardPorts = CountingSources & {
  readonly history: SeasonHistory;
  readonly rankings: Rankings;
  readonly dailyCloses: DailyCloses;
  readonly market: Pick<Market, 'ticker'>;
  progress(): SeasonProgress | undefined;
};

/** The largest coins of the day before yesterday are no longer those of now. */
const MOST_RANKING_AGE_MS = 2 * DAY_MS;

/** The board over what is kept: it counts with the code of the daily close, and fetches nothing. */
export function createSeasonBoard(ports: SeasonBoardPorts): SeasonBoard {
  const { history, rankings, dailyCloses, market } = ports;

  /** Newest prices by asset id, from the market that was joined to the asset while its ranking was fresh. */
  function pricesNow(assets: readonly RankedAsset[]): ReadonlyMap<string, number> {
    const prices = new Map<string, number>();
    for (const { id, symbol } of assets) {
      const ticker = symbol && market.ticker(symbol);
      if (ticker) prices.set(id, ticker.price);
    }
    return prices;
  }

  /** The days before the newest close are counted oldest first, so that meanwhile the last one kept is not the newest. */
  const isBehind = () => ports.progress()?.phase === 'past';

  return {
    latest: async (index) => (isBehind() ? undefined : history.latest(index)),
    of: (index, day) => history.of(index, day),
    progress: () => ports.progress(),
    sectors: ({ members }) => sectorsOf(members),

    async count(shape) {
      if (isBehind()) return { kind: 'no-ranking' };
      const day = (await history.latest(DEFAULT_INDEX))?.day ?? (await rankings.latest())?.day;
      return day === undefined ? { kind: 'no-ranking' } : countDay(shape, day, ports);
    },

    async indicative(index, now) {
      const ranking = (await rankings.latest())?.ranking;
      if (!ranking || now.getTime() - ranking.takenAt.getTime() > MOST_RANKING_AGE_MS) return undefined;
      const shape = INDEXES[index];
      const prices = pricesNow(ranking.assets);
      return countOpenWindow(shape, ranking, await readWindow(dailyCloses, dayOf(now), shape.windowDays, prices));
    },

    async past(index, until, days) {
      const from = addDays(until, 1 - days);
      const bitcoin = (await rankings.latest())?.ranking.assets.find(isBitcoin);
      const [points, closes] = await Promise.all([
        history.line(index, from),
        Promise.all((bitcoin ? bitcoinIds(bitcoin.id) : []).map((id) => dailyCloses.series(id, from, until))),
      ]);
      // Of two ids that tell of a day, the present one is heard: it comes first, and is entered last.
      const closeOn = new Map(closes.toReversed().flatMap((own) => own.map(({ day, close }) => [day, close])));
      return points
        .filter(({ day }) => day <= until)
        .map((point) => {
          const bitcoinUsd = closeOn.get(point.day);
          return bitcoinUsd === undefined ? point : { ...point, bitcoinUsd };
        });
    },
  };
}
