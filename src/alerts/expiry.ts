import { phrase } from '../chat/message.ts';
import { claimOf, symbolOf } from '../core/market/reading.ts';
import type { Alert } from './alert.ts';
import type { Rule } from './rule.ts';

/** What a chat is told when one of its rules is over without its doing. */
export function expiryNotice({ id, metric, threshold: { side, at }, terms }: Rule): Alert {
  const claim = claimOf(metric);
  const symbol = symbolOf(metric);
  if (claim && terms?.moved) {
    const { percent, direction, from } = terms.moved;
    const facts = { id: String(id), kind: 'moved', what: claim.about, percent, direction, base: from };
    return { kind: 'notice', says: [phrase('alert-expired', facts)] };
  }
  const says = claim
    ? phrase('alert-expired-condition', { id: String(id), ...claim })
    : phrase('alert-expired', {
        id: String(id),
        kind: symbol ? 'price' : 'season',
        what: symbol ?? metric.slice('season:'.length),
        side,
        level: at,
      });
  return { kind: 'notice', says: [says] };
}
