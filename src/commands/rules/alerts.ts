import { platformNameOf, privateChatOf } from '../../accounts/chats.ts';
import type { Rule } from '../../alerts/rule.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import type { Caller } from '../../chat/caller.ts';
import { command } from '../../chat/command.ts';
import { button, phrase, type ReplyButton } from '../../chat/message.ts';
import { optional } from '../../chat/options.ts';
import { subjectOf, symbolOf } from '../../core/market/reading.ts';
import { partsOf } from '../../core/market/symbol.ts';
import type { Facts, Phrase } from '../../core/result.ts';
import { subjectFacts } from '../feeds/subject.ts';
import { pageButtons, pageNumber, pageOf } from '../pages.ts';
import type { Services } from '../services.ts';
import { currentValue, isAsleep, nearness, ruleLine } from './rule-line.ts';

/** So many lines, each with its button, are still one message to look at. */
const LINES_A_PAGE = 10;

/** So few rules have room for a button that stops them at once. */
const FEW_LINES = 5;

type Line = { readonly says: Phrase; readonly button: ReplyButton; readonly stop?: ReplyButton };

/** Everything this chat is told: the coin that is nearest to ringing first, what belongs to one coin together. */
export const alerts = ({ market, rules, subscriptions, links, season, now }: Services) => {
  /** What rings for the same person on another platform. */
  async function ringingElsewhere({ person, kind }: Caller): Promise<readonly Rule[]> {
    if (kind !== 'private') return [];
    const chats = (await links.others(person)).flatMap((other) => privateChatOf(other) ?? []);
    return (await Promise.all(chats.map((each) => rules.of(each)))).flat();
  }

  return command({
    name: 'alerts',
    access: 'member',
    options: { page: optional(pageNumber) },
    async run({ page = 1 }, caller) {
      const { chat } = caller;
      const at = now();
      const [own, told, away] = await Promise.all([rules.of(chat), subscriptions.of(chat), ringingElsewhere(caller)]);
      if (own.length + told.length + away.length === 0) {
        return {
          says: [phrase('alerts-none')],
          buttons: [button('button-watch-btc', { command: 'watch', args: { symbol: 'BTC' } })],
        };
      }
      const valued = await Promise.all(
        own.map(async (rule) => ({ rule, value: await currentValue(rule, { market, season }) })),
      );
      const near = valued.sort((a, b) => nearness(a.rule, a.value, at) - nearness(b.rule, b.value, at));
      const lines: readonly Line[] = [
        ...byAsset(near).map(({ rule, value }) => {
          const says = brief(ruleLine(rule, value, at));
          const id = String(rule.id);
          return rule.isOrphaned
            ? resting(says, id, 'unwatch')
            : {
                says,
                button: isAsleep(rule, at) ? wakeButton(id) : openButton(id),
                stop: stopButton('unwatch', id),
              };
        }),
        ...told.map((each) => {
          const says = subscriptionLine(each, at);
          const id = `s${each.id}`;
          return each.isOrphaned
            ? resting(says, id, 'unsubscribe')
            : { says, button: isAsleep(each, at) ? wakeButton(id) : stopButton('unsubscribe', id) };
        }),
        ...away.map((rule) => ({
          says: brief(phrase('alerts-elsewhere', { ...ruleFacts(rule), platform: platformNameOf(rule.chat) })),
          button: moveButton(String(rule.id)),
        })),
      ];
      const { shown, pages, onPage } = pageOf(lines, page, LINES_A_PAGE);
      return {
        says: [
          phrase('alerts-title', { count: lines.length }),
          ...onPage.map(({ says }) => says),
          ...(pages > 1 ? [phrase('alerts-page', { page: shown, pages })] : []),
        ],
        buttons: [
          ...pageButtons('alerts', shown, pages),
          ...onPage.flatMap(({ button, stop }) => (stop && lines.length <= FEW_LINES ? [stop, button] : [button])),
        ],
      };
    },
  });
};

/** What rests because its owner left the group. */
const resting = (line: Phrase, id: string, stop: 'unwatch' | 'unsubscribe'): Line => ({
  says: phrase('alerts-rests', { line }),
  button: button('button-takeover-one', { command: 'takeover', args: { alert: id } }, { id }),
  stop: stopButton(stop, id),
});

/** Ten of these are one message on every platform; the rest of a long one is behind its button. */
const LONGEST = { text: 90, note: 30 } as const;

const brief = ({ id, facts = {} }: Phrase): Phrase =>
  phrase(id, { ...facts, ...cut(facts, 'text'), ...cut(facts, 'note') });

function cut(facts: Facts, name: keyof typeof LONGEST): Facts {
  const letters = [...String(facts[name] ?? '')];
  return letters.length > LONGEST[name]
    ? {
        [name]: `${letters
          .slice(0, LONGEST[name] - 1)
          .join('')
          .trimEnd()}…`,
      }
    : {};
}

const moveButton = (id: string) => button('button-move-one', { command: 'move', args: { alert: id } }, { id });
const wakeButton = (id: string) => button('button-wake-one', { command: 'wake', args: { alert: id } }, { id });
const openButton = (id: string) => button('button-open-one', { command: 'why', args: { alert: id } }, { id });
const stopButton = (command: 'unwatch' | 'unsubscribe', id: string) =>
  button('button-stop-one', { command, args: { alert: id } }, { id });

/** Keeps the order of first appearance, and brings together what is about one coin. */
function byAsset<T extends { readonly rule: Rule }>(near: readonly T[]): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const each of near) {
    const asset = assetOf(each.rule);
    groups.set(asset, [...(groups.get(asset) ?? []), each]);
  }
  return [...groups.values()].flat();
}

function assetOf({ metric }: Rule): string {
  const about = symbolOf(metric) ?? subjectOf(metric)?.about ?? 'market';
  return about.includes('/') ? partsOf(about as `${string}/${string}`).base : about;
}

export function subscriptionLine(subscription: Subscription, now: Date): Phrase {
  const { id, topic, snoozedUntil } = subscription;
  const facts = { id: `s${id}`, ...subjectFacts(subscription) };
  // A sleep that is over stays where it is kept.
  return snoozedUntil && isAsleep(subscription, now)
    ? phrase(`alerts-${topic}-snoozed`, { ...facts, until: snoozedUntil.toISOString() })
    : phrase(`alerts-${topic}`, facts);
}
