import { button, phrase, type Reply } from '../../chat/message.ts';
import type { Phrase } from '../../core/result.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import type { SeasonEntry } from '../../core/season/history.ts';
import { DEFAULT_INDEX, INDEX_NAMES, INDEXES, type IndexName } from '../../core/season/indexes.ts';
import { nearestMembers } from '../../core/season/nearest.ts';
import { nextLevels, STEADY } from '../../core/season/season.ts';
import type { SeasonValue } from '../../core/season/season-index.ts';
import { gapsOf } from '../../delivery/reply.ts';
import { seasonPicture } from '../../delivery/season-picture.ts';
import { lineFor, withheld } from './season-shape.ts';

const NEAREST = 3;

/**
 * Where the kept indexes stand, or one of them: value, season, distance to the next one, and what it would be now.
 * It travels as the caption of a picture, so it stays under a thousand characters.
 */
export async function overview(board: SeasonBoard, now: Date, only?: IndexName): Promise<Reply> {
  const shown = only ? [only] : INDEX_NAMES;
  const main = only ?? DEFAULT_INDEX;
  const [entries, indicative, picture] = await Promise.all([
    Promise.all(shown.map((index) => board.latest(index))),
    Promise.all(shown.map((index) => board.indicative(index, now))),
    seasonPicture(board, main),
  ]);
  // Before the first close nothing is told, so that what is still being fetched is not taken for a value.
  const values = indicative.flatMap((reading, i) =>
    reading?.kind === 'value' && entries[i]
      ? [phrase('season-indicative-one', { index: shown[i] ?? '', value: reading.index })]
      : [],
  );
  return {
    says: [
      phrase('season-title'),
      ...shown.flatMap((index, i) => standing(index, entries[i], isSaid(entries, i))),
      ...endsOf(shown, entries),
      ...shown.flatMap((index, i) => distances(index, entries[i], only !== undefined)),
      ...(values.length > 0 ? [phrase('season-indicative', { values })] : []),
      ...totalsOf(entries),
      // What only the other windows lack does not concern these.
      ...(board.progress()?.phase === 'variants' ? [] : progressOf(board)),
    ],
    buttons: [
      button('button-season-why', lineFor(INDEXES[main], 'why')),
      button('button-season-sectors', lineFor(INDEXES[main], 'sectors')),
      button('button-season-variants', lineFor(INDEXES[main], 'variants')),
      button('button-subscribe-season', { command: 'subscribe', args: { topic: 'season', of: main } }),
    ],
    ...(picture ? { picture } : {}),
  };
}

/** Whether the next index says the same close, so that it need not be said twice. */
function isSaid(entries: readonly (SeasonEntry | undefined)[], i: number): boolean {
  const [one, next] = [entries[i], entries[i + 1]];
  return next?.reading.kind === 'value' && one?.day === next.day && one.rankingSource === next.rankingSource;
}

function standing(index: IndexName, entry: SeasonEntry | undefined, isCloseSaid: boolean): readonly Phrase[] {
  if (!entry) return [phrase('season-none', { index })];
  const { reading, day, rankingSource: source } = entry;
  const { season = 'neutral', since } = entry.standing ?? {};
  if (reading.kind === 'withheld') {
    const stays = phrase('season-stays', { index, season, since: since ?? 'unknown' });
    return [withheld(reading, index), ...(entry.standing ? [stays] : [])];
  }
  const { index: value, wins, counted } = reading;
  const facts = { index, value, season, wins, counted };
  return [
    since ? phrase('season-value-since', { ...facts, since }) : phrase('season-value', facts),
    ...(isCloseSaid ? [] : [phrase('season-close', { day, source })]),
  ];
}

/**
 * How far the next season is, where none stands: of several indexes only the nearer one, of a single one both. Where
 * one stands, it is said what ends it; the season on the far side is a matter of months.
 */
function distances(index: IndexName, entry: SeasonEntry | undefined, isWhole: boolean): readonly Phrase[] {
  const reading = entry?.reading;
  if (reading?.kind !== 'value' || (entry?.standing?.season ?? 'neutral') !== 'neutral') return [];
  const { moreForAltcoin: more, fewerForBitcoin: fewer } = nextLevels(reading);
  const ways = [
    ...(more > 0 ? [{ toward: 'altcoin', coins: more } as const] : []),
    ...(fewer > 0 ? [{ toward: 'bitcoin', coins: fewer } as const] : []),
  ].sort((a, b) => a.coins - b.coins);
  const told = isWhole ? ways : ways.slice(0, 1);
  return told.map(({ toward, coins }) => away(index, reading, toward, coins));
}

/** When the seasons that stand will end; indexes of which the same is to be said share a line. */
function endsOf(shown: readonly IndexName[], entries: readonly (SeasonEntry | undefined)[]): readonly Phrase[] {
  const lines = new Map<string, { season: 'altcoin' | 'bitcoin'; closesOut: number; indexes: string[] }>();
  for (const [i, index] of shown.entries()) {
    const { reading, standing: { season, daysOut: closesOut } = STANDING_NOWHERE } = entries[i] ?? {};
    if (reading?.kind !== 'value' || season === 'neutral') continue;
    const key = `${season} ${closesOut}`;
    lines.set(key, { season, closesOut, indexes: [...(lines.get(key)?.indexes ?? []), index] });
  }
  return [...lines.values()].map(({ season, closesOut, indexes }) =>
    phrase(`season-ends-${season}`, {
      index: indexes.join(', '),
      level: STEADY[season].leave,
      closes: STEADY.confirmDays,
      closesOut,
    }),
  );
}

const STANDING_NOWHERE = { season: 'neutral', daysOut: 0 } as const;

function away(index: IndexName, reading: SeasonValue, toward: 'altcoin' | 'bitcoin', coins: number): Phrase {
  const nearest = gapsOf(nearestMembers(reading, toward, Math.min(coins, NEAREST)));
  return phrase(`season-away-${toward}`, {
    index,
    coins,
    level: STEADY[toward].enter,
    nearest: nearest.length > 0 ? nearest : 'none',
  });
}

function totalsOf(entries: readonly (SeasonEntry | undefined)[]): readonly Phrase[] {
  const totals = entries.find((entry) => entry?.totals)?.totals;
  if (!totals) return [];
  const { assets, totalUsd: total, altcoinsUsd: altcoins, dominancePercent: dominance } = totals;
  return [phrase('season-totals', { assets, total, altcoins, dominance })];
}

/** What is being fetched, while it is. */
export function progressOf(board: SeasonBoard): readonly Phrase[] {
  const progress = board.progress();
  if (!progress) return [];
  return progress.phase === 'ranking'
    ? [
        phrase('season-ranking'),
        ...progress.failures.map(({ source, reason }) => phrase('season-ranking-because', { source, reason })),
      ]
    : [phrase(`season-${progress.phase}`, { have: progress.have, need: progress.need })];
}
