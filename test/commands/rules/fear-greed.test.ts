import { describe, expect, it } from 'vitest';
import { addDays, dayStart } from '../../../src/core/market/timeframe.ts';
import { closing, swinging } from '../../support/candles.ts';
import { createTalk } from '../talk.ts';

/** The newest day that has closed, and a hundred days of moods and prices up to it. */
const YESTERDAY = '2026-11-21';
const MOODS = swinging(100, 45, 30, 25).map(Math.round);
const days = MOODS.map((value, i) => ({
  day: addDays(YESTERDAY, i + 1 - MOODS.length),
  value,
  source: 'alternative.me',
}));
const sentiment = { latest: days.at(-1), days };
const past = { '1d': closing('1d', dayStart(addDays(YESTERDAY, 1)), swinging(100, 90_000, 9_000, 40)) };

describe('/alert over the Fear & Greed index', () => {
  it('tells how it stands, who says so, and what it would have done in the days that are kept', async () => {
    const { say, rules } = createTalk({ sentiment, past });
    expect(await say('/alert feargreed < 20')).toMatchInlineSnapshot(`
      "Alert 1 rings when this becomes true of the market: feargreed < 20
      Not true now: feargreed 38.
      Fear & Greed index: alternative.me
      In the last 99 days it would have rung 4 times, about every 25 days.
      Median move in the day after: −0.60 %, against +0.11 % after any close. The past promises nothing.
      [Stop] unwatch 1"
    `);
    expect(rules.all.get(1)).toMatchObject({ metric: 'when:|feargreed < 20', state: 'armed' });
  });

  it('waits where it is true already', async () => {
    const { say, rules } = createTalk({ sentiment, past });
    expect(await say('/alert fear & greed < 90')).toContain('It is true already');
    expect(rules.all.get(1)?.state).toBe('quiet');
  });

  it('is read beside a coin', async () => {
    const { say } = createTalk({ sentiment, past });
    const answer = await say('/alert ETH close(1d) > 80000 and feargreed < 90');
    expect(answer).toContain('feargreed 38');
    expect(answer).toContain('Fear & Greed index: alternative.me');
  });

  it('names a made-up one as made up', async () => {
    const made = { day: YESTERDAY, value: 30, source: 'simulated' };
    const answer = await createTalk({ sentiment: { latest: made, days: [made] }, past }).say('/alert feargreed < 20');
    expect(answer).toContain('Fear & Greed index: made up from simulated prices');
    expect(answer).not.toContain('alternative.me');
  });

  it('says that nothing is known where nobody tells it, and that it was not tried', async () => {
    expect(await createTalk({ past }).say('/alert feargreed < 20')).toMatchInlineSnapshot(`
      "Alert 1 rings when this becomes true of the market: feargreed < 20
      Whether it is true now is not known.
      Not known at the moment: feargreed. What needs it counts as not true.
      No preview: the past of these numbers is not kept.
      [Stop] unwatch 1"
    `);
  });
});
