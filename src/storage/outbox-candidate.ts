import { readSettings } from '../accounts/settings.ts';
import { type Kept, LANES } from '../alerts/alert.ts';
import { type Attention, admit, CALM, type Standing } from '../delivery/attention.ts';
import { LONGEST_WAIT_MS } from '../delivery/delivery.ts';
import { keepOf, sleepOf, type ToldToday } from '../delivery/keep.ts';
import type { Claim } from '../delivery/outbox.ts';
import type { DeliveryRow } from './outbox-row.ts';
import type { readTide } from './tides.ts';

/** Processes whose clocks differ by less take each other's times as they are. */
const CLOCKS_DIFFER_MS = 300_000;
/** What never tried to leave may, whatever clocks say; the others wait for their time, if it is one that can be. */
export const IS_DUE = (row: string) =>
  `(${row}.due_at <= $1 OR ${row}.due_at = ${row}.created_at
    OR ${row}.due_at > $1::timestamptz + ${LONGEST_WAIT_MS + CLOCKS_DIFFER_MS} * interval '1 ms')`;
/** What may be told together with others: what rang for a rule and did not try to leave yet. */
export const IS_LOOSE = (row: string) =>
  `${row}.alert ? 'rule' AND ${row}.attempts = 0 AND ${row}.batch IS NULL AND ${row}.due_at = ${row}.created_at`;

/** A delivery that may leave, with what is known of its chat. */
export type Candidate = DeliveryRow & {
  readonly lane: number;
  readonly turn: number;
  readonly due_at: Date;
  readonly told: number | null;
  readonly told_at: Date | null;
  readonly groups: readonly string[] | null;
  readonly opens_at: Date | null;
  readonly day: string | null;
  readonly messages: number | null;
  readonly tide: Parameters<typeof readTide>[0];
};

export type Rung = Pick<Candidate, 'alert' | 'lane' | 'attempts' | 'batch' | 'maybe_sent' | 'due_at' | 'created_at'>;

export const toStanding = (row: Rung) => ({
  alert: row.alert,
  lane: row.lane,
  isCritical: row.lane === LANES.critical,
  // Who was told to wait has spent no attempt, and is another time due than it was made.
  isTried: row.attempts > 0 || row.batch !== null || row.due_at.getTime() !== row.created_at.getTime(),
  maybeSent: row.maybe_sent,
  createdAt: row.created_at,
});

type KeptStanding = { readonly kind: 'kept'; readonly because: Kept };

/** What becomes of an alert of this chat: kept for a digest, gathered, or told. */
export function standingOf(
  chat: Candidate,
  rung: ReturnType<typeof toStanding>,
  { wallNow }: Claim,
  now: Date,
): Standing | KeptStanding {
  const [settings, at] = [readSettings(chat.settings), wallNow ?? now];
  const because = rung.isTried
    ? sleepOf(rung, rung.maybeSent, settings, at)
    : keepOf(rung, settings, toldToday(chat), at);
  return because === undefined ? admit(rung, toAttention(chat), now) : { kind: 'kept', because };
}

export const toldToday = ({ day, messages }: Candidate): ToldToday | undefined =>
  day === null ? undefined : { day, messages: messages ?? 0 };

/** Counted among the chat's messages of the day. */
export const isCounted = ({ alert, lane }: Pick<Candidate, 'alert' | 'lane'>): boolean =>
  lane !== LANES.critical && alert.kind !== 'notice' && alert.kind !== 'digest';

export const toAttention = ({ told, told_at, groups, opens_at }: Candidate): Attention => ({
  ...CALM,
  ...(told === null ? {} : { told, groups: groups ?? [] }),
  ...(told_at === null ? {} : { toldAt: told_at }),
  ...(opens_at === null ? {} : { opensAt: opens_at }),
});
