/**
 * Ten years of a thousand made-up assets through the season index, in every variant of one top N at once, and what
 * one more day costs: the same day by the replay that has come so far, and by one that begins at the beginning.
 *
 *   --short   two years of 300 assets, in a second
 */
import os from 'node:os';
import { addDays, type Day } from '../src/core/market/timeframe.ts';
import { createSeasonReplay, type ReplayedDay, type SeasonReplay, type Variant } from '../src/core/season/replay.ts';
import { createReplayMarket, type ReplayAsset, type ReplayDay } from '../src/core/season/replay-market.ts';
import { conclude, median, nanoseconds, printTable, rounded } from './support/measure.ts';
import { createRandom, gaussian } from './support/random.ts';

const SEED = 20_261_122;
const FIRST: Day = '2016-01-01';
const SIZE = 100;
const WINDOWS = [30, 90, 365];
const VARIANTS: readonly Variant[] = WINDOWS.flatMap((windowDays) => [
  { windowDays, ranks: 'end' },
  { windowDays, ranks: 'start' },
]);
/** Days that are added one by one after everything else. */
const ADDED = 20;

type Scale = { readonly days: number; readonly assets: number };
const isShort = process.argv.includes('--short');
const { days, assets }: Scale = isShort ? { days: 730, assets: 300 } : { days: 3_650, assets: 1_000 };
const TARGET = 100;
const AIM = { seconds: 2, megabytes: 300 };

const dayAt = (i: number): Day => addDays(FIRST, i);

/** Bitcoin, stablecoins and coins; a part of them is born later and a part of them dies. Asset 0 is Bitcoin. */
function* pastOf(count: number, random: () => number): Generator<ReplayDay> {
  const price = Float64Array.from({ length: count }, () => Math.exp(3 * gaussian(random)));
  const supply = Float64Array.from({ length: count }, (_, i) => (i === 0 ? 1e15 : 1e9 / (i + 1)) / price[i]!);
  const bornOn = Int32Array.from({ length: count }, (_, i) => (i > count / 2 ? Math.floor(random() * days) : -1));
  const diesOn = Int32Array.from({ length: count }, (_, i) =>
    i % 7 === 3 ? Math.max(bornOn[i]!, 0) + Math.floor(random() * days * 2) : days * 4,
  );
  for (let day = 0; day < days + ADDED; day++) {
    const tide = 0.02 * gaussian(random);
    const closes = new Float64Array(count).fill(Number.NaN);
    const alive: number[] = [];
    for (let asset = 0; asset < count; asset++) {
      price[asset] = isStable(asset) ? 1 : price[asset]! * Math.exp(tide + (asset ? 0.04 : 0.01) * gaussian(random));
      if (day <= bornOn[asset]! || day >= diesOn[asset]!) continue;
      closes[asset] = price[asset]!;
      alive.push(asset);
    }
    const marketCaps = Float64Array.from(alive, (asset) => closes[asset]! * supply[asset]!);
    yield { closes, ranked: Int32Array.from(alive), marketCaps };
  }
}

const isStable = (asset: number): boolean => asset % 40 === 2;

const toAsset = (_: unknown, i: number): ReplayAsset => ({
  id: i === 0 ? 'BTC' : `C${i}`,
  ticker: i === 0 ? 'BTC' : `C${i}`,
  name: i === 0 ? 'Bitcoin' : `Coin ${i}`,
  tags: isStable(i) ? ['stablecoin'] : [],
});

/** What is kept of a day when its members are let go. */
const gist = ({ reading, season, change }: ReplayedDay): string =>
  reading.kind === 'value'
    ? `${reading.day} ${reading.index} ${reading.wins}/${reading.counted} ${season} ${change?.to}`
    : `${reading.day} ${reading.because} ${reading.have}/${reading.need} ${season}`;

const random = createRandom(SEED);
const market = createReplayMarket({ source: 'made up', assets: Array.from({ length: assets }, toAsset) });
const past = pastOf(assets, random);
const draw = (count: number): readonly ReplayDay[] =>
  Array.from({ length: count }, () => past.next().value as ReplayDay);
for (const [i, columns] of draw(days).entries()) market.add(dayAt(i), columns);
const toBeAdded = draw(ADDED);

const start = (): SeasonReplay => createSeasonReplay({ market, size: SIZE, variants: VARIANTS, method: 'steady' });

/** Everything up to and with a day, from nothing. */
function recompute(until: number): { readonly series: SeasonReplay; readonly lines: readonly string[] } {
  const series = start();
  const lines: string[] = [];
  for (let i = 0; i < until; i++) lines.push(...series.next(dayAt(i)).map(gist));
  return { series, lines };
}

let peak = 0;
const watch = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

watch();
let grown = { series: start(), lines: [] as readonly string[] };
const firstNs = nanoseconds(() => {
  grown = recompute(days);
});
watch();

const addNs: number[] = [];
const added: string[] = [];
for (const [i, columns] of toBeAdded.entries()) {
  let replayed: readonly ReplayedDay[] = [];
  addNs.push(
    nanoseconds(() => {
      market.add(dayAt(days + i), columns);
      replayed = grown.series.next(dayAt(days + i));
    }),
  );
  added.push(...replayed.map(gist));
}
let whole = grown;
const againNs = nanoseconds(() => {
  whole = recompute(days + ADDED);
});
watch();

const incremental = [...grown.lines, ...added];
const mismatches =
  Math.abs(incremental.length - whole.lines.length) + whole.lines.filter((line, i) => line !== incremental[i]).length;
const values = whole.lines.filter((line) => line.includes('/') && /^\S+ [\d.]+ /.test(line)).length;
const ratio = againNs / median(addNs);
const seconds = firstNs / 1e9;
const megabytes = Math.max(peak, process.resourceUsage().maxRSS * 1024) / 1e6;

printTable(
  `${days.toLocaleString('en-US')} days of ${assets.toLocaleString('en-US')} assets, top ${SIZE}, ${VARIANTS.length} variants`,
  [
    ['', 'measured', 'aim'],
    ['all days, seconds', seconds, isShort ? '' : AIM.seconds],
    ['the most memory, MB', megabytes, isShort ? '' : AIM.megabytes],
    ['one day more, ms', median(addNs) / 1e6, ''],
    ['all days again, ms', againNs / 1e6, ''],
    ['adding is cheaper by', `${rounded(ratio).toLocaleString('en-US')}×`, `${TARGET}×`],
    ['values', values, ''],
    ['days withheld', whole.lines.length - values, ''],
    ['days that differ', mismatches, ''],
  ],
);
conclude(
  {
    bench: 'season',
    ratio: rounded(ratio),
    mismatches,
    target: TARGET,
    days,
    assets,
    variants: VARIANTS.length,
    values,
    seconds: rounded(seconds),
    megabytes: rounded(megabytes),
    addMs: rounded(median(addNs) / 1e6),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  mismatches === 0 && values > 0 && ratio >= TARGET,
);
