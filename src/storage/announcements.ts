import type pg from 'pg';
import { LANES, type SeasonAlert, type SeasonNearAlert } from '../alerts/alert.ts';
import type { Announcements, Close } from '../alerts/announcements.ts';
import type { SeasonTopic } from '../alerts/subscription.ts';
import type { SeasonEntry } from '../core/season/history.ts';
import type { IndexName } from '../core/season/indexes.ts';
import { nearestMembers } from '../core/season/nearest.ts';
import type { SeasonChange } from '../core/season/transition.ts';
import type { Signal } from '../core/signals/signal.ts';
import { saveUntold } from './season-history.ts';
import { inTransaction } from './transaction.ts';

/** Subscribers that hear things now: neither asleep, nor without their owner, nor out of reach. */
const AWAKE = `(s.snoozed_until IS NULL OR s.snoozed_until <= $1) AND s.owner_left_at IS NULL AND c.unreachable_at IS NULL`;

export function createAnnouncements(pool: pg.Pool): Announcements {
  return {
    season: (index, entry, now) =>
      inTransaction(pool, async (client) => {
        if (!(await saveUntold(client, index, entry))) return 0;
        const news = newsOf(index, entry);
        if (news.length === 0) return 0;
        // What was told already may have left the outbox for the log, and nothing may leave it between the two looks.
        await client.query('LOCK TABLE delivery_log IN SHARE MODE');
        let count = 0;
        for (const each of news) count += await tellSeason(client, index, entry, each, now);
        return count;
      }),

    signals: (close, signals, top, now) =>
      inTransaction(pool, async (client) => {
        const { rowCount: isNew } = await client.query(
          'INSERT INTO examined_close (timeframe, open_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
          [close.timeframe, close.openAt],
        );
        if (!isNew || signals.length === 0) return 0;
        await keep(client, signals);
        return tell(client, close, signals, top, now);
      }),

    async isExamined({ timeframe, openAt }) {
      const { rowCount } = await pool.query('SELECT 1 FROM examined_close WHERE timeframe = $1 AND open_at = $2', [
        timeframe,
        openAt,
      ]);
      return Boolean(rowCount);
    },
  };
}

/** What one topic's subscribers of the index are told; which of them it is comes with the subscription. */
type News = {
  readonly topic: SeasonTopic;
  readonly alert: Omit<SeasonAlert, 'subscription'> | Omit<SeasonNearAlert, 'subscription'>;
};

/** How many of the coins that could change the season are named. */
const NEAREST = 3;

/** What a day brings for each topic. A withheld day brings nothing. */
function newsOf(index: IndexName, { reading, standing, transition, raw, approach, aftermath }: SeasonEntry): News[] {
  if (reading.kind !== 'value') return [];
  const { day, index: value, wins, counted } = reading;
  const changed = ({ from, to, since, lastedDays }: SeasonChange) => {
    const past = since !== undefined && lastedDays !== undefined ? { since, lastedDays } : {};
    return { kind: 'season' as const, index, from, to, value, wins, counted, day, ...past };
  };
  const news: News[] = [];
  if (transition) news.push({ topic: 'season', alert: { ...changed(transition), ...(aftermath && { aftermath }) } });
  if (raw?.transition) news.push({ topic: 'season-raw', alert: { ...changed(raw.transition), isRaw: true } });
  if (approach && standing) {
    const { toward, coins } = approach;
    const nearest = nearestMembers(reading, toward, NEAREST).map(({ ticker, points }) => ({ ticker, points }));
    const { season } = standing;
    news.push({
      topic: 'season-near',
      alert: { kind: 'season-near', index, season, toward, value, coins, nearest, day },
    });
  }
  return news;
}

async function tellSeason(
  client: pg.PoolClient,
  index: IndexName,
  { day }: SeasonEntry,
  { topic, alert }: News,
  now: Date,
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT t.dedupe_key, t.chat_id, ${LANES.feed}, t.alert, $1, $1 FROM (
       SELECT $5 || ':' || $2 || ':' || $3 || ':' || s.id AS dedupe_key, s.chat_id,
              $4::jsonb || jsonb_build_object('subscription', s.id) AS alert
       FROM subscription s JOIN chat c ON c.id = s.chat_id
       WHERE s.topic = $5 AND s.scope = $2 AND ${AWAKE}
     ) t
     WHERE NOT EXISTS (SELECT 1 FROM delivery_log l WHERE l.dedupe_key = t.dedupe_key) ON CONFLICT (dedupe_key) DO NOTHING`,
    [now, index, day, JSON.stringify(alert), topic],
  );
  return rowCount ?? 0;
}

async function keep(client: pg.PoolClient, signals: readonly Signal[]): Promise<void> {
  await client.query(
    `INSERT INTO signal (symbol, timeframe, kind, open_at, closed_at, close, "values")
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::float8[], $7::jsonb[])
     ON CONFLICT (symbol, timeframe, kind, open_at) DO NOTHING`,
    [
      signals.map(({ symbol }) => symbol),
      signals.map(({ timeframe }) => timeframe),
      signals.map(({ kind }) => kind),
      signals.map(({ openAt }) => openAt),
      signals.map(({ closedAt }) => closedAt),
      signals.map(({ close }) => close),
      signals.map(({ values }) => JSON.stringify(values)),
    ],
  );
}

/** Each close is examined once, in this transaction, so nothing here can have been told before. */
async function tell(
  client: pg.PoolClient,
  { timeframe, openAt, closedAt }: Close,
  signals: readonly Signal[],
  top: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT t.dedupe_key, t.chat_id, ${LANES.feed}, t.alert, $1, $1 FROM (
       SELECT 'signals:' || $2 || ':' || $3 || ':' || s.id AS dedupe_key, s.chat_id,
              jsonb_build_object('kind', 'signals', 'subscription', s.id, 'timeframe', $2::text, 'closedAt', $4::text,
                                 'signals', jsonb_agg(f.told ORDER BY f.place)) AS alert
       FROM subscription s JOIN chat c ON c.id = s.chat_id
       JOIN unnest($5::text[], $6::boolean[], $7::jsonb[]) WITH ORDINALITY AS f(symbol, is_top, told, place)
         ON f.symbol = ANY(string_to_array(s.scope, ',')) OR (s.scope = 'top100' AND f.is_top) OR (s.scope = 'watched' AND EXISTS (
              SELECT 1 FROM watched w WHERE w.chat_id = s.chat_id AND w.symbol = f.symbol))
       WHERE s.topic = 'signals' AND s.timeframe = $2 AND ${AWAKE}
       GROUP BY s.id, s.chat_id
     ) t ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      now,
      timeframe,
      openAt.toISOString(),
      closedAt.toISOString(),
      signals.map(({ symbol }) => symbol),
      signals.map(({ symbol }) => top.has(symbol)),
      signals.map(({ kind, symbol, close, values }) => JSON.stringify({ kind, symbol, close, values })),
    ],
  );
  return rowCount ?? 0;
}
