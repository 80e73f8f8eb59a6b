import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;

scenario(
  'a chart comes with an alert, changes in place when it is tapped, and stays away where nobody wants it',
  {},
  async ({ telegram, exchange, start }) => {
    telegram.addPerson(ANNA);
    exchange.setPrice('ETH', 3_200);
    await start();
    const seen = () => telegram.seen(ANNA);
    const last = () => seen().at(-1) ?? '';

    telegram.say(ANNA, ANNA, '/chart ETH 4h rsi');
    await until(() => last().includes('[− RSI 14]'), 'the chart');
    expect(last()).toMatch(/^\[picture 1000×\d+\]\nETH\/USDT 4h: 3,200/);
    expect(last()).toContain('RSI 14: ');
    const count = seen().length;
    telegram.tap(ANNA, ANNA, '1h');
    await until(() => last().includes('ETH/USDT 1h:'), 'the other timeframe');
    expect(seen()).toHaveLength(count);
    expect(last()).toMatch(/^\[picture/);

    telegram.say(ANNA, ANNA, '/watch ETH above 3300');
    await until(() => last().includes('3,300'), 'the rule');
    exchange.setPrice('ETH', 3_310);
    await until(() => seen().some((text) => text.includes('🔔 ETH/USDT')), 'the alert', 60_000);
    expect(seen().find((text) => text.includes('🔔 ETH/USDT'))).toMatch(/^\[picture 1000×\d+\]\n🔔 ETH\/USDT/);

    telegram.say(ANNA, ANNA, '/settings pictures off');
    await until(() => last().includes('words alone'), 'the setting');
    telegram.say(ANNA, ANNA, '/watch ETH above 3400');
    await until(() => last().includes('3,400'), 'the second rule');
    exchange.setPrice('ETH', 3_410);
    await until(() => last().includes('🔔 ETH/USDT'), 'the second alert', 60_000);
    expect(last()).not.toContain('[picture');
  },
);
