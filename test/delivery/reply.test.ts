import { describe, expect, it } from 'vitest';
import type { SeasonAlert, SeasonNearAlert } from '../../src/alerts/alert.ts';
import { replyTo } from '../../src/delivery/reply.ts';

const season: SeasonAlert = {
  ...{ kind: 'season', subscription: 3, index: 'top50', from: 'neutral', to: 'altcoin' },
  ...{ value: 76, wins: 38, counted: 50, day: '2026-11-21' },
};
const spread = { median: 4, lower: -8, upper: 15 };

const idsOf = (alert: SeasonAlert | SeasonNearAlert) => replyTo(alert).says.map(({ id }) => id);

describe('a change of season', () => {
  it.each([
    { counts: [9, 8], told: 2, because: 'each is told with its count' },
    { counts: [1, 0], told: 1, because: 'of none there is nothing to say' },
    { counts: [0, 0], told: 0, because: 'nothing followed yet' },
  ])('says what followed past ones: $because', ({ counts, told }) => {
    const aftermath = ([30, 90] as const).map((days, i) => ({
      ...{ days, count: counts[i] ?? 0, bitcoin: spread, altcoins: spread },
    }));
    expect(idsOf({ ...season, aftermath }).filter((id) => id === 'alert-season-followed-days')).toHaveLength(told);
  });

  it('is told as a bare crossing where it is one', () => {
    const since = { since: '2026-10-01', lastedDays: 51 };
    expect(idsOf({ ...season, ...since, isRaw: true })).toEqual([
      'alert-season-raw',
      'alert-season-raw-lasted',
      'season-how-raw',
    ]);
    expect(idsOf({ ...season, ...since })).toEqual(['alert-season', 'alert-season-lasted', 'season-how']);
  });
});

it.each([
  { index: 'top50', line: '/season why', because: 'it goes without saying' },
  { index: 'top100', line: '/season why top100', because: 'the line alone would show the other index' },
])('the coins of $index are a line away: $because', ({ index, line }) => {
  const near: SeasonNearAlert = {
    ...{ kind: 'season-near', subscription: 3, index, season: 'neutral', toward: 'altcoin' },
    ...{ value: 71, coins: 2, nearest: [], day: '2026-11-21' },
  };
  for (const alert of [near, { ...season, index }]) {
    expect(replyTo(alert).says.find(({ id }) => id === 'season-how')?.facts).toEqual({ index, line });
  }
});

it('an index that comes near a season can be stopped and put to sleep where it is read', () => {
  const near: SeasonNearAlert = {
    ...{ kind: 'season-near', subscription: 3, index: 'top50', season: 'neutral', toward: 'altcoin' },
    ...{ value: 71, coins: 2, nearest: [], day: '2026-11-21' },
  };
  expect(idsOf(near)).toEqual(['alert-season-near', 'season-how']);
  expect(replyTo(near).buttons?.map(({ does }) => [does.command, does.args['alert']])).toEqual([
    ['unsubscribe', 's3'],
    ['snooze', 's3'],
    ['snooze', 's3'],
    ['snooze', 's3'],
  ]);
});
