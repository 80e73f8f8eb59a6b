import { phrase } from '../chat/message.ts';
import { claimOf } from '../core/market/reading.ts';
import type { Alert } from './alert.ts';
import type { Rule } from './rule.ts';
import { ruleFacts } from './rule-facts.ts';

/** What a chat is told when one of its rules is over without its doing. */
export function expiryNotice(rule: Rule): Alert {
  const claim = rule.terms?.moved ? undefined : claimOf(rule.metric);
  const says = claim
    ? phrase('alert-expired-condition', { id: String(rule.id), ...claim })
    : phrase('alert-expired', ruleFacts(rule));
  return { kind: 'notice', says: [says] };
}
