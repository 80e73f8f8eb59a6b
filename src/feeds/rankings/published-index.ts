import { addDays, DAY_MS, dayOf, dayStart } from '../../core/market/timeframe.ts';
import type { PublishedIndex } from '../../core/season/published.ts';
import { AnswerFault, isJson, toNumber } from '../answer.ts';
import { createDailyAsk, type DailySource } from '../ask.ts';

const PUBLISHED_URL = 'https://api.coinmarketcap.com';
/** Points of the past stand at midnight; the newest one stands at the time of the answer and is no close. */
const MIDNIGHT_MS = 10 * 60_000;
/** Times are in seconds; as milliseconds such a number would lie in 1970. */
const SECONDS_BELOW = 1e11;

/**
 * The altcoin season index behind the chart of coinmarketcap.com/charts/altcoin-season-index: top 100, 90 days. It is
 * what their page asks for, without a key and without a promise, so whatever it answers may end one day.
 */
export function createPublishedIndex(source: DailySource): PublishedIndex {
  const request = createDailyAsk(PUBLISHED_URL, source);
  const seconds = (at: Date) => String(at.getTime() / 1_000);

  return {
    source: 'coinmarketcap',
    async of(day) {
      const answer = await request('/data-api/v3/altcoin-season/chart', {
        start: seconds(dayStart(addDays(day, -1))),
        end: seconds(dayStart(addDays(day, 2))),
      });
      const points = isJson(answer) && isJson(answer['data']) ? answer['data']['points'] : undefined;
      if (!Array.isArray(points)) throw new AnswerFault('answered without points');
      const closes = points.flatMap((point: unknown) => (isJson(point) ? (readPoint(point) ?? []) : []));
      if (closes.length < points.length) throw new AnswerFault('answered with points that cannot be read');
      return closes.find((close) => close.day === day)?.value;
    },
  };
}

/** The value at a midnight closes the day before it. A point at any other time has an empty day, as it closes none. */
function readPoint(point: Readonly<Record<string, unknown>>): { day: string; value: number } | undefined {
  const [time, value] = [toNumber(point['timestamp']), toNumber(point['altcoinIndex'])];
  const at = time < SECONDS_BELOW ? time * 1_000 : time;
  if (!(at > 0 && at < 1e14 && value >= 0 && value <= 100)) return undefined;
  return { day: at % DAY_MS <= MIDNIGHT_MS ? dayOf(new Date(at - (at % DAY_MS) - 1)) : '', value };
}
