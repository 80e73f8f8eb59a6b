/**
 * A million rules on conditions, as a crowd would write them, and one close of the hour over five hundred symbols:
 * the condition graph, an indicator of each symbol before it and the alert book behind it, against a loop over the rules that
 * computes each indicator once and evaluates each rule by itself, and against computing the indicators for each rule.
 * The loop's memo is keyed by name and symbol, as bots key it; beside it stands one that knows numbers beforehand.
 *
 * Both sides must fire the same rules at every close. Recomputing runs on a hundredth of the rules and is scaled.
 *
 *   --short   30,000 rules and fewer closes
 */
import os from 'node:os';
import { type AnyIndicator, outputOf, type Streaming, toParams } from '../src/core/indicators/indicator.ts';
import { INDICATORS } from '../src/core/indicators/registry.ts';
import type { Candle } from '../src/core/market/candle.ts';
import type { Timeframe } from '../src/core/market/timeframe.ts';
import { createAlertBook } from '../src/core/rules/book.ts';
import { createConditionGraph, type SourceColumn } from '../src/core/rules/graph/graph.ts';
import type { Condition, Source } from '../src/core/rules/language/expression.ts';
import { readRule } from '../src/core/rules/language/read-rule.ts';
import { beatsOf, sourcesOf } from '../src/core/rules/readings/sources.ts';
import { createNumberMemo, createTextMemo, evaluate, type Memo, recompute } from './support/condition-loops.ts';
import { conclude, median, nanoseconds, printTable, rounded } from './support/measure.ts';
import { createPhrases } from './support/phrases.ts';
import { createRandom, gaussian, zipf } from './support/random.ts';

const SEED = 20_261_122;
const SYMBOLS = 500;
const TIMEFRAMES: readonly Timeframe[] = ['1h', '4h', '1d'];
/** EMA 200 publishes after a thousand closes. */
const WARM_UP = 1_050;
const HISTORY = 500;
const TARGETS = { memo: 15, recompute: 5_000, growth: 5 };

const isShort = process.argv.includes('--short');
const COUNT = isShort ? 30_000 : 1_000_000;
const FEW = 10_000;
const CLOSES = isShort ? 10 : 40;
const LOOPS = isShort ? 3 : 5;

type Crowd = {
  readonly conditions: readonly Condition[];
  readonly textOf: Uint32Array;
  readonly symbolOf: Uint16Array;
};

function drawCrowd(count: number): Crowd {
  const random = createRandom(SEED);
  const phrase = createPhrases(random);
  const pickSymbol = zipf(SYMBOLS, random);
  const texts = new Map<string, number>();
  const conditions: Condition[] = [];
  const textOf = new Uint32Array(count);
  const symbolOf = new Uint16Array(count);
  for (let rule = 0; rule < count; rule++) {
    const text = phrase();
    let number = texts.get(text);
    if (number === undefined) {
      const read = readRule(text, { about: { kind: 'symbol', typed: 'X' } });
      if (!read.ok || !('left' in read.value.condition || 'of' in read.value.condition)) throw new Error(text);
      number = conditions.push(read.value.condition as Condition) - 1;
      texts.set(text, number);
    }
    textOf[rule] = number;
    symbolOf[rule] = pickSymbol();
  }
  return { conditions, textOf, symbolOf };
}

type Columns = Readonly<Record<keyof Omit<Candle, 'openAt'>, Float64Array>>;

/** Random walks of every symbol on every timeframe. */
function createWalk(random: () => number) {
  const column = (value: number) => new Float64Array(SYMBOLS).fill(value);
  const candles = new Map<Timeframe, Columns>(
    TIMEFRAMES.map((timeframe) => [
      timeframe,
      { open: column(100), high: column(100), low: column(100), close: column(100), volume: column(1) },
    ]),
  );
  return {
    candles: (timeframe: Timeframe) => candles.get(timeframe) as Columns,
    step(timeframe: Timeframe): void {
      const { open, high, low, close, volume } = candles.get(timeframe) as Columns;
      for (let symbol = 0; symbol < SYMBOLS; symbol++) {
        open[symbol] = close[symbol]!;
        close[symbol] = close[symbol]! * Math.exp(0.01 * gaussian(random));
        high[symbol] = Math.max(open[symbol]!, close[symbol]!);
        low[symbol] = Math.min(open[symbol]!, close[symbol]!);
        volume[symbol] = Math.exp(0.7 * gaussian(random));
      }
    },
  };
}

type Bar = Omit<Candle, 'openAt'>;
/** One indicator of every symbol. */
type States = {
  readonly states: readonly Streaming<never>[];
  readonly timeframe: Timeframe;
  readonly reads: keyof Bar | 'candle';
};

/** Brings the columns of the graph's sources up to date, each indicator once however many of its outputs are read. */
function createFeed(walk: ReturnType<typeof createWalk>) {
  const indicators = new Map<string, States>();
  const statesOf = (source: Source & { kind: 'indicator' }): States => {
    const key = JSON.stringify({ ...source, output: '' });
    const known = indicators.get(key);
    if (known) return known;
    const indicator: AnyIndicator = INDICATORS[source.name as keyof typeof INDICATORS];
    const params = toParams(indicator, source.params);
    const made: States = {
      states: Array.from({ length: SYMBOLS }, () => indicator.create(params)),
      timeframe: source.timeframe,
      reads: source.over ?? indicator.reads,
    };
    indicators.set(key, made);
    return made;
  };
  const barOf = (candles: Columns, symbol: number): Bar => ({
    open: candles.open[symbol]!,
    high: candles.high[symbol]!,
    low: candles.low[symbol]!,
    close: candles.close[symbol]!,
    volume: candles.volume[symbol]!,
  });
  return {
    join(sources: readonly SourceColumn[]) {
      for (const { source } of sources) if (source.kind === 'indicator') statesOf(source);
    },
    add(timeframe: Timeframe) {
      const candles = walk.candles(timeframe);
      for (const { states, reads, ...each } of indicators.values()) {
        if (each.timeframe !== timeframe) continue;
        for (let symbol = 0; symbol < SYMBOLS; symbol++) {
          states[symbol]!.add((reads === 'candle' ? barOf(candles, symbol) : candles[reads][symbol]) as never);
        }
      }
    },
    write(sources: readonly SourceColumn[]) {
      for (const { source, column } of sources) {
        if (source.kind === 'candle') column.set(walk.candles(source.timeframe)[source.field]);
        if (source.kind !== 'indicator') continue;
        const { states } = statesOf(source);
        for (let symbol = 0; symbol < SYMBOLS; symbol++) column[symbol] = outputOf(states[symbol]!, source.output);
      }
    },
    get count() {
      return indicators.size;
    },
  };
}

function run(count: number, isCompared: boolean) {
  const crowd = drawCrowd(count);
  const walk = createWalk(createRandom(SEED + 1));
  const graph = createConditionGraph();
  const feed = createFeed(walk);
  const book = createAlertBook();

  // A claim of one symbol is one metric, whoever waits for it.
  const rootOf = crowd.conditions.map((condition) => graph.add(condition));
  const claimAt = new Int32Array(graph.nodeCount * SYMBOLS).fill(-1);
  let claims = 0;
  const compileNs = nanoseconds(() => {
    book.load(
      (function* () {
        for (let rule = 0; rule < count; rule++) {
          const place = rootOf[crowd.textOf[rule]!]! * SYMBOLS + crowd.symbolOf[rule]!;
          if (claimAt[place] === -1) claimAt[place] = claims++;
          const metric = claimAt[place]!;
          yield { handle: rule, metric, threshold: { side: 'above', at: 1, rearm: 0 }, state: 'armed' } as const;
        }
      })(),
    );
  });
  graph.widen(SYMBOLS);
  const columns = new Map(TIMEFRAMES.map((timeframe) => [timeframe, graph.columns(timeframe)]));
  for (const timeframe of TIMEFRAMES) {
    feed.join(columns.get(timeframe) ?? []);
    for (let i = 0; i < WARM_UP; i++) {
      walk.step(timeframe);
      feed.add(timeframe);
    }
    feed.write(columns.get(timeframe) ?? []);
  }

  const fired: number[] = [];
  let evaluatedAt = 0n;
  const close = (...timeframes: readonly Timeframe[]) => {
    fired.length = 0;
    for (const timeframe of timeframes) {
      feed.add(timeframe);
      feed.write(columns.get(timeframe) ?? []);
    }
    const { count: turns, roots, slots, isTrue } = graph.evaluate(...timeframes);
    evaluatedAt = process.hrtime.bigint();
    for (let i = 0; i < turns; i++) {
      const metric = claimAt[roots[i]! * SYMBOLS + slots[i]!]!;
      if (metric < 0) continue;
      const moves = book.tick(metric, isTrue[i]!);
      for (let j = 0; j < moves.firedCount; j++) fired.push(moves.fired[j]!);
    }
  };
  const ask = (source: Source, symbol: number): number =>
    sourceColumns.get(JSON.stringify(source))?.[symbol] ?? Number.NaN;
  const sourceColumns = new Map(
    [...columns.values()].flat().map(({ source, column }) => [JSON.stringify(source), column] as const),
  );
  // Twice, so that crossings know what was before.
  for (let i = 0; i < 2; i++) {
    for (const timeframe of TIMEFRAMES) walk.step(timeframe);
    close(...TIMEFRAMES);
  }

  // The loop knows the same: what held, and what was beyond.
  const onTheHour: number[] = [];
  const byHour = crowd.conditions.map((condition) => beatsOf(condition).has('1h'));
  for (let rule = 0; rule < count; rule++) if (byHour[crowd.textOf[rule]!]) onTheHour.push(rule);
  const held = new Uint8Array(count);
  const crossings = { at: 0, before: new Uint8Array(count) };
  const textMemo = createTextMemo(ask);
  const numberMemo = createNumberMemo(ask, SYMBOLS);
  const loop = (memo: Memo): readonly number[] => {
    memo.forget();
    const rising: number[] = [];
    for (const rule of onTheHour) {
      crossings.at = rule;
      const now = evaluate(crowd.conditions[crowd.textOf[rule]!]!, memo.read, crowd.symbolOf[rule]!, crossings) ? 1 : 0;
      if (now === 1 && held[rule] === 0) rising.push(rule);
      held[rule] = now;
    }
    return rising;
  };
  if (isCompared) loop(textMemo);

  const closeNs: number[] = [];
  const evaluateNs: number[] = [];
  const loopNs: number[] = [];
  const numberLoopNs: number[] = [];
  let mismatches = 0;
  let fires = 0;
  for (let i = 0; i < CLOSES; i++) {
    walk.step('1h');
    const from = process.hrtime.bigint();
    close('1h');
    const to = process.hrtime.bigint();
    closeNs.push(Number(to - from));
    evaluateNs.push(Number(evaluatedAt - from));
    fires += fired.length;
    if (!isCompared || i >= LOOPS) continue;
    const [heldBefore, crossedBefore] = [held.slice(), crossings.before.slice()];
    numberLoopNs.push(nanoseconds(() => void loop(numberMemo)));
    held.set(heldBefore);
    crossings.before.set(crossedBefore);
    let rising: readonly number[] = [];
    loopNs.push(
      nanoseconds(() => {
        rising = loop(textMemo);
      }),
    );
    const theirs = new Set(rising);
    mismatches += fired.filter((rule) => !theirs.has(rule)).length + Math.abs(theirs.size - fired.length);
  }
  return {
    crowd,
    onTheHour,
    nodes: graph.nodeCount,
    indicators: feed.count,
    claims,
    roots: new Set(rootOf).size,
    armSeconds: compileNs / 1e9,
    closeNs: median(closeNs),
    evaluateNs: median(evaluateNs),
    loopNs: median(loopNs),
    numberLoopNs: median(numberLoopNs),
    mismatches,
    fires: fires / CLOSES,
  };
}

/** What computing the indicators of every rule anew would take, from a hundredth of them. */
function recomputeNs({ crowd, onTheHour }: ReturnType<typeof run>): number {
  const candles: readonly Candle[] = Array.from({ length: HISTORY }, (_, i) => {
    const close = 100 + 5 * Math.sin(i / 9) + i / 100;
    return { openAt: new Date(i), open: close, high: close + 1, low: close - 1, close, volume: 1 };
  });
  const sample = onTheHour.filter((_, i) => i % 100 === 0);
  const needs = sample.map((rule) => sourcesOf(crowd.conditions[crowd.textOf[rule]!]!));
  let sum = 0;
  const took = nanoseconds(() => {
    for (const sources of needs) for (const source of sources) sum += recompute(source, candles);
  });
  if (Number.isNaN(sum)) throw new Error('an indicator had too little history');
  return (took / sample.length) * onTheHour.length;
}

const few = run(FEW, false);
const many = run(COUNT, true);
const anewNs = recomputeNs(many);
const ratio = many.loopNs / many.closeNs;
const anew = anewNs / many.closeNs;
const growth = many.evaluateNs / few.evaluateNs;

printTable(`${COUNT.toLocaleString('en-US')} rules on conditions, ${SYMBOLS} symbols, one close of the hour`, [
  ['', 'measured', 'target'],
  ['indicators, graph and everything that fires, ms', many.closeNs / 1e6, ''],
  ['of that, what is paid before anything fires, ms', many.evaluateNs / 1e6, ''],
  ['a loop with a memo by name, ms', many.loopNs / 1e6, ''],
  ['a loop with a memo by number, ms', many.numberLoopNs / 1e6, ''],
  ['computing for each rule, ms (scaled from 1 %)', anewNs / 1e6, ''],
  ['against the loop', `${rounded(ratio).toLocaleString('en-US')}×`, isShort ? '' : `${TARGETS.memo}×`],
  ['against the loop by number', `${rounded(many.numberLoopNs / many.closeNs)}×`, ''],
  ['against computing anew', `${rounded(anew).toLocaleString('en-US')}×`, isShort ? '' : `${TARGETS.recompute}×`],
  [`${FEW.toLocaleString('en-US')} rules, before anything fires`, `${rounded(growth)}×`, `≤ ${TARGETS.growth}×`],
  [`${FEW.toLocaleString('en-US')} rules, with everything that fires`, `${rounded(many.closeNs / few.closeNs)}×`, ''],
  ['rules that read the hour', many.onTheHour.length, ''],
  ['different conditions', many.roots, ''],
  ['their parts, each evaluated once', many.nodes, ''],
  ['indicators', many.indicators, ''],
  ['claims about a symbol', many.claims, ''],
  ['rules that fire at a close', many.fires, ''],
  ['seconds to arm them all', many.armSeconds, ''],
  ['rules that differ', many.mismatches, ''],
]);
conclude(
  {
    bench: 'expressions',
    ratio: rounded(ratio),
    recomputeRatio: rounded(anew),
    growth: rounded(growth),
    growthWithFires: rounded(many.closeNs / few.closeNs),
    mismatches: many.mismatches,
    rules: COUNT,
    symbols: SYMBOLS,
    nodes: many.nodes,
    closeMs: rounded(many.closeNs / 1e6),
    loopMs: rounded(many.loopNs / 1e6),
    numberLoopMs: rounded(many.numberLoopNs / 1e6),
    recomputeMs: rounded(anewNs / 1e6),
    firesPerClose: rounded(many.fires),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  many.mismatches === 0 &&
    many.fires > 0 &&
    growth <= TARGETS.growth &&
    (isShort || (ratio >= TARGETS.memo && anew >= TARGETS.recompute)),
);
