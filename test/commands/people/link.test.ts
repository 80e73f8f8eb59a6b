import { expect, it } from 'vitest';
import type { Caller } from '../../../src/chat/caller.ts';
import { ANN, BOSS, createTalk } from '../talk.ts';

const ANN_THERE: Caller = { ...ANN, chat: 'discord:@1', person: 'discord:1' };

async function linked() {
  const talk = createTalk();
  const code = /\/link (\w+)/.exec(await talk.say('/link'))?.[1] ?? '';
  expect(await talk.say(`/link ${code}`, ANN_THERE)).toContain('you are the same person here and on Telegram');
  return talk;
}

it('one person on two platforms sees all alerts on both, and chooses where each rings', async () => {
  const { say, tap, rules } = await linked();
  await say('/watch ETH above 4000');
  expect(await say('/alerts', ANN_THERE)).toContain('Rings on Telegram: ETH/USDT above 4,000 · 1');
  expect(await tap('/move 1', 'discord')).toContain('ETH/USDT above 4,000 rings on Discord from now on.');
  expect(await rules.of('telegram:1')).toEqual([]);
  expect((await rules.of('discord:@1')).map(({ owner }) => owner)).toEqual(['discord:1']);
  expect(await tap('/move 1', 'telegram')).toContain('ETH/USDT above 4,000 rings on Telegram from now on.');
  expect(await tap('/move 1', 'discord', ANN_THERE)).toContain('rings on Discord from now on.');
  expect(await tap('/move 1', 'both', ANN_THERE)).toContain('rings on Telegram too, as alert 2.');
  expect(await say('/move 1 both', ANN_THERE)).toBe('That rings on Telegram already, as alert 2. Nothing was changed.');
  expect(await rules.of('telegram:1')).toHaveLength(1);
});

it('says where a person stands, and parts', async () => {
  const { say, tap } = await linked();
  expect(await say('/link')).toContain('You are the same person here and on Discord.');
  expect(await tap('/link', 'Part')).toContain('Parted.');
  expect(await say('/link off')).toContain('You are linked to nobody.');
  expect(await say('/move 1')).toContain('You are linked to no other platform yet');
});

it.each([
  { line: '/link NOSUCHXX', says: 'I do not know that code.', because: 'nobody drew it' },
  { line: '/link CODE0001', says: 'drawn on this platform', because: 'it is for the other one' },
])('$line is answered with "$says", because $because', async ({ line, says }) => {
  const { say } = createTalk();
  await say('/link');
  expect(await say(line)).toContain(says);
});

it('is drawn in private alone, and moves nobody else’s alerts', async () => {
  const { say } = await linked();
  expect(await say('/link', BOSS)).toContain('Only in private');
  await say('/watch BTC above 100k', { ...ANN, chat: 'telegram:5', person: 'telegram:5' });
  expect(await say('/move 1 discord')).toContain('is not in this chat');
});
