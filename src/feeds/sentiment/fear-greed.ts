import type { SentimentDay, SentimentFeed } from '../../core/market/sentiment.ts';
import { addDays, DAY_MS, type Day, dayOf, dayStart } from '../../core/market/timeframe.ts';
import { AnswerFault, isJson, type Json, readRows, toNumber } from '../answer.ts';
import { createDailyAsk, type DailySource } from '../ask.ts';

const FEAR_GREED_URL = 'https://api.alternative.me';
const SOURCE = 'alternative.me';
/** Seconds; as milliseconds they would lie in 1970 and in the year 5138. */
const SECONDS = { least: 1e9, most: 1e11 };

/**
 * The Fear & Greed index of alternative.me/crypto/fear-and-greed-index, free and without a key where its source is
 * named. A value is stamped with the midnight at which it is published, so it closes the day before that one.
 */
export function createFearGreed(source: DailySource): SentimentFeed {
  const request = createDailyAsk(FEAR_GREED_URL, source);

  return {
    source: SOURCE,
    async days(from, to) {
      const today = dayStart(dayOf(source.now()));
      // Counted back from the newest, which closes yesterday.
      const limit = Math.max(1, Math.round((today.getTime() - dayStart(from).getTime()) / DAY_MS));
      const days = readDays(await request('/fng/', { limit: String(limit), format: 'json' }));
      const newest = days.at(-1)?.day ?? '';
      if (newest >= dayOf(today)) throw new AnswerFault(`tells of ${newest}, which is not over`);
      return days.filter(({ day }) => day >= from && day <= to);
    },
  };
}

/** @throws AnswerFault with the first thing that is wrong: nothing of such an answer is believed. */
function readDays(answer: unknown): readonly SentimentDay[] {
  const { data, metadata } = isJson(answer) ? answer : {};
  const error = isJson(metadata) ? metadata['error'] : undefined;
  if (typeof error === 'string' && error !== '') throw new AnswerFault(`says: ${error.slice(0, 120)}`);
  const days = readRows(data).map(readDay).reverse();
  if (days.length === 0) throw new AnswerFault('answered without a day');
  let previous = '';
  for (const { day } of days) {
    if (day <= previous) throw new AnswerFault(`its days do not rise at ${day}`);
    previous = day;
  }
  return days;
}

function readDay({ value: told, timestamp }: Json): SentimentDay {
  const [value, seconds] = [toNumber(told), toNumber(timestamp)];
  if (!(seconds >= SECONDS.least && seconds < SECONDS.most)) throw new AnswerFault('has a day that cannot be read');
  const day: Day = addDays(dayOf(new Date(seconds * 1_000)), -1);
  if (!Number.isInteger(value) || value < 0 || value > 100)
    throw new AnswerFault(`has no value from 0 to 100 of ${day}`);
  return { day, value, source: SOURCE };
}
