import { describe, expect, it } from 'vitest';
import { createTalk, TWO_UNIS } from '../talk.ts';

/** A coin whose ticker a prankster chose; exchanges have listed worse. */
const LONG = [
  { symbol: '1000000MOGCHEEMS/USDT', source: 'binance', price: 0.000000123456 },
  { symbol: '币安人生/USDT', source: 'binance', price: 0.1234 },
] as const;

describe('a coin nobody trades', () => {
  it('is answered with those that are spelled alike', async () => {
    expect(await createTalk().say('/watch ETHX above 5')).toMatchInlineSnapshot(`
      "None of the exchanges I read trades "ETHX" now. Type the ticker of a coin, like ETH.
      [ETH/USDT] watch ETH/USDT above 5
      [ETH/USD] watch ETH/USD above 5
      [ETH/BTC] watch ETH/BTC above 5"
    `);
  });

  it.each(['<b>&_*[', '@everyone', '🚀', 'ETH/', '../../etc', 'a'.repeat(21), 'ETH/USDT/BTC', '%s'])(
    'is not looked for under %s',
    async (typed) => {
      expect(await createTalk().say(`/price ${typed}`)).toBe(
        `"${typed}" is not the ticker of a coin. Type it like ETH or ETH/USDT.`,
      );
    },
  );
});

describe('a level', () => {
  const number = (typed: string) =>
    `I cannot read "${typed}" as a price. Type one number above zero, like 4000, 4,000.50 or 1.5k.`;
  const comma = (typed: string) => `"${typed}" could mean two numbers. Type the decimals after a point: 4000.50.`;
  const long = 'That number has more than 15 digits. Type it like 4000, 0.0000071 or 1.5k.';
  const condition = (typed: string) => `"${typed}" is not a level. Type above 4000, below 3.5k or only 4000.`;

  it.each([
    { typed: '0', says: number },
    { typed: '-5', says: number },
    { typed: 'above -5', says: () => number('-5') },
    { typed: '4.000,50', says: comma },
    { typed: 'above 4,5', says: () => comma('4,5') },
    { typed: '9'.repeat(40), says: () => long },
    { typed: `above 0.${'0'.repeat(39)}1`, says: () => long },
    { typed: 'NaN', says: condition },
    { typed: 'Infinity', says: condition },
    { typed: 'above', says: condition },
    { typed: 'constructor 4000', says: condition },
    { typed: '1e5', says: number },
    { typed: '100k and below 90k', says: number },
    { typed: '４０００', says: number },
    { typed: '🚀', says: number },
  ])('of $typed is answered with what to type instead', async ({ typed, says }) => {
    const { say, rules } = createTalk();
    expect(await say(`/watch ETH ${typed}`)).toBe(says(typed));
    expect(rules.all.size).toBe(0);
  });

  it.each([
    { typed: '4,000.50', level: 4_000.5 },
    { typed: '5.5k', level: 5_500 },
    { typed: '4000 USDT', level: 4_000 },
    { typed: 'above 4k$', level: 4_000 },
    { typed: '4000usd above', level: 4_000 },
    { typed: 'above \u200f5000\u202c', level: 5_000 },
  ])('of $typed is understood', async ({ typed, level }) => {
    const { say, rules } = createTalk();
    await say(`/watch ETH ${typed}`);
    expect([...rules.all.values()]).toMatchObject([{ threshold: { at: level } }]);
  });
});

describe('a line', () => {
  it.each(['', '   ', '/', '\u200b\u200f', '/ ETH', '@everyone'])(
    'of nothing is answered with a first command: "%s"',
    async (line) => {
      expect(await createTalk().say(line)).toBe('Type a command, like /watch ETH above 4000. /help lists them all.');
    },
  );

  it.each(['60', '🚀🚀🚀', '<b>&_*[', '/constructor'])('that is no command is answered with one: %s', async (line) => {
    expect(await createTalk().say(line)).toBe(
      'I do not understand that. Type a whole line that begins with a command, like /watch ETH above 4000 or /price BTC. /help lists them all.',
    );
  });

  it.each(['the weather is fine', 'buy me some dogecoin', 'x '.repeat(200)])(
    'that nobody understands saves nothing: %s',
    async (line) => {
      const { say, rules } = createTalk();
      expect(await say(line)).toContain('I did not understand that, so nothing was saved.');
      expect(rules.all.size).toBe(0);
    },
  );

  it('that somebody pasted by mistake is not echoed', async () => {
    expect(await createTalk().say('x'.repeat(5_000))).toBe(
      'That is too long: I read at most 500 characters after a command. Type it like /watch ETH above 4000.',
    );
  });

  it.each([`/price ${'x'.repeat(5_000)}`, `/unwatch ${'x'.repeat(5_000)}`])(
    'that is far too long is not echoed',
    async (line) => {
      expect(await createTalk().say(line)).toBe(
        'That is too long: I read at most 200 characters after a command. Type it like /watch ETH above 4000.',
      );
    },
  );

  it.each([`/watch ETH ${'9 '.repeat(2_500)}`, `/alert ETH ${'('.repeat(5_000)}`, `/edit 1 ${'a '.repeat(2_500)}`])(
    'with a rule that is far too long says how long one may be',
    async (line) => {
      expect(await createTalk().say(line)).toContain('That is too long: I read at most 500 characters');
    },
  );

  it.each([
    { typed: '/wacth ETH', near: 'watch' },
    { typed: '/alertz', near: 'alert' },
    { typed: '/SEASONS', near: 'season' },
    { typed: '/unsuscribe', near: 'unsubscribe' },
  ])('with a slip of the finger, $typed, offers /$near', async ({ typed, near }) => {
    expect(await createTalk().say(typed)).toBe(
      `I do not know that command. Did you mean /${near}?\n[/${near}] ${near}`,
    );
  });

  it.each(['/help@otherbot', '/HELP@otherbot now'])('for another bot, %s, says how to reach this one', async (line) => {
    expect(await createTalk().say(line)).toBe(
      'That is a command for another bot. For me, leave its name out: /help\n[/help] help',
    );
  });

  it('takes invisible characters out before it is read', async () => {
    const { say } = createTalk();
    expect(await say('\u202e/price\u202c \ufeffeth\u200d')).toBe(await say('/price eth'));
  });
});

it('names a coin literally, whatever it is called, in buttons that fit every platform', async () => {
  const { say, tap } = createTalk({ quotes: LONG });
  expect(await tap('/watch', '币安人生/USDT')).toContain('When should I ring for 币安人生/USDT?');
  expect(await say('/watch 1000000mogcheems 0.00000015')).toContain('rises to 0.00000015. It is 0.00000012346 on');
  await say('/watch 1000000mogcheems 0.000000112233445566');
  await say('/watch 币安人生 12345678901.2345');
  for (const line of ['/watch 1000000mogcheems', '/unwatch', '/alerts', '/signals 1000000mogcheems', '/unwatch 币安']) {
    expect(await say(line)).toContain('[');
  }
});

it('asks about two coins wherever a coin is named', async () => {
  const { say, tap, subscriptions } = createTalk({ quotes: TWO_UNIS });
  for (const line of ['/price uni', '/signals uni', '/subscribe signals uni 1d']) {
    expect(await say(line)).toContain('More than one coin is called UNI. Which one?');
  }
  await tap('/subscribe signals uni 1d', 'UNI/USDT@kraken');
  expect([...subscriptions.all.values()]).toMatchObject([{ scope: 'UNI/USDT@kraken', timeframe: '1d' }]);
});
