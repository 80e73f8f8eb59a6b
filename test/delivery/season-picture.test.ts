import { describe, expect, it } from 'vitest';
import type { Alert, SeasonAlert } from '../../src/alerts/alert.ts';
import { seasonAlertPicture, seasonPicture } from '../../src/delivery/season-picture.ts';
import { value, withheld } from '../commands/season/season-days.ts';
import { createFakeSeason, type FakeSeason } from '../support/fakes.ts';

const DAY = '2026-11-21';
const season: SeasonAlert = {
  ...{ kind: 'season', subscription: 3, index: 'top50', from: 'neutral', to: 'altcoin' },
  ...{ value: 76, wins: 38, counted: 50, day: DAY },
};
const level: Alert = { kind: 'season-level', rule: 4, index: 'top50', side: 'above', level: 60, value: 76, day: DAY };

/** A board that counts how often its past is asked for, and fails as often as it is told to. */
function createBoard({ failures = 0, ...shown }: FakeSeason & { failures?: number } = {}) {
  const asked: string[] = [];
  const board = createFakeSeason({
    ...shown,
    async past(index, until, days) {
      asked.push(`${index} ${until} ${days}`);
      if (asked.length <= failures) throw new Error('The database is away.');
      return [
        { day: '2026-11-20', value: 70, season: 'neutral' },
        { day: until, value: 76, season: 'altcoin', bitcoinUsd: 97_000 },
      ];
    },
  });
  return { board, asked };
}

describe('the picture of an index', () => {
  it('is its gauge at the newest close and the year before', async () => {
    const { board, asked } = createBoard({ top50: value({ wins: 38, season: 'altcoin' }) });
    expect(await seasonPicture(board, 'top50')).toEqual({
      ...{ kind: 'season', index: 'top50', day: DAY, value: 76, season: 'altcoin' },
      levels: { bitcoin: 25, altcoin: 75 },
      days: [
        { day: '2026-11-20', value: 70, season: 'neutral' },
        { day: DAY, value: 76, season: 'altcoin', bitcoinUsd: 97_000 },
      ],
    });
    expect(asked).toEqual([`top50 ${DAY} 365`]);
  });

  it('is read once for everybody who asks, and for the alerts of that day', async () => {
    const { board, asked } = createBoard({ top50: value({ wins: 38, season: 'altcoin' }) });
    const asking = Array.from({ length: 100 }, () => seasonPicture(board, 'top50'));
    expect(new Set(await Promise.all([...asking, seasonAlertPicture(season, board)])).size).toBe(1);
    expect(asked).toHaveLength(1);
  });

  it.each([{ shown: {} }, { shown: { top50: withheld('too-few-prices', 40, 45) } }])(
    'is not there without a value',
    async ({ shown }) => {
      expect(await seasonPicture(createBoard(shown).board, 'top50')).toBeUndefined();
    },
  );
});

describe('the picture of a first day', () => {
  it.each([
    { before: [], because: 'nothing came before' },
    { before: [{ day: '2026-11-20', bitcoinUsd: 96_000 }], because: 'what came before has no value' },
  ])('is the gauge alone, because $because', async ({ before }) => {
    const board = createFakeSeason({
      top50: value({ wins: 38 }),
      past: async () => [...before, { day: DAY, value: 76, season: 'neutral', bitcoinUsd: 97_000 }],
    });
    expect(await seasonPicture(board, 'top50')).toMatchObject({ value: 76, days: [] });
  });
});

describe('the picture of an alert', () => {
  const near: Alert = {
    ...{ kind: 'season-near', subscription: 3, index: 'top50', season: 'bitcoin', toward: 'altcoin' },
    ...{ value: 71, coins: 2, nearest: [], day: DAY },
  };

  it.each([
    { alert: season, shows: { value: 76, season: 'altcoin' }, because: 'it is the season that begins' },
    { alert: { ...season, to: 'neutral' }, shows: { season: 'neutral' }, because: 'the season is over' },
    { alert: near, shows: { value: 71, season: 'bitcoin' }, because: 'that season still stands' },
    { alert: level, shows: { value: 76, season: 'altcoin' }, because: 'the past tells the season' },
  ])('of a $alert.kind alert shows $shows, because $because', async ({ alert, shows }) => {
    expect(await seasonAlertPicture(alert, createBoard().board)).toMatchObject({ index: 'top50', day: DAY, ...shows });
  });

  it.each<Alert>([
    { kind: 'notice', says: [] },
    { kind: 'signals', subscription: 1, timeframe: '4h', closedAt: '2026-11-22T12:00:00.000Z', signals: [] },
    { ...season, index: 'top75' },
  ])('is not there for what is about no index that is kept: $kind', async (alert) => {
    expect(await seasonAlertPicture(alert, createBoard().board)).toBeUndefined();
  });

  it('asks the history once for everybody, and hands everybody the same picture', async () => {
    const { board, asked } = createBoard();
    const deliveries = Array.from({ length: 1_000 }, (_, i) => ({ ...season, subscription: i }));
    const pictures = await Promise.all(deliveries.map((alert) => seasonAlertPicture(alert, board)));
    expect(new Set(pictures).size).toBe(1);
    await seasonAlertPicture(level, board);
    expect(asked).toEqual([`top50 ${DAY} 365`]);
  });

  it('keeps only the newest few days', async () => {
    const { board, asked } = createBoard();
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];
    for (const day of days) await seasonAlertPicture({ ...season, day }, board);
    await seasonAlertPicture({ ...season, day: '2026-11-21' }, board);
    expect(asked).toHaveLength(5);
    await seasonAlertPicture({ ...season, day: '2026-11-17' }, board);
    expect(asked).toHaveLength(6);
  });

  it('asks again after the history could not be read', async () => {
    const { board } = createBoard({ failures: 1 });
    await expect(seasonAlertPicture(season, board)).rejects.toThrow('The database is away.');
    expect(await seasonAlertPicture(season, board)).toMatchObject({ value: 76 });
  });
});
