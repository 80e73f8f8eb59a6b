import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine, parseLine } from '../../src/chat/line.ts';
import { condition, marketTicker, nameOf, plainNumber } from '../../src/commands/options.ts';
import { readPositive } from '../../src/core/number.ts';
import { readCondition } from '../../src/core/rules/condition.ts';
import { createFakeMarket } from '../support/fakes.ts';
import { ANN, createTalk, NOON, TWO_UNIS } from './talk.ts';

const now = () => NOON;
const number = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 15 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);

it('a level on a button is one that can be typed', () => {
  fc.assert(
    fc.property(number, (value) => {
      const read = readPositive(
        value.toLocaleString('en', { maximumFractionDigits: 18, maximumSignificantDigits: 15 }),
      );
      fc.pre(read.ok);
      if (read.ok) expect(readPositive(plainNumber(read.value))).toEqual(read);
    }),
  );
});

it('every offered level is understood, lies on its side of the price, and fits a button', () => {
  const { catalog } = createTalk();
  const symbol = '1000000MOGCHEEMS/USDT';
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (price) => {
      const levels = condition(createFakeMarket(now, [{ symbol, source: 'binance', price }]), now);
      const offers = levels.suggest?.('', ANN, { symbol }) as readonly string[];
      expect(offers).toHaveLength(6);
      for (const offer of offers) {
        const read = readCondition(offer);
        expect(read).toMatchObject({ ok: true });
        if (!read.ok) continue;
        const { side, level } = read.value;
        expect(side).toBe(level > price ? 'above' : 'below');
        const does = { command: 'watch', args: { symbol, condition: offer } };
        expect(Buffer.byteLength(formatLine(catalog, does))).toBeLessThanOrEqual(64);
        expect(parseLine(catalog, formatLine(catalog, does))).toEqual(does);
      }
    }),
  );
});

describe('a market on a button', () => {
  const market = createFakeMarket(now, [...TWO_UNIS, { symbol: 'ETH/USDT', source: 'binance', price: 3_500 }]);

  it.each([
    { symbol: 'ETH/USDT', source: 'binance', name: 'ETH/USDT' },
    { symbol: 'UNI/USDT', source: 'binance', name: 'UNI/USDT@binance' },
    { symbol: 'UNI/USDT@kraken', source: 'kraken', name: 'UNI/USDT@kraken' },
  ] as const)('is called $name and found again', ({ symbol, source, name }) => {
    expect(nameOf(market, { symbol, source })).toBe(name);
    expect(marketTicker(market).parse(name, ANN)).toMatchObject({ ok: true, value: { symbol, source } });
  });
});

it.each(['btc', '$btc', 'BTC-USDT', 'btc/usdt', 'BTC_USDT', 'btc:usdt', 'btcusdt', 'BTC/USDT@binance'])(
  '%s is BTC/USDT',
  async (typed) => {
    const market = createFakeMarket(now, [
      { symbol: 'BTC/USDT', source: 'binance', price: 97_000 },
      { symbol: 'BTC/EUR', source: 'kraken', price: 90_000, quoteVolume: 1e12 },
    ]);
    expect(await marketTicker(market).parse(typed, ANN)).toMatchObject({ ok: true, value: { symbol: 'BTC/USDT' } });
  },
);

it('a joined name that is a coin of its own stays that coin', () => {
  const market = createFakeMarket(now, [
    { symbol: 'PUMPBTC/USDT', source: 'binance', price: 0.1 },
    { symbol: 'PUMP/BTC', source: 'binance', price: 0.0001 },
  ]);
  expect(marketTicker(market).parse('pumpbtc', ANN)).toMatchObject({ ok: true, value: { symbol: 'PUMPBTC/USDT' } });
});
