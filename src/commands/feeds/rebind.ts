import type { Subscription } from '../../alerts/subscription.ts';
import type { Caller } from '../../chat/caller.ts';
import type { Option, Read } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import type { Market } from '../../core/market/market.ts';
import { TIMEFRAMES } from '../../core/market/timeframe.ts';
import { ok, problem } from '../../core/result.ts';
import { INDEX_NAMES } from '../../core/season/indexes.ts';
import { subscriptionLine } from '../rules/alerts.ts';
import { barredFrom } from '../rules/unwatch.ts';
import type { Services } from '../services.ts';
import { dailyTime, OFF, otherTimes } from './bind.ts';
import { ASKED, notASubject, type Said, SIGNAL_GROUPS, scope, toSubject } from './subject.ts';

/** Which feed is to become what; of what is not named it stays as it is. */
type FeedChange = Said & { readonly id: number; readonly topic?: Asked };
type Asked = (typeof ASKED)[number];

/** `s2` alone, `s2 1d`, `s2 ETH,BTC`, `s2 movers 09:00`, `s2 off`: what each word means, its looks tell. */
export const feedChange = (market: Market): Option<FeedChange> => {
  const coins = scope(market);
  return {
    required: true,
    isRest: true,
    looks: /^s\d{1,9}$/i,
    async parse(typed, caller): Promise<Read<FeedChange>> {
      const [first = '', ...words] = typed
        .trim()
        .replace(/\s*,\s*/g, ',')
        .split(/\s+/);
      const [, id] = /^s?(\d{1,9})$/i.exec(first) ?? [];
      if (id === undefined) return problem('problem-subscription-id', { typed: first });
      let change: FeedChange = { id: Number(id) };
      for (const word of words) {
        const topic = ASKED.find((each) => each === word.toLowerCase());
        const timeframe = TIMEFRAMES.find((each) => each === word.toLowerCase());
        if (topic || timeframe) {
          change = { ...change, ...(topic ? { topic } : { timeframe }) };
          continue;
        }
        const isTime = dailyTime.looks?.test(word);
        const read = await (isTime ? dailyTime : coins).parse(word, caller);
        // What is offered stands for one word, and would lose the others.
        if (!read.ok) return { ok: false, problem: read.problem, offers: [] };
        change = { ...change, [isTime ? 'at' : 'of']: read.value };
      }
      return ok(change);
    },
  };
};

/** Changes a feed in place, `/feed s2 1d`, or shows what it could become. */
export async function rebind(change: FeedChange, caller: Caller, { subscriptions, now }: Services): Promise<Reply> {
  const { id, topic: asked, ...said } = change;
  const before = await subscriptions.get(id);
  const barred = barredFrom(before, caller);
  if (barred || !before) return say(barred ?? 'problem-alert-gone', { kind: 'subscription', id: `s${id}` });
  if (said.at === OFF) {
    await subscriptions.remove(id);
    return say('unsubscribed', { id: `s${id}` });
  }
  if (asked === undefined && Object.keys(said).length === 0) return form(before, now());
  const topic = asked ?? before.topic;
  // The digest is a setting, and no subscription becomes one.
  if (topic === 'digest') return notASubject(before.topic, 'feed');
  const subject = toSubject(topic, topic === before.topic ? { ...saidOf(before), ...said } : said);
  if (!subject) return notASubject(topic, 'feed');
  if (!(await subscriptions.change(id, subject))) return say('feed-change-same', { id: `s${id}` });
  const changed = await subscriptions.get(id);
  return { says: [phrase('feed-changed'), ...(changed ? [subscriptionLine(changed, now())] : [])] };
}

function form(before: Subscription, at: Date): Reply {
  const which = `s${before.id}`;
  return {
    says: [subscriptionLine(before, at), phrase('feed-change')],
    buttons: [
      ...offersFor(before).map((offer) =>
        button('button-offer', { command: 'feed', args: { change: `${which} ${offer}` } }, { offer }),
      ),
      button('button-stop', { command: 'unsubscribe', args: { alert: which } }),
    ],
  };
}

/** What differs from how it is. */
function offersFor(before: Subscription): readonly string[] {
  if (before.topic === 'movers') return otherTimes(before.at);
  if (before.topic !== 'signals') return INDEX_NAMES.filter((index) => index !== before.scope);
  return [
    ...TIMEFRAMES.filter((each) => each !== before.timeframe),
    ...SIGNAL_GROUPS.filter((each) => each !== before.scope),
  ];
}

const saidOf = (subject: Subscription): Said => ({
  of: subject.scope,
  ...(subject.topic === 'signals' ? { timeframe: subject.timeframe } : {}),
  ...(subject.topic === 'movers' ? { at: subject.at } : {}),
});
