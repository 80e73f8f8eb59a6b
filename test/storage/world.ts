import type { Alert } from '../../src/alerts/alert.ts';
import type { Caller } from '../../src/chat/caller.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Metric, Reading } from '../../src/core/market/reading.ts';
import type { Side } from '../../src/core/rules/rule.ts';
import type { TestDatabase } from '../support/database.ts';

export const NOON = new Date('2026-03-01T12:00:00.000Z');
export const after = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1_000);

export const BTC: Metric = 'price:BTC/USDT';

export const reading = (value: number, seconds = 0, metric = BTC): Reading => ({
  metric,
  value,
  at: after(seconds),
  source: 'binance',
});

export const person = (chat: ChatId): Caller => ({ chat, person: chat, role: 'admin', kind: 'private', locale: 'en' });

/** A rule that a chat sets for itself; it comes back two units behind its level. */
export const ruleOf = (chat: ChatId, at: number, side: Side = 'above', metric = BTC) => ({
  chat,
  owner: chat,
  metric,
  threshold: { side, at, rearm: side === 'above' ? at - 2 : at + 2 },
});

export const priceAlert = (rule = 1): Alert => ({
  kind: 'price',
  rule,
  symbol: 'BTC/USDT',
  side: 'above',
  level: 100,
  rearm: 98,
  price: 101,
  at: NOON.toISOString(),
  source: 'binance',
});

export const notice = (text: string): Alert => ({ kind: 'notice', says: [{ id: text }] });

/** Empties what the tests of one file share. */
export async function empty({ pool }: TestDatabase): Promise<void> {
  const { rows } = await pool.query<{ table: string }>(
    `SELECT quote_ident(tablename) AS table FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`,
  );
  await pool.query(`TRUNCATE ${rows.map(({ table }) => table).join(', ')}`);
}

type Row = { readonly key: string; readonly chat: string; readonly state: string };

/** What waits, oldest first: `rule:1:0 console:you pending`. */
export async function waiting({ pool }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await pool.query<Row>('SELECT dedupe_key AS key, chat_id AS chat, state FROM delivery ORDER BY id');
  return rows.map(({ key, chat, state }) => `${key} ${chat} ${state}`);
}

/** What was settled: `rule:1:0 sent`. */
export async function settledLog({ pool }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await pool.query<{ key: string; outcome: string }>(
    'SELECT dedupe_key AS key, outcome FROM delivery_log ORDER BY id',
  );
  return rows.map(({ key, outcome }) => `${key} ${outcome}`);
}
