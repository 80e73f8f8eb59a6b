import { beforeAll, describe, expect, it } from 'vitest';
import { classify } from '../../src/core/market/asset-class.ts';
import { addDays, type Day } from '../../src/core/market/timeframe.ts';
import { INDEX_NAMES, INDEXES, type IndexName, WINDOWS } from '../../src/core/season/indexes.ts';
import { sampleDays } from '../../src/core/season/kept-window.ts';
import { createSeasonReplay, type SeasonMethod, type Variant } from '../../src/core/season/replay.ts';
import { nextSeason, RAW, type Season, type SeasonState, STEADY } from '../../src/core/season/season.ts';
import type { SeasonReading } from '../../src/core/season/season-index.ts';
import { LEAST_SECTOR_MEMBERS, sectorsOf } from '../../src/core/season/sectors.ts';
import type { SeasonChange } from '../../src/core/season/transition.ts';
import { type RecordedPast, readRecordedPast } from '../../src/feeds/recorded/recorded-past.ts';
import { DATA, hasData, readCsv } from './history.ts';

const FIRST: Day = '2016-12-30';
const LAST: Day = '2022-12-31';
const DAYS: Day[] = [];
for (let day = FIRST; day <= LAST; day = addDays(day, 1)) DAYS.push(day);

const END: Variant = { windowDays: 90, ranks: 'end' };
const START: Variant = { windowDays: 90, ranks: 'start' };

const seriesOf = (past: RecordedPast, index: IndexName, variants: readonly Variant[], method: SeasonMethod) =>
  createSeasonReplay({ market: past.market, size: INDEXES[index].size, variants, method });

const indexValue = (reading: SeasonReading): number => (reading.kind === 'value' ? reading.index : Number.NaN);

describe.skipIf(!hasData)('the season index against real market history', () => {
  let past: RecordedPast;
  let readings: Readonly<Record<IndexName, ReadonlyMap<Day, SeasonReading>>>;
  let atStart: Readonly<Record<IndexName, ReadonlyMap<Day, SeasonReading>>>;

  beforeAll(async () => {
    const read = await readRecordedPast(DATA);
    if (!read.ok) throw new Error(read.problem.id);
    past = read.value;
    const all = (index: IndexName, variant: Variant) => {
      const series = seriesOf(past, index, [variant], 'steady');
      return new Map(DAYS.map((day) => [day, series.next(day)[0]!.reading]));
    };
    readings = { top50: all('top50', END), top100: all('top100', END) };
    atStart = { top50: all('top50', START), top100: all('top100', START) };
  });

  it('is read whole, and seven days are carried', () => {
    expect(past.faults).toEqual([]);
    expect(past.jumps).toEqual([]);
    expect(past.carried).toHaveLength(7);
    expect(past.contradicted.map(({ asset }) => asset)).toEqual(['UBQ']);
  });

  it('gives a value on every day', () => {
    const withheld = INDEX_NAMES.flatMap((index) =>
      [...readings[index].values()].filter(({ kind }) => kind !== 'value'),
    );
    expect(withheld.map(({ day }) => day)).toEqual([]);
  });

  it('counts the same wins and members as an independent computation', () => {
    const reference = readCsv('reference_index.csv');
    const differencesOf = (of: typeof readings, column: (index: IndexName) => string): readonly string[] =>
      reference.flatMap((row) =>
        INDEX_NAMES.flatMap((index) => {
          const day = row['date'] ?? '';
          const reading = of[index].get(day);
          const ours = reading?.kind === 'value' ? `${reading.wins}/${reading.counted}` : 'withheld';
          const theirs = `${row[`${column(index)}_wins`]}/${row[`${column(index)}_n`]}`;
          return ours === theirs ? [] : [`${day} ${index} ${ours} for ${theirs}`];
        }),
      );
    const end = differencesOf(readings, (index) => index);
    const start = differencesOf(atStart, (index) => `${index}_startrank`);
    console.log(
      `reference: ${reference.length * INDEX_NAMES.length} values each, ${end.length} differ with ranks of the end, ` +
        `${start.length} with ranks of the start`,
    );
    expect(reference).toHaveLength(DAYS.length);
    const allowed = (reference.length * INDEX_NAMES.length) / 100;
    expect(end.length).toBeLessThanOrEqual(allowed);
    expect(start.length).toBeLessThanOrEqual(allowed);
    // The reference counted BCAP, a tokenised venture fund, as a coin; assets.csv has called it asset-backed since. And
    // it had prices of COTI and XDB for 2021-06-30 that daily.csv.gz lacks. Both count there, and both win.
    expect(end.filter((difference) => !isBcapDay(difference))).toEqual(['2021-09-28 top100 45/98 for 47/100']);
    expect(end.filter(isBcapDay)).toHaveLength(30);
  });

  it('lies close to the published index and calls the same season', () => {
    const published = readCsv('published_index.csv').filter(({ note }) => note?.startsWith('daily series'));
    const pairs = published.map(({ date = '', value }) => ({ day: date, theirs: Number(value) }));
    const errors = pairs.map(({ day, theirs }) => indexValue(readings.top50.get(day)!) - theirs);
    const meanError = mean(errors.map(Math.abs));
    const inBand = share(pairs, ({ day, theirs }) => band(indexValue(readings.top50.get(day)!)) === band(theirs));
    const oursSteady = steadySeasons([...readings.top50].map(([day, reading]) => [day, indexValue(reading)]));
    const theirsSteady = steadySeasons(pairs.map(({ day, theirs }) => [day, theirs]));
    const steady = share(pairs, ({ day }) => oursSteady.get(day) === theirsSteady.get(day));
    console.log(
      `published: ${pairs.length} days, mean error ${meanError.toFixed(2)} points, mean difference ` +
        `${mean(errors).toFixed(2)}, largest ${Math.max(...errors.map(Math.abs)).toFixed(1)}; same season ` +
        `${percent(inBand)} by bare 75/25, ${percent(steady)} steady`,
    );
    expect(pairs).toHaveLength(463);
    expect(meanError).toBeLessThanOrEqual(2.3);
    expect(Math.abs(mean(errors))).toBeLessThanOrEqual(0.5);
    expect(inBand).toBeGreaterThanOrEqual(0.97);
    expect(steady).toBeGreaterThanOrEqual(0.97);
  });

  it.each(
    INDEX_NAMES.flatMap((index) => [
      { index, method: 'steady', name: 'hyst_75/60x3_25/40x3' } as const,
      { index, method: 'raw', name: 'raw_75_25' } as const,
    ]),
  )('tells the $method transitions of $index since 2018 date for date', ({ index, method, name }) => {
    const series = seriesOf(past, index, [END], method);
    const told = DAYS.filter((day) => day >= '2018-01-01').flatMap((day) => series.next(day)[0]!.change ?? []);
    const ours = told.map(({ day, from, to, value }: SeasonChange) => ({ day, from, to, value }));
    const entries = ours.filter(({ to }) => to === 'bitcoin').length;
    console.log(`${method} ${index}: ${ours.length} transitions, ${entries} into bitcoin season`);
    expect(ours).toEqual(recordedTransitions(index, name));
    expect(entries).toBe({ steady: { top50: 9, top100: 9 }, raw: { top50: 37, top100: 28 } }[method][index]);
  });

  it('shows how much ranks taken at the end flatter the index', () => {
    const official = DAYS.filter((day) => day >= '2020-10-02' && day <= '2022-01-07');
    const biases = official.map((day) => indexValue(readings.top50.get(day)!) - indexValue(atStart.top50.get(day)!));
    console.log(`survivorship: ranks of the start lower the value by ${mean(biases).toFixed(1)} points`);
    expect(biases).toHaveLength(463);
    expect(mean(biases)).toBeGreaterThan(11);
    expect(mean(biases)).toBeLessThan(11.6);
  });

  it('counts the same members and wins of each sector as an independent computation', () => {
    // It has sectors of four members too; ours need one more.
    const theirs = readCsv('reference_sector_index.csv.gz').filter(({ n }) => Number(n) >= LEAST_SECTOR_MEMBERS);
    const ours = new Map(
      DAYS.flatMap((day) =>
        sectorsOf(readings.top100.get(day)!.members, past.sectorOf).map(
          ({ sector, wins, counted }) => [`${day} ${sector}`, `${wins}/${counted}`] as const,
        ),
      ).filter(([key]) => key >= '2018-01-01'),
    );
    const differing = theirs.filter(({ date, sector, wins, n }) => ours.get(`${date} ${sector}`) !== `${wins}/${n}`);
    console.log(`sectors: ${theirs.length} values there, ${ours.size} here, ${differing.length} differ`);
    expect(theirs.length).toBeGreaterThan(7_000);
    // The day on which our records lack two prices, as above.
    expect(differing.map(({ date }) => date)).toEqual(['2021-09-28']);
    expect(ours.size).toBe(theirs.length);
  });

  it.each(WINDOWS)('takes no coin for another thing by what its price has followed in %i days', (windowDays) => {
    const classes = new Map(readCsv('assets.csv').map((row) => [row['asset'] ?? '', row['class'] ?? '']));
    const closes = new Map(DAYS.map((day) => [day, past.market.closes(day, day)]));
    const taken = new Map<string, string>();
    const asked = new Set<string>();
    for (const day of DAYS) {
      const { assets } = past.market.ranking(day, 200);
      const days = sampleDays(day, windowDays).flatMap((each) => closes.get(each) ?? []);
      for (const { id, rank, marketCapUsd } of assets) {
        asked.add(id);
        // Neither its name nor its ticker, and no price of today: only the past may tell.
        const nameless = { id, ticker: '', name: '', rank, marketCapUsd, priceUsd: Number.NaN };
        const what = classify(nameless, { days, majors: ['BTC', 'ETH'] });
        if (what.class !== 'coin') taken.set(id, what.class);
      }
    }
    const coins = [...taken.keys()].filter((id) => classes.get(id) === 'coin');
    console.log(
      `pegs in ${windowDays} days: ${taken.size} of ${asked.size} assets follow something, ${coins.length} of them coins`,
    );
    expect(taken.size).toBeGreaterThan(10);
    expect(coins).toEqual([]);
  });

  it('knows what is no coin from ticker, name and price alone, and takes no coin for another thing', () => {
    const classes = new Map(readCsv('assets.csv').map((row) => [row['asset'] ?? '', row['class'] ?? '']));
    const wrong = new Set<string>();
    const right = new Set<string>();
    for (const day of DAYS) {
      for (const { tags: _, ...asset } of past.market.ranking(day, 130).assets) {
        const theirs = classes.get(asset.ticker) === 'coin';
        const ours = classify(asset).class === 'coin';
        if (ours !== theirs) wrong.add(asset.ticker);
        else if (!ours) right.add(asset.ticker);
      }
    }
    console.log(
      `classes: ${right.size} followers among the first 130 recognised; wrong: ${[...wrong].join(' ') || 'none'}`,
    );
    expect([...wrong]).toEqual(['BCAP']);
  });
});

const isBcapDay = (difference: string): boolean => difference >= '2017-05-12' && difference < '2017-06-16';

const band = (value: number): Season => nextSeason({ season: 'neutral', daysOut: 0 }, value, RAW).season;

function steadySeasons(values: readonly (readonly [Day, number])[]): ReadonlyMap<Day, Season> {
  let state: SeasonState = { season: 'neutral', daysOut: 0 };
  return new Map(
    values.map(([day, value]) => {
      state = nextSeason(state, value, STEADY);
      return [day, state.season];
    }),
  );
}

const SEASONS: Readonly<Record<string, Season>> = { alt: 'altcoin', btc: 'bitcoin', neutral: 'neutral' };

const recordedTransitions = (index: IndexName, method: string) =>
  readCsv('season_transitions.csv')
    .filter((row) => row['series'] === index && row['method'] === method)
    .map((row) => ({
      day: row['date'] ?? '',
      from: SEASONS[row['from'] ?? ''],
      to: SEASONS[row['to'] ?? ''],
      value: Number(row['value']),
    }));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const share = <T>(all: readonly T[], holds: (each: T) => boolean): number => all.filter(holds).length / all.length;
