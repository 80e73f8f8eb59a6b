import type { Alert, ConditionAlert } from '../alerts/alert.ts';
import { button, phrase, type Reply } from '../chat/message.ts';
import type { Tide } from '../core/market/tide.ts';
import type { Phrase } from '../core/result.ts';
import { alertsOf, type Delivery } from './delivery.ts';
import { coinOf, type RungAlert } from './group.ts';
import { replyTo } from './reply.ts';

/** So many lines are read; what is more is counted, and one command away. */
const MOST_LINES = 40;
/** Coins of which the same is true, named in one line. */
const MOST_COINS = 15;

type Kind<K extends Alert['kind']> = Extract<Alert, { readonly kind: K }>;

/** What one message says of several alerts: each of them stands in one of its lines, or is counted in the last. */
export function tellTogether(delivery: Delivery): Reply {
  const alerts = alertsOf(delivery);
  const { told, riding } = apart(alerts, delivery.tide);
  const lines = linesOf(told, false);
  const [first] = lines;
  const message = `m${delivery.id}`;
  return {
    says: [
      ...(lines.length === 1 && first
        ? [alone(first)]
        : [phrase('together', { count: alerts.length }), ...shown(lines)]),
      ...(riding > 0 && delivery.tide ? [tidePhrase(riding, delivery.tide)] : []),
      phrase('together-each', { line: `/receipts ${message}` }),
      ...(delivery.maybeSent ? [phrase('alert-repeat')] : []),
    ],
    buttons: [
      button('button-receipts', { command: 'receipts', args: { of: message } }),
      button('button-mute-hour', { command: 'mute', args: { what: '1h' } }),
    ],
  };
}

/** So many of those that ride are named, for who wants to know what it is about. */
const NAMED = 3;

/**
 * What rang because the whole market moved, and not because its coin did, is counted; fewer than it takes to count are
 * told as the others are.
 */
function apart(
  alerts: readonly Alert[],
  tide: Tide | undefined,
): { readonly told: readonly Alert[]; readonly riding: number } {
  const coins = new Set<string>();
  const told = alerts.filter((alert) => {
    const coin = coinRiding(alert, tide);
    if (coin === undefined) return true;
    if (coins.size < NAMED) coins.add(coin);
    return coins.has(coin);
  });
  const riding = alerts.length - told.length;
  return riding < NAMED ? { told: alerts, riding: 0 } : { told, riding };
}

function coinRiding(alert: Alert, tide: Tide | undefined): string | undefined {
  if (!tide || (alert.kind !== 'price' && alert.kind !== 'moved')) return undefined;
  const isUp = alert.kind === 'price' ? alert.side === 'above' : alert.price > alert.from;
  const coin = coinOf(alert.symbol);
  return isUp === (tide.direction === 'up') && tide.riding.includes(coin) ? coin : undefined;
}

const tidePhrase = (count: number, { direction, bitcoin, minutes }: Tide): Phrase =>
  phrase('together-tide', { count, direction, bitcoin, minutes });

/** One line, and the alerts that it tells. */
export type Line = { readonly says: Phrase; readonly count: number };

/**
 * Alerts as lines, in the order in which they rang: all levels of one coin that were passed one way are one line, and
 * so are all coins of which one condition became true. `isDated`: they are of different times, which is said.
 */
export function linesOf(alerts: readonly Alert[], isDated: boolean): readonly Line[] {
  const groups = new Map<string, Alert[]>();
  for (const [place, alert] of alerts.entries()) {
    const key = lineOf(alert) ?? String(place);
    const group = groups.get(key);
    if (group) group.push(alert);
    else groups.set(key, [alert]);
  }
  return [...groups.values()].map((group) => ({ says: toLine(group, isDated), count: group.length }));
}

/** As many lines as are read, and how many alerts the others would tell. */
export function shown(lines: readonly Line[], most = MOST_LINES): readonly Phrase[] {
  const more = lines.slice(most).reduce((sum, { count }) => sum + count, 0);
  return [...lines.slice(0, most).map(({ says }) => says), ...(more > 0 ? [phrase('together-more', { more })] : [])];
}

/** One alert as a line of a list. */
export const lineOfOne = (alert: Alert): Phrase => toLine([alert], false);

const alone = ({ says }: Line): Phrase => ({ ...says, facts: { ...says.facts, isAlone: 'yes' } });

/** Alerts that share a line; undefined for one that has its own. */
function lineOf(alert: Alert): string | undefined {
  if (alert.kind === 'price') return `${alert.symbol} ${alert.side}`;
  if (alert.kind === 'moved') return `${alert.symbol} moved`;
  return alert.kind === 'condition' ? `when ${alert.text}` : undefined;
}

function toLine(group: readonly Alert[], isDated: boolean): Phrase {
  const prices = group.filter(isKind('price'));
  if (prices.length > 0) return ladder(prices, isDated);
  const moved = group.filter(isKind('moved'));
  if (moved.length > 0) return moves(moved, isDated);
  const claimed = group.filter(isKind('condition'));
  if (claimed.length > 0) return claims(claimed, isDated);
  const [says] = group.flatMap((alert) => replyTo(alert).says);
  return says ?? phrase('together-more', { more: group.length });
}

const isKind =
  <K extends Alert['kind']>(kind: K) =>
  (alert: Alert): alert is Kind<K> =>
    alert.kind === kind;

function ladder(group: readonly Kind<'price'>[], isDated: boolean): Phrase {
  const { symbol, side, price, at } = newest(group);
  const levels = [...new Set(group.map(({ level }) => level))].sort((a, b) => (side === 'above' ? a - b : b - a));
  const [level = 0, farthest = level] = [levels[0], levels.at(-1)];
  const times = group.length > levels.length ? group.length : 0;
  return phrase('together-price', {
    symbol,
    side,
    price,
    at,
    level,
    farthest,
    levels: levels.length,
    times,
    ...rest(group, isDated),
  });
}

function moves(group: readonly Kind<'moved'>[], isDated: boolean): Phrase {
  const { symbol, price, at } = newest(group);
  const base = group[0]?.from ?? price;
  const times = group.length > 1 ? group.length : 0;
  const change = (price / base - 1) * 100;
  return phrase('together-moved', { symbol, base, price, at, change, times, ...rest(group, isDated) });
}

function claims(group: readonly ConditionAlert[], isDated: boolean): Phrase {
  const { text, symbol } = newest(group);
  const names = [...new Set(group.flatMap((each) => (each.symbol === undefined ? [] : [each.symbol])))];
  const named = names.slice(0, MOST_COINS).map(coinOf).join(', ');
  const coins = names.length > 1 ? named : (symbol ?? 'market');
  const more = Math.max(0, names.length - MOST_COINS);
  return phrase('together-condition', { text, coins, more, count: Math.max(1, names.length), ...rest(group, isDated) });
}

/** What is said of an alert alone, and of several together. */
function rest(group: readonly RungAlert[], isDated: boolean) {
  const last = newest(group);
  const isOne = new Set(group.map(({ rule }) => rule)).size === 1;
  return {
    isAlone: 'no',
    note: (isOne && last.note) || 'none',
    isLate: group.some(isLate) ? 'yes' : 'no',
    isOnce: isOne && last.isOnce ? 'yes' : 'no',
    rangAt: isDated && 'at' in last ? last.at : 'none',
    rule: isOne ? last.rule : 0,
    why: `/why ${last.rule}`,
  };
}

const isLate = (alert: RungAlert): boolean =>
  ('isLate' in alert && alert.isLate === true) || ('silentSince' in alert && alert.silentSince !== undefined);

/** A group is never empty. */
function newest<A extends Alert>(group: readonly A[]): A {
  const last = group.at(-1);
  if (!last) throw new Error('A line without alerts.');
  return last;
}
