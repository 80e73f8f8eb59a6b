import type { Reading } from '../../core/market/reading.ts';
import { TIMEFRAME_MS } from '../../core/market/timeframe.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import { formatSource } from '../../core/rules/language/format.ts';
import type { Past } from '../../core/rules/readings/series.ts';
import { type Drawn, draw } from '../../core/rules/touch/draw.ts';
import { createRunning } from '../../core/rules/touch/running.ts';
import type { Awaited } from './claim-reader.ts';

/** A claim as the prices of one candle decide it. */
export type DrawnClaim = {
  readonly awaited: Awaited;
  readonly drawn: Drawn;
  /** As of the close before; undefined where that is not known. */
  readonly closed: boolean | undefined;
  isTrue: boolean;
  /** What its sources say at a price. */
  told(price: number): NonNullable<Reading['told']>;
};

/** The claims of one symbol from one close until the next, milliseconds UTC. */
export type Drawing = {
  readonly from: number;
  readonly until: number;
  /** The price at which the candle opened; NaN where none closed before it. */
  readonly price: number;
  readonly claims: readonly DrawnClaim[];
};

/** How long the shortest candle of a claim is: with its close, the levels of the claim are drawn anew. */
export const stepOf = ({ timeframes }: Pick<Awaited, 'timeframes'>): number =>
  Math.min(...timeframes.map((timeframe) => TIMEFRAME_MS[timeframe]));

/** Draws claims that share their timeframes, from the candles that had closed by `from`. */
export function drawClaims(
  claims: readonly Awaited[],
  from: number,
  known: {
    readonly past: Past;
    told(source: Source): number;
    closed(claim: Awaited): boolean | undefined;
  },
): Drawing | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const running = createRunning(known.past, from, known.told);
  const shortest = first.timeframes.find((timeframe) => TIMEFRAME_MS[timeframe] === stepOf(first));
  const price = shortest ? running.closed({ kind: 'candle', field: 'close', timeframe: shortest }) : Number.NaN;
  return {
    from,
    until: from + stepOf(first),
    price,
    claims: claims.map((awaited) => {
      const drawn = draw(awaited.condition, running);
      const isTrue = drawn.holdsAt(price) === true;
      return {
        awaited,
        drawn,
        closed: known.closed(awaited),
        isTrue,
        told: (at) => [
          ...awaited.sources.flatMap((source) => {
            const value = running.said(source, at);
            return Number.isFinite(value) ? [{ text: formatSource(source), value }] : [];
          }),
          ...(awaited.sources.some(isClose) ? [] : [{ text: 'price', value: at }]),
        ],
      };
    }),
  };
}

const isClose = (source: Source): boolean => source.kind === 'candle' && source.field === 'close';
