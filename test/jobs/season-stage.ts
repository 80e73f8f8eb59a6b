import type { Announcements } from '../../src/alerts/announcements.ts';
import { createMatcher, type RuleLedger } from '../../src/alerts/matcher.ts';
import type { DailyClose } from '../../src/core/market/market.ts';
import type { RankedAsset, Ranking, RankingFeed } from '../../src/core/market/ranking.ts';
import type { Reading } from '../../src/core/market/reading.ts';
import { addDays, type Day, dayStart } from '../../src/core/market/timeframe.ts';
import type { SeasonProgress } from '../../src/core/season/board.ts';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import type { IndexName } from '../../src/core/season/indexes.ts';
import { seasonJob } from '../../src/jobs/season.ts';

const COINS = 110;
const BITCOIN: RankedAsset = asset(1, 'btc-bitcoin', 'BTC');

function asset(rank: number, id: string, ticker: string): RankedAsset {
  return { id: `test:${id}`, ticker, name: ticker, rank, priceUsd: 100, marketCapUsd: 1e12 / rank };
}

/** Bitcoin and coins `c2`, `c3`, … by rank. Another provider names them otherwise. */
export const rankingOf = (provider = 'test'): Ranking => ({
  takenAt: new Date('2026-06-02T12:00:00Z'),
  source: provider,
  assets: [BITCOIN, ...Array.from({ length: COINS }, (_, i) => asset(i + 2, `c${i + 2}`, `C${i + 2}`))].map((each) => ({
    ...each,
    id: each.id.replace('test:', `${provider}:`),
  })),
});

type Kept = {
  readonly closes: Map<Day, Map<string, number>>;
  readonly rankings: Map<Day, Ranking>;
  readonly entries: Map<IndexName, Map<Day, SeasonEntry>>;
};

export const nothingKept = (): Kept => ({
  closes: new Map(),
  rankings: new Map(),
  entries: new Map([
    ['top50', new Map()],
    ['top100', new Map()],
  ]),
});

/**
 * The season job in a world of its own. Bitcoin always costs 100; on a day, `share` percent of the coins
 * stand at 110 and the others at 90, and before April every one of them cost 100.
 */
export function createStage({ kept = nothingKept(), levels = [] as readonly number[] } = {}) {
  const shares = new Map<Day, number>();
  const unknown = new Set<string>();
  const young = new Map<string, Day>();
  const asked: string[] = [];
  const told: string[] = [];
  const rung: number[] = [];
  const progress: (SeasonProgress | undefined)[] = [];
  let now = Date.parse('2026-06-02T12:00:00Z');
  let past: readonly Day[] = [];
  let stopAfter = Number.POSITIVE_INFINITY;
  const stopping = new AbortController();

  const priceOf = (id: string, day: Day): number => {
    const number = Number(/c(\d+)$/.exec(id)?.[1] ?? 0);
    if (number === 0 || day < '2026-04-01') return 100;
    // Spread over the ranks, so that every index has about this share.
    return (number * 37) % 100 < (shares.get(day) ?? 50) ? 110 : 90;
  };

  const entriesOf = (index: IndexName) =>
    [...(kept.entries.get(index) ?? new Map<Day, SeasonEntry>()).values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const history = {
    save: async (index: IndexName, entry: SeasonEntry) => void kept.entries.get(index)?.set(entry.day, entry),
    latest: async (index: IndexName) => entriesOf(index).at(-1),
    of: async (index: IndexName, day: Day) => kept.entries.get(index)?.get(day),
    since: async (index: IndexName, day: Day) => entriesOf(index).filter((entry) => entry.day >= day),
  };

  const announcements: Announcements = {
    async season(index, entry) {
      await history.save(index, entry);
      const { transition } = entry;
      const line = transition && `${index} ${transition.day} ${transition.from} to ${transition.to}`;
      if (!line || told.includes(line)) return 0;
      told.push(line);
      return 1;
    },
    signals: async () => 0,
    isExamined: async () => false,
  };

  const matcher = createMatcher(ledger(levels, rung));

  const job = seasonJob({
    rankings: {
      save: async (day, ranking) => void kept.rankings.set(day, ranking),
      join: async () => undefined,
      of: async (day) => kept.rankings.get(day),
      latest: async () => undefined,
    },
    rankingFeed: {
      ranking: async () => ({ failures: [] }),
      past: async (from, to) =>
        past.filter((day) => day >= from && day <= to).map((day) => ({ day, ranking: rankingOf() })),
      history: async () => undefined,
    } satisfies RankingFeed,
    closes: {
      async closes({ id }, from, to) {
        asked.push(`${id} ${from} ${to}`);
        if (asked.length > stopAfter) stopping.abort();
        if (unknown.has(id)) return undefined;
        const closes: DailyClose[] = [];
        for (let day = from; day <= to; day = addDays(day, 1)) {
          if (day >= (young.get(id) ?? '')) closes.push({ day, close: priceOf(id, day), source: 'test' });
        }
        return closes;
      },
    },
    dailyCloses: {
      async save(id, closes) {
        for (const { day, close } of closes) {
          const ofDay = kept.closes.get(day) ?? new Map<string, number>();
          kept.closes.set(day, ofDay.set(id, close));
        }
      },
      of: async (day) => new Map(kept.closes.get(day)),
    },
    history,
    announcements,
    matcher,
    now: () => new Date(now),
    onEnqueued: () => undefined,
    onProgress: (now) => progress.push(now),
  });

  return {
    job,
    kept,
    asked,
    told,
    rung,
    progress,
    unknown,
    young,
    /** Keeps a ranking of the day, in which this many percent of the coins beat Bitcoin. */
    rank(day: Day, share: number, provider = 'test') {
      shares.set(day, share);
      kept.rankings.set(day, rankingOf(provider));
    },
    /** The market can tell these days, with so many percent ahead on each. */
    remembers(days: Readonly<Record<Day, number>>) {
      for (const [day, share] of Object.entries(days)) shares.set(day, share);
      past = Object.keys(days).sort();
    },
    stopAfterAsking(count: number) {
      stopAfter = count;
    },
    /** Lets real time pass. */
    wait(ms: number) {
      now += ms;
    },
    /** Runs the job for the close of a day. */
    close: (day: Day) => job.run(dayStart(addDays(day, 1)), stopping.signal),
    entry: (day: Day, index: IndexName = 'top50') => kept.entries.get(index)?.get(day),
  };
}

/** Rules above these levels of top50. What rings is noted. */
function ledger(levels: readonly number[], rung: number[]): RuleLedger {
  const changes = levels.map((at, i) => ({
    id: i + 1,
    rule: {
      id: i + 1,
      chat: 'telegram:1' as const,
      owner: 'telegram:1' as const,
      metric: 'season:top50' as const,
      threshold: { side: 'above' as const, at, rearm: at - 1 },
      state: 'armed' as const,
      epoch: 0,
    },
  }));
  return {
    changes: async (since) => ({ changes: since === 0n ? changes : [], upTo: 1n }),
    watermarks: async () => new Map(),
    async commit(moves, _readings: readonly Reading[]) {
      const fired = moves.flatMap(({ rule, alert }) => (alert ? [rule.threshold.at] : []));
      rung.push(...fired);
      return fired.length;
    },
  };
}
