import type { Candle } from '../core/market/candle.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import type { WarmUp } from './warm-up.ts';

/** Exchanges publish a closed candle within seconds. */
export const PUBLISHED_MS = 5_000;
/** Markets asked for at the same time; each exchange paces its own requests. */
const AT_ONCE = 4;
/** How long a candle that did not come is waited for, together less than a minute. */
const WAITS_MS = [10_000, 30_000];

/** The candles of one market up to one that has closed. */
export type Wanted = { readonly symbol: MarketSymbol; readonly timeframe: Timeframe; readonly openAt: Date };
type Missed = Wanted & { readonly reason: string; readonly isLate: boolean };

export type CandlePorts = {
  readonly warmUp: WarmUp;
  /** Lets time pass; rejects when it is over sooner. */
  wait(ms: number, stopping: AbortSignal): Promise<void>;
  /** A market whose candles could not be had or believed at this close. */
  onSkipped(symbol: MarketSymbol, timeframe: Timeframe, reason: string): void;
};

/**
 * Hands over the candles of every market. A closed candle that has not come is waited for a moment: what is told of a
 * close is told for good. Returns those that could not be had.
 */
export async function readClosed(
  wanted: readonly Wanted[],
  { warmUp, wait, onSkipped }: CandlePorts,
  use: (wanted: Wanted, candles: readonly Candle[]) => void,
  stopping: AbortSignal,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly Missed[]> {
  const look = async (at: readonly Wanted[]): Promise<readonly Missed[]> => {
    const queue = [...at];
    const missed: Missed[] = [];
    let done = 0;
    const work = async () => {
      for (let each = queue.shift(); each && !stopping.aborted; each = queue.shift()) {
        // One market that cannot be read or stored must not cost the others theirs.
        const candles = await warmUp
          .upTo(each.symbol, each.timeframe, each.openAt)
          .catch((error: unknown) => ({ ok: false as const, reason: String(error), isLate: false }));
        if (candles.ok) use(each, candles.value);
        else missed.push({ ...each, reason: candles.reason, isLate: candles.isLate });
        done += 1;
        onProgress(done, at.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    stopping.throwIfAborted();
    return missed;
  };

  let missed = await look(wanted);
  for (const waitMs of WAITS_MS) {
    const late = missed.filter(({ isLate }) => isLate);
    if (late.length === 0) break;
    await wait(waitMs, stopping);
    missed = [...missed.filter(({ isLate }) => !isLate), ...(await look(late))];
  }
  for (const { symbol, timeframe, reason } of missed) onSkipped(symbol, timeframe, reason);
  return missed;
}
