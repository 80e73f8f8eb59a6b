import { withoutTopic } from '../../src/accounts/chats.ts';
import { type Alert, LANES, laneOf } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { type Delivery, type Settlement, settle } from '../../src/delivery/delivery.ts';
import type { Outbox } from '../../src/delivery/outbox.ts';

type Row = {
  readonly key: string;
  delivery: Delivery;
  lane: number;
  turn: number;
  dueAt: number;
  lease: { readonly by: string; until: number } | undefined;
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
  const keys = new Set<string>();
  const log: { key: string; id: bigint; outcome: string }[] = [];

  const isBefore = (a: Row, b: Row) =>
    a.lane !== b.lane ? a.lane < b.lane : a.turn !== b.turn ? a.turn < b.turn : a.delivery.id < b.delivery.id;

  function wait(row: Row): void {
    let low = 0;
    let high = pending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = pending[middle];
      if (there && isBefore(there, row)) low = middle + 1;
      else high = middle;
    }
    pending.splice(low, 0, row);
  }

  const unwait = (row: Row) => void pending.splice(pending.indexOf(row), 1);
  const waitingOf = (chat: ChatId, now: Date) =>
    [...(ofChat.get(chat) ?? [])].filter((row) => !row.lease && row.dueAt <= now.getTime());

  /** What a chat hears next: by lane, and then as it came. */
  function headOf(chat: ChatId, now: Date): Row | undefined {
    const [head] = waitingOf(chat, now).sort((a, b) => a.lane - b.lane || Number(a.delivery.id - b.delivery.id));
    return head;
  }

  function olderFollowUp(row: Row, now: Date): Row | undefined {
    if (row.lane !== LANES.urgent || isCritical(row.delivery.alert)) return undefined;
    return waitingOf(row.delivery.chat, now)
      .filter((each) => each.lane === LANES.followUp && each.delivery.id < row.delivery.id)
      .sort((a, b) => Number(a.delivery.id - b.delivery.id))[0];
  }

  function follow(chat: ChatId): void {
    const rows = [...(ofChat.get(chat) ?? [])];
    let turn = Math.max(0, ...rows.filter(({ lane }) => lane === LANES.followUp).map((row) => row.turn));
    for (const row of rows) {
      if (row.lane !== LANES.urgent || row.lease || isCritical(row.delivery.alert)) continue;
      unwait(row);
      row.lane = LANES.followUp;
      row.turn = ++turn;
      wait(row);
    }
  }

  function put(key: string, chat: ChatId, alert: Alert, now: Date, lane = laneOf(alert)): void {
    if (keys.has(key)) return;
    keys.add(key);
    ids += 1n;
    const delivery: Delivery = {
      id: ids,
      chat,
      locale: 'en',
      alert,
      attempts: 0,
      maybeSent: false,
      isPlain: false,
      createdAt: now,
    };
    const row: Row = { key, delivery, lane, turn: 0, dueAt: now.getTime(), lease: undefined };
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
      leave(row);
      log.push({ key: row.key, id, outcome: settlement.kind });
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
    async claim({ platform, except, limit, leastLane = LANES.urgent, by, leaseMs }, now) {
      const out = new Set([...except, ...[...sending.values()].map(({ delivery }) => delivery.chat)].map(withoutTopic));
      const claimed: Row[] = [];
      for (const row of pending) {
        if (claimed.length === limit) break;
        const { chat } = row.delivery;
        if (row.lane < leastLane || row.dueAt > now.getTime() || !chat.startsWith(`${platform}:`)) continue;
        if (out.has(withoutTopic(chat)) || headOf(chat, now) !== row) continue;
        out.add(withoutTopic(chat));
        claimed.push(olderFollowUp(row, now) ?? row);
      }
      for (const row of claimed) {
        unwait(row);
        row.lease = { by, until: elapsedMs() + leaseMs };
        sending.set(row.delivery.id, row);
      }
      for (const { lane, delivery } of claimed) if (lane === LANES.urgent) follow(delivery.chat);
      return claimed.map(({ delivery }) => delivery);
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
    enqueue: async (key, chat, alert, now) => put(key, chat, alert, now),
    backlog: async () => [],
    async nextDue(now) {
      const later = pending.reduce(
        (least, { dueAt }) => (dueAt > now.getTime() ? Math.min(least, dueAt) : least),
        Number.POSITIVE_INFINITY,
      );
      return later === Number.POSITIVE_INFINITY ? undefined : new Date(later);
    },
  };

  return {
    ...outbox,
    put,
    /** What was settled: `{ key, outcome }`, in order. */
    log: log as readonly { readonly key: string; readonly id: bigint; readonly outcome: string }[],
    waiting: () => pending.length + sending.size,
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
