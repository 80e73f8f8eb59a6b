import { parseArgs } from 'node:util';
import { addDays, type Day } from './core/market/timeframe.ts';
import type { Phrase } from './core/result.ts';
import { createSeasonReplay, type ReplayedDay, type SeasonMethod, type Variant } from './core/season/replay.ts';
import {
  CHANGES_HEADER,
  PROOF_HEADER,
  REPLAY_HEADER,
  toChangeLine,
  toProofLines,
  toReplayLine,
} from './core/season/replay-csv.ts';
import type { SeasonReading } from './core/season/season-index.ts';
import { toDay, toDayNumber } from './feeds/recorded/days.ts';
import type { FileFault } from './feeds/recorded/faults.ts';
import { type RecordedPast, readRecordedPast } from './feeds/recorded/recorded-past.ts';

/** Where the command writes: CSV, what a person should know about it, and a line that is written over. */
export type SeasonOutput = {
  readonly out: (text: string) => void;
  readonly say: (sentence: string) => void;
  readonly progress: (text: string) => void;
};

const HELP = `Replays the altcoin season index over a recorded market and prints CSV: date,index,wins,n,season

  npm run season -- --data DIR [options]

  --data DIR           folder with daily.csv or daily.csv.gz, assets.csv and events.csv
  --top N              how many of the largest coins count, 10 to 200         (50)
  --window DAYS        30, 90 or 365                                          (90)
  --ranks end|start    largest on the window's last day, or on its first      (end)
  --method raw|steady  seasons at every crossing of 75 and 25, or held        (steady)
  --from DAY --to DAY  2018-01-01, both included                              (all there is)
  --transitions        only the changes of season: date,from,to,index
  --proof DAY          the members of one day, and what was left out with the reason
  --help               this

docs/season-index.md says how the number is made and how holes and faults of a file are treated.`;

const OPTIONS = {
  data: { type: 'string' },
  top: { type: 'string', default: '50' },
  window: { type: 'string', default: '90' },
  ranks: { type: 'string', default: 'end' },
  method: { type: 'string', default: 'steady' },
  from: { type: 'string' },
  to: { type: 'string' },
  proof: { type: 'string' },
  transitions: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Wish = Variant & {
  readonly directory: string;
  readonly size: number;
  readonly method: SeasonMethod;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly proof: Day | undefined;
  readonly onlyChanges: boolean;
};

/** What the operator can mend; the message says how. */
class SeasonProblem extends Error {
  override readonly name = 'SeasonProblem';
}

/** Runs `npm run season`. Gives the exit code; whatever went wrong was said in a sentence. */
export async function runSeason(args: readonly string[], output: SeasonOutput): Promise<0 | 1> {
  try {
    const wish = readWish(args);
    if (wish === 'help') output.out(`${HELP}\n`);
    else await replay(wish, output);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    output.progress('');
    const isMendable = error instanceof SeasonProblem;
    output.say(isMendable ? error.message : `This is a mistake of the program, not yours: ${error.message}`);
    return 1;
  }
}

async function replay(wish: Wish, { out, say, progress }: SeasonOutput): Promise<void> {
  let rows = 0;
  const read = await readRecordedPast(wish.directory, (now) => {
    rows = now;
    progress(`Reading, ${rows} rows`);
  });
  progress('');
  if (!read.ok) throw new SeasonProblem(sentenceOf(read.problem, rows));
  const past = read.value;
  if (past.faults.length > 0) throw new SeasonProblem(past.faults.slice(0, 5).map(faultSentence).join('\n'));

  const { from, to } = rangeOf(wish, past);
  for (const note of notesOn(past, addDays(from, -wish.windowDays), to)) say(note);
  const { market } = past;
  const series = createSeasonReplay({ market, size: wish.size, variants: [wish], method: wish.method });
  const lines: string[] = [];
  const withheld = new Map<string, Day[]>();
  let gone = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const replayed = series.next(day)[0] as ReplayedDay;
    const { reading, change } = replayed;
    if (reading.kind === 'withheld') withheld.set(reading.because, [...(withheld.get(reading.because) ?? []), day]);
    if (reading.members.some(({ verdict }) => verdict === 'gone')) gone++;
    if (wish.proof) lines.push(...toProofLines(reading));
    else if (!wish.onlyChanges) lines.push(toReplayLine(replayed));
    else if (change) lines.push(toChangeLine(change));
    if (wish.proof) say(summaryOf(reading));
  }
  for (const [because, days] of withheld) say(withheldSentence(because, days));
  if (gone > 0) {
    say(
      `On ${daysIn(gone)} some members had left the records by the window's end and were not counted; --proof names them.`,
    );
  }
  const header = wish.proof ? PROOF_HEADER : wish.onlyChanges ? CHANGES_HEADER : REPLAY_HEADER;
  out(`${[header, ...lines].join('\n')}\n`);
}

function readWish(args: readonly string[]): Wish | 'help' {
  const { help, data, top, window, ranks, method, from, to, proof, transitions } = parsed(args);
  if (help) return 'help';
  if (!data)
    throw new SeasonProblem('Say which folder holds the recorded market: --data DIR. --help shows all options.');
  const size = /^\d+$/.test(top) ? Number(top) : 0;
  if (size < 10 || size > 200) throw new SeasonProblem(`--top must be a whole number from 10 to 200, not "${top}".`);
  if (proof !== undefined && transitions) {
    throw new SeasonProblem('--proof shows one day and --transitions many: ask for one of them.');
  }
  return {
    directory: data,
    size,
    windowDays: Number(oneOf('window', window, ['30', '90', '365'])),
    ranks: oneOf('ranks', ranks, ['end', 'start']),
    method: oneOf('method', method, ['raw', 'steady']),
    from: dayIn('from', from),
    to: dayIn('to', to),
    proof: dayIn('proof', proof),
    onlyChanges: transitions,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    // What follows the first sentence is advice for those who write programs.
    throw new SeasonProblem(`${message.split('. ')[0]?.split('\n')[0]}. --help shows all options.`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new SeasonProblem(`--${option} must be ${listed(allowed)}, not "${value}".`);
  return found;
}

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function dayIn(option: string, value: string | undefined): Day | undefined {
  if (value === undefined || toDayNumber(value) !== undefined) return value;
  throw new SeasonProblem(`--${option} must be a day of the calendar such as 2018-01-01, not "${value}".`);
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

/** What was done about the holes and faults of the days that matter. */
function* notesOn(past: RecordedPast, from: Day, to: Day): Generator<string> {
  const matters = (day: Day) => day >= from && day <= to;
  for (const path of past.absent) yield `There is no ${path}; what it would tell is taken as nothing.`;
  if (past.unclassed.length > 0) {
    yield `assets.csv does not name ${shortened(past.unclassed)}; what they are is told by lists, names and prices alone.`;
  }
  const carried = past.carried.filter(matters);
  if (carried.length > 0) {
    yield `No market capitalisations on ${shortened(carried)}: ranks of the day before, prices between those of the neighbouring days.`;
  }
  for (const { line, asset, day, times } of past.jumps) {
    if (!matters(toDay(day))) continue;
    yield `${past.path}:${line}: the price of ${asset} is ${Number(times.toPrecision(2))} times the one before; no return is taken across ${toDay(day)}.`;
  }
  for (const { asset, day, factor, supplyGrew } of past.contradicted) {
    if (!matters(toDay(day))) continue;
    yield `events.csv says that one ${asset} became ${factor} on ${toDay(day)}, but the supply grew ${Number(supplyGrew.toPrecision(2))} times; the file is followed.`;
  }
}

const shortened = (words: readonly string[]): string =>
  words.length <= 10 ? words.join(', ') : `${words.slice(0, 8).join(', ')} and ${words.length - 8} more`;

const daysIn = (count: number): string => (count === 1 ? 'one day' : `${count} days`);

const WITHHELD: Readonly<Record<string, string>> = {
  'no-bitcoin-price': 'a ranking or a price of Bitcoin is missing',
  'short-ranking': 'fewer coins are ranked than are to be counted',
  'too-few-prices': 'more than a tenth of the members lack a price',
};

const withheldSentence = (because: string, days: readonly Day[]): string =>
  `Withheld on ${daysIn(days.length)}, because ${WITHHELD[because] ?? because}: ${shortened(days)}`;

const summaryOf = (reading: SeasonReading): string =>
  reading.kind === 'value'
    ? `${reading.day}: ${reading.wins} of ${reading.counted} beat Bitcoin (${reading.bitcoinReturnPercent} %), index ${reading.index}`
    : `${reading.day}: no value, with ${reading.have} of the ${reading.need} needed`;

function faultSentence(fault: FileFault): string {
  const place = `${fault.path}:${fault.line}:`;
  switch (fault.fault) {
    case 'columns':
      return `${place} the columns ${fault.missing.join(', ')} are missing.`;
    case 'cells':
      return `${place} the line has another number of cells than the first one; it may have been cut.`;
    case 'repeated':
      return `${place} this asset had a row for this day before. Keep the right one of the two.`;
    case 'class':
      return `${place} the class must be coin, stablecoin, wrapped, staked or asset-backed.`;
    case 'unit change':
      return `${place} a change of units needs a date such as 2018-08-03, an asset, a kind and a factor above 0.`;
    case 'date':
      return `${place} the date must be a day of the calendar such as 2018-01-01.`;
    case 'asset':
      return `${place} the row names no asset.`;
    case 'close':
      return `${place} close_usd must be a number above 0.`;
    case 'market cap':
    case 'volume':
      return `${place} the ${fault.fault} must be a number, not below 0, or empty.`;
    case 'rank':
      return `${place} the rank must be a whole number above 0, or empty.`;
  }
}

function sentenceOf({ id, facts }: Phrase, rows: number): string {
  const { directory = '', path = '', reason = '', missing = '' } = facts ?? {};
  switch (id) {
    case 'problem-recorded-directory':
      return `There is no folder ${directory}. --data names the folder with daily.csv or daily.csv.gz.`;
    case 'problem-recorded-missing':
      return `The folder ${directory} holds neither daily.csv nor daily.csv.gz.`;
    case 'problem-recorded-columns':
      return `${path}:1: the columns ${missing} are missing.`;
    case 'problem-recorded-unreadable':
      return `${path} cannot be read beyond about line ${rows + 1}: ${reason}. It may have been cut.`;
    default:
      return `${path} has no row that can be used.`;
  }
}
