import { command } from '../chat/command.ts';
import { button, phrase } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import type { Excluded } from '../core/market/universe.ts';
import type { Phrase } from '../core/result.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import type { SeasonEntry } from '../core/season/history.ts';
import { INDEX_NAMES, type IndexName } from '../core/season/indexes.ts';
import { nextLevels, STEADY } from '../core/season/season.ts';
import type { MemberReturn, SeasonReading } from '../core/season/season-index.ts';
import type { Services } from './services.ts';

const MOST_NAMES = 12;

/** The newest value of the index, how far the next season is, and what was left out. */
export const season = ({ season: board }: Services) =>
  command({
    name: 'season',
    access: 'member',
    options: { index: optional(oneOf(INDEX_NAMES)) },
    async run({ index }) {
      const shown = index ? [index] : INDEX_NAMES;
      const entries = await Promise.all(shown.map((each) => board.latest(each)));
      const uncounted = shown.flatMap((each, i) => (entries[i] ? [leftOut(each, entries[i].reading)] : []));
      return {
        says: [
          phrase('season-title'),
          ...shown.flatMap((each, i) => linesOf(each, entries[i])),
          ...progressOf(board),
          ...(uncounted.at(-1) ?? []),
        ],
        buttons: [button('button-subscribe-season', { command: 'subscribe', args: { topic: 'season' } })],
      };
    },
  });

function linesOf(index: IndexName, entry: SeasonEntry | undefined): readonly Phrase[] {
  if (!entry) return [phrase('season-none', { index })];
  const { reading, standing, rankingSource: source } = entry;
  const { day } = reading;
  if (reading.kind === 'withheld') {
    const { have, need, because } = reading;
    return [phrase(`season-withheld-${because}`, { index, day, have, need })];
  }
  const { index: value, wins, counted } = reading;
  const { moreForAltcoin: more, fewerForBitcoin: fewer } = nextLevels(reading);
  const now = standing?.season ?? 'neutral';
  return [
    phrase('season-value', { index, value, season: now, wins, counted, day, source }),
    ...(standing?.since ? [phrase('season-since', { index, season: now, since: standing.since })] : []),
    ...(now === 'neutral' ? [] : [endOf(now, standing?.daysOut ?? 0)]),
    ...(now !== 'altcoin' && more > 0 ? [phrase('season-away-altcoin', { more, level: STEADY.altcoin.enter })] : []),
    ...(now !== 'bitcoin' && fewer > 0 ? [phrase('season-away-bitcoin', { fewer, level: STEADY.bitcoin.enter })] : []),
  ];
}

const endOf = (season: 'altcoin' | 'bitcoin', closesOut: number): Phrase =>
  phrase(`season-ends-${season}`, { level: STEADY[season].leave, closes: STEADY.confirmDays, closesOut });

function progressOf(board: SeasonBoard): readonly Phrase[] {
  const progress = board.progress();
  if (!progress) return [];
  return progress.phase === 'ranking'
    ? [phrase('season-ranking')]
    : [phrase(`season-${progress.phase}`, { have: progress.have, need: progress.need })];
}

function leftOut(index: IndexName, { members, excluded }: SeasonReading): readonly Phrase[] {
  const young = members.filter(({ verdict }) => verdict === 'too-young');
  const classes = excluded.filter((each) => each.as !== 'benchmark');
  return [
    ...(young.length > 0 ? [phrase('season-young', { index, young: young.length, coins: names(young) })] : []),
    ...(classes.length > 0 ? [phrase('season-excluded', { index, coins: names(classes, withClass) })] : []),
  ];
}

type Named = Pick<MemberReturn, 'ticker'> | Excluded;
const withClass = (each: Named) => ('as' in each ? `${each.ticker} (${each.as})` : each.ticker);

function names<T extends Named>(all: readonly T[], name: (each: T) => string = ({ ticker }) => ticker): string {
  const shown = all.slice(0, MOST_NAMES).map(name).join(', ');
  return all.length > MOST_NAMES ? `${shown} +${all.length - MOST_NAMES}` : shown;
}
