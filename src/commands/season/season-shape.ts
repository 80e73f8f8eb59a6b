import type { Option } from '../../chat/command.ts';
import { phrase } from '../../chat/message.ts';
import { ok, type Phrase, problem } from '../../core/result.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import type { SeasonEntry } from '../../core/season/history.ts';
import {
  DEFAULT_INDEX,
  INDEX_NAMES,
  INDEXES,
  type IndexName,
  type IndexShape,
  type Ranks,
  SIZES,
  WINDOWS,
  type WindowDays,
} from '../../core/season/indexes.ts';
import type { SeasonReading } from '../../core/season/season-index.ts';

/** `/season why top50 30d`: which of the views is asked for. */
export const VIEWS = ['why', 'sectors', 'variants'] as const;
export type View = (typeof VIEWS)[number];

/** `30d`, as a person types it. */
export const WINDOW_WORDS = WINDOWS.map((days) => `${days}d` as const);
export type WindowWord = (typeof WINDOW_WORDS)[number];

const OFFERED = [10, 20, 30, 50, 75, 100, 150, 200] as const;

/** How many of the largest coins: `top75`, or only `75`. */
export const indexSize: Option<number> = {
  required: true,
  // The two that are kept come first; of the others there are too many to list.
  suggest(typed) {
    const wanted = typed.toLowerCase();
    const own = readSize(wanted);
    const known = [...INDEX_NAMES, ...OFFERED.map((size) => `top${size}`), ...(own ? [`top${own}`] : [])];
    return known.filter((each, i) => known.indexOf(each) === i && each.includes(wanted));
  },
  parse(typed) {
    const size = readSize(typed);
    if (size !== undefined) return ok(size);
    const { least, most } = SIZES;
    return { ok: false, problem: phrase('problem-index', { typed, least, most }), offers: INDEX_NAMES };
  },
};

function readSize(typed: string): number | undefined {
  const [, digits] = /^(?:top[ -]?)?(\d{1,4})$/i.exec(typed.trim()) ?? [];
  const size = Number(digits);
  return size >= SIZES.least && size <= SIZES.most ? size : undefined;
}

/** The page of a long answer. */
export const pageNumber: Option<number> = {
  required: true,
  looks: /^\d+$/,
  parse: (typed) => (/^[1-9]\d{0,3}$/.test(typed) ? ok(Number(typed)) : problem('problem-page', { typed })),
};

export const DEFAULT_SHAPE: IndexShape = INDEXES[DEFAULT_INDEX];

/** Fills in what was left out. */
export function shapeOf(
  size: number | undefined,
  window: WindowWord | undefined,
  ranks: Ranks | undefined,
): IndexShape {
  const windowDays = WINDOWS.find((days) => `${days}d` === window) ?? DEFAULT_SHAPE.windowDays;
  return { size: size ?? DEFAULT_SHAPE.size, windowDays, ranks: ranks ?? DEFAULT_SHAPE.ranks };
}

export const nameOf = ({ size }: IndexShape): string => `top${size}`;

/** The index that is kept day by day in this shape, if one is. */
export const keptAs = (shape: IndexShape): IndexName | undefined =>
  INDEX_NAMES.find((name) => {
    const { size, windowDays, ranks } = INDEXES[name];
    return size === shape.size && windowDays === shape.windowDays && ranks === shape.ranks;
  });

/** The line that asks for a view of this shape; what goes without saying is left out. */
export function lineFor(shape: IndexShape, view?: View, page = 1) {
  const { windowDays, ranks } = shape;
  const args = {
    index: nameOf(shape),
    ...(windowDays === DEFAULT_SHAPE.windowDays ? {} : { window: `${windowDays}d` }),
    ...(ranks === DEFAULT_SHAPE.ranks ? {} : { ranks }),
    ...(view ? { view } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  };
  return { command: 'season', args };
}

/** The newest day counted in a shape, with as much of its proof as is kept. */
export type Newest =
  | { readonly kind: 'day'; readonly entry: Pick<SeasonEntry, 'reading' | 'rankingSource' | 'priceSources' | 'inputs'> }
  | { readonly kind: 'not-yet'; readonly from: string }
  | { readonly kind: 'none' };

/** From what is kept, where it is; else counted now. */
export async function newestOf(board: SeasonBoard, shape: IndexShape): Promise<Newest> {
  const kept = keptAs(shape);
  if (kept) {
    const entry = await board.latest(kept);
    return entry ? { kind: 'day', entry } : { kind: 'none' };
  }
  const counted = await board.count(shape);
  if (counted.kind === 'counted') {
    // Before the first close what lacks prices is not withheld: they are still being fetched.
    const isTooEarly = lacksPrices(counted.reading) && (board.progress()?.phase ?? 'variants') !== 'variants';
    return isTooEarly ? { kind: 'none' } : { kind: 'day', entry: counted };
  }
  return counted.kind === 'not-yet' ? counted : { kind: 'none' };
}

const lacksPrices = (reading: SeasonReading): boolean =>
  reading.kind === 'withheld' && (reading.because === 'no-bitcoin-price' || reading.because === 'too-few-prices');

/** What is said where there is no day to show. */
export const withoutDay = (newest: Exclude<Newest, { kind: 'day' }>, shape: IndexShape) =>
  newest.kind === 'not-yet'
    ? phrase('season-not-yet', { ...factsOf(shape), from: newest.from })
    : phrase('season-none', { index: nameOf(shape) });

/** Why there is no number. */
export function withheld(reading: Extract<SeasonReading, { kind: 'withheld' }>, index: string): Phrase {
  const { day, because, have, need } = reading;
  return phrase('season-withheld', { index, day, because, have, need });
}

/** What words need to name a shape. */
export const factsOf = (shape: IndexShape): { index: string; window: WindowDays; ranks: Ranks } => ({
  index: nameOf(shape),
  window: shape.windowDays,
  ranks: shape.ranks,
});
