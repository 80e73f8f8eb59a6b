import type { Subscription, Subscriptions, Topic } from '../alerts/subscription.ts';
import type { ChatId, PersonId } from '../chat/message.ts';
import type { Metric } from '../core/market/reading.ts';
import { symbolOf } from '../core/market/reading.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import type { PrismaClient, Subscription as SubscriptionRow } from './generated/client.ts';

export function createSubscriptions(prisma: PrismaClient): Subscriptions {
  return {
    async add({ chat: chatId, owner, subject }, now) {
      const { topic, scope } = subject;
      const timeframe = subject.topic === 'signals' ? subject.timeframe : '';
      const added = await prisma.subscription.createMany({
        data: [{ chatId, owner, topic, scope, timeframe, createdAt: now }],
        skipDuplicates: true,
      });
      const where = { chatId_topic_scope_timeframe: { chatId, topic, scope, timeframe } };
      const { id } = await prisma.subscription.findUniqueOrThrow({ where, select: { id: true } });
      return { id, isNew: added.count === 1 };
    },

    async of(chat) {
      const rows = await prisma.subscription.findMany({ where: { chatId: chat }, orderBy: { id: 'asc' } });
      return rows.map(toSubscription);
    },

    async get(id) {
      const row = await prisma.subscription.findUnique({ where: { id } });
      return row ? toSubscription(row) : undefined;
    },

    async remove(id) {
      await prisma.subscription.deleteMany({ where: { id } });
    },

    async snooze(id, until) {
      await prisma.subscription.updateMany({ where: { id }, data: { snoozedUntil: until } });
    },

    async symbols() {
      const scopes = await prisma.subscription.findMany({
        where: { topic: 'signals', scope: { contains: '/' } },
        distinct: ['scope'],
        select: { scope: true },
      });
      const watched = await prisma.rule.findMany({
        where: { removedAt: null, metric: { startsWith: 'price:' } },
        distinct: ['metric'],
        select: { metric: true },
      });
      return [
        ...new Set([
          ...scopes.map(({ scope }) => scope),
          ...watched.flatMap(({ metric }) => symbolOf(metric as Metric) ?? []),
        ]),
      ];
    },
  };
}

const toSubscription = (row: SubscriptionRow): Subscription => {
  const { id, chatId, owner, topic, scope, timeframe, snoozedUntil } = row;
  const shared = {
    id,
    chat: chatId as ChatId,
    owner: owner as PersonId,
    scope,
    ...(snoozedUntil ? { snoozedUntil } : {}),
  };
  return (topic as Topic) === 'season'
    ? { ...shared, topic: 'season' }
    : { ...shared, topic: 'signals', timeframe: timeframe as Timeframe };
};
