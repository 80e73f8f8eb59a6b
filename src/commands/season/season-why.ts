import { button, phrase, type Reply, type ReplyButton } from '../../chat/message.ts';
import type { Excluded } from '../../core/market/universe.ts';
import type { Phrase } from '../../core/result.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import type { IndexShape } from '../../core/season/indexes.ts';
import type { MemberReturn, SeasonReading } from '../../core/season/season-index.ts';
import { progressOf } from './season-overview.ts';
import { factsOf, lineFor, type Newest, nameOf, newestOf, withheld, withoutDay } from './season-shape.ts';

/** Lines of members on one page: with its head it is still one message everywhere. */
const PAGE_LINES = 25;
/** So much of a hash is compared by eye; the last page has all of it. */
const HASH_SHOWN = 12;

type Entry = Extract<Newest, { kind: 'day' }>['entry'];

/** The proof of the newest value: who was counted with which return, who was not and why, and from what. */
export async function why(board: SeasonBoard, shape: IndexShape, page: number): Promise<Reply> {
  const newest = await newestOf(board, shape);
  if (newest.kind !== 'day') return { says: [withoutDay(newest, shape), ...progressOf(board)] };
  const { entry } = newest;
  const lines = linesOf(entry.reading);
  const pages = Math.max(1, Math.ceil(lines.length / PAGE_LINES));
  const turn = (label: string, to: number) => button(label, lineFor(shape, 'why', to), { page: to });
  if (page > pages) {
    const { index } = factsOf(shape);
    return { says: [phrase('season-why-no-page', { index, page, pages })], buttons: [turn('button-page', pages)] };
  }
  const buttons: readonly ReplyButton[] = [
    ...(page > 1 ? [turn('button-page-before', page - 1)] : []),
    ...(page < pages ? [turn('button-page-after', page + 1)] : []),
  ];
  return {
    says: [
      phrase('season-why-title', { ...factsOf(shape), day: entry.reading.day, page, pages }),
      ...(page === 1 ? [...verdict(entry.reading, shape), ...origin(entry, shape)] : []),
      ...lines.slice((page - 1) * PAGE_LINES, page * PAGE_LINES),
      ...(page === pages && entry.inputs ? [phrase('season-why-hash', { hash: entry.inputs.hash })] : []),
    ],
    ...(buttons.length > 0 ? { buttons } : {}),
  };
}

function verdict(reading: SeasonReading, shape: IndexShape): readonly Phrase[] {
  if (reading.kind === 'withheld') return [withheld(reading, nameOf(shape))];
  const { index: value, wins, counted, bitcoinReturnPercent: bitcoin, members } = reading;
  const others = members.length - counted;
  return [phrase('season-why-value', { value, wins, counted, bitcoin, others })];
}

/** Where the numbers came from, and how anybody makes them again. */
function origin({ rankingSource: source, priceSources, inputs, reading }: Entry, shape: IndexShape): readonly Phrase[] {
  const prices = Object.entries(priceSources ?? {}).sort(([, a], [, b]) => b - a);
  const { size, windowDays: window, ranks } = shape;
  return [
    phrase('season-why-ranks', { source, ranks }),
    ...(prices.length > 0
      ? [phrase('season-why-prices', { sources: prices.map(([name, count]) => `${count} ${name}`).join(', ') })]
      : []),
    ...(inputs
      ? [phrase('season-why-inputs', { hash: inputs.hash.slice(0, HASH_SHOWN), version: inputs.version })]
      : []),
    phrase('season-why-recompute', {
      line: `npm run season -- --data DIR --top ${size} --window ${window} --ranks ${ranks} --proof ${reading.day}`,
    }),
  ];
}

function linesOf({ members, excluded }: SeasonReading): readonly Phrase[] {
  const tickers = [...members, ...excluded].map(({ ticker }) => ticker);
  // Two assets may share a ticker; then each is called by its name too.
  const called = ({ ticker, name }: Pick<MemberReturn, 'ticker' | 'name'>) =>
    tickers.indexOf(ticker) === tickers.lastIndexOf(ticker) ? ticker : `${ticker} (${name})`;
  return [
    ...members.map((member) => {
      const facts = { rank: member.rank, coin: called(member) };
      return 'returnPercent' in member
        ? phrase(`season-why-${member.verdict}`, { ...facts, change: member.returnPercent })
        : phrase(`season-why-${member.verdict}`, facts);
    }),
    ...(excluded.length > 0 ? [phrase('season-why-left-out')] : []),
    ...excluded.map((each) => leftOut(each, called(each))),
  ];
}

const leftOut = (each: Excluded, coin: string): Phrase =>
  each.as === 'benchmark'
    ? phrase('season-why-benchmark', { rank: each.rank, coin })
    : phrase('season-why-excluded', { rank: each.rank, coin, class: each.as, sign: each.because });
