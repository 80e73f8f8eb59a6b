import { type ChatAccount, type Chats, platformOf } from '../../src/accounts/chats.ts';
import type { Handovers } from '../../src/accounts/handovers.ts';
import type { Allowance, Limits } from '../../src/accounts/limits.ts';
import type { Links } from '../../src/accounts/links.ts';
import type { BroadcastProgress } from '../../src/alerts/broadcasts.ts';
import type { Rule, Rules } from '../../src/alerts/rule.ts';
import { type Subscription, type Subscriptions, symbolsOf } from '../../src/alerts/subscription.ts';
import type { Watchlists } from '../../src/alerts/watchlist.ts';
import type { Caller } from '../../src/chat/caller.ts';
import type { Drafts } from '../../src/chat/draft.ts';
import type { ChatId, Invocation, PersonId } from '../../src/chat/message.ts';
import type { Operating } from '../../src/commands/services.ts';
import { createBoard } from '../../src/core/market/board.ts';
import type { Market, Ticker } from '../../src/core/market/market.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import type { Counted, SeasonBoard } from '../../src/core/season/board.ts';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import type { IndexName } from '../../src/core/season/indexes.ts';
import type { SeasonReading } from '../../src/core/season/season-index.ts';
import type { SectorSeason } from '../../src/core/season/sectors.ts';
import type { SignalHistory } from '../../src/core/signals/history.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import type { Rang, Receipt, Receipts, Told } from '../../src/delivery/receipts.ts';

/** The ports that commands reach, in memory. Tests look at what is stored, so each shows what it holds. */

/** What one exchange says of one market. */
export type Quote = Pick<Ticker, 'symbol' | 'source' | 'price'> & Partial<Ticker>;

/** The real board over quotes that the test sets: what is found and withheld is what a live market would. */
export function createFakeMarket(now: () => Date, quotes: readonly Quote[]) {
  const board = createBoard({ preference: ['binance', 'kraken', 'okx'] });
  const hear = (heard: readonly Quote[], at = now()) =>
    board.update(
      heard.map((quote) => ({ at, quoteVolume: 1_000_000, ...quote })),
      at,
    );
  hear(quotes);
  const market: Market = {
    kind: 'live',
    ticker: board.ticker,
    find: board.find,
    search: board.search,
    doubts: board.doubts,
    sources: () => [],
  };
  return { ...market, hear };
}

export function createFakeRules(): Rules & { readonly all: Map<number, Rule> } {
  const all = new Map<number, Rule>();
  let last = 0;
  return {
    all,
    async add(rule, most, _now, seen) {
      const owned = [...all.values()].filter(({ owner }) => owner === rule.owner);
      if (owned.length >= most || (seen && seen.metrics.length !== owned.length)) return undefined;
      last += 1;
      const added: Rule = { state: 'armed', ...rule, id: last, epoch: 0 };
      all.set(last, added);
      return added;
    },
    of: async (chat) => [...all.values()].filter((rule) => rule.chat === chat),
    get: async (id) => all.get(id),
    metricsOf: async (owner) => [...all.values()].filter((rule) => rule.owner === owner).map(({ metric }) => metric),
    async edit(id, to) {
      const rule = all.get(id);
      if (!rule) return undefined;
      const edited: Rule = { ...rule, ...to, epoch: rule.epoch + 1 };
      all.set(id, edited);
      return edited;
    },
    async move(id, to) {
      const rule = all.get(id);
      if (rule) all.set(id, { ...rule, ...to });
    },
    async remove(id) {
      all.delete(id);
    },
    async snooze(id, snoozedUntil) {
      const rule = all.get(id);
      if (rule) all.set(id, { ...rule, snoozedUntil });
    },
  };
}

export function createFakeLimits(usual: Allowance): Limits {
  const own = new Map<PersonId, Partial<Allowance>>();
  return {
    of: async (person) => ({ ...usual, ...own.get(person) }),
    set: async (person, allowance) => void own.set(person, { ...own.get(person), ...allowance }),
    reset: async (person) => void own.delete(person),
  };
}

/** Everything lies in one chat, newest first. */
export const createFakeReceipts = (all: readonly Receipt[], chat: ChatId = 'telegram:1'): Receipts => ({
  newest: async (asked, of, limit, skip = 0) =>
    (asked === chat ? all.filter((receipt) => tells(receipt, of)) : []).slice(skip, skip + limit),
  noise: async (asked) => {
    const rang = new Map<number, Rang>();
    for (const { alert } of asked === chat ? all : []) {
      if (!('rule' in alert)) continue;
      const before = rang.get(alert.rule);
      rang.set(alert.rule, { rule: alert.rule, count: (before?.count ?? 0) + 1, alert: before?.alert ?? alert });
    }
    return [...rang.values()].toSorted((a, b) => b.count - a.count);
  },
  count: async (asked, of) => (asked === chat ? all.filter((receipt) => tells(receipt, of)).length : 0),
});

const tells = ({ alert, message }: Receipt, of: Told | undefined): boolean =>
  of === undefined ||
  (of.kind === 'message' ? message === of.id : (alert as Record<string, unknown>)[of.kind] === of.id);

export function createFakeSubscriptions(): Subscriptions & { readonly all: Map<number, Subscription> } {
  const all = new Map<number, Subscription>();
  let last = 0;
  const subjectOf = (chat: ChatId, subject: { topic: string; scope: string; timeframe?: string }) =>
    [chat, subject.topic, subject.scope, subject.timeframe].join(' ');
  return {
    all,
    async add({ chat, owner, subject }, most) {
      const same = [...all.values()].find((each) => subjectOf(each.chat, each) === subjectOf(chat, subject));
      if (same) {
        const isLater = subject.topic === 'movers' && same.topic === 'movers' && subject.at !== same.at;
        all.set(same.id, { ...same, ...subject });
        return { id: same.id, isNew: isLater };
      }
      if ([...all.values()].filter((each) => each.owner === owner).length >= most) return undefined;
      last += 1;
      all.set(last, { id: last, chat, owner, ...subject });
      return { id: last, isNew: true };
    },
    of: async (chat) => [...all.values()].filter((each) => each.chat === chat),
    get: async (id) => all.get(id),
    async change(id, subject) {
      const found = all.get(id);
      const isTold = [...all.values()].some(
        (each) => each.id !== id && subjectOf(each.chat, each) === subjectOf(found?.chat ?? 'none:', subject),
      );
      if (!found || isTold) return false;
      all.set(id, { id, chat: found.chat, owner: found.owner, ...subject });
      return true;
    },
    async remove(id) {
      all.delete(id);
    },
    async snooze(id, snoozedUntil) {
      const found = all.get(id);
      if (found) all.set(id, { ...found, snoozedUntil });
    },
    symbols: async (timeframe) =>
      [...all.values()].flatMap((each) =>
        each.topic === 'signals' && each.timeframe === timeframe ? symbolsOf(each.scope) : [],
      ),
  };
}

/** A group that nobody leaves, unless the test says what becomes of what rests. */
export const createFakeHandovers = (does: Partial<Handovers> = {}): Handovers => ({
  left: async () => [],
  back: async () => undefined,
  groups: async () => [],
  take: async () => ({ kind: 'none' }),
  end: async () => 0,
  ...does,
});

export function createFakeChats(): Chats & { readonly all: Map<ChatId, ChatAccount> } {
  const all = new Map<ChatId, ChatAccount>();
  const change = (id: ChatId, to: Partial<ChatAccount>) => {
    const account = all.get(id);
    if (account) all.set(id, { ...account, ...to });
  };
  const open = (id: ChatId) => {
    const { unreachable: _, ...account } = all.get(id) ?? {};
    if ('id' in account) all.set(id, account as ChatAccount);
  };
  return {
    all,
    async heard({ chat: id, kind, locale, title }) {
      const account: ChatAccount = {
        id,
        kind,
        // A group keeps the language that it was heard in first.
        locale: kind === 'private' ? locale : (all.get(id)?.locale ?? locale),
        settings: all.get(id)?.settings ?? {},
        ...(title === undefined ? {} : { title }),
      };
      all.set(id, account);
      return account;
    },
    of: async (chat) => all.get(chat),
    choose: async (chat, to) => {
      const chosen = Object.entries({ ...all.get(chat)?.settings, ...to }).filter(([, value]) => value !== undefined);
      change(chat, { settings: Object.fromEntries(chosen) });
    },
    async unreachable(chat, reason, at) {
      change(chat, { unreachable: { at, reason } });
      return { chat, since: at, owners: [] };
    },
    owners: async () => [],
    reachable: async (chat) => open(chat),
    async moved(from, to) {
      const account = all.get(from);
      if (!account) return;
      all.delete(from);
      all.set(to, { ...account, id: to });
    },
  };
}

export type FakeSeason = {
  top50?: SeasonEntry;
  top100?: SeasonEntry;
  progress?: ReturnType<SeasonBoard['progress']>;
  /** By size, window and ranks: `75 30 start`. What is not named has no ranking. */
  counts?: Readonly<Record<string, Counted>>;
  sectors?: readonly SectorSeason[];
  indicative?: { readonly [index in IndexName]?: SeasonReading };
  /** Asked for the last so many days up to a day. */
  past?: SeasonBoard['past'];
};

/** A season board that says what `shown` holds at the time. */
export const createFakeSeason = (shown: FakeSeason): SeasonBoard => ({
  latest: async (index) => shown[index],
  of: async (index, day) => (shown[index]?.day === day ? shown[index] : undefined),
  progress: () => shown.progress,
  count: async ({ size, windowDays, ranks }) =>
    shown.counts?.[`${size} ${windowDays} ${ranks}`] ?? { kind: 'no-ranking' },
  sectors: () => shown.sectors ?? [],
  indicative: async (index) => shown.indicative?.[index],
  past: shown.past ?? (async () => []),
});

export const createFakeSignals = (found: readonly Signal[]): SignalHistory => ({
  latest: async (limit, symbol?: MarketSymbol) =>
    found.filter((signal) => symbol === undefined || signal.symbol === symbol).slice(0, limit),
});

export function createFakeWatchlists(): Watchlists {
  const lists = new Map<ChatId, MarketSymbol[]>();
  return {
    async add(chat, symbol, most) {
      const list = lists.get(chat) ?? [];
      if (list.includes(symbol)) return 'there';
      if (list.length >= most) return 'full';
      lists.set(chat, [...list, symbol]);
      return 'added';
    },
    async remove(chat, symbol) {
      const list = lists.get(chat) ?? [];
      lists.set(
        chat,
        list.filter((each) => each !== symbol),
      );
      return list.includes(symbol);
    },
    of: async (chat) => lists.get(chat) ?? [],
  };
}

export function createFakeDrafts(): Drafts {
  const kept = new Map<string, { readonly does: Invocation; readonly of: string; readonly at: number }>();
  const nameOf = ({ chat, person }: Caller) => `${chat} ${person}`;
  return {
    async keep(does, caller, now) {
      const id = `draft${kept.size + 1}0`;
      kept.set(id, { does, of: nameOf(caller), at: now.getTime() });
      return id;
    },
    async of(id, caller, now) {
      const found = kept.get(id);
      return found?.of === nameOf(caller) && now.getTime() - found.at < 86_400_000 ? found.does : undefined;
    },
  };
}

/** One process does everything for nobody, and the operator's lists are empty. */
export function createFakeOperating(more: Partial<Operating> = {}): Operating {
  const admitted: string[] = [];
  const broadcasts = new Map<number, BroadcastProgress>();
  const change = (id: number, may: (each: BroadcastProgress) => boolean, to: Partial<BroadcastProgress>) => {
    const before = broadcasts.get(id);
    if (!before || !may(before)) return undefined;
    broadcasts.set(id, { ...before, ...to });
    return broadcasts.get(id);
  };
  const REACH = 3;
  return {
    census: async () => ({
      people: 0,
      groups: 0,
      channels: 0,
      unreachable: 0,
      rules: 0,
      owners: 0,
      subscriptions: 0,
      sent: 0,
      maybeSent: 0,
      dead: 0,
    }),
    backlog: async () => [],
    processes: async () => [],
    holders: async () => [],
    allowed: undefined,
    admissions: {
      has: async (ids) => ids.some((id) => admitted.includes(id)),
      async add(id) {
        if (admitted.includes(id)) return false;
        admitted.unshift(id);
        return true;
      },
      async remove(id) {
        const place = admitted.indexOf(id);
        if (place >= 0) admitted.splice(place, 1);
        return place >= 0;
      },
      all: async () => [...admitted],
    },
    broadcasts: {
      async draft(text) {
        const id = broadcasts.size + 1;
        const draft = { id, text, chats: 0, kept: 0, waiting: 0, sent: 0 };
        broadcasts.set(id, draft);
        return draft;
      },
      reach: async () => REACH,
      send: async (id, sentAt) =>
        change(id, (each) => !each.sentAt && !each.cancelledAt, { sentAt, chats: REACH, waiting: 2, sent: 1 }),
      async cancel(id, cancelledAt) {
        const { waiting = 0 } = broadcasts.get(id) ?? {};
        return change(id, (each) => !each.cancelledAt, { cancelledAt, kept: waiting, waiting: 0 });
      },
      progress: async (id) => broadcasts.get(id),
      newest: async () => [...broadcasts.values()].findLast(({ sentAt }) => sentAt)?.id,
    },
    ...more,
  };
}

/** Codes are `CODE0001` and so on; an account is a set of people. */
export function createFakeLinks(): Links {
  const accounts: Set<PersonId>[] = [];
  const codes = new Map<string, PersonId>();
  const of = (person: PersonId) => accounts.find((each) => each.has(person)) ?? new Set([person]);
  return {
    async offer(person) {
      const code = `CODE${String(codes.size + 1).padStart(4, '0')}`;
      codes.set(code, person);
      return code;
    },
    async join(code, { person }) {
      const by = codes.get(code);
      if (by === undefined) return 'unknown';
      if (platformOf(by) === platformOf(person)) return 'own';
      const everybody = new Set([...of(by), ...of(person)]);
      if (new Set([...everybody].map(platformOf)).size < everybody.size) return 'taken';
      codes.delete(code);
      for (const each of everybody) of(each).delete(each);
      accounts.push(everybody);
      return 'joined';
    },
    async part(person) {
      const account = of(person);
      const isLinked = account.size > 1;
      account.delete(person);
      return isLinked;
    },
    others: async (person) => [...of(person)].filter((each) => each !== person),
  };
}
