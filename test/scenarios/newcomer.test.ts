import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

const SIMULATED = { ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '3600', LOG_LEVEL: 'warn' };

/** A piped console repeats what was typed, so that the output reads as a talk. */
const answerTo = (line: string, output: string): string | undefined => {
  const at = output.lastIndexOf(`> ${line}\n`);
  return at < 0 ? undefined : output.slice(at + line.length + 3) || undefined;
};

scenario(
  'a newcomer without token or server talks through a pipe, is told, and leaves',
  { database: 'embedded' },
  async (stage) => {
    const bot = await stage.start(SIMULATED);
    const ask = (line: string, expected: RegExp): Promise<string> => {
      bot.type(line);
      return until(() => {
        const answer = answerTo(line, bot.output());
        return answer && expected.test(answer) && answer;
      }, `${expected} after ${line}`);
    };
    expect(bot.output()).toMatch(
      /^SIMULATED MARKET, as configured: these prices are invented\. 3,600 × real time\.\nThe data is in \S+/,
    );

    const help = await ask('/help', /More about one: \/help watch/);
    for (const name of ['watch', 'alerts', 'price', 'season', 'signals', 'subscribe', 'feed'])
      expect(help).toContain(`/${name}`);

    await ask('/watch NOSUCHCOIN above 1', /None of the exchanges I read trades "NOSUCHCOIN"/);
    const asked = await ask('/watch ETH', /When should I ring for ETH\/USDT\?[\s\S]*\[1\] above/i);
    expect(asked).toMatch(/\[4\] below/i);

    // An hour passes every second, so a price a few thousandths away is reached in a moment, on one side or the other.
    const [, price = ''] = /ETH\/USDT ([\d,.]+)/.exec(await ask('/price ETH', /ETH\/USDT [\d,.]+, /)) ?? [];
    const near = Number(price.replaceAll(',', ''));
    const above = (near * 1.003).toFixed(2);
    const below = (near * 0.997).toFixed(2);
    await ask(`/watch ETH above ${above}`, /I ring when ETH\/USDT rises to|is already there/);
    await ask(`/watch ETH below ${below}`, /I ring when ETH\/USDT falls to|is already there/);
    await ask('/alerts', /What this chat is told \(\d\), nearest first\n\d · ETH\/USDT (above|below) /);
    await until(
      // At this speed both levels may be passed between two looks, and are told in one message then.
      () =>
        /^🔔 ETH\/USDT (rose|fell) to [\d,.]+, your level is .* simulated, .*UTC$/m.test(bot.output()) ||
        /^🔔 2 of your alerts rang/m.test(bot.output()),
      'an alert',
    );

    // Its first value takes a while; until then the answer says how far it is, and nothing is guessed.
    await ask('/season', /season index.*\n(top50: [\d.]+ – |top50: no value yet)/);
    await ask('/signals', /Newest signals \(\d+\)|No signals yet/);

    await ask('/alerts', /\[1\] Stop \d/);
    bot.type('1');
    await until(
      () => /^Stopped: ETH\/USDT (above|below) /m.test(bot.output()),
      'the alert to be stopped by its number',
    );

    bot.type('/price BTC');
    bot.endInput();
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(answerTo('/price BTC', bot.output()), 'what was asked last is answered before it leaves').toMatch(
      /BTC\/USDT [\d,.]+/,
    );
    expect(bot.errors()).toBe('');
    expect(stage.isDatabaseRunning()).toBe(false);
  },
);
