import type { Announcements } from '../alerts/announcements.ts';
import type { Matcher } from '../alerts/matcher.ts';
import type { Closes, DailyCloses, Ranking, RankingFeed, Rankings } from '../core/market/ranking.ts';
import { seasonOf } from '../core/market/reading.ts';
import { addDays, type Day, dayOf, dayStart } from '../core/market/timeframe.ts';
import { universe } from '../core/market/universe.ts';
import type { SeasonProgress } from '../core/season/board.ts';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import { INDEX_NAMES, INDEXES, type IndexName } from '../core/season/indexes.ts';
import { seasonIndex } from '../core/season/season-index.ts';
import { advance, type Standing } from '../core/season/transition.ts';
import type { Job } from './runner.ts';
import { type BasePrices, createBases } from './season-bases.ts';

export type SeasonPorts = {
  readonly rankings: Rankings;
  readonly rankingFeed: RankingFeed;
  readonly closes: Closes;
  readonly dailyCloses: DailyCloses;
  readonly history: SeasonHistory;
  readonly announcements: Announcements;
  readonly matcher: Matcher;
  now(): Date;
  onEnqueued(count: number): void;
  onProgress(progress: SeasonProgress | undefined): void;
};

/** How far a market that knows its own past is followed back at the first start. */
const PAST_DAYS = 300;
/** How far back a day that had no value is tried again. */
const LATE_DAYS = 7;
const LARGEST = Math.max(...Object.values(INDEXES).map(({ size }) => size));
const WINDOWS = [...new Set(Object.values(INDEXES).map(({ windowDays }) => windowDays))];

type SeasonJob = Job & {
  progress(): SeasonProgress | undefined;
  /** A ranking is being asked for, and without it there is no value. */
  awaitRanking(): void;
};

/** By days of the window. */
type Prices = ReadonlyMap<number, BasePrices>;

/** Computes the index of every day that has closed, keeps it with its proof, and tells of transitions. */
export function seasonJob(ports: SeasonPorts): SeasonJob {
  const { rankings, rankingFeed, history, announcements, matcher } = ports;
  let progress: SeasonProgress | undefined;
  const report = (now: SeasonProgress | undefined) => {
    progress = now;
    ports.onProgress(now);
  };
  const bases = createBases(ports.closes, ports.dailyCloses, ports.now, (have, need) =>
    report({ phase: 'bases', have, need }),
  );
  /** The close that was tried last, and the one for which the days before it have been tried. */
  let tried: Day | undefined;
  let triedLateFor: Day | undefined;

  /** What the coins of a ranking cost, once for all indexes. */
  async function pricesOf(day: Day, ranking: Ranking, stopping: AbortSignal, until = day): Promise<Prices> {
    const assets = assetsOf(ranking);
    const prices = new Map<number, BasePrices>();
    for (const windowDays of WINDOWS) {
      const window = { from: addDays(day, -windowDays), day, until };
      prices.set(windowDays, await bases.of(window, assets, stopping));
    }
    return prices;
  }

  function compute(
    index: IndexName,
    day: Day,
    ranking: Ranking,
    prices: Prices,
    before: Standing | undefined,
  ): SeasonEntry {
    const { size, windowDays } = INDEXES[index];
    const found = prices.get(windowDays) ?? NO_PRICES;
    const reading = seasonIndex({ ranking, size, day, windowDays, ...found });
    return { day, reading, rankingSource: ranking.source, ...advance(index, before, reading) };
  }

  /**
   * A market that can tell its past gives the index a history, silently: nobody is told of old transitions. Where it
   * was interrupted it goes on.
   */
  async function fillPast(until: Day, stopping: AbortSignal): Promise<void> {
    const latest = new Map<IndexName, SeasonEntry | undefined>();
    for (const index of INDEX_NAMES) latest.set(index, await history.latest(index));
    const known = [...latest.values()].map((entry) => entry?.day ?? '').sort()[0];
    const from = known ? addDays(known, 1) : addDays(until, -PAST_DAYS);
    if (from > until) return;
    const past = await rankingFeed.past(from, until);
    for (const [i, { day, ranking }] of past.entries()) {
      const prices = await pricesOf(day, ranking, stopping, until);
      for (const index of INDEX_NAMES) {
        const before = latest.get(index);
        // One index may have come a day further than the other.
        if (before && before.day >= day) continue;
        const entry = compute(index, day, ranking, prices, before?.standing);
        await history.save(index, entry);
        latest.set(index, entry);
      }
      report({ phase: 'past', have: i + 1, need: past.length });
    }
  }

  /** Counts a day for each index that has no value of it yet. A value that was told stays as it was told. */
  async function closeDay(day: Day, ranking: Ranking, stopping: AbortSignal, until = day): Promise<void> {
    const open: IndexName[] = [];
    for (const index of INDEX_NAMES) {
      const newest = (await history.since(index, day)).findLast(({ reading }) => reading.kind === 'value');
      if (!newest) open.push(index);
      // We may have been stopped between telling and ringing. What later values were counted from does not ring again.
      else if (newest.day === day) await ring(index, newest);
    }
    if (open.length === 0) return;
    const prices = await pricesOf(day, ranking, stopping, until);
    for (const index of open) {
      const entry = compute(index, day, ranking, prices, await standingBefore(index, day));
      ports.onEnqueued(await announcements.season(index, entry, ports.now()));
      await ring(index, entry);
    }
  }

  /** Where the day before left us, also when the day itself is kept as withheld. */
  async function standingBefore(index: IndexName, day: Day): Promise<Standing | undefined> {
    const latest = await history.latest(index);
    if (!latest || latest.day < day) return latest?.standing;
    const recent = await history.since(index, addDays(day, -LATE_DAYS));
    // After a longer absence, the withheld day itself is the first to know: it changed nothing.
    return (recent.findLast((entry) => entry.day < day) ?? recent[0])?.standing;
  }

  /** The days before this one that have no value yet although their ranking is kept, oldest first. */
  async function lateDays(day: Day): Promise<readonly { readonly day: Day; readonly ranking: Ranking }[]> {
    let from = day;
    for (const index of INDEX_NAMES) {
      const entries = (await history.since(index, addDays(day, -LATE_DAYS))).filter((entry) => entry.day < day);
      const valued = entries.findLast(({ reading }) => reading.kind === 'value');
      const open = valued ? addDays(valued.day, 1) : (entries[0]?.day ?? day);
      if (open < from) from = open;
    }
    const late: { day: Day; ranking: Ranking }[] = [];
    for (let each = from; each < day; each = addDays(each, 1)) {
      const ranking = await rankings.of(each);
      if (ranking) late.push({ day: each, ranking });
    }
    return late;
  }

  /** People's own levels of the index are rules like any other. */
  async function ring(index: IndexName, { day, reading: found, rankingSource: source }: SeasonEntry): Promise<void> {
    if (found.kind !== 'value') return;
    const reading = { metric: seasonOf(index), value: found.index, at: dayStart(day), source };
    await matcher.follow(ports.now());
    ports.onEnqueued(await matcher.match([reading], ports.now()));
  }

  async function withheldBecause(day: Day): Promise<string | undefined> {
    for (const index of INDEX_NAMES) {
      const reading = (await history.of(index, day))?.reading;
      if (reading?.kind === 'withheld') return `${index}: ${reading.because}, ${reading.have} of ${reading.need}`;
    }
    return undefined;
  }

  return {
    name: 'season',
    timing: { after: '1d', delayMs: 10 * 60_000 },
    isKept: true,
    after: 'ranking',
    progress: () => progress,
    awaitRanking: () => report({ phase: 'ranking' }),
    async run(slot, stopping) {
      const day = addDays(dayOf(slot), -1);
      await fillPast(addDays(day, -1), stopping);
      const ranking = await rankings.of(day);
      if (!ranking) {
        report({ phase: 'ranking' });
        throw new Error(`there is no ranking of ${day} yet`);
      }
      if (tried !== day) bases.forgetSilence();
      tried = day;
      if (triedLateFor !== day) {
        for (const late of await lateDays(day)) await closeDay(late.day, late.ranking, stopping, day);
        triedLateFor = day;
      }
      await closeDay(day, ranking, stopping);
      report(undefined);
      const because = await withheldBecause(day);
      if (because) throw new Error(`the season index of ${day} is withheld (${because})`);
    },
  };
}

const NO_PRICES: BasePrices = { closesNow: new Map(), closesThen: new Map(), youngerThan: new Set() };

/** Bitcoin and everything that any index may count. */
function assetsOf(ranking: Ranking) {
  const { bitcoin, members } = universe(ranking, LARGEST);
  return [...(bitcoin ? [bitcoin] : []), ...members];
}
