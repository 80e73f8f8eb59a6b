import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/market/timeframe.ts';
import { entryOf } from '../../../src/core/season/entry.ts';
import type { SeasonEntry } from '../../../src/core/season/history.ts';
import { readingOf } from './readings.ts';

const DAY_ONE = '2026-01-01';

/** An entry per day; `undefined` is a withheld day. */
function run(values: readonly (number | undefined)[]): readonly SeasonEntry[] {
  const entries: SeasonEntry[] = [];
  for (const [i, value] of values.entries()) {
    const reading = readingOf(addDays(DAY_ONE, i), value);
    entries.push(entryOf('top50', entries.at(-1), { reading, rankingSource: 'test' }));
  }
  return entries;
}

/** One mark a day: `a` and `b` where the index came near altcoin or bitcoin season. */
const draw = (values: readonly (number | undefined)[]): string =>
  run(values)
    .map(({ approach }) => approach?.toward[0] ?? '.')
    .join('');

describe('an approach', () => {
  it.each([
    { values: [50, 69.99, 70], draws: '..a', because: 'near is five points from where the season begins' },
    { values: [50, 30.01, 30], draws: '..b', because: 'it is so on both sides' },
    { values: [72, 73], draws: '..', because: 'nobody knows whether the first value was near before' },
    { values: [50, 71, 72, 70, 74], draws: '.a...', because: 'staying near is no news' },
    { values: [50, 71, 66, 71, 65, 71], draws: '.a....', because: 'ten points away it is still the same approach' },
    { values: [50, 71, 64.99, 71], draws: '.a.a', because: 'further away it was far again' },
    { values: [50, 71, undefined, 72], draws: '.a..', because: 'a withheld day does not make it far' },
    { values: [undefined, 72, 73], draws: '...', because: 'nor whether it was before the first withheld day' },
    { values: [50, undefined, 71], draws: '..a', because: 'the value before counts, whatever day it was' },
    { values: [50, 75, 74, 70, 72], draws: '.....', because: 'what is there already cannot be approached' },
    { values: [50, 20, 35, 72], draws: '...a', because: 'bitcoin season may still stand' },
    { values: [80, 59, 59, 28, 28], draws: '.....', because: 'the transition of the same day is the greater news' },
    { values: [50, 71, 75, 59, 59, 59, 71], draws: '.a....a', because: 'after a season it is told anew' },
    { values: [50, 71, 29, 71], draws: '.aba', because: 'a leap from one side to the other is news' },
  ] as const)('$draws for $values: $because', ({ values, draws }) => {
    expect(draw(values)).toBe(draws);
  });

  it('is not told of where the day before was kept before anybody looked for one', () => {
    const before = { standing: { season: 'neutral', daysOut: 0 } } as const;
    const first = entryOf('top50', before, { reading: readingOf(DAY_ONE, 72), rankingSource: 'test' });
    expect(first.approach).toBeUndefined();
    expect(first.standing?.near).toBe('altcoin');
    const withheld = entryOf('top50', before, { reading: readingOf(DAY_ONE, undefined), rankingSource: 'test' });
    const later = entryOf('top50', withheld, { reading: readingOf('2026-01-02', 72), rankingSource: 'test' });
    expect(later.approach).toBeUndefined();
  });

  it.each([
    { value: 71, approach: { toward: 'altcoin', coins: 4 }, because: '75 of 100 must beat Bitcoin' },
    { value: 28, approach: { toward: 'bitcoin', coins: 3 }, because: 'only 25 of 100 may' },
  ])('says that $approach.coins coins are missing at $value, as $because', ({ value, approach }) => {
    expect(run([50, value])[1]?.approach).toEqual(approach);
  });
});

describe('a day among others', () => {
  it('keeps what it is told, and everything it knows of before', () => {
    const reading = readingOf('2026-01-02', 76);
    const totals = { assets: 2, totalUsd: 3, altcoinsUsd: 1, dominancePercent: 66.67 };
    const before = { standing: { season: 'neutral', daysOut: 0, near: 'altcoin' } } as const;
    expect(entryOf('top100', before, { reading, rankingSource: 'test', totals })).toEqual({
      day: '2026-01-02',
      reading,
      rankingSource: 'test',
      totals,
      standing: { season: 'altcoin', daysOut: 0, since: '2026-01-02' },
      transition: { index: 'top100', day: '2026-01-02', from: 'neutral', to: 'altcoin', value: 76 },
      raw: { standing: { season: 'altcoin', daysOut: 0 } },
    });
  });

  it('claims nothing before the first value', () => {
    const reading = readingOf(DAY_ONE, undefined);
    expect(entryOf('top50', undefined, { reading, rankingSource: 'test' })).toEqual({
      day: DAY_ONE,
      reading,
      rankingSource: 'test',
    });
  });

  it('hands a withheld day everything that stood before it', () => {
    const [, before, withheld] = run([50, 71, undefined]);
    expect(withheld?.standing).toEqual(before?.standing);
    expect(withheld?.standing?.near).toBe('altcoin');
    expect(withheld?.raw).toEqual({ standing: before?.raw?.standing });
  });

  it('follows every bare crossing beside the seasons that hold', () => {
    const entries = run([50, 75, 74, undefined, 75, 25, 26]);
    const raw = entries.flatMap((entry) => entry.raw?.transition ?? []);
    expect(raw.map(({ day, from, to }) => `${day} ${from} > ${to}`)).toEqual([
      '2026-01-02 neutral > altcoin',
      '2026-01-03 altcoin > neutral',
      '2026-01-05 neutral > altcoin',
      '2026-01-06 altcoin > bitcoin',
      '2026-01-07 bitcoin > neutral',
    ]);
    expect(raw[1]).toMatchObject({ index: 'top50', since: '2026-01-02', lastedDays: 1, value: 74 });
    expect(entries.flatMap(({ transition }) => transition?.to ?? [])).toEqual(['altcoin', 'bitcoin']);
  });
});

describe('a day that is counted late', () => {
  const facts = (i: number, value: number) => ({
    reading: readingOf(addDays(DAY_ONE, i), value),
    rankingSource: 'test',
  });

  it.each([
    {
      first: 50,
      late: 72,
      now: 73,
      toward: 'altcoin',
      because: 'it came near while nobody could count, and is so now',
    },
    { first: 50, late: 72, now: 60, toward: undefined, because: 'it was near days ago' },
    { first: undefined, late: 72, now: 73, toward: undefined, because: 'whether the first value was near is unknown' },
    { first: 80, late: 28, now: 28, toward: undefined, because: 'it was told that a season ended there' },
  ])('leaves to the next one that it is near ($toward): $because', ({ first, late, now, toward }) => {
    const before = run([first]).at(-1);
    // Three closes out end the season of 80.
    const days = first === 80 ? run([80, 59, 59]).at(-1) : before;
    const of = entryOf('top50', days, facts(4, late), 'late');
    expect(of.approach).toBeUndefined();
    expect(entryOf('top50', of, facts(5, now)).approach?.toward).toBe(toward);
  });

  it('tells its transition, unless a later day was told before it', () => {
    const before = run([50]).at(-1);
    expect(entryOf('top50', before, facts(1, 80), 'late').transition).toMatchObject({ to: 'altcoin' });
    const overtaken = entryOf('top50', before, facts(1, 80), 'overtaken');
    expect(overtaken).toEqual({
      ...facts(1, 80),
      day: addDays(DAY_ONE, 1),
      standing: before?.standing,
      raw: { standing: before?.raw?.standing },
    });
  });
});
