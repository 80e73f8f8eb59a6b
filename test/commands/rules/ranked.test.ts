import { describe, expect, it } from 'vitest';
import { addDays, dayStart } from '../../../src/core/market/timeframe.ts';
import type { SeasonEntry } from '../../../src/core/season/history.ts';
import { closing, swinging } from '../../support/candles.ts';
import { createTalk } from '../talk.ts';

const YESTERDAY = '2026-11-21';
const dayAt = (i: number) => addDays(YESTERDAY, i + 1 - 100);
const past = { '1d': closing('1d', dayStart(addDays(YESTERDAY, 1)), swinging(100, 4_000, 900, 40)) };
const ranked = swinging(100, 8, 4, 25).map((rank, i) => ({
  day: dayAt(i),
  rank: Math.round(rank),
  marketCapUsd: 1e9 * rank,
}));

describe('/alert over the place and the size of a coin', () => {
  it('tells how it stands, and what it would have done in the rankings that are kept', async () => {
    const { say } = createTalk({ ranked, past });
    const answer = await say('/alert ETH rank <= 5');
    expect(answer).toMatch(/Not true now: rank \d/);
    expect(answer).toMatch(/In the last \d+ days it would have rung [34] times/);
    expect(await say('/alert ETH marketcap > 11B')).toMatch(/In the last \d+ days it would have rung [34] times/);
  });

  it('says that nothing is known of a coin that is in no ranking', async () => {
    expect(await createTalk({ past }).say('/alert ETH rank <= 5')).toContain('Not known at the moment: rank');
  });
});

describe('/alert over the dominance of Bitcoin', () => {
  it('tells how it stands, and what it would have done in the days that are kept', async () => {
    const days = swinging(100, 55, 5, 25).map((dominancePercent, i) => ({
      day: dayAt(i),
      dominancePercent,
      bitcoinUsd: 90_000,
    }));
    const top100 = { day: YESTERDAY, totals: { dominancePercent: 55 } } as unknown as SeasonEntry;
    const { say } = createTalk({ season: { top100, past: async () => days }, past });
    const answer = await say('/alert dominance < 52');
    expect(answer).toContain('Not true now: dominance 55');
    expect(answer).toMatch(/In the last \d+ days it would have rung [34] times/);
  });
});
