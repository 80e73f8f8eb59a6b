import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

/** An hour of this market is over in half a minute. */
const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '120' };
const TOUCHES_MS = 240_000;
const COINS = ['BTC', 'ETH', 'SOL'];

scenario('a condition on every touch rings while its candle still runs', {}, async (stage) => {
  const bot = await stage.start(SIMULATED);
  // Each rings at most once a candle, and often with its first price: of six, one comes later.
  for (const coin of COINS)
    for (const side of ['>', '<']) bot.type(`/alert ${coin} close(1h) ${side} sma(2, 1h) touch`);
  bot.type('/alert ETH adx(14, 1h) > 25 touch');

  const rang = () => [
    ...bot.output().matchAll(/🔔 (\w+)\/USDT: close\(1h\) ([<>]) sma\(2, 1h\) touch\n.*, \d\d:(\d\d) UTC/g),
  ];
  // Nothing closes at such a minute.
  const between = () => rang().some(([, , , minutes]) => minutes !== '00');
  await until(between, 'a touch between two closes', TOUCHES_MS);
  expect(bot.output()).toMatch(/It is judged by every price of the candle that runs/);
  await until(() => /only known when their candle closes: adx\(14, 1h\)/.test(bot.output()), 'what is refused');
  const [, coin = '', side] = rang()[0] ?? [];
  bot.type(`/why ${2 * COINS.indexOf(coin) + (side === '>' ? 1 : 2)}`);
  await until(() => /Decided .*sent/.test(bot.output()), 'why it rang');
});
