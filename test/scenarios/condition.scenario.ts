import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

/** An hour of this market is over in ten seconds. */
const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '360' };
const CLOSES_MS = 150_000;

scenario('conditions on closed candles ring after the close that made them true', {}, async (stage) => {
  const bot = await stage.start(SIMULATED);
  bot.type('/alert BTC close(1h) > ema(2, 1h)');
  bot.type('/alert any top100: close(1h) < ema(2, 1h)');

  // What rings of a group at one close is one message.
  await until(
    () => /🔔 close\(1h\) < ema\(2, 1h\): [A-Z0-9]+, [A-Z0-9]+/.test(bot.output()),
    'one message of the group',
    CLOSES_MS,
  );
  // The candle that made it true is told with the hour in which it closed.
  const told = /\nclose\(1h\) [\d.,]+, ema\(2, 1h\) [\d.,]+ · .*, \d\d:00 UTC\nDecided /;
  for (const id of [1, 2]) {
    await until(
      async () => {
        const from = bot.output().length;
        bot.type(`/why ${id}`);
        return until(() => {
          const answer = bot.output().slice(from);
          return /Decided .*\n|has not rung in the last 90 days\.\n/.test(answer) && { isTold: told.test(answer) };
        }, `an answer about alert ${id}`).then(({ isTold }) => isTold);
      },
      `the candle of alert ${id}`,
      CLOSES_MS,
    );
  }
});
