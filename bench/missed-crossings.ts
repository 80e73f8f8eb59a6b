/**
 * Levels that a price touched, second by second, and how many of them a bot hears of that looks at the price every 60 or
 * every 10 seconds, and one that looks every 10 seconds and walks each minute's candle: Tidebell's own matcher and job,
 * over paths of an hour with the volatility of a large coin (80 % a year) and, every twelfth hour, a spike of 0.5 to 2 %
 * that is over after 5 to 20 seconds.
 *
 * A level is touched when any second of the hour reaches it. A fair comparison starts every look at a random second.
 *
 *   --short   a tenth of the hours
 */
import os from 'node:os';
import type { RuleLedger } from '../src/alerts/ledger.ts';
import { createMatcher } from '../src/alerts/matcher.ts';
import type { Rule } from '../src/alerts/rule.ts';
import type { Candle } from '../src/core/market/candle.ts';
import type { CandleRequest } from '../src/core/market/market.ts';
import { priceOf } from '../src/core/market/reading.ts';
import { MINUTE_MS } from '../src/core/market/timeframe.ts';
import { defaultRearm, type Side } from '../src/core/rules/rule.ts';
import { createCrossings } from '../src/jobs/crossings.ts';
import { conclude, printTable, rounded } from './support/measure.ts';
import { createRandom, gaussian } from './support/random.ts';

const SECONDS = 3_600;
const HOURS = process.argv.includes('--short') ? 600 : 6_000;
const LEVELS_AN_HOUR = 8;
const PER_SECOND = 0.8 / Math.sqrt(365 * 86_400);
const SYMBOL = 'BTC/USDT';
const START = Date.UTC(2026, 0, 1);
const never = new AbortController().signal;

const random = createRandom(77);
const between = (least: number, most: number): number => least + random() * (most - least);

type Level = { readonly side: Side; readonly at: number };
const isReached = ({ side, at }: Level, price: number): boolean => (side === 'above' ? price >= at : price <= at);

/** A price of 1 and what becomes of it, second by second. */
function drawHour(): Float64Array {
  const prices = new Float64Array(SECONDS).fill(1);
  for (let second = 1; second < SECONDS; second++) {
    prices[second] = (prices[second - 1] ?? 1) * Math.exp(gaussian(random) * PER_SECOND);
  }
  if (random() < 1 / 12) {
    const from = Math.floor(between(0, SECONDS - 30));
    const to = from + Math.floor(between(5, 20));
    const factor = 1 + (random() < 0.5 ? -1 : 1) * between(0.005, 0.02);
    for (let second = from; second < to; second++) prices[second] = (prices[second] ?? 1) * factor;
  }
  return prices;
}

const drawLevel = (): Level => {
  const isAbove = random() < 0.5;
  const distance = between(0.001, 0.015);
  return { side: isAbove ? 'above' : 'below', at: isAbove ? 1 + distance : 1 - distance };
};

function candlesOf(prices: Float64Array, startMs: number, { since, limit }: CandleRequest, nowMs: number): Candle[] {
  const candles: Candle[] = [];
  for (let at = since?.getTime() ?? startMs; at + MINUTE_MS <= nowMs && candles.length < limit; at += MINUTE_MS) {
    const from = (at - startMs) / 1_000;
    const minute = prices.subarray(Math.max(0, from), from + 60);
    if (minute.length === 0) continue;
    const [open = 1, close = 1] = [minute[0], minute.at(-1)];
    candles.push({
      openAt: new Date(at),
      open,
      close,
      high: Math.max(...minute),
      low: Math.min(...minute),
      volume: 1,
    });
  }
  return candles;
}

/** Which levels the bot tells of an hour, and how many candles it asks for. */
async function tellHour(prices: Float64Array, levels: readonly Level[], hour: number) {
  const startMs = START + hour * SECONDS * 1_000;
  let nowMs = startMs;
  let requests = 0;
  const now = () => new Date(nowMs);
  const told = new Set<number>();
  const rules = levels.map(
    ({ side, at }, id): Rule => ({
      id,
      chat: 'telegram:1',
      owner: 'telegram:1',
      metric: priceOf(SYMBOL),
      threshold: { side, at, rearm: defaultRearm(side, at) },
      state: 'armed',
      epoch: 0,
      createdAtMs: startMs - 1,
    }),
  );
  const ledger: RuleLedger = {
    changes: async (since) => ({
      changes: since === 0n ? rules.map((rule) => ({ id: rule.id, rule })) : [],
      upTo: 1n,
    }),
    watermarks: async () => new Map(),
    async commit(moves) {
      for (const { rule, alert } of moves) if (alert) told.add(rule.id);
      return moves.length;
    },
  };
  const crossings = createCrossings({
    feed: {
      async candles(request) {
        requests++;
        return { candles: candlesOf(prices, startMs, request, nowMs), source: 'binance' };
      },
    },
    matcher: createMatcher(ledger, { marketNow: now }),
    now,
    marketNow: now,
    onEnqueued: () => undefined,
    onCatchUp: () => undefined,
    onPricesOnly: () => undefined,
  });
  await crossings.matcher.follow(now());
  // A round after the hour sees its last minute.
  for (let second = Math.floor(random() * 10); second < SECONDS + 20; second += 10) {
    nowMs = startMs + second * 1_000;
    const value = prices[Math.min(second, SECONDS - 1)] ?? 1;
    if (second < SECONDS) {
      await crossings.matcher.match([{ metric: priceOf(SYMBOL), value, at: now(), source: 'binance' }], now());
    }
    await crossings.job.run(now(), never);
  }
  return { told, requests };
}

/** How many of these levels a look every so often does not see. */
function unseen(prices: Float64Array, levels: readonly Level[], everySeconds: number): number {
  const first = Math.floor(random() * everySeconds);
  return levels.filter((level) => {
    for (let second = first; second < SECONDS; second += everySeconds) {
      if (isReached(level, prices[second] ?? 1)) return false;
    }
    return true;
  }).length;
}

const count = { touched: 0, polledEvery60: 0, polledEvery10: 0, missed: 0, invented: 0, requests: 0 };
for (let hour = 0; hour < HOURS; hour++) {
  const prices = drawHour();
  const levels = Array.from({ length: LEVELS_AN_HOUR }, drawLevel);
  const isTouched = (level: Level) => prices.some((price) => isReached(level, price));
  const touched = levels.filter(isTouched);
  const { told, requests } = await tellHour(prices, levels, hour);
  count.touched += touched.length;
  count.polledEvery60 += unseen(prices, touched, 60);
  count.polledEvery10 += unseen(prices, touched, 10);
  count.missed += levels.filter((level, id) => isTouched(level) && !told.has(id)).length;
  count.invented += levels.filter((level, id) => !isTouched(level) && told.has(id)).length;
  count.requests += requests;
}

const percent = (missed: number): number => rounded((100 * missed) / count.touched);
printTable(`Levels that were touched within ${HOURS.toLocaleString('en-US')} hours, and missed`, [
  ['', 'levels', '%'],
  ['touched', count.touched, ''],
  ['missed by a look every 60 seconds', count.polledEvery60, percent(count.polledEvery60)],
  ['missed by a look every 10 seconds', count.polledEvery10, percent(count.polledEvery10)],
  ['missed by Tidebell', count.missed, percent(count.missed)],
  ['told without being touched', count.invented, ''],
  ['candles asked for, a minute and market', rounded(count.requests / HOURS / 60), ''],
]);
conclude(
  {
    bench: 'missed-crossings',
    missed: count.missed,
    mismatches: count.invented,
    touched: count.touched,
    missedPercentEvery60: percent(count.polledEvery60),
    missedPercentEvery10: percent(count.polledEvery10),
    hours: HOURS,
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  count.missed === 0 && count.invented === 0 && count.touched > 0,
);
