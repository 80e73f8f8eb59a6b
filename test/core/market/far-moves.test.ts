import { describe, expect, it } from 'vitest';
import { createBoard } from '../../../src/core/market/board.ts';
import type { Ticker } from '../../../src/core/market/market.ts';
import type { MarketSymbol } from '../../../src/core/market/symbol.ts';

const START = new Date('2026-03-01T12:00:00Z');
const at = (second: number) => new Date(START.getTime() + second * 1_000);

/** What exchanges say at a second: `binance 3000`, or with a market of its own `coinbase ETH/USD 3000`. */
type Said = readonly [second: number, ...string[]];

function read(said: string, second: number): Ticker {
  const [source = '', ...words] = said.split(' ');
  const symbol = (words.find((word) => word.includes('/')) ?? 'ETH/USDT') as MarketSymbol;
  // Somebody trades from one price to the next, where it is not said to stand still.
  const quoteVolume = words.includes('still') ? 1 : 1_000 + second;
  return { source, symbol, price: Number(words.find((word) => /^[\d.]+$/.test(word))), at: at(second), quoteVolume };
}

/** The prices of a market that are believed, one after the other: `0 binance 3000`. */
function believed(story: readonly Said[], symbol: MarketSymbol = 'ETH/USDT') {
  const board = createBoard({ preference: ['binance', 'kraken', 'coinbase', 'okx'] });
  const told = story.flatMap(([second, ...said]) =>
    board
      .update(
        said.map((each) => read(each, second)),
        at(second),
      )
      .filter((ticker) => ticker.symbol === symbol)
      .map(({ source, price }) => `${second} ${source} ${price}`),
  );
  return { told, doubts: board.doubts(), settled: board.takeSettled().map(({ became }) => became) };
}

const CALM: Said = [0, 'binance 3000', 'kraken 3001', 'coinbase ETH/USD 2999'];

describe('a jump on one exchange alone', () => {
  it.each([
    {
      story: [CALM, [10, 'binance 5000', 'kraken 3002'], [20, 'binance 3003', 'kraken 3002']],
      told: ['0 binance 3000', '10 kraken 3002', '20 binance 3003'],
      settled: ['held', 'dropped'],
      because: 'the next exchange speaks while it lasts, and it is dropped when it is over',
    },
    {
      story: [CALM, [10, 'binance 30', 'kraken 3002'], [20, 'binance 30', 'kraken 3004']],
      told: ['0 binance 3000', '10 kraken 3002', '20 kraken 3004'],
      settled: ['held'],
      because: 'down is like up',
    },
    {
      story: [
        [0, 'binance 3000'],
        [1, 'binance 5000'],
        [2, 'binance 3001'],
      ],
      told: ['0 binance 3000', '2 binance 3001'],
      settled: ['held', 'dropped'],
      because: 'where nobody else lists the coin, it was a slip when it is over',
    },
    {
      story: [CALM, [10, 'binance 3140', 'kraken 3000']],
      told: ['0 binance 3000', '10 binance 3140'],
      settled: [],
      because: 'less than 5 % is how prices move',
    },
    {
      story: [CALM, [10, 'binance 3160', 'kraken 3000']],
      told: ['0 binance 3000', '10 kraken 3000'],
      settled: ['held'],
      because: 'more than 5 % within ten seconds is not',
    },
    {
      story: [CALM, [60, 'binance 3900', 'kraken 3000']],
      told: ['0 binance 3000', '60 binance 3900'],
      settled: [],
      because: 'after a minute without a price it may be 34 % away',
    },
  ] satisfies readonly { story: readonly Said[]; told: string[]; settled: string[]; because: string }[])(
    'is withheld: $because',
    ({ story, told, settled }) => {
      const seen = believed(story);
      expect(seen.told).toEqual(told);
      expect(seen.settled).toEqual(settled);
    },
  );

  it('is told with its reason while it lasts', () => {
    const story: Said[] = [CALM, [10, 'binance 5000', 'kraken 3002']];
    const doubt = { symbol: 'ETH/USDT', source: 'binance', price: 5_000, believed: 3_000, since: at(10) };
    expect(believed(story).doubts).toEqual([{ ...doubt, because: 'alone' }]);
    expect(believed([...story, [20, 'binance 5000', 'kraken 3002.5']]).doubts).toEqual([
      { ...doubt, believed: 3_002, because: 'contradicted', by: 'kraken' },
    ]);
  });

  it('stays withheld as long as another exchange trades at the old price, and is dropped after a minute', () => {
    const lasting = Array.from({ length: 30 }, (_, i): Said => [10 + i * 10, 'binance 5000', `kraken ${3_000 + i}`]);
    const { told, settled, doubts } = believed([CALM, ...lasting]);
    expect(told.filter((each) => each.includes('5000'))).toEqual([]);
    expect(told.at(-1)).toBe('300 kraken 3029');
    expect(settled).toEqual(['held', 'dropped']);
    expect(doubts).toHaveLength(1);
  });
});

describe('a jump that is true', () => {
  it.each([
    {
      story: [CALM, [10, 'binance 2500', 'kraken 2510']],
      told: ['0 binance 3000', '10 binance 2500'],
      because: 'another exchange shows it in the same sweep',
    },
    {
      story: [CALM, [10, 'binance 2500', 'coinbase ETH/USD 2495']],
      told: ['0 binance 3000', '10 binance 2500'],
      because: 'another exchange shows it in another dollar',
    },
    {
      story: [CALM, [10, 'binance 2500', 'kraken 2700']],
      told: ['0 binance 3000', '10 binance 2500'],
      because: 'another exchange has gone more than half of the way',
    },
    {
      story: [CALM, [10, 'binance 2500', 'kraken 3000'], [20, 'binance 2490', 'kraken 2500']],
      told: ['0 binance 3000', '10 kraken 3000', '20 binance 2490'],
      because: 'another exchange shows it in the next sweep',
    },
    {
      story: [
        [0, 'binance 3000'],
        [10, 'binance 3300'],
        [20, 'binance 3310'],
        [30, 'binance 3305'],
      ],
      told: ['0 binance 3000', '30 binance 3305'],
      because: 'nobody else lists the coin and it holds for three ticks',
    },
    {
      story: [
        [0, 'binance 3000', 'kraken 3001 still'],
        [10, 'binance 3300', 'kraken 3001 still'],
        [20, 'binance 3310', 'kraken 3001 still'],
        [30, 'binance 3305', 'kraken 3001 still'],
      ],
      told: ['0 binance 3000', '10 kraken 3001', '20 kraken 3001', '30 binance 3305'],
      because: 'what the other exchange repeats without having traded proves nothing',
    },
    {
      story: [
        [0, 'binance 3000 still'],
        ...[10, 20, 30, 40, 50, 60].map((second): Said => [second, 'binance 3300 still']),
        [70, 'binance 3300 still'],
      ],
      told: ['0 binance 3000', '70 binance 3300'],
      because: 'an exchange stands by a price nobody traded at since, for a minute',
    },
    {
      story: [
        [0, 'binance 3000'],
        ...Array.from({ length: 7 }, (_, i): Said => [10 + i * 10, `binance ${2_700 - i * 200}`]),
      ],
      told: ['0 binance 3000', '70 binance 1500'],
      because: 'a fall that goes on is settled within a minute',
    },
  ] satisfies readonly { story: readonly Said[]; told: string[]; because: string }[])(
    'is believed: $because',
    ({ story, told }) => {
      expect(believed(story).told).toEqual(told);
    },
  );

  it('is not made of a coin that only shares the ticker', () => {
    // Kraken's ETH/USD is another coin, at a price that a slip of ours might hit from far away, but not nearly.
    const story: Said[] = [
      [0, 'binance 3000', 'kraken ETH/USD 40'],
      [10, 'binance 60', 'kraken ETH/USD 40.1'],
    ];
    expect(believed(story).told).toEqual(['0 binance 3000']);
  });

  it('of the whole market takes along a coin that only one exchange lists', () => {
    const coins = ['BTC', 'ETH', 'SOL'];
    const all = (second: number, factor: number): Said => [
      second,
      ...coins.flatMap((coin) => [`binance ${coin}/USDT ${100 * factor}`, `kraken ${coin}/USDT ${100 * factor}`]),
      `binance LONE/USDT ${factor === 1 ? 10 : 8.5}`,
    ];
    expect(believed([all(0, 1), all(1, 0.9)], 'LONE/USDT').told).toEqual(['0 binance 10', '1 binance 8.5']);
    const slip = all(1, 0.9).map((each) => (String(each).includes('LONE') ? 'binance LONE/USDT 1' : each)) as unknown;
    expect(believed([all(0, 1), slip as Said], 'LONE/USDT').told).toEqual(['0 binance 10']);
  });
});
