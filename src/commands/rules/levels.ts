import { chosenOf, type Rule, type RuleTerms } from '../../alerts/rule.ts';
import { zoneOf } from '../../chat/caller.ts';
import { button, type Invocation, phrase, type Reply, type ReplyButton, say } from '../../chat/message.ts';
import type { Ticker } from '../../core/market/market.ts';
import { priceOf, seasonOf } from '../../core/market/reading.ts';
import type { Phrase } from '../../core/result.ts';
import { thresholdOf } from '../../core/rules/plan.ts';
import { distancePercent, type Side } from '../../core/rules/rule.ts';
import type { IndexName } from '../../core/season/indexes.ts';
import { fitsButton } from '../lines.ts';
import { nameOf, plainNumber } from '../options.ts';
import { proven } from '../proof.ts';
import type { Services } from '../services.ts';
import { keepRule, type Origin, stopButton } from './keep.ts';
import { termFacts, termWords } from './rule-text.ts';

type Level = {
  /** Undefined: from wherever the value stands. */
  readonly side: Side | undefined;
  readonly at: number;
  readonly rearm?: number | undefined;
  readonly terms?: RuleTerms | undefined;
};

/** Watches a price, or says why not: a level that is already passed would either ring at once or never. */
export async function armPrice(ticker: Ticker, level: Level, origin: Origin, services: Services): Promise<Reply> {
  const { symbol, price, source } = ticker;
  const side = level.side ?? (level.at >= price ? 'above' : 'below');
  const metric = priceOf(symbol);
  const threshold = thresholdOf(metric, side, level.at, level.rearm);
  const facts = { symbol, price, source, level: level.at };
  const passed = passedPrice(ticker, { ...level, side }, origin, services);
  if (passed) return passed;
  const kept = await keepRule({ metric, threshold, terms: level.terms ?? {} }, price, origin, services);
  if ('reply' in kept) return kept.reply;
  const { rule, lead } = kept;
  const meant = thousandOff(level.at, price);
  const reply = {
    says: [
      ...lead,
      phrase(`watch-added-${side}`, { ...facts, id: String(rule.id), distance: distancePercent(threshold, price) }),
      ...(rule.terms?.isOnce ? [] : [phrase(`watch-rearm-${side}`, { rearm: threshold.rearm })]),
      ...termLines(rule.terms),
      ...(meant ? [phrase('watch-thousand', { level: meant.level, symbol })] : []),
    ],
    buttons: [stopButton(rule), ...(meant ? [meant.button(rule)] : [])],
  };
  return proven(reply, origin.caller, services);
}

/** What is said to a level that the price is beyond already, with its other side; undefined where it can be waited for. */
export function passedPrice(
  ticker: Ticker,
  { side, at, terms }: Level & { readonly side: Side },
  origin: Origin,
  { market }: Services,
): Reply | undefined {
  const { symbol, price, source } = ticker;
  if (side === 'above' ? price < at : price > at) return undefined;
  const other = side === 'above' ? 'below' : 'above';
  const facts = { symbol, price, source, level: at };
  const condition = [other, plainNumber(at), ...termWords(terms, zoneOf(origin.caller))].join(' ');
  const does = elsewhere(origin, nameOf(market, ticker), condition);
  const isOffered = price !== at && fitsButton(does);
  return say(`watch-passed-${side}`, facts, isOffered ? [button(`button-${other}`, does, facts)] : []);
}

/** A level that is a thousand times off is most often a point between thousands, or a forgotten k. */
function thousandOff(at: number, price: number): { level: number; button(rule: Rule): ReplyButton } | undefined {
  const isNear = (level: number) => level > price / 3 && level < price * 3;
  const level = [at * 1_000, at / 1_000].map((each) => Number(each.toPrecision(15))).find(isNear);
  if (level === undefined || level === price) return undefined;
  const line = `${level > price ? 'above' : 'below'} ${plainNumber(level)}`;
  return {
    level,
    button: ({ id }) =>
      button('button-offer', { command: 'edit', args: { alert: String(id), rule: line } }, { offer: line }),
  };
}

/** The same wish as a new rule, or as a change of the one that is being changed. */
export const elsewhere = ({ replaces }: Origin, symbol: string, condition: string): Invocation =>
  replaces
    ? { command: 'edit', args: { alert: String(replaces.rule.id), rule: condition } }
    : { command: 'watch', args: { symbol, condition } };

/** Options that a person chose, said back. */
export const termLines = (terms: RuleTerms | undefined): readonly Phrase[] =>
  Object.keys(chosenOf(terms)).length > 0 ? [phrase('rule-with', termFacts(terms))] : [];

/** Watches the season index. */
export async function armSeason(index: IndexName, level: Level, origin: Origin, services: Services): Promise<Reply> {
  const reading = (await services.season.latest(index))?.reading;
  const value = reading?.kind === 'value' ? reading.index : undefined;
  const { at } = level;
  // Without a value nobody can tell from which side the level will be reached, so the person is asked.
  if (level.side === undefined && value === undefined) return sides(at, index);

  const side = level.side ?? (value !== undefined && value >= at ? 'below' : 'above');
  if (value !== undefined && (side === 'above' ? value >= at : value <= at)) {
    const other = sideButton(side === 'above' ? 'below' : 'above', at, index);
    return say(`threshold-passed-${side}`, { level: at, value, index }, value === at ? [] : [other]);
  }
  const metric = seasonOf(index);
  const threshold = thresholdOf(metric, side, at, level.rearm);
  const kept = await keepRule({ metric, threshold, terms: level.terms ?? {} }, value, origin, services);
  if ('reply' in kept) return kept.reply;
  const { rule, lead } = kept;
  const facts = { id: String(rule.id), level: at, index, rearm: threshold.rearm };
  const reply = {
    says: [
      ...lead,
      rule.terms?.isOnce ? phrase(`threshold-once-${side}`, facts) : phrase(`threshold-added-${side}`, facts),
      ...(value === undefined ? [] : [phrase('threshold-now', { value })]),
      ...termLines(rule.terms),
    ],
    buttons: [stopButton(rule)],
  };
  return proven(reply, origin.caller, services);
}

const sides = (level: number, index: string) =>
  say(
    'threshold-side',
    { level, index },
    (['above', 'below'] as const).map((when) => sideButton(when, level, index)),
  );

const sideButton = (when: Side, level: number, index: string) =>
  button(`button-${when}`, { command: 'threshold', args: { level: plainNumber(level), when, index } }, { level });
