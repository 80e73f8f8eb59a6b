import { expect } from 'vitest';
import { NO_TOKENS, scenario } from './stage.ts';
import { until } from './until.ts';

/** An hour of this market is over in three seconds. */
const SIMULATED = {
  ...{ ...NO_TOKENS, MARKET: 'simulated', MARKET_SEED: '7', MARKET_SPEED: '1200', LOG_LEVEL: 'warn' },
  ...{ COMMANDS_PER_MINUTE: '1000' },
};

/** Kept, told to be kept already, or a level that the price has passed: each shows that it was understood. */
const UNDERSTOOD = /rings when this becomes true|I ring |I remind |I tell |is told that already|is already there/;

/** Every kind of sentence that docs/rules.md promises. Levels lie where the price of this market may or may not be. */
const SENTENCES = [
  '/watch ETH above 4000',
  '/watch ETH below 1k',
  '/watch ETH 4,000.50',
  '/watch ETH -5% 1h',
  '/watch ETH ±3%',
  '/watch ETH ±3% in 1h',
  '/watch SOL 120..150',
  '/watch SOL between 120 and 150',
  '/alert ETH > 4k',
  '/alert ETH crosses below 4000',
  '/alert ETH drops 5% in an hour',
  '/alert ETH within 1% of 4000',
  '/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)',
  '/alert ETH cross(ema(50,1d), ema(200,1d))',
  '/alert ETH volume(1h) > 3 * sma(volume(1h), 20)',
  '/alert ETH volume(1h) > 200% of average volume',
  '/alert any top100: change(24h) > 20%',
  '/alert any watchlist: rsi(14,1d) < 25',
  '/alert season(100) >= 60',
  '/alert dominance crosses below 55',
  '/alert feargreed < 20',
  '/alert ETH drawdown(ath) > 50%',
  '/alert ETH flat(7d) < 2%',
  '/alert ETH marketcap > 10B',
  '/alert ETH rank <= 10',
  '/alert ETH crosses above line(2026-01-01 3000, 2026-06-01 4000)',
  '/alert on 2099-12-24 09:00',
  '/alert BTC every day at 09:00',
  '/alert listed XYZ',
  '/alert delisted SOL',
  '/alert golden cross ETH',
  '/alert oversold ETH',
  '/alert breakout ETH',
  '/alert dip -10% ETH',
  '/alert stable for a week ETH',
  '/alert ETH macd(12, 26, 9, 4h).hist > 0',
  '/alert ETH close(4h) < bollinger(20, 2, 4h).lower',
  '/alert ETH atr(14, 4h) > 0.05 * close(4h)',
  '/alert ETH high(4h) >= donchian(20, 4h).high',
  '/alert ETH close(4h) > ichimoku(9, 26, 52, 26, 4h).cloudA',
  '/alert ETH stochastic(14, 3, 3, 4h) < 20',
  '/alert ETH obv(20, 4h).aboveMean > 0',
  '/alert ETH mfi(14, 4h) < 20',
  '/alert ETH close(4h) > supertrend(10, 3, 4h)',
  '/alert ETH close(4h) > vwap(24, 4h)',
  '/alert ETH adx(14, 4h) > 25',
  '/alert ETH rsi(14, 4h) < 31 once until 2099-01-01 critical note "buy the dip"',
  '/alert ETH rsi(14, 4h) < 32 cooldown 4h digest',
  '/alert ETH above 1M rearm 900k touch for 30d',
  '/alert ETH above 2M close',
];

/** What is not understood says where, and what would have been. */
const MISTAKES = [
  {
    typed: '/alert ETH rsii(14, 4h) < 30',
    says: /At column 5: I do not know "rsii".*\n.*\n.*\[\d+\] ETH rsi\(14, 4h\) < 30/,
  },
  { typed: '/alert ETH RSI 4h below 30', says: /At column 9: .*\n.*\n.*\[\d+\] ETH RSI\(4h\) below 30/ },
  { typed: '/alert ETH price > 1/0', says: /At column 14: this divides by zero/ },
  { typed: '/alert ETH above 100k and below 90k', says: /can never be true/ },
  { typed: `/alert ETH ${'('.repeat(40)}price > 1${')'.repeat(40)}`, says: /more brackets within brackets/ },
];

/** True and false again within hours, so each of these rings while somebody looks. */
const LIVELY = [
  {
    typed: '/alert ETH close(1h) > ema(2, 1h)',
    told: /🔔 ETH\/USDT: close\(1h\) > ema\(2, 1h\)\nclose\(1h\) ([\d.,]+), ema\(2, 1h\) ([\d.,]+) · /,
  },
  {
    typed: '/alert ETH rsi(2, 1h) < 50 and close(1h) > 1',
    told: /🔔 ETH\/USDT: close\(1h\) > 1 and rsi\(2, 1h\) < 50\n/,
  },
  { typed: '/alert ETH cross(ema(2, 1h), ema(5, 1h))', told: /🔔 ETH\/USDT: ema\(2, 1h\) crosses ema\(5, 1h\)\n/ },
  {
    typed: '/alert ETH volume(1h) > sma(volume(1h), 20)',
    told: /🔔 ETH\/USDT: volume\(1h\) > sma\(volume\(1h\), 20\)\n/,
  },
  {
    typed: '/alert ETH close(1h) > sma(3, 1h) once',
    told: /🔔 ETH\/USDT: close\(1h\) > sma\(3, 1h\)\n/,
  },
];
/** So many rules ring that they are gathered for up to a minute. */
const RINGS_MS = 150_000;

scenario('what a trader types is understood, rings, and explains itself', { database: 'embedded' }, async (stage) => {
  const bot = await stage.start(SIMULATED);
  // What rings meanwhile may stand before an answer.
  const expectAnswer = async (line: string, says: RegExp): Promise<void> => {
    const from = bot.output().length;
    bot.type(line);
    await until(() => says.test(bot.output().slice(from)), `${says} after ${line}`);
  };

  for (const { typed } of LIVELY) await expectAnswer(typed, UNDERSTOOD);
  for (const sentence of SENTENCES) await expectAnswer(sentence, UNDERSTOOD);
  for (const { typed, says } of MISTAKES) await expectAnswer(typed, says);

  // What rings together is told in one message; by itself, each is told by its number.
  const whyOf = async (id: number): Promise<string> => {
    const from = bot.output().length;
    bot.type(`/why ${id}`);
    return until(() => {
      const answer = bot.output().slice(from);
      return /(?:Decided .*|has not rung in the last 90 days\.)\n/.test(answer) && answer;
    }, `the answer to /why ${id}`);
  };
  const told = await until(
    async () => {
      const answers: string[] = [];
      for (const [i, { told }] of LIVELY.entries()) {
        const answer = await whyOf(i + 1);
        if (!told.test(answer) || !/Decided .*, sent /.test(answer)) return undefined;
        answers.push(answer);
      }
      return answers.join('\n');
    },
    'every lively rule to be told',
    RINGS_MS,
  );
  const [, close = '', ema = ''] = LIVELY[0]?.told.exec(told) ?? [];
  const number = (text: string) => Number(text.replaceAll(',', ''));
  expect(number(close), 'the numbers that are told make it true').toBeGreaterThan(number(ema));
  const once = await whyOf(LIVELY.length);
  expect(once.match(/Decided /g), 'what rings once is told once').toHaveLength(1);

  await expectAnswer(
    '/why 1',
    /\n🔔 ETH\/USDT: close\(1h\) > ema\(2, 1h\)\nclose\(1h\) [\d.,]+, ema.*, \d\d:00 UTC\n[\s\S]*Decided .*, sent /,
  );
  await expectAnswer('/why not 4', /volume\(1h\) > sma\(volume\(1h\), 20\)\n(?:Not true now|It is true already).*/);
  await expectAnswer(
    '/edit 1 cooldown 4h',
    /Changed; the number stays 1\.\n1 · ETH\/USDT: close\(1h\) > ema\(2, 1h\) .* at most every 4h/,
  );
  await expectAnswer(
    '/edit 1 close(1h) > ema(3, 1h)',
    /Changed; the number stays 1\.\nAlert 1 rings when this becomes true of ETH\/USDT: close\(1h\) > ema\(3, 1h\)/,
  );
  await expectAnswer('/alerts 2', /What this chat is told \(\d+\), nearest first\n[\s\S]*Page 2 of \d/);

  bot.endInput();
  expect(await bot.ended).toEqual({ code: 0, signal: null });
});
