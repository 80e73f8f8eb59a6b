import type pg from 'pg';
import { readSettings } from '../accounts/settings.ts';
import type { Kept } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import type { Digests } from '../jobs/digests.ts';

const LOOKED = 'digests-looked';
const MOST_SYMBOLS = 50;

type Row = {
  readonly id: ChatId;
  readonly settings: unknown;
  readonly kept: readonly { readonly because: Kept; readonly count: number; readonly first: string }[] | null;
};

export const createDigests = (pool: pg.Pool): Digests => ({
  async waiting() {
    const { rows } = await pool.query<Row>(
      `WITH kept AS (
         SELECT chat_id, kept AS because, count(*)::int AS count, min(id)::text AS first
         FROM delivery WHERE state = 'kept' GROUP BY chat_id, kept
       ), of_chat AS (
         SELECT chat_id, jsonb_agg(jsonb_build_object('because', because, 'count', count, 'first', first)) AS kept
         FROM kept GROUP BY chat_id
       )
       SELECT c.id, c.settings, k.kept FROM chat c LEFT JOIN of_chat k ON k.chat_id = c.id
       WHERE c.unreachable_at IS NULL AND (k.chat_id IS NOT NULL OR c.settings ?| '{digest,weekly}')`,
    );
    return rows.map(({ id, settings, kept }) => ({
      chat: id,
      settings: readSettings(settings),
      kept: (kept ?? []).map(({ first, ...rest }) => ({ ...rest, firstId: BigInt(first) })),
    }));
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
