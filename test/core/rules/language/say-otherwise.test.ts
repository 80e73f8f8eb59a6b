import { expect, it } from 'vitest';
import { formatRule, readRule } from '../../../../src/core/rules/language/read-rule.ts';

const near = (text: string) => {
  const read = readRule(text);
  return read.ok ? `understood as it is: ${text}` : read.problem.near;
};

it.each([
  { text: 'tell me when ETH hits 4000', meant: 'ETH hits 4000' },
  { text: 'if ETH drops 5% in 1h and rsi 14 < 30', meant: 'ETH drops 5% in 1h and rsi(14) < 30' },
  { text: 'ETH is above 4000', meant: 'ETH above 4000' },
  { text: 'ETH rsi 14 4h < 30', meant: 'ETH rsi(14, 4h) < 30' },
  { text: 'ETH RSI 4h below 30', meant: 'ETH RSI(4h) below 30' },
  { text: 'ETH 4h RSI < 30', meant: 'ETH RSI(4h) < 30' },
  { text: 'ETH rsi(14 4h) < 30', meant: 'ETH rsi(14, 4h) < 30' },
  { text: 'ETH rsi(14, 4h) 30', meant: 'ETH rsi(14, 4h) < 30' },
  { text: 'ETH price > ema200', meant: 'ETH price > ema(200)' },
  { text: 'ETH crosses above ema 200', meant: 'ETH crosses above ema(200)' },
  { text: 'ETH macd(1d) crosses above its signal line', meant: 'ETH macd(1d) crosses above macd(1d).signal' },
  { text: 'SOL 120-150', meant: 'SOL 120..150' },
  { text: 'SOL between 120 – 150', meant: 'SOL 120..150' },
  { text: 'ETH rsi == 30', meant: 'ETH rsi crosses 30' },
  { text: 'ETH up 5% today', meant: 'ETH up 5% in 24h' },
  { text: 'ETH new ath', meant: 'ETH drawdown(ath) <= 0' },
  { text: 'ETH all time high', meant: 'ETH drawdown(ath) <= 0' },
  { text: 'ETH price > 100 000', meant: 'ETH price > 100000' },
  { text: 'ETH rsi(14) on 4h < 30', meant: 'ETH rsi(14, 4h) < 30' },
  { text: 'ETH ta.rsi(close, 14) < 30', meant: 'ETH rsi(close, 14) < 30' },
  {
    text: 'ETH ta.crossover(ta.ema(close, 50), ta.ema(close, 200))',
    meant: 'ETH crossover(ema(close, 50), ema(close, 200))',
  },
  {
    text: "ETH (dataframe['rsi'] < 30) & (dataframe['close'] > dataframe['ema200'])",
    meant: 'ETH (rsi < 30) and (close > ema(200))',
  },
  { text: 'ETH macd(12,26,9) > signal', meant: 'ETH macd(12,26,9) > macd(12,26,9).signal' },
  { text: 'ETH macd cross', meant: 'ETH macd crosses macd.signal' },
  { text: 'ETH price > upper bollinger', meant: 'ETH price > bollinger.upper' },
  { text: 'any top 100: change(24h) > 20%', meant: 'any top100: change(24h) > 20%' },
  { text: 'any coin: rsi < 25', meant: 'any top100: rsi < 25' },
  { text: 'all: rsi < 25', meant: 'any top100: rsi < 25' },
  { text: 'ETH -50% from its ath', meant: 'ETH drawdown(ath) >= 50%' },
  { text: 'ETH volume > 20mln', meant: 'ETH volume > 20M' },
  { text: 'ETH marketcap > 3tn', meant: 'ETH marketcap > 3T' },
  { text: 'ETH rsi < 30 note look here', meant: 'ETH rsi < 30 note "look here"' },
  { text: 'ETH rsi(14) < 30 on 4h', meant: 'ETH rsi(14, 4h) < 30' },
  { text: 'ETH 4h close above 4k', meant: 'ETH close(4h) above 4k' },
  { text: 'ETH volume > 2x average', meant: 'ETH volume > 2 * average volume' },
  { text: 'on 24.12.2026 09:00', meant: 'on 2026-12-24 09:00' },
  { text: 'season starts', meant: 'season(100) >= 75' },
])('$text: did you mean $meant?', ({ text, meant }) => {
  expect(near(text)).toBe(meant);
  expect(readRule(meant).ok).toBe(true);
});

it.each(['ETH price', 'ETH line(2026-01-01 3000, 2026-06-01 4000)', 'ETH volume(1h)'])(
  'names no level of what has none that is usual: %s',
  (text) => {
    expect(near(text)).toBeUndefined();
  },
);

it('guesses nothing for a text that is far too long', () => {
  expect(near(`when ${'ETH '.repeat(200)}`)).toBeUndefined();
});

it.each([
  { text: 'dip -10% ETH', rule: 'ETH change(24h) <= -10%' },
  { text: 'dip −10 % ETH once', rule: 'ETH change(24h) <= -10% once' },
  { text: 'oversold 1d ETH', rule: 'ETH rsi(14, 1d) < 30' },
  { text: 'stable for a week ETH', rule: 'ETH flat(7d) < 2%' },
  { text: 'ETH stable for 3d for a week', rule: 'ETH flat(3d) < 2% for 7d' },
  { text: 'ETH drops 5% in an hour', rule: 'ETH change(1h) <= -5%' },
  { text: 'DIP above 4', rule: 'DIP price >= 4' },
])('reads $text as $rule', ({ text, rule }) => {
  const read = readRule(text);
  expect(read.ok && formatRule(read.value)).toBe(rule);
});

it.each([
  { text: 'ETH 100k and below 90k', id: 'problem-rule-contradiction', because: 'beside 100,000 is not below 90,000' },
  { text: 'ETH below 90k and crosses 100k', id: 'problem-rule-contradiction', because: 'the order says nothing' },
  { text: 'ETH rsi(14, 4h) < 30 rearm 40', id: 'problem-rule-rearm-level', because: 'closed candles have no way back' },
  { text: 'ETH above 4000 rearm 3900 close', id: 'problem-rule-rearm-level', because: 'it is judged at closes' },
])('refuses $text: $because', ({ text, id }) => {
  expect(readRule(text)).toMatchObject({ ok: false, problem: { id } });
});

it.each(['ETH 100k and below 110k', 'ETH 100k or below 90k', 'season(100) >= 60 rearm 50'])('takes %s', (text) => {
  expect(readRule(text).ok).toBe(true);
});
