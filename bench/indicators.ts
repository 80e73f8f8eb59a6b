/**
 * The eight indicators that rules ask for most, against trading-signals 8.
 *
 * Series: one market's past through one of our streaming states, and through one of their objects.
 * Closes: one candle of 500 symbols at once, in columns, against 500 of our streaming states and 500 of their objects.
 * Our own two ways must give the same bits; theirs must agree to twelve digits once both have forgotten how they began.
 *
 *   --short   a tenth of the series and of the closes
 */
import os from 'node:os';
import { ATR, BollingerBands, DonchianChannels, EMA, MACD, RSI, SMA } from 'trading-signals';
import { createColumns } from '../src/core/indicators/columns.ts';
import type { AnyIndicator, Bar } from '../src/core/indicators/indicator.ts';
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
/** What columns must save against 500 streaming objects of the library, all eight indicators together. */
const TARGET = 2;

const isShort = process.argv.includes('--short');
const LENGTH = isShort ? 10_000 : 100_000;
const CLOSES = isShort ? 100 : 1_000;

/** An object that takes a candle and writes its newest numbers into an array that is used again. */
type Write = (bar: Bar, into: Float64Array) => void;

type Contender = {
  readonly indicator: AnyIndicator;
  /** The outputs that both have, in the order in which both write them. */
  readonly outputs: readonly string[];
  readonly ours: () => Write;
  readonly theirs: () => Write;
};

// Every closure is its own, so that neither side pays for the other's shapes.
const { rsi, ema, sma, meanVolume, macd, bollinger, atr, donchian } = INDICATORS;
const CONTENDERS: Readonly<Record<string, Contender>> = {
  rsi: {
    indicator: rsi,
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
  },
  ema: {
    indicator: ema,
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
  },
  sma: {
    indicator: sma,
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
  },
  meanVolume: {
    indicator: meanVolume,
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
  },
  macd: {
    indicator: macd,
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
  },
  bollinger: {
    indicator: bollinger,
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
  },
  atr: {
    indicator: atr,
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
  },
  donchian: {
    indicator: donchian,
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

/** One candle of every symbol: nanoseconds a symbol, in columns, in our objects and in theirs. */
function compareCloses({ indicator, outputs, ours, theirs }: Contender, markets: readonly (readonly Bar[])[]) {
  const columns = createColumns(indicator, indicator.defaults, SYMBOLS);
  const ourObjects = markets.map(ours);
  const theirObjects = markets.map(theirs);
  const ourRows = markets.map(() => new Float64Array(outputs.length));
  const theirRows = markets.map(() => new Float64Array(outputs.length));
  const present = new Uint8Array(SYMBOLS).fill(1);
  const candles = Array.from({ length: CYCLE }, (_, i) => toColumns(markets, i));
  const ns = { columns: [] as number[], ours: [] as number[], theirs: [] as number[] };

  for (let close = 0; close < FORGOTTEN + CLOSES; close++) {
    const i = close % CYCLE;
    const feed = (objects: readonly Write[], rows: readonly Float64Array[]) => {
      for (let s = 0; s < SYMBOLS; s++) objects[s]!(markets[s]![i]!, rows[s]!);
    };
    const columnsNs = nanoseconds(() => columns.add(candles[i]!, present));
    const ourNs = nanoseconds(() => feed(ourObjects, ourRows));
    const theirNs = nanoseconds(() => feed(theirObjects, theirRows));
    if (close < FORGOTTEN) continue;
    ns.columns.push(columnsNs);
    ns.ours.push(ourNs);
    ns.theirs.push(theirNs);
    for (const [k, name] of outputs.entries()) {
      const column = columns.outputs[name]!;
      compared += 2 * SYMBOLS;
      for (let s = 0; s < SYMBOLS; s++) {
        // What crosses zero is measured by a hundredth of the price whose averages it is a difference of.
        const size = markets[s]![i]!.close / 100;
        if (column[s] !== ourRows[s]![k]) mismatches += 1;
        if (!agrees(column[s]!, theirRows[s]![k]!, size)) mismatches += 1;
      }
    }
  }
  return {
    columnsNs: median(ns.columns) / SYMBOLS,
    ourNs: median(ns.ours) / SYMBOLS,
    theirNs: median(ns.theirs) / SYMBOLS,
  };
}

function toColumns(markets: readonly (readonly Bar[])[], i: number) {
  const column = (field: keyof Bar) => Float64Array.from(markets, (bars) => bars[i]![field]);
  return {
    open: column('open'),
    high: column('high'),
    low: column('low'),
    close: column('close'),
    volume: column('volume'),
  };
}

const faster = (theirs: number, ours: number): string => `${rounded(theirs / ours)}×`;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const past = walk(LENGTH);
const series = Object.entries(CONTENDERS).map(([name, contender]) => ({ name, ...compareSeries(contender, past) }));
printTable(`a series of ${LENGTH.toLocaleString('en-US')} candles, ns a candle`, [
  ['', 'ours', 'trading-signals', 'faster'],
  ...series.map(({ name, ourNs, theirNs }) => [name, ourNs, theirNs, faster(theirNs, ourNs)]),
]);

const markets = Array.from({ length: SYMBOLS }, () => walk(CYCLE));
const closes = Object.entries(CONTENDERS).map(([name, contender]) => ({ name, ...compareCloses(contender, markets) }));
printTable(`${CLOSES.toLocaleString('en-US')} closes of ${SYMBOLS} symbols, ns a symbol`, [
  ['', 'columns', 'our objects', 'faster', 'trading-signals', 'faster'],
  ...closes.map(({ name, columnsNs, ourNs, theirNs }) => [
    name,
    columnsNs,
    ourNs,
    faster(ourNs, columnsNs),
    theirNs,
    faster(theirNs, columnsNs),
  ]),
]);

const columnsNs = total(closes.map((each) => each.columnsNs));
const ratio = total(closes.map((each) => each.theirNs)) / columnsNs;
conclude(
  {
    bench: 'indicators',
    ratio: rounded(ratio),
    mismatches,
    target: TARGET,
    compared,
    symbols: SYMBOLS,
    closes: CLOSES,
    candles: LENGTH,
    objectsRatio: rounded(total(closes.map((each) => each.ourNs)) / columnsNs),
    seriesRatio: rounded(total(series.map((each) => each.theirNs)) / total(series.map((each) => each.ourNs))),
    eightMicroseconds: rounded((columnsNs * SYMBOLS) / 1e3),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  mismatches === 0 && compared > 0 && ratio >= TARGET,
);
