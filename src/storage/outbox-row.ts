import type pg from 'pg';
import { readerOf, readSettings } from '../accounts/settings.ts';
import type { Alert } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { Companion, Delivery } from '../delivery/delivery.ts';

/** Leases run by the clock of the database. */
export const LEASE_END = (ms: string) => `clock_timestamp() + ${ms} * interval '1 ms'`;

export type DeliveryRow = {
  readonly id: string;
  readonly chat_id: string;
  readonly batch: string | null;
  readonly alert: Alert;
  readonly attempts: number;
  readonly maybe_sent: boolean;
  readonly is_plain: boolean;
  readonly created_at: Date;
  readonly locale?: string;
  readonly settings?: unknown;
};

export const toDelivery = (row: DeliveryRow, company: readonly Companion[] = []): Delivery => ({
  id: BigInt(row.id),
  chat: row.chat_id as ChatId,
  reader: readerOf(row.locale ?? 'en', readSettings(row.settings)),
  alert: row.alert,
  company,
  attempts: row.attempts,
  maybeSent: row.maybe_sent,
  isPlain: row.is_plain,
  createdAt: row.created_at,
});

/** By the id of the delivery in whose message they go, oldest first. */
export type Company = ReadonlyMap<string, readonly Companion[]>;

export type CompanionRow = { readonly id: string; readonly batch: string; readonly alert: Alert };

const byAge = (a: CompanionRow, b: CompanionRow) => Number(BigInt(a.id) - BigInt(b.id));

export function toCompany(rows: readonly CompanionRow[]): Company {
  const company = new Map<string, Companion[]>();
  for (const { id, batch, alert } of rows.toSorted(byAge)) {
    const companion = { id: BigInt(id), alert };
    const others = company.get(batch);
    if (others) others.push(companion);
    else company.set(batch, [companion]);
  }
  return company;
}

/** Who goes in the messages of these deliveries since an earlier try. */
export async function joinedTo(
  client: pg.PoolClient,
  heads: readonly Pick<DeliveryRow, 'id' | 'chat_id' | 'batch'>[],
): Promise<Company> {
  const leading = heads.filter(({ batch, id }) => batch === id);
  if (leading.length === 0) return new Map();
  const { rows } = await client.query<CompanionRow>(
    `SELECT id, batch, alert FROM delivery
     WHERE chat_id = ANY($1) AND state = 'joined' AND batch = ANY($2::bigint[])`,
    [leading.map(({ chat_id }) => chat_id), leading.map(({ id }) => id)],
  );
  return toCompany(rows);
}
