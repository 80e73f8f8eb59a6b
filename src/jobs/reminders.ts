import { type Reminders, remind } from '../alerts/reminders.ts';
import type { Market } from '../core/market/market.ts';
import { MINUTE_MS } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';

/** So many in one transaction: nine in the morning is the same for many. */
const MOST_AT_ONCE = 1_000;

/** Rings what is due by the clock, once for each instant; of those that were missed, the newest. */
export const remindersJob = (ports: {
  readonly reminders: Reminders;
  readonly feed: Pick<Market, 'ticker'>;
  /** Real time: times on a wall are those of a person. */
  now(): Date;
  onEnqueued(count: number): void;
}): Job => ({
  name: 'reminders',
  timing: { everyMs: MINUTE_MS },
  async run() {
    const now = ports.now();
    const due = await ports.reminders.due(now);
    for (let from = 0; from < due.length; from += MOST_AT_ONCE) {
      const reminded = due
        .slice(from, from + MOST_AT_ONCE)
        .flatMap((each) => remind(each, ports.feed.ticker, now) ?? []);
      ports.onEnqueued(await ports.reminders.draw(reminded, now));
    }
  },
});
