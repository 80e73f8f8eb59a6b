import { describe, expect, it } from 'vitest';
import { addDays, HOUR_MS } from '../../src/core/market/timeframe.ts';
import { recount } from '../../src/season/recount.ts';
import { createFakeRankings } from '../support/fake-past.ts';
import { createStage, nothingKept } from './season-stage.ts';

const DAY = '2026-06-01';
const next = (days: number) => addDays(DAY, days);
const indexIn = (entry: { reading: object } | undefined) =>
  entry && 'index' in entry.reading ? entry.reading.index : undefined;

describe('day one of the season index', () => {
  it('waits for a ranking, and says so', async () => {
    const stage = createStage();
    stage.job.awaitRanking();
    expect(stage.job.progress()).toEqual({ phase: 'ranking', failures: [] });
    await expect(stage.close(DAY)).rejects.toThrow('there is no ranking of 2026-06-01 yet');
    expect(stage.job.progress()).toEqual({ phase: 'ranking', failures: [] });
    expect(stage.entry(DAY)).toBeUndefined();
  });

  it('says why the ranking that it waits for was refused, also while it is asked for again', async () => {
    const stage = createStage();
    const failures = [{ source: 'coinpaprika', reason: 'its prices are old' }];
    stage.job.awaitRanking(failures);
    await expect(stage.close(DAY)).rejects.toThrow('no ranking');
    stage.job.awaitRanking();
    expect(stage.job.progress()).toEqual({ phase: 'ranking', failures });
    stage.rank(DAY, 50);
    await stage.close(DAY);
    stage.job.awaitRanking();
    expect(stage.job.progress()).toEqual({ phase: 'ranking', failures: [] });
  });

  it('tells the operator of a ranking that is not there for hours, and why', async () => {
    const stage = createStage();
    stage.job.awaitRanking([{ source: 'coinpaprika', reason: 'HTTP 402' }]);
    await expect(stage.close(DAY)).rejects.toThrow('no ranking');
    stage.wait(3 * HOUR_MS - 1);
    await expect(stage.close(DAY)).rejects.toThrow('no ranking');
    expect(stage.troubles).toEqual([]);
    stage.wait(1);
    await expect(stage.close(DAY)).rejects.toThrow('no ranking');
    expect(stage.troubles).toEqual([`no ranking ${DAY} HTTP 402`]);
  });

  it('calls the first value neutral between the levels, whatever bare crossings would say', async () => {
    const stage = createStage();
    stage.rank(DAY, 37);
    await stage.close(DAY);
    expect(indexIn(stage.entry(DAY))).toBeLessThan(40);
    expect(stage.entry(DAY)?.standing).toMatchObject({ season: 'neutral' });
    expect(stage.entry(DAY)?.standing).not.toHaveProperty('since');
  });

  it('fetches both ends of the window of each coin in one request, and counts them', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    await stage.close(DAY);
    expect(stage.asked.length).toBe(101);
    expect(stage.asked[0]).toBe(`test:btc-bitcoin ${addDays(DAY, -97)} ${DAY}`);
    expect(stage.progress.slice(0, 2)).toEqual([
      { phase: 'bases', have: 0, need: 101 },
      { phase: 'bases', have: 1, need: 101 },
    ]);
    expect(stage.job.progress()).toBeUndefined();
    expect(stage.entry(DAY)?.reading.kind).toBe('value');
    expect(stage.entry(DAY, 'top100')?.reading.kind).toBe('value');
  });

  it('tells nobody of the first value, even in the middle of a season', async () => {
    const stage = createStage();
    stage.rank(DAY, 100);
    await stage.close(DAY);
    expect(stage.entry(DAY)?.standing?.season).toBe('altcoin');
    expect(stage.told).toEqual([]);
  });

  it('goes on after a restart with what is still missing', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    stage.stopAfterAsking(40);
    await expect(stage.close(DAY)).rejects.toThrow();
    expect(stage.entry(DAY)).toBeUndefined();

    const again = createStage({ kept: stage.kept });
    again.rank(DAY, 50);
    await again.close(DAY);
    expect(stage.asked.length + again.asked.length).toBe(101);
    expect(again.entry(DAY)?.reading.kind).toBe('value');
  });
});

describe('a day that has closed', () => {
  it('asks for its own close only', async () => {
    const stage = createStage();
    for (const day of [DAY, next(1)]) {
      stage.rank(day, 50);
      await stage.close(day);
    }
    expect(stage.asked.slice(101)).toContain(`test:c2 ${next(1)} ${next(1)}`);
    expect(stage.asked.length).toBe(202);
  });

  it('announces a transition once, also when the day is computed again', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    stage.rank(next(1), 90);
    await stage.close(DAY);
    await stage.close(next(1));
    const first = stage.entry(next(1));
    await stage.close(next(1));
    expect(stage.told.filter((line) => line.startsWith('top50'))).toEqual([`top50 ${next(1)} neutral to altcoin`]);
    expect(stage.entry(next(1))).toEqual(first);
  });

  it('counts the days on the way out of a season once each', async () => {
    const stage = createStage();
    stage.rank(DAY, 90);
    await stage.close(DAY);
    for (const i of [1, 2]) {
      stage.rank(next(i), 50);
      await stage.close(next(i));
      await stage.close(next(i));
    }
    expect(stage.entry(next(2))?.standing).toMatchObject({ season: 'altcoin', daysOut: 2 });
  });

  it('rings the levels that people have set', async () => {
    const stage = createStage({ levels: [60, 99] });
    stage.rank(DAY, 40);
    stage.rank(next(1), 80);
    await stage.close(DAY);
    expect(stage.rung).toEqual([]);
    await stage.close(next(1));
    await stage.close(next(1));
    expect(stage.rung).toEqual([60]);
  });

  it('rings from the kept value when we were stopped between telling and ringing', async () => {
    const stopped = createStage();
    stopped.rank(DAY, 80);
    stopped.unknown.add('test:c5');
    await stopped.close(DAY);
    const again = createStage({ kept: stopped.kept, levels: [60] });
    await again.close(DAY);
    expect(again.rung).toEqual([60]);
    expect(again.asked).toEqual([]);
  });

  it('rings by what is kept, where another process was first with other prices', async () => {
    const first = createStage();
    first.rank(DAY, 50);
    await first.close(DAY);
    first.rank(next(1), 80);
    await first.close(next(1));
    const second = createStage({ levels: [60, 85] });
    second.rank(DAY, 50);
    await second.close(DAY);
    second.rank(next(1), 90);
    // The other process is done while this one asks.
    second.onAsk(() => {
      for (const [index, days] of first.kept.entries) {
        second.kept.entries.get(index)?.set(next(1), days.get(next(1))!);
      }
    });
    await second.close(next(1));
    expect(second.entry(next(1))).toEqual(first.entry(next(1)));
    expect(second.rung).toEqual([60]);
  });

  it('is withheld, and makes no coin younger, where the window’s first day lacks among others', async () => {
    const stage = createStage();
    for (let i = 2; i < 22; i++) stage.holes.set(`test:c${i}`, addDays(DAY, -90));
    stage.rank(DAY, 50);
    await expect(stage.close(DAY)).rejects.toThrow('too-few-prices');
    expect(stage.entry(DAY)?.reading.members.filter(({ verdict }) => verdict === 'too-young')).toEqual([]);
    expect(stage.kept.births.size).toBe(0);
  });

  it('leaves out a coin that is younger than the window, and does not ask for its past again', async () => {
    const stage = createStage();
    stage.young.set('test:c5', addDays(DAY, -10));
    stage.rank(DAY, 50);
    stage.rank(next(1), 50);
    await stage.close(DAY);
    await stage.close(next(1));
    const { members } = stage.entry(next(1))?.reading ?? { members: [] };
    expect(members.find(({ id }) => id === 'test:c5')?.verdict).toBe('too-young');
    expect(stage.asked.filter((line) => line.startsWith('test:c5 ')).at(-1)).toBe(`test:c5 ${next(1)} ${next(1)}`);
  });

  it('knows after a restart which coins are young, and does not ask for their past again', async () => {
    const stage = createStage();
    stage.young.set('test:c5', addDays(DAY, -10));
    stage.rank(DAY, 50);
    await stage.close(DAY);
    const again = createStage({ kept: stage.kept });
    again.rank(next(1), 50);
    await again.close(next(1));
    expect(again.asked.filter((line) => line.startsWith('test:c5 '))).toEqual([`test:c5 ${next(1)} ${next(1)}`]);
    const { members } = again.entry(next(1))?.reading ?? { members: [] };
    expect(members.find(({ id }) => id === 'test:c5')?.verdict).toBe('too-young');
  });

  it('leaves out what has followed the dollar, and asks for the coin that takes its place', async () => {
    const stage = createStage();
    stage.pegged.add('test:c5');
    stage.rank(DAY, 50);
    await stage.close(DAY);
    expect(stage.asked.at(-1)).toMatch(/^test:c102 /);
    const { reading, inputs } = stage.entry(DAY, 'top100') ?? {};
    expect(reading).toMatchObject({ kind: 'value', counted: 100 });
    expect(reading?.excluded.find(({ id }) => id === 'test:c5')).toMatchObject({ as: 'stablecoin', because: 'peg' });
    expect(reading?.members.some(({ id }) => id === 'test:c102')).toBe(true);

    const kept = { rankings: createFakeRankings(stage.kept.rankings), dailyCloses: stage.closes };
    const again = await recount('top100', stage.entry(DAY, 'top100')!, kept);
    expect(again).toMatchObject({ recounted: reading, hash: inputs?.hash });
  });

  it('does not call a coin young whose past came back empty', async () => {
    const stage = createStage();
    stage.young.set('test:c5', '2027-01-01');
    stage.rank(DAY, 50);
    await stage.close(DAY);
    const { members } = stage.entry(DAY)?.reading ?? { members: [] };
    expect(members.find(({ id }) => id === 'test:c5')?.verdict).toBe('no-price');
  });

  it('does without a price that nobody can tell, asking once a run', async () => {
    const stage = createStage();
    stage.unknown.add('test:c5');
    stage.rank(DAY, 50);
    await stage.close(DAY);
    expect(stage.entry(DAY)?.reading).toMatchObject({ kind: 'value', counted: 49 });
    expect(stage.asked.filter((line) => line.startsWith('test:c5 ')).length).toBe(1);
  });

  it('takes another provider for one day: its coins are fetched once, and the values stay comparable', async () => {
    const stage = createStage();
    stage.rank(DAY, 60);
    stage.rank(next(1), 60, 'other');
    stage.rank(next(2), 60);
    for (const i of [0, 1, 2]) await stage.close(next(i));
    const requests = [101, 101, 101];
    expect(stage.asked.length).toBe(requests.reduce((a, b) => a + b));
    expect(stage.asked[150]).toMatch(`other:c50 ${addDays(DAY, -96)} ${next(1)}`);
    // The day in between was not kept under the first provider's ids, and is not needed until ninety days later.
    expect(stage.asked[250]).toMatch(`test:c49 ${next(2)} ${next(2)}`);
    expect([0, 1, 2].map((i) => indexIn(stage.entry(next(i))))).toEqual([
      indexIn(stage.entry(DAY)),
      indexIn(stage.entry(DAY)),
      indexIn(stage.entry(DAY)),
    ]);
  });
});

describe('what is kept of a day', () => {
  it('names what it was counted from: prices and their sources, the worth of the market, a hash and the version', async () => {
    const stage = createStage();
    stage.unknown.add('test:c5');
    stage.rank(DAY, 50);
    await stage.close(DAY);
    expect(stage.entry(DAY)).toMatchObject({
      rankingSource: 'test',
      // Bitcoin and 49 members, on both days of the window.
      priceSources: { test: 100 },
      totals: { assets: 111, dominancePercent: expect.closeTo(18.9, 1) },
      inputs: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), version: '1.2.3' },
    });
    expect(stage.entry(DAY, 'top100')?.inputs?.hash).not.toBe(stage.entry(DAY)?.inputs?.hash);
  });

  it('has the same hash where the same was counted, and another one where a single price differs', async () => {
    const hashWith = async (price?: number) => {
      const stage = createStage();
      stage.rank(DAY, 50);
      if (price !== undefined) await stage.closes.save('test:c9', [{ day: DAY, close: price, source: 'test' }]);
      await stage.close(DAY);
      return stage.entry(DAY)?.inputs?.hash;
    };
    const [one, same, other] = [await hashWith(), await hashWith(), await hashWith(90.01)];
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  it('follows bare crossings beside the season that holds, and says when it comes near one', async () => {
    const stage = createStage();
    const shares = [50, 72, 80, 70, 72, 50];
    for (const [i, share] of shares.entries()) {
      stage.rank(next(i), share);
      await stage.close(next(i));
    }
    const entries = shares.map((_, i) => stage.entry(next(i)));
    expect(entries.map((entry) => entry?.transition?.to)).toEqual([
      undefined,
      undefined,
      'altcoin',
      undefined,
      undefined,
      undefined,
    ]);
    expect(entries.map((entry) => entry?.raw?.transition?.to)).toEqual([
      undefined,
      undefined,
      'altcoin',
      'neutral',
      undefined,
      undefined,
    ]);
    expect(entries.map((entry) => entry?.approach?.toward)).toEqual([
      undefined,
      'altcoin',
      ...Array(4).fill(undefined),
    ]);
  });

  it('says beside a transition, and only there, what followed earlier ones into the same season', async () => {
    const stage = createStage();
    const on = (i: number) => addDays('2026-05-10', i);
    const shares: readonly (readonly [number, number])[] = [
      [0, 50],
      [1, 90],
      [2, 10],
      [31, 50],
      [41, 90],
    ];
    for (const [i, share] of shares) {
      stage.rank(on(i), share);
      await stage.close(on(i));
    }
    expect(stage.entry(on(1))?.transition?.to).toBe('altcoin');
    expect(stage.entry(on(1))).not.toHaveProperty('aftermath');
    expect(stage.entry(on(31))).not.toHaveProperty('aftermath');
    expect(stage.entry(on(41))?.transition?.to).toBe('altcoin');
    expect(stage.entry(on(41))?.aftermath).toMatchObject([{ days: 30, count: 1, bitcoin: { median: 0 } }]);
  });

  it('is no value where the ranking was taken long after the day', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    stage.kept.rankings.set(next(2), stage.kept.rankings.get(DAY)!);
    await expect(stage.close(next(2))).rejects.toThrow('withheld (top50: stale-ranking, 0 of 1)');
    expect(stage.entry(next(2))?.reading).toMatchObject({ kind: 'withheld', because: 'stale-ranking' });
  });
});

describe('a day without enough prices', () => {
  const lose = (stage: ReturnType<typeof createStage>) => {
    for (let i = 2; i <= 12; i++) stage.unknown.add(`test:c${i}`);
  };

  it('is withheld, kept as such, and asks to be tried again', async () => {
    const stage = createStage();
    lose(stage);
    stage.rank(DAY, 50);
    await expect(stage.close(DAY)).rejects.toThrow(
      'the season index of 2026-06-01 is withheld (top50: too-few-prices, 39 of 45)',
    );
    expect(stage.entry(DAY)?.reading.kind).toBe('withheld');
    expect(stage.job.progress()).toBeUndefined();
    expect(stage.troubles).toEqual([`top50 ${DAY} too-few-prices 39`, `top100 ${DAY} too-few-prices 89`]);
  });

  it('gets its value when the prices return, asking for the missing ones only', async () => {
    const stage = createStage();
    lose(stage);
    stage.rank(DAY, 50);
    await expect(stage.close(DAY)).rejects.toThrow('withheld');
    stage.unknown.clear();
    const before = stage.asked.length;
    await stage.close(DAY);
    expect(stage.asked.length - before).toBe(11);
    expect(stage.entry(DAY)?.reading.kind).toBe('value');
  });

  it('does not count the other index anew, whose value has been told', async () => {
    // 38 of 49 coins are ahead, 77.55; with the price of the second largest it would have been 39 of 50, 78.
    const stage = createStage({ levels: [77, 77.8] });
    stage.rank(DAY, 50);
    await stage.close(DAY);
    stage.rank(next(1), 80);
    stage.kept.closes.clear();
    stage.unknown.add('test:c2');
    for (let i = 60; i <= 72; i++) stage.unknown.add(`test:c${i}`);
    await expect(stage.close(next(1))).rejects.toThrow('top100: too-few-prices');
    const first = stage.entry(next(1));
    expect(first?.reading).toMatchObject({ wins: 38, counted: 49 });
    stage.unknown.clear();
    await stage.close(next(1));
    expect(stage.entry(next(1))).toEqual(first);
    expect(stage.entry(next(1), 'top100')?.reading).toMatchObject({ kind: 'value', counted: 100 });
    expect(stage.rung).toEqual([77]);
  });

  it('costs a few requests for each missing price, however often it is tried', async () => {
    const stage = createStage();
    lose(stage);
    stage.rank(DAY, 50);
    for (let minutes = 1, sum = 0; sum < 24 * 60; sum += minutes, minutes = Math.min(60, minutes * 2)) {
      await expect(stage.close(DAY)).rejects.toThrow('withheld');
      stage.wait(minutes * 60_000);
    }
    const [all, missing, tries] = [101, 11, 5];
    expect(stage.asked.length).toBe(all + missing * (tries - 1));
  });

  it('is tried again at the closes that follow, as rarely as they are themselves', async () => {
    const stage = createStage();
    lose(stage);
    stage.rank(DAY, 50);
    stage.rank(next(1), 50);
    for (let i = 0; i < 9; i++) await expect(stage.close(DAY)).rejects.toThrow('withheld');
    const before = stage.asked.length;
    for (let i = 0; i < 9; i++) await expect(stage.close(next(1))).rejects.toThrow('withheld');
    const late = stage.asked.slice(before).filter((line) => line.includes(` ${addDays(DAY, -97)} `));
    // The first of the pauses has no length.
    expect(late.length).toBe(2 * 11);
  });

  it('remembers the season over a long absence that ends with a withheld day', async () => {
    const stage = createStage();
    stage.rank(DAY, 90);
    await stage.close(DAY);
    lose(stage);
    stage.rank(next(12), 10);
    await expect(stage.close(next(12))).rejects.toThrow('withheld');
    stage.unknown.clear();
    await stage.close(next(12));
    expect(stage.told).toContain(`top50 ${next(12)} altcoin to bitcoin`);
  });

  it('gets it days later, in order, and what it missed to tell is told with its own day', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    await stage.close(DAY);
    stage.kept.closes.clear();
    lose(stage);
    for (const [i, share] of [
      [1, 90],
      [2, 85],
    ] as const) {
      stage.rank(next(i), share);
      await expect(stage.close(next(i))).rejects.toThrow('withheld');
    }
    expect(stage.told).toEqual([]);
    stage.unknown.clear();
    stage.rank(next(3), 80);
    await stage.close(next(3));
    expect([1, 2, 3].map((i) => stage.entry(next(i))?.reading.kind)).toEqual(['value', 'value', 'value']);
    expect(stage.told.filter((line) => line.startsWith('top50'))).toEqual([`top50 ${next(1)} neutral to altcoin`]);
    expect(stage.entry(next(3))?.standing).toMatchObject({ season: 'altcoin', since: next(1) });
  });

  it('gets it in a later try, where the outage lasts into the first one of the next day', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    await stage.close(DAY);
    stage.kept.closes.clear();
    lose(stage);
    stage.rank(next(1), 80);
    await expect(stage.close(next(1))).rejects.toThrow('withheld');
    stage.rank(next(2), 70);
    await expect(stage.close(next(2))).rejects.toThrow('withheld');
    stage.unknown.clear();
    await stage.close(next(2));
    expect([1, 2].map((i) => stage.entry(next(i))?.reading.kind)).toEqual(['value', 'value']);
    expect(stage.told.filter((line) => line.startsWith('top50'))).toEqual([`top50 ${next(1)} neutral to altcoin`]);
  });

  it('gets it after later days have theirs, and then changes and tells nothing', async () => {
    const stage = createStage({ levels: [70, 85] });
    stage.rank(DAY, 50);
    await stage.close(DAY);
    // What is lacking is only the start of the window that ends on the late day.
    const from = addDays(next(1), -90);
    stage.kept.closes.clear();
    for (let i = 2; i <= 12; i++) stage.holes.set(`test:c${i}`, from);
    stage.rank(next(1), 90);
    await expect(stage.close(next(1))).rejects.toThrow('withheld');
    stage.rank(next(2), 80);
    await stage.close(next(2));
    const told = [...stage.told];
    const today = stage.entry(next(2));
    expect(stage.entry(next(1))?.reading.kind).toBe('withheld');
    expect(today?.transition).toMatchObject({ day: next(2), to: 'altcoin' });

    stage.holes.clear();
    stage.rank(next(3), 80);
    await stage.close(next(3));
    expect(indexIn(stage.entry(next(1)))).toBe(90);
    expect(stage.entry(next(1))).toMatchObject({
      standing: { season: 'neutral' },
      raw: { standing: { season: 'neutral' } },
    });
    expect(stage.entry(next(1))).not.toHaveProperty('transition');
    expect(stage.entry(next(1))?.raw).not.toHaveProperty('transition');
    expect(stage.entry(next(2))).toEqual(today);
    expect(stage.entry(next(3))?.standing).toMatchObject({ season: 'altcoin', since: next(2) });
    expect(stage.told).toEqual(told);
    expect(stage.rung).toEqual([70]);
  });

  it.each([
    { today: 72, near: [2], because: 'it is still near today' },
    { today: 50, near: [], because: 'it was near days ago' },
  ])('tells that a season is near on days $near alone, where $because', async ({ today, near }) => {
    const stage = createStage();
    stage.rank(DAY, 50);
    await stage.close(DAY);
    stage.kept.closes.clear();
    lose(stage);
    stage.rank(next(1), 72);
    await expect(stage.close(next(1))).rejects.toThrow('withheld');
    stage.unknown.clear();
    stage.rank(next(2), today);
    await stage.close(next(2));
    expect(stage.entry(next(1))?.reading.kind).toBe('value');
    expect(stage.near.filter((line) => line.startsWith('top50'))).toEqual(near.map((i) => `top50 ${next(i)} altcoin`));
  });

  it('is made up for when the bot was away after its ranking had come', async () => {
    const stage = createStage();
    stage.rank(DAY, 50);
    await stage.close(DAY);
    stage.rank(next(1), 90);
    stage.rank(next(3), 50);
    await stage.close(next(3));
    expect(stage.entry(next(1))?.reading.kind).toBe('value');
    expect(stage.entry(next(2))).toBeUndefined();
  });
});

describe('a market that can tell its past', () => {
  const days = (count: number, share = 50) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [addDays(DAY, i - count), share]));

  it('fills the history silently, then closes the day aloud', async () => {
    const stage = createStage();
    stage.remembers({ ...days(6), [addDays(DAY, -3)]: 90, [addDays(DAY, -2)]: 90, [addDays(DAY, -1)]: 90 });
    stage.rank(DAY, 10);
    await stage.close(DAY);
    expect(stage.entry(addDays(DAY, -3))?.transition).toMatchObject({ to: 'altcoin' });
    expect(stage.told.filter((line) => line.startsWith('top50'))).toEqual([`top50 ${DAY} altcoin to bitcoin`]);
    expect(stage.progress).toContainEqual({ phase: 'past', have: 6, need: 6 });
    // For indexes by the ranks of the window's start.
    expect(stage.kept.rankings.has(addDays(DAY, -6))).toBe(true);
    // The whole past of a coin is one request.
    expect(stage.asked.length).toBe(202);
  });

  it('goes on where it was interrupted, each index from its own last day', async () => {
    const whole = createStage();
    whole.remembers(days(8, 90));
    whole.rank(DAY, 90);
    await whole.close(DAY);

    const kept = nothingKept();
    for (const [index, upTo] of [
      ['top50', addDays(DAY, -4)],
      ['top100', addDays(DAY, -5)],
    ] as const) {
      for (const [day, entry] of whole.kept.entries.get(index) ?? []) {
        if (day <= upTo) kept.entries.get(index)?.set(day, { ...entry });
      }
    }
    const again = createStage({ kept });
    again.remembers(days(8, 90));
    again.rank(DAY, 90);
    await again.close(DAY);
    expect(again.kept.entries).toEqual(whole.kept.entries);
    expect(again.progress).toContainEqual({ phase: 'past', have: 4, need: 4 });
  });

  it('says from its first step to the newest close that the past is being counted, whatever is fetched for it', async () => {
    const kept = createStage();
    kept.rank(addDays(DAY, -9), 50);
    await kept.close(addDays(DAY, -9));

    const stage = createStage({ kept: kept.kept });
    const phases = new Set<string | undefined>();
    stage.onAsk(() => phases.add(stage.job.progress()?.phase));
    stage.remembers(days(8));
    stage.rank(DAY, 50);
    await stage.close(DAY);
    expect(stage.asked.length).toBeGreaterThan(100);
    expect([...phases]).toEqual(['past']);
    expect(stage.progress[0]).toEqual({ phase: 'past', have: 0, need: 8 });
    expect(stage.progress.at(-1)).toBeUndefined();
  });

  it('is none where the days that were missed are not known: the last value kept stays the newest', async () => {
    const stage = createStage();
    stage.rank(addDays(DAY, -9), 50);
    await stage.close(addDays(DAY, -9));
    stage.rank(DAY, 50);
    await stage.close(DAY);
    expect(stage.progress.every((each) => each?.phase !== 'past')).toBe(true);
  });
});
