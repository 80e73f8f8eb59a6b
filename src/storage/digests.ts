import type pg from 'pg';
import { settingsIn } from '../accounts/settings.ts';
import type { Kept } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import type { Waiting } from '../delivery/digest.ts';
import type { Digests } from '../jobs/digests.ts';
import { GROUP_OF } from './group-of.ts';

/** When a chat is looked at next where that must be found out: at once. */
export const LONG_AGO = new Date(0);

const LOOKED = 'digests-looked';
const MOST_SYMBOLS = 50;

type Row = {
  readonly id: ChatId;
  readonly version: string;
  readonly settings: unknown;
  readonly group_settings: unknown;
  readonly feeds: Waiting['feeds'] | null;
  readonly kept: readonly { readonly because: Kept; readonly count: number; readonly first: string }[] | null;
};

export const createDigests = (pool: pg.Pool): Digests => ({
  async waiting(now) {
    // By two partial indexes: of those that nothing comes to now, none is read.
    const { rows } = await pool.query<Row>(
      `WITH kept AS (
         SELECT chat_id, kept AS because, count(*)::int AS count, min(id)::text AS first
         FROM delivery WHERE state = 'kept' GROUP BY chat_id, kept
       ), of_chat AS (
         SELECT chat_id, jsonb_agg(jsonb_build_object('because', because, 'count', count, 'first', first)) AS kept
         FROM kept GROUP BY chat_id
       ), looked AS (
         SELECT id FROM chat WHERE clock_at IS NOT NULL AND clock_at <= $1 AND unreachable_at IS NULL UNION SELECT chat_id FROM of_chat
       )
       SELECT c.id, c.xmin::text AS version, c.settings, g.settings AS group_settings, k.kept, f.feeds
       FROM looked l JOIN chat c ON c.id = l.id LEFT JOIN ${GROUP_OF('c')} LEFT JOIN of_chat k ON k.chat_id = c.id
       LEFT JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('id', s.id, 'at', s.at,
                  'rests', s.owner_left_at IS NOT NULL OR coalesce(s.snoozed_until > $1, false)) ORDER BY s.id) AS feeds
         FROM subscription s WHERE s.chat_id = c.id AND s.at IS NOT NULL
       ) f ON true
       WHERE c.unreachable_at IS NULL`,
      [now],
    );
    return rows.map(({ id, version, settings, group_settings, feeds, kept }) => ({
      chat: id,
      version,
      settings: settingsIn(settings, group_settings),
      feeds: feeds ?? [],
      kept: (kept ?? []).map(({ first, ...rest }) => ({ ...rest, firstId: BigInt(first) })),
    }));
  },

  async lookAgain(chats) {
    if (chats.length === 0) return;
    await pool.query(
      `UPDATE chat c SET clock_at = f.at FROM unnest($1::text[], $2::text[], $3::timestamptz[]) AS f(id, version, at)
       WHERE c.id = f.id AND c.xmin::text = f.version AND c.clock_at IS DISTINCT FROM f.at`,
      [chats.map(({ seen }) => seen.chat), chats.map(({ seen }) => seen.version), chats.map(({ at }) => at ?? null)],
    );
  },

  async symbols(chat) {
    const { rows } = await pool.query<{ symbol: MarketSymbol }>(
      `SELECT DISTINCT symbol FROM (
         SELECT CASE WHEN starts_with(metric, 'price:') THEN substr(metric, 7)
                     WHEN starts_with(metric, 'when:') THEN split_part(substr(metric, 6), '|', 1) END AS symbol
         FROM rule WHERE chat_id = $1 AND removed_at IS NULL) s
       WHERE symbol LIKE '%/%' LIMIT ${MOST_SYMBOLS}`,
      [chat],
    );
    return rows.map(({ symbol }) => symbol);
  },

  async lookedAt() {
    const { rows } = await pool.query<{ value: string }>('SELECT value FROM memo WHERE key = $1', [LOOKED]);
    return rows[0] ? new Date(rows[0].value) : undefined;
  },

  async looked(at) {
    await pool.query(
      'INSERT INTO memo (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [LOOKED, JSON.stringify(at.toISOString())],
    );
  },
});
