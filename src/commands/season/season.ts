import { command } from '../../chat/command.ts';
import { button, type Reply, say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import { SIZES } from '../../core/season/indexes.ts';
import type { Services } from '../services.ts';
import { overview } from './season-overview.ts';
import { sectors } from './season-sectors.ts';
import { DEFAULT_SHAPE, indexSize, keptAs, lineFor, pageNumber, shapeOf, VIEWS, WINDOW_WORDS } from './season-shape.ts';
import { counted } from './season-single.ts';
import { variants } from './season-variants.ts';
import { why } from './season-why.ts';

/** The newest value of the index, its proof, its sectors, and the other ways to count. */
export const season = ({ season: board, now }: Services) =>
  command({
    name: 'season',
    access: 'member',
    options: {
      index: optional(indexSize),
      window: optional(oneOf(WINDOW_WORDS)),
      ranks: optional(oneOf(['end', 'start'])),
      view: optional(oneOf(VIEWS)),
      page: optional(pageNumber),
    },
    async run({ index, window, ranks, view, page }): Promise<Reply> {
      const shape = shapeOf(index, window, ranks);
      if (view === 'why') return why(board, shape, page ?? 1);
      // Only the proof has pages; a bare number was perhaps meant as the size of the index.
      if (page !== undefined) return pageless(page);
      if (view === 'sectors') return sectors(board, shape);
      if (view === 'variants') return variants(board, shape.size);
      if (index === undefined && window === undefined && ranks === undefined) return overview(board, now());
      const kept = keptAs(shape);
      return kept ? overview(board, now(), kept) : counted(board, shape);
    },
  });

function pageless(page: number): Reply {
  const isSize = page >= SIZES.least && page <= SIZES.most;
  const meant = isSize ? lineFor({ ...DEFAULT_SHAPE, size: page }) : lineFor(DEFAULT_SHAPE, 'why', page);
  const offer = isSize ? `/season top${page}` : `/season why ${page}`;
  return say('season-pageless', { offer }, [button('button-offer', meant, { offer })]);
}
