import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;

scenario(
  'SIGTERM ends it with 0 and leaves nothing running; rules are armed again after the restart',
  { database: 'embedded' },
  async (stage) => {
    const { telegram, exchange } = stage;
    telegram.addPerson(ANNA);
    exchange.setPrice('ETH', 3_000);
    const first = await stage.start();
    telegram.say(ANNA, ANNA, '/watch ETH above 3100');
    await until(
      () => telegram.transcript(ANNA).some(({ text }) => text?.includes('I ring when')),
      'an answer to /watch',
    );
    // Told by the database, not by the next round of prices.
    await until(async () => /^tidebell_rules 1$/m.test(await first.page('/metrics')), 'the rule to be armed', 5_000);

    expect(await first.stop()).toEqual({ code: 0, signal: null });
    expect(stage.isDatabaseRunning()).toBe(false);
    expect(telegram.unconfirmed(), 'what was heard is not heard again').toEqual([]);

    const second = await stage.start();
    expect(await second.page('/metrics')).toMatch(/^tidebell_rules 1$/m);
    telegram.say(ANNA, ANNA, '/alerts');
    await until(
      () => telegram.transcript(ANNA).some(({ text }) => /ETH\/USDT above 3,100 · now 3,000/.test(text ?? '')),
      'the rule in /alerts',
    );
    expect(await second.stop()).toEqual({ code: 0, signal: null });
    expect(stage.isDatabaseRunning()).toBe(false);
  },
);
