import { claimOf, type Metric } from '../market/reading.ts';
import { beatOf } from './graph/beat.ts';
import { createNodeTable } from './graph/nodes.ts';
import { isTrigger } from './language/expression.ts';
import { readRule } from './language/read-rule.ts';
import { sourcesOf } from './readings/sources.ts';

/** What rules cost: parts that are evaluated, and readings of coins that are counted. Both each once, however often they appear. */
export type Usage = { readonly parts: number; readonly series: number };

/** So many coins a rule about a group reads. Nobody watches more of them by hand. */
const COINS_OF = { top100: 100, watchlist: 20 } as const;

/** What the rules on these metrics cost together. A level of a price or an index costs nothing beside itself. */
export function usageOf(metrics: Iterable<Metric>): Usage {
  const table = createNodeTable();
  const series = new Map<string, number>();
  for (const metric of new Set(metrics)) {
    const claim = claimOf(metric);
    if (!claim) continue;
    const { about, text } = claim;
    const read = readRule(text, { about: { kind: 'symbol', typed: 'BTC' } });
    if (!read.ok || isTrigger(read.value.condition)) continue;
    const { condition } = read.value;
    table.add(condition);
    const coins = about === 'top100' || about === 'watchlist' ? COINS_OF[about] : 1;
    for (const source of sourcesOf(condition)) {
      // What the market has one of, and the newest price, are there anyway.
      if (beatOf(source) === 'daily' || source.kind === 'price' || source.kind === 'line') continue;
      series.set(`${about} ${JSON.stringify(source)}`, coins);
    }
  }
  return { parts: table.nodes.length, series: [...series.values()].reduce((sum, coins) => sum + coins, 0) };
}
