import { describe, expect, it } from 'vitest';
import { createGate } from '../../src/accounts/gate.ts';
import type { Caller, Role } from '../../src/chat/caller.ts';
import type { Access } from '../../src/chat/command.ts';
import { createFakeChats } from '../support/fakes.ts';

const START = new Date('2026-11-22T12:00:00Z');
const GROUP = { chat: 'telegram:-100', kind: 'group', locale: 'en' } as const;

const member = (person: `${string}:${string}`, role: Role = 'member'): Caller => ({ ...GROUP, person, role });

/** A gate on a clock that the test moves. */
function createDoor({
  allowed,
  admitted = [],
  commandsPerMinute = 100,
}: {
  allowed?: readonly string[];
  /** Let in while the bot runs. */
  admitted?: readonly string[];
  commandsPerMinute?: number;
} = {}) {
  let at = START.getTime();
  const chats = createFakeChats();
  const gate = createGate({
    chats,
    allowed: allowed && new Set(allowed),
    admissions: { has: async (ids) => ids.some((id) => admitted.includes(id)) },
    commandsPerMinute,
    now: () => new Date(at),
  });
  return {
    chats,
    /** What stands in the way; `in` where nothing does. */
    async knock(caller: Caller, access: Access = 'member') {
      const admission = await gate.admit(caller, access);
      return 'barred' in admission ? admission.barred.id : 'in';
    },
    async ask(caller: Caller) {
      const admission = await gate.admit(caller, 'member');
      return 'barred' in admission ? admission.barred : undefined;
    },
    admit: gate.admit,
    pass(seconds: number) {
      at += seconds * 1_000;
    },
  };
}

describe('rights', () => {
  const admins = 'problem-admins';
  const rules = 'problem-admins-rules';
  const operator = 'problem-operator';

  it.each<{ role: Role; isOpen: boolean; member: string; rules: string; admin: string; operator: string }>([
    { role: 'member', isOpen: false, member: 'in', rules, admin: admins, operator },
    { role: 'member', isOpen: true, member: 'in', rules: 'in', admin: admins, operator },
    { role: 'admin', isOpen: false, member: 'in', rules: 'in', admin: 'in', operator },
    { role: 'admin', isOpen: true, member: 'in', rules: 'in', admin: 'in', operator },
    { role: 'operator', isOpen: false, member: 'in', rules: 'in', admin: 'in', operator: 'in' },
  ])('of a $role in a group that is open: $isOpen', async ({ role, isOpen, ...says }) => {
    const { chats, knock } = createDoor();
    const caller = member('telegram:1', role);
    await chats.heard(caller, START);
    await chats.choose(caller.chat, { rules: isOpen ? 'everybody' : 'admins' });
    for (const access of ['member', 'rules', 'admin', 'operator'] as const) {
      expect([access, await knock(caller, access)]).toEqual([access, says[access]]);
    }
  });
});

describe('the allow-list', () => {
  it.each([
    { allowed: undefined, because: 'without a list everybody may', says: 'in' },
    { allowed: ['telegram:1'], because: 'the person is on it', says: 'in' },
    { allowed: ['telegram:-100'], because: 'the group is on it', says: 'in' },
    { allowed: ['telegram:2'], because: 'somebody else is on it', says: 'problem-not-allowed' },
    { allowed: [], because: 'nobody is on it', says: 'problem-not-allowed' },
  ])('$because', async ({ allowed, says }) => {
    const { knock } = createDoor(allowed ? { allowed } : {});
    expect(await knock(member('telegram:1'))).toBe(says);
  });

  it('counts the topics of a group in', async () => {
    const { knock } = createDoor({ allowed: ['telegram:-100'] });
    expect(await knock({ ...member('telegram:1'), chat: 'telegram:-100/7' })).toBe('in');
    expect(await knock({ ...member('telegram:1'), chat: 'telegram:-1007' })).toBe('problem-not-allowed');
  });

  it('never shuts the operator out', async () => {
    expect(await createDoor({ allowed: [] }).knock(member('telegram:1', 'operator'))).toBe('in');
  });

  it('keeps no account of those it turns away', async () => {
    const { chats, knock } = createDoor({ allowed: [] });
    await knock(member('telegram:1'));
    expect(chats.all.size).toBe(0);
  });
});

describe('the rate', () => {
  const ann = member('telegram:1');

  it('is a number of commands within any minute, and it says how long to wait', async () => {
    const { ask, knock, pass } = createDoor({ commandsPerMinute: 2 });
    expect(await knock(ann)).toBe('in');
    pass(20);
    expect(await knock(ann)).toBe('in');
    pass(10.5);
    expect(await ask(ann)).toEqual({ id: 'problem-too-fast', facts: { most: 2, seconds: 30 } });
    pass(29.4);
    expect(await ask(ann)).toEqual({ id: 'problem-too-fast', facts: { most: 2, seconds: 1 } });
    pass(0.1);
    expect(await knock(ann)).toBe('in');
    expect(await knock(ann)).toBe('problem-too-fast');
  });

  it("is each person's own, in all chats together", async () => {
    const { knock } = createDoor({ commandsPerMinute: 1 });
    expect(await knock(ann)).toBe('in');
    expect(await knock({ ...ann, chat: 'telegram:-200' })).toBe('problem-too-fast');
    expect(await knock(member('telegram:2'))).toBe('in');
  });

  it('forgets those who are silent and goes on counting those who are not', async () => {
    const { knock, pass } = createDoor({ commandsPerMinute: 2 });
    await knock(ann);
    await knock(member('telegram:2'));
    pass(59);
    expect(await knock(ann)).toBe('in');
    pass(30);
    expect(await knock(ann)).toBe('in');
    expect(await knock(ann)).toBe('problem-too-fast');
  });

  it('does not hold the operator back', async () => {
    const { knock } = createDoor({ commandsPerMinute: 1 });
    const operator = member('telegram:1', 'operator');
    expect([await knock(operator), await knock(operator)]).toEqual(['in', 'in']);
  });
});
