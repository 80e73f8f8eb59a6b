import { describe, expect, it } from 'vitest';
import { BOSS, createTalk, MEMBER } from './talk.ts';

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
  ])('understands $line', async ({ line, subject }) => {
    const { say, subscriptions } = createTalk();
    expect(await say(line)).toContain('will be told here (s1)');
    expect([...subscriptions.all.values()]).toMatchObject([subject]);
  });

  it('asks what about', async () => {
    expect(await createTalk().say('/subscribe')).toMatchInlineSnapshot(`
      "What shall I tell you?
      season – a season begins or ends; told once, not at every wobble
      season-raw – every bare crossing of 75 and 25, many a year
      season-near – the index comes near the next season
      signals – technical signals of coins
      Choose one, or type the whole line.
      For example /subscribe season, /subscribe season-near top100 or /subscribe signals ETH 4h
      [season] subscribe season
      [season-raw] subscribe season-raw
      [season-near] subscribe season-near
      [signals] subscribe signals"
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

  it('explains signals of an index', async () => {
    expect(await createTalk().say('/subscribe signals top50')).toMatchInlineSnapshot(
      `"Signals are those of top100, watched or a coin: /subscribe signals top100 1d or /subscribe signals ETH 4h"`,
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
      For example /feed season, /feed season-near top100, /feed signals top100 1d or /feed off
      [Season alerts] feed season
      [Every crossing of 75 and 25] feed season-raw
      [A season is near] feed season-near
      [Signals] feed signals
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
      For example /feed season, /feed season-near top100, /feed signals top100 1d or /feed off
      [Season alerts] feed season
      [Every crossing of 75 and 25] feed season-raw
      [A season is near] feed season-near
      [Signals] feed signals
      > /feed off
      Stopped: 2 feeds.
      > /feed off
      This chat was bound to nothing."
    `);
    expect(subscriptions.all.size).toBe(0);
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
      [Signals] subscribe signals"
    `);
    expect(await tap('/feed season', 'Season alerts')).toContain('will be told here (s1)');
  });

  it('explains itself in its own words', async () => {
    expect(await createTalk().say('/feed season ETH', BOSS)).toContain('/feed season top50 or /feed season top100');
  });
});
