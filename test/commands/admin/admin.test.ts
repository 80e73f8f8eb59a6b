import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/chat/caller.ts';
import { createFakeOperating } from '../../support/fakes.ts';
import { ANN, BOSS, createTalk, NOON } from '../talk.ts';

const OLGA: Caller = { ...ANN, chat: 'telegram:5', person: 'telegram:5', role: 'operator' };

describe('/admin', () => {
  it('is for whoever runs the bot', async () => {
    expect(await createTalk().say('/admin stats')).toBe('Only the operator of this bot may do that.');
  });

  it('answers in private only', async () => {
    const asked = await createTalk().say('/admin stats', { ...BOSS, person: 'telegram:5', role: 'operator' });
    expect(asked).toBe('Please ask me in private: the answer names people.');
  });

  it('is named in the help of whoever runs the bot, and in nobody else’s', async () => {
    const { say } = createTalk();
    for (const line of ['/help', '/help all']) {
      expect(await say(line)).not.toContain('admin –');
      expect(await say(line, OLGA)).toContain('/admin – For whoever runs this bot');
    }
    expect(await say('/help admin', OLGA)).toContain('Only whoever runs this bot may use it.');
    expect(await say('/help admin')).toMatch(/^"admin" is not something I can use here/);
    expect(await say('/admi')).not.toContain('/admin');
  });

  it('says what it can do', async () => {
    const said = await createTalk().say('/admin', OLGA);
    for (const what of ['stats', 'broadcast', 'send', 'cancel', 'allow', 'deny', 'limits']) {
      expect(said).toContain(`/admin ${what}`);
    }
    expect(said).toContain('[Figures] admin stats');
  });

  it('counts people and rules, and says what waits and who does what', async () => {
    const operating = createFakeOperating({
      backlog: async () => [{ lane: 0, count: 3, oldest: new Date(NOON.getTime() - 4_000) }],
      processes: async () => [
        {
          id: 'abcdef012345',
          place: 'here',
          pid: 1,
          roles: ['gateway', 'evaluator'],
          version: '0.1.0',
          startedAt: NOON,
          seenAt: NOON,
          sources: [{ source: 'binance', state: 'fine' }],
        },
      ],
      holders: async () => [{ duty: 'evaluate', by: 'abcdef012345', since: NOON }],
    });
    expect(await createTalk({ operating }).say('/admin stats', OLGA)).toMatchInlineSnapshot(`
      "Chats: 0 people, 0 groups, 0 channels. 0 cannot be reached.
      Rules: 0 of 0 people, and 0 subscriptions.
      Last hour: 0 sent, 0 perhaps sent, 0 not deliverable.
      Queue, urgent: 3 waiting, the oldest for 4 s.
      Sources: binance fine.
      Process abcdef01 (0.1.0): gateway, evaluator; does evaluate; since 22 Nov 2026, 12:00 UTC.
      No process has the role deliverer: nothing is sent.
      [Again] admin stats"
    `);
  });
});

describe('a broadcast', () => {
  it('is shown first, and goes to everybody when that is confirmed', async () => {
    const { say } = createTalk();
    expect(await say('/admin broadcast We move tonight.', OLGA)).toMatchInlineSnapshot(`
      "This is what everybody would read:
      We move tonight.
      It goes to 3 chats, behind everything else that is to be told: about 1 min. Nothing has been sent.
      [Send to 3 chats] admin send 1
      [Discard] admin cancel 1"
    `);
    expect(await say('/admin broadcast', OLGA)).toMatch(/^Nothing has been broadcast yet/);
    expect(await say('/admin send 1', OLGA)).toMatchInlineSnapshot(`
      "Broadcast 1 is on its way to 3 chats.
      [Cancel] admin cancel 1
      [How far?] admin broadcast"
    `);
    expect(await say('/admin send 1', OLGA), 'two taps send once').toMatch(/^There is no text 1 that waits/);
    expect(await say('/admin broadcast', OLGA)).toContain('1 of 3 sent, 2 waiting, 0 kept back, 0 not deliverable');
  });

  it('is cancelled as far as it has not left', async () => {
    const { say } = createTalk();
    await say('/admin broadcast We move tonight.', OLGA);
    await say('/admin send 1', OLGA);
    expect(await say('/admin cancel 1', OLGA)).toBe(
      'Broadcast 1 is cancelled: 2 of 3 chats do not get it. What was on its way arrives.',
    );
    expect(await say('/admin cancel 1', OLGA)).toMatch(/^There is no broadcast 1 to cancel/);
  });

  it('is discarded before anybody has read it', async () => {
    const { tap, say } = createTalk();
    expect(await tap('/admin broadcast Wrong.', 'Discard', OLGA)).toBe('Text 1 is discarded. Nobody has read it.');
    expect(await say('/admin send 1', OLGA)).toMatch(/^There is no text 1/);
  });

  it.each(['/admin send', '/admin send -1', '/admin send abc', '/admin cancel 99999999999', '/admin send 7'])(
    'of no such id is said so: %s',
    async (line) => {
      expect(await createTalk().say(line, OLGA)).toMatch(/^There is no (text|broadcast)/);
    },
  );
});

describe('the allow-list', () => {
  const closed = () => createFakeOperating({ allowed: new Set(['telegram:5', 'telegram:1']) });

  it('is added to and taken from, with the configuration as its floor', async () => {
    const { say } = createTalk({ operating: closed() });
    expect(await say('/admin allow telegram:77', OLGA)).toBe('telegram:77 may use this bot from now on.');
    expect(await say('/admin allow telegram:77', OLGA)).toBe('telegram:77 may use this bot already.');
    expect(await say('/admin allow telegram:1', OLGA)).toBe('telegram:1 may use this bot already.');
    expect(await say('/admin allow', OLGA)).toContain('Let in besides: telegram:77 (1).');
    expect(await say('/admin deny telegram:1', OLGA)).toMatch(/is allowed by the setting ALLOW/);
    expect(await say('/admin deny telegram:77', OLGA)).toMatch(/^telegram:77 may not use this bot any more/);
    expect(await say('/admin deny telegram:77', OLGA)).toBe('telegram:77 was not let in.');
  });

  it('is not there where anybody may use the bot', async () => {
    expect(await createTalk().say('/admin allow telegram:77', OLGA)).toMatch(/^ALLOW is not set/);
  });

  it.each(['/admin allow anna', '/admin deny', '/admin deny @anna', '/admin limits 42'])(
    'takes ids and no names: %s',
    async (line) => {
      expect(await createTalk({ operating: closed() }).say(line, OLGA)).toMatch(/is no id/);
    },
  );
});

describe('limits of one person', () => {
  it('are shown, changed and made usual again', async () => {
    const { say } = createTalk({ allowance: { rules: 100, parts: 2_000, series: 2_000 } });
    const usual =
      'telegram:42 may have 100 rules and as many subscriptions, 2,000 parts of conditions and 2,000 series.';
    expect(await say('/admin limits telegram:42', OLGA)).toBe(usual);
    expect(await say('/admin limits telegram:42 rules 500', OLGA)).toContain('may have 500 rules');
    expect(await say('/admin limits telegram:42', OLGA)).toContain('may have 500 rules');
    expect(await say('/admin limits telegram:42 usual', OLGA)).toBe(usual);
  });

  it.each(['rules', 'rules 0', 'rules many', 'coins 5', 'rules 1.5', 'rules 5 6'])(
    'are explained where they cannot be read: %s',
    async (typed) => {
      expect(await createTalk().say(`/admin limits telegram:42 ${typed}`, OLGA)).toMatch(/^A limit is one of/);
    },
  );
});
