import type { Caller, Role } from '../chat/caller.ts';
import type { Access } from '../chat/command.ts';
import type { Admission, Gate } from '../chat/dispatch.ts';
import { type PersonId, phrase } from '../chat/message.ts';
import type { Admissions } from './admissions.ts';
import { type ChatAccount, type Chats, withoutTopic } from './chats.ts';
import { localeFor, readerOf } from './settings.ts';

export type GateOptions = {
  readonly chats: Pick<Chats, 'heard'>;
  /** Who may use the bot at all, persons or chats, a chat with its topics; undefined lets everybody. */
  readonly allowed: ReadonlySet<string> | undefined;
  /** Who was let in besides, while the bot runs. */
  readonly admissions: Pick<Admissions, 'has'>;
  /** Commands that one person may send in a minute. */
  readonly commandsPerMinute: number;
  now(): Date;
};

const RANK: Readonly<Record<Role, number>> = { member: 0, admin: 1, operator: 2 };
const MINUTE_MS = 60_000;

/** Whether somebody may change what a chat is told: its admins, and everybody where they opened it. */
export const mayChangeRules = (role: Role, { settings }: Pick<ChatAccount, 'settings'>): boolean =>
  settings.rules === 'everybody' || RANK[role] >= RANK.admin;

/** Lets a command through, or says why not: the allow-list, the person's rate, the chat's rights. */
export function createGate({ chats, allowed, admissions, commandsPerMinute, now }: GateOptions): Gate {
  const recent = new Map<PersonId, number[]>();

  /** Seconds until the person may speak again; undefined when they may now. */
  function waitFor(person: PersonId): number | undefined {
    const at = now().getTime();
    // Whoever spoke last stands last, so the forgotten ones are found in front.
    for (const [each, times] of recent) {
      if (at - (times.at(-1) ?? 0) < MINUTE_MS) break;
      recent.delete(each);
    }
    const times = (recent.get(person) ?? []).filter((time) => at - time < MINUTE_MS);
    const [first = at] = times;
    if (times.length >= commandsPerMinute) return Math.ceil((first + MINUTE_MS - at) / 1_000);
    recent.delete(person);
    recent.set(person, [...times, at]);
    return undefined;
  }

  async function serves({ role, person, chat }: Caller): Promise<boolean> {
    const ids = [person, chat, withoutTopic(chat)];
    return role === 'operator' || !allowed || ids.some((id) => allowed.has(id)) || admissions.has(ids);
  }

  return {
    serves,

    async admit(caller: Caller, access: Access): Promise<Admission> {
      const { role, person } = caller;
      if (!(await serves(caller))) return { barred: phrase('problem-not-allowed', { person }) };
      const seconds = role === 'operator' ? undefined : waitFor(person);
      if (seconds !== undefined) return { barred: phrase('problem-too-fast', { most: commandsPerMinute, seconds }) };

      const account = await chats.heard(caller, now());
      if (access === 'rules' ? mayChangeRules(role, account) : RANK[role] >= RANK[access])
        return { reader: readerOf(localeFor(caller, account), account.settings) };
      const who = access === 'operator' ? 'operator' : access === 'rules' ? 'admins-rules' : 'admins';
      return { barred: phrase(`problem-${who}`) };
    },
  };
}
