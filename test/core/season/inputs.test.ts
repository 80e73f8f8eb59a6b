import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RankedAsset } from '../../../src/core/market/ranking.ts';
import { universe } from '../../../src/core/market/universe.ts';
import type { IndexShape } from '../../../src/core/season/indexes.ts';
import { inputsText } from '../../../src/core/season/inputs.ts';
import type { SeasonWindow } from '../../../src/core/season/season-index.ts';

const SHAPE: IndexShape = { size: 2, windowDays: 90, ranks: 'end' };

const asset = (ticker: string, rank: number, over: Partial<RankedAsset> = {}): RankedAsset => ({
  id: ticker.toLowerCase(),
  ticker,
  name: ticker,
  rank,
  priceUsd: 7,
  marketCapUsd: 1,
  ...over,
});
const ASSETS = [
  asset('BTC', 1),
  asset('PEG', 2, { tags: ['stablecoin'] }),
  asset('ETH', 3),
  asset('SOL', 4),
  asset('ADA', 5),
];

function textOf(over: Partial<SeasonWindow> = {}, assets: readonly RankedAsset[] = ASSETS, shape = SHAPE) {
  return inputsText(shape, universe({ takenAt: new Date(0), source: 'test', assets }, shape.size), {
    size: shape.size,
    day: '2026-11-21',
    closesNow: new Map([
      ['btc', 97_000.5],
      ['eth', 0.1 + 0.2],
      ['sol', 1e-7],
      ['ada', 1],
      ['peg', 1],
    ]),
    closesThen: new Map([
      ['btc', 61_000],
      ['eth', 3],
    ]),
    ...over,
  });
}

describe('the inputs of a value', () => {
  it('are the index, Bitcoin, every member and what was left out among them', () => {
    expect(textOf({ youngerThan: new Set(['sol']) })).toBe(
      [
        '{"size":2,"windowDays":90,"ranks":"end","day":"2026-11-21"}',
        '[1,"btc","benchmark",97000.5,61000]',
        '[2,"peg","stablecoin"]',
        '[3,"eth","coin",0.30000000000000004,3]',
        '[4,"sol","coin",1e-7,null,"too-young"]',
      ].join('\n'),
    );
  });

  it.each([
    {
      again: textOf({ closesThen: new Map([...new Map([['eth', 3]]), ['btc', 61_000]]) }),
      because: 'the order of prices says nothing',
    },
    { again: textOf({}, ASSETS.toReversed()), because: 'nor does the order of assets' },
    { again: textOf({}, ASSETS.slice(0, 4)), because: 'what is smaller than the smallest member is not looked at' },
    {
      again: textOf(
        {},
        ASSETS.map((each) => ({ ...each, priceUsd: 8, marketCapUsd: 2 })),
      ),
      because: 'prices of the ranking are not counted',
    },
    { again: textOf({ gone: new Set(['ada']) }), because: 'it is gone, but no member' },
    { again: textOf({ doubts: { isStale: false, disputed: new Set() } }), because: 'no doubt is no input' },
  ])('are the same when $because', ({ again }) => {
    expect(again).toBe(textOf());
  });

  it.each([
    { other: textOf({ closesThen: new Map(Object.entries({ btc: 61_000, eth: 3.1 })) }), because: 'one digit changed' },
    { other: textOf({ closesThen: new Map([['btc', 61_000]]) }), because: 'a price is missing' },
    { other: textOf({ day: '2026-11-22' }), because: 'it is another day' },
    { other: textOf({}, ASSETS, { ...SHAPE, ranks: 'start' }), because: 'ranks are those of the start' },
    { other: textOf({ gone: new Set(['eth']) }), because: 'a member is gone' },
    { other: textOf({ doubts: { isStale: false, disputed: new Set(['eth']) } }), because: 'a price is disputed' },
    { other: textOf({ doubts: { isStale: true, disputed: new Set() } }), because: 'the ranking is stale' },
    { other: textOf({}, [...ASSETS.slice(0, 2), asset('ETH', 4), asset('SOL', 3)]), because: 'two changed places' },
    { other: textOf({}, [asset('BTC', 1), asset('PEG', 2), ...ASSETS.slice(2)]), because: 'one is a coin after all' },
  ])('differ when $because, and so does their hash', ({ other }) => {
    expect(other).not.toBe(textOf());
    expect(sha256(other)).not.toBe(sha256(textOf()));
  });

  it('do not mistake an id for two lines', () => {
    const odd = asset('ETH', 3, { id: 'eth","coin",1,1]\n[4,"sol' });
    expect(textOf({}, [...ASSETS.slice(0, 2), odd, asset('SOL', 4)]).split('\n')).toHaveLength(5);
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
