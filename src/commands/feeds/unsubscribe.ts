import type { Subscription } from '../../alerts/subscription.ts';
import { command } from '../../chat/command.ts';
import { say } from '../../chat/message.ts';
import { listedId } from '../ids.ts';
import { barredFrom } from '../rules/unwatch.ts';
import type { Services } from '../services.ts';
import { subjectLine } from './subject.ts';

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

/** Short enough for a button: the id alone is read, the rest is to be recognised. */
const LONGEST_NAME = 50;

const subscriptionName = (subscription: Subscription): string =>
  `s${subscription.id} ${subjectLine(subscription)}`.slice(0, LONGEST_NAME).trim();
