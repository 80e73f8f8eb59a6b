import { describe, expect, it } from 'vitest';
import type { Resting } from '../../src/accounts/handovers.ts';
import type { ChatId, PersonId } from '../../src/chat/message.ts';
import { DAY_MS } from '../../src/core/market/timeframe.ts';
import { createLeavers } from '../../src/delivery/leavers.ts';
import { createFakeHandovers } from '../support/fakes.ts';

const CHANNEL = 'discord:500';
const NOON = Date.parse('2026-03-01T12:00:00Z');

/** A channel in which some people have alerts, of whom some are members. */
function createStage(owners: readonly PersonId[], members: Readonly<Record<PersonId, boolean | undefined>>) {
  let at = NOON;
  const told: string[] = [];
  const asked: PersonId[] = [];
  const back: PersonId[] = [];
  const away = new Set<PersonId>();
  const leavers = createLeavers({
    handovers: createFakeHandovers({
      async left(chat: ChatId, who: PersonId): Promise<readonly Resting[]> {
        if (away.has(who)) return [];
        away.add(who);
        return [{ chat, id: '17', rules: 2, feeds: 1 }];
      },
      async back(_, who) {
        back.push(who);
        away.delete(who);
      },
    }),
    chats: { owners: async () => owners.map((each) => ({ person: each, rules: 1, feeds: 0 })) },
    outbox: {
      async enqueue(key, chat, alert) {
        const { says = [], buttons = [] } = alert.kind === 'notice' ? alert : {};
        const lines = buttons.map(({ does }) => [does.command, ...Object.values(does.args)].join(' '));
        told.push(`${chat}: ${says.map(({ id, facts }) => `${id} ${facts?.['count']}`).join()} [${lines.join('] [')}]`);
        expect(JSON.stringify([key, alert]), 'nothing kept of the chat names a person').not.toContain('discord:4');
      },
    },
    async isMember(_, who) {
      asked.push(who);
      return members[who];
    },
    now: () => new Date(at),
  });
  return { leavers, told, asked, back, pass: (ms: number) => (at += ms) };
}

describe('a group that somebody left', () => {
  it('is asked once who takes over what rests, or stops it', async () => {
    const { leavers, told } = createStage([], {});
    await leavers.left(CHANNEL, 'discord:42');
    await leavers.left(CHANNEL, 'discord:42');
    expect(told).toEqual([`${CHANNEL}: handover 3 [takeover 17] [takeover 17 stop]`]);
  });
});

describe('where nobody tells who leaves', () => {
  it('the owners are asked about at most once a day, when something was told', async () => {
    const { leavers, asked, told, back, pass } = createStage(['discord:42', 'discord:43', CHANNEL], {
      'discord:42': false,
      'discord:43': true,
    });
    await leavers.told(CHANNEL);
    await leavers.told(CHANNEL);
    expect(asked, 'the channel itself leaves nowhere').toEqual(['discord:42', 'discord:43']);
    expect(told).toHaveLength(1);
    expect(back).toEqual(['discord:43']);
    pass(DAY_MS);
    await leavers.told(CHANNEL);
    expect(asked).toHaveLength(4);
    expect(told, 'what rests already is not told again').toHaveLength(1);
  });

  it('nobody is taken for gone while that is not known', async () => {
    const { leavers, told, back } = createStage(['discord:42'], { 'discord:42': undefined });
    await leavers.told(CHANNEL);
    expect([told, back]).toEqual([[], []]);
  });
});
