import { describe, expect, it } from 'vitest';
import { ANN, createTalk, MEMBER, OTHER } from '../talk.ts';

/** What is answered to a message that now says this. */
const changed = (text: string) => `/edited ${text}`;

describe('a message that was changed after it was sent', () => {
  it('changes no alert by itself: what it says now waits for a tap', async () => {
    const talk = createTalk();
    await talk.say('/watch ETH above 4000');
    expect(await talk.say(changed('/watch ETH above 4100'))).toMatchInlineSnapshot(`
      "You changed a message. I read each of them once, when it is sent, so nothing was done or taken back.
      Nothing is saved yet. As a command: /watch ETH above 4100
      [Save] watch ETH above 4100
      [Something else] help watch"
    `);
    expect((await talk.rules.of(ANN.chat)).map(({ threshold }) => threshold.at)).toEqual([4_000]);
    await talk.tap(changed('/watch ETH above 4100'), 'Save');
    expect((await talk.rules.of(ANN.chat)).map(({ threshold }) => threshold.at)).toEqual([4_000, 4_100]);
  });

  it('in plain words is understood like any other', async () => {
    const answer = await createTalk().say(changed('tell me when eth drops 5% in an hour'));
    expect(answer).toContain('You changed a message.');
    expect(answer).toContain('[Save] alert ETH');
  });

  it('is simply answered where it only asks to be shown something', async () => {
    const { say } = createTalk();
    expect(await say(changed('/price BTC'))).toBe(await say('/price BTC'));
  });

  it('may be nothing that can be done', async () => {
    const { say } = createTalk();
    expect(await say(changed('/wacth ETH above 4000'))).toContain('/watch');
    expect(await say(changed('never mind, sorry'))).toContain('I did not understand that');
    expect(await say(changed('x'.repeat(2_000)))).toContain('too long');
  });

  it('gives nobody a right that they have not', async () => {
    const talk = createTalk();
    expect(await talk.tap(changed('/watch ETH above 4000'), 'Save', MEMBER)).toContain('Only admins of this group');
    expect(await talk.say(changed('/forget yes'), OTHER)).toContain('Nothing is saved yet');
    expect(await talk.tap(changed('/forget yes'), 'Save', OTHER)).toContain('Only admins of this group');
    expect(talk.forgotten).toEqual([]);
  });
});
