import { addDays, type Day } from '../core/market/timeframe.ts';
import { aftermathOf, type ClosesAfter, type PastTransition, toPastTransition } from '../core/season/aftermath.ts';
import { createSeasonReplay, type ReplayedDay } from '../core/season/replay.ts';
import {
  AFTERMATH_HEADER,
  CHANGES_HEADER,
  PROOF_HEADER,
  REPLAY_HEADER,
  SECTORS_HEADER,
  toAftermathLine,
  toChangeLine,
  toProofLines,
  toReplayLine,
  toSectorLines,
} from '../core/season/replay-csv.ts';
import type { Season } from '../core/season/season.ts';
import { sectorsOf } from '../core/season/sectors.ts';
import { type RecordedPast, readRecordedPast } from '../feeds/recorded/recorded-past.ts';
import type { Surroundings } from './check.ts';
import { faultSentence, sentenceOf } from './faults.ts';
import { daysIn, notesOn, summaryOf, withheldSentence } from './notes.ts';
import { HELP, readWish, SeasonProblem, type View, type Wish } from './wish.ts';

/** Where the command writes: CSV, what a person should know about it, and a line that is written over. */
export type SeasonOutput = {
  readonly out: (text: string) => void;
  readonly say: (sentence: string) => void;
  readonly progress: (text: string) => void;
};

/** By name, so that a replay need not load the rooms they come from. */
const MENDABLE: readonly string[] = ['SeasonProblem', 'ConfigError', 'StorageProblem'];

/** Runs `npm run season`. Gives the exit code; whatever went wrong was said in a sentence. */
export async function runSeason(
  args: readonly string[],
  output: SeasonOutput,
  surroundings: Surroundings,
): Promise<0 | 1> {
  try {
    const wish = readWish(args);
    if (wish === 'help') output.out(`${HELP}\n`);
    else if (wish.view !== 'check') await replay(wish, output);
    // The storage room is heavy, and a replay needs none of it.
    else return await (await import('./check.ts')).checkOwn(wish, output, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    output.progress('');
    const isMendable = MENDABLE.includes(error.name);
    output.say(isMendable ? error.message : `This is a mistake of the program, not yours: ${error.message}`);
    return 1;
  }
}

async function replay(wish: Wish, { out, say, progress }: SeasonOutput): Promise<void> {
  const past = await readPast(wish.directory, progress);
  const { from, to } = rangeOf(wish, past);
  for (const note of notesOn(past, addDays(from, -wish.windowDays), to)) say(note);

  const days = replayDays(wish, past, from, to);
  for (const sentence of troublesOf(days)) say(sentence);
  if (wish.view === 'proof') for (const { reading } of days) say(summaryOf(reading));
  out(`${[HEADERS[wish.view], ...(await linesOf(wish.view, days, past))].join('\n')}\n`);
}

async function readPast(directory: string, progress: SeasonOutput['progress']): Promise<RecordedPast> {
  let rows = 0;
  const read = await readRecordedPast(directory, (now) => {
    rows = now;
    progress(`Reading, ${rows} rows`);
  });
  progress('');
  if (!read.ok) throw new SeasonProblem(sentenceOf(read.problem, rows));
  const { faults } = read.value;
  if (faults.length > 0) throw new SeasonProblem(faults.slice(0, 5).map(faultSentence).join('\n'));
  return read.value;
}

function replayDays(wish: Wish, { market }: RecordedPast, from: Day, to: Day): readonly ReplayedDay[] {
  const series = createSeasonReplay({ market, size: wish.size, variants: [wish], method: wish.method });
  const days: ReplayedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(...series.next(day));
  return days;
}

const HEADERS: Readonly<Record<View, string>> = {
  days: REPLAY_HEADER,
  changes: CHANGES_HEADER,
  proof: PROOF_HEADER,
  sectors: SECTORS_HEADER,
  aftermath: AFTERMATH_HEADER,
};

function linesOf(view: View, days: readonly ReplayedDay[], past: RecordedPast) {
  switch (view) {
    case 'days':
      return days.map(toReplayLine);
    case 'changes':
      return days.flatMap(({ change }) => (change ? [toChangeLine(change)] : []));
    case 'proof':
      return days.flatMap(({ reading }) => toProofLines(reading));
    case 'sectors':
      return days.flatMap(({ reading }) =>
        reading.kind === 'value' ? toSectorLines(reading.day, sectorsOf(reading.members, past.sectorOf)) : [],
      );
    case 'aftermath':
      return aftermathLines(days, past);
  }
}

const SEASONS: readonly Season[] = ['altcoin', 'neutral', 'bitcoin'];

/** What followed the changes into each season; the record may tell of days after the last one that was asked for. */
async function aftermathLines(
  days: readonly ReplayedDay[],
  { market, range }: RecordedPast,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const to of SEASONS) {
    const transitions: readonly PastTransition[] = days.flatMap(({ reading, change }) =>
      change?.to === to ? (toPastTransition(reading) ?? []) : [],
    );
    const closesAfter: ClosesAfter = (day, after) => {
      const later = addDays(day, after);
      return { closesThen: market.closes(day, later), closesNow: market.closes(later, later) };
    };
    const followed = await aftermathOf(transitions, closesAfter, range.to);
    lines.push(...followed.map((each) => toAftermathLine(to, each)));
  }
  return lines;
}

/** Why days have no value, and on how many some members had left. */
function* troublesOf(days: readonly ReplayedDay[]): Generator<string> {
  const withheld = new Map<string, Day[]>();
  for (const { reading } of days) {
    if (reading.kind === 'withheld')
      withheld.set(reading.because, [...(withheld.get(reading.because) ?? []), reading.day]);
  }
  for (const [because, on] of withheld) yield withheldSentence(because, on);
  const gone = days.filter(({ reading }) => reading.members.some(({ verdict }) => verdict === 'gone')).length;
  if (gone > 0) {
    yield `On ${daysIn(gone)} some members had left the records by the window's end and were not counted; --proof names them.`;
  }
}

/** The days to compute: all that have a whole window behind them, or those that were asked for. */
function rangeOf({ windowDays, from, to, proof }: Wish, { range, path, lastDayIsCut }: RecordedPast) {
  const first = addDays(range.from, windowDays);
  const wanted = proof ? { from: proof, to: proof } : { from: from ?? first, to: to ?? range.to };
  const recorded = `${path} goes from ${range.from} to ${range.to}`;
  if (first > range.to) throw new SeasonProblem(`${recorded}, which is less than a window of ${windowDays} days.`);
  if (wanted.from > wanted.to) throw new SeasonProblem(`--from ${wanted.from} lies after --to ${wanted.to}.`);
  if (wanted.from < first || wanted.to > range.to) {
    throw new SeasonProblem(
      `${recorded}, so a window of ${windowDays} days has values from ${first} to ${range.to} only.`,
    );
  }
  if (lastDayIsCut && wanted.to === range.to) {
    throw new SeasonProblem(
      `${path} seems to be cut: it ends on ${range.to} with far fewer assets than on the day before. ` +
        `Get the whole file, or leave that day out with --to ${addDays(range.to, -1)}.`,
    );
  }
  return wanted;
}
