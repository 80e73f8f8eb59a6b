import type { Announcements } from '../../src/alerts/announcements.ts';
import type { RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { DailyClose } from '../../src/core/market/market.ts';
import type { Closes, RankedAsset, Ranking, RankingFeed } from '../../src/core/market/ranking.ts';
import type { Reading } from '../../src/core/market/reading.ts';
import { addDays, DAY_MS, type Day, dayStart } from '../../src/core/market/timeframe.ts';
import type { SeasonProgress } from '../../src/core/season/board.ts';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import type { IndexName } from '../../src/core/season/indexes.ts';
import type { RankingMissing, Withheld } from '../../src/core/season/troubles.ts';
import { createPasts } from '../../src/jobs/pasts.ts';
import { seasonJob } from '../../src/jobs/season.ts';
import { variantsJob } from '../../src/jobs/season-variants.ts';
import { createFakeDailyCloses, createFakeRankings, createFakeSeasonHistory } from '../support/fake-past.ts';

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

/** The ranking of a day, taken at noon after its close. */
const rankingOn = (day: Day, provider?: string): Ranking => ({
  ...rankingOf(provider),
  takenAt: new Date(dayStart(addDays(day, 1)).getTime() + DAY_MS / 2),
});

export const nothingKept = () => ({
  closes: new Map<Day, Map<string, number>>(),
  births: new Map<string, Day>(),
  rankings: new Map<Day, Ranking>(),
  entries: new Map<IndexName, Map<Day, SeasonEntry>>([
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
  const holes = new Map<string, Day>();
  const pegged = new Set<string>();
  const asked: string[] = [];
  const told: string[] = [];
  const near: string[] = [];
  const rung: number[] = [];
  const progress: (SeasonProgress | undefined)[] = [];
  const troubles: string[] = [];
  let now = Date.parse('2026-06-02T12:00:00Z');
  let past: readonly Day[] = [];
  let planEnds = '';
  let heard: () => void = () => undefined;
  let stopAfter = Number.POSITIVE_INFINITY;
  const stopping = new AbortController();

  const priceOf = (id: string, day: Day): number => {
    if (pegged.has(id)) return 1;
    const number = Number(/c(\d+)$/.exec(id)?.[1] ?? 0);
    if (number === 0 || day < '2026-04-01') return 100;
    // Spread over the ranks, so that every index has about this share.
    return (number * 37) % 100 < (shares.get(day) ?? 50) ? 110 : 90;
  };

  const history = createFakeSeasonHistory(kept.entries);
  const rankings = createFakeRankings(kept.rankings);
  const dailyCloses = createFakeDailyCloses(kept);

  const announcements: Announcements = {
    async season(index, entry) {
      // As the database does: a value that was told stays.
      if ((await history.of(index, entry.day))?.reading.kind === 'value') return 0;
      await history.save(index, entry);
      const { day, transition, approach } = entry;
      if (approach) near.push(`${index} ${day} ${approach.toward}`);
      const line = transition && `${index} ${transition.day} ${transition.from} to ${transition.to}`;
      if (!line || told.includes(line)) return 0;
      told.push(line);
      return 1;
    },
    signals: async () => 0,
    isExamined: async () => false,
  };

  const matcher = createMatcher(ledger(levels, rung));

  const rankingFeed: RankingFeed = {
    ranking: async () => ({ failures: [] }),
    past: async (from, to) =>
      past.filter((day) => day >= from && day <= to).map((day) => ({ day, ranking: rankingOn(day) })),
    history: async () => undefined,
  };
  const closes: Closes = {
    async closes({ id }, from, to) {
      asked.push(`${id} ${from} ${to}`);
      heard();
      if (asked.length > stopAfter) stopping.abort();
      if (unknown.has(id) || from < planEnds) return undefined;
      const told: DailyClose[] = [];
      for (let day = from; day <= to; day = addDays(day, 1)) {
        if (day >= (young.get(id) ?? '') && holes.get(id) !== day)
          told.push({ day, close: priceOf(id, day), source: 'test' });
      }
      return told;
    },
  };
  const ports = {
    rankings,
    rankingFeed,
    dailyCloses,
    history,
    announcements,
    matcher,
    version: '1.2.3',
    now: () => new Date(now),
    onEnqueued: () => undefined,
    onProgress: (now: SeasonProgress | undefined) => void progress.push(now),
    onSeasonWithheld: async ({ index, reading }: Withheld) => {
      troubles.push(`${index} ${reading.day} ${reading.because} ${reading.have}`);
    },
    onRankingMissing: async ({ day, failures }: RankingMissing) => {
      troubles.push(`no ranking ${day} ${failures.map(({ reason }) => reason).join()}`);
    },
  };
  const pasts = () => createPasts({ closes, dailyCloses, hasPlans: true, now: () => new Date(now) });
  const job = seasonJob({ ...ports, pasts: pasts() });
  const variants = variantsJob({ ...ports, pasts: pasts() });

  return {
    job,
    variants,
    closes: dailyCloses,
    kept,
    asked,
    told,
    near,
    rung,
    progress,
    troubles,
    unknown,
    young,
    /** By id, a day that nobody can tell, between others that are told. */
    holes,
    /** Ids of what has always cost a dollar. */
    pegged,
    /** Keeps a ranking of the day, in which this many percent of the coins beat Bitcoin. */
    rank(day: Day, share: number, provider = 'test') {
      shares.set(day, share);
      kept.rankings.set(day, rankingOn(day, provider));
    },
    onAsk(hear: () => void) {
      heard = hear;
    },
    /** Nobody tells what was before this day. */
    endPlans(day: Day) {
      planEnds = day;
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
    /** Runs the job of the other windows and sizes in the hours after that. */
    widen: (day: Day) => variants.run(dayStart(addDays(day, 1)), stopping.signal),
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
