import { expect } from 'vitest';
import { type Stage, scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;

scenario('a price that is pushed rings, before anybody has asked for it', {}, async (stage) => {
  const { exchange } = stage;
  const bot = await startWatching(stage);
  await until(() => exchange.sockets.subscribed('binance').includes('ETHUSDT'), 'the market to be subscribed');

  // Only the connection knows this price: every answer still tells the old one.
  exchange.sockets.fault('binance', { kind: 'price', price: 3_123.45 });
  exchange.sockets.push();
  await until(() => alerts(stage).length > 0, 'the alert');
  expect(alerts(stage)[0]).toMatch(/ETH\/USDT rose to 3,123\.45, your level is 3,100 · binance/);
  expect(await bot.page('/metrics')).toContain('tidebell_source_pushing{source="binance"} 1');
});

scenario('an exchange that pushes nothing any more is asked instead', {}, async (stage) => {
  const { exchange } = stage;
  const bot = await startWatching(stage);
  await until(() => exchange.sockets.subscribed('binance').includes('ETHUSDT'), 'the market to be subscribed');
  exchange.sockets.push();
  await until(async () => /pushing{source="binance"} 1/.test(await bot.page('/metrics')), 'a push');

  exchange.sockets.fault('binance', { kind: 'says', text: '{"e":"24hrMiniTicker","s":"ETHUSDT","c":"31' });
  exchange.setPrice('ETH', 3_120);
  await until(() => alerts(stage).length > 0, 'the alert');
  expect(alerts(stage)[0]).toMatch(/ETH\/USDT rose to 3,120, your level is 3,100 · binance/);
  expect(await bot.page('/metrics')).toContain('tidebell_source_pushing{source="binance"} 0');
  expect(bot.errors()).toMatch(/does not push its prices.*|not JSON/);

  exchange.sockets.heal();
  await until(async () => /pushing{source="binance"} 1/.test(await bot.page('/metrics')), 'pushes again', 60_000);
  await stage.priceRounds(1);
  expect(alerts(stage), 'the same price is no news').toHaveLength(1);
});

async function startWatching(stage: Stage) {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const bot = await stage.start();
  telegram.say(ANNA, ANNA, '/watch ETH above 3100');
  await until(() => telegram.transcript(ANNA).some(({ text }) => text?.includes('I ring when')), 'the rule');
  return bot;
}

const alerts = ({ telegram }: Stage): readonly string[] =>
  telegram.transcript(ANNA).flatMap(({ text }) => (text?.startsWith('🔔') ? [text] : []));
