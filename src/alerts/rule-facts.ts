import { claimOf, subjectOf, symbolOf } from '../core/market/reading.ts';
import type { Facts } from '../core/result.ts';
import { UTC } from '../core/zone.ts';
import type { Rule } from './rule.ts';

/** What the words `rule-name` need. */
export function ruleFacts({
  id: number,
  metric,
  threshold: { side, at: level },
  terms,
}: Pick<Rule, 'id' | 'metric' | 'threshold' | 'terms'>): Facts {
  const id = String(number);
  const subject = subjectOf(metric);
  if (subject && terms?.moved) {
    const { percent, direction, from: base } = terms.moved;
    return { id, kind: 'moved', what: subject.about, percent, direction, base };
  }
  if (subject) {
    const kind = claimOf(metric) ? 'condition' : terms?.reminds ? 'reminder' : 'listing';
    return { id, kind, ...subject, zone: terms?.reminds?.zone ?? UTC };
  }
  const symbol = symbolOf(metric);
  return { id, kind: symbol ? 'price' : 'season', what: symbol ?? metric.slice('season:'.length), side, level };
}
