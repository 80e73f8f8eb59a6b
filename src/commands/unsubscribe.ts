import type { Subscription } from '../alerts/subscription.ts';
import { command } from '../chat/command.ts';
import { say } from '../chat/message.ts';
import { listedId } from './ids.ts';
import type { Services } from './services.ts';
import { barredFrom } from './unwatch.ts';

export const unsubscribe = ({ subscriptions }: Services) =>
  command({
    name: 'unsubscribe',
    access: 'rules',
    options: {
      alert: listedId('subscription', async (chat) => (await subscriptions.of(chat)).map(subscriptionName)),
    },
    async run({ alert: id }, caller) {
      const subscription = await subscriptions.get(id);
      const barred = barredFrom(subscription, caller);
      if (barred) return say(barred, { kind: 'subscription', id: `s${id}` });
      await subscriptions.remove(id);
      return say('unsubscribed', { id: `s${id}` });
    },
  });

const subscriptionName = (subscription: Subscription): string =>
  [
    `s${subscription.id}`,
    subscription.topic,
    subscription.scope,
    subscription.topic === 'signals' ? subscription.timeframe : '',
  ]
    .join(' ')
    .trim();
