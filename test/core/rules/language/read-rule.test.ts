import { describe, expect, it } from 'vitest';
import { formatRule, readRule } from '../../../../src/core/rules/language/read-rule.ts';
import { describe as wordsOf } from '../../../../src/words/words.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

/** A rule as it is written back, or what its author is told. */
function told(text: string): string {
  const read = readRule(text, { now: NOW });
  return read.ok ? formatRule(read.value) : wordsOf(read.problem.id, 'en', read.problem.facts);
}

describe('what people type is read as', () => {
  it.each([
    ['ETH above 4000', 'ETH price >= 4000'],
    ['ETH > 4k', 'ETH price > 4000'],
    ['eth>4,000.50', 'eth price > 4000.5'],
    ['ETH 4000', 'ETH price crosses 4000'],
    ['ETH $1.5k below', 'ETH price <= 1500'],
    ['ETH ≥ 4000 USDT', 'ETH price >= 4000'],
    ['ETH rises above 4000', 'ETH price crosses above 4000'],
    ['ETH hits 4000', 'ETH price crosses 4000'],
    ['ETH -5% 1h', 'ETH change(1h) <= -5%'],
    ['ETH +5% in 1h', 'ETH change(1h) >= 5%'],
    ['ETH drops by 5% in 90 minutes', 'ETH change(90m) <= -5%'],
    ['ETH ±3% in 1h', 'ETH change(1h) <= -3% or change(1h) >= 3%'],
    ['ETH ±3%', 'ETH ±3%'],
    ['ETH +-3%', 'ETH ±3%'],
    ['ETH -5%', 'ETH -5%'],
    ['SOL 120..150', 'SOL price < 120 or price > 150'],
    ['ETH goldencross 1d', 'ETH sma(50, 1d) crosses above sma(200, 1d)'],
    ['goldencross ETH', 'ETH sma(50, 1d) crosses above sma(200, 1d)'],
    ['SOL between 120 and 150', 'SOL price <= 150 and price >= 120'],
    ['SOL 120 < price < 150', 'SOL price < 150 and price > 120'],
    ['SOL rsi(14) outside 30..70', 'SOL rsi(14, 1h) < 30 or rsi(14, 1h) > 70'],
    ['ETH within 1% of 4000', 'ETH price <= 4040 and price >= 3960'],
    [
      'ETH close(1d) within 2% of ema(200, 1d)',
      'ETH close(1d) <= 1.02 * ema(200, 1d) and close(1d) >= 0.98 * ema(200, 1d)',
    ],
    ['ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)', 'ETH close(1d) > ema(200, 1d) and rsi(14, 4h) < 30'],
    ['ETH cross(ema(50,1d), ema(200,1d))', 'ETH ema(50, 1d) crosses ema(200, 1d)'],
    ['ETH ema(50,1d) crosses above ema(200,1d)', 'ETH ema(50, 1d) crosses above ema(200, 1d)'],
    ['ETH volume(1h) > 3 * sma(volume(1h), 20)', 'ETH volume(1h) > 3 * sma(volume(1h), 20)'],
    ['ETH vol > 20m', 'ETH volume(1h) > 20M'],
    ['any top100: change(24h) > 20%', 'any top100: change(24h) > 20%'],
    ['any watchlist: rsi(14,1d) < 25', 'any watchlist: rsi(14, 1d) < 25'],
    ['season(100) >= 60', 'season(100) >= 60'],
    ['dominance crosses below 55', 'dominance crosses below 55'],
    ['BTC dominance crosses below 55', 'dominance crosses below 55'],
    ['fear & greed < 20', 'feargreed < 20'],
    ['ETH drawdown(ath) > 50%', 'ETH drawdown(ath) > 50%'],
    ['ETH flat(7d) < 2%', 'ETH flat(7d) < 2%'],
    ['ETH market cap > 10B and rank <= 10', 'ETH marketcap > 10B and rank <= 10'],
    ['ETH macd(1d).hist > 0', 'ETH macd(12, 26, 9, 1d).hist > 0'],
    ['ETH close(4h) < bb(20,2,4h).lower', 'ETH close(4h) < bollinger(20, 2, 4h).lower'],
    ['ETH stoch(4h) < 20', 'ETH stochastic(14, 3, 3, 4h) < 20'],
    [
      'ETH crosses above line(2026-06-01 60k, 2026-01-01 40k)',
      'ETH price crosses above line(2026-01-01 40000, 2026-06-01 60000)',
    ],
    ['on 2026-12-24 09:00', 'on 2026-12-24 09:00'],
    ['BTC on 2026-12-24', 'BTC on 2026-12-24 09:00'],
    ['BTC every day at 9:00', 'BTC every day at 09:00'],
    ['BTC daily at 9pm', 'BTC every day at 21:00'],
    ['BTC every monday at 09:00', 'BTC every monday at 09:00'],
    ['listed XYZ', 'XYZ listed'],
    ['XYZ is listed', 'XYZ listed'],
    ['ETH > 33.3333333333333% of high', 'ETH price > 0.333333333333333 * high(1h)'],
    ['any coin in top100: up 20% in 24h', 'any top100: change(24h) >= 20%'],
    ['ETH volume > 200% of average volume', 'ETH volume(1h) > 2 * meanVolume(20, 1h)'],
    ['ETH price < 90% of ema(200, 1d) + 5', 'ETH price < 0.9 * ema(200, 1d) + 5'],
    ['delisted UNI/USD@kraken', 'UNI/USD@kraken delisted'],
    ['golden cross ETH', 'ETH sma(50, 1d) crosses above sma(200, 1d)'],
    ['death cross ETH 4h', 'ETH sma(50, 4h) crosses below sma(200, 4h)'],
    ['any top100: oversold 4h once', 'any top100: rsi(14, 4h) < 30 once'],
    ['dip ETH 10%', 'ETH change(24h) <= -10%'],
    ['ATR atr(14) > 5', '$ATR atr(14, 1h) > 5'],
    ['1INCH above 0.5', '1INCH price >= 0.5'],
    ['币安人生 > 1', '币安人生 price > 1'],
    ['STABLE above 1', 'STABLE price >= 1'],
    ['\u200eETH\u00a0>\u202e 4000', 'ETH price > 4000'],
  ])('%s: %s', (text, written) => {
    expect(told(text)).toBe(written);
  });
});

describe('a mistake', () => {
  it.each([
    ['ETH rsi(14, 4h) <', 'At column 18: I expected a number or a reading after "<". For example: rsi(14, 4h) < 30'],
    [
      'ETH rsj(14, 4h) < 30',
      'At column 5: I do not know "rsj". Readings are like price, rsi(14, 4h) or change(24h). Did you mean ETH rsi(14, 4h) < 30?',
    ],
    [
      'ETH rsi(14, 15m) < 30',
      'At column 13: there are no candles of "15m". Timeframes are 1h, 4h, 1d. Did you mean ETH rsi(14, 1h) < 30?',
    ],
    [
      'ETH rsi(14, 4h < 30',
      'At column 16: I expected a closing bracket ) after "4h". Did you mean ETH rsi(14, 4h) < 30?',
    ],
    [
      'ETH rsi(14, 4h)',
      'At column 16: I expected a comparison such as <, > or crosses above after ")". Did you mean ETH rsi(14, 4h) > 30?',
    ],
    [
      'ETH price = 30',
      'At column 11: I expected a comparison such as <, > or crosses above after "price". Did you mean ETH price crosses 30?',
    ],
    ['ETH rsi(14, 2, 4h) < 30', 'At column 13: rsi takes one thing in its brackets, and this is number 2.'],
    [
      'ETH ema(0) < 30',
      'At column 9: period is a whole number of candles from 1 to 500. Did you mean ETH ema(200) < 30?',
    ],
    [
      'ETH close < bb(20)',
      'At column 13: bollinger has more than one line. Say which: .middle, .upper, .lower, .width, .percentB. Did you mean ETH close < bb(20).middle?',
    ],
    [
      'ETH close < bb(20).uper',
      'At column 20: bollinger has no line "uper". It has .middle, .upper, .lower, .width, .percentB. Did you mean ETH close < bb(20).upper?',
    ],
    ['ETH change(60d) > 5%', 'At column 12: "60d" is not between 5m and 30d. Did you mean ETH change(30d) > 5%?'],
    [
      'ETH > 4,5',
      'At column 7: "4,5" could mean two numbers. Type the decimals after a point. Did you mean ETH > 4.5?',
    ],
    [
      'ETH > 4.000,50',
      'At column 7: "4.000,50" could mean two numbers. Type the decimals after a point. Did you mean ETH > 4000.50?',
    ],
    [
      'ETH > 1e999',
      'At column 8: I cannot read "1e". A number may end in k, M, B or T, a length of time in m, h, d or w.',
    ],
    [
      'ETH > 99999999999999999999',
      'At column 7: that number has more than 15 digits, or is too small to be one. Type it like 4000 or 1.5k.',
    ],
    [
      'rsi(14) < 30',
      'At column 1: rsi is about a coin. Say which, first: ETH, or any top100: for each of them. Did you mean ETH rsi(14) < 30?',
    ],
    [
      'oversold',
      'At column 1: oversold is about a coin. Say which, first: ETH, or any top100: for each of them. Did you mean oversold ETH?',
    ],
    [
      'any top100: season > 60',
      'That has the same answer for every coin. Leave out whose it is, like season(100) >= 60.',
    ],
    [
      'any top100: every day at 09:00',
      'That has the same answer for every coin. Leave out whose it is, like season(100) >= 60.',
    ],
    ['ETH -10', 'At column 8: I expected a percentage after "-10". Did you mean ETH -10%?'],
    ['ETH +10', 'At column 8: I expected a percentage after "10". Did you mean ETH +10%?'],
    [
      'ETH within 1 of 4000',
      'At column 12: I expected a percentage after "within". For example: ETH within 1% of 4000',
    ],
    [
      'any top200: rsi(14) < 30',
      'At column 5: I do not know the group "top200". There are top100 and watchlist. Did you mean any top100: rsi(14) < 30?',
    ],
    ['ETH rsi(14) > 4000', 'At column 13: this can never become true: rsi(14, 1h) is always between 0 and 100.'],
    ['ETH rsi(14) < 4000', 'At column 13: this is always true: rsi(14, 1h) is always between 0 and 100.'],
    ['ETH price > 0', 'At column 11: this is always true: price is always above 0.'],
    ['ETH price <= 0', 'At column 11: this can never become true: price is always above 0.'],
    ['ETH close(1d) crosses 0', 'At column 15: this can never become true: close(1d) is always above 0.'],
    ['ETH rsi(14) < 0', 'At column 13: this can never become true: rsi(14, 1h) is always between 0 and 100.'],
    ['ETH rsi(14) >= 0', 'At column 13: this is always true: rsi(14, 1h) is always between 0 and 100.'],
    [
      'ETH rsi(14) < 30 and rsi(14) > 70',
      'At column 30: with this the rule can never be true: rsi(14, 1h) cannot be at both places at once. Did you mean or?',
    ],
    [
      'ETH rsi(14) < 50 or rsi(14) >= 50',
      'At column 29: with this the rule is always true, wherever rsi(14, 1h) is. Did you mean and?',
    ],
    [
      'ETH price > 3000 or volume(1h) > 5 or price < 4000',
      'At column 45: with this the rule is always true, wherever price is. Did you mean and?',
    ],
    [
      'ETH rsi(14) > price',
      'At column 15: rsi(14, 1h) is counted in points of a hundred and price in the price, so they cannot be compared.',
    ],
    [
      'ETH price > 5%',
      'At column 13: percent fits only what is counted in percent, like change(24h) > 5%. A move of the price is ETH +5% in 1h, a share of a number 1.05 * ema(200, 1d).',
    ],
    [
      'ETH price > 5 and price < 3',
      'At column 25: with this the rule can never be true: price cannot be at both places at once. Did you mean or?',
    ],
    ['ETH price > 4000 / (2 - 2)', 'At column 18: this divides by zero.'],
    [
      '5 > 3',
      'At column 3: this compares numbers only, so it never changes. Compare a reading: price > 4000 or rsi(14, 4h) < 30',
    ],
    ['ETH close > close(1h)', 'At column 11: both sides are the same.'],
    ...['ETH price + 1 > price', 'ETH 0 * rsi > 30', 'ETH 2 * price - price > price'].map((text): [string, string] => [
      text,
      `At column ${text.indexOf('>') + 1}: the readings of both sides cancel each other out, so this never changes. Compare a reading with a number, like price > 4000, or with another one.`,
    ]),
    ['ETH price / (close - close(1h)) > 3', 'At column 11: this divides by zero.'],
    ['ETH price * 2 > price', 'At column 15: this is always true: price is always above 0.'],
    ['ETH rsi - 50 > 60', 'At column 14: this can never become true: rsi(14, 1h) is always between 0 and 100.'],
    ['ETH 100 - rsi < -5', 'At column 15: this can never become true: rsi(14, 1h) is always between 0 and 100.'],
    [
      'ETH ±3% and rsi(14) < 30',
      'At column 5: a move without a length of time is measured from the price at which the rule was made, and stands alone. In a longer rule say in how long: -5% in 1h. Did you mean ETH ±3% in 24h and rsi(14) < 30?',
    ],
    [
      'SOL 120..120',
      'At column 5: both ends of the range are the same. A range needs two, and one level is typed alone. Did you mean SOL 120?',
    ],
    [
      'ETH > 4000 note "sell half',
      'At column 17: the quote that begins here has no end. Did you mean ETH > 4000 note "sell half"?',
    ],
    [
      'ETH sma(rsi(14, 1h), 20) > 3',
      'At column 9: an indicator is computed over open, high, low, close or volume, and not over another one such as rsi.',
    ],
    [
      'BTC and ETH above 3',
      'At column 9: a rule is about one coin. Make one for each, or put them on /watchlist and begin with any watchlist:. Did you mean BTC above 3?',
    ],
    [
      'BTC, ETH > 3',
      'At column 6: a rule is about one coin. Make one for each, or put them on /watchlist and begin with any watchlist:. Did you mean BTC > 3?',
    ],
    ['SOL 150..120', 'At column 5: the first number of a range is the lower one. Did you mean SOL 120..150?'],
    [
      'ETH > 4000 onse',
      'At column 12: I expected and, or, an option such as once, or nothing more after "4000". Did you mean ETH > 4000 once?',
    ],
    ['ETH > 4000 rearm 4100', 'At column 18: this rule rings above 4000, so it is armed again below that.'],
    ['ETH > 4000 once every 4h', 'A rule that rings once has no time to wait between rings. Leave one of the two out.'],
    ['ETH > 4000 until 2020-01-01', 'At column 12: 2020-01-01 23:59 is over.'],
    ['on 2026-02-30 09:00', 'At column 4: there is no day 2026-02-30. Type it like 2026-12-24.'],
    ['BTC every day at 25:00', 'At column 18: there is no time 25:00. Type it like 09:00.'],
    [
      'ETH constructor > 5',
      'At column 5: I do not know "constructor". Readings are like price, rsi(14, 4h) or change(24h).',
    ],
    ['💥 > 4000', 'At column 1: I cannot use the character "💥" here. For example: rsi(14, 4h) < 30'],
    ['', 'At column 1: I expected what to watch for at the beginning. For example: ETH above 4000'],
    [
      `ETH ${'('.repeat(100)}`,
      'At column 29: that is more brackets within brackets than I can follow. Make two rules of it.',
    ],
    [
      `ETH ${'price > 1 and '.repeat(34)}price > 2`,
      'At column 349: that is more than the 96 parts a rule may have. Make two rules of it.',
    ],
    ['x '.repeat(10_000), 'That is too long: I read at most 500 characters in a rule. Make two rules of it.'],
  ])('%s', (text, words) => {
    expect(told(text)).toBe(words);
  });

  it('offers only what can be read', () => {
    const read = readRule('ETH rsj(14, 4h < 30');
    expect(read.ok ? undefined : read.problem.near).toBeUndefined();
  });

  it('counts columns as the text is typed, whatever its characters', () => {
    const read = readRule('ETH > 4000 note "👩‍🚀" foo');
    expect(read.ok ? undefined : read.problem.column).toBe(25);
  });
});

describe('where the coin is known from elsewhere', () => {
  const about = { kind: 'symbol', typed: 'ETH' } as const;

  it.each(['above 4000', 'rsi(14) < 30', 'golden cross', '±3%', 'every day at 09:00', 'listed'])(
    '%s is about it',
    (text) => {
      expect(readRule(text, { about })).toMatchObject({ ok: true, value: { about } });
    },
  );
});
