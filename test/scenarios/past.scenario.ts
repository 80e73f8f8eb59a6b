import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7' };

scenario(
  'a market that knows its past gives the season index on the first day',
  { database: 'embedded' },
  async (stage) => {
    const bot = await stage.start(SIMULATED);
    const isCounted = async () => /tidebell_jobs_total\{job="season",result="fine"\}/.test(await bot.page('/metrics'));
    await until(isCounted, 'the season index of the last 300 days', 120_000);
    bot.type('/season');
    await until(() => /top50: [\d.]+ – .*[\s\S]*top100: [\d.]+ – /.test(bot.output()), 'two values in /season');
    bot.endInput();
    expect(await bot.ended).toEqual({ code: 0, signal: null });
  },
);
