import { describe, expect, it } from 'vitest';
import { createTalk } from '../talk.ts';

/** What traders type who have not read the manual. ETH is at 3,500, BTC at 97,512.30. */
describe('a rule in other words', () => {
  it.each([
    { line: '/watch above 4k ETH', meant: '/watch ETH/USDT above 4000' },
    { line: '/watch when ETH above 4k', meant: '/watch ETH/USDT above 4000' },
    { line: '/watch if ETH is above 4k', meant: '/watch ETH/USDT above 4000' },
    { line: '/watch price of ETH above 4k', meant: '/watch ETH/USDT above 4000' },
    { line: '/watch ethereum below 3k', meant: '/watch ETH/USDT below 3000' },
    { line: '/watch ETH breaks 4k', meant: '/watch ETH/USDT above 4000' },
    { line: '/watch ETH halves', meant: '/alert ETH -50%' },
    { line: '/watch ETH 3k or 4k', meant: '/alert ETH price crosses 3000 or price crosses 4000' },
    { line: '/watch BTC.D below 55', meant: '/alert dominance <= 55' },
    { line: '/alert ETH price > 200 ema', meant: '/alert ETH price > ema(200, 1h)' },
    { line: '/ask ETH near 4k', meant: '/alert ETH price <= 4040 and price >= 3960' },
  ])('$line is shown as $meant, and kept with a tap', async ({ line, meant }) => {
    const { say, rules } = createTalk();
    const answer = await say(line);
    expect(answer).toContain('I understood: ');
    expect(answer).toContain(`As a command: ${meant}\n[Save]`);
    expect(rules.all.size).toBe(0);
  });

  it('is not guessed where its number could be two', async () => {
    const { say } = createTalk();
    await say('/settings numbers 1.234,56');
    expect(await say('/watch above 4.000 ETH')).not.toContain('I understood');
  });
});

describe('a rule without its coin', () => {
  it.each(['above 100', '5k', '-5% 1h', 'rsi < 30'])('asks for the coin and keeps the rest: %s', async (rest) => {
    const { say, tap, rules } = createTalk();
    const answer = await say(`/watch ${rest}`);
    expect(answer).toContain('Which coin?');
    expect(answer).toContain(`[ETH/USDT ${rest}] watch ETH/USDT ${rest}`);
    if (rest === '5k') {
      await tap(`/watch ${rest}`, `ETH/USDT ${rest}`);
      expect([...rules.all.values()]).toMatchObject([{ metric: 'price:ETH/USDT', threshold: { at: 5_000 } }]);
    }
  });
});

describe('a level', () => {
  it.each([
    '= 3000',
    '== 3k',
    '@3000',
    '@ 3000',
    'at 3000',
    'to 3k',
    'reaches 3000',
    '=< 3000',
    '≤ 3000',
    'crossing 3000',
    'crossing down 3000',
  ])('may be told as "%s"', async (typed) => {
    const { say, rules } = createTalk();
    await say(`/watch ETH ${typed}`);
    expect([...rules.all.values()]).toMatchObject([{ threshold: { side: 'below', at: 3_000 } }]);
  });

  it.each([
    { typed: 'above 4 000', offer: 'above 4000' },
    { typed: 'above 4 k', offer: 'above 4k' },
    { typed: '3k-4k', offer: '3k..4k' },
    { typed: 'from 3k to 4k', offer: '3k..4k' },
    { typed: 'below 3000, above 4000', offer: 'below 3000 or above 4000' },
    { typed: '3..4k', offer: '3k..4k' },
    { typed: '-10%/24h', offer: '-10% in 24h' },
  ])('$typed is offered as $offer', async ({ typed, offer }) => {
    const { say, rules } = createTalk();
    expect(await say(`/watch ETH ${typed}`)).toContain(`[${offer}] watch ETH ${offer}`);
    expect(rules.all.size).toBe(0);
  });

  it('a thousand times off is said, and mended with a tap', async () => {
    const { say, tap, rules } = createTalk();
    const line = '/watch BTC above 105.000';
    expect(await say('/watch BTC below 95.000')).toMatchInlineSnapshot(`
      "I ring when BTC/USDT falls to 95. It is 97,512.30 on binance now, −99.90 % to go. Alert 1.
      Afterwards it rings again once the price has been back at 96.90.
      That is a thousand times away from the price. Did you mean 95,000?
      [Stop] unwatch 1
      [below 95000] edit 1 below 95000"
    `);
    expect(await say(line)).toContain('already there');
    await tap('/watch ETH below 3', 'below 3000');
    expect([...rules.all.values()]).toMatchObject([
      { metric: 'price:BTC/USDT', threshold: { at: 95 } },
      { metric: 'price:ETH/USDT', threshold: { side: 'below', at: 3_000 } },
    ]);
  });

  it.each(['500..1k', '3000..4000', '3k..4k', '0.5k..4k'])('is in a range that is clear: %s', async (range) => {
    expect(await createTalk().say(`/watch ETH ${range}`)).toContain('Alert 1');
  });
});

describe('a rule that is there already', () => {
  it('takes the options that were asked for with a tap', async () => {
    const { say, tap, rules } = createTalk();
    await say('/watch ETH above 4000');
    const line = '/watch ETH above 4000 once note "sell"';
    expect(await say(line)).toMatchInlineSnapshot(`
      "This chat is told that already, so nothing was added:
      1 · ETH/USDT above 4,000 · now 3,500, +14.29 % to go
      [Stop] unwatch 1
      [/edit 1 once note "sell"] edit 1 once note "sell""
    `);
    await tap(line, '/edit 1 once note "sell"');
    expect([...rules.all.values()]).toMatchObject([{ terms: { isOnce: true, note: 'sell' } }]);
    expect(await say(line)).not.toContain('/edit');
  });
});

describe('/edit of options', () => {
  it('says where it rings again', async () => {
    const { say } = createTalk();
    await say('/watch ETH above 4000');
    expect(await say('/edit 1 rearm 3800')).toContain('rings again once the price has been back at 3,800.');
    expect(await say('/edit 1 once')).not.toContain('rings again');
  });

  it.each([
    { typed: 'until 2020-01-01', says: 'At column 1: 2020-01-01 23:59 is over.' },
    { typed: 'until tomorrow', says: 'At column 7: I expected a date after "until".' },
    { typed: 'note take profit', says: '[note "take profit"] edit 1 note "take profit"' },
    { typed: 'rearm 5000', says: 'At column 7' },
    { typed: 'once cooldown 1h', says: 'A rule that rings once has no time to wait' },
  ])('names what is wrong with $typed', async ({ typed, says }) => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000');
    const before = JSON.stringify([...rules.all.values()]);
    expect(await say(`/edit 1 ${typed}`)).toContain(says);
    expect(JSON.stringify([...rules.all.values()])).toBe(before);
  });
});
