import type { Crowd } from './crowd.ts';

/**
 * Another way to sweep: compares the prices of all symbols with all rules and returns how many fired. Their handles
 * are the first items of `fired`. None of these allocates while it sweeps, which flatters them.
 */
export type Loop = { readonly fired: Uint32Array; sweep(prices: Float64Array): number };

type LoopRule = {
  readonly id: number;
  readonly chat: string;
  readonly symbol: string;
  readonly condition: '>' | '<';
  readonly price: number;
  readonly rearm: number;
  isWaiting: boolean;
};

const symbolName = (symbol: number): string => `COIN${symbol}/USDT`;

/** Objects made in the order in which they will be visited, so that they lie in memory in that order. */
function loopRules({ symbolOf, at, rearm, isBelow }: Crowd, symbols: number, ids: Iterable<number>): LoopRule[] {
  const names = Array.from({ length: symbols }, (_, symbol) => symbolName(symbol));
  return Array.from(ids, (id) => ({
    id,
    chat: 'telegram:1',
    symbol: names[symbolOf[id]!]!,
    condition: isBelow[id] ? '<' : '>',
    price: at[id]!,
    rearm: rearm[id]!,
    isWaiting: false,
  }));
}

/** The rules of each symbol, in the order in which they were made. */
function idsBySymbol({ count, symbolOf }: Crowd, symbols: number): Uint32Array[] {
  const sizes = new Uint32Array(symbols);
  for (const symbol of symbolOf) sizes[symbol]!++;
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const next = new Uint32Array(symbols);
  for (let id = 0; id < count; id++) {
    const symbol = symbolOf[id]!;
    groups[symbol]![next[symbol]!++] = id;
  }
  return groups;
}

/** Whether the rule fires at this price; moves its state. */
function fires(rule: LoopRule, price: number): boolean {
  if (rule.isWaiting) {
    if (rule.condition === '>' ? price <= rule.rearm : price >= rule.rearm) rule.isWaiting = false;
    return false;
  }
  if (rule.condition === '>' ? price < rule.price : price > rule.price) return false;
  rule.isWaiting = true;
  return true;
}

/** What alert bots do: one array of rule objects, scanned whole, the price of each looked up by its symbol. */
export function createPlainLoop(crowd: Crowd, symbols: number): Loop {
  const rules = loopRules(crowd, symbols, crowd.symbolOf.keys());
  const names = Array.from({ length: symbols }, (_, symbol) => symbolName(symbol));
  const latest = new Map<string, number>();
  const fired = new Uint32Array(crowd.count);
  return {
    fired,
    sweep(prices) {
      let count = 0;
      for (let symbol = 0; symbol < symbols; symbol++) latest.set(names[symbol]!, prices[symbol]!);
      for (const rule of rules) {
        const price = latest.get(rule.symbol);
        if (price !== undefined && fires(rule, price)) fired[count++] = rule.id;
      }
      return count;
    },
  };
}

/** The same objects grouped by symbol beforehand, so that nothing is looked up. */
export function createGroupedLoop(crowd: Crowd, symbols: number): Loop {
  const groups = idsBySymbol(crowd, symbols).map((ids) => loopRules(crowd, symbols, ids));
  const fired = new Uint32Array(crowd.count);
  return {
    fired,
    sweep(prices) {
      let count = 0;
      for (let symbol = 0; symbol < symbols; symbol++) {
        const price = prices[symbol]!;
        for (const rule of groups[symbol]!) if (fires(rule, price)) fired[count++] = rule.id;
      }
      return count;
    },
  };
}

/** As fast as a scan gets: grouped by symbol, in columns of numbers. Levels of rules `below` are negated. */
export function createTypedLoop(crowd: Crowd, symbols: number): Loop {
  const groups = idsBySymbol(crowd, symbols).map((ids) => {
    const signs = Int8Array.from(ids, (id) => (crowd.isBelow[id] ? -1 : 1));
    const at = Float64Array.from(ids, (id, i) => signs[i]! * crowd.at[id]!);
    const rearm = Float64Array.from(ids, (id, i) => signs[i]! * crowd.rearm[id]!);
    return { ids, signs, at, rearm, isWaiting: new Uint8Array(ids.length) };
  });
  const fired = new Uint32Array(crowd.count);
  return {
    fired,
    sweep(prices) {
      let count = 0;
      for (let symbol = 0; symbol < symbols; symbol++) {
        const { ids, signs, at, rearm, isWaiting } = groups[symbol]!;
        for (let i = 0; i < ids.length; i++) {
          const price = signs[i]! * prices[symbol]!;
          if (isWaiting[i]) {
            if (price <= rearm[i]!) isWaiting[i] = 0;
          } else if (price >= at[i]!) {
            isWaiting[i] = 1;
            fired[count++] = ids[i]!;
          }
        }
      }
      return count;
    },
  };
}
