import { describe, expect, it } from 'vitest';
import { BOSS, createTalk, MEMBER } from '../talk.ts';

describe('a wish in plain words', () => {
  it('is shown as it was understood, and kept when somebody says so', async () => {
    const { say, tap, rules } = createTalk();
    expect(await say('tell me when bitcoin goes above 100k')).toMatchInlineSnapshot(`
      "I understood: BTC/USDT above 100,000
      It is 97,512.30 on binance now, +2.55 % to go.
      Nothing is saved yet. As a command: /watch BTC/USDT above 100000
      [Save] watch BTC/USDT above 100000
      [Something else] help watch"
    `);
    expect(rules.all.size).toBe(0);
    expect(await tap('tell me when bitcoin goes above 100k', 'Save')).toMatchInlineSnapshot(`
      "I ring when BTC/USDT rises to 100,000. It is 97,512.30 on binance now, +2.55 % to go. Alert 1.
      Afterwards it rings again once the price has been back at 98,000.
      [Stop] unwatch 1"
    `);
    expect(rules.all.size).toBe(1);
  });

  it('about an indicator says how it stands', async () => {
    expect(await createTalk().say('tell me when eth drops 5% in an hour')).toMatchInlineSnapshot(`
      "I understood: ETH/USDT: change(1h) <= -5%
      Whether it is true now is not known.
      Not known at the moment: change(1h). What needs it counts as not true.
      No preview: of 1h candles only 0 of the 2 it needs are here. It begins to ring once there are enough.
      Nothing is saved yet. As a command: /alert ETH change(1h) <= -5%
      [Save] alert ETH change(1h) <= -5%
      [Something else] help alert"
    `);
  });

  it('that is too long for a button is kept as a draft, and saved by its button', async () => {
    const { say, tap, rules } = createTalk();
    const line = 'eth above 4000 and rsi(14, 4h) below 70 and volume(1h) > 20M and rsi(14, 1d) < 80';
    expect(await say(line)).toContain('[Save] save draft10');
    await tap(line, 'Save');
    expect([...rules.all.values()].map(({ metric }) => metric)).toEqual([
      expect.stringContaining('when:ETH/USDT|price >= 4000'),
    ]);
  });

  it.each([
    ['what is eth?', 'ETH/USDT 3,500, −2.50 % in 24 h'],
    ['my alerts', 'Nothing is watched here yet'],
    ['is it altseason?', 'season'],
    ['help', 'What you can say'],
    ['what can you do?', 'What you can say'],
    ['How does it work?', 'What you can say'],
    ['Hi!', 'Tidebell rings when the crypto market turns'],
    ['hello there', 'Tidebell rings when the crypto market turns'],
    ['show me my settings', 'Settings of what you are told here'],
    ['export my data', '[Export] export'],
    ['forget me', '[Forget everything] forget'],
    ['stop', 'Nothing is watched here yet'],
    ['delete all my alerts', 'Nothing is watched here yet'],
    ['/ask help', 'What you can say'],
    ['/ask noise', 'There is no noise here'],
    ['btc dominance', 'Altcoin season index'],
    ["what's hot", 'No ranking of the largest coins is known yet'],
    ['privcy', 'Did you mean /privacy?'],
  ])('that only asks is answered: %s', async (line, answer) => {
    expect(await createTalk().say(line)).toContain(answer);
  });

  it.each([
    ['stop alert 17', '[Save] unwatch 17'],
    ['tell me when altcoin season begins', '[Save] subscribe season'],
    ['add eth to my watchlist', '[Save] watchlist ETH add'],
    ['ask subscribe signals', '[Save] subscribe signals'],
  ])('that would change something asks first: %s', async (line, button) => {
    const { say, rules } = createTalk();
    expect(await say(line)).toContain(button);
    expect(rules.all.size).toBe(0);
  });

  it.each([
    ['btc under 100k', 'BTC/USDT is already there: 97,512.30 on binance, not above your level of 100,000.', 'Above'],
    ['is btc over 9000', 'BTC/USDT is already there: 97,512.30 on binance, not below your level of 9,000.', 'Below'],
  ])('that is true already cannot be kept, and that is said at once: %s', async (line, answer, other) => {
    const { say, tap, rules } = createTalk();
    const said = await say(line);
    expect(said).toContain(answer);
    expect(said).not.toContain('[Save]');
    expect(await tap(line, other === 'Above' ? 'Above 100,000' : 'Below 9,000')).toContain('I ring when BTC/USDT');
    expect(rules.all.size).toBe(1);
  });

  it('with a price in another currency is not taken for dollars', async () => {
    const { say } = createTalk();
    expect(await say('btc above €90k')).toContain('I did not understand that, so nothing was saved');
    expect(await say('btc above $110k')).toContain('BTC/USDT above 110,000');
  });

  it('that names a coin and says nothing known of it offers what can be done with it', async () => {
    expect(await createTalk().say('I have feelings about ethereum')).toMatchInlineSnapshot(`
      "I did not understand that, so nothing was saved.
      Say it like "tell me when ETH drops 5% in an hour", "btc above 100k" or "chart SOL 4h". Commands work everywhere: /watch ETH above 4000, /help.
      [Watch ETH] watch ETH
      [Price of ETH] price ETH"
    `);
  });

  it('in a group is said with /ask, by members too, and saved by who may', async () => {
    const { say, tap, rules } = createTalk();
    const line = '/ask btc above 100k';
    expect(await say(line, MEMBER)).toContain('I understood');
    expect(await tap(line, 'Save', MEMBER)).toContain('Only admins of this group');
    await tap(line, 'Save', BOSS);
    expect(rules.all.size).toBe(1);
    expect(await say('/ask tell me when altcoin season begins', BOSS)).toContain('[Save] feed season');
  });

  it('is asked for where it was left out', async () => {
    expect(await createTalk().say('/ask')).toMatchInlineSnapshot(`
      "What would you like to be told? Say it in your own words.
      For example /ask tell me when eth drops 5% in an hour or /ask btc above 100k"
    `);
  });

  it('about two coins of one name asks which one', async () => {
    const { TWO_UNIS } = await import('../talk.ts');
    expect(await createTalk({ quotes: TWO_UNIS }).say('tell me when uni goes above 20')).toMatchInlineSnapshot(`
      "More than one coin is called UNI. Which one?
      UNI/USDT 10.12 on binance
      UNI/USDT@kraken 0.000291 on kraken
      [UNI/USDT@binance price >= 20] alert UNI/USDT@binance price >= 20
      [UNI/USDT@kraken price >= 20] alert UNI/USDT@kraken price >= 20"
    `);
  });
});

describe('a link', () => {
  it.each([
    ['/start watch_ETH_above_4000', '[Save] watch ETH/USDT above 4000'],
    ['/start watch_PEPE_above_0--00001', '[Save] watch PEPE/USDT above 0.00001'],
    ['/start ETH_drops_5_percent_in_1h', '[Save] alert ETH change(1h) <= -5%'],
    ['/start subscribe_season', '[Save] subscribe season'],
    ['/start price_BTC', 'BTC/USDT 97,512.30'],
    ['/start help', 'What you can say'],
    ['/start settings', 'Settings of what you are told here'],
  ])('%s opens what it asks for, and saves nothing by itself', async (line, answer) => {
    const { say, rules } = createTalk();
    expect(await say(line)).toContain(answer);
    expect(rules.all.size).toBe(0);
  });

  it('that nobody understands says so', async () => {
    expect(await createTalk().say('/start aHR0cHM6Ly9')).toContain('I do not understand that.');
  });
});

describe('/start in a group', () => {
  it('is one line, with the way to a private chat', async () => {
    expect(
      await createTalk().say('/start', { ...BOSS, privately: 'https://t.me/tidebell_bot' }),
    ).toMatchInlineSnapshot(`
      "Tidebell rings when the crypto market turns. Admins bind this place with /feed season; for your own alerts, write to me in private: https://t.me/tidebell_bot
      [Season alerts] feed season"
    `);
    expect(await createTalk().say('/start', BOSS)).toContain('write to me in private.');
  });
});

describe('/test', () => {
  it('rings in the chat that asked', async () => {
    const { say, rung } = createTalk();
    expect(await say('/test')).toMatchInlineSnapshot(`
      "A test alert is on its way to this chat, on the same way as every alert. If nothing comes within a minute, I may not write here.
      [Watch BTC] watch BTC"
    `);
    expect(rung).toEqual(['telegram:1']);
    expect(await say('/test', MEMBER)).toContain('Only admins of this group');
    expect(rung).toHaveLength(1);
  });
});
