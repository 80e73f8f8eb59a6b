import { expect } from 'vitest';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const OPERATOR = 7;
const EXCHANGES = ['binance', 'okx', 'bybit', 'coinbase'] as const;
/** Where each of them tells its prices. */
const PRICES = /ticker|products$/;
/** A source that failed a few times is left alone for up to a minute. */
const RECOVERY_MS = 100_000;

scenario(
  'bad answers of every exchange fire nothing; the operator is told once, and of the recovery',
  {},
  async (stage) => {
    const { telegram, exchange } = stage;
    const bot = await startWatching(stage, EXCHANGES.join(','));
    telegram.say(ANNA, ANNA, '/watch ETH/USDT above 3100');
    telegram.say(ANNA, ANNA, '/watch ETH/USDT below 2900');
    telegram.say(ANNA, ANNA, '/watch ETH/USD above 3100');
    telegram.say(ANNA, ANNA, '/watch ETH/USD below 2900');
    await until(() => said(stage, ANNA, /I ring when/).length === 4, 'four rules');
    await stage.priceRounds(1);

    exchange.fault({ kind: 'zero price', exchange: 'binance', path: PRICES });
    exchange.fault({ kind: 'half json', exchange: 'okx', path: PRICES });
    exchange.fault({ kind: 'html', exchange: 'bybit', path: PRICES });
    exchange.fault({ kind: 'empty', exchange: 'coinbase', path: PRICES });
    exchange.setPrice('ETH', 3_500);
    await until(
      () => said(stage, OPERATOR, /does not give usable answers/).length === 4,
      'the operator to hear of all four',
    );
    for (const [name, reason] of [
      ['binance', /no price, or 0/],
      ['okx', /not JSON/],
      ['bybit', /a web page/],
      ['coinbase', /without any price|is empty/],
    ] as const) {
      expect(said(stage, OPERATOR, new RegExp(`${name} does not give usable answers`))).toEqual([
        expect.stringMatching(reason),
      ]);
    }
    expect(JSON.parse(await bot.page('/readyz'))).toMatchObject({
      status: 'not ready',
      troubles: ['No source of market data gives usable answers.'],
    });
    await stage.priceRounds(1);
    expect(said(stage, OPERATOR, /usable answers/), 'still failing is no news').toHaveLength(4);
    expect(said(stage, ANNA, /^🔔/)).toEqual([]);

    exchange.heal();
    await until(
      () => lines(stage, ANNA, /ETH\/USDT? rose to 3,500/).length === 2,
      'both levels above to be told from good answers',
      RECOVERY_MS,
    );
    await until(
      () => said(stage, OPERATOR, /is fine again/).length === 4,
      'the operator to hear of the recovery',
      RECOVERY_MS,
    );
    expect(lines(stage, ANNA, /ETH\/USDT rose to 3,500/), 'in one message or in two').toHaveLength(1);
    expect(lines(stage, ANNA, /ETH\/USD rose to 3,500/)).toHaveLength(1);
  },
);

scenario('while binance is down, kraken stands in and its prices fire', {}, async (stage) => {
  const { telegram, exchange } = stage;
  await startWatching(stage, 'binance,kraken');
  telegram.say(ANNA, ANNA, '/watch ETH/USDT above 3100');
  await until(() => said(stage, ANNA, /I ring when .* on binance now/s).length === 1, 'the rule');
  await stage.priceRounds(1);

  exchange.fault({ kind: 'status', status: 502, exchange: 'binance' });
  await until(
    () => said(stage, OPERATOR, /binance does not give usable answers/).length === 1,
    'the operator to hear of binance',
  );
  exchange.setPrice('ETH', 3_120);
  await until(() => said(stage, ANNA, /^🔔/).length === 1, 'the alert');
  expect(said(stage, ANNA, /^🔔 ETH\/USDT rose to 3,120, your level is 3,100 · kraken/)).toHaveLength(1);

  exchange.heal();
  await until(() => said(stage, OPERATOR, /binance is fine again/).length === 1, 'binance to return', RECOVERY_MS);
  await stage.priceRounds(1);
  expect(said(stage, ANNA, /^🔔/), 'the same price from the other source is no news').toHaveLength(1);
});

async function startWatching({ telegram, exchange, start }: Stage, exchanges: string) {
  telegram.addPerson(ANNA);
  telegram.addPerson(OPERATOR);
  exchange.setPrice('ETH', 3_000);
  // What is pushed is true all the while, and is another story.
  return start({ STREAMS: 'off', EXCHANGES: exchanges, OPERATOR: `telegram:${OPERATOR}` });
}

const said = ({ telegram }: Stage, chat: number, what: RegExp): readonly string[] =>
  telegram.transcript(chat).flatMap(({ text }) => (text && what.test(text) ? [text] : []));

const lines = (stage: Stage, chat: number, what: RegExp): readonly string[] =>
  said(stage, chat, what).flatMap((text) => text.split('\n').filter((line) => what.test(line)));
