import { expect, it } from 'vitest';
import { BOSS, createTalk, MEMBER, NOON, TWO_UNIS } from '../talk.ts';

it('arms a level and says how far away it is', async () => {
  const { say, rules } = createTalk();
  expect(await say('/watch ETH above 4,000')).toMatchInlineSnapshot(`
    "I ring when ETH/USDT rises to 4,000. It is 3,500 on binance now, +14.29 % to go. Alert 1.
    Afterwards it rings again once the price has been back at 3,920.
    [Stop] unwatch 1"
  `);
  expect([...rules.all.values()]).toMatchObject([
    { metric: 'price:ETH/USDT', threshold: { side: 'above', at: 4_000, rearm: 3_920 }, owner: 'telegram:1' },
  ]);
});

it.each([
  '/watch eth 3000',
  '/WATCH $eth < 3k',
  'watch ETH-USDT below $3,000.00',
  '/watch ethusdt under 3000',
  '/watch eth 3000 below',
])('understands %s', async (line) => {
  const { say } = createTalk();
  expect(await say(line)).toBe(await createTalk().say('/watch ETH/USDT below 3000'));
});

it('arms a level below the price', async () => {
  expect(await createTalk().say('/watch pepe 0.000005')).toMatchInlineSnapshot(`
    "I ring when PEPE/USDT falls to 0.000005. It is 0.00000712 on binance now, −29.78 % to go. Alert 1.
    Afterwards it rings again once the price has been back at 0.0000051.
    [Stop] unwatch 1"
  `);
});

it('picks the deepest dollar market, names it and offers levels around its price', async () => {
  expect(await createTalk().say('/watch eth')).toMatchInlineSnapshot(`
    "When should I ring for ETH/USDT? It is 3,500 on binance now. Choose a level, or type the whole line, like /watch eth above 3570
    [above 3570] watch eth above 3570
    [above 3675] watch eth above 3675
    [above 3850] watch eth above 3850
    [below 3430] watch eth below 3430
    [below 3325] watch eth below 3325
    [below 3150] watch eth below 3150"
  `);
});

it('offers coins when none is named', async () => {
  expect(await createTalk().say('/watch')).toMatchInlineSnapshot(`
    "Which coin? Choose one, or type the whole line.
    For example /watch ETH above 4000, /watch btc 95k once, /watch ETH -5% 1h or /watch SOL 120..150
    [BTC/USDT] watch BTC/USDT
    [ETH/USDT] watch ETH/USDT
    [PEPE/USDT] watch PEPE/USDT
    [ETH/USD] watch ETH/USD
    [ETH/BTC] watch ETH/BTC"
  `);
});

it('goes from a bare command to an alert by taps alone', async () => {
  const { tap, rules } = createTalk();
  await tap('/watch', 'ETH/USDT');
  await tap('/watch ETH/USDT', 'below 3325');
  expect([...rules.all.values()]).toMatchObject([
    { metric: 'price:ETH/USDT', threshold: { side: 'below', at: 3_325 } },
  ]);
});

it.each([
  { line: '/watch ETH above 3000', other: '[Below 3,000] watch ETH/USDT below 3000' },
  { line: '/watch ETH below 4000', other: '[Above 4,000] watch ETH/USDT above 4000' },
  {
    line: '/watch ETH below 4000 once critical',
    other: '[Above 4,000] watch ETH/USDT above 4000 once critical',
  },
  { line: `/watch ETH below 4000 once note "${'sell half of it '.repeat(3)}"`, other: undefined },
  { line: '/watch ETH 3500', other: undefined },
])('answers a level that is already reached and saves nothing: $line', async ({ line, other }) => {
  const { say, rules } = createTalk();
  const [answer, button] = (await say(line)).split('\n');
  expect(answer).toContain('ETH/USDT is already there: 3,500 on binance');
  expect(answer).toContain('Nothing was saved.');
  expect(button).toBe(other);
  expect(rules.all.size).toBe(0);
});

it('asks which coin is meant where two share a ticker, and each button leads to exactly one', async () => {
  const { say, tap, rules } = createTalk({ quotes: TWO_UNIS });
  expect(await say('/watch UNI above 20')).toMatchInlineSnapshot(`
    "More than one coin is called UNI. Which one?
    UNI/USDT 10.12 on binance
    UNI/USDT@kraken 0.000291 on kraken
    [UNI/USDT@binance] watch UNI/USDT@binance above 20
    [UNI/USDT@kraken] watch UNI/USDT@kraken above 20"
  `);
  await tap('/watch UNI above 20', 'UNI/USDT@binance');
  await tap('/watch UNI/USDT above 0.0005', 'UNI/USDT@kraken');
  expect([...rules.all.values()].map(({ metric }) => metric)).toEqual(['price:UNI/USDT', 'price:UNI/USDT@kraken']);
});

it('does not ask again which of two coins is meant once a person has chosen', async () => {
  const { tap } = createTalk({ quotes: TWO_UNIS });
  expect(await tap('/watch UNI/USDT@binance', 'above 11.15')).toContain('I ring when UNI/USDT rises to 11.15');
  expect(await tap('/watch UNI/USDT@binance above 5', 'Below 5')).toContain('I ring when UNI/USDT falls to 5');
  expect(await tap('/price UNI/USDT@binance', 'Watch UNI/USDT')).toContain('It is 10.12 on binance now');
});

it.each([
  { typed: '100..100', offer: '100', because: 'a range of one number is a level' },
  { typed: '120..100', offer: '100..120', because: 'the lower end comes first' },
  { typed: '3000-5000', offer: '3000..5000', because: 'people part the ends of a range so' },
])('offers $offer for $typed: $because', async ({ typed, offer }) => {
  const { say, rules } = createTalk();
  expect(await say(`/watch ETH ${typed}`)).toContain(`[${offer}] watch ETH ${offer}`);
  expect(rules.all.size).toBe(0);
});

it('says which limit is reached', async () => {
  const { say } = createTalk({ allowance: { rules: 1 } });
  await say('/watch ETH above 4000');
  expect(await say('/watch ETH above 5000')).toMatchInlineSnapshot(
    `"You have one alert, the most one person may have. Stop one first: /unwatch. Or ask whoever runs this bot to raise your limit; /settings shows your id."`,
  );
});

it('does not ring twice for one level', async () => {
  const { say, rules } = createTalk();
  await say('/watch ETH above 4000');
  expect(await say('/watch eth 4k')).toMatchInlineSnapshot(`
    "This chat is told that already, so nothing was added:
    1 · ETH/USDT above 4,000 · now 3,500, +14.29 % to go
    [Stop] unwatch 1"
  `);
  expect(rules.all.size).toBe(1);
  await say('/watch ETH/USD above 4000');
  await say('/watch ETH above 4001');
  expect(rules.all.size).toBe(3);
});

it('says that a level is watched by somebody else in the group, and that it is asleep', async () => {
  const { say, rules } = createTalk();
  await say('/watch ETH above 4000', BOSS);
  await rules.snooze(1, new Date(NOON.getTime() + 3_600_000));
  await say('/settings everybody', BOSS);
  expect(await say('/watch ETH above 4000', MEMBER)).toContain('1 · ETH/USDT above 4,000 · asleep until');
  expect(rules.all.size).toBe(1);
});
