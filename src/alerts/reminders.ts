import type { Ticker } from '../core/market/market.ts';
import { subjectOf } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { lastOf, nextOf } from '../core/rules/schedule.ts';
import type { Alert } from './alert.ts';
import { isSilenced } from './ring.ts';
import type { Rule } from './rule.ts';

/** A reminder whose time has come. */
export type DueReminder = {
  readonly rule: Rule;
  /** Its chat can be told: it is neither asleep nor out of reach. */
  readonly isHeard: boolean;
};

export type Reminded = {
  readonly rule: Rule;
  /** The newest instant that has come; those before it that were missed are not told. */
  readonly dueAt: Date;
  /** Undefined where its terms keep it silent. */
  readonly alert: Alert | undefined;
  /** Undefined: that was the last one, and it is gone. */
  readonly nextAt: Date | undefined;
};

/** Rules that ring by the clock. */
export interface Reminders {
  /** What is due. One that comes only once waits until its chat can be told. */
  due(now: Date): Promise<readonly DueReminder[]>;
  /**
   * Enqueues alerts and draws each rule on to its next instant, in one transaction. A rule that was drawn on or edited
   * meanwhile tells nothing, so an instant is told once, however many processes look. Returns how many alerts.
   */
  draw(reminded: readonly Reminded[], now: Date): Promise<number>;
}

/** One that comes so long after its time is LATE. */
const LATE_MS = 10 * 60_000;

/** What a due reminder tells, and when it comes next. Real time: a reminder is for a person and not for a market. */
export function remind(
  { rule, isHeard }: DueReminder,
  tickerOf: (symbol: MarketSymbol) => Ticker | undefined,
  now: Date,
): Reminded | undefined {
  const { reminds, isOnce, note } = rule.terms ?? {};
  if (!reminds) return undefined;
  const { schedule, zone } = reminds;
  const dueAt = lastOf(schedule, now, zone) ?? new Date(reminds.nextAt);
  const isTold = isHeard && !isSilenced(rule, dueAt);
  const nextAt = isTold && isOnce ? undefined : nextOf(schedule, now, zone);
  const { about, text } = subjectOf(rule.metric) ?? { about: 'market', text: '' };
  const symbol = about.includes('/') ? (about as MarketSymbol) : undefined;
  const ticker = symbol && tickerOf(symbol);
  const alert: Alert = {
    kind: 'reminder',
    rule: rule.id,
    text,
    at: dueAt.toISOString(),
    ...(zone ? { zone } : {}),
    ...(symbol ? { symbol } : {}),
    ...(ticker ? { price: ticker.price, source: ticker.source, pricedAt: ticker.at.toISOString() } : {}),
    ...(nextAt ? { nextAt: nextAt.toISOString() } : {}),
    ...(now.getTime() - dueAt.getTime() > LATE_MS ? { isLate: true } : {}),
    ...(isOnce ? { isOnce } : {}),
    ...(note === undefined ? {} : { note }),
  };
  return { rule, dueAt, alert: isTold ? alert : undefined, nextAt };
}
