import { type Caller, zoneOf } from '../../chat/caller.ts';
import { planRule, thresholdOf } from '../../core/rules/plan.ts';
import { readAsked } from '../rules/asked.ts';
import { keepRule } from '../rules/keep.ts';
import type { Services } from '../services.ts';

/** What is answered to a level that the value is beyond already. */
const PASSED = /^(?:watch|threshold)-passed-/;

/**
 * A line of an import whose level is passed already, though it may ring again: it has rung where it comes from, so it is
 * taken in as one that has. Says whether it is here now.
 */
export async function keepPassed(line: string, answer: string, caller: Caller, services: Services): Promise<boolean> {
  const [, text] = /^\/?(?:alert|watch)\s+(.+)$/i.exec(line) ?? [];
  if (text === undefined || !PASSED.test(answer)) return false;
  const { market, now } = services;
  const read = await readAsked(text, { market, now: now(), caller, fits: () => true });
  if (!read.ok) return false;
  const { rule, symbol, ticker } = read.value;
  const planned = planRule(rule, { symbol, price: ticker?.price, now: now(), zone: zoneOf(caller) });
  if (!planned.ok || planned.value.kind !== 'level') return false;
  const { metric, side, at, rearm, terms } = planned.value;
  // One that was to ring once has not, or it would be gone.
  if (side === undefined || terms.isOnce) return false;
  const wanted = { metric, threshold: thresholdOf(metric, side, at, rearm), terms, state: 'quiet' as const };
  const kept = await keepRule(wanted, ticker?.price, { caller }, services);
  return 'rule' in kept || kept.reply.says[0]?.id === 'already-watched';
}
