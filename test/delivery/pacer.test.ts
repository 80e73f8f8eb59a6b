import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/support/random.ts';
import { createServer, type ServerKind } from '../../bench/support/strict-server.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Pace } from '../../src/chat/platform.ts';
import { createPacer } from '../../src/delivery/pacer.ts';

const ANN = 'telegram:1';
const GROUP = 'telegram:-1';
const PACE: Pace = {
  perSecond: 3,
  perChatMs: 1_000,
  groups: { perMinute: 4, includes: (chat) => chat.startsWith('telegram:-') },
};

const start = (pace: Partial<Pace> = {}) => createPacer({ ...PACE, ...pace });
const say = (pacer: ReturnType<typeof start>, chat: ChatId, ms: number) => {
  pacer.sending(chat, ms);
  pacer.answered(chat, ms);
};

/** Keeps a server as busy as the pacer lets it, by steps of a millisecond; there and back each take as long as they want. */
function keepBusy(kind: ServerKind, { perSecond = 30, meanJitterMs = 8, forMs = 60_000, seed = 7 } = {}) {
  const pacer = start({ perSecond, perChatMs: 0 });
  const random = createRandom(seed);
  const server = createServer(kind, perSecond);
  const way = () => 20 - (meanJitterMs / 2) * Math.log(1 - random());
  let onTheirWay: { chat: ChatId; from: number; arrives: number; answers: number; waitMs?: number }[] = [];
  let next = 0;
  const arrivals: number[] = [];
  const refusals: number[] = [];
  for (let ms = 0; ms < forMs; ms++) {
    for (const each of onTheirWay
      .filter(({ arrives, waitMs }) => arrives <= ms && waitMs === undefined)
      .sort((a, b) => a.arrives - b.arrives)) {
      each.waitMs = server.take(each.chat, each.arrives);
      (each.waitMs === 0 ? arrivals : refusals).push(each.arrives);
    }
    for (const { chat, from, answers, waitMs } of onTheirWay.filter((each) => each.answers <= ms)) {
      if (waitMs) pacer.refused('all', chat, ms, waitMs);
      pacer.answered(chat, ms, waitMs ? undefined : answers - from);
    }
    onTheirWay = onTheirWay.filter(({ answers }) => answers > ms);
    for (let room = pacer.room(ms); room > 0; room--) {
      const chat: ChatId = `telegram:${next++}`;
      pacer.sending(chat, ms);
      const arrives = ms + way();
      onTheirWay.push({ chat, from: ms, arrives, answers: arrives + way() });
    }
  }
  const since = (ms: number) => arrivals.filter((at) => at >= ms).length / ((forMs - ms) / 1_000);
  return { arrivals, refusals, since };
}

describe('a pacer', () => {
  it.each([
    { kind: 'token bucket', meanJitterMs: 8 },
    { kind: 'sliding window', meanJitterMs: 8 },
    { kind: 'sliding window', meanJitterMs: 0 },
    { kind: 'sliding window', meanJitterMs: 80 },
  ] as const)('is never refused by a $kind at $meanJitterMs ms of jitter', ({ kind, meanJitterMs }) => {
    for (const seed of [1, 2, 3, 4]) {
      const { arrivals, refusals, since } = keepBusy(kind, { meanJitterMs, seed });
      expect(refusals).toEqual([]);
      const inOrder = arrivals.toSorted((a, b) => a - b);
      const crowded = inOrder.filter((at, i) => at - (inOrder[i - 30] ?? Number.NEGATIVE_INFINITY) < 1_000);
      expect(crowded, 'no second holds more than thirty').toEqual([]);
      if (meanJitterMs === 8) expect(since(5_000)).toBeGreaterThan(30 * 0.98);
    }
  });

  it('spaces messages evenly, and makes up for a short delay but not for a pause', () => {
    const pacer = start({ perSecond: 10, perChatMs: 0 });
    say(pacer, ANN, 0);
    expect(pacer.room(49)).toBe(0);
    expect(pacer.opensAt(49), 'a tenth of a second after the first, as it came late by half of one').toBe(50);
    say(pacer, ANN, 50);
    expect(pacer.opensAt(60)).toBe(150);
    expect(pacer.room(5_000), 'not forty-nine at once').toBe(1);
  });

  it('counts a message until a second after its answer, less the least way there and back', () => {
    const pacer = start({ perSecond: 30, perChatMs: 0 });
    for (let i = 0; i < 30; i++) {
      pacer.sending(`telegram:${i}`, i * 34);
      pacer.answered(`telegram:${i}`, i * 34 + 40, 40);
    }
    expect(pacer.opensAt(1_020), 'the first, when no way was known yet').toBe(40 + 1_000 + 2);
    pacer.sending('telegram:30', 1_042);
    expect(pacer.room(1_400)).toBeGreaterThan(0);
    const late = start({ perSecond: 2, perChatMs: 0 });
    late.sending(ANN, 0);
    late.sending(GROUP, 500);
    expect(late.opensAt(1_000), 'nothing is known before an answer').toBeUndefined();
    late.answered(ANN, 3_000, 3_000);
    expect(late.opensAt(3_000)).toBe(4_002);
  });

  it('has one message of a chat on its way', () => {
    const pacer = start();
    pacer.sending(ANN, 0);
    expect(pacer.resting(0)).toEqual([ANN]);
  });

  it('lets a chat rest after each message, and says until when', () => {
    const pacer = start();
    say(pacer, ANN, 0);
    expect(pacer.restEndsAt(500)).toBe(1_000);
    expect(pacer.resting(999)).toEqual([ANN]);
    expect(pacer.resting(1_000)).toEqual([]);
    expect(pacer.restEndsAt(1_000)).toBeUndefined();
  });

  it.each([
    { chat: GROUP, rests: [GROUP], because: 'a group may get four in a minute' },
    { chat: ANN, rests: [], because: 'a person has no such limit' },
  ] as const)('$chat: $because', ({ chat, rests }) => {
    const pacer = start();
    for (const ms of [0, 10_000, 20_000, 30_000]) say(pacer, chat, ms);
    expect(pacer.resting(59_900)).toEqual(rests);
    expect(pacer.resting(60_000), 'the first of the four is a minute old').toEqual([]);
  });

  it('takes the topics of a group for one chat, because the platform counts them so', () => {
    const pacer = start();
    pacer.sending(`${GROUP}/7`, 0);
    expect(pacer.resting(0)).toEqual([GROUP]);
    pacer.answered(`${GROUP}/7`, 0);
    for (const [i, ms] of [10_000, 20_000, 30_000].entries()) say(pacer, `${GROUP}/${i}`, ms);
    expect(pacer.resting(59_900), 'four in a minute, wherever in the group').toEqual([GROUP]);
    expect(pacer.resting(60_000)).toEqual([]);
    pacer.refused('chat', `${GROUP}/7`, 60_000, 30_000);
    expect(pacer.resting(89_000), 'told to wait in one topic, it waits in all').toEqual([GROUP]);
  });

  it('parks a chat that was told to wait alone, and stops with all when all were told', () => {
    const pacer = start();
    pacer.refused('chat', ANN, 0, 30_000);
    expect(pacer.room(0)).toBe(1);
    expect(pacer.resting(29_000)).toEqual([ANN]);

    pacer.refused('all', ANN, 0, 40_000);
    expect(pacer.opensAt(35_000)).toBe(40_000);
    expect(pacer.room(39_000)).toBe(0);
    expect(pacer.room(40_000)).toBe(1);
  });

  it('learns nothing about a platform from a pause of its own', () => {
    const perSecondAfter = (slowDown: (pacer: ReturnType<typeof start>, ms: number) => void) => {
      const pacer = start({ perSecond: 40, perChatMs: 0 });
      for (let i = 0; i < 50; i++) {
        pacer.sending(ANN, i * 250);
        slowDown(pacer, i * 250);
        pacer.answered(ANN, i * 250);
      }
      let sent = 0;
      for (let ms = 20_000; ms < 21_000; ms++) {
        for (let room = pacer.room(ms); room > 0; room--) {
          say(pacer, `telegram:${sent}`, ms);
          sent += 1;
        }
      }
      return sent;
    };
    expect(perSecondAfter((pacer, ms) => pacer.pause(ms, 250))).toBeGreaterThanOrEqual(38);
    expect(perSecondAfter((pacer, ms) => pacer.refused('all', ANN, ms, 250))).toBeLessThan(5);
  });

  it('never shortens a wait', () => {
    const pacer = start();
    pacer.refused('all', ANN, 0, 40_000);
    pacer.refused('all', ANN, 0, 5_000);
    pacer.refused('chat', ANN, 0, 40_000);
    say(pacer, ANN, 1_000);
    expect(pacer.room(39_000)).toBe(0);
    expect(pacer.resting(39_000)).toEqual([ANN]);
  });
});

describe('a ceiling that nobody told', () => {
  it('of 22 a second is found in a few tries, and used', () => {
    const { refusals, since } = keepBusy('hidden limit', { forMs: 170_000 });
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.length).toBeLessThan(12);
    expect(since(60_000)).toBeGreaterThan(22 * 0.95);
  });

  it('counts a message that is several to the platform as so many', () => {
    const pacer = start();
    pacer.sending(ANN, 0);
    pacer.answered(ANN, 0, 0, 3);
    expect(pacer.room(500), 'all places of this second').toBe(0);
    expect(pacer.resting(2_500)).toEqual([ANN]);
    expect(pacer.resting(3_001)).toEqual([]);
    pacer.sending(GROUP, 5_000);
    pacer.answered(GROUP, 5_000, 0, 4);
    expect(pacer.resting(60_000), 'a minute of the group').toEqual([GROUP]);
  });
});
