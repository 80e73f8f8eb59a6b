import type { Caller } from '../../src/chat/caller.ts';
import type { Command } from '../../src/chat/command.ts';
import type { Picture } from '../../src/chat/picture.ts';
import { compare } from '../../src/commands/market/compare.ts';
import { heatmap } from '../../src/commands/market/heatmap.ts';
import { movers } from '../../src/commands/market/movers.ts';
import type { Services } from '../../src/commands/services.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import type { Timeframe } from '../../src/core/market/timeframe.ts';
import { readStudies } from '../../src/core/studies/study.ts';
import { alertPicture } from '../../src/delivery/alert-picture.ts';
import { chartPicture } from '../../src/delivery/chart-picture.ts';
import { createSimulatedMarket } from '../../src/feeds/simulated/simulated-market.ts';
import { createFakeSeason } from '../support/fakes.ts';

const NOW = new Date('2026-11-22T17:31:00Z');
const YOU: Caller = { chat: 'console:you', person: 'console:you', role: 'admin', kind: 'private', locale: 'en' };

/** What people see of the simulated market at one instant: the same numbers wherever and whenever it is drawn. */
export async function simulatedPictures() {
  const now = () => NOW;
  const { feed, rankings } = createSimulatedMarket({ now });
  await feed.refresh();
  const past = async (symbol: MarketSymbol, timeframes: readonly Timeframe[]) =>
    Object.fromEntries(
      await Promise.all(
        timeframes.map(async (timeframe) => {
          const answer = await feed.candles({ symbol, timeframe, limit: 400 });
          return [timeframe, answer?.candles ?? []] as const;
        }),
      ),
    );
  const ranking = async () => (await rankings.ranking(300)).ranking;
  // They reach nothing else.
  const known = async (...asked: Parameters<typeof past>) => ({ past: await past(...asked), isGrowing: false });
  const services = { market: feed, past: known, ranking, now } as unknown as Services;
  const shown = async (command: Command, args: Readonly<Record<string, string>> = {}): Promise<Picture> => {
    const read = await Promise.all(
      Object.entries(command.options).map(async ([name, option]) => {
        const value = await option.parse(args[name] ?? '', YOU);
        return [name, value.ok ? value.value : undefined] as const;
      }),
    );
    const { picture } = await command.run(Object.fromEntries(read) as never, YOU);
    if (!picture) throw new Error(`${command.name} shows nothing`);
    return picture;
  };

  const ticker = feed.ticker('ETH/USDT');
  const studies = readStudies('ema50 bb rsi');
  if (!ticker || !studies.ok) throw new Error('the simulated market has no ETH');
  const at = (share: number) => Number((ticker.price * share).toPrecision(3));
  const chart = chartPicture((await past('ETH/USDT', ['4h']))['4h'] ?? [], ticker, {
    symbol: 'ETH/USDT',
    timeframe: '4h',
    studies: studies.value,
    levels: [
      { at: at(1.04), side: 'above', rule: 17 },
      { at: at(0.95), side: 'below', rule: 18 },
    ],
  });
  const alert = await alertPicture(
    {
      id: 1n,
      chat: YOU.chat,
      reader: { locale: 'en', zone: 'UTC', theme: 'light' },
      alert: {
        kind: 'price',
        rule: 17,
        symbol: 'BTC/USDT',
        side: 'above',
        level: Number(((feed.ticker('BTC/USDT')?.price ?? 0) * 0.997).toPrecision(3)),
        rearm: 0,
        price: feed.ticker('BTC/USDT')?.price ?? 0,
        at: NOW.toISOString(),
        source: 'simulated',
      },
      company: [],
      attempts: 0,
      maybeSent: false,
      isPlain: false,
      createdAt: NOW,
    },
    { past: known, season: createFakeSeason({}) },
  );
  if (!chart || !alert) throw new Error('there are no candles');
  return {
    chart,
    alert,
    heatmap: await shown(heatmap(services)),
    movers: await shown(movers(services)),
    compare: await shown(compare(services), { coins: 'BTC ETH SOL DOGE 30d' }),
  };
}
