import { parseArgs } from 'node:util';
import type { Day } from '../core/market/timeframe.ts';
import type { SeasonMethod, Variant } from '../core/season/replay.ts';
import { toDayNumber } from '../feeds/recorded/days.ts';

export const HELP = `Replays the altcoin season index over a recorded market and prints CSV: date,index,wins,n,season

  npm run season -- --data DIR [options]

  --data DIR           folder with daily.csv or daily.csv.gz, assets.csv and events.csv
  --top N              how many of the largest coins count, 10 to 200         (50)
  --window DAYS        30, 90 or 365                                          (90)
  --ranks end|start    largest on the window's last day, or on its first      (end)
  --method raw|steady  seasons at every crossing of 75 and 25, or held        (steady)
  --from DAY --to DAY  2018-01-01, both included                              (all there is)
  --transitions        only the changes of season: date,from,to,index
  --proof DAY          the members of one day, and what was left out with the reason
  --sectors            each sector's own season: date,sector,index,wins,n
  --aftermath          what followed the changes of season: to,days,count and the
                       median and middle half of Bitcoin's and the coins' returns
  --check              instead of a replay: counts again what the bot itself keeps, from
                       its own rankings and closes, and prints what it kept and what
                       comes out: index,date,stored,recounted,hash_equal. Ends with 1
                       where they differ, and where no day is kept. Takes --from,
                       --to and the bot's environment
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
  sectors: { type: 'boolean', default: false },
  aftermath: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What is printed: a line a day, or one of the views on the same days. */
export type View = 'days' | 'changes' | 'proof' | 'sectors' | 'aftermath';

/** The bot's own past is to be counted again. */
export type CheckWish = { readonly view: 'check'; readonly from: Day | undefined; readonly to: Day | undefined };

export type Wish = Variant & {
  readonly directory: string;
  readonly size: number;
  readonly method: SeasonMethod;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly proof: Day | undefined;
  readonly view: View;
};

/** What the operator can mend; the message says how. */
export class SeasonProblem extends Error {
  override readonly name = 'SeasonProblem';
}

export function readWish(args: readonly string[]): Wish | CheckWish | 'help' {
  const { help, check, data, top, window, ranks, method, from, to, proof, transitions, sectors, aftermath } =
    parsed(args);
  if (help) return 'help';
  const range = { from: dayIn('from', from), to: dayIn('to', to) };
  if (check) {
    if (data || proof || transitions || sectors || aftermath) {
      throw new SeasonProblem("--check counts the bot's own days and takes only --from and --to.");
    }
    return { view: 'check', ...range };
  }
  if (!data)
    throw new SeasonProblem('Say which folder holds the recorded market: --data DIR. --help shows all options.');
  const size = /^\d+$/.test(top) ? Number(top) : 0;
  if (size < 10 || size > 200) throw new SeasonProblem(`--top must be a whole number from 10 to 200, not "${top}".`);
  const views: readonly View[] = [
    ...(proof === undefined ? [] : (['proof'] as const)),
    ...(transitions ? (['changes'] as const) : []),
    ...(sectors ? (['sectors'] as const) : []),
    ...(aftermath ? (['aftermath'] as const) : []),
  ];
  if (views.length > 1) {
    throw new SeasonProblem(
      '--proof, --transitions, --sectors and --aftermath print different things: ask for one of them.',
    );
  }
  return {
    directory: data,
    size,
    windowDays: Number(oneOf('window', window, ['30', '90', '365'])),
    ranks: oneOf('ranks', ranks, ['end', 'start']),
    method: oneOf('method', method, ['raw', 'steady']),
    ...range,
    proof: dayIn('proof', proof),
    view: views[0] ?? 'days',
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
