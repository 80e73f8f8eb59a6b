import { TOPICS, type Topic } from '../alerts/subscription.ts';
import { command } from '../chat/command.ts';
import { button, phrase, say } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import { TIMEFRAMES } from '../core/market/timeframe.ts';
import { subscriptionLine } from './alerts.ts';
import type { Services } from './services.ts';
import { notASubject, scope, toSubject } from './subject.ts';
import { subscribeChat } from './subscribe.ts';

/** Binds a group, a channel or a forum topic to season alerts or signals. */
export const feed = (services: Services) =>
  command({
    name: 'feed',
    access: 'admin',
    options: {
      topic: optional(oneOf([...TOPICS, 'off'])),
      of: optional(scope(services.market)),
      timeframe: optional(oneOf(TIMEFRAMES)),
    },
    async run({ topic, of, timeframe }, caller) {
      const { subscriptions, now } = services;
      if (caller.kind === 'private') return say('feed-in-groups', {}, TOPICS.map(subscribeTo));
      if (topic === undefined) {
        const bound = await subscriptions.of(caller.chat);
        return {
          says: [
            phrase(bound.length > 0 ? 'feed-list' : 'feed-none'),
            ...bound.map((each) => subscriptionLine(each, now())),
            phrase('topics'),
            phrase('example-feed'),
          ],
          buttons: TOPICS.map((each) => button(`button-feed-${each}`, { command: 'feed', args: { topic: each } })),
        };
      }
      if (topic === 'off') {
        const bound = await subscriptions.of(caller.chat);
        await Promise.all(bound.map(({ id }) => subscriptions.remove(id)));
        return say('feed-off', { count: bound.length });
      }
      const subject = toSubject(topic, of, timeframe);
      return subject ? subscribeChat(services, subject, caller) : notASubject(topic, 'feed');
    },
  });

const subscribeTo = (topic: Topic) => button(`button-feed-${topic}`, { command: 'subscribe', args: { topic } });
