import { describe, expect, it } from 'vitest';
import { BOSS, createTalk, MEMBER } from '../talk.ts';

describe('/watchlist', () => {
  it('begins with coins that can be tapped', async () => {
    expect(await createTalk().say('/watchlist')).toMatchInlineSnapshot(`
      "Nothing is on the list of this chat yet. Add the coins you keep an eye on.
      [BTC] watchlist BTC add
      [ETH] watchlist ETH add"
    `);
  });

  it('shows prices, moves and the nearest alert, of the coins of rules too', async () => {
    const { say } = createTalk();
    await say('/watchlist add ETH');
    await say('/watch ETH above 4000');
    await say('/watch ETH below 3450');
    await say('/watch BTC above 100k');
    expect(await say('/watchlist')).toMatchInlineSnapshot(`
      "Watched here (2)
      ETH/USDT 3,500 · −2.50 % in 24 h · alert 2 at −1.43 %
      BTC/USDT 97,512.30 · +1.23 % in 24 h · alert 3 at +2.55 %
      [Add a coin] watchlist - add
      [Take one off] watchlist - remove
      [Signals of my coins] subscribe signals watched"
    `);
  });

  it.each(['/watchlist add eth', '/watchlist eth', '/watchlist ETH add', 'watchlist add $ETH'])(
    '%s adds',
    async (line) => {
      const { say, watchlists } = createTalk();
      expect(await say(line)).toContain('ETH/USDT is on the list.');
      expect(await watchlists.of('telegram:1')).toEqual(['ETH/USDT']);
    },
  );

  it('takes off by buttons, and says what it did not find', async () => {
    const { say, tap, watchlists } = createTalk();
    await say('/watchlist add ETH');
    expect(await say('/watchlist add ETH')).toContain('on the list already');
    expect(await tap('/watchlist remove', 'ETH/USDT')).toContain('ETH/USDT is off the list.');
    expect(await watchlists.of('telegram:1')).toEqual([]);
    expect(await say('/watchlist remove BTC')).toContain('was not on the list');
    expect(await say('/watchlist remove')).toContain('Nothing is on the list');
  });

  it('in a group is kept by admins', async () => {
    const { say, watchlists } = createTalk();
    expect(await say('/watchlist add ETH', MEMBER)).toContain('Only admins of this group');
    expect(await say('/watchlist add ETH', BOSS)).toContain('is on the list');
    expect(await watchlists.of('telegram:-100')).toEqual(['ETH/USDT']);
  });

  it('holds a hundred coins at most', async () => {
    const quotes = Array.from({ length: 101 }, (_, i) => ({
      symbol: `C${i}/USDT` as const,
      source: 'binance',
      price: 1 + i,
    }));
    const { say } = createTalk({ quotes });
    for (let i = 0; i < 100; i += 1) await say(`/watchlist add C${i}`);
    expect(await say('/watchlist add C100')).toContain('The list holds 100 coins');
    expect(await say('/watchlist 10')).toContain('page 10 of 10');
    expect(await say('/watchlist 99')).toContain('page 10 of 10');
  });

  it('names a coin that no exchange lists', async () => {
    expect(await createTalk().say('/watchlist add NOPE')).toContain('None of the exchanges I read trades "NOPE" now.');
  });
});
