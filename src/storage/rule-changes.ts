import type pg from 'pg';
import { inTransaction } from './transaction.ts';

/** Raised whenever rules change, by people or by prices; every evaluator listens. */
export const RULES_CHANNEL = 'rules';

/**
 * Rule changes are numbered by a sequence. Numbers are drawn under this lock, so that they become visible in the order
 * in which they were drawn, and whoever has seen number n has seen everything before it.
 */
export const CHANGE_LOCK = 7_208_001;
const TOUCH = `SELECT pg_advisory_xact_lock(${CHANGE_LOCK})`;
const NOTIFY = `SELECT pg_notify('${RULES_CHANNEL}', '')`;
export const NEXT_CHANGE = `nextval(pg_get_serial_sequence('rule', 'change'))`;

/** A rule that evaluators hold: neither removed nor asleep, its market is traded, and its chat can be reached. */
export const LIVE =
  'r.removed_at IS NULL AND r.snoozed_until IS NULL AND r.gone_since IS NULL AND r.owner_left_at IS NULL AND c.unreachable_at IS NULL';

/** Changes rules and wakes the evaluators, in one transaction. */
export const changeRules = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, work, { first: TOUCH, last: NOTIFY });

/** Holds back everybody else who changes rules, until the transaction ends. */
export async function lockRules(client: pg.PoolClient): Promise<void> {
  await client.query(TOUCH);
}

/** Tells the evaluators that rules changed, as soon as the transaction is committed. */
async function wakeEvaluators(client: pg.PoolClient): Promise<void> {
  await client.query(NOTIFY);
}

/** Tells the evaluators that the rules of a chat live or rest anew; part of a transaction that changed the chat. */
export async function touchRulesOf(client: pg.PoolClient, chat: string): Promise<void> {
  await lockRules(client);
  await client.query(`UPDATE rule SET change = ${NEXT_CHANGE} WHERE chat_id = $1 AND removed_at IS NULL`, [chat]);
  await wakeEvaluators(client);
}
