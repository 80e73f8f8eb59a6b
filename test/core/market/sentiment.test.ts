import { expect, it } from 'vitest';
import { knownSentiment, type SentimentDay } from '../../../src/core/market/sentiment.ts';

const NOW = new Date('2026-03-04T12:00:00Z');
const told = (day: string): SentimentDay => ({ day, value: 20, source: 'test' });

it.each([
  { day: '2026-03-03', stands: true, because: 'it closed last' },
  { day: '2026-03-02', stands: true, because: 'the day after it may not be told yet' },
  { day: '2026-03-01', stands: false, because: 'it was told too long ago' },
])('what was told of $day stands at noon of March 4th: $stands, as $because', async ({ day, stands }) => {
  const days = [told('2026-02-01'), told(day)];
  expect(await knownSentiment({ last: async () => days }, NOW)).toEqual({
    latest: stands ? told(day) : undefined,
    days,
  });
});

it('is not known where nothing is kept', async () => {
  expect(await knownSentiment({ last: async () => [] }, NOW)).toEqual({ latest: undefined, days: [] });
});
