import type { Rule } from '../alerts/rule.ts';
import type { Subscription } from '../alerts/subscription.ts';
import { command } from '../chat/command.ts';
import { button, phrase } from '../chat/message.ts';
import type { Market } from '../core/market/market.ts';
import { symbolOf } from '../core/market/reading.ts';
import type { Phrase } from '../core/result.ts';
import { distancePercent } from '../core/rules/rule.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import { indexOf } from '../core/season/indexes.ts';
import { plainNumber } from './options.ts';
import type { Services } from './services.ts';

const MOST_LINES = 40;
const MOST_BUTTONS = 8;

/** Everything this chat is told, nearest to ringing first. */
export const alerts = ({ market, rules, subscriptions, season, now }: Services) =>
  command({
    name: 'alerts',
    access: 'member',
    options: {},
    async run(_args, { chat }) {
      const at = now();
      const own = await rules.of(chat);
      const told = await subscriptions.of(chat);
      if (own.length + told.length === 0) {
        return {
          says: [phrase('alerts-none')],
          buttons: [button('button-watch-btc', { command: 'watch', args: { symbol: 'BTC' } })],
        };
      }
      const values = await Promise.all(own.map((rule) => currentValue(rule, market, season)));
      const near = own
        .map((rule, i) => ({ rule, value: values[i] }))
        .sort((a, b) => nearness(a.rule, a.value, at) - nearness(b.rule, b.value, at));
      const lines = [
        ...near.map(({ rule, value }) => ruleLine(rule, value, at)),
        ...told.map((each) => subscriptionLine(each, at)),
      ];
      return {
        says: [
          phrase('alerts-title', { count: lines.length }),
          ...lines.slice(0, MOST_LINES),
          ...(lines.length > MOST_LINES ? [phrase('alerts-more', { more: lines.length - MOST_LINES })] : []),
        ],
        buttons: [
          // Stopping has a command of its own, which lists everything; waking has only these.
          ...own.filter((rule) => isAsleep(rule, at)).map(({ id }) => wakeButton(String(id))),
          ...told.filter((each) => isAsleep(each, at)).map(({ id }) => wakeButton(`s${id}`)),
          ...near.map(({ rule }) =>
            button(
              'button-stop-one',
              { command: 'unwatch', args: { alert: String(rule.id) } },
              { id: String(rule.id) },
            ),
          ),
          ...told.map(({ id }) =>
            button('button-stop-one', { command: 'unsubscribe', args: { alert: `s${id}` } }, { id: `s${id}` }),
          ),
        ].slice(0, MOST_BUTTONS),
      };
    },
  });

const wakeButton = (id: string) => button('button-wake-one', { command: 'wake', args: { alert: id } }, { id });

async function currentValue(rule: Rule, market: Market, season: SeasonBoard): Promise<number | undefined> {
  const symbol = symbolOf(rule.metric);
  if (symbol) return market.ticker(symbol)?.price;
  const index = indexOf(rule.metric.slice('season:'.length));
  const reading = index ? (await season.latest(index))?.reading : undefined;
  return reading?.kind === 'value' ? reading.index : undefined;
}

export const isAsleep = ({ snoozedUntil }: Pick<Rule, 'snoozedUntil'>, now: Date): boolean =>
  snoozedUntil !== undefined && snoozedUntil > now;

/** What cannot ring now comes last. */
const nearness = (rule: Rule, value: number | undefined, now: Date): number =>
  value === undefined || rule.state === 'quiet' || isAsleep(rule, now)
    ? Number.MAX_VALUE
    : Math.abs(distanceOf(rule, value));

/** Percent of the price, but points of the index, which may well be 0. */
const distanceOf = ({ metric, threshold }: Rule, value: number): number =>
  symbolOf(metric) ? distancePercent(threshold, value) : threshold.at - value;

/** How a rule is named wherever a person meets it: `17 ETH/USDT above 4000`. */
export function ruleName({ id, metric, threshold: { side, at } }: Rule): string {
  return `${id} ${symbolOf(metric) ?? metric.replace(':', ' ')} ${side} ${plainNumber(at)}`;
}

/** What the words `rule-name` need. */
export function ruleFacts({ id, metric, threshold: { side, at } }: Rule) {
  const symbol = symbolOf(metric);
  return {
    id: String(id),
    kind: symbol ? 'price' : 'season',
    what: symbol ?? metric.slice('season:'.length),
    side,
    level: at,
  };
}

/** How a rule stands at a value of its metric: how far it has to go, or why it cannot ring. */
export function ruleLine(rule: Rule, value: number | undefined, now: Date): Phrase {
  const { threshold, state, snoozedUntil } = rule;
  const facts = ruleFacts(rule);
  if (snoozedUntil && isAsleep(rule, now))
    return phrase('alerts-snoozed', { ...facts, until: snoozedUntil.toISOString() });
  if (value === undefined) return phrase('alerts-blind', facts);
  if (state === 'quiet') return phrase('alerts-quiet', { ...facts, value, rearm: threshold.rearm });
  return phrase('alerts-armed', { ...facts, value, distance: distanceOf(rule, value) });
}

export function subscriptionLine(subscription: Subscription, now: Date): Phrase {
  const { id, topic, scope, snoozedUntil } = subscription;
  const facts = { id: `s${id}`, scope, timeframe: topic === 'signals' ? subscription.timeframe : '' };
  // A sleep that is over stays where it is kept.
  return snoozedUntil && isAsleep(subscription, now)
    ? phrase(`alerts-${topic}-snoozed`, { ...facts, until: snoozedUntil.toISOString() })
    : phrase(`alerts-${topic}`, facts);
}
