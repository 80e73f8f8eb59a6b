/**
 * The eight indicators that rules ask for most, against trading-signals 8 and technicalindicators 3.
 *
 * Series: one market's past through one of our streaming states, and through one of their objects.
 * Batches: the same past as one array, in one call of ours and one of technicalindicators, where it has the indicator.
 * Closes: one candle of 500 symbols at once, to 500 of our streaming states and to 500 of trading-signals' objects.
 * What is compared must agree to twelve digits once both have forgotten how they began.
 *
 *   --short   a tenth of the series and of the closes
 */
import os from 'node:os';
import * as technical from 'technicalindicators';
import { ATR, BollingerBands, DonchianChannels, EMA, MACD, RSI, SMA } from 'trading-signals';
import { type Bar, calculate } from '../src/core/indicators/indicator.ts';
import { INDICATORS } from '../src/core/indicators/registry.ts';
import { conclude, mean, median, nanoseconds, printTable, rounded } from './support/measure.ts';
import { createRandom, gaussian } from './support/random.ts';

const SEED = 20_261_122;
const SYMBOLS = 500;
/** Closes after which an EMA of 200 has forgotten how it was begun: (199/201)^4000 is 4e-18. */
const FORGOTTEN = 4_000;
/** As many closes are made up; then they come again. */
const CYCLE = 200;
const AGREES = 1e-12;
const LIVES = 5;
/** By how much all of it together must be faster: than 500 streaming objects of trading-signals, and than the other's batches. */
const TARGETS = { closes: 1, batches: 3 };
/** The other library writes its RSI with two digits behind the point. */
const TWO_DIGITS = 0.005;

const isShort = process.argv.includes('--short');
const LENGTH = isShort ? 10_000 : 100_000;
const CLOSES = isShort ? 100 : 1_000;

/** An object that takes a candle and writes its newest numbers into an array that is used again. */
type Write = (bar: Bar, into: Float64Array) => void;

/** The same past in one call: the first output, ending with the newest candle. */
type Batch = {
  readonly ours: (past: Past) => ArrayLike<number>;
  readonly theirs: (past: Past) => readonly number[];
  /** How far apart two values may be that agree; absent, a digit in twelve. */
  readonly within?: number;
};
type Past = { readonly bars: readonly Bar[] } & Record<keyof Bar, number[]>;

type Contender = {
  /** The outputs that both have, in the order in which both write them. */
  readonly outputs: readonly string[];
  readonly ours: () => Write;
  readonly theirs: () => Write;
  readonly batch?: Batch;
};

// Every closure is its own, so that neither side pays for the other's shapes.
const { rsi, ema, sma, meanVolume, macd, bollinger, atr, donchian } = INDICATORS;
const numbersOf = (found: readonly (number | undefined)[]) => found.map((value) => value ?? Number.NaN);
const CONTENDERS: Readonly<Record<string, Contender>> = {
  rsi: {
    outputs: ['value'],
    ours: () => {
      const state = rsi.create(rsi.defaults);
      return ({ close }, into) => {
        state.add(close);
        into[0] = state.value;
      };
    },
    theirs: () => {
      const object = new RSI(14);
      return ({ close }, into) => {
        into[0] = object.add(close) ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ close }) => calculate(rsi, close).value,
      theirs: ({ close }) => technical.RSI.calculate({ period: 14, values: close }),
      within: TWO_DIGITS,
    },
  },
  ema: {
    outputs: ['value'],
    ours: () => {
      const state = ema.create(ema.defaults);
      return ({ close }, into) => {
        state.add(close);
        into[0] = state.value;
      };
    },
    theirs: () => {
      const object = new EMA(200);
      return ({ close }, into) => {
        into[0] = object.add(close) ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ close }) => calculate(ema, close).value,
      theirs: ({ close }) => technical.EMA.calculate({ period: 200, values: close }),
    },
  },
  sma: {
    outputs: ['value'],
    ours: () => {
      const state = sma.create(sma.defaults);
      return ({ close }, into) => {
        state.add(close);
        into[0] = state.value;
      };
    },
    theirs: () => {
      const object = new SMA(20);
      return ({ close }, into) => {
        into[0] = object.add(close) ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ close }) => calculate(sma, close).value,
      theirs: ({ close }) => technical.SMA.calculate({ period: 20, values: close }),
    },
  },
  meanVolume: {
    outputs: ['value'],
    ours: () => {
      const state = meanVolume.create(meanVolume.defaults);
      return ({ volume }, into) => {
        state.add(volume);
        into[0] = state.value;
      };
    },
    theirs: () => {
      const object = new SMA(20);
      return ({ volume }, into) => {
        into[0] = object.add(volume) ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ volume }) => calculate(meanVolume, volume).value,
      theirs: ({ volume }) => technical.SMA.calculate({ period: 20, values: volume }),
    },
  },
  macd: {
    outputs: ['macd', 'signal', 'hist'],
    ours: () => {
      const state = macd.create(macd.defaults);
      return ({ close }, into) => {
        state.add(close);
        into[0] = state.macd;
        into[1] = state.signal;
        into[2] = state.hist;
      };
    },
    theirs: () => {
      const object = new MACD(new EMA(12), new EMA(26), new EMA(9));
      return ({ close }, into) => {
        const result = object.add(close);
        into[0] = result?.macd ?? Number.NaN;
        into[1] = result?.signal ?? Number.NaN;
        into[2] = result?.histogram ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ close }) => calculate(macd, close).macd,
      theirs: ({ close }) => {
        const periods = { fastPeriod: 12, slowPeriod: 26, signalPeriod: 9 };
        const found = technical.MACD.calculate({
          ...{ values: close, ...periods },
          ...{ SimpleMAOscillator: false, SimpleMASignal: false },
        });
        return numbersOf(found.map(({ MACD: value }) => value));
      },
    },
  },
  bollinger: {
    outputs: ['middle', 'upper', 'lower'],
    ours: () => {
      const state = bollinger.create(bollinger.defaults);
      return ({ close }, into) => {
        state.add(close);
        into[0] = state.middle;
        into[1] = state.upper;
        into[2] = state.lower;
      };
    },
    theirs: () => {
      const object = new BollingerBands(20, 2);
      return ({ close }, into) => {
        const result = object.add(close);
        into[0] = result?.middle ?? Number.NaN;
        into[1] = result?.upper ?? Number.NaN;
        into[2] = result?.lower ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ close }) => calculate(bollinger, close).middle,
      theirs: ({ close }) =>
        technical.BollingerBands.calculate({ period: 20, stdDev: 2, values: close }).map(({ middle }) => middle),
    },
  },
  atr: {
    outputs: ['value'],
    ours: () => {
      const state = atr.create(atr.defaults);
      return (bar, into) => {
        state.add(bar);
        into[0] = state.value;
      };
    },
    theirs: () => {
      const object = new ATR(14);
      return (bar, into) => {
        into[0] = object.add(bar) ?? Number.NaN;
      };
    },
    batch: {
      ours: ({ bars }) => calculate(atr, bars).value,
      theirs: ({ high, low, close }) => technical.ATR.calculate({ period: 14, high, low, close }),
    },
  },
  donchian: {
    outputs: ['high', 'low', 'middle'],
    ours: () => {
      const state = donchian.create(donchian.defaults);
      return (bar, into) => {
        state.add(bar);
        into[0] = state.high;
        into[1] = state.low;
        into[2] = state.middle;
      };
    },
    theirs: () => {
      const object = new DonchianChannels(20);
      return (bar, into) => {
        const result = object.add(bar);
        into[0] = result?.upper ?? Number.NaN;
        into[1] = result?.lower ?? Number.NaN;
        into[2] = result?.middle ?? Number.NaN;
      };
    },
  },
};

const random = createRandom(SEED);

/** Candles that walk at random, oldest first. */
function walk(length: number): readonly Bar[] {
  let open = Math.exp(3 * gaussian(random));
  return Array.from({ length }, () => {
    const close = open * Math.exp(0.01 * gaussian(random));
    const high = Math.max(open, close) * (1 + 0.004 * random());
    const low = Math.min(open, close) * (1 - 0.004 * random());
    const bar = { open, high, low, close, volume: 50 + 100 * random() };
    open = close;
    return bar;
  });
}

/** The root of the mean square: differences of averages cross zero, where relative errors say nothing. */
const sizeOf = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => value * value)));

let mismatches = 0;
let compared = 0;

const agrees = (ours: number, theirs: number, size: number): boolean =>
  Math.abs(ours - theirs) <= AGREES * Math.max(Math.abs(theirs), size);

/** One market's past: nanoseconds a candle, ours and theirs. */
function compareSeries({ outputs, ours, theirs }: Contender, bars: readonly Bar[]) {
  const ofOurs = outputs.map(() => new Float64Array(bars.length));
  const ofTheirs = outputs.map(() => new Float64Array(bars.length));
  const ourNs = bestOf(() => run(ours(), bars, ofOurs));
  const theirNs = bestOf(() => run(theirs(), bars, ofTheirs));
  for (const [k, column] of ofTheirs.entries()) {
    const size = sizeOf([...column.subarray(FORGOTTEN)]);
    for (let i = FORGOTTEN; i < bars.length; i++) {
      compared += 1;
      if (!agrees(ofOurs[k]![i]!, column[i]!, size)) mismatches += 1;
    }
  }
  return { ourNs: ourNs / bars.length, theirNs: theirNs / bars.length };
}

function run(write: Write, bars: readonly Bar[], columns: readonly Float64Array[]): void {
  const shown = new Float64Array(columns.length);
  for (let i = 0; i < bars.length; i++) {
    write(bars[i]!, shown);
    for (let k = 0; k < columns.length; k++) columns[k]![i] = shown[k]!;
  }
}

const bestOf = (work: () => void): number => Math.min(...Array.from({ length: LIVES }, () => nanoseconds(work)));

/** The same past as one array: nanoseconds a candle, ours and theirs. */
function compareBatches({ ours, theirs, within }: Batch, past: Past) {
  let [found, expected]: [ArrayLike<number>, readonly number[]] = [[], []];
  const ourNs = bestOf(() => {
    found = ours(past);
  });
  const theirNs = bestOf(() => {
    expected = theirs(past);
  });
  // They leave out what they do not know yet.
  const late = past.bars.length - expected.length;
  const size = sizeOf(expected.slice(FORGOTTEN));
  for (let i = FORGOTTEN; i < expected.length; i++) {
    const [one, other] = [found[i + late]!, expected[i]!];
    compared += 1;
    if (within === undefined ? !agrees(one, other, size) : Math.abs(one - other) > within * (1 + AGREES))
      mismatches += 1;
  }
  return { ourNs: ourNs / past.bars.length, theirNs: theirNs / past.bars.length };
}

/** One candle of every symbol: nanoseconds a symbol, in our objects and in theirs. */
function compareCloses({ outputs, ours, theirs }: Contender, markets: readonly (readonly Bar[])[]) {
  const ourObjects = markets.map(ours);
  const theirObjects = markets.map(theirs);
  const ourRows = markets.map(() => new Float64Array(outputs.length));
  const theirRows = markets.map(() => new Float64Array(outputs.length));
  const ns = { ours: [] as number[], theirs: [] as number[] };

  for (let close = 0; close < FORGOTTEN + CLOSES; close++) {
    const i = close % CYCLE;
    const feed = (objects: readonly Write[], rows: readonly Float64Array[]) => {
      for (let s = 0; s < SYMBOLS; s++) objects[s]!(markets[s]![i]!, rows[s]!);
    };
    const ourNs = nanoseconds(() => feed(ourObjects, ourRows));
    const theirNs = nanoseconds(() => feed(theirObjects, theirRows));
    if (close < FORGOTTEN) continue;
    ns.ours.push(ourNs);
    ns.theirs.push(theirNs);
    for (let k = 0; k < outputs.length; k++) {
      compared += SYMBOLS;
      for (let s = 0; s < SYMBOLS; s++) {
        // What crosses zero is measured by a hundredth of the price whose averages it is a difference of.
        const size = markets[s]![i]!.close / 100;
        if (!agrees(ourRows[s]![k]!, theirRows[s]![k]!, size)) mismatches += 1;
      }
    }
  }
  return { ourNs: median(ns.ours) / SYMBOLS, theirNs: median(ns.theirs) / SYMBOLS };
}

const faster = (theirs: number, ours: number): string => `${rounded(theirs / ours)}×`;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const bars = walk(LENGTH);
const past: Past = {
  bars,
  open: bars.map(({ open }) => open),
  high: bars.map(({ high }) => high),
  low: bars.map(({ low }) => low),
  close: bars.map(({ close }) => close),
  volume: bars.map(({ volume }) => volume),
};
type Row = { readonly name: string; readonly ourNs: number; readonly theirNs: number };
const rowsOf = (rows: readonly Row[]) =>
  rows.map(({ name, ourNs, theirNs }) => [name, ourNs, theirNs, faster(theirNs, ourNs)]);
const together = (rows: readonly Row[]): number =>
  total(rows.map(({ theirNs }) => theirNs)) / total(rows.map(({ ourNs }) => ourNs));

const series = Object.entries(CONTENDERS).map(([name, contender]) => ({ name, ...compareSeries(contender, bars) }));
printTable(`a series of ${LENGTH.toLocaleString('en-US')} candles, ns a candle`, [
  ['', 'ours', 'trading-signals', 'faster'],
  ...rowsOf(series),
]);

const batches = Object.entries(CONTENDERS).flatMap(([name, { batch }]) =>
  batch ? [{ name, ...compareBatches(batch, past) }] : [],
);
printTable(`the same in one call, ns a candle`, [['', 'ours', 'technicalindicators', 'faster'], ...rowsOf(batches)]);

const markets = Array.from({ length: SYMBOLS }, () => walk(CYCLE));
const closes = Object.entries(CONTENDERS).map(([name, contender]) => ({ name, ...compareCloses(contender, markets) }));
printTable(`${CLOSES.toLocaleString('en-US')} closes of ${SYMBOLS} symbols, ns a symbol`, [
  ['', 'ours', 'trading-signals', 'faster'],
  ...rowsOf(closes),
]);

const ratio = together(closes);
const batchRatio = together(batches);
conclude(
  {
    bench: 'indicators',
    ratio: rounded(ratio),
    batchRatio: rounded(batchRatio),
    seriesRatio: rounded(together(series)),
    mismatches,
    targets: TARGETS,
    compared,
    symbols: SYMBOLS,
    closes: CLOSES,
    candles: LENGTH,
    eightMicroseconds: rounded((total(closes.map((each) => each.ourNs)) * SYMBOLS) / 1e3),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  mismatches === 0 && compared > 0 && ratio >= TARGETS.closes && batchRatio >= TARGETS.batches,
);
