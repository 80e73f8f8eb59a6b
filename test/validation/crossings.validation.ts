import { describe, expect, it } from 'vitest';
import type { RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { Rule } from '../../src/alerts/rule.ts';
import { priceOf } from '../../src/core/market/reading.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { pathOf } from '../../src/core/rules/path.ts';
import { defaultRearm, type RuleState, step } from '../../src/core/rules/rule.ts';
import { hasData } from './history.ts';
import { type IntradayRow as Row, readRows } from './intraday.ts';

/** Levels of each side, spread over all that a market did, so that some are touched often and some once. */
const LEVELS = 60;

function rulesOf(rows: readonly Row[]): readonly Rule[] {
  return [...new Set(rows.map(({ symbol }) => symbol))].flatMap((symbol, place) => {
    const closes = rows.filter((row) => row.symbol === symbol).map(({ candle }) => candle.close);
    const sorted = closes.toSorted((a, b) => a - b);
    return Array.from({ length: 2 * LEVELS }, (_, i): Rule => {
      const side = i % 2 === 0 ? 'above' : 'below';
      // A close that happened, so that values often equal a level.
      const at = sorted[Math.floor(((i + 0.5) / (2 * LEVELS)) * sorted.length)] ?? 1;
      return {
        id: place * 2 * LEVELS + i,
        chat: 'telegram:1',
        owner: 'telegram:1',
        metric: priceOf(symbol),
        threshold: { side, at, rearm: defaultRearm(side, at) },
        state: i % 3 === 0 ? 'quiet' : 'armed',
        epoch: 0,
      };
    });
  });
}

async function toldByMatcher(rules: readonly Rule[], rows: readonly Row[], lengthMs: number) {
  const told: string[] = [];
  const ledger: RuleLedger = {
    changes: async (since) => ({
      changes: since === 0n ? rules.map((rule) => ({ id: rule.id, rule })) : [],
      upTo: 1n,
    }),
    watermarks: async () => new Map(),
    async commit(moves) {
      for (const { rule, alert, at } of moves) if (alert) told.push(`${rule.id} ${at.toISOString()}`);
      return moves.length;
    },
  };
  const matcher = createMatcher(ledger);
  await matcher.follow(new Date(0));
  for (const { symbol, candle } of rows) {
    await matcher.match(pathOf(symbol, lengthMs, candle, 'recorded'), candle.openAt);
  }
  return told;
}

/** The same by asking every rule of a market about every price of the path. */
function toldByLoop(rules: readonly Rule[], rows: readonly Row[], lengthMs: number) {
  const told: string[] = [];
  const states = new Map<number, RuleState>(rules.map(({ id, state }) => [id, state]));
  const ofMetric = new Map<string, Rule[]>();
  for (const rule of rules) ofMetric.set(rule.metric, [...(ofMetric.get(rule.metric) ?? []), rule]);
  for (const { symbol, candle } of rows) {
    for (const { metric, value, at } of pathOf(symbol, lengthMs, candle, 'recorded')) {
      for (const { id, threshold } of ofMetric.get(metric) ?? []) {
        const { state, fires } = step(threshold, states.get(id) ?? 'armed', value);
        states.set(id, state);
        if (fires) told.push(`${id} ${at.toISOString()}`);
      }
    }
  }
  return told;
}

describe.skipIf(!hasData)('on real candles, walked as paths', () => {
  it.each([
    {
      file: 'freqtrade_5m_altbtc_2018-01.csv.gz',
      lengthMs: 5 * MINUTE_MS,
      toSymbol: (pair: string) => pair as MarketSymbol,
    },
    {
      file: 'bitfinex_1h_btc_eth_2017_2019.csv.gz',
      lengthMs: HOUR_MS,
      toSymbol: (pair: string): MarketSymbol => `${pair.slice(0, 3)}/${pair.slice(3)}`,
    },
  ])('the matcher and the loop over every rule tell the same: $file', async ({ file, lengthMs, toSymbol }) => {
    const rows = readRows(file, toSymbol);
    const rules = rulesOf(rows);
    const told = await toldByMatcher(rules, rows, lengthMs);
    expect(told.toSorted()).toEqual(toldByLoop(rules, rows, lengthMs).toSorted());
    console.info(`${file}: ${rows.length} candles, ${rules.length} rules, ${told.length} alerts, all the same`);
    expect(told.length).toBeGreaterThan(rules.length);
  });
});
