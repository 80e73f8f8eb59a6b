import { readConfig } from '../config.ts';
import type { Day } from '../core/market/timeframe.ts';
import type { SeasonHistory } from '../core/season/history.ts';
import { INDEX_NAMES } from '../core/season/indexes.ts';
import type { SeasonReading } from '../core/season/season-index.ts';
import { chooseMarket } from '../open-market.ts';
import { openDatabase } from '../storage/database.ts';
import { createDailyCloses, createRankings } from '../storage/market-data.ts';
import { createSeasonHistory } from '../storage/season-history.ts';
import { daysIn } from './notes.ts';
import { isSame, type KeptMarket, type Recount, recount } from './recount.ts';
import { SeasonProblem } from './wish.ts';

export const CHECK_HEADER = 'index,date,stored,recounted,hash_equal';

export type KeptSeason = KeptMarket & { readonly history: Pick<SeasonHistory, 'since'> };

export type CheckRange = { readonly from: Day | undefined; readonly to: Day | undefined };

type CheckOutput = { readonly out: (text: string) => void; readonly say: (sentence: string) => void };

/** What the program itself is run with. */
export type Surroundings = { readonly env: Readonly<Record<string, string | undefined>>; now(): Date };

/** Opens what the bot keeps, as the bot would, and counts it again. A bot that runs may go on. */
export async function checkOwn(range: CheckRange, output: CheckOutput, { env, now }: Surroundings): Promise<0 | 1> {
  const { say } = output;
  const config = readConfig(env);
  const market = await chooseMarket(config, !config.telegram && !config.discord, now);
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    market,
    mustExist: true,
    log: { info: () => undefined, warn: (_, message) => say(message), error: (_, message) => say(message) },
    onLost: (reason) => say(reason),
  });
  try {
    say(`Counting the days of the ${market} market again. ${database.describe}`);
    const { pool, prisma } = database;
    const kept = {
      history: createSeasonHistory(pool),
      rankings: createRankings(prisma),
      dailyCloses: createDailyCloses(prisma),
    };
    return await check(kept, range, output);
  } finally {
    await database.close();
  }
}

/**
 * Counts every kept day of each index again. Gives the exit code: 1 where any day differs, and where there is none,
 * because a script that relies on the check must not take an empty one for a passed one.
 */
export async function check(kept: KeptSeason, { from, to }: CheckRange, { out, say }: CheckOutput): Promise<0 | 1> {
  if (from && to && from > to) throw new SeasonProblem(`--from ${from} lies after --to ${to}.`);
  const all: Recount[] = [];
  for (const index of INDEX_NAMES) {
    const entries = await kept.history.since(index, from ?? FIRST_DAY);
    for (const entry of entries) if (!to || entry.day <= to) all.push(await recount(index, entry, kept));
  }
  out(`${[CHECK_HEADER, ...all.map(toCheckLine)].join('\n')}\n`);
  for (const sentence of summaryOf(all)) say(sentence);
  return all.length > 0 && all.every(isSame) ? 0 : 1;
}

/** Before Bitcoin. */
const FIRST_DAY: Day = '2000-01-01';

function toCheckLine({ index, day, stored, recounted, isHashEqual }: Recount): string {
  return [index, day, shown(stored), recounted ? shown(recounted) : '', isHashEqual ?? ''].join(',');
}

const shown = (reading: SeasonReading): string => (reading.kind === 'value' ? reading.index.toFixed(2) : 'withheld');

function* summaryOf(all: readonly Recount[]): Generator<string> {
  if (all.length === 0) yield 'No day of the index is kept there, so nothing was checked.';
  for (const index of INDEX_NAMES) {
    const days = all.filter((each) => each.index === index);
    if (days.length === 0) continue;
    const uncounted = days.filter(({ recounted }) => recounted === undefined).length;
    const unhashed = days.filter(({ recounted, isHashEqual }) => recounted && isHashEqual === undefined).length;
    const different = days.filter((each) => !isSame(each));
    yield `${index}: ${daysIn(days.length)} kept, ${daysIn(days.length - uncounted)} counted again, ${different.length === 0 ? 'no difference' : `${daysIn(different.length)} different: ${different.map(({ day }) => day).join(', ')}`}.`;
    if (uncounted > 0) yield `${index}: no ranking is kept of ${daysIn(uncounted)}, which cannot be counted again.`;
    if (unhashed > 0) yield `${index}: ${daysIn(unhashed)} kept without a hash of what the value was counted from.`;
  }
}
