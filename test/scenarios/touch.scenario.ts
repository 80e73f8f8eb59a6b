import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

/** An hour of this market is over in half a minute. */
const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '120' };
const TOUCHES_MS = 150_000;

scenario('a condition on every touch rings while its candle still runs', {}, async (stage) => {
  const bot = await stage.start(SIMULATED);
  bot.type('/alert BTC close(1h) > sma(2, 1h) touch');
  bot.type('/alert BTC close(1h) < sma(2, 1h) touch');
  bot.type('/alert ETH adx(14, 1h) > 25 touch');

  const rang = () => [
    ...bot.output().matchAll(/🔔 BTC\/USDT: close\(1h\) ([<>]) sma\(2, 1h\) touch\n.*, (\d\d):(\d\d) UTC/g),
  ];
  // Nothing closes at such a minute.
  const between = () => rang().some(([, , , minutes]) => minutes !== '00');
  await until(between, 'a touch between two closes', TOUCHES_MS);
  expect(bot.output()).toMatch(/It is judged by every price of the candle that runs/);
  await until(() => /only known when their candle closes: adx\(14, 1h\)/.test(bot.output()), 'what is refused');
  bot.type(`/why ${rang()[0]?.[1] === '>' ? 1 : 2}`);
  await until(() => /Decided .*sent/.test(bot.output()), 'why it rang');
});
