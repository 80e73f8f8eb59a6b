import { expect } from 'vitest';
import { type Stage, scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const OPERATOR = 7;

scenario('a slip of one exchange rings nothing, and is shown; a fall on both rings', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  telegram.addPerson(OPERATOR);
  exchange.setPrice('ETH', 3_000);
  await stage.start({ EXCHANGES: 'binance,okx', OPERATOR: `telegram:${OPERATOR}` });
  telegram.say(ANNA, ANNA, '/watch ETH above 3050');
  telegram.say(ANNA, ANNA, '/watch ETH below 2500');
  await until(() => said(stage, ANNA, /I ring when/).length === 2, 'two rules');
  await stage.priceRounds(1);

  exchange.setPrice('ETH', 5_000, 'binance');
  exchange.setPrice('ETH', 3_001, 'okx');
  await stage.priceRounds(1);
  exchange.setPrice('ETH', 3_002, 'okx');
  await stage.priceRounds(1);
  telegram.say(ANNA, ANNA, '/price ETH');
  await until(() => said(stage, ANNA, /binance tells 5,000/).length === 1, 'the price that is withheld');
  expect(said(stage, ANNA, /binance tells 5,000/)[0]).toMatch(/ETH\/USDT 3,00[12].* on okx.*withheld/s);

  // Its minute is over and has been walked; the level at 3,050 lay near.
  const minute = Math.floor(Date.now() / 60_000);
  for (const id of ['binance', 'okx'] as const) exchange.setPrice('ETH', 3_003, id);
  await until(
    () => said(stage, OPERATOR, /binance told 5,000 for ETH\/USDT/).length === 1,
    'the operator to hear of it',
  );
  await until(() => Math.floor((Date.now() - 15_000) / 60_000) > minute, 'the next minute', 90_000);
  await stage.priceRounds(1);
  expect(said(stage, ANNA, /^🔔/)).toEqual([]);

  for (const id of ['binance', 'okx'] as const) exchange.setPrice('ETH', 2_400, id);
  await until(() => said(stage, ANNA, /^🔔/).length === 1, 'the alert');
  expect(said(stage, ANNA, /^🔔/)[0]).toMatch(/ETH\/USDT fell to 2,400, your level is 2,500/);
});

const said = ({ telegram }: Stage, chat: number, what: RegExp): readonly string[] =>
  telegram.transcript(chat).flatMap(({ text }) => (text && what.test(text) ? [text] : []));
