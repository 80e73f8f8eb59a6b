import { withoutTopic } from '../../src/accounts/chats.ts';
import type { ChatSettings } from '../../src/accounts/settings.ts';
import { type Alert, type Kept, LANES, laneOf } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { type Attention, admit, CALM, LONGEST_GATHERING_MS, tell } from '../../src/delivery/attention.ts';
import {
  type Companion,
  type Delivery,
  LONGEST_WAIT_MS,
  type Settlement,
  settle,
} from '../../src/delivery/delivery.ts';
import { isRung } from '../../src/delivery/group.ts';
import { count, isSpent, keepOf, sleepOf, type ToldToday } from '../../src/delivery/keep.ts';
import { MOST_TOGETHER, type Outbox } from '../../src/delivery/outbox.ts';

const CLOCKS_DIFFER_MS = 300_000;

type Row = {
  readonly key: string;
  delivery: Delivery;
  lane: number;
  turn: number;
  dueAt: number;
  lease: { readonly by: string; until: number } | undefined;
  /** Absent: it may leave, or is on its way. */
  with: 'others later' | 'another' | 'a digest' | undefined;
  kept?: Kept;
};

/**
 * The outbox in memory: what a courier can tell of it is as in the database, by the same contract. Quick enough for a
 * backlog of a hundred thousand in virtual time.
 */
export function createMemoryOutbox(elapsedMs: () => number, isCritical: (alert: Alert) => boolean = () => false) {
  let ids = 0n;
  /** Pending rows, in the order of claims. */
  const pending: Row[] = [];
  const sending = new Map<bigint, Row>();
  const ofChat = new Map<ChatId, Set<Row>>();
  const attention = new Map<ChatId, Attention>();
  /** When what is gathered for a chat goes, and no later than when the first of it does. */
  const openings = new Map<ChatId, Date>();
  let firstOpening = Number.POSITIVE_INFINITY;
  const settings = new Map<ChatId, ChatSettings>();
  const today = new Map<ChatId, ToldToday>();
  const settingsOf = (chat: ChatId): ChatSettings => settings.get(chat) ?? {};
  const isCounted = ({ delivery, lane }: Row) =>
    lane !== LANES.critical && delivery.alert.kind !== 'notice' && delivery.alert.kind !== 'digest';
  const keys = new Set<string>();
  const log: { key: string; id: bigint; outcome: string; batch: bigint | undefined; chat: ChatId }[] = [];

  const isBefore = (a: Row, b: Row) =>
    a.lane !== b.lane ? a.lane < b.lane : a.turn !== b.turn ? a.turn < b.turn : a.delivery.id < b.delivery.id;

  /** Where a row stands among those that wait, or would. */
  function placeOf(row: Row): number {
    let low = 0;
    let high = pending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = pending[middle];
      if (there && isBefore(there, row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const wait = (row: Row) => void pending.splice(placeOf(row), 0, row);
  const unwait = (row: Row) => void pending.splice(placeOf(row), 1);
  const isDue = ({ dueAt, delivery }: Row, now: Date) =>
    dueAt <= now.getTime() ||
    dueAt === delivery.createdAt.getTime() ||
    dueAt > now.getTime() + LONGEST_WAIT_MS + CLOCKS_DIFFER_MS;
  const isTried = ({ delivery, dueAt }: Row) =>
    delivery.attempts > 0 || delivery.company.length > 0 || dueAt !== delivery.createdAt.getTime();
  const byLane = (a: Row, b: Row) => a.lane - b.lane || Number(a.delivery.id - b.delivery.id);
  const rowsOf = (chat: ChatId) => [...(ofChat.get(chat) ?? [])];

  /** What a chat hears next: by lane, and then as it came. */
  function headOf(chat: ChatId, now: Date): Row | undefined {
    let head: Row | undefined;
    for (const row of ofChat.get(chat) ?? [])
      if (!row.lease && !row.with && isDue(row, now) && (!head || byLane(row, head) < 0)) head = row;
    return head;
  }

  function standingOf(row: Row, now: Date, wallNow: Date) {
    const { alert, chat, createdAt } = row.delivery;
    const candidate = {
      alert,
      lane: row.lane,
      isCritical: row.lane === LANES.critical,
      isTried: isTried(row),
      createdAt,
    };
    const because = candidate.isTried
      ? sleepOf(candidate, row.delivery.maybeSent, settingsOf(chat), wallNow)
      : keepOf(candidate, settingsOf(chat), today.get(chat), wallNow);
    return because ? ({ kind: 'kept', because } as const) : admit(candidate, attention.get(chat) ?? CALM, now);
  }

  const isLoose = (row: Row, now: Date) =>
    isRung(row.delivery.alert) &&
    !row.lease &&
    row.with !== 'another' &&
    row.with !== 'a digest' &&
    !isTried(row) &&
    isDue(row, now);

  function know(chat: ChatId, known: Attention): void {
    attention.set(chat, known);
    if (known.opensAt) openings.set(chat, known.opensAt);
    else openings.delete(chat);
    firstOpening = Math.min(firstOpening, known.opensAt?.getTime() ?? firstOpening);
  }

  /** Nothing is gathered for longer; a time further off was written by a clock that has been set back since. */
  const isWaited = (opensAt: number, now: Date) =>
    opensAt > now.getTime() && opensAt - now.getTime() <= LONGEST_GATHERING_MS;

  /** Where a window is over, the oldest that was gathered may leave. */
  function open(now: Date): void {
    if (openings.size === 0 || isWaited(firstOpening, now)) return;
    firstOpening = Number.POSITIVE_INFINITY;
    for (const [chat, at] of openings) {
      if (isWaited(at.getTime(), now)) {
        firstOpening = Math.min(firstOpening, at.getTime());
        continue;
      }
      const { opensAt: _, ...rest } = attention.get(chat) ?? CALM;
      know(chat, rest);
      const [first] = rowsOf(chat)
        .filter((row) => row.with === 'others later')
        .sort(byLane);
      if (!first) continue;
      first.with = undefined;
      first.lane = Math.max(first.lane, LANES.followUp);
      first.turn = rest.told;
      wait(first);
    }
  }

  function keep(row: Row, because: Kept): void {
    if (!row.with) unwait(row);
    const company = new Set(row.delivery.company.map(({ id }) => id));
    const others = rowsOf(row.delivery.chat).filter(({ delivery }) => company.has(delivery.id));
    row.delivery = { ...row.delivery, company: [], attempts: 0 };
    row.dueAt = row.delivery.createdAt.getTime();
    for (const each of [row, ...others]) {
      each.with = 'a digest';
      each.kept = because;
    }
  }

  /** Holds back what rang for the chat of `head`; where that leaves, only what must not go in its company. */
  function holdBack(head: Row, leaves: boolean, now: Date, wallNow: Date): void {
    const { chat } = head.delivery;
    const all = new Set([
      ...(leaves ? [] : [head]),
      ...rowsOf(chat).filter((row) => row !== head && isLoose(row, now)),
    ]);
    for (const row of all) {
      if (row.lane === LANES.critical) continue;
      const standing = standingOf(row, now, wallNow);
      const known = attention.get(chat);
      if (standing.kind === 'kept') keep(row, standing.because);
      if (standing.kind !== 'gathers' || !known || row.with || row.lane === LANES.followUp || leaves) continue;
      const opensAt = known.opensAt && known.opensAt < standing.until ? known.opensAt : standing.until;
      know(chat, { ...known, opensAt });
      unwait(row);
      row.with = 'others later';
    }
  }

  function take(head: Row, by: string, leaseMs: number, now: Date, wallNow: Date): void {
    unwait(head);
    head.lease = { by, until: elapsedMs() + leaseMs };
    sending.set(head.delivery.id, head);
    const { chat, alert } = head.delivery;
    const isFirst = !isTried(head);
    if (isFirst && isCounted(head)) {
      const counted = count(settingsOf(chat), today.get(chat), wallNow);
      if (counted) today.set(chat, counted);
    }
    const { budget: most, digest } = settingsOf(chat);
    const isLast = most !== undefined && isCounted(head) && isSpent(settingsOf(chat), today.get(chat), wallNow);
    if (isLast) head.delivery = { ...head.delivery, lastOfBudget: { most, ...(digest ? { digestAt: digest } : {}) } };
    if (!isFirst || (!isRung(alert) && alert.kind !== 'digest')) return;
    const isCritical = head.lane === LANES.critical;
    const others = rowsOf(chat)
      .filter((row) => {
        if (alert.kind === 'digest')
          return row.kept !== undefined && row.with === 'a digest' && alert.holds.includes(row.kept);
        const isAlike = row.lane !== LANES.digest && (row.lane === LANES.critical) === isCritical;
        return row !== head && isLoose(row, now) && isAlike;
      })
      .sort(byLane)
      .slice(0, MOST_TOGETHER - 1)
      .sort((a, b) => Number(a.delivery.id - b.delivery.id));
    for (const row of others) {
      if (!row.with) unwait(row);
      row.with = 'another';
    }
    const company: readonly Companion[] = others.map(({ delivery }) => ({ id: delivery.id, alert: delivery.alert }));
    head.delivery = { ...head.delivery, company };
    if (!isRung(alert)) return;
    const alerts = [alert, ...company.map((each) => each.alert)];
    const told = { alerts, isCritical, isMore: alerts.length === MOST_TOGETHER };
    know(chat, tell(attention.get(chat) ?? CALM, told, now));
  }

  function put(
    key: string,
    chat: ChatId,
    alert: Alert,
    now: Date,
    lane = laneOf(alert, isCritical(alert) ? 'critical' : undefined),
  ): void {
    if (keys.has(key)) return;
    keys.add(key);
    ids += 1n;
    const delivery: Delivery = {
      id: ids,
      chat,
      reader: readerIn('en'),
      alert,
      company: [],
      attempts: 0,
      maybeSent: false,
      isPlain: false,
      createdAt: now,
    };
    const row: Row = { key, delivery, lane, turn: 0, dueAt: now.getTime(), lease: undefined, with: undefined };
    belong(row);
    wait(row);
  }

  function belong(row: Row): void {
    const rows = ofChat.get(row.delivery.chat) ?? new Set();
    ofChat.set(row.delivery.chat, rows.add(row));
  }

  function leave(row: Row): void {
    const rows = ofChat.get(row.delivery.chat);
    rows?.delete(row);
    if (rows?.size === 0) ofChat.delete(row.delivery.chat);
  }

  function store(id: bigint, tried: number, settlement: Settlement): void {
    const row = sending.get(id) ?? pending.find(({ delivery }) => delivery.id === id);
    if (!row) return;
    if (settlement.kind !== 'pending') {
      if (row.lease) sending.delete(id);
      else unwait(row);
      const company = new Set(row.delivery.company.map((each) => each.id));
      const all = rowsOf(row.delivery.chat).filter((each) => each === row || company.has(each.delivery.id));
      for (const each of all.sort((a, b) => Number(a.delivery.id - b.delivery.id))) {
        leave(each);
        const batch = company.size > 0 ? id : undefined;
        log.push({ key: each.key, id: each.delivery.id, outcome: settlement.kind, batch, chat: row.delivery.chat });
      }
      return;
    }
    if (!row.lease || row.delivery.attempts !== tried) return;
    const { attempts, maybeSent, isPlain, dueAt } = settlement;
    row.delivery = { ...row.delivery, attempts, maybeSent, isPlain };
    row.dueAt = dueAt.getTime();
    row.lease = undefined;
    sending.delete(id);
    wait(row);
  }

  const outbox: Outbox = {
    async claim({ platform, except, limit, leastLane = LANES.critical, by, leaseMs, wallNow: wall }, now) {
      const wallNow = wall ?? now;
      const claimed: Row[] = [];
      open(now);
      let isChanged = true;
      while (isChanged && claimed.length < limit) {
        const sendingNow = [...sending.values()].map(({ delivery }) => delivery.chat);
        const out = new Set([...except, ...sendingNow].map(withoutTopic));
        const leaving: Row[] = [];
        const gathering: Row[] = [];
        for (const row of pending) {
          if (claimed.length + leaving.length === limit) break;
          const { chat } = row.delivery;
          if (row.lane < leastLane || !isDue(row, now) || !chat.startsWith(`${platform}:`)) continue;
          if (out.has(withoutTopic(chat)) || headOf(chat, now) !== row) continue;
          out.add(withoutTopic(chat));
          (standingOf(row, now, wallNow).kind === 'leaves' ? leaving : gathering).push(row);
        }
        for (const row of leaving) {
          if (settingsOf(row.delivery.chat).mutes) holdBack(row, true, now, wallNow);
          take(row, by, leaseMs, now, wallNow);
        }
        claimed.push(...leaving);
        for (const row of gathering) holdBack(row, false, now, wallNow);
        isChanged = gathering.length > 0;
        open(now);
      }
      return claimed.sort((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ delivery }) => delivery);
    },
    async renew(wanted, by, leaseMs) {
      const ours = wanted.filter((id) => sending.get(id)?.lease?.by === by);
      for (const id of ours) {
        const row = sending.get(id);
        if (row) row.lease = { by, until: elapsedMs() + leaseMs };
      }
      return ours;
    },
    settle: async ({ id, attempts }, settlement) => store(id, attempts, settlement),
    async reap(now, except = []) {
      const over = [...sending.values()].filter(
        ({ lease, delivery }) => lease && lease.until <= elapsedMs() && !except.includes(delivery.id),
      );
      for (const { delivery } of over) {
        store(
          delivery.id,
          delivery.attempts,
          settle(delivery, { kind: 'ambiguous', reason: 'no answer was seen' }, now),
        );
      }
      return over.length;
    },
    enqueue: async (key, chat, alert, now, urgency) => put(key, chat, alert, now, laneOf(alert, urgency)),
    backlog: async () => [],
    async nextDue(now) {
      const tries = pending.filter((row) => !isDue(row, now)).map(({ dueAt }) => dueAt);
      const windows = [...openings.values()].flatMap((at) => (at > now ? at.getTime() : []));
      const later = [...tries, ...windows].reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
      return later === Number.POSITIVE_INFINITY ? undefined : new Date(later);
    },
  };

  return {
    ...outbox,
    put,
    /** What the people of a chat chose. */
    choose: (chat: ChatId, chosen: ChatSettings) => void settings.set(chat, chosen),
    /** What was settled: `{ key, outcome }`, in order. */
    log: log as readonly {
      readonly key: string;
      readonly id: bigint;
      readonly outcome: string;
      /** The delivery in whose message it went, where that told several. */
      readonly batch: bigint | undefined;
      readonly chat: ChatId;
    }[],
    waiting: () => [...ofChat.values()].reduce((sum, rows) => sum + rows.size, 0),
    /** A chat lives under another id. */
    rename(from: ChatId, to: ChatId): void {
      for (const row of [...(ofChat.get(from) ?? [])]) {
        leave(row);
        row.delivery = { ...row.delivery, chat: to };
        belong(row);
      }
    },
  };
}
