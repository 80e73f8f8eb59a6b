import type { SentimentDay, SentimentFeed } from '../../core/market/sentiment.ts';
import { DAY_MS } from '../../core/market/timeframe.ts';
import { closedDays, closeOf } from './closed-days.ts';
import type { PriceLine } from './prices.ts';

const SOURCE = 'simulated';
const WINDOW_DAYS = 30;
/** So far from its mean of a month, as a logarithm, Bitcoin makes people strongly afraid or greedy: 12 or 88. */
const STRONG = 0.12;

/** A made-up Fear & Greed index: where Bitcoin closes beside the mean of its last thirty closes. */
export const createSimulatedSentiment = (bitcoin: PriceLine, now: () => Date): SentimentFeed => ({
  source: SOURCE,
  days: async (from, to) =>
    closedDays(from, to, now()).map(
      (day): SentimentDay => ({ day, value: moodAt(bitcoin, closeOf(day)), source: SOURCE }),
    ),
});

function moodAt({ priceAt }: PriceLine, closeMs: number): number {
  let sum = 0;
  for (let day = 0; day < WINDOW_DAYS; day++) sum += priceAt(closeMs - day * DAY_MS);
  const distance = Math.log(priceAt(closeMs) / (sum / WINDOW_DAYS));
  return Math.round(50 + 50 * Math.tanh(distance / STRONG));
}
