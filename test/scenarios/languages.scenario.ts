import { expect } from 'vitest';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const GRETA = 44;

scenario(
  'a person is spoken to as their app speaks, and in another language from the next message on',
  {},
  async (stage) => {
    const { telegram, exchange } = stage;
    telegram.addPerson(GRETA, { language_code: 'de' });
    exchange.setPrice('ETH', 3_000);
    await stage.start();
    const menus = telegram.calls('setMyCommands').map(({ params }) => String(params['language_code'] ?? ''));
    expect(menus.toSorted()).toEqual(['', 'de', 'es', 'pt', 'ru', 'tr', 'zh']);

    telegram.say(GRETA, GRETA, '/watch ETH above 3010');
    await until(
      () => said(stage, /^Ich klingle, wenn ETH\/USDT auf 3\.010 steigt/).length === 1,
      'an answer in German',
    );
    telegram.say(GRETA, GRETA, '/settings zone Tokyo');
    await until(() => said(stage, /Zeitzone: Asia\/Tokyo/).length === 1, 'the clocks to be set');
    exchange.setPrice('ETH', 3_015);
    await until(() => said(stage, /^🔔 ETH\/USDT stieg auf 3\.015.*UTC\+09:00/).length === 1, 'an alert in German');

    telegram.say(GRETA, GRETA, '/watch ETH above 3030');
    await until(() => said(stage, /^Ich klingle, wenn ETH\/USDT auf 3\.030 steigt/).length === 1, 'the second rule');
    telegram.say(GRETA, GRETA, '/settings language Русский');
    await until(() => said(stage, /^Сохранено/).length === 1, 'an answer in Russian');
    exchange.setPrice('ETH', 3_035);
    await until(() => said(stage, /^🔔 ETH\/USDT поднялся до 3\u00a0035/).length === 1, 'an alert in Russian');
  },
);

const said = ({ telegram }: Stage, what: RegExp): readonly string[] =>
  telegram.transcript(GRETA).flatMap(({ text }) => (text && what.test(text) ? [text] : []));
