import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

/** An hour of this market is over in ten seconds, so the price has moved soon. */
const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '360' };
const MOVES_MS = 120_000;

scenario('a move rings, and the next one is measured from the price that rang', {}, async (stage) => {
  const bot = await stage.start(SIMULATED);
  bot.type('/watch BTC ±0.3%');
  bot.type('/alert BTC every day at 09:00');

  const moves = () => [...bot.output().matchAll(/BTC\/USDT moved \S+ % from (\S+) to ([\d.,]+\d)/g)];
  await until(() => moves().length >= 2, 'two moves', MOVES_MS);
  const [first, second] = moves();
  expect(second?.[1]).toBe(first?.[2]);
  bot.type('/alerts');
  const listed = /⏰ BTC\/USDT every day at 09:00 \(UTC\) · next/;
  await until(() => listed.test(bot.output()), 'the reminder in the list');
  expect(bot.output()).toMatch(/BTC\/USDT ±0\.3 % from \S+ · now/);
});
