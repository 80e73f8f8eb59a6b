import { phrase } from '../chat/message.ts';
import { claimOf } from '../core/market/reading.ts';
import type { Alert } from './alert.ts';
import type { Rule } from './rule.ts';

/** What a chat is told when the condition of one of its rules cannot be watched. */
export function brokenNotice({ id, metric }: Pick<Rule, 'id' | 'metric'>): Alert {
  const { about, text } = claimOf(metric) ?? { about: 'market', text: metric };
  return { kind: 'notice', says: [phrase('alert-broken', { id: String(id), about, text })] };
}
