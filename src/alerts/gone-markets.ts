import { phrase } from '../chat/message.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import type { Phrase } from '../core/result.ts';
import type { Alert } from './alert.ts';
import type { Rule } from './rule.ts';
import { ruleFacts } from './rule-facts.ts';

/** A market that no source trades any more. */
export type GoneMarket = {
  readonly symbol: MarketSymbol;
  /** Its last price was before this, by the market's time. */
  readonly since: Date;
  /** Other markets of the same name that are traded, deepest first. */
  readonly others: readonly MarketSymbol[];
};

/**
 * Rules whose market is gone rest: they are kept as they are, nobody evaluates them, and they go on by themselves when
 * it is back. Subscriptions to its signals stay as they are, too. Whose they are is told of both, each chat in one
 * message. Reminders go on without the price.
 */
export interface GoneMarkets {
  /** The markets whose signals some chat wants by name. */
  signalled(): Promise<readonly MarketSymbol[]>;
  /** The markets whose rules rest, or whose signals some chat has been told not to expect. */
  resting(): Promise<readonly MarketSymbol[]>;
  /** All rules that wait for a market or claim something about it begin to rest. Returns how many chats are told. */
  rest(market: GoneMarket, now: Date): Promise<number>;
  /** The market is back, and its rules and signals go on. Returns how many chats are told. */
  resume(symbol: MarketSymbol, now: Date): Promise<number>;
}

/** So many rules are named one by one. */
const MOST_NAMED = 10;

export type Named = Pick<Rule, 'id' | 'metric' | 'threshold' | 'terms'>;

/** What a chat has of a market: rules, and subscriptions to its signals by their ids. */
export type Concerned = { readonly rules: readonly Named[]; readonly signals: readonly number[] };

const idsOf = (signals: readonly number[]): string => signals.map((id) => `s${id}`).join(', ');

const named = (rules: readonly Named[]) => [
  ...rules.slice(0, MOST_NAMED).map((rule) => phrase('rule-listed', ruleFacts(rule))),
  ...(rules.length > MOST_NAMED ? [phrase('alert-gone-more', { more: rules.length - MOST_NAMED })] : []),
];

/** What a chat is told whose rules rest or whose signals do not come. */
export const goneNotice = (market: GoneMarket, { rules, signals }: Concerned): Alert => ({
  kind: 'notice',
  says: [
    phrase('alert-gone', { symbol: market.symbol, since: market.since.toISOString() }),
    ...(rules.length > 0 ? restingRules(market, rules) : []),
    ...(signals.length > 0
      ? [phrase('alert-gone-signals', { ids: idsOf(signals), offer: `/unsubscribe s${signals[0]}` })]
      : []),
  ],
});

function restingRules({ others: [first] }: GoneMarket, rules: readonly Named[]): readonly Phrase[] {
  const id = String(rules[0]?.id);
  return [
    phrase('alert-gone-kept', { count: rules.length }),
    ...named(rules),
    first === undefined
      ? phrase('alert-gone-stop', { line: `/edit ${id} …`, offer: `/unwatch ${id}` })
      : phrase('alert-gone-elsewhere', { symbol: first, line: `/edit ${id} ${first} …`, offer: `/unwatch ${id}` }),
  ];
}

/** What a chat is told whose rules and signals go on. */
export const backNotice = (symbol: MarketSymbol, { rules, signals }: Concerned): Alert => ({
  kind: 'notice',
  says: [
    ...(rules.length > 0 ? [phrase('alert-back', { symbol, count: rules.length }), ...named(rules)] : []),
    ...(signals.length > 0 ? [phrase('alert-back-signals', { symbol, ids: idsOf(signals) })] : []),
  ],
});
