import type { Allowance } from '../../accounts/limits.ts';
import { isChatId, isPersonId, type PersonId, phrase, type Reply, say } from '../../chat/message.ts';
import type { Services } from '../services.ts';

/** Lets a person or a chat in; without one, lists who is let in. */
export async function admit({ operating, now }: Services, id: string, by: PersonId): Promise<Reply> {
  const { admissions, allowed } = operating;
  if (id === '') {
    const let_ = await admissions.all();
    return {
      says: [
        allowed ? phrase('admin-allowed-by-settings', { count: allowed.size }) : phrase('admin-allows-anybody'),
        let_.length > 0
          ? phrase('admin-allowed-besides', { ids: let_.join(', '), count: let_.length })
          : phrase('admin-allowed-nobody'),
        phrase('example-admin-allow'),
      ],
    };
  }
  if (!isChatId(id)) return say('problem-id', { typed: id });
  if (!allowed) return say('admin-allows-anybody');
  const isNew = !allowed.has(id) && (await admissions.add(id, by, now()));
  return say(isNew ? 'admin-allowed' : 'admin-allowed-already', { id });
}

export async function dismiss({ operating }: Services, id: string): Promise<Reply> {
  if (!isChatId(id)) return say('problem-id', { typed: id || '?' });
  if (operating.allowed?.has(id)) return say('admin-allowed-in-settings', { id });
  return say((await operating.admissions.remove(id)) ? 'admin-denied' : 'admin-not-allowed', { id });
}

const NAMES = ['rules', 'parts', 'series'] as const satisfies readonly (keyof Allowance)[];
const MOST = 10_000_000;

/** `telegram:42`, `telegram:42 rules 500`, `telegram:42 usual`. */
export async function limitsOf({ limits }: Services, typed: string): Promise<Reply> {
  const [person = '', name, value, ...more] = typed.split(' ').filter(Boolean);
  if (!isPersonId(person)) return say('problem-id', { typed: person || '?' });
  if (name === 'usual' && value === undefined) {
    await limits.reset(person);
  } else if (name !== undefined) {
    const known = NAMES.find((each) => each === name);
    const number = Number(value);
    if (!known || !Number.isInteger(number) || number < 1 || number > MOST || more.length > 0) {
      return { says: [phrase('admin-limits-how'), phrase('example-admin-limits')] };
    }
    await limits.set(person, { [known]: number });
  }
  const { rules, parts, series } = await limits.of(person);
  return say('admin-limits', { person, rules, parts, series });
}
