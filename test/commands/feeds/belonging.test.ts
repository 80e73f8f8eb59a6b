import { expect, it } from 'vitest';
import type { Caller } from '../../../src/chat/caller.ts';
import { ANN, BOSS, createTalk, MEMBER, OTHER } from '../talk.ts';

const OPERATOR: Caller = { ...MEMBER, person: 'telegram:42', role: 'operator' };
const ELSEWHERE: Caller = { ...BOSS, chat: 'telegram:-300' };

/** A group that is open to everybody, with an alert of the member's and a feed of the boss's. */
async function openGroup() {
  const talk = createTalk();
  await talk.say('/settings everybody', BOSS);
  await talk.say('/watch ETH above 4000', MEMBER);
  await talk.say('/feed season', BOSS);
  return talk;
}

const GONE = 'Alert 1 is not in this chat, or was stopped already. /alerts shows what there is.';
const NOT_YOURS =
  'That belongs to somebody else: only they or an admin can change it. Yours is what you add yourself: /watch ETH above 4000';
const CLOSED =
  'Only admins of this group change what it is told; they can open that to everybody with /settings rules everybody. In private you have your own alerts: write to me there.';

it.each([
  { who: 'the owner', caller: MEMBER, says: 'Stopped: ETH/USDT above 4,000.' },
  { who: 'an admin', caller: BOSS, says: 'Stopped: ETH/USDT above 4,000.' },
  { who: 'the operator', caller: OPERATOR, says: 'Stopped: ETH/USDT above 4,000.' },
  { who: 'another member', caller: OTHER, says: NOT_YOURS },
  { who: 'an admin of another group', caller: ELSEWHERE, says: GONE },
  { who: 'a person in private', caller: ANN, says: GONE },
])('the stop button of an alert, pressed by $who', async ({ caller, says }) => {
  const { say, rules } = await openGroup();
  expect((await say('unwatch 1', caller)).split('\n')[0]).toBe(says);
  expect(rules.all.size).toBe(says.startsWith('Stopped') ? 0 : 1);
});

it.each([
  { line: 'snooze 1 8h', caller: OTHER, says: NOT_YOURS },
  { line: 'snooze s1 8h', caller: OTHER, says: NOT_YOURS },
  { line: 'unsubscribe s1', caller: OTHER, says: NOT_YOURS },
  { line: 'snooze 1 8h', caller: ELSEWHERE, says: GONE },
  { line: 'unsubscribe s1', caller: ELSEWHERE, says: GONE.replace('Alert 1', 'Subscription s1') },
])('$line of somebody else changes nothing', async ({ line, caller, says }) => {
  const { say, rules, subscriptions } = await openGroup();
  expect(await say(line, caller)).toBe(says);
  expect(rules.all.get(1)).not.toHaveProperty('snoozedUntil');
  expect(subscriptions.all.get(1)).not.toHaveProperty('snoozedUntil');
});

it.each(['watch ETH above 5000', 'unwatch 1', 'snooze 1 1h', 'unsubscribe s1', 'threshold 60'])(
  'in a closed group a member may not %s, not even what was theirs',
  async (line) => {
    const { say, rules, subscriptions } = await openGroup();
    await say('/settings admins', BOSS);
    expect(await say(line, MEMBER)).toBe(CLOSED);
    expect([rules.all.size, subscriptions.all.size]).toEqual([1, 1]);
  },
);

it('lets everybody read in a closed group', async () => {
  const { say } = await openGroup();
  await say('/settings admins', BOSS);
  expect(await say('/alerts', MEMBER)).toContain('1 · ETH/USDT above 4,000');
  expect(await say('/price ETH', MEMBER)).toContain('ETH/USDT 3,500');
});

it('answers the button of an alert that was stopped already', async () => {
  const { say } = await openGroup();
  await say('unwatch 1', MEMBER);
  expect(await say('unwatch 1', MEMBER)).toBe(GONE);
  expect(await say('snooze 1 1h', MEMBER)).toBe(GONE);
});

it('does not list in one chat what another is told', async () => {
  const { say } = await openGroup();
  expect(await say('/alerts', ANN)).toContain('Nothing is watched here yet.');
  expect(await say('/unwatch', ELSEWHERE)).not.toContain('ETH/USDT above');
});
