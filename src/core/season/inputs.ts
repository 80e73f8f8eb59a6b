import type { Universe } from '../market/universe.ts';
import type { IndexShape } from './indexes.ts';
import type { SeasonWindow } from './season-index.ts';

/**
 * Everything that a value is counted from, in one text: the same inputs give the same text, wherever they came from.
 * The hash that is kept beside a value is the SHA-256 of it in UTF-8.
 *
 * The first line is the index and its day. Then one line an asset, from the largest down to the smallest member: rank,
 * id, what it counts as, its close of the day and of the window's first day, and why it was left aside. Closes are
 * written for those alone whose return is asked for. Each line is JSON, so that no name can pass for another line.
 */
export function inputsText(
  { size, windowDays, ranks }: IndexShape,
  { bitcoin, members, excluded }: Universe,
  { day, closesNow, closesThen, youngerThan, gone, doubts }: SeasonWindow,
): string {
  const asideOf = (id: string): readonly string[] => [
    ...(youngerThan?.has(id) ? ['too-young'] : []),
    ...(gone?.has(id) ? ['gone'] : []),
    ...(doubts?.disputed.has(id) ? ['disputed'] : []),
  ];
  const compared = (id: string) => [closesNow.get(id) ?? null, closesThen.get(id) ?? null, ...asideOf(id)];
  const lines = [
    ...(bitcoin ? [{ rank: bitcoin.rank, id: bitcoin.id, rest: ['benchmark', ...compared(bitcoin.id)] }] : []),
    ...members.map(({ rank, id }) => ({ rank, id, rest: ['coin', ...compared(id)] })),
    ...excluded.filter(({ id }) => id !== bitcoin?.id).map(({ rank, id, as }) => ({ rank, id, rest: [as] })),
  ].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const head = { size, windowDays, ranks, day, ...(doubts?.isStale ? { isStale: true } : {}) };
  return [head, ...lines.map(({ rank, id, rest }) => [rank, id, ...rest])]
    .map((line) => JSON.stringify(line))
    .join('\n');
}
