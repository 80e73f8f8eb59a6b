import { brokenNotice } from '../../alerts/broken.ts';
import type { Rule } from '../../alerts/rule.ts';
import type { Metric } from '../../core/market/reading.ts';
import type { Outbox } from '../../delivery/outbox.ts';

/** The live rules that wait for a metric. */
type RulesOn = (metric: Metric) => Promise<readonly Pick<Rule, 'id' | 'chat' | 'metric'>[]>;

/** Tells the chats of a claim's rules that it cannot be watched: once, however often the bot finds that out. */
export async function tellOwners(
  metric: Metric,
  { rulesOn, outbox, now }: { rulesOn: RulesOn; outbox: Pick<Outbox, 'enqueue'>; now(): Date },
): Promise<number> {
  const rules = await rulesOn(metric);
  for (const rule of rules) {
    await outbox.enqueue(`notice:rule-broken:${rule.id}:${metric}`, rule.chat, brokenNotice(rule), now());
  }
  return rules.length;
}
