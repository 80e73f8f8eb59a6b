import type pg from 'pg';
import { type Alert, LANES } from '../alerts/alert.ts';
import { backNotice, type Concerned, type GoneMarkets, goneNotice } from '../alerts/gone-markets.ts';
import type { Rule } from '../alerts/rule.ts';
import type { ChatId } from '../chat/message.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { changeRules, NEXT_CHANGE } from './rule-changes.ts';
import { RULE_COLUMNS, toRule } from './rule-row.ts';

/** The symbols of a subscription to signals, as it names them. */
const SYMBOLS = `string_to_array(scope, ',')`;

export const createGoneMarkets = (pool: pg.Pool): GoneMarkets => ({
  async resting() {
    const { rows } = await pool.query<{ symbol: MarketSymbol }>(
      `SELECT DISTINCT split_part(substr(metric, strpos(metric, ':') + 1), '|', 1) AS symbol
       FROM rule WHERE gone_since IS NOT NULL AND removed_at IS NULL
       UNION SELECT unnest(gone) FROM subscription`,
    );
    return rows.map(({ symbol }) => symbol);
  },

  async signalled() {
    const { rows } = await pool.query<{ symbol: MarketSymbol }>(
      `SELECT DISTINCT unnest(${SYMBOLS}) AS symbol FROM subscription WHERE topic = 'signals' AND scope LIKE '%/%'`,
    );
    return rows.map(({ symbol }) => symbol);
  },

  rest: (market, now) =>
    changeRules(pool, async (client) => {
      const rested = await turn(client, market.symbol, market.since);
      const silent = await expect(client, market.symbol, false);
      return tell(client, 'gone', byChat(rested, silent), (concerned) => goneNotice(market, concerned), now);
    }),

  resume: (symbol, now) =>
    changeRules(pool, async (client) => {
      const resumed = await turn(client, symbol, null);
      const heard = await expect(client, symbol, true);
      return tell(client, 'back', byChat(resumed, heard), (concerned) => backNotice(symbol, concerned), now);
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

/** Notes of subscriptions that signals of a market come, or do not; those of which that is known are not among them. */
async function expect(client: pg.PoolClient, symbol: MarketSymbol, isBack: boolean): Promise<readonly Signals[]> {
  const { rows } = await client.query<Signals>(
    `UPDATE subscription SET gone = ${isBack ? 'array_remove(gone, $1)' : 'array_append(gone, $1)'}
     WHERE ${isBack ? '$1 = ANY(gone)' : `topic = 'signals' AND $1 = ANY(${SYMBOLS}) AND $1 <> ALL(gone)`}
     RETURNING id, chat_id AS chat, owner_left_at IS NOT NULL AS "isOrphaned"`,
    [symbol],
  );
  // Of a feed that rests for another reason nobody is told.
  return rows.filter(({ isOrphaned }) => !isOrphaned).sort((a, b) => a.id - b.id);
}

type Signals = { readonly id: number; readonly chat: ChatId; readonly isOrphaned: boolean };

function byChat(rules: readonly Rule[], signals: readonly Signals[]): ReadonlyMap<ChatId, Concerned> {
  const chats = new Set([...rules, ...signals].map(({ chat }) => chat));
  return new Map(
    [...chats].map((each) => [
      each,
      {
        rules: rules.filter(({ chat }) => chat === each),
        signals: signals.flatMap(({ chat, id }) => (chat === each ? [id] : [])),
      },
    ]),
  );
}

/** One message for each chat that can be reached. */
async function tell(
  client: pg.PoolClient,
  what: 'gone' | 'back',
  chats: ReadonlyMap<ChatId, Concerned>,
  noticeOf: (concerned: Concerned) => Alert,
  now: Date,
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT f.key, c.id, ${LANES.feed}, f.notice, $1, $1
     FROM unnest($2::text[], $3::text[], $4::jsonb[]) AS f(key, chat, notice)
     JOIN chat c ON c.id = f.chat AND c.unreachable_at IS NULL ORDER BY f.key
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      now,
      [...chats.values()].map(
        ({ rules, signals }) => `${what}:${rules[0]?.id ?? `s${signals[0]}`}:${now.toISOString()}`,
      ),
      [...chats.keys()],
      [...chats.values()].map((concerned) => JSON.stringify(noticeOf(concerned))),
    ],
  );
  return rowCount ?? 0;
}
