import { describe, expect, it } from 'vitest';
import type { Resting } from '../../src/accounts/handovers.ts';
import type { ChatId, PersonId } from '../../src/chat/message.ts';
import { DAY_MS } from '../../src/core/market/timeframe.ts';
import { createLeavers } from '../../src/delivery/leavers.ts';
import { createFakeHandovers } from '../support/fakes.ts';

const CHANNEL = 'discord:500';
const NOON = Date.parse('2026-03-01T12:00:00Z');

/** A channel in which some people have alerts, of whom some are members. */
function createStage(
  owners: readonly PersonId[],
  members: Readonly<Record<PersonId, boolean | undefined>>,
  groups: readonly ChatId[] = [],
) {
  let at = NOON;
  const told: string[] = [];
  const asked: PersonId[] = [];
  const back: PersonId[] = [];
  const away = new Set<PersonId>();
  const leavers = createLeavers({
    handovers: createFakeHandovers({
      groups: async (platform, behind, limit) =>
        groups.filter((each) => each.startsWith(platform) && each > (behind ?? '')).slice(0, limit),
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

  it('groups are looked at in rounds, each once a day, also where nothing is told', async () => {
    const groups = Array.from({ length: 25 }, (_, i) => `discord:${500 + i}` as const);
    const { leavers, asked, told, pass } = createStage(['discord:42'], { 'discord:42': true }, groups);
    for (const count of [10, 20, 25, 25]) {
      await leavers.lookAround('discord');
      expect(asked).toHaveLength(count);
      pass(60_000);
    }
    await leavers.lookAround('telegram');
    expect(asked).toHaveLength(25);
    pass(DAY_MS);
    for (let i = 0; i < 3; i += 1) await leavers.lookAround('discord');
    expect(asked).toHaveLength(50);
    expect(told).toEqual([]);
  });

  it('who left since the last round is found out when something is told', async () => {
    const members: Record<PersonId, boolean> = { 'discord:42': true };
    const { leavers, told } = createStage(['discord:42'], members, [CHANNEL]);
    await leavers.lookAround('discord');
    members['discord:42'] = false;
    await leavers.told(CHANNEL);
    expect(told).toHaveLength(1);
  });
});
