import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/chat/caller.ts';
import { createTalk } from './talk.ts';

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
