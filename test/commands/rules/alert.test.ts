import { describe, expect, it } from 'vitest';
import { closing, swinging } from '../../support/candles.ts';
import { value } from '../season/season-days.ts';
import { BOSS, createTalk, MEMBER, NOON, TWO_UNIS } from '../talk.ts';

/** A price that swings ever wider, twenty-five times in the hours that are known. */
const WIDER = swinging(1_000, 3_500, 700, 40).map((price, i) => 3_500 + ((price - 3_500) * i) / 1_000);
const SWING = {
  '1h': closing('1h', NOON, WIDER),
  '4h': closing('4h', NOON, WIDER),
  '1d': closing('1d', NOON, WIDER),
};

describe('/alert', () => {
  it('says of a move where it stands, and nothing of what its levels would have done before they were drawn', async () => {
    const { say } = createTalk({ past: SWING });
    await say('/watch ETH ±3%');
    expect(await say('/why not 1')).toMatchInlineSnapshot(`
      "1 · ETH/USDT ±3 % from 3,500 · now 3,500, +0.00 %
      It has not rung in the last 90 days.
      [Stop] unwatch 1
      [Snooze 8 h] snooze 1 8h
      [Change] edit 1"
    `);
  });

  it('counts what its cooldown lets through, also in /why and after a change', async () => {
    const { say } = createTalk({ past: SWING });
    const countOf = (answer: string) => Number(/rung (\d+) times/.exec(answer)?.[1]);
    expect(countOf(await say('/alert ETH rsi(14,1h) < 30'))).toBe(23);
    const seldom = countOf(await say('/alert ETH rsi(14,1h) < 31 cooldown 7d'));
    expect(seldom).toBeLessThan(8);
    expect(countOf(await say('/why 2'))).toBe(seldom);
    expect(countOf(await say('/edit 2 rsi(14,1h) < 32'))).toBeLessThan(8);
    expect(countOf(await say('/edit 2 rsi(14,1h) < 33 normal'))).toBeGreaterThan(20);
  });

  it('keeps a rule, tells how it stands, where it turns and what it would have done', async () => {
    const { say, rules } = createTalk({ past: SWING });
    expect(await say('/alert ETH rsi(14,1h) < 30')).toMatchInlineSnapshot(`
      "Alert 1 rings when this becomes true of ETH/USDT: rsi(14, 1h) < 30
      Not true now: rsi(14, 1h) 59.50.
      That turns where the 1h candle closes at 2,516.52, −28.10 % from here.
      In the last 39 days it would have rung 23 times, about every 2 days.
      Median move in the day after: +12.46 %, against −0.15 % after any close. The past promises nothing.
      [Stop] unwatch 1"
    `);
    expect([...rules.all.values()]).toMatchObject([
      { metric: 'when:ETH/USDT|rsi(14, 1h) < 30', threshold: { side: 'above', at: 1, rearm: 0 }, state: 'armed' },
    ]);
  });

  it('judges on every touch what has a price at which it turns', async () => {
    const { say, rules } = createTalk({ past: SWING });
    expect(await say('/alert ETH rsi(14,1h) < 30 and volume(1h) > 0.5 touch')).toMatchInlineSnapshot(`
      "Alert 1 rings when this becomes true of ETH/USDT: rsi(14, 1h) < 30 and volume(1h) > 0.5 touch
      Not true now: rsi(14, 1h) 63.94, volume(1h) 1.
      It would ring at 2,516.52, −28.10 % from here, before the candle closes.
      It is judged by every price of the candle that runs, wicks too; that price is drawn anew at each close. It rings at most once a candle, and again only after a candle has closed with this not true. As of their last close count: volume(1h).
      In the last 39 days it would have rung 23 times, about every 2 days.
      Median move in the day after: +12.46 %, against −0.15 % after any close. The past promises nothing.
      [Stop] unwatch 1"
    `);
    expect([...rules.all.values()]).toMatchObject([
      { metric: 'when:ETH/USDT|rsi(14, 1h) < 30 and volume(1h) > 0.5 touch', state: 'armed' },
    ]);
    expect(await say('/alert ETH close(4h) > ema(5, 4h) touch')).toMatchInlineSnapshot(`
      "Alert 2 rings when this becomes true of ETH/USDT: close(4h) > ema(5, 4h) touch
      It is true already, so it rings when it becomes true again: close(4h) 3,500, ema(5, 4h) 3,310.01.
      It is judged by every price of the candle that runs, wicks too; that price is drawn anew at each close. It rings at most once a candle, and again only after a candle has closed with this not true.
      In the last 163 days it would have rung 25 times, about every 7 days.
      Median move in the day after: +8.27 %, against +0.03 % after any close. The past promises nothing.
      [Stop] unwatch 2"
    `);
    expect(rules.all.get(2)?.state).toBe('quiet');
    expect(await say('/why 1')).toMatchInlineSnapshot(`
      "1 · ETH/USDT: rsi(14, 1h) < 30 and volume(1h) > 0.5 touch
      Not true now: rsi(14, 1h) 63.94, volume(1h) 1.
      It would ring at 2,516.52, −28.10 % from here, before the candle closes.
      It is judged by every price of the candle that runs, wicks too; that price is drawn anew at each close. It rings at most once a candle, and again only after a candle has closed with this not true. As of their last close count: volume(1h).
      In the last 39 days it would have rung 23 times, about every 2 days.
      Median move in the day after: +12.46 %, against −0.15 % after any close. The past promises nothing.
      It has not rung in the last 90 days.
      [Stop] unwatch 1
      [Snooze 8 h] snooze 1 8h
      [Change] edit 1"
    `);
    expect(await say('/edit 1 rsi(14, 1h) < 25 touch')).toContain('of ETH/USDT: rsi(14, 1h) < 25 touch');
    const [label = '', line = ''] =
      (await say('/edit 1 sma(3, 1h) < 3100 touch')).split('\n').at(-1)?.slice(1).split('] ') ?? [];
    expect([label, line]).toEqual([expect.stringMatching(/often/), expect.stringMatching(/ touch$/)]);
  });

  it('says that the rest of the year is still being counted, and where it will be told', async () => {
    const { say } = createTalk({ past: SWING, isGrowing: true });
    const answer = await say('/alert ETH rsi(14,1h) < 30');
    expect(answer).toContain('In the last 39 days it would have rung 23 times');
    expect(answer).toContain('That is as far as the past is at hand; I am counting the rest of the year.');
    expect(answer).toContain('[The whole year] why 1');
    expect(await say('/why 1')).toContain('The rest of the year is still being counted. Ask again in a while.');
  });

  it('refuses a touch of what no price decides, and offers what works', async () => {
    const { say } = createTalk({ past: SWING });
    expect(await say('/alert ETH adx(14, 4h) > 25 touch')).toMatchInlineSnapshot(`
      "touch needs a reading that follows the price while its candle runs: close, RSI, a moving average, MACD, a Bollinger band or ROC, beside a number or another of them. These are only known when their candle closes: adx(14, 4h). Nothing was saved. Without touch it rings at the close.
      [adx(14, 4h) > 25] watch ETH/USDT adx(14, 4h) > 25"
    `);
    expect(await say('/alert ETH rsi(14) < 30 and change(1h) < -5% touch')).toMatchInlineSnapshot(`
      "change(1h) moves with time and not only with the price, so no price can be drawn for it. Nothing was saved. Without touch, it is looked at with every price already, and what is counted from candles when they close.
      [change(1h) < -5% and rsi(14, 1h) < 30] watch ETH/USDT change(1h) < -5% and rsi(14, 1h) < 30"
    `);
  });

  it('changes the number in place by a tap, and the number of the alert stays', async () => {
    const { say, rules } = createTalk({ past: SWING });
    const lines = (await say('/alert ETH close(1h) < 3100 once note "dip"')).split('\n');
    const [label = '', line = ''] = lines.at(-1)?.slice(1).split('] ') ?? [];
    expect(label).toMatch(/often/);
    expect(await say(`/${line}`)).toContain('Changed; the number stays 1.');
    expect([...rules.all.values()]).toMatchObject([{ id: 1, terms: { isOnce: true, note: 'dip' } }]);
    expect(rules.all.get(1)?.metric).not.toBe('when:ETH/USDT|close(1h) < 3100');
  });

  it('waits for a claim that holds already until it holds again', async () => {
    const { say, rules } = createTalk({ past: SWING });
    expect(await say('/alert ETH price > 3000 and price < 4000')).toContain(
      'It is true already, so it rings when it becomes true again: price 3,500.',
    );
    expect(rules.all.get(1)?.state).toBe('quiet');
    expect(await say('/alerts')).toContain(
      '1 · ETH/USDT: price < 4000 and price > 3000 · true now; rings when it becomes true again',
    );
  });

  it('is watched without a preview where the past is too short', async () => {
    const { say, rules } = createTalk({ past: { '1d': SWING['1d'].slice(-30) } });
    expect(await say('/alert golden cross BTC')).toMatchInlineSnapshot(`
      "Alert 1 rings when this becomes true of BTC/USDT: sma(50, 1d) crosses above sma(200, 1d)
      Whether it is true now is not known.
      Not known at the moment: sma(50, 1d), sma(200, 1d). What needs it counts as not true.
      No preview: of 1d candles only 30 of the 200 it needs are here. It begins to ring once there are enough.
      [Stop] unwatch 1"
    `);
    expect(rules.all.size).toBe(1);
  });

  it('warns of what never rang and of what rings all the time', async () => {
    const { say } = createTalk({ past: SWING });
    expect(await say('/alert ETH close(1h) > 9000')).toContain('it would not have rung.\n⚠ That may be too rare');
    const jumpy = {
      '1h': closing(
        '1h',
        NOON,
        Array.from({ length: 500 }, (_, i) => 3_500 + (i % 2)),
      ),
    };
    expect(await createTalk({ past: jumpy }).say('/alert ETH close(1h) > 3500')).toContain(
      'about 12 times a day.\nMedian move in the day after: +0.00 %, against +0.00 % after any close. The past promises nothing.\n⚠ That is more',
    );
  });

  it('shows what a rule about many coins would have done to one of them', async () => {
    const { say, rules } = createTalk({ past: SWING });
    expect(await say('/alert any top100: change(24h) > 25%')).toMatchInlineSnapshot(`
      "Alert 1 rings when this becomes true of any of the 100 largest coins: change(24h) > 25%
      Each coin rings by itself. As an example, BTC/USDT:
      In the last 41 days it would have rung 10 times, about every 4 days.
      Median move in the day after: −26.46 %, against −0.15 % after any close. The past promises nothing.
      [Stop] unwatch 1
      [More often (13 times): change(24h) > 19%] edit 1 change(24h) > 19%
      [Less often (7 times): change(24h) > 31%] edit 1 change(24h) > 31%"
    `);
    expect(rules.all.get(1)?.metric).toBe('any:top100|change(24h) > 25%');
  });

  it('keeps the market and the index apart from coins', async () => {
    const top100 = value({ wins: 20 });
    const { say, rules } = createTalk({ season: { top100 } });
    expect(await say('/alert season(100) >= 75 once')).toMatchInlineSnapshot(`
      "I ring once, when the top100 season index rises to 75. Alert 1.
      It stands at 40 now.
      Options · once
      [Stop] unwatch 1"
    `);
    expect(await say('/alert season(100) >= 75')).toContain('This chat is told that already');
    expect(await say('/alert season(100) > 60 and dominance < 55')).toContain('becomes true of the market');
    expect([...rules.all.values()].map(({ metric }) => metric)).toEqual([
      'season:top100',
      'when:|dominance < 55 and season(100) > 60',
    ]);
  });

  it('is the same home as /watch', async () => {
    const plain = createTalk();
    const whole = createTalk();
    expect(await plain.say('/alert ETH above 4000')).toBe(await whole.say('/watch ETH above 4000'));
    expect(await plain.say('/alert ETH 3k')).toBe(await whole.say('/watch ETH 3k'));
    expect([...plain.rules.all.values()]).toEqual([...whole.rules.all.values()]);
  });

  it('asks which coin is meant, with the whole rule on each button', async () => {
    const { say, tap, rules } = createTalk({ quotes: TWO_UNIS });
    expect(await say('/alert UNI rsi(14,4h) < 30 once')).toMatchInlineSnapshot(`
      "More than one coin is called UNI. Which one?
      UNI/USDT 10.12 on binance
      UNI/USDT@kraken 0.000291 on kraken
      [UNI/USDT@binance rsi(14, 4h) < 30 once] alert UNI/USDT@binance rsi(14, 4h) < 30 once
      [UNI/USDT@kraken rsi(14, 4h) < 30 once] alert UNI/USDT@kraken rsi(14, 4h) < 30 once"
    `);
    await tap('/alert UNI rsi(14,4h) < 30 once', 'UNI/USDT@kraken rsi(14, 4h) < 30 once');
    expect(rules.all.get(1)?.metric).toBe('when:UNI/USDT@kraken|rsi(14, 4h) < 30');
    const long = await say(`/alert UNI rsi(14,4h) < 30 note "${'x'.repeat(60)}"`);
    expect(long).toContain('More than one coin');
    expect(long).not.toContain('[');
  });

  it('answers a coin that nobody trades with those that are spelled alike', async () => {
    const { say, rules } = createTalk();
    expect(await say('/alert ETHX rsi < 30')).toContain('[ETH/USDT rsi(14, 1h) < 30] alert ETH/USDT rsi(14, 1h) < 30');
    expect(rules.all.size).toBe(0);
  });

  it('offers first rules where only a coin is named, and every one of them works', async () => {
    const { say, tap, rules } = createTalk();
    const lines = (await say('/alert ETH')).split('\n').filter((line) => line.startsWith('['));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) await tap('/alert ETH', line.slice(1, line.indexOf('] ')));
    expect(rules.all.size).toBe(lines.length);
  });

  it.each([
    { typed: '/alert ETH rsi(14, 4h < 30', place: 'ETH rsi(14, 4h ▸< 30', near: 'ETH rsi(14, 4h) < 30' },
    { typed: '/alert ETH rsii(14) < 30', place: 'ETH ▸rsii(14) < 30', near: 'ETH rsi(14) < 30' },
    { typed: '/alert rsi(14,4h) < 30', place: '▸rsi(14,4h) < 30', near: 'ETH rsi(14,4h) < 30' },
  ])('shows where $typed goes wrong and offers what works', async ({ typed, place, near }) => {
    const { say, rules } = createTalk();
    const answer = await say(typed);
    expect(answer).toContain(`Here: ${place}`);
    expect(answer).toContain(`[${near}] alert ${near}`);
    expect(rules.all.size).toBe(0);
  });

  it('shows only the surroundings of a mistake in a long rule, and copies what no button can carry', async () => {
    const long = `ETH ${'close(1d) > ema(200, 1d) and '.repeat(4)}rsii(14, 1h) < 30`;
    const answer = await createTalk().say(`/alert ${long}`);
    expect(answer).toContain('Did you mean ETH close(1d) > ema(200, 1d) and');
    expect(answer).toContain('Here: …lose(1d) > ema(200, 1d) and ▸rsii(14, 1h) < 30');
    expect(answer).not.toContain('[');
  });

  it.each([
    { typed: '/alert any top100: ±3%', says: 'Name the coin', button: 'alert any top100: ±3% in 24h' },
    { typed: '/alert any top100: listed', says: 'A listing is that of one coin', button: undefined },
    { typed: '/alert listed ETH', says: 'ETH is traded already: ETH/USDT 3,500 on binance', button: undefined },
    { typed: '/alert delisted XYZ', says: 'No exchange I read trades XYZ', button: '[listed XYZ] alert listed XYZ' },
    {
      typed: '/alert ETH adx(14) > 30 touch',
      says: 'only known when their candle closes',
      button: 'watch ETH/USDT adx',
    },
    {
      typed: '/alert any top100: mfi(14) < 30 touch',
      says: 'only known when',
      button: 'alert any top100: mfi(14, 1h) < 30',
    },
  ])('says what cannot be watched yet and what works instead: $typed', async ({ typed, says, button }) => {
    const { say, rules } = createTalk();
    const answer = await say(typed);
    expect(answer).toContain(says);
    expect(answer).toContain('Nothing was saved.');
    if (button) expect(answer).toContain(button);
    expect(rules.all.size).toBe(0);
  });

  it('of a move starts from the price of now, and is one however often it is asked for', async () => {
    const { say, tap, rules } = createTalk();
    expect(await say('/alert ETH ±3% note "look"')).toMatchInlineSnapshot(`
      "I ring when ETH/USDT has moved ±3 % from 3,500, where it is on binance now: at 3,395 / 3,605. Alert 1.
      Each ring starts anew from the price that rang.
      Options · 📝 look
      [Stop] unwatch 1"
    `);
    expect(await say('/alerts')).toContain('1 · ETH/USDT ±3 % from 3,500 · now 3,500, +0.00 % · 📝 look');
    expect(await say('/watch ETH +-3%')).toContain('This chat is told that already');
    expect(rules.all.get(1)).toMatchObject({
      metric: 'when:ETH/USDT|price <= 3395 or price >= 3605',
      terms: { moved: { from: 3_500, percent: 3, direction: 'either' }, note: 'look' },
    });
    await tap('/unwatch 1', 'Watch it again');
    expect([...rules.all.values()]).toMatchObject([{ terms: { moved: { percent: 3 }, note: 'look' } }]);
  });

  it('becomes a move and another rule again in place, and keeps what was chosen', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000');
    await say('/edit 1 -5% note "dip"');
    expect(rules.all.get(1)).toMatchObject({ terms: { moved: { direction: 'down', percent: 5 }, note: 'dip' } });
    expect(await say('/edit 1')).toContain('/edit 1 -5%');
    await say('/edit 1 above 4100');
    expect(rules.all.get(1)).toMatchObject({ metric: 'price:ETH/USDT', terms: { note: 'dip' } });
    expect(rules.all.get(1)?.terms?.moved).toBeUndefined();
  });

  it('of the clock says when it comes, and by whose clocks', async () => {
    const { say, tap, rules } = createTalk();
    expect(await say('/alert BTC every day at 09:00 note "coffee"')).toMatchInlineSnapshot(`
      "I remind you every day at 09:00, with the price of BTC/USDT (UTC). Next: 23 Nov 2026, 09:00 UTC. Alert 1.
      Options · 📝 coffee
      [Stop] unwatch 1"
    `);
    expect(await say('/alert on 2026-12-24 09:00')).toContain('I remind you on 2026-12-24 09:00 (UTC).');
    expect(await say('/alert every day at 09:00 BTC')).toContain('I understood: ⏰ BTC/USDT every day at 09:00');
    expect(await say('/watch BTC every day at 09:00')).toContain('This chat is told that already');
    const listed = await say('/alerts');
    expect(listed).toContain('1 · ⏰ BTC/USDT every day at 09:00 (UTC) · next 23 Nov 2026, 09:00 UTC · 📝 coffee');
    expect(listed).toContain('2 · ⏰ on 2026-12-24 09:00 (UTC) · next 24 Dec 2026, 09:00 UTC');
    expect(await say('/edit 2 every monday at 10:00')).toContain('the number stays 2');
    expect(rules.all.get(2)).toMatchObject({ metric: 'at:|every monday at 10:00' });
    expect(await say('/why 2')).toContain('every monday at 10:00 (UTC)');
    await tap('/unwatch 1', 'Watch it again');
    expect([...rules.all.values()].at(-1)).toMatchObject({ metric: 'at:BTC/USDT|every day at 09:00' });
    expect(await say('/alert on 2026-11-22 09:00')).toContain('is over');
  });

  it('of the clock follows the clocks of the chat, and so does an end', async () => {
    const { say, tap, rules } = createTalk();
    await say('/settings zone Berlin');
    expect(await say('/alert every day at 09:00')).toContain('(Europe/Berlin). Next: 23 Nov 2026, 09:00 CET.');
    expect(rules.all.get(1)?.terms?.reminds).toMatchObject({
      nextAt: '2026-11-23T08:00:00.000Z',
      zone: 'Europe/Berlin',
    });
    expect(await say('/alert on 2026-07-01 09:00')).toContain('is over');
    await say('/alert BTC rsi(14, 4h) < 30 until 2026-12-31 18:00');
    expect(rules.all.get(2)?.terms?.expiresAt).toBe('2026-12-31T17:00:00.000Z');
    await tap('/unwatch 2', 'Watch it again');
    expect(rules.all.get(3)?.terms?.expiresAt, 'what is typed again means the same').toBe('2026-12-31T17:00:00.000Z');
    await say('/edit 3 until 2026-12-30 18:00');
    expect(rules.all.get(3)?.terms?.expiresAt).toBe('2026-12-30T17:00:00.000Z');
  });

  it('of a listing needs no market of that name, and one of a delisting does', async () => {
    const { say, tap, rules } = createTalk();
    expect(await say('/alert listed XYZ note "new"')).toContain(
      'I ring when an exchange I read begins to trade XYZ. Alert 1.\nOptions · 📝 new',
    );
    expect(await say('/alert XYZ listed')).toContain('This chat is told that already');
    expect(await say('/watch ETH delisted')).toContain('when no exchange I read trades ETH any more');
    expect(await say('/alerts')).toContain('1 · XYZ listed · 📝 new');
    expect([...rules.all.values()]).toMatchObject([
      { metric: 'coin:XYZ|listed', state: 'armed' },
      { metric: 'coin:ETH|delisted', state: 'armed' },
    ]);
    await tap('/unwatch 1', 'Watch it again');
    expect([...rules.all.values()].at(-1)).toMatchObject({ metric: 'coin:XYZ|listed' });
  });

  it('says which limit is reached', async () => {
    const { say } = createTalk({ allowance: { rules: 1 } });
    await say('/alert ETH rsi(14) < 30');
    expect(await say('/alert ETH rsi(14) < 20')).toContain('You have one alert, the most one person may have.');
  });

  it.each([
    {
      allowance: { parts: 5 },
      over: '/alert ETH rsi(14) < 30 and mfi(14) < 20',
      says: 'may have 5 parts together (readings, numbers and comparisons, equal ones counted once). Yours have 3, and this would add 4. Nothing was saved.',
    },
    {
      allowance: { series: 50 },
      over: '/alert any top100: rsi(14) < 25',
      says: 'may read 50 series together (one reading of one coin; a rule about the 100 largest coins has a hundred of each). Yours read 1, and this would add 100. Nothing was saved.',
    },
  ])(
    'says that $over is more than a person may have: what is used, and what to do',
    async ({ allowance, over, says }) => {
      const { say, rules } = createTalk({ allowance });
      await say('/alert ETH rsi(14) < 30');
      const answer = await say(over);
      expect(answer).toContain(says);
      expect(answer).toContain('/alerts');
      expect(answer).toContain('/settings shows your id');
      expect(rules.all.size).toBe(1);
    },
  );

  it('refuses one of two that come at once and are too much together', async () => {
    const { say, rules } = createTalk({ allowance: { parts: 5 } });
    const answers = await Promise.all([say('/alert BTC rsi(14, 4h) < 30'), say('/alert BTC mfi(14, 4h) < 20')]);
    expect(answers.filter((answer) => answer.includes('may have 5 parts together'))).toHaveLength(1);
    expect(rules.all.size).toBe(1);
  });

  it('lets a rule become smaller that has become too large, and others of the same parts be added', async () => {
    const { say, rules, limits } = createTalk();
    await say('/alert ETH rsi(14) < 30 and mfi(14) < 20');
    await limits.set('telegram:1', { parts: 3 });
    expect(await say('/edit 1 rsi(14) < 30')).toContain(
      'Alert 1 rings when this becomes true of ETH/USDT: rsi(14, 1h) < 30',
    );
    expect(await say('/alert BTC rsi(14) < 30')).toContain('Alert 2');
    expect(await say('/alert BTC rsi(14) < 20')).toContain('may have 3 parts together');
    expect(rules.all.size).toBe(2);
  });

  it('is stopped and brought back with its terms', async () => {
    const { say, tap, rules } = createTalk();
    await say('/alert ETH rsi(14, 4h) < 30 once critical note "buy"');
    const [before] = rules.all.values();
    await tap('/unwatch 1', 'Watch it again');
    expect([...rules.all.values()]).toMatchObject([{ metric: before?.metric, terms: before?.terms }]);
    await say(`/alert ETH rsi(14, 4h) < 20 note "${'buy '.repeat(20)}"`);
    expect(await say('/unwatch 3')).toContain('To have it again: /alert ETH/USDT rsi(14, 4h) < 20 note "buy buy');
  });
});

describe('/watch', () => {
  it.each([
    { typed: 'ETH -5% 1h', metric: 'when:ETH/USDT|change(1h) <= -5%' },
    { typed: 'ETH 3000..4000', metric: 'when:ETH/USDT|price < 3000 or price > 4000' },
    { typed: 'ETH within 1% of 4000', metric: 'when:ETH/USDT|price <= 4040 and price >= 3960' },
    { typed: 'ETH oversold', metric: 'when:ETH/USDT|rsi(14, 4h) < 30' },
    { typed: 'ETH above 4000 once note "x"', metric: 'price:ETH/USDT' },
    { typed: 'ETH season(100) > 60 and dominance < 55', metric: 'when:|dominance < 55 and season(100) > 60' },
  ])('takes the same sugar after its coin: $typed', async ({ typed, metric }) => {
    const { say, rules } = createTalk();
    await say(`/watch ${typed}`);
    expect([...rules.all.values()].map((rule) => rule.metric)).toEqual([metric]);
  });

  it('offers no button for a line that is too long for one', async () => {
    const long = 'rsi(14, 4h) < 30 and close(1d) > ema(200, 1d) and volume(1h) > 20M';
    const { say } = createTalk({ quotes: TWO_UNIS });
    const asked = await say(`/watch UNI ${long}`);
    expect(asked).toContain('UNI/USDT@kraken 0.000291 on kraken');
    expect(asked).not.toContain('[');
    expect(await createTalk().say(`/watch ETH ${long.replace('rsi', 'rsii')}`)).not.toContain('[');
  });

  it('says its options back, and not that it rings again where it does not', async () => {
    expect(
      await createTalk().say('/watch ETH above 4000 once until 2026-12-31 note "take profit"'),
    ).toMatchInlineSnapshot(`
      "I ring when ETH/USDT rises to 4,000. It is 3,500 on binance now, +14.29 % to go. Alert 1.
      Options · once · until 31 Dec 2026, 23:59 UTC · 📝 take profit
      [Stop] unwatch 1"
    `);
  });

  it.each([
    { typed: 'ETH 100k and below 90k', because: 'the first number says no side' },
    { typed: 'ETH rsi(14, 4h < 30', because: 'a bracket is open' },
    { typed: 'ETH above 4 thousand', because: 'no number is written so' },
  ])('saves nothing of $typed: $because', async ({ typed }) => {
    const { say, rules } = createTalk();
    await say(`/watch ${typed}`);
    expect(rules.all.size).toBe(0);
  });
});

describe('/edit', () => {
  it.each([
    { typed: '/edit 1 above 4200', metric: 'price:ETH/USDT', threshold: { side: 'above', at: 4_200, rearm: 4_116 } },
    { typed: '/edit 1 3000', metric: 'price:ETH/USDT', threshold: { side: 'below', at: 3_000, rearm: 3_060 } },
    { typed: '/edit 1 BTC above 100k', metric: 'price:BTC/USDT', threshold: { side: 'above', at: 100_000 } },
    { typed: '/edit 1 rsi(14, 4h) < 25', metric: 'when:ETH/USDT|rsi(14, 4h) < 25', threshold: { at: 1, rearm: 0 } },
  ])('changes an alert in place: $typed', async ({ typed, metric, threshold }) => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000 note "mine"');
    expect(await say(typed)).toContain('Changed; the number stays 1.');
    expect([...rules.all.values()]).toMatchObject([{ id: 1, metric, threshold, terms: { note: 'mine' }, epoch: 1 }]);
  });

  it.each([
    { typed: '/edit 1 above 4200 once', terms: { isOnce: true } },
    { typed: '/edit 1 above 4200 normal', terms: {} },
  ])('takes other options instead of the old ones: $typed', async ({ typed, terms }) => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000 critical note "mine"');
    await say(typed);
    expect(rules.all.get(1)?.terms).toEqual(terms);
  });

  it('asks what it shall become, with the line to change', async () => {
    const { say } = createTalk();
    await say('/alert ETH rsi(14, 4h) < 30');
    expect(await say('/edit')).toMatchInlineSnapshot(`
      "Which alert shall I change? Choose one, or type the whole line.
      1 · ETH/USDT: rsi(14, 4h) < 30
      [1] edit 1"
    `);
    expect(await say('/edit 1')).toBe(
      'ETH/USDT: rsi(14, 4h) < 30: what shall it become? Type the whole line, like /edit 1 rsi(14, 4h) < 30',
    );
  });

  it('leaves the alert as it was where it cannot be read, is passed, or is there already', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000');
    await say('/watch ETH above 5000');
    const before = [...rules.all.values()];
    expect(await say('/edit 1 rsi(14, 4h < 30')).toContain('[rsi(14, 4h) < 30] edit 1 rsi(14, 4h) < 30');
    expect(await say('/edit 1 above 3000')).toContain('[Below 3,000] edit 1 below 3000');
    expect(await say('/edit 1 above 5000')).toContain('This chat is told that already');
    await say('/alert ETH rsi(14, 4h) < 30');
    expect(await say('/edit 3 25')).toContain('what shall it become?');
    await say('/unwatch 3');
    expect(await say('/edit 1 ±3% close')).toContain('[±3%] edit 1 ±3%');
    expect([...rules.all.values()]).toEqual(before);
  });

  it('is not for somebody else’s alert, or one of another chat', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000', BOSS);
    await say('/settings everybody', BOSS);
    expect(await say('/edit 1 above 4200', MEMBER)).toContain('That belongs to somebody else');
    expect(await say('/edit 1 above 4200')).toContain('Alert 1 is not in this chat');
    expect(await say('/edit 1')).toContain('Alert 1 is not in this chat');
    expect(await say('/edit 1')).not.toContain('4000');
    expect(rules.all.get(1)?.threshold.at).toBe(4_000);
  });
});
