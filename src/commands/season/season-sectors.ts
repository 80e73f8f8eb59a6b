import { button, phrase, type Reply } from '../../chat/message.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import type { IndexShape } from '../../core/season/indexes.ts';
import { progressOf } from './season-overview.ts';
import { factsOf, lineFor, newestOf, withheld, withoutDay } from './season-shape.ts';

/** Each sector's own season, highest first. */
export async function sectors(board: SeasonBoard, shape: IndexShape): Promise<Reply> {
  const newest = await newestOf(board, shape);
  if (newest.kind !== 'day') return { says: [withoutDay(newest, shape), ...progressOf(board)] };
  const { reading } = newest.entry;
  const facts = { ...factsOf(shape), day: reading.day };
  if (reading.kind === 'withheld') return { says: [withheld(reading, facts.index), ...progressOf(board)] };
  const found = board.sectors(reading);
  return {
    says: [
      phrase('season-sectors-title', { ...facts, value: reading.index }),
      ...(found.length === 0 ? [phrase('season-sectors-none')] : []),
      ...found.map(({ sector, index: value, wins, counted }) =>
        phrase('season-sector', { sector: sector.replaceAll('-', ' '), value, wins, counted }),
      ),
      ...(found.length === 0 ? [] : [phrase('season-sectors-note')]),
    ],
    buttons: [button('button-season-why', lineFor(shape, 'why'))],
  };
}
