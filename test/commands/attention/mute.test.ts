import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../src/alerts/alert.ts';
import type { Receipt } from '../../../src/delivery/receipts.ts';
import { BOSS, createTalk, MEMBER, NOON } from '../talk.ts';

describe('/mute', () => {
  it('says nothing for a while, is listed, and ended by a button', async () => {
    const talk = createTalk();
    expect(await talk.say('/mute 2h')).toMatchInlineSnapshot(`
      "🔇 Nothing is told here until 22 Nov 2026, 14:00 UTC.
      What is critical still comes. What rings meanwhile is told in one message when it is over, and /receipts has it at any time.
      [Speak again] mute off"
    `);
    expect(await talk.say('/mute doge 1d')).toContain('Nothing about DOGE is told here until 23 Nov 2026, 12:00 UTC');
    expect(await talk.say('/mute')).toMatchInlineSnapshot(`
      "🔇 Muted here:
      everything until 22 Nov 2026, 14:00 UTC
      DOGE until 23 Nov 2026, 12:00 UTC
      What is critical still comes. What rings meanwhile is told in one message when it is over, and /receipts has it at any time.
      [Speak again] mute off
      [Tell DOGE again] mute DOGE off"
    `);
    expect(await talk.tap('/mute', 'Tell DOGE again')).toContain('DOGE is told again.');
    expect(await talk.say('/mute off')).toContain('I speak again.');
    expect(await talk.say('/mute')).toMatchInlineSnapshot(`
      "Nothing is muted here. For how long shall I be silent? A coin alone is muted like this: /mute DOGE 1d
      [1h] mute 1h
      [8h] mute 8h
      [1d] mute 1d"
    `);
  });

  it('asks for how long', async () => {
    expect(await createTalk().say('/mute $PEPE')).toMatchInlineSnapshot(`
      "For how long shall I say nothing about PEPE?
      [1h] mute PEPE 1h
      [8h] mute PEPE 8h
      [1d] mute PEPE 1d"
    `);
  });

  it('replaces the mute of the same coin', async () => {
    const { say } = createTalk();
    await say('/mute DOGE/USDT 1d');
    await say('/mute DOGE 2h');
    expect((await say('/mute')).match(/DOGE until/g)).toHaveLength(1);
  });

  it('may name the day and the time of its end, by the clocks of the chat', async () => {
    const { say } = createTalk();
    await say('/settings zone Berlin');
    expect(await say('/mute until 2026-11-23 09:00')).toContain('until 23 Nov 2026, 09:00 CET');
    expect(await say('/mute doge until 2026-12-01')).toContain(
      'Nothing about DOGE is told here until 1 Dec 2026, 00:00 CET',
    );
    expect(await say('/mute until 2026-11-22 12:59')).toBe('22 Nov 2026, 12:59 CET is over. Nothing was changed.');
  });

  it.each([
    { typed: '/mute for 2h', answer: 'Nothing is told here until 22 Nov 2026, 14:00 UTC' },
    { typed: '/mute 2 hours', answer: 'Nothing is told here until 22 Nov 2026, 14:00 UTC' },
    { typed: '/mute doge for 1 day', answer: 'Nothing about DOGE is told here until 23 Nov 2026, 12:00 UTC' },
    { typed: '/mute DOGE 90 min', answer: 'Nothing about DOGE is told here until 22 Nov 2026, 13:30 UTC' },
    { typed: '/mute FOR 1d', answer: 'Nothing about FOR is told here until 23 Nov 2026, 12:00 UTC' },
  ])('hears a length as people say it: $typed', async ({ typed, answer }) => {
    expect(await createTalk().say(typed)).toContain(answer);
  });

  it.each([
    { typed: '/mute until 2026-13-01', answer: 'does not say what is to be muted' },
    { typed: '/mute for ever', answer: '"for ever" does not say what is to be muted' },
    { typed: '/mute until 2026-11-31', answer: '"until 2026-11-31" does not say what is to be muted' },
    { typed: '/mute until 2099-01-01', answer: 'silent for a year at most, until 22 Nov 2027, 12:00 UTC. Nothing was' },
    { typed: '/mute DOGE until 2027-11-23', answer: 'silent for a year at most' },
    { typed: '/mute 400d', answer: 'silent for a year at most' },
    { typed: '/mute DOGE 99999w', answer: 'silent for a year at most' },
    { typed: '/mute off', answer: 'I was not silent here.' },
    { typed: '/mute DOGE off', answer: 'DOGE was not muted here.' },
  ])('$typed: $answer', async ({ typed, answer }) => {
    expect(await createTalk().say(typed)).toContain(answer);
  });

  it('is for the admins of a group', async () => {
    const { say } = createTalk();
    await say('/start', BOSS);
    expect(await say('/mute 1h', MEMBER)).toContain('Only admins');
    expect(await say('/mute 1h', BOSS)).toContain('Nothing is told here');
  });
});

describe('/noise', () => {
  const rang = (rule: number, times: number): readonly Receipt[] =>
    Array.from({ length: times }, () => ({
      alert: {
        ...{
          kind: 'price',
          rule,
          symbol: 'ETH/USDT',
          side: 'above',
          level: 3_000 + rule,
          rearm: 2_900,
          price: 3_402.5,
        },
        ...{ at: NOON.toISOString(), source: 'binance' },
      } as Alert,
      ...{ outcome: 'sent', attempts: 1, decidedAt: NOON, settledAt: NOON },
    }));

  it('names the fewest rules that made most of the alerts, with what can be done about them', async () => {
    const { say } = createTalk({ receipts: [...rang(1, 50), ...rang(2, 35), ...rang(3, 8), ...rang(4, 7)] });
    expect(await say('/noise')).toMatchInlineSnapshot(`
      "Noise: these 2 rules made 85 % of the 100 alerts of the last 7 days.
      50 × ETH/USDT rose to 3,402.50, your level is 3,001 · /why 1
      35 × ETH/USDT rose to 3,402.50, your level is 3,002 · /why 2
      A margin, a cooldown or a level further away makes a rule ring less: /edit 17 cooldown 4h
      [Change 1] edit 1
      [Stop 1] unwatch 1
      [Change 2] edit 2
      [Stop 2] unwatch 2"
    `);
  });

  it('names three at most, however even the noise is', async () => {
    const { say } = createTalk({ receipts: Array.from({ length: 10 }, (_, i) => rang(i + 1, 10)).flat() });
    expect(await say('/noise')).toContain('these 3 rules made 30 % of the 100 alerts');
  });

  it('complains of nothing where little rang', async () => {
    const { say } = createTalk({ receipts: rang(1, 9) });
    expect(await say('/noise')).toBe('There is no noise here: hardly anything rang in the last 7 days.');
  });
});

describe('/settings', () => {
  it.each([
    { typed: 'quiet 11pm to 7', answer: 'Quiet hours: 23:00-07:00 by your clocks' },
    { typed: 'quiet 11:00-13:00', answer: '; it is quiet now' },
    { typed: 'quiet 7-7', answer: '"7-7" is no span of hours' },
    { typed: 'quiet 25:00-07:00', answer: 'is no span of hours' },
    { typed: 'budget 15', answer: 'Messages a day: at most 15' },
    { typed: 'budget 0', answer: '"0" is no number from 1 to 1,000' },
    { typed: 'digest 7.30', answer: 'Daily digest: every day at 07:30' },
    { typed: 'digest daily at 8pm', answer: 'Daily digest: every day at 20:00' },
    { typed: 'digest soon', answer: '"soon" is no time of day' },
    { typed: 'weekly Sunday 18:00', answer: 'Weekly digest: sun 18:00' },
    { typed: 'weekly someday 18:00', answer: '"someday 18:00" is no time of a week' },
  ])('$typed: $answer', async ({ typed, answer }) => {
    expect(await createTalk().say(`/settings ${typed}`)).toContain(answer);
  });

  it('brings the default of each back', async () => {
    const { say } = createTalk();
    await say('/settings quiet 23:00-07:00');
    expect(await say('/settings quiet default')).toContain('Quiet hours: none');
  });
});
