import { describe, expect, it } from 'vitest';
import type { Handovers, Taken } from '../../../src/accounts/handovers.ts';
import { BOSS, createTalk, MEMBER } from '../talk.ts';

/** A group in which a member set a rule and a feed, and left. */
async function createLeft(taken: Taken = { kind: 'taken', rules: 1, feeds: 1 }, allowance = {}) {
  const calls: string[] = [];
  const handovers: Partial<Handovers> = {
    async take(chat, from, to, most) {
      calls.push(`${to} takes what ${from} has in ${chat}, at most ${most}`);
      return taken;
    },
    async end(chat, from) {
      calls.push(`what ${from} has in ${chat} ends`);
      return 2;
    },
  };
  const talk = createTalk({ handovers, allowance });
  await talk.say('/watch ETH above 4000', { ...BOSS, person: 'telegram:70' });
  await talk.say('/feed season', { ...BOSS, person: 'telegram:70' });
  for (const each of [talk.rules.all, talk.subscriptions.all]) {
    for (const [id, thing] of each) (each as Map<number, object>).set(id, { ...thing, isOrphaned: true });
  }
  return { ...talk, calls };
}

describe('/takeover', () => {
  it('gives an admin everything of the owner of one alert', async () => {
    const { say, calls } = await createLeft();
    expect(await say('/takeover 1', BOSS)).toBe('2 alerts and feeds are yours now, and go on.');
    expect(await say('/takeover s1', BOSS)).toContain('yours now');
    expect(calls).toEqual([
      'telegram:7 takes what telegram:70 has in telegram:-100, at most 50',
      'telegram:7 takes what telegram:70 has in telegram:-100, at most 50',
    ]);
  });

  it('ends it', async () => {
    const { say, calls } = await createLeft();
    expect(await say('/takeover 1 stop', BOSS)).toBe('Stopped: 2 alerts and feeds.');
    expect(calls).toEqual(['what telegram:70 has in telegram:-100 ends']);
  });

  it('is for admins', async () => {
    const { say, calls } = await createLeft();
    expect(await say('/takeover 1', MEMBER)).toContain('Only admins of this group');
    expect(calls).toEqual([]);
  });

  it.each<{ line: string; taken?: Taken; says: string; because: string }>([
    { line: '/takeover 1', taken: { kind: 'none' }, says: 'somebody was quicker', because: 'it is gone meanwhile' },
    { line: '/takeover 9', says: 'somebody was quicker', because: 'there is no such alert' },
    {
      line: '/takeover 1',
      taken: { kind: 'too-many', count: 40 },
      says: 'with these 40 you would have more than the 50 alerts',
      because: 'that is too much for one person',
    },
  ])('says "$says": $because', async ({ line, taken, says }) => {
    const { say } = await createLeft(taken);
    expect(await say(line, BOSS)).toContain(says);
  });

  it('takes nothing of a chat where everybody is still there', async () => {
    const { say } = createTalk();
    await say('/watch ETH above 4000', BOSS);
    expect(await say('/takeover 1', BOSS)).toContain('Nothing of that rests here any more');
  });

  it('holds to what one person may have of conditions', async () => {
    const talk = await createLeft(undefined, { parts: 5 });
    const rule = talk.rules.all.get(1);
    if (rule) talk.rules.all.set(1, { ...rule, metric: 'when:ETH/USDT|rsi(14, 4h) < 30 and rsi(14, 1d) < 40' });
    expect(await talk.say('/takeover 1', BOSS)).toContain('may have 5 parts together');
    expect(talk.calls).toEqual([]);
  });
});

describe('/alerts', () => {
  it('says what rests, and offers to take it over', async () => {
    const { say } = await createLeft();
    expect(await say('/alerts', MEMBER)).toMatchInlineSnapshot(`
      "What this chat is told (2), nearest first
      1 · ETH/USDT above 4,000 · now 3,500, +14.29 % to go · rests, its owner left
      s1 · season transitions, top50 · rests, its owner left
      [Stop 1] unwatch 1
      [Take over 1] takeover 1
      [Stop s1] unsubscribe s1
      [Take over s1] takeover s1"
    `);
  });
});
