import type { Metric, Reading } from '../core/market/reading.ts';
import type { Move, RuleLedger } from './ledger.ts';

/** What the book has done and the database does not know yet. */
export type Unstored = {
  moved(move: Move): void;
  /** The newest reading that a metric was compared with. */
  compared(reading: Reading): void;
  /** How far everything was compared is stored with the next call, not only after a minute. */
  markSoon(): void;
  /**
   * Stores what moved with the readings that moved it, and afterwards, every minute, how far everything else was
   * compared: no alert waits for that. What is too much for one transaction follows in others, and the reading of a
   * metric goes with the last of its moves. What could not be stored stays, and goes first the next time. Returns how
   * many alerts were enqueued.
   */
  store(now: Date): Promise<number>;
  /**
   * The same for parts that are full while more is to come, so that what a crash moves never piles up. The last moves
   * stay, because nobody knows yet whether their metric moves more. What fails stays, and the next `store` throws it.
   */
  storeFull(now: Date): Promise<number>;
};

/** How often the watermarks of quiet metrics are stored. */
const WATERMARK_EVERY_MS = 60_000;
/** Moves that one transaction stores: a turn of the event loop puts them into one statement. */
const MOST_AT_ONCE = 500;

export function createUnstored(ledger: Pick<RuleLedger, 'commit'>): Unstored {
  /** The newest reading of each metric whose watermark is not stored yet. */
  const unmarked = new Map<Metric, Reading>();
  /** With it, how far a metric was compared may be stored. */
  const lastMoves = new Map<Metric, Move>();
  let unstored: Move[] = [];
  let watermarkAt = Number.NEGATIVE_INFINITY;
  /** Why a part could not be stored while more was to come. Tried again with each of them, an outage would last. */
  let fault: { readonly reason: unknown } | undefined;

  /** Stores the oldest moves, with how far those metrics were compared that moved nothing after them. */
  const storePart = async (now: Date): Promise<number> => {
    const moves = unstored.slice(0, MOST_AT_ONCE);
    const told = moves.filter((move) => lastMoves.get(move.rule.metric) === move).map(({ rule }) => rule.metric);
    const readings = told.flatMap((metric) => unmarked.get(metric) ?? []);
    const count = await ledger.commit(moves, readings, now);
    unstored = unstored.slice(moves.length);
    for (const metric of told) lastMoves.delete(metric);
    for (const metric of told) unmarked.delete(metric);
    return count;
  };

  return {
    moved(move) {
      unstored.push(move);
      lastMoves.set(move.rule.metric, move);
    },
    compared: (reading) => void unmarked.set(reading.metric, reading),
    markSoon() {
      watermarkAt = Number.NEGATIVE_INFINITY;
    },
    async store(now) {
      const failed = fault;
      fault = undefined;
      if (failed) throw failed.reason;
      let count = 0;
      while (unstored.length > 0) count += await storePart(now);
      if (now.getTime() - watermarkAt >= WATERMARK_EVERY_MS && unmarked.size > 0) {
        await ledger.commit([], [...unmarked.values()], now);
        unmarked.clear();
        watermarkAt = now.getTime();
      }
      return count;
    },
    async storeFull(now) {
      let count = 0;
      while (unstored.length > MOST_AT_ONCE && !fault) {
        count += await storePart(now).catch((reason: unknown) => {
          fault = { reason };
          return 0;
        });
      }
      return count;
    },
  };
}
