import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;

scenario('SIGTERM lets an alert that is on its way arrive, and the restart does not repeat it', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const bot = await stage.start();
  telegram.say(ANNA, ANNA, '/watch ETH above 3100');
  await until(() => telegram.transcript(ANNA).length === 1, 'an answer to /watch');
  const alerts = () => telegram.transcript(ANNA).filter(({ text }) => text?.startsWith('🔔'));

  telegram.fault({ method: 'send*', chat: ANNA, delayMs: 2_000 });
  const before = telegram.calls('send*').length;
  exchange.setPrice('ETH', 3_150);
  await until(() => telegram.calls('send*').length > before, 'the alert to leave');
  expect(alerts(), 'it has not arrived yet').toHaveLength(0);
  expect(await bot.stop()).toEqual({ code: 0, signal: null });
  expect(alerts()).toHaveLength(1);

  await stage.start();
  await stage.priceRounds(1);
  expect(alerts()).toHaveLength(1);
});

scenario(
  'SIGTERM on day one, while a hundred pasts are being fetched, ends with 0 too',
  { database: 'embedded' },
  async (stage) => {
    // As the ranking says; where the two disagree, no ranking is believed.
    stage.exchange.setPrice('BTC', 60_000);
    const bot = await stage.start();
    const pasts = () => stage.rankings.requests.filter(({ path }) => path.endsWith('/historical')).length;
    await until(() => pasts() >= 3, 'the first pasts to be fetched', 100_000);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(pasts(), 'nobody waited for the rest of them').toBeLessThan(90);
    expect(stage.isDatabaseRunning()).toBe(false);
  },
);
