import { describe, expect, it } from 'vitest';
import { createTalk } from '../talk.ts';

describe('a number with a point before three digits', () => {
  it('is asked about where decimals are written after a comma, and each answer is clear', async () => {
    const { say, tap } = createTalk();
    await say('/settings numbers 1.234,56');
    expect(await say('/watch BTC above 120.000')).toMatchInlineSnapshot(`
      ""120.000" could mean two numbers. Without a point between thousands it is clear: 120000
      [above 120000] watch BTC above 120000
      [above 120.0000] watch BTC above 120.0000"
    `);
    expect(await tap('/watch BTC above 120.000', 'above 120000')).toContain('120.000. It is');
    expect(await say('/watch BTC above 120.0000')).toContain('already there');
  });

  it.each(['/alert ETH > 4.000', '/watch ETH above 1.234.567', '/watch ETH 100.200..150.300', '/ask btc above 95.000'])(
    'in %s',
    async (line) => {
      const { say } = createTalk();
      await say('/settings language de');
      expect(await say(line)).toContain('könnte zwei Zahlen bedeuten');
    },
  );

  it.each([
    '/watch ETH above 4000.50',
    '/watch PEPE above 0.125',
    '/alert ETH rsi(14, 4h) < 30.5',
    '/watch ETH above 4000',
  ])('and no other is: %s', async (line) => {
    const { say } = createTalk();
    await say('/settings numbers 1.234,56');
    expect(await say(line)).not.toContain('could mean two numbers');
  });

  it('is what it seems to be where points stand before decimals', async () => {
    expect(await createTalk().say('/watch ETH above 4000.125')).toContain('I ring when');
    expect(await createTalk().say('/watch ETH below 3.125')).toContain('3.125');
  });
});
