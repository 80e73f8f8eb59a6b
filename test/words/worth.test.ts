import { describe, expect, it } from 'vitest';
import { phrase, type Reply } from '../../src/chat/message.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { plain } from '../../src/chat/text.ts';
import type { Rates } from '../../src/core/market/exchange-rate.ts';
import type { Facts } from '../../src/core/result.ts';
import { replyTo } from '../../src/delivery/reply.ts';
import { linesOf } from '../../src/delivery/together.ts';
import { toMessage } from '../../src/words/words.ts';

const NOON = '2026-11-22T12:00:00.000Z';
const TRADED: Readonly<Record<string, number>> = {
  'USDT EUR': 0.92,
  'USD EUR': 0.92,
  'USDT BTC': 0.00001,
  'BTC EUR': 90_000,
};

/** What was traded at noon. */
const rates: Rates = (from, to) => {
  const rate = TRADED[`${from} ${to}`];
  return rate === undefined ? undefined : { rate, source: 'binance', at: new Date(NOON) };
};

const coin: Facts = { symbol: 'ETH/USDT', price: 4_012, source: 'binance' };

/** What somebody with a currency of their own reads. */
function reads(facts: Facts, currency: string, words = 'coin'): string {
  return plain(toMessage({ says: [phrase(words, facts)] }, { ...readerIn('en'), currency }, { rates }).text);
}

describe('a price is shown in the reader’s own currency besides', () => {
  it.each([
    { currency: 'EUR', facts: coin, says: 'ETH/USDT 4,012 (≈ 3,691 EUR) on binance', because: 'it is about right' },
    { currency: 'BTC', facts: coin, says: 'ETH/USDT 4,012 (≈ 0.04012 BTC) on binance', because: 'coins do as well' },
    {
      currency: 'EUR',
      facts: { ...coin, price: 0.00000712 },
      says: 'ETH/USDT 0.00000712 (≈ 0.00000655 EUR) on binance',
      because: 'a small price stays one',
    },
    {
      currency: 'EUR',
      facts: { ...coin, symbol: 'ETH/BTC', price: 0.04 },
      says: 'ETH/BTC 0.04 (≈ 3,600 EUR) on binance',
      because: 'what the market is priced in decides',
    },
    {
      currency: 'EUR',
      facts: { ...coin, symbol: 'UNI/USDT@kraken', price: 10 },
      says: 'UNI/USDT@kraken 10 (≈ 9.2 EUR) on binance',
      because: 'a namesake is priced like the others',
    },
    { currency: 'TRY', facts: coin, says: 'ETH/USDT 4,012 on binance', because: 'nobody says what a lira costs' },
    { currency: 'USDT', facts: coin, says: 'ETH/USDT 4,012 on binance', because: 'it is in that already' },
    {
      currency: 'BTC',
      facts: { ...coin, symbol: 'BTC/USDT', price: 97_512.3 },
      says: 'BTC/USDT 97,512.30 on binance',
      because: 'one bitcoin is one bitcoin',
    },
  ])('$says, because $because', ({ currency, facts, says }) => {
    expect(reads(facts, currency)).toBe(says);
  });

  it('as that reader writes numbers', () => {
    const reader = { ...readerIn('de'), currency: 'EUR' };
    expect(plain(toMessage({ says: [phrase('coin', coin)] }, reader, { rates }).text)).toBe(
      'ETH/USDT 4.012 (≈ 3.691 EUR) auf binance',
    );
  });

  it('not to somebody who chose none, and not where nobody knows rates', () => {
    const says = [phrase('coin', coin)];
    expect(plain(toMessage({ says }, readerIn('en'), { rates }).text)).toBe('ETH/USDT 4,012 on binance');
    expect(plain(toMessage({ says }, { ...readerIn('en'), currency: 'EUR' }).text)).toBe('ETH/USDT 4,012 on binance');
  });

  it('also in a sentence within another one', () => {
    const facts = { told: [phrase('coin', coin)], count: 1, at: NOON };
    expect(reads(facts, 'EUR', 'alert-condition-told')).toContain('ETH/USDT 4,012 (≈ 3,691 EUR) on binance');
  });
});

describe('an alert is told with the rate of its own time', () => {
  const alert = {
    ...({ kind: 'price', rule: 17, side: 'above', symbol: 'ETH/USDT', source: 'binance' } as const),
    ...{ level: 4_000, rearm: 3_920, price: 4_012 },
  };
  const told = (at: string) =>
    plain(toMessage(replyTo({ ...alert, at }), { ...readerIn('en'), currency: 'EUR' }, { rates }).text).split('\n')[0];

  const lastLineOf = (reply: Reply) =>
    plain(toMessage({ says: reply.says }, { ...readerIn('en'), currency: 'EUR' }, { rates }).text)
      .split('\n')
      .at(-1);

  it.each([
    { at: NOON, shows: true, because: 'it is of that moment' },
    { at: '2026-11-22T11:01:00.000Z', shows: true, because: 'currencies move little in an hour' },
    { at: '2026-11-22T09:00:00.000Z', shows: false, because: 'it was crossed three hours ago, LATE' },
    { at: '2026-11-21T12:00:00.000Z', shows: false, because: 'it waited for a digest' },
  ])('at $at: $shows, because $because', ({ at, shows }) => {
    expect(told(at)?.includes('rose to 4,012 (≈ 3,691 EUR), your level is 4,000')).toBe(shows);
    expect(told(at)?.includes('≈')).toBe(shows);
  });

  it.each([
    {
      closedAt: NOON,
      says: 'RSI(14) fell below 30: 29.4, before 31 · close 3,500 (≈ 3,220 EUR)',
      because: 'it is new',
    },
    {
      closedAt: '2026-11-21T12:00:00.000Z',
      says: 'RSI(14) fell below 30: 29.4, before 31 · close 3,500',
      because: 'the rate of today says nothing of yesterday',
    },
  ])('as a signal: $says, because $because', ({ closedAt, says }) => {
    const found = { kind: 'rsi-oversold', symbol: 'ETH/USDT', close: 3_500, values: { rsi: 29.4, rsiBefore: 31 } };
    const signals = replyTo({ kind: 'signals', subscription: 3, timeframe: '4h', closedAt, signals: [found] });
    expect(lastLineOf(signals)).toBe(`ETH/USDT ${says}`);
  });

  it.each([
    { at: NOON, says: 'SOL +12.00 % · 150 (≈ 138 EUR)', because: 'movers are told in dollars' },
    { at: '2026-11-21T12:00:00.000Z', says: 'SOL +12.00 % · 150', because: 'they waited for a digest' },
  ])('among the movers of a day: $says, because $because', ({ at, says }) => {
    const gainers = [{ name: 'SOL', percent: 12, price: 150 }];
    expect(lastLineOf(replyTo({ kind: 'movers', subscription: 4, day: '2026-11-22', at, gainers, losers: [] }))).toBe(
      says,
    );
  });

  it('in one line with others, too', () => {
    const says = linesOf(
      [4_000, 3_990].map((level, i) => ({ ...alert, level, rule: i, at: NOON })),
      false,
    ).map((line) => line.says);
    const { text } = toMessage({ says }, { ...readerIn('en'), currency: 'EUR' }, { rates });
    expect(plain(text)).toContain('ETH/USDT rose to 4,012 (≈ 3,691 EUR) through 2 of your levels, 3,990 … 4,000');
  });
});
