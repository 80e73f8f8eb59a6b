import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COIN_NAMES } from '../../../../src/core/market/coin-names.ts';
import { readSpoken } from '../../../../src/core/rules/spoken/read-spoken.ts';

const TRADED = new Set(['BTC', 'ETH', 'SOL', 'DOGE', 'LINK', 'NEAR', 'ONE', 'BCH', 'PEPE']);
const context = {
  isTraded: (ticker: string) => TRADED.has(ticker.split(/[/@]/)[0] ?? ''),
  now: new Date('2026-11-29T12:00:00Z'),
};
const hear = (text: string) => readSpoken(text, context);

describe('a wish to be told', () => {
  it.each([
    ['tell me when eth drops 5% in an hour', 'ETH change(1h) <= -5%'],
    ['Tell me when ETH drops 5 percent within an hour, please!', 'ETH change(1h) <= -5%'],
    ['btc above 100k', 'BTC price >= 100000'],
    ['let me know if bitcoin goes above $100,000', 'BTC price >= 100000'],
    ['can you tell me when the price of bitcoin drops under 90k please', 'BTC price <= 90000'],
    ['btc falls to 80 grand', 'BTC price <= 80000'],
    ['link rises to 25', 'LINK price >= 25'],
    ['alert me when solana reaches 200', 'SOL price crosses 200'],
    ['set an alert for btc at 120k', 'BTC price crosses 120000'],
    ['ping me if doge pumps 10% today', 'DOGE change(24h) >= 10%'],
    ['btc drops five percent within fifteen minutes', 'BTC change(15m) <= -5%'],
    ['eth moves more than 3% in 15 minutes', 'ETH change(15m) <= -3% or change(15m) >= 3%'],
    ['eth moves 3%', 'ETH ±3%'],
    ['eth doubles', 'ETH +100%'],
    ['eth halves', 'ETH -50%'],
    ['btc closes above 110k', 'BTC close(1h) >= 110000'],
    ['btc closes below 90k on the daily', 'BTC close(1d) <= 90000'],
    ['btc rsi(14) < 30 on 4h', 'BTC rsi(14, 4h) < 30'],
    ['btc near 110k', 'BTC price <= 111100 and price >= 108900'],
    ['btc reaches 90 000', 'BTC price crosses 90000'],
    ['eth drops 5% in half an hour', 'ETH change(30m) <= -5%'],
    ['sol leaves the range of 120 to 150', 'SOL price < 120 or price > 150'],
    ['eth rsi below 30 on the 4h', 'ETH rsi(14, 4h) <= 30'],
    ['when rsi of eth goes below 30 on the 4 hour chart', 'ETH rsi(14, 4h) <= 30'],
    ['tell me when btc is oversold on the daily', 'BTC rsi(14, 1d) < 30'],
    ['tell me when btc makes a golden cross', 'BTC sma(50, 1d) crosses above sma(200, 1d)'],
    ['bitcoin crosses its 200 day moving average', 'BTC price crosses sma(200, 1d)'],
    ['eth volume is 3x its average', 'ETH volume(1h) > 3 * sma(volume(1h), 20)'],
    ['btc hits a new all time high', 'BTC drawdown(ath) <= 0%'],
    ['tell me when any top 100 coin drops 15% in 4 hours', 'any top100: change(4h) <= -15%'],
    ['any of my coins falls 10%', 'any watchlist: change(24h) <= -10%'],
    ['bitcoin dominance falls below 55', 'dominance crosses below 55'],
    ['fear and greed below 20', 'feargreed <= 20'],
    ['season index above 60', 'season(100) >= 60'],
    ['tell me when XYZ gets listed', 'XYZ listed'],
    ['btc every morning', 'BTC every day at 08:00'],
    ['remind me every day at 9 about btc', 'BTC every day at 09:00'],
    ['price of eth every day at 9:30 pm', 'ETH every day at 21:30'],
    ['remind me tomorrow at 9', 'on 2026-11-30 09:00'],
    ['btc above 100k and rsi above 70', 'BTC price >= 100000 and rsi(14, 1h) >= 70'],
    ['btc above 100k just once', 'BTC price >= 100000 once'],
  ])('%s: %s', (said, text) => {
    expect(hear(said)).toEqual({ kind: 'rule', text });
  });
});

describe('a question', () => {
  it.each([
    ['btc', { kind: 'price', coin: 'BTC' }],
    ['BTC?', { kind: 'price', coin: 'BTC' }],
    ['how much is ethereum', { kind: 'price', coin: 'ETH' }],
    ['what is the price of solana right now?', { kind: 'price', coin: 'SOL' }],
    ['chart eth 4h', { kind: 'chart', coin: 'ETH', timeframe: '4h' }],
    ['show me the chart of bitcoin', { kind: 'chart', coin: 'BTC' }],
    ['is it altseason yet?', { kind: 'season' }],
    ['tell me when altcoin season begins', { kind: 'season-alerts' }],
    ['stop alert 17', { kind: 'stop', alert: '17' }],
    ['my alerts', { kind: 'alerts' }],
    ['show my watchlist', { kind: 'watchlist' }],
    ['add sol to my watchlist', { kind: 'watchlist-add', coin: 'SOL' }],
    ['remove dogecoin from my watchlist', { kind: 'watchlist-remove', coin: 'DOGE' }],
    ['help', { kind: 'help' }],
  ])('%s', (said, wish) => {
    expect(hear(said)).toEqual(wish);
  });
});

describe('a coin', () => {
  it.each([
    ['bitcoin cash above 500', 'BCH price >= 500', 'the longer name is meant'],
    ['ONE above 0.02', 'ONE price >= 0.02', 'it is written like a ticker'],
    ['near above 5', 'NEAR price >= 5', 'it stands where a coin stands'],
    ['$one above 0.02', 'ONE price >= 0.02', 'a dollar sign makes it one'],
  ])('in "%s" is found: %s, because %s', (said, text) => {
    expect(hear(said)).toEqual({ kind: 'rule', text });
  });
});

describe('what is not understood whole is not understood at all', () => {
  it.each([
    ["don't tell me when eth drops 5%", 'a word that is not known may turn everything around'],
    ['tell me when eth or sol drop 5%', 'two coins are two wishes'],
    ['buy me some btc', 'this bot buys nothing'],
    ['eth above 4000 euros', 'prices are in dollars'],
    ['I feel lucky', 'it asks for nothing'],
    ['pepsi above 5', 'no market has that name'],
    ['', 'nothing was said'],
    ['btc '.repeat(200), 'it is longer than any wish'],
  ])('"%s", because %s', (said) => {
    expect(hear(said)).toBeUndefined();
  });

  it('is so for any text, without a fault, and what is understood is a rule that reads back', () => {
    const words = fc.constantFrom(
      ...[
        'tell',
        'me',
        'when',
        'btc',
        'eth',
        'drops',
        'above',
        '5%',
        '100k',
        'in',
        'an',
        'hour',
        'rsi',
        'every',
        'day',
      ],
      ...[
        'at',
        '9',
        'and',
        'not',
        'any',
        'coin',
        '(',
        ')',
        '$',
        'watchlist',
        '“',
        '\u202e',
        '🚀',
        'chart',
        '4h',
        '-',
        '.',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const wish = hear(text);
          if (wish?.kind !== 'rule') return;
          expect(hear(wish.text)).toEqual(wish);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

it('knows each name once', () => {
  const names = COIN_NAMES.map(([name]) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
