import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/chat/caller.ts';
import { BOSS, createTalk } from './talk.ts';

/** Somebody on a platform that lets the bot answer and may not let it speak first. */
const ELSEWHERE: Caller = {
  chat: 'discord:@5',
  person: 'discord:5',
  role: 'admin',
  kind: 'private',
  isUnproven: true,
  locale: 'en',
};
const FAILED = 'But I cannot write to you in private';

describe('the first thing a chat is to be told', () => {
  it.each(['/watch ETH above 4000', '/subscribe season', '/threshold 60 above'])(
    'says when "%s" cannot arrive',
    async (line) => {
      const { say } = createTalk({ reaches: false });
      expect(await say(line, ELSEWHERE)).toContain(FAILED);
    },
  );

  it('says when a channel cannot be written to, and who can mend it', async () => {
    const { say } = createTalk({ reaches: false });
    const channel: Caller = { ...ELSEWHERE, chat: 'discord:77', kind: 'group' };
    for (const line of ['/feed season', '/feed signals', '/watch ETH above 4000']) {
      const shown = await say(line, channel);
      expect(shown).toContain('But I cannot write here');
      expect(shown).not.toContain(FAILED);
    }
  });

  it.each([
    { lacks: ['view-channel', 'send-messages'], right: 'View Channel' },
    { lacks: ['send-messages'], right: 'Send Messages' },
    { lacks: ['send-in-threads', 'attach-files'], right: 'Send Messages in Threads' },
  ] as const)('names the right that is missing there: $right', async ({ lacks, right }) => {
    const { say } = createTalk({ reaches: false });
    const channel: Caller = { ...ELSEWHERE, chat: 'discord:77', kind: 'group', lacks };
    expect(await say('/feed season', channel)).toContain(`An admin must give me the right ${right}.`);
  });

  it('says that a feed comes without its pictures where the bot may attach nothing', async () => {
    const { say, proofs } = createTalk({ reaches: true });
    const { isUnproven: _, ...heard } = ELSEWHERE;
    const channel: Caller = { ...heard, chat: 'discord:77', kind: 'group', lacks: ['attach-files'] };
    const bound = await say('/feed movers 09:00', channel);
    expect(bound).toContain('every day at 09:00 (s1)');
    expect(bound).toContain('it comes without pictures. The right that is missing: Attach Files.');
    expect(proofs(), 'words need no proof for that').toBe(0);
  });

  it('says so, too, where the platform must be asked for it', async () => {
    const { say } = createTalk({ lacks: ['send-photos'] });
    for (const line of ['/feed season', '/feed digest 08:00'])
      expect(await say(line, BOSS)).toContain('it comes without pictures. The right that is missing: Send Photos.');
    expect(await say('/watch ETH above 4000', BOSS), 'words are what it is about').not.toContain('pictures');
  });

  it('says nothing more when the proof arrives', async () => {
    const { say } = createTalk({ reaches: true });
    expect(await say('/watch ETH above 4000', ELSEWHERE)).not.toContain(FAILED);
  });

  it('is proven once, not with every rule', async () => {
    const { say, proofs } = createTalk({ reaches: true });
    await say('/watch ETH above 4000', ELSEWHERE);
    await say('/watch ETH above 5000', ELSEWHERE);
    expect(proofs()).toBe(1);
  });

  it('needs no proof where people wrote first and the platform lets us write back', async () => {
    const { say, proofs } = createTalk({ reaches: false });
    expect(await say('/watch ETH above 4000')).not.toContain(FAILED);
    expect(proofs()).toBe(0);
  });
});
