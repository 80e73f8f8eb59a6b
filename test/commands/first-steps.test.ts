import { describe, expect, it } from 'vitest';
import type { Signal } from '../../src/core/signals/signal.ts';
import { createTalk, NOON } from './talk.ts';

it('/start says what the bot is for, with three useful taps, a test and help', async () => {
  expect(await createTalk().say('/start')).toMatchInlineSnapshot(`
    "Tidebell rings when the crypto market turns: prices that cross your levels, altcoin season, signals.
    Try /watch ETH above 4000, /season or /subscribe signals. All commands: /help
    [Watch BTC] watch BTC
    [Tell me when the season changes] subscribe season
    [Signals of my coins] subscribe signals watched
    [Send a test alert] test
    [Help] help"
  `);
});

describe('/help', () => {
  it('is short, and grouped by what people want', async () => {
    expect(await createTalk().say('/help')).toMatchInlineSnapshot(`
      "What you can say
      Alerts: /watch /alert /alerts /why /receipts /edit /unwatch /mute /noise
      Market: /price /chart /compare /heatmap /movers /watchlist /signals
      Altcoin season: /season /threshold
      Subscriptions: /subscribe /unsubscribe /feed
      This chat: /settings /link /move /test
      Your data: /export /import /forget /privacy
      First steps: /ask /start
      In private, plain words do as well: "tell me when ETH drops 5% in an hour".
      More about one: /help watch. This bot reports; it gives no financial advice.
      [More on /watch] help watch
      [More on /alert] help alert
      [More on /season] help season
      [All, with what they do] help all"
    `);
  });

  it('lists every command with what it does where all are asked for', async () => {
    expect(await createTalk().say('/help all')).toMatchInlineSnapshot(`
      "What you can say
      /watch – Tell me when the price of a coin reaches a level, or moves
      /alert – Tell me when any rule becomes true: indicators, volume, moves, the market
      /alerts – Everything this chat is told, nearest first
      /why – Why an alert rang, or why it has not
      /receipts – What rang here, and what became of each message
      /edit – Change an alert in place
      /unwatch – Stop an alert
      /mute – Say nothing for a while, or nothing about a coin
      /noise – Which alerts ring most, and how to have less of them
      /price – The newest price of a coin
      /chart – Candles of a coin, with indicators and your levels
      /compare – What several coins made of the same start
      /heatmap – The largest coins by how they changed in a day
      /movers – The coins of the top 100 that rose and fell most
      /watchlist – Coins to keep an eye on: prices, RSI, the nearest alert
      /signals – The newest technical signals
      /season – The altcoin season index, its proof, and other ways to count it
      /threshold – Tell me when the season index reaches a level
      /subscribe – Get seasons, signals, movers or a digest here, in private
      /unsubscribe – Stop a subscription
      /feed – Bind this group, channel or topic to seasons, signals, movers or a digest
      /settings – Settings of this chat
      /link – Be one person on Telegram and Discord
      /move – Let an alert ring on your other platform
      /test – Send a test alert to this chat
      /export – Everything that is kept of this chat, as a file
      /import – Take in what /export gave, here or from another platform
      /forget – Delete everything that is kept of you or of this group
      /privacy – What is kept, where and for how long
      /ask – Say in your own words what you want
      /start – What this bot does, with first steps
      More about one: /help watch. This bot reports; it gives no financial advice."
    `);
  });

  it.each(['/help watch', '/help /watch', '/HELP WATCH'])('tells more: %s', async (line) => {
    expect(await createTalk().say(line)).toBe(
      [
        'Tell me when the price of a coin reaches a level, or moves',
        'For example /watch ETH above 4000, /watch btc 95k once, /watch ETH -5% 1h or /watch SOL 120..150',
        'In groups this is for admins, unless /settings opens it to everybody.',
      ].join('\n'),
    );
  });

  it('knows every command of the catalog', async () => {
    const { catalog, say } = createTalk();
    for (const { name } of catalog.filter(({ isHidden }) => !isHidden)) {
      expect(await say(`/help ${name}`)).toContain(`/${name}`);
    }
  });

  it('offers topics where it does not know one', async () => {
    const [says, ...buttons] = (await createTalk().say('/help bitcoin')).split('\n');
    expect(says).toContain('"bitcoin" is not something I can use here. Choose one of: watch, alert, alerts,');
    expect(buttons.slice(0, 2)).toEqual(['[watch] help watch', '[alert] help alert']);
  });
});

describe('/price', () => {
  it.each(['/price eth', '/price $ETH', '/price ETH/USDT', '/price ethusdt', 'price eth'])(
    'understands %s',
    async (line) => {
      expect(await createTalk().say(line)).toBe(
        'ETH/USDT 3,500, −2.50 % in 24 h, on binance, 22 Nov 2026, 12:00 UTC\n[Watch ETH/USDT] watch ETH/USDT\n[Chart] chart ETH/USDT',
      );
    },
  );

  it('leaves out a change that the exchange does not tell', async () => {
    expect(await createTalk().say('/price ETH-USD')).toMatchInlineSnapshot(`
      "ETH/USD 3,501.25 on kraken, 22 Nov 2026, 12:00 UTC
      [Watch ETH/USD] watch ETH/USD
      [Chart] chart ETH/USD"
    `);
  });
});

describe('/signals', () => {
  const found: readonly Signal[] = [
    {
      kind: 'rsi-oversold',
      symbol: 'ETH/USDT',
      timeframe: '4h',
      openAt: new Date('2026-11-22T08:00:00Z'),
      closedAt: NOON,
      close: 3_500,
      values: { rsi: 29.4321, rsiBefore: 31 },
    },
    {
      kind: 'volume-spike',
      symbol: 'BTC/USDT',
      timeframe: '1h',
      openAt: new Date('2026-11-22T10:00:00Z'),
      closedAt: new Date('2026-11-22T11:00:00Z'),
      close: 97_512.3,
      values: { volume: 12_345.6, mean: 4_000, ratio: 3.0864 },
    },
  ];

  it('tells the newest, of all markets or of one', async () => {
    const { say } = createTalk({ signals: found });
    expect(await say('/signals')).toMatchInlineSnapshot(`
      "Newest signals (2)
      4h candle closed 22 Nov 2026, 12:00 UTC:
      ETH/USDT RSI(14) fell below 30: 29.432, before 31 · close 3,500
      1h candle closed 22 Nov 2026, 11:00 UTC:
      BTC/USDT volume 12.3K, 3.086 times the mean of 20 candles · close 97,512.30
      [Send me signals] subscribe signals top100 4h"
    `);
    expect(await say('/signals eth')).toMatchInlineSnapshot(`
      "Newest signals (1)
      4h candle closed 22 Nov 2026, 12:00 UTC:
      ETH/USDT RSI(14) fell below 30: 29.432, before 31 · close 3,500
      [Send me signals] subscribe signals ETH/USDT 4h"
    `);
  });

  it('names a candle once, above all its signals', async () => {
    const [eth, btc] = found;
    if (!eth || !btc) throw new Error('Two signals are needed.');
    const { say } = createTalk({ signals: [eth, btc, { ...eth, symbol: 'PEPE/USDT' }] });
    expect(await say('/signals')).toMatchInlineSnapshot(`
      "Newest signals (3)
      4h candle closed 22 Nov 2026, 12:00 UTC:
      ETH/USDT RSI(14) fell below 30: 29.432, before 31 · close 3,500
      PEPE/USDT RSI(14) fell below 30: 29.432, before 31 · close 3,500
      1h candle closed 22 Nov 2026, 11:00 UTC:
      BTC/USDT volume 12.3K, 3.086 times the mean of 20 candles · close 97,512.30
      [Send me signals] subscribe signals top100 4h"
    `);
  });

  it('says when they come while there are none', async () => {
    const { say } = createTalk();
    expect(await say('/signals')).toMatchInlineSnapshot(`
      "No signals yet.
      They are looked for whenever a 1h, 4h or 1d candle closes, once enough candles are there. Signals say what happened, not what to do.
      [Send me signals] subscribe signals top100 4h"
    `);
    expect(await say('/signals btc')).toContain('No signals of BTC/USDT yet.');
  });
});
