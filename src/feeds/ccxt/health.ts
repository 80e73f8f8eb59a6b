import type { SourceState } from '../../core/market/market.ts';
import { type AnswerFault, toFault } from './fault.ts';

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** A ban of days is asked about a few times a day. */
const LONGEST_RETRY_AFTER_MS = 6 * 3_600_000;

/**
 * What is known of one source's health, which is that of its prices. A source whose prices fail is left alone for a
 * while, each time longer. Candles of one market that cannot be believed say nothing of it: a coin that hardly trades
 * has gaps on every exchange.
 */
export function createHealth(source: string, now: () => Date, onChange: (state: SourceState) => void) {
  const startedAt = now();
  let told: SourceState = { source, state: 'fine', since: startedAt };
  let failures = 0;
  let failing: string | undefined;
  let stopped: string | undefined;
  let askAgainAt = startedAt;

  function current(): SourceState {
    const reason = stopped ?? failing;
    const state = stopped !== undefined ? 'stopped' : reason !== undefined ? 'failing' : 'fine';
    const since = state === told.state ? told.since : now();
    return { source, state, since, ...(reason === undefined ? {} : { reason }) };
  }

  /** Tells a change of state once; a new reason for the same state is only remembered. */
  function settle(): void {
    const state = current();
    const isChange = state.state !== told.state;
    told = state;
    if (isChange) onChange(state);
  }

  function pause({ kind, retryAfterMs }: AnswerFault): void {
    failures += 1;
    const backoffMs = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
    const waitMs = kind === 'throttled' && retryAfterMs !== undefined ? retryAfterMs : backoffMs;
    askAgainAt = new Date(now().getTime() + Math.min(waitMs, LONGEST_RETRY_AFTER_MS));
  }

  return {
    state(): SourceState {
      settle();
      return told;
    },
    /** Whether its newest prices could not be had. */
    isSilent: () => stopped !== undefined || failing !== undefined,
    mayAsk: () => stopped === undefined && now() >= askAgainAt,
    pricesArrived(): void {
      failures = 0;
      failing = undefined;
      settle();
    },
    pricesFailed(error: unknown): void {
      const fault = toFault(error);
      if (fault.kind === 'stopped') stopped = fault.message;
      failing = fault.message;
      pause(fault);
      settle();
    },
    /** What else could not be had: candles, or the list of markets. */
    othersFailed(fault: AnswerFault): void {
      if (fault.kind === 'stopped') stopped = fault.message;
      if (fault.kind === 'throttled') {
        // A source that must be left alone gives no prices either.
        failing = fault.message;
        pause(fault);
      }
      settle();
    },
  };
}
