import type { Announcements } from '../alerts/announcements.ts';
import type { Matcher } from '../alerts/matcher.ts';
import type { DailyCloses, Ranking, RankingFailure, RankingFeed, Rankings } from '../core/market/ranking.ts';
import { seasonOf } from '../core/market/reading.ts';
import { addDays, type Day, dayOf, dayStart, HOUR_MS } from '../core/market/timeframe.ts';
import type { SeasonProgress } from '../core/season/board.ts';
import type { Lateness } from '../core/season/entry.ts';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import { INDEX_NAMES, type IndexName } from '../core/season/indexes.ts';
import type { RankingMissing, Withheld } from '../core/season/troubles.ts';
import type { Pasts } from './pasts.ts';
import type { Job } from './runner.ts';
import { createBases } from './season-bases.ts';
import { openSeasonDay } from './season-day.ts';
import { fillPast } from './season-past.ts';

export type SeasonPorts = {
  readonly rankings: Rankings;
  readonly rankingFeed: RankingFeed;
  readonly pasts: Pasts;
  readonly dailyCloses: DailyCloses;
  readonly history: SeasonHistory;
  readonly announcements: Announcements;
  readonly matcher: Matcher;
  /** The program's own version, kept beside what it counted. */
  readonly version: string;
  now(): Date;
  onEnqueued(count: number): void;
  onProgress(progress: SeasonProgress | undefined): void;
  /** A day has no value; told at every try. */
  onSeasonWithheld(withheld: Withheld): Promise<void>;
  /** A day has waited long for a ranking; told at every try. */
  onRankingMissing(missing: RankingMissing): Promise<void>;
};

/** Providers fail for minutes; from here on somebody should look. */
const LONG_MS = 3 * HOUR_MS;

/** How far back a day that had no value is tried again. */
const LATE_DAYS = 7;

type SeasonJob = Job & {
  progress(): SeasonProgress | undefined;
  /** A ranking is being asked for, or was refused for these reasons; without it there is no value. */
  awaitRanking(because?: readonly RankingFailure[]): void;
};

/** Computes the index of every day that has closed, keeps it with its proof, and tells of transitions. */
export function seasonJob(ports: SeasonPorts): SeasonJob {
  const { rankings, history, announcements, matcher, pasts } = ports;
  let progress: SeasonProgress | undefined;
  const report = (now: SeasonProgress | undefined) => {
    progress = now;
    ports.onProgress(now);
  };
  const bases = createBases(pasts, ports.dailyCloses, (have, need) => {
    // Coins that come in along the past are no news: what is told stays how far the days are.
    if (progress?.phase !== 'past') report({ phase: 'bases', have, need });
  });
  const onProgress = (have: number, need: number) => report({ phase: 'past', have, need });
  const counting = { ...ports, bases, onProgress };
  let failures: readonly RankingFailure[] = [];
  /** The close that has no ranking, and when that was first seen. */
  let missing: { readonly day: Day; readonly sinceMs: number } | undefined;
  /** The close that was tried last. */
  let tried: Day | undefined;

  /**
   * Counts a day for each index that has no value of it yet. A value that was told stays as it was told, and what
   * later values were counted from does not change or ring again. `until` is the newest close.
   */
  async function closeDay(day: Day, ranking: Ranking, stopping: AbortSignal, until = day): Promise<void> {
    const open = new Map<IndexName, Lateness | undefined>();
    for (const index of INDEX_NAMES) {
      const valued = (await history.since(index, day)).filter(({ reading }) => reading.kind === 'value');
      const isOvertaken = valued.some((entry) => entry.day > day);
      if (valued[0]?.day !== day) open.set(index, isOvertaken ? 'overtaken' : day < until ? 'late' : undefined);
      // We may have been stopped between telling and ringing.
      else if (!isOvertaken) await ring(index, day);
    }
    if (open.size === 0) return;
    const opened = await openSeasonDay(counting, { day, ranking, until }, stopping);
    for (const [index, lateness] of open) {
      const entry = await opened.entry(index, await entryBefore(index, day), lateness);
      ports.onEnqueued(await announcements.season(index, entry, ports.now()));
      if (lateness !== 'overtaken') await ring(index, day);
    }
  }

  /** The day that left us where we stand, also when the day itself is kept as withheld. */
  async function entryBefore(index: IndexName, day: Day): Promise<SeasonEntry | undefined> {
    const latest = await history.latest(index);
    if (!latest || latest.day < day) return latest;
    const recent = await history.since(index, addDays(day, -LATE_DAYS));
    // After a longer absence, the withheld day itself is the first to know: it changed nothing.
    return recent.findLast((entry) => entry.day < day) ?? recent[0];
  }

  /** The days before this one that lack a value although their ranking is kept, oldest first. */
  async function lateDays(day: Day): Promise<readonly { readonly day: Day; readonly ranking: Ranking }[]> {
    const open = new Set<Day>();
    for (const index of INDEX_NAMES) {
      const entries = (await history.since(index, addDays(day, -LATE_DAYS))).filter((entry) => entry.day < day);
      const valued = new Set(entries.filter(({ reading }) => reading.kind === 'value').map((entry) => entry.day));
      for (let each = entries[0]?.day ?? day; each < day; each = addDays(each, 1)) {
        if (!valued.has(each)) open.add(each);
      }
    }
    const late: { day: Day; ranking: Ranking }[] = [];
    for (const each of [...open].sort()) {
      const ranking = await rankings.of(each);
      if (ranking) late.push({ day: each, ranking });
    }
    return late;
  }

  /** People's own levels are rules like any other. They ring by what is kept: another process may have been first. */
  async function ring(index: IndexName, day: Day): Promise<void> {
    const kept = await history.of(index, day);
    if (kept?.reading.kind !== 'value') return;
    const { reading, rankingSource: source } = kept;
    await matcher.follow(ports.now());
    const told = { metric: seasonOf(index), value: reading.index, at: dayStart(day), source };
    ports.onEnqueued(await matcher.match([told], ports.now()));
  }

  async function withheldOn(day: Day): Promise<readonly Withheld[]> {
    const found: Withheld[] = [];
    for (const index of INDEX_NAMES) {
      const reading = (await history.of(index, day))?.reading;
      if (reading?.kind === 'withheld') found.push({ index, reading });
    }
    return found;
  }

  async function missRanking(day: Day): Promise<never> {
    report({ phase: 'ranking', failures });
    const nowMs = ports.now().getTime();
    if (missing?.day !== day) missing = { day, sinceMs: nowMs };
    if (nowMs - missing.sinceMs >= LONG_MS) await ports.onRankingMissing({ day, failures });
    throw new Error(`there is no ranking of ${day} yet`);
  }

  return {
    name: 'season',
    timing: { after: '1d', delayMs: 10 * 60_000 },
    isKept: true,
    after: 'ranking',
    progress: () => progress,
    awaitRanking(because = failures) {
      failures = because;
      report({ phase: 'ranking', failures });
    },
    async run(slot, stopping) {
      const day = addDays(dayOf(slot), -1);
      await fillPast(counting, addDays(day, -1), stopping);
      const ranking = await rankings.of(day);
      if (!ranking) return missRanking(day);
      failures = [];
      if (tried !== day) pasts.forgetSilence();
      tried = day;
      for (const late of await lateDays(day)) await closeDay(late.day, late.ranking, stopping, day);
      await closeDay(day, ranking, stopping);
      report(undefined);
      const withheld = await withheldOn(day);
      for (const each of withheld) await ports.onSeasonWithheld(each);
      if (withheld[0]) {
        const { index, reading } = withheld[0];
        const because = `${index}: ${reading.because}, ${reading.have} of ${reading.need}`;
        throw new Error(`the season index of ${day} is withheld (${because})`);
      }
    },
  };
}
