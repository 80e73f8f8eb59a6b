import { type Subject, TOPICS } from '../alerts/subscription.ts';
import type { Caller } from '../chat/caller.ts';
import { command } from '../chat/command.ts';
import { button, type Reply, say } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import { TIMEFRAMES } from '../core/market/timeframe.ts';
import { tooMany } from './keep.ts';
import { proven } from './proof.ts';
import type { Services } from './services.ts';
import { notASubject, scope, toSubject } from './subject.ts';

/** Season transitions or signals for a person; a group or channel is bound with `/feed`. */
export const subscribe = (services: Services) =>
  command({
    name: 'subscribe',
    access: 'member',
    options: { topic: oneOf(TOPICS), of: optional(scope(services.market)), timeframe: optional(oneOf(TIMEFRAMES)) },
    run({ topic, of, timeframe }, caller) {
      if (caller.kind !== 'private') return say('subscribe-in-private');
      const subject = toSubject(topic, of, timeframe);
      return subject ? subscribeChat(services, subject, caller) : notASubject(topic, 'subscribe');
    },
  });

export async function subscribeChat(services: Services, subject: Subject, caller: Caller): Promise<Reply> {
  const { subscriptions, limits, now } = services;
  const { chat, person: owner } = caller;
  const { rules: most } = await limits.of(owner);
  const added = await subscriptions.add({ chat, owner, subject }, most, now());
  if (!added) return tooMany('subscriptions', most);
  const { id, isNew } = added;
  const facts = { id: `s${id}`, scope: subject.scope, timeframe: subject.topic === 'signals' ? subject.timeframe : '' };
  const reply = say(`subscribed-${subject.topic}${isNew ? '' : '-already'}`, facts, [
    button('button-stop', { command: 'unsubscribe', args: { alert: `s${id}` } }),
  ]);
  return proven(reply, caller, services);
}
