import { describe, expect, it } from 'vitest';
import type { ChatId } from '../../src/chat/message.ts';
import type { Pace } from '../../src/chat/platform.ts';
import { createPacer } from '../../src/delivery/pacer.ts';
import { after, NOON } from '../storage/world.ts';

const ANN = 'telegram:1';
const GROUP = 'telegram:-1';
const PACE: Pace = {
  perSecond: 3,
  perChatMs: 1_000,
  groups: { perMinute: 4, includes: (chat) => chat.startsWith('telegram:-') },
};

const start = (pace: Partial<Pace> = {}) => createPacer({ ...PACE, ...pace });
const say = (pacer: ReturnType<typeof start>, chat: ChatId, seconds: number) => {
  pacer.sending(chat);
  pacer.answered(chat, after(seconds));
};

describe('a pacer', () => {
  it('lets no more leave in any second than the platform allows, whatever the answers take', () => {
    const pacer = start({ perSecond: 5, perChatMs: 0 });
    const answers: number[] = [];
    let onTheirWay: { chat: ChatId; at: number }[] = [];
    let seed = 7;
    for (let ms = 0; ms < 20_000; ms += 10) {
      for (const { chat, at } of onTheirWay.filter((each) => each.at <= ms)) {
        pacer.answered(chat, new Date(NOON.getTime() + at));
        answers.push(at);
      }
      onTheirWay = onTheirWay.filter((each) => each.at > ms);
      for (let room = pacer.room(new Date(NOON.getTime() + ms)); room > 0; room--) {
        seed = (seed * 48_271) % 2_147_483_647;
        const chat: ChatId = `telegram:${seed}`;
        pacer.sending(chat);
        onTheirWay.push({ chat, at: ms + 10 * (1 + (seed % 60)) });
      }
    }
    const most = Math.max(...answers.map((from) => answers.filter((at) => at >= from && at < from + 1_000).length));
    expect(most).toBe(5);
    expect(answers.length).toBeGreaterThan(60);
  });

  it('counts what is on its way', () => {
    const pacer = start();
    pacer.sending(ANN);
    expect(pacer.room(NOON)).toBe(2);
    expect(pacer.resting(NOON), 'one message of a chat at a time').toEqual([ANN]);
    pacer.answered(ANN, after(0.5));
    expect(pacer.room(after(1.4))).toBe(2);
    expect(pacer.room(after(1.5)), 'a second after the answer, not after the send').toBe(3);
  });

  it('lets a chat rest after each message, and says until when', () => {
    const pacer = start();
    say(pacer, ANN, 0);
    expect(pacer.nextAt(after(0.5))).toEqual(after(1));
    expect(pacer.resting(after(0.9))).toEqual([ANN]);
    expect(pacer.resting(after(1))).toEqual([]);
    expect(pacer.nextAt(after(1))).toBeUndefined();
  });

  it.each([
    { chat: GROUP, rests: [GROUP], because: 'a group may get four in a minute' },
    { chat: ANN, rests: [], because: 'a person has no such limit' },
  ] as const)('$chat: $because', ({ chat, rests }) => {
    const pacer = start();
    for (const seconds of [0, 10, 20, 30]) say(pacer, chat, seconds);
    expect(pacer.resting(after(59.9))).toEqual(rests);
    expect(pacer.resting(after(60)), 'the first of the four is a minute old').toEqual([]);
  });

  it('takes the topics of a group for one chat, because the platform counts them so', () => {
    const pacer = start();
    pacer.sending(`${GROUP}/7`);
    expect(pacer.resting(NOON)).toEqual([GROUP]);
    pacer.answered(`${GROUP}/7`, NOON);
    for (const [i, seconds] of [10, 20, 30].entries()) say(pacer, `${GROUP}/${i}`, seconds);
    expect(pacer.resting(after(59.9)), 'four in a minute, wherever in the group').toEqual([GROUP]);
    expect(pacer.resting(after(60))).toEqual([]);
    pacer.wait('chat', `${GROUP}/7`, after(90));
    expect(pacer.resting(after(89)), 'told to wait in one topic, it waits in all').toEqual([GROUP]);
  });

  it('waits for one chat, or with all, as it was told', () => {
    const pacer = start();
    pacer.wait('chat', ANN, after(30));
    expect(pacer.room(NOON)).toBe(3);
    expect(pacer.resting(after(29))).toEqual([ANN]);

    pacer.wait('all', ANN, after(40));
    expect(pacer.nextAt(after(35))).toEqual(after(40));
    expect(pacer.room(after(39))).toBe(0);
    expect(pacer.room(after(40))).toBe(3);
  });

  it('never shortens a wait', () => {
    const pacer = start();
    pacer.wait('all', ANN, after(40));
    pacer.wait('all', ANN, after(5));
    pacer.wait('chat', ANN, after(40));
    say(pacer, ANN, 1);
    expect(pacer.room(after(39))).toBe(0);
    expect(pacer.resting(after(39))).toEqual([ANN]);
  });

  it('does not stop for an hour when the clock is set back by one', () => {
    const hour = 3_600;
    const pacer = start();
    for (let i = 0; i < 4; i++) say(pacer, GROUP, hour);
    pacer.wait('chat', ANN, after(hour + 30));
    pacer.wait('all', ANN, after(hour + 10));
    expect(pacer.room(NOON)).toBe(0);
    expect(pacer.nextAt(NOON), 'a second after the last messages').toEqual(after(1));
    expect(pacer.room(after(9)), 'what was left of each wait goes on').toBe(0);
    expect(pacer.room(after(10))).toBe(3);
    expect(pacer.resting(after(29))).toEqual([GROUP, ANN]);
    expect(pacer.resting(after(30))).toEqual([GROUP]);
    expect(pacer.resting(after(60))).toEqual([]);
  });
});
