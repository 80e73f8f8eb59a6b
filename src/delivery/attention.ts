import { type Alert, LANES } from '../alerts/alert.ts';
import { groupOf, isRung } from './group.ts';

/** After the first message of a storm what rings is gathered for a second, then for longer and longer. */
const WINDOWS_MS = [1_000, 5_000, 15_000, 60_000] as const;
/** So long after a window nothing rang: the storm is over, and the next alert is a first one again. */
const CALM_MS = 60_000;
/** A storm about fewer things than this is theirs alone: what another one tells does not wait for it. */
const APART = 4;

/** What a chat has been told lately, and what is gathered for it. */
export type Attention = {
  /** Messages of this storm so far. */
  readonly told: number;
  /** When the newest of them left; absent before the first. */
  readonly toldAt?: Date;
  /** What they were about. */
  readonly groups: readonly string[];
  /** When what is gathered goes; absent while nothing is. */
  readonly opensAt?: Date;
};

export const CALM: Attention = { told: 0, groups: [] };

/** Something that could leave now. */
export type Candidate = {
  readonly alert: Alert;
  readonly lane: number;
  readonly isCritical: boolean;
  /** It tried to leave before, so all of this was decided. */
  readonly isTried: boolean;
};

/** It leaves, or is gathered until then. */
export type Standing = { readonly kind: 'leaves' } | { readonly kind: 'gathers'; readonly until: Date };

const LEAVES: Standing = { kind: 'leaves' };

/**
 * Whether an alert leaves at once or is gathered with what else rings for its chat. The first one of a storm leaves at
 * once, and so does the first one about something else while the storm is about few things; what is critical always
 * does. What comes once a window is over goes behind the first messages of other chats.
 */
export function admit({ alert, lane, isCritical, isTried }: Candidate, attention: Attention, now: Date): Standing {
  if (isTried || isCritical || !isRung(alert) || !isStorm(attention, now)) return LEAVES;
  const { groups } = attention;
  if (groups.length < APART && !groups.includes(groupOf(alert))) return LEAVES;
  const until = windowEnd(attention);
  if (now < until) return { kind: 'gathers', until };
  return lane === LANES.urgent ? { kind: 'gathers', until: now } : LEAVES;
}

/**
 * What is known of a chat once a message about these alerts leaves; `isMore` where not all that was gathered had room
 * in it. Critical ones are beside the storm.
 */
export function tell(
  attention: Attention,
  {
    alerts,
    isCritical,
    isMore,
  }: { readonly alerts: readonly Alert[]; readonly isCritical: boolean; readonly isMore: boolean },
  now: Date,
): Attention {
  const rung = alerts.filter(isRung);
  if (rung.length === 0 || isCritical) return attention;
  const before = isStorm(attention, now) ? attention : CALM;
  const groups = [...new Set([...before.groups, ...rung.map(groupOf)])].slice(0, APART);
  const after = { told: before.told + 1, toldAt: now, groups };
  return isMore ? { ...after, opensAt: windowEnd(after) } : after;
}

function isStorm(attention: Attention, now: Date): boolean {
  const { toldAt } = attention;
  // A clock that was set back since then says nothing about the storm.
  return toldAt !== undefined && toldAt <= now && now.getTime() < windowEnd(attention).getTime() + CALM_MS;
}

function windowEnd({ told, toldAt }: Pick<Attention, 'told' | 'toldAt'>): Date {
  const window = WINDOWS_MS[Math.min(told, WINDOWS_MS.length) - 1] ?? 0;
  return new Date((toldAt?.getTime() ?? 0) + window);
}

/** Nothing is gathered for longer; a time further off was written by a clock that has been set back since. */
export const LONGEST_GATHERING_MS = WINDOWS_MS[WINDOWS_MS.length - 1] ?? 0;
