import type { Logger } from 'pino';
import { type Chats, platformName } from './accounts/chats.ts';
import { type ChatId, phrase } from './chat/message.ts';
import type { Settled } from './core/market/far-moves.ts';
import type { CandleDoubt, SourceState } from './core/market/market.ts';
import type { RankingFailure } from './core/market/ranking.ts';
import { DAY_MS } from './core/market/timeframe.ts';
import type { Phrase } from './core/result.ts';
import type { Disagreement } from './core/season/published.ts';
import type { RankingMissing, Withheld } from './core/season/troubles.ts';
import type { Outbox } from './delivery/outbox.ts';
import type { Watched } from './processes/watchdog.ts';

export type Operator = {
  /** Makes the operator's chat known, so that notices can be delivered there. */
  meet(): Promise<void>;
  sourceChanged(state: SourceState): Promise<void>;
  /** Once for each source and market, and at most once a day for each source. The log hears all of it. */
  candlesDoubted(doubt: CandleDoubt): Promise<void>;
  /** A price was withheld, or that was settled. The log hears of it; what was dropped is told, once a day for each source. */
  priceDoubted(settled: Settled): Promise<void>;
  /** Once for each new set of failing providers, however often they are asked. */
  rankingsFailed(failures: readonly RankingFailure[]): Promise<void>;
  /** A day of an index has no value. Once for each day and index, however often it is tried. */
  seasonWithheld(withheld: Withheld): Promise<void>;
  /** Nobody gave a usable ranking of a day for long. Once for each day. */
  rankingMissing(missing: RankingMissing): Promise<void>;
  /** Evaluation or delivery has stopped. Told of delivery past the outbox, which nobody empties then. */
  workStopped(name: Watched, stuck?: readonly string[]): Promise<void>;
  workGoesOn(name: Watched): Promise<void>;
  /** Somebody publishes quite another season index than ours. Once for each day. */
  indexDisagrees(disagreement: Disagreement): Promise<void>;
};

type OperatorPorts = {
  /** Says something at once, without the outbox; false where it did not arrive. */
  sayNow(chat: ChatId, says: readonly Phrase[]): Promise<boolean>;
  readonly chat: ChatId | undefined;
  readonly outbox: Outbox;
  readonly chats: Chats;
  readonly log: Logger;
  now(): Date;
};

const PRICE_DOUBTS = {
  held: 'A price jumped beyond what other exchanges show, and is withheld',
  believed: 'A price that was withheld is believed',
  dropped: 'A price that was withheld is dropped',
} as const satisfies Readonly<Record<Settled['became'], string>>;

/** Tells whoever runs the bot what it cannot mend itself; the log hears the same. */
export function createOperator({ chat, outbox, chats, log, sayNow, now }: OperatorPorts): Operator {
  let failing = '';
  const doubted = new Set<string>();
  const doubtedAt = new Map<string, Date>();

  async function tell(key: string, says: readonly Phrase[]): Promise<void> {
    if (!chat) return;
    try {
      await outbox.enqueue(`notice:${key}`, chat, { kind: 'notice', says }, now());
    } catch (error) {
      log.error({ err: error }, 'The operator could not be told');
    }
  }

  return {
    async meet() {
      if (chat) await chats.heard({ chat, person: chat, role: 'operator', kind: 'private', locale: 'en' }, now());
    },

    async sourceChanged({ source, state, reason = '', since }) {
      log[state === 'fine' ? 'info' : 'warn']({ source, state, reason }, 'A source of market data changed');
      await tell(`source:${source}:${state}:${since.toISOString()}`, [
        phrase(`notice-source-${state}`, { source, reason }),
      ]);
    },

    async candlesDoubted({ source, symbol, reason }) {
      log.info({ source, symbol, reason }, 'Candles of a market were not used');
      const key = `candles:${source}:${symbol}`;
      const before = doubtedAt.get(source);
      // Where all markets of a source are in doubt, one of them tells enough.
      if (doubted.has(key) || (before && now().getTime() - before.getTime() < DAY_MS)) return;
      doubted.add(key);
      doubtedAt.set(source, now());
      // The outbox remembers the key across restarts.
      await tell(key, [phrase('notice-candles', { source, symbol, reason })]);
    },

    async priceDoubted({ doubt, became }) {
      const { symbol, source, price, believed, because, by } = doubt;
      log.info({ source, symbol, price, believed, because, by }, PRICE_DOUBTS[became]);
      if (became !== 'dropped') return;
      // The outbox remembers the key across restarts.
      await tell(`price:${source}:${now().toISOString().slice(0, 10)}`, [
        phrase('notice-price-dropped', { source, symbol, price, believed, because, by: by ?? '' }),
      ]);
    },

    async rankingsFailed(failures) {
      const names = failures.map(({ source }) => source).join(' ');
      if (names === failing) return;
      failing = names;
      for (const { source, reason } of failures) log.warn({ source, reason }, 'A provider gave no ranking');
      if (failures.length === 0) return;
      const says = failures.map(({ source, reason }) => phrase('notice-rankings', { source, reason }));
      await tell(`rankings:${names}:${now().toISOString()}`, says);
    },

    async seasonWithheld({ index, reading: { day, because, have, need } }) {
      const facts = { index, day, because, have, need };
      log.warn(facts, 'The season index of a day is withheld');
      await tell(`withheld:${index}:${day}`, [
        phrase('notice-season-withheld', { index }),
        phrase('season-withheld', facts),
      ]);
    },

    async rankingMissing({ day, failures }) {
      log.warn({ day, failures }, 'No usable ranking was given for long');
      await tell(`no-ranking:${day}`, [
        phrase('notice-no-ranking', { day }),
        ...failures.map(({ source, reason }) => phrase('notice-rankings', { source, reason })),
      ]);
    },

    async workStopped(name, stuck = []) {
      log.error({ work: name, ...(stuck.length > 0 ? { stuck } : {}) }, 'Nothing was done for a minute');
      const says = [stoppedPhrase(name, stuck)];
      if (name === 'delivery' && chat && (await sayNow(chat, says))) return;
      await tell(`stopped:${name}:${now().toISOString()}`, says);
    },

    async workGoesOn(name) {
      log.info({ work: name }, 'It is done again');
      await tell(`goes-on:${name}:${now().toISOString()}`, [phrase(`notice-goes-on-${name}`)]);
    },

    async indexDisagrees({ source, day, ours, theirs }) {
      log.warn({ source, day, ours, theirs }, 'Another season index is published than ours');
      await tell(`published:${source}:${day}`, [phrase('notice-published-index', { source, day, ours, theirs })]);
    },
  };
}

/** What stands still, and on which platforms, where that is known. */
export const stoppedPhrase = (name: Watched, stuck: readonly string[]): Phrase =>
  phrase(`notice-stopped-${name}`, name === 'delivery' ? { where: stuck.map(platformName).join(', ') || 'none' } : {});
