import type pg from 'pg';
import { type Alert, LANES } from '../alerts/alert.ts';
import { backNotice, type GoneMarkets, goneNotice } from '../alerts/gone-markets.ts';
import type { Rule } from '../alerts/rule.ts';
import type { ChatId } from '../chat/message.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { changeRules, NEXT_CHANGE } from './rule-changes.ts';
import { RULE_COLUMNS, toRule } from './rule-row.ts';

export const createGoneMarkets = (pool: pg.Pool): GoneMarkets => ({
  async resting() {
    const { rows } = await pool.query<{ symbol: MarketSymbol }>(
      `SELECT DISTINCT split_part(substr(metric, strpos(metric, ':') + 1), '|', 1) AS symbol
       FROM rule WHERE gone_since IS NOT NULL AND removed_at IS NULL`,
    );
    return rows.map(({ symbol }) => symbol);
  },

  rest: (market, now) =>
    changeRules(pool, async (client) => {
      const rested = await turn(client, market.symbol, market.since);
      return tell(client, 'gone', rested, (rules) => goneNotice(market, rules), now);
    }),

  resume: (symbol, now) =>
    changeRules(pool, async (client) => {
      const resumed = await turn(client, symbol, null);
      return tell(client, 'back', resumed, (rules) => backNotice(symbol, rules), now);
    }),
});

/** Rules on the price of a market and on claims about it begin to rest, or cease to; those that do so already are not among them. */
async function turn(client: pg.PoolClient, symbol: MarketSymbol, since: Date | null): Promise<readonly Rule[]> {
  const { rows } = await client.query(
    `UPDATE rule r SET gone_since = $2, change = ${NEXT_CHANGE}
     WHERE (r.metric = 'price:' || $1 OR r.metric LIKE 'when:' || $3 || '|%')
       AND r.removed_at IS NULL AND (r.gone_since IS NULL) = ($2::timestamptz IS NOT NULL)
     RETURNING ${RULE_COLUMNS}`,
    [symbol, since, symbol.replace(/[\\%_]/g, '\\$&')],
  );
  return rows.map(toRule).sort((a, b) => a.id - b.id);
}

/** One message for each chat that can be reached. */
async function tell(
  client: pg.PoolClient,
  what: 'gone' | 'back',
  turned: readonly Rule[],
  noticeOf: (rules: readonly Rule[]) => Alert,
  now: Date,
): Promise<number> {
  const byChat = new Map<ChatId, Rule[]>();
  for (const rule of turned) byChat.set(rule.chat, [...(byChat.get(rule.chat) ?? []), rule]);
  const { rowCount } = await client.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT f.key, c.id, ${LANES.feed}, f.notice, $1, $1
     FROM unnest($2::text[], $3::text[], $4::jsonb[]) AS f(key, chat, notice)
     JOIN chat c ON c.id = f.chat AND c.unreachable_at IS NULL ORDER BY f.key
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      now,
      [...byChat.values()].map(([first]) => `${what}:${first?.id}:${now.toISOString()}`),
      [...byChat.keys()],
      [...byChat.values()].map((rules) => JSON.stringify(noticeOf(rules))),
    ],
  );
  return rowCount ?? 0;
}
