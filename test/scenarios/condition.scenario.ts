import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

/** An hour of this market is over in ten seconds. */
const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '360' };
const CLOSES_MS = 150_000;

scenario('conditions on closed candles ring after the close that made them true', {}, async (stage) => {
  const bot = await stage.start(SIMULATED);
  bot.type('/alert BTC close(1h) > ema(2, 1h)');
  bot.type('/alert any top100: close(1h) < ema(2, 1h)');

  const rang = (text: RegExp) => text.exec(bot.output())?.[0];
  const ofCoin = await until(() => rang(/🔔 BTC\/USDT: close\(1h\) > .*\n.*/), 'the alert of one coin', CLOSES_MS);
  const ofGroup = await until(() => rang(/🔔 \S+: close\(1h\) < .*\n.*/), 'an alert of the group', CLOSES_MS);
  // The candle that made it true is told with the hour in which it closed.
  for (const text of [ofCoin, ofGroup])
    expect(text).toMatch(/\nclose\(1h\) [\d.,]+, ema\(2, 1h\) [\d.,]+ · .*, \d\d:00 UTC/);
});
