import { describe, expect, it } from 'vitest';
import { BOSS, createTalk, MEMBER } from '../talk.ts';

const CHANNEL = { ...BOSS, chat: 'telegram:-200', kind: 'channel', title: 'News' } as const;

describe('/subscribe', () => {
  it.each([
    { line: '/subscribe season', subject: { topic: 'season', scope: 'top50' } },
    { line: '/subscribe season top100', subject: { topic: 'season', scope: 'top100' } },
    { line: '/subscribe season-raw', subject: { topic: 'season-raw', scope: 'top50' } },
    { line: '/subscribe season-near top100', subject: { topic: 'season-near', scope: 'top100' } },
    { line: '/subscribe signals', subject: { topic: 'signals', scope: 'top100', timeframe: '4h' } },
    { line: '/subscribe signals watched 1d', subject: { topic: 'signals', scope: 'watched', timeframe: '1d' } },
    { line: '/subscribe signals ETH 4h', subject: { topic: 'signals', scope: 'ETH/USDT', timeframe: '4h' } },
    { line: '/subscribe signals 4h ETH', subject: { topic: 'signals', scope: 'ETH/USDT', timeframe: '4h' } },
    { line: '/subscribe signals ETH,BTC', subject: { topic: 'signals', scope: 'BTC/USDT,ETH/USDT', timeframe: '4h' } },
    {
      line: '/subscribe signals eth, btc ,eth 1d',
      subject: { topic: 'signals', scope: 'BTC/USDT,ETH/USDT', timeframe: '1d' },
    },
    { line: '/subscribe movers 9:00', subject: { topic: 'movers', scope: 'top100', at: '09:00' } },
    { line: '/subscribe movers 9pm', subject: { topic: 'movers', scope: 'top100', at: '21:00' } },
    { line: '/subscribe 08:30 movers top100', subject: { topic: 'movers', scope: 'top100', at: '08:30' } },
  ])('understands $line', async ({ line, subject }) => {
    const { say, subscriptions } = createTalk();
    expect(await say(line)).toMatch(/will be told here .*\(s1\)/);
    expect([...subscriptions.all.values()]).toMatchObject([subject]);
  });

  it('asks what about', async () => {
    expect(await createTalk().say('/subscribe')).toMatchInlineSnapshot(`
      "What shall I tell you?
      season – a season begins or ends; told once, not at every wobble
      season-raw – every bare crossing of 75 and 25, many a year
      season-near – the index comes near the next season
      signals – technical signals of coins
      movers – the coins of the top 100 that rose and fell most, once a day
      digest – the day in one message: season, movers, coins, and what was kept
      Choose one, or type the whole line.
      For example /subscribe season, /subscribe signals ETH,BTC 4h, /subscribe movers 09:00 or /subscribe digest 20:00
      [season] subscribe season
      [season-raw] subscribe season-raw
      [season-near] subscribe season-near
      [signals] subscribe signals
      [movers] subscribe movers
      [digest] subscribe digest"
    `);
  });

  it('stops at the most that one person may have, and says so', async () => {
    const { say, subscriptions } = createTalk({ allowance: { rules: 1 } });
    await say('/subscribe season');
    expect(await say('/subscribe signals')).toContain('You have one subscription, the most one person may have.');
    expect(await say('/subscribe season')).toContain('are told here already (s1)');
    expect(subscriptions.all.size).toBe(1);
  });

  it('says in words what will come, and what comes already', async () => {
    const { say } = createTalk();
    const answers = [
      await say('/subscribe signals'),
      await say('/subscribe signals'),
      await say('/subscribe signals watched'),
      await say('/subscribe season'),
      await say('/subscribe season'),
      await say('/subscribe season-raw'),
      await say('/subscribe season-raw'),
      await say('/subscribe season-near top100'),
      await say('/subscribe season-near top100'),
    ];
    expect(answers.join('\n')).toMatchInlineSnapshot(`
      "Signals of the 100 largest coins on 4h candles will be told here (s1).
      [Stop] unsubscribe s1
      Signals of the 100 largest coins on 4h candles are told here already (s1).
      [Stop] unsubscribe s1
      Signals of the coins watched here on 4h candles will be told here (s2).
      [Stop] unsubscribe s2
      Season transitions of top50 will be told here (s3).
      [Stop] unsubscribe s3
      Season transitions of top50 are told here already (s3).
      [Stop] unsubscribe s3
      Every crossing of 75 and 25 by top50 will be told here (s4), also those that turn back at once.
      [Stop] unsubscribe s4
      Every crossing of 75 and 25 by top50 is told here already (s4).
      [Stop] unsubscribe s4
      When top100 comes near the next season, it will be told here (s5).
      [Stop] unsubscribe s5
      When top100 comes near the next season, it is told here already (s5).
      [Stop] unsubscribe s5"
    `);
  });

  it.each(['/subscribe season ETH', '/subscribe season 4h', '/subscribe season watched', '/subscribe season top75'])(
    'explains %s',
    async (line) => {
      expect(await createTalk().say(line)).toBe(
        'Season alerts are about one of two indices and know no timeframe: /subscribe season top50 or /subscribe season top100',
      );
    },
  );

  it.each(['season-raw', 'season-near'])('explains %s in its own words', async (topic) => {
    expect(await createTalk().say(`/subscribe ${topic} ETH`)).toContain(
      `/subscribe ${topic} top50 or /subscribe ${topic} top100`,
    );
  });

  it('lists and stops what it says', async () => {
    const { say } = createTalk();
    await say('/subscribe season-raw');
    await say('/subscribe season-near');
    expect(await say('/alerts')).toContain(
      's1 · every crossing of 75 and 25, top50\ns2 · when the next season is near, top50',
    );
    await say('/snooze s2 8h');
    expect(await say('/alerts')).toContain('s2 · when the next season is near, top50 · asleep until');
    expect(await say('/unsubscribe season-raw')).toContain('[s1 season-raw top50] unsubscribe s1 season-raw top50');
  });

  it.each([
    { line: '/subscribe movers 25:00', says: 'is no time of day' },
    { line: '/subscribe movers top50 09:00', says: '/subscribe movers 09:00' },
    { line: '/subscribe season 09:00', says: 'know no timeframe' },
    { line: '/subscribe signals ETH,NOSUCHCOIN', says: 'NOSUCHCOIN' },
    { line: '/subscribe signals ETH,top100', says: 'top100' },
  ])('explains $line, and keeps nothing of it', async ({ line, says }) => {
    const { say, subscriptions } = createTalk();
    expect(await say(line)).toContain(says);
    expect(subscriptions.all.size).toBe(0);
  });

  it('takes so many coins in one and no more', async () => {
    const quotes = Array.from({ length: 11 }, (_, i) => ({
      ...{ symbol: `COIN${i}/USDT` as const, source: 'binance', price: 1, quoteVolume: 1e9 },
    }));
    const { say, subscriptions } = createTalk({ quotes });
    const names = quotes.map(({ symbol }) => symbol.split('/')[0]);
    expect(await say(`/subscribe signals ${names.join(',')}`)).toContain('At most 10 coins');
    await say(`/subscribe signals ${names.slice(0, 10).join(',')}`);
    expect(subscriptions.all.size).toBe(1);
  });

  it('asks when the movers and the digest shall come, by whose clocks, and keeps the digest as the setting it is', async () => {
    const { say, tap, chats } = createTalk();
    expect(await say('/subscribe movers')).toMatchInlineSnapshot(`
      "At what time shall I tell the movers of the day?
      Times are by the clocks of UTC. Others: /settings zone
      [07:00] subscribe movers - - 07:00
      [08:00] subscribe movers - - 08:00
      [20:00] subscribe movers - - 20:00"
    `);
    expect(await say('/subscribe digest')).toContain('At what time shall I sum up the day?');
    expect(await tap('/subscribe digest', '20:00')).toMatchInlineSnapshot(`
      "A digest of the day will be told here every day at 20:00: the season, the movers, the coins of this chat, and what was kept.
      Times are by the clocks of UTC. Others: /settings zone
      [Stop the digest] subscribe digest - - off"
    `);
    expect((await chats.of('telegram:1'))?.settings).toEqual({ digest: '20:00' });
    expect(await say('/settings digest')).toContain('every day at 20:00');
    expect(await say('/subscribe digest off')).toBe('Stopped the digest of the day.');
    expect(await say('/subscribe digest off')).toBe('There was no digest of the day here.');
    expect((await chats.of('telegram:1'))?.settings).toEqual({});
  });

  it('changes the time of the movers, and stops them', async () => {
    const { say, subscriptions } = createTalk();
    await say('/subscribe movers 09:00');
    expect(await say('/subscribe movers 10:00')).toContain('every day at 10:00 (s1)');
    expect(await say('/subscribe movers 10:00')).toContain('already (s1)');
    expect(await say('/alerts')).toContain('s1 · movers of the top 100, every day at 10:00');
    expect(await say('/subscribe movers off')).toBe('Stopped: one feed.');
    expect(subscriptions.all.size).toBe(0);
  });

  it('explains signals of an index', async () => {
    expect(await createTalk().say('/subscribe signals top50')).toMatchInlineSnapshot(
      `"Signals are those of top100, watched or a coin: /subscribe signals top100 1d or /subscribe signals ETH,BTC 4h"`,
    );
  });

  it('is for private chats', async () => {
    expect(await createTalk().say('/subscribe season', MEMBER)).toMatchInlineSnapshot(
      `"/subscribe is for you alone: write to me in private. Here an admin says /feed season or /feed signals."`,
    );
  });
});

describe('/unsubscribe', () => {
  it('offers the subscriptions of the chat and stops the one that is tapped', async () => {
    const { say, tap, subscriptions } = createTalk();
    await say('/subscribe season');
    await say('/subscribe signals ETH');
    expect(await say('/unsubscribe')).toMatchInlineSnapshot(`
      "Which subscription shall I stop? Choose one, or type the whole line.
      For example /unsubscribe s3; the numbers are in /alerts
      [s1 season top50] unsubscribe s1 season top50
      [s2 signals ETH/USDT 4h] unsubscribe s2 signals ETH/USDT 4h"
    `);
    expect(await tap('/unsubscribe', 's2 signals ETH/USDT 4h')).toBe('Stopped s2.');
    expect([...subscriptions.all.keys()]).toEqual([1]);
  });

  it('takes the number without its letter', async () => {
    const { say, subscriptions } = createTalk();
    await say('/subscribe season');
    expect(await say('/unsubscribe 1')).toBe('Stopped s1.');
    expect(subscriptions.all.size).toBe(0);
  });

  it('offers what fits where words are typed instead', async () => {
    const { say } = createTalk();
    await say('/subscribe season');
    await say('/subscribe signals ETH');
    expect(await say('/unsubscribe eth')).toMatchInlineSnapshot(`
      "Which subscription to "eth" shall I stop?
      [s2 signals ETH/USDT 4h] unsubscribe s2 signals ETH/USDT 4h"
    `);
  });

  it('says so where there is nothing to stop', async () => {
    expect(await createTalk().say('/unsubscribe')).toMatchInlineSnapshot(
      `"There is no subscription in this chat to stop. Get one: /subscribe season"`,
    );
    expect(await createTalk().say('/unsubscribe s3')).toContain('Subscription s3 is not in this chat');
    expect(await createTalk().say('/unsubscribe 99999999999')).toMatchInlineSnapshot(
      `""99999999999" is not the number of a subscription. Type it like /unsubscribe s3; /alerts shows the numbers."`,
    );
  });
});

describe('/feed', () => {
  it('binds a group, shows what it is bound to, and unbinds it', async () => {
    const { say, subscriptions } = createTalk();
    const answers = [];
    for (const line of ['/feed', '/feed season', '/feed signals top100 1d', '/feed', '/feed off', '/feed off']) {
      answers.push(`> ${line}`, await say(line, BOSS));
    }
    expect(answers.join('\n')).toMatchInlineSnapshot(`
      "> /feed
      This chat is bound to nothing yet.
      season – a season begins or ends; told once, not at every wobble
      season-raw – every bare crossing of 75 and 25, many a year
      season-near – the index comes near the next season
      signals – technical signals of coins
      movers – the coins of the top 100 that rose and fell most, once a day
      digest – the day in one message: season, movers, coins, and what was kept
      For example /feed season, /feed signals ETH,BTC 4h, /feed movers 09:00, /feed digest 20:00, /feed s2 1d or /feed off
      [Season alerts] feed season
      [Every crossing of 75 and 25] feed season-raw
      [A season is near] feed season-near
      [Signals] feed signals
      [Movers every day] feed movers
      [A digest every day] feed digest
      > /feed season
      Season transitions of top50 will be told here (s1).
      [Stop] unsubscribe s1
      > /feed signals top100 1d
      Signals of the 100 largest coins on 1d candles will be told here (s2).
      [Stop] unsubscribe s2
      > /feed
      This chat is bound to
      s1 · season transitions, top50
      s2 · signals of the 100 largest coins, 1d candles
      season – a season begins or ends; told once, not at every wobble
      season-raw – every bare crossing of 75 and 25, many a year
      season-near – the index comes near the next season
      signals – technical signals of coins
      movers – the coins of the top 100 that rose and fell most, once a day
      digest – the day in one message: season, movers, coins, and what was kept
      For example /feed season, /feed signals ETH,BTC 4h, /feed movers 09:00, /feed digest 20:00, /feed s2 1d or /feed off
      [Change s1] feed - - - - s1
      [Stop s1] unsubscribe s1
      [Change s2] feed - - - - s2
      [Stop s2] unsubscribe s2
      [Season alerts] feed season
      [Every crossing of 75 and 25] feed season-raw
      [A season is near] feed season-near
      [Signals] feed signals
      [Movers every day] feed movers
      [A digest every day] feed digest
      > /feed off
      Stopped: 2 feeds.
      > /feed off
      This chat was bound to nothing."
    `);
    expect(subscriptions.all.size).toBe(0);
  });

  it('lists what it is bound to, with a way to change or stop each', async () => {
    const { say, tap, subscriptions } = createTalk();
    for (const line of ['/feed signals ETH,BTC 4h', '/feed movers 09:00', '/feed digest 20:00']) await say(line, BOSS);
    expect(await say('/feed', BOSS)).toMatchInlineSnapshot(`
      "This chat is bound to
      s1 · signals of BTC/USDT, ETH/USDT, 4h candles
      s2 · movers of the top 100, every day at 09:00
      digest of the day, every day at 20:00
      season – a season begins or ends; told once, not at every wobble
      season-raw – every bare crossing of 75 and 25, many a year
      season-near – the index comes near the next season
      signals – technical signals of coins
      movers – the coins of the top 100 that rose and fell most, once a day
      digest – the day in one message: season, movers, coins, and what was kept
      For example /feed season, /feed signals ETH,BTC 4h, /feed movers 09:00, /feed digest 20:00, /feed s2 1d or /feed off
      [Change s1] feed - - - - s1
      [Stop s1] unsubscribe s1
      [Change s2] feed - - - - s2
      [Stop s2] unsubscribe s2
      [Stop the digest] feed digest - - off
      [Season alerts] feed season
      [Every crossing of 75 and 25] feed season-raw
      [A season is near] feed season-near
      [Signals] feed signals
      [Movers every day] feed movers
      [A digest every day] feed digest"
    `);
    expect(await tap('/feed', 'Change s1', BOSS)).toMatchInlineSnapshot(`
      "s1 · signals of BTC/USDT, ETH/USDT, 4h candles
      What shall it become? Choose, or type it like /feed s2 1d or /feed s2 ETH,BTC
      [1h] feed - - - - s1 1h
      [1d] feed - - - - s1 1d
      [top100] feed - - - - s1 top100
      [watched] feed - - - - s1 watched
      [Stop] unsubscribe s1"
    `);
    expect(await tap('/feed s1', '1d', BOSS)).toMatchInlineSnapshot(`
      "Changed. From now on:
      s1 · signals of BTC/USDT, ETH/USDT, 1d candles"
    `);
    expect(await say('/feed s2 07:00', BOSS)).toContain('every day at 07:00');
    expect(await say('/feed s1 ETH', BOSS)).toContain('s1 · signals of ETH/USDT, 1d candles');
    expect([...subscriptions.all.keys()]).toEqual([1, 2]);
    expect(await tap('/feed', 'Stop the digest', BOSS)).toBe('Stopped the digest of the day.');
    expect(await say('/feed season off', BOSS)).toBe('This chat was bound to nothing.');
    expect(await say('/feed signals off', BOSS)).toBe('Stopped: one feed.');
  });

  it.each([
    { line: '/feed s1 top100', says: 'That is told here already', because: 'the chat has that one' },
    { line: '/feed s9 1d', says: 's9 is not in this chat', because: 'there is none' },
    { line: '/feed s1 09:00', says: '/feed season top50', because: 'seasons come when they happen' },
    { line: '/feed s1 digest', says: '/feed season top50', because: 'a digest is none of them' },
    { line: '/feed s1 movers 09:00', says: 'movers of the top 100', because: 'it may become another one' },
    { line: '/feed s1 off', says: 'Stopped s1', because: 'it may stop' },
  ])('answers $line: $because', async ({ line, says }) => {
    const { say } = createTalk();
    await say('/feed season top50', BOSS);
    await say('/feed season top100', BOSS);
    expect(await say(line, BOSS)).toContain(says);
  });

  it('changes nothing of another chat', async () => {
    const { say, subscriptions } = createTalk();
    await say('/subscribe season');
    expect(await say('/feed s1 top100', BOSS)).toContain('s1 is not in this chat');
    expect(subscriptions.all.get(1)).toMatchObject({ scope: 'top50' });
  });

  it('binds a channel', async () => {
    const { say, subscriptions } = createTalk();
    await say('/feed season top100', CHANNEL);
    expect([...subscriptions.all.values()]).toMatchObject([
      { chat: 'telegram:-200', topic: 'season', scope: 'top100' },
    ]);
  });

  it('is for admins', async () => {
    expect(await createTalk().say('/feed season', MEMBER)).toMatchInlineSnapshot(
      `"Only admins of this group may do that. In private you can have your own alerts: write to me there."`,
    );
  });

  it('leads a person in private to /subscribe', async () => {
    const { say, tap } = createTalk();
    expect(await say('/feed')).toMatchInlineSnapshot(`
      "/feed is for groups, channels and topics: an admin says it there. Here in private you subscribe yourself:
      [Season alerts] subscribe season
      [Every crossing of 75 and 25] subscribe season-raw
      [A season is near] subscribe season-near
      [Signals] subscribe signals
      [Movers every day] subscribe movers
      [A digest every day] subscribe digest"
    `);
    expect(await tap('/feed season', 'Season alerts')).toContain('will be told here (s1)');
  });

  it('explains itself in its own words', async () => {
    expect(await createTalk().say('/feed season ETH', BOSS)).toContain('/feed season top50 or /feed season top100');
  });
});
