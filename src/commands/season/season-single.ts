import { button, phrase, type Reply } from '../../chat/message.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import type { IndexShape } from '../../core/season/indexes.ts';
import { progressOf } from './season-overview.ts';
import { factsOf, lineFor, newestOf, withheld, withoutDay } from './season-shape.ts';

/** One value in a shape that is not kept day by day: it makes no seasons, so it is only a number with its proof. */
export async function counted(board: SeasonBoard, shape: IndexShape): Promise<Reply> {
  const newest = await newestOf(board, shape);
  if (newest.kind !== 'day') return { says: [withoutDay(newest, shape), ...progressOf(board)] };
  const { reading, rankingSource: source } = newest.entry;
  const facts = { ...factsOf(shape), day: reading.day };
  const buttons = [
    button('button-season-why', lineFor(shape, 'why')),
    button('button-season-sectors', lineFor(shape, 'sectors')),
    button('button-season-variants', lineFor(shape, 'variants')),
  ];
  if (reading.kind === 'withheld') return { says: [withheld(reading, facts.index), ...progressOf(board)], buttons };
  const { index: value, wins, counted, bitcoinReturnPercent: bitcoin } = reading;
  return {
    says: [
      phrase('season-counted', { ...facts, value, wins, counted, bitcoin }),
      phrase('season-counted-ranks', { ...facts, source }),
      phrase('season-counted-only'),
    ],
    buttons,
  };
}
