import { describe, expect, it } from 'vitest';
import { value } from '../season/season-days.ts';
import { BOSS, createTalk, MEMBER, NOON } from '../talk.ts';

const HOUR_LATER = new Date(NOON.getTime() + 3_600_000);

describe('/alerts', () => {
  it('helps a person who has none', async () => {
    expect(await createTalk().say('/alerts')).toMatchInlineSnapshot(`
      "Nothing is watched here yet. Try /watch ETH above 4000
      [Watch BTC] watch BTC"
    `);
  });

  it('lists what is nearest to ringing first, and what cannot ring last', async () => {
    const { say, rules } = createTalk({ season: { top50: value({ wins: 0 }) } });
    await say('/watch ETH above 7000');
    await say('/watch BTC below 97k');
    await say('/threshold 30 above');
    await say('/watch PEPE above 0.000008');
    await say('/watch ETH below 3000');
    await say('/watch ETH/USD above 3600');
    await say('/subscribe season');
    await say('/subscribe signals watched 1d');
    const [rung] = rules.all.values();
    if (rung) rules.all.set(rung.id, { ...rung, state: 'quiet' });
    await rules.snooze(5, HOUR_LATER);
    expect(await say('/alerts')).toMatchInlineSnapshot(`
      "What this chat is told (8), nearest first
      2 · BTC/USDT below 97,000 · now 97,512.30, −0.53 % to go
      6 · ETH/USD above 3,600 · now 3,501.25, +2.82 % to go
      1 · ETH/USDT above 7,000 · has rung; rings again after 6,860, now 3,500
      5 · ETH/USDT below 3,000 · asleep until 22 Nov 2026, 13:00 UTC
      4 · PEPE/USDT above 0.000008 · now 0.00000712, +12.36 % to go
      3 · top50 season index above 30 · now 0, 30 points to go
      s1 · season transitions, top50
      s2 · signals of the coins watched here, 1d candles
      [More on 2] why 2
      [More on 6] why 6
      [More on 1] why 1
      [Wake 5] wake 5
      [More on 4] why 4
      [More on 3] why 3
      [Stop s1] unsubscribe s1
      [Stop s2] unsubscribe s2"
    `);
  });

  it('says when there is no price that could ring', async () => {
    const { say, market } = createTalk();
    await say('/watch ETH above 4000');
    market.hear([], new Date(NOON.getTime() + 301_000));
    expect(await say('/alerts')).toContain('above 4,000 · no believable value at the moment, so it cannot ring');
    expect(await say('/price ETH')).toBe('There are no believable prices right now. Please try again in a minute.');
    expect(await say('/watch')).toContain('no believable');
  });

  it('says of a market that nobody trades any more that its rules rest, last of all', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 3600');
    await say('/alert ETH rsi(14, 4h) < 30');
    await say('/watch BTC above 200k');
    for (const id of [1, 2]) {
      const rule = rules.all.get(id);
      if (rule) rules.all.set(id, { ...rule, goneSince: NOON });
    }
    const rests = 'no exchange I read trades it since 22 Nov 2026, 12:00 UTC, so it rests';
    expect((await say('/alerts')).split('\n').slice(1, 4)).toEqual([
      expect.stringContaining('3 · BTC/USDT above 200,000 · now'),
      `1 · ETH/USDT above 3,600 · ${rests}`,
      `2 · ETH/USDT: rsi(14, 4h) < 30 · ${rests}`,
    ]);
    expect(await say('/why 2')).toContain(rests);
    expect(await say('/why 2'), 'its readings are none').not.toContain('rsi(14, 4h) 5');
  });

  it('says where such a rule can go when it is to be changed on its own market', async () => {
    const { say, rules, market } = createTalk();
    await say('/watch ETH above 3600');
    const rule = rules.all.get(1);
    if (rule) rules.all.set(1, { ...rule, goneSince: NOON });
    market.hear([], new Date(NOON.getTime() + 301_000));
    const answer = await say('/edit 1 above 3700');
    expect(answer).toContain('no exchange I read trades it since 22 Nov 2026, 12:00 UTC');
    expect(answer).toContain('Change one to another market with /edit 1 …, or remove it with /unwatch 1.');
  });

  it('pages what does not fit, and stays on the last page there is', async () => {
    const { say } = createTalk();
    for (let level = 4_001; level <= 4_023; level++) await say(`/watch ETH above ${level}`);
    const first = (await say('/alerts')).split('\n');
    expect(first[0]).toBe('What this chat is told (23), nearest first');
    expect(first[1]).toContain('above 4,001');
    expect(first.slice(11, 13)).toEqual(['Page 1 of 3', '[Page 2 ›] alerts 2']);
    const last = await say('/alerts 3');
    expect(last).toContain('[‹ Page 2] alerts 2\n[More on 21] why 21');
    expect(await say('/alerts 99')).toBe(last);
    expect(await say('/alerts soon')).toBe('"soon" is not a page. Type it like /alerts 2.');
  });
});

describe('/unwatch', () => {
  it('offers the alerts of the chat and stops the one that is tapped', async () => {
    const { say, tap, rules } = createTalk();
    await say('/watch ETH above 4000');
    await say('/watch BTC below 90k');
    expect(await say('/unwatch')).toMatchInlineSnapshot(`
      "Which alert shall I stop? Choose one, or type the whole line.
      For example /unwatch 17; the numbers are in /alerts
      [1 ETH/USDT above 4000] unwatch 1 ETH/USDT above 4000
      [2 BTC/USDT below 90000] unwatch 2 BTC/USDT below 90000"
    `);
    expect(await tap('/unwatch', '2 BTC/USDT below 90000')).toMatchInlineSnapshot(`
      "Stopped: BTC/USDT below 90,000.
      [Watch it again] watch BTC/USDT below 90000"
    `);
    expect([...rules.all.keys()]).toEqual([1]);
  });

  it('brings a stopped alert back', async () => {
    const { say, tap, rules } = createTalk();
    await say('/watch ETH above 4000');
    await say('/threshold 60 above');
    await tap('/unwatch 1', 'Watch it again');
    await tap('/unwatch 2', 'Watch it again');
    expect([...rules.all.values()]).toMatchObject([
      { id: 3, metric: 'price:ETH/USDT', threshold: { side: 'above', at: 4_000 } },
      { id: 4, metric: 'season:top50', threshold: { side: 'above', at: 60 } },
    ]);
  });

  it('offers the alerts of a coin whose name is typed instead of a number', async () => {
    const { say } = createTalk();
    await say('/watch ETH above 4000');
    await say('/watch BTC below 90k');
    await say('/watch ETH below 3000');
    expect(await say('/unwatch $eth')).toMatchInlineSnapshot(`
      "Which alert on "$eth" shall I stop?
      [1 ETH/USDT above 4000] unwatch 1 ETH/USDT above 4000
      [3 ETH/USDT below 3000] unwatch 3 ETH/USDT below 3000"
    `);
    expect(await say('/unwatch everything')).toMatchInlineSnapshot(`
      ""everything" is not the number of an alert. Type it like /unwatch 17; /alerts shows the numbers.
      [1 ETH/USDT above 4000] unwatch 1 ETH/USDT above 4000
      [2 BTC/USDT below 90000] unwatch 2 BTC/USDT below 90000
      [3 ETH/USDT below 3000] unwatch 3 ETH/USDT below 3000"
    `);
  });

  it('says so where there is nothing to stop', async () => {
    expect(await createTalk().say('/unwatch')).toMatchInlineSnapshot(
      `"There is no alert in this chat to stop. Set one: /watch ETH above 4000"`,
    );
  });

  it.each(['17', '#17', '0', '999999999'])('says that %s is not there', async (id) => {
    expect(await createTalk().say(`/unwatch ${id}`)).toBe(
      `Alert ${Number(id.replace('#', ''))} is not in this chat, or was stopped already. /alerts shows what there is.`,
    );
  });

  it.each(['99999999999', '-5', '17abc', '🔔'])('does not take %s for a number of an alert', async (typed) => {
    const answer = await createTalk().say(`/unwatch ${typed}`);
    if (typed === '1.5') expect(answer).toContain('There is no 1');
    else
      expect(answer).toBe(
        `"${typed}" is not the number of an alert. Type it like /unwatch 17; /alerts shows the numbers.`,
      );
  });

  it('knows the number of a subscription when it sees one', async () => {
    expect(await createTalk().say('/unwatch s3')).toMatchInlineSnapshot(
      `"That is the number of a subscription. Type /unsubscribe s3"`,
    );
  });
});

describe('/snooze', () => {
  it('puts an alert or a subscription to sleep', async () => {
    const { say, rules, subscriptions } = createTalk();
    await say('/watch ETH above 4000');
    await say('/subscribe season');
    expect(await say('/snooze 1 1h')).toMatchInlineSnapshot(
      `
      "Alert 1 sleeps for one hour, until 22 Nov 2026, 13:00 UTC. What happens until then is not told.
      [Wake] wake 1"
    `,
    );
    expect(await say('/snooze s1 1d')).toMatchInlineSnapshot(
      `
      "Subscription s1 sleeps for 24 hours, until 23 Nov 2026, 12:00 UTC. What happens until then is not told.
      [Wake] wake s1"
    `,
    );
    expect(rules.all.get(1)?.snoozedUntil).toEqual(HOUR_LATER);
    expect(subscriptions.all.get(1)?.snoozedUntil).toEqual(new Date('2026-11-23T12:00:00Z'));
  });

  it('asks for how long', async () => {
    expect(await createTalk().say('/snooze 17')).toMatchInlineSnapshot(`
      "For how long? Choose one, or type the whole line.
      For example /snooze 17 8h
      [1h] snooze 17 1h
      [8h] snooze 17 8h
      [1d] snooze 17 1d"
    `);
  });

  it.each(['17', 's17'])('says that %s is gone', async (id) => {
    expect(await createTalk().say(`/snooze ${id} 1h`)).toContain(`${id} is not in this chat, or was stopped already.`);
  });
});

describe('/wake', () => {
  it('ends a sleep early, from the answer to it and from the list', async () => {
    const { say, tap, rules, subscriptions } = createTalk();
    await say('/watch ETH above 4000');
    await say('/subscribe season');
    expect(await tap('/snooze 1 8h', 'Wake')).toBe('Alert 1 wakes within a minute.');
    expect(rules.all.get(1)?.snoozedUntil).toEqual(NOON);
    await say('/snooze s1 8h');
    expect(await tap('/alerts', 'Wake s1')).toBe('Subscription s1 wakes within a minute.');
    expect(subscriptions.all.get(1)?.snoozedUntil).toEqual(NOON);

    expect(await say('/alerts')).not.toContain('asleep');
    expect(await say('/alerts')).not.toContain('Wake');
  });

  it('leaves alone what is awake', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000');
    expect(await say('/wake 1')).toBe('Alert 1 is awake.');
    expect(rules.all.get(1)?.snoozedUntil).toBeUndefined();
  });

  it('does not wake what is somebody else’s, or of another chat', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000', BOSS);
    await rules.snooze(1, HOUR_LATER);
    await say('/settings everybody', BOSS);
    expect(await say('/wake 1', MEMBER)).toContain('That belongs to somebody else');
    expect(await say('/wake 1')).toContain('Alert 1 is not in this chat');
    expect(rules.all.get(1)?.snoozedUntil).toEqual(HOUR_LATER);
  });
});

it('shows long conditions and notes in brief, so that a page is one message everywhere', async () => {
  const { say } = createTalk();
  const long =
    'close(1d) > ema(200, 1d) and volume(1h) > 3 * sma(volume(1h), 20) and change(24h) < 9% and rsi(14, 4h) <';
  const note = 'שלום 🚀 '.repeat(20);
  for (let level = 20; level < 32; level++) await say(`/alert ETH ${long} ${level} note "${note}"`);
  const [page = ''] = (await say('/alerts')).split('\n[');
  expect(page).toContain(
    '1 · ETH/USDT: change(24h) < 9% and close(1d) > ema(200, 1d) and rsi(14, 4h) < 20 and volume(1h) > 3 * s… ·',
  );
  expect(page.length).toBeLessThan(2_000);
  expect(await say('/why 1')).toContain(note.trim());
});
