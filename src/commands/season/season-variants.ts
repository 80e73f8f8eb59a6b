import { button, phrase, type Reply } from '../../chat/message.ts';
import type { Phrase } from '../../core/result.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import { type IndexShape, WINDOWS } from '../../core/season/indexes.ts';
import { progressOf } from './season-overview.ts';
import { DEFAULT_SHAPE, factsOf, lineFor, type Newest, nameOf, newestOf } from './season-shape.ts';

/** The same day counted over every window, with the ranks of its end and of its start, and the gap between both. */
export async function variants(board: SeasonBoard, size: number): Promise<Reply> {
  const shapes = WINDOWS.map((windowDays) => ({
    end: { size, windowDays, ranks: 'end' } as const,
    start: { size, windowDays, ranks: 'start' } as const,
  }));
  const rows = await Promise.all(
    shapes.map(async ({ end, start }) => {
      const [ofEnd, ofStart] = await Promise.all([newestOf(board, end), newestOf(board, start)]);
      return { window: end.windowDays, start, ways: [at(end, ofEnd), at(start, ofStart)] as const };
    }),
  );
  const index = nameOf({ ...DEFAULT_SHAPE, size });
  const day = rows.flatMap(({ ways }) => ways.flatMap(({ day }) => (day ? [day] : [])))[0];
  if (day === undefined) return { says: [phrase('season-none', { index }), ...progressOf(board)] };
  return {
    says: [
      phrase('season-variants-title', { index, day }),
      ...rows.flatMap(({ window, ways: [end, start] }) =>
        end.value !== undefined && start.value !== undefined
          ? [
              phrase('season-variants-both', {
                window,
                end: end.value,
                start: start.value,
                gap: gap(end.value, start.value),
              }),
            ]
          : [end.says, start.says],
      ),
      phrase('season-variants-note'),
      ...progressOf(board),
    ],
    buttons: rows.flatMap(({ window, start, ways: [, way] }) =>
      way.value === undefined ? [] : [button('button-season-start', lineFor(start, 'why'), { window })],
    ),
  };
}

type Way = { readonly value?: number; readonly day?: string; readonly says: Phrase };

function at(shape: IndexShape, newest: Newest): Way {
  const facts = factsOf(shape);
  if (newest.kind === 'none') return { says: phrase('season-variants-none', facts) };
  if (newest.kind === 'not-yet') return { says: phrase('season-variants-not-yet', { ...facts, from: newest.from }) };
  const { reading } = newest.entry;
  const { day } = reading;
  if (reading.kind === 'value') {
    return { day, value: reading.index, says: phrase('season-variants-one', { ...facts, value: reading.index }) };
  }
  const { because, have, need } = reading;
  return { day, says: phrase('season-variants-withheld', { ...facts, because, have, need }) };
}

/** Points by which choosing the members afterwards lifts the value. */
const gap = (end: number, start: number): number => Math.round(100 * (end - start)) / 100;
