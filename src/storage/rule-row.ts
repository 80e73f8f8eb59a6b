import type { Rule, RuleTerms } from '../alerts/rule.ts';
import type { ChatId, PersonId } from '../chat/message.ts';
import type { Metric } from '../core/market/reading.ts';
import type { RuleState, Side } from '../core/rules/rule.ts';
import type { Rule as RuleRow } from './generated/client.ts';

/** What `toRule` reads, of a rule called `r`. */
export const RULE_COLUMNS = `r.id, r.chat_id AS "chatId", r.owner, r.metric, r.side, r.at, r.rearm, r.state, r.epoch,
  r.terms, r.created_at AS "createdAt", r.rang_at AS "rangAt", r.expires_at AS "expiresAt", r.snoozed_until AS "snoozedUntil",
  r.owner_left_at AS "ownerLeftAt", r.gone_since AS "goneSince"`;

export type StoredRule = Omit<RuleRow, 'removedAt' | 'change'>;

export const toRule = (row: StoredRule): Rule => ({
  id: row.id,
  chat: row.chatId as ChatId,
  owner: row.owner as PersonId,
  metric: row.metric as Metric,
  threshold: { side: row.side as Side, at: row.at, rearm: row.rearm },
  state: row.state as RuleState,
  epoch: row.epoch,
  ...(row.terms || row.expiresAt ? { terms: toTerms(row) } : {}),
  createdAtMs: row.createdAt.getTime(),
  ...(row.rangAt ? { rangAt: row.rangAt } : {}),
  ...(row.snoozedUntil ? { snoozedUntil: row.snoozedUntil } : {}),
  ...(row.ownerLeftAt ? { isOrphaned: true as const } : {}),
  ...(row.goneSince ? { goneSince: row.goneSince } : {}),
});

const toTerms = ({ terms, expiresAt }: StoredRule): RuleTerms => ({
  ...(terms as RuleTerms | null),
  ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}),
});

/** The end of a rule has a column of its own, so that those which are over are found among a million. */
export function toTermColumns({ expiresAt, ...terms }: RuleTerms = {}): {
  readonly terms: string | null;
  readonly expiresAt: string | null;
} {
  return {
    terms: Object.keys(terms).length > 0 ? JSON.stringify(terms) : null,
    expiresAt: expiresAt ?? null,
  };
}
