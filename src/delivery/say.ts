import { phrase, type Reply } from '../chat/message.ts';
import type { Delivery } from './delivery.ts';
import { DIGEST_TIME } from './digest.ts';
import { digestReply } from './digest-reply.ts';
import { replyTo } from './reply.ts';
import { tellTogether } from './together.ts';

/** What a delivery says, before it has words. */
export function replyToDelivery(delivery: Delivery): Reply {
  const reply = saying(delivery);
  const { lastOfBudget } = delivery;
  if (!lastOfBudget) return reply;
  const { most, digestAt = DIGEST_TIME } = lastOfBudget;
  return { ...reply, says: [...reply.says, phrase('attention-budget', { most, at: digestAt })] };
}

function saying(delivery: Delivery): Reply {
  const { alert, company, maybeSent } = delivery;
  if (alert.kind === 'digest') return digestReply(alert, delivery);
  return company.length === 0 ? replyTo(alert, maybeSent) : tellTogether(delivery);
}
