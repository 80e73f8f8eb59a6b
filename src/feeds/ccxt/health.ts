import type { SourceState } from '../../core/market/market.ts';
import { type AnswerFault, toFault } from './fault.ts';

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** A ban of days is asked about a few times a day. */
const LONGEST_RETRY_AFTER_MS = 6 * 3_600_000;
/** A doubt about one market's candles is forgotten when it has not come back for this long. */
const DOUBT_MS = 2 * 3_600_000;

/**
 * What is known of one source's health. A source whose prices fail is left alone for a while, each time
 * longer; a doubt about one market's candles marks the source but does not silence its prices.
 */
export function createHealth(source: string, now: () => Date, onChange: (state: SourceState) => void) {
  const startedAt = now();
  let told: SourceState = { source, state: 'fine', since: startedAt };
  let failures = 0;
  let failing: string | undefined;
  let stopped: string | undefined;
  let askAgainAt = startedAt;
  const doubts = new Map<string, { reason: string; until: number }>();

  function current(): SourceState {
    for (const [about, { until }] of doubts) if (until <= now().getTime()) doubts.delete(about);
    const doubt = [...doubts.values()].at(-1)?.reason;
    const reason = stopped ?? failing ?? doubt;
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
    /** Whether its newest prices could not be had. A doubt about candles does not silence it. */
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
    candlesArrived(about: string): void {
      doubts.delete(about);
      settle();
    },
    candlesFailed(about: string, error: unknown): void {
      const fault = toFault(error);
      if (fault.kind === 'stopped') stopped = fault.message;
      if (fault.kind === 'throttled') pause(fault);
      doubts.set(about, { reason: fault.message, until: now().getTime() + DOUBT_MS });
      settle();
    },
  };
}
