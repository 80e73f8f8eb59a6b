import type { Caller } from '../../chat/caller.ts';
import { command } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import { TIMEFRAMES } from '../../core/market/timeframe.ts';
import { subscriptionLine } from '../rules/alerts.ts';
import type { Services } from '../services.ts';
import { bind, dailyTime, digestOff, OFF } from './bind.ts';
import { feedChange, rebind } from './rebind.ts';
import { ASKED, scope } from './subject.ts';

/** So few feeds have room for a button that stops them at once. */
const FEW_FEEDS = 4;
/** A message takes so many buttons for feeds besides those for topics; the others are in `/alerts`, page by page. */
const MOST_BUTTONS = 12;

/** Binds a group, a channel or a forum topic to what it is told besides rules. */
export const feed = (services: Services) =>
  command({
    name: 'feed',
    access: 'admin',
    options: {
      topic: optional(oneOf([...ASKED, OFF])),
      of: optional(scope(services.market)),
      timeframe: optional(oneOf(TIMEFRAMES)),
      at: optional(dailyTime),
      change: optional(feedChange(services.market)),
    },
    async run({ topic, change, ...said }, caller) {
      if (caller.kind === 'private') return say('feed-in-groups', {}, ASKED.map(ask('subscribe')));
      if (topic === OFF) return unbindAll(caller, services);
      if (change) return rebind(change, caller, services);
      if (topic === undefined) return listed(caller, services);
      return bind(services, { topic, ...said }, caller, 'feed');
    },
  });

/** What the chat is bound to, each with its buttons, and what else there is. */
async function listed({ chat }: Caller, { subscriptions, chats, now }: Services): Promise<Reply> {
  const [bound, account] = await Promise.all([subscriptions.of(chat), chats.of(chat)]);
  const digest = account?.settings.digest;
  const count = bound.length + (digest === undefined ? 0 : 1);
  const isFew = count <= FEW_FEEDS;
  return {
    says: [
      phrase(count > 0 ? 'feed-list' : 'feed-none'),
      ...bound.map((each) => subscriptionLine(each, now())),
      ...(digest === undefined ? [] : [phrase('feed-digest', { at: digest })]),
      phrase('topics'),
      phrase('example-feed'),
    ],
    buttons: [
      ...bound
        .slice(0, MOST_BUTTONS)
        .flatMap(({ id }) => [
          button('button-edit-one', { command: 'feed', args: { change: `s${id}` } }, { id: `s${id}` }),
          ...(isFew
            ? [button('button-stop-one', { command: 'unsubscribe', args: { alert: `s${id}` } }, { id: `s${id}` })]
            : []),
        ]),
      ...(digest === undefined ? [] : [digestOff('feed')]),
      ...ASKED.map(ask('feed')),
    ],
  };
}

async function unbindAll({ chat }: Caller, { subscriptions, chats }: Services): Promise<Reply> {
  const [bound, account] = await Promise.all([subscriptions.of(chat), chats.of(chat)]);
  const hasDigest = account?.settings.digest !== undefined;
  await Promise.all(bound.map(({ id }) => subscriptions.remove(id)));
  if (hasDigest) await chats.choose(chat, { digest: undefined });
  return say('feed-off', { count: bound.length + (hasDigest ? 1 : 0) });
}

const ask = (verb: 'feed' | 'subscribe') => (topic: (typeof ASKED)[number]) =>
  button(`button-feed-${topic}`, { command: verb, args: { topic } });
