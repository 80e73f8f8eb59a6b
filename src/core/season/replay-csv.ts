import type { Day } from '../market/timeframe.ts';
import type { Excluded } from '../market/universe.ts';
import type { Aftermath, Spread } from './aftermath.ts';
import type { ReplayedDay } from './replay.ts';
import type { Season } from './season.ts';
import type { MemberReturn, SeasonReading } from './season-index.ts';
import type { SectorSeason } from './sectors.ts';
import type { SeasonChange } from './transition.ts';

/** A value is a number with two decimals; a withheld day has none, and no season is claimed for it. */
export const REPLAY_HEADER = 'date,index,wins,n,season';
export const CHANGES_HEADER = 'date,from,to,index';
export const PROOF_HEADER = 'rank,ticker,name,return_percent,verdict,reason';
export const SECTORS_HEADER = 'date,sector,index,wins,n';
export const AFTERMATH_HEADER = 'to,days,count,btc_median,btc_lower,btc_upper,alt_median,alt_lower,alt_upper';

export function toReplayLine({ reading, season }: ReplayedDay): string {
  if (reading.kind === 'withheld') return `${reading.day},,,,withheld`;
  return [reading.day, reading.index.toFixed(2), reading.wins, reading.counted, season ?? ''].join(',');
}

export const toChangeLine = ({ day, from, to, value }: SeasonChange): string =>
  [day, from, to, value.toFixed(2)].join(',');

export const toSectorLines = (day: Day, sectors: readonly SectorSeason[]): readonly string[] =>
  sectors.map(({ sector, index, wins, counted }) => toLine([day, sector, index.toFixed(2), wins, counted]));

export const toAftermathLine = (to: Season, { days, count, bitcoin, altcoins }: Aftermath): string =>
  toLine([to, days, count, ...toCells(bitcoin), ...toCells(altcoins)]);

const toCells = ({ median, lower, upper }: Spread): readonly string[] =>
  [median, lower, upper].map((percent) => percent.toFixed(2));

/** Every member of a day and every larger asset that was left out, largest first, each with its verdict. */
export function toProofLines(reading: SeasonReading): readonly string[] {
  const bitcoin = reading.kind === 'value' ? reading.bitcoinReturnPercent : undefined;
  const members = reading.members.map((member) => ({ rank: member.rank, line: memberLine(member) }));
  const excluded = reading.excluded.map((each) => ({ rank: each.rank, line: excludedLine(each, bitcoin) }));
  return [...members, ...excluded].sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

const REASONS: Readonly<Record<MemberReturn['verdict'], string>> = {
  beats: '',
  trails: '',
  'too-young': 'no price when the window began',
  gone: 'left the records before the window ended',
  'no-price': 'no price that can be compared',
  doubtful: 'its price in the ranking contradicts its close',
};

function memberLine(member: MemberReturn): string {
  const grown = 'returnPercent' in member ? member.returnPercent.toFixed(2) : '';
  return toLine([member.rank, member.ticker, member.name, grown, member.verdict, REASONS[member.verdict]]);
}

function excludedLine(excluded: Excluded, bitcoin: number | undefined): string {
  const { rank, ticker, name } = excluded;
  return excluded.as === 'benchmark'
    ? toLine([rank, ticker, name, bitcoin?.toFixed(2) ?? '', 'excluded', 'benchmark'])
    : toLine([rank, ticker, name, '', 'excluded', `${excluded.as} (${excluded.because})`]);
}

const toLine = (cells: readonly (string | number)[]): string => cells.map((cell) => quoted(String(cell))).join(',');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
