import { brokenNotice } from '../../alerts/broken.ts';
import type { RuleLedger } from '../../alerts/ledger.ts';
import type { Metric } from '../../core/market/reading.ts';
import type { Outbox } from '../../delivery/outbox.ts';

/** Tells the chats of a claim's rules that it cannot be watched: once, however often the bot finds that out. */
export async function tellOwners(
  metric: Metric,
  { ledger, outbox, now }: { ledger: Pick<RuleLedger, 'changes'>; outbox: Pick<Outbox, 'enqueue'>; now(): Date },
): Promise<number> {
  const { changes } = await ledger.changes(0n);
  const rules = changes.flatMap(({ rule }) => (rule?.metric === metric ? [rule] : []));
  for (const rule of rules) {
    await outbox.enqueue(`notice:rule-broken:${rule.id}:${metric}`, rule.chat, brokenNotice(rule), now());
  }
  return rules.length;
}
