import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RankedAsset, Ranking } from '../../src/core/market/ranking.ts';
import { addDays, type Day, dayStart } from '../../src/core/market/timeframe.ts';

/** Where real market history lies, beside the checkout. Its terms forbid to ship it. */
const DATA = join(import.meta.dirname, '../../../shared/data');
export const hasData = existsSync(join(DATA, 'daily.csv.gz'));
if (!hasData) console.log(`Not validated: there is no market history in ${DATA}.`);

export type Row = Readonly<Record<string, string>>;

/** Reads a CSV without quoted line ends; every field is text. */
export function readCsv(file: string): readonly Row[] {
  const bytes = readFileSync(join(DATA, file));
  const [head = '', ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(fields(line).map((field, i) => [names[i] ?? '', field])));
}

const fields = (line: string): readonly string[] =>
  line.includes('"')
    ? [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    : line.split(',');

/** The days that the source's snapshots lost; the reference fills them as `ranking` and `fill` below do. */
const BROKEN: readonly Day[] = [
  '2017-07-10',
  '2020-10-12',
  '2020-11-16',
  '2020-11-17',
  '2020-11-30',
  '2021-04-07',
  '2021-04-08',
];

export type History = {
  /** Ranked by the market capitalisations of the day. A broken day carries the universe of the day before. */
  ranking(day: Day): Ranking;
  closes(day: Day): ReadonlyMap<string, number>;
  /** Closes of `day` in the units of `asOf`: splits undone, and renamed coins under their new names. */
  closesInUnitsOf(asOf: Day, day: Day): ReadonlyMap<string, number>;
};

/** `classOf` replaces the class of an asset in assets.csv, for what the reference saw otherwise. */
export function readHistory(classOf: (asset: string, listed: string) => string = (_, listed) => listed): History {
  const classes = new Map(
    readCsv('assets.csv').map((row) => [row['asset'] ?? '', { name: row['name'] ?? '', class: row['class'] ?? '' }]),
  );
  const closes = new Map<Day, Map<string, number>>();
  const ranked = new Map<Day, { asset: string; priceUsd: number; marketCapUsd: number }[]>();
  for (const row of readCsv('daily.csv.gz')) {
    const { date = '', asset = '', close_usd, market_cap_usd } = row;
    const priceUsd = Number(close_usd);
    entry(closes, date, () => new Map()).set(asset, priceUsd);
    if (market_cap_usd) entry(ranked, date, () => []).push({ asset, priceUsd, marketCapUsd: Number(market_cap_usd) });
  }
  for (const day of BROKEN) fill(closes, ranked, day);

  const splits = readCsv('events.csv')
    .filter((row) => row['factor_new_units_per_old'])
    .map((row) => ({
      day: row['date'] ?? '',
      asset: row['asset'] ?? '',
      from: row['from_asset'] ?? '',
      factor: Number(row['factor_new_units_per_old']),
    }));
  const rankedOn = (day: Day) => ranked.get(BROKEN.includes(day) ? lastWhole(ranked, day) : day) ?? [];

  return {
    closes: (day) => closes.get(day) ?? new Map(),
    ranking: (day) => ({
      takenAt: dayStart(day),
      source: 'recorded',
      assets: [...rankedOn(day)]
        .sort((a, b) => b.marketCapUsd - a.marketCapUsd)
        .map(({ asset, priceUsd, marketCapUsd }, i): RankedAsset => {
          const known = classes.get(asset);
          const tag = classOf(asset, known?.class ?? 'coin');
          return {
            id: asset,
            ticker: asset,
            name: known?.name ?? '',
            rank: i + 1,
            priceUsd,
            marketCapUsd,
            tags: [tag],
          };
        }),
    }),
    closesInUnitsOf(asOf, day) {
      const then = new Map(closes.get(day));
      const listed = new Set(rankedOn(day).map(({ asset }) => asset));
      for (const { day: at, asset, from, factor } of splits) {
        if (at <= day || at > asOf) continue;
        // A coin that has left the rankings trades too thinly to stand for the one that replaces it.
        const price = then.get(asset) ?? (listed.has(from) ? then.get(from) : undefined);
        if (price !== undefined) then.set(asset, price / factor);
      }
      return then;
    },
  };
}

type Ranked = Map<Day, { asset: string; priceUsd: number; marketCapUsd: number }[]>;

/** Prices of a broken day lie on the straight line between the logarithms of its neighbours, where no other source tells them. */
function fill(closes: Map<Day, Map<string, number>>, ranked: Ranked, day: Day): void {
  const from = lastWhole(ranked, day);
  const to = nextWhole(ranked, day);
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
  const filled = entry(closes, day, () => new Map());
  for (const [asset, before] of closes.get(from) ?? []) {
    const after = closes.get(to)?.get(asset);
    if (after !== undefined && !filled.has(asset)) filled.set(asset, before * (after / before) ** share);
  }
}

const lastWhole = (ranked: Ranked, day: Day): Day => (ranked.has(day) ? day : lastWhole(ranked, addDays(day, -1)));
const nextWhole = (ranked: Ranked, day: Day): Day => (ranked.has(day) ? day : nextWhole(ranked, addDays(day, 1)));

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
