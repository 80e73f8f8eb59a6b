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
import { createBases } from './season-bases.ts';

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
const LARGEST = Math.max(...Object.values(INDEXES).map(({ size }) => size));

/** Computes the index of every day that has closed, keeps it with its proof, and tells of transitions. */
export function seasonJob(ports: SeasonPorts): Job & { progress(): SeasonProgress | undefined } {
  const { rankings, rankingFeed, history, announcements, matcher } = ports;
  let progress: SeasonProgress | undefined = { phase: 'ranking' };
  const report = (now: SeasonProgress | undefined) => {
    progress = now;
    ports.onProgress(now);
  };
  const bases = createBases(ports.closes, ports.dailyCloses, (have, need) => report({ phase: 'bases', have, need }));

  async function compute(
    index: IndexName,
    day: Day,
    ranking: Ranking,
    previous: Standing | undefined,
    until = day,
  ): Promise<SeasonEntry> {
    const { size, windowDays } = INDEXES[index];
    const prices = await bases.of(day, addDays(day, -windowDays), assetsOf(ranking), until);
    const reading = seasonIndex({ ranking, size, day, windowDays, ...prices });
    return { day, reading, rankingSource: ranking.source, ...advance(index, previous, reading) };
  }

  /**
   * A market that can tell its past gives the index a history, silently: nobody is told of old transitions. Where it
   * was interrupted it goes on.
   */
  async function fillPast(until: Day): Promise<void> {
    const latest = await Promise.all(INDEX_NAMES.map((index) => history.latest(index)));
    const known = latest.map((entry) => entry?.day ?? '').sort()[0];
    const from = known ? addDays(known, 1) : addDays(until, -PAST_DAYS);
    if (from > until) return;
    const past = await rankingFeed.past(from, until);
    const standings = new Map(INDEX_NAMES.map((index, i) => [index, latest[i]?.standing]));
    for (const [i, { day, ranking }] of past.entries()) {
      for (const index of INDEX_NAMES) {
        const entry = await compute(index, day, ranking, standings.get(index), until);
        await history.save(index, entry);
        standings.set(index, entry.standing);
      }
      report({ phase: 'past', have: i + 1, need: past.length });
    }
  }

  async function closeDay(day: Day, ranking: Ranking): Promise<void> {
    for (const index of INDEX_NAMES) {
      const latest = await history.latest(index);
      if (latest && latest.day > day) continue;
      // The same day again, as after a withheld one, starts from where the day before left us.
      const before = latest?.day === day ? await entryBefore(index, day) : latest;
      const entry = await compute(index, day, ranking, before?.standing);
      ports.onEnqueued(await announcements.season(index, entry, ports.now()));
      if (entry.reading.kind === 'value') await ring(index, entry.reading.index, day, ranking.source);
    }
  }

  async function entryBefore(index: IndexName, day: Day): Promise<SeasonEntry | undefined> {
    const entries = await history.since(index, addDays(day, -PAST_DAYS));
    return entries.findLast((entry) => entry.day < day);
  }

  /** People's own levels of the index are rules like any other. */
  async function ring(index: IndexName, value: number, day: Day, source: string): Promise<void> {
    const reading = { metric: seasonOf(index), value, at: dayStart(day), source };
    await matcher.follow(ports.now());
    ports.onEnqueued(await matcher.match([reading], ports.now()));
  }

  async function withheld(day: Day): Promise<boolean> {
    const entries = await Promise.all(INDEX_NAMES.map((index) => history.of(index, day)));
    return entries.some((entry) => entry?.reading.kind === 'withheld');
  }

  return {
    name: 'season',
    timing: { after: '1d', delayMs: 10 * 60_000 },
    isKept: true,
    progress: () => progress,
    async run(slot) {
      const day = addDays(dayOf(slot), -1);
      await fillPast(addDays(day, -1));
      const ranking = await rankings.of(day);
      if (!ranking) {
        report({ phase: 'ranking' });
        throw new Error(`there is no ranking of ${day} yet`);
      }
      await closeDay(day, ranking);
      report(undefined);
      if (await withheld(day)) throw new Error(`the season index of ${day} is withheld: too few prices`);
    },
  };
}

/** Bitcoin and everything that any index may count. */
function assetsOf(ranking: Ranking) {
  const { bitcoin, members } = universe(ranking, LARGEST);
  return [...(bitcoin ? [bitcoin] : []), ...members];
}
