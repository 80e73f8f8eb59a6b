import { SEASON_TOPICS, type Subscription, type Subscriptions } from '../alerts/subscription.ts';
import type { ChatId, PersonId } from '../chat/message.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import type { PrismaClient, Subscription as SubscriptionRow } from './generated/client.ts';

/** Two subscriptions of one person are added one after the other, so that both see how many there are. */
const OWNER_LOCK = 7_208_003;
/** Who subscribes while everybody does waits for a connection like any other command. */
const PATIENCE_MS = 30_000;

export function createSubscriptions(prisma: PrismaClient): Subscriptions {
  return {
    add: ({ chat: chatId, owner, subject }, most, now) =>
      prisma.$transaction(
        async (client) => {
          await client.$executeRaw`SELECT pg_advisory_xact_lock(${OWNER_LOCK}::int, hashtext(${owner}))`;
          const { topic, scope } = subject;
          const timeframe = subject.topic === 'signals' ? subject.timeframe : '';
          const where = { chatId_topic_scope_timeframe: { chatId, topic, scope, timeframe } };
          const known = await client.subscription.findUnique({ where, select: { id: true } });
          if (known) return { ...known, isNew: false };
          if ((await client.subscription.count({ where: { owner } })) >= most) return undefined;
          // Somebody else of the same chat may have come first.
          const { count } = await client.subscription.createMany({
            data: [{ chatId, owner, topic, scope, timeframe, createdAt: now }],
            skipDuplicates: true,
          });
          const { id } = await client.subscription.findUniqueOrThrow({ where, select: { id: true } });
          return { id, isNew: count === 1 };
        },
        { maxWait: PATIENCE_MS, timeout: PATIENCE_MS },
      ),

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

    async symbols(timeframe) {
      const scopes = await prisma.subscription.findMany({
        where: { topic: 'signals', timeframe, scope: { contains: '/' } },
        distinct: ['scope'],
        select: { scope: true },
      });
      const watched = await prisma.$queryRaw<{ symbol: string }[]>`SELECT DISTINCT symbol FROM watched`;
      return [...new Set([...scopes.map(({ scope }) => scope), ...watched.map(({ symbol }) => symbol)])];
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
  const seasonTopic = SEASON_TOPICS.find((each) => each === topic);
  return seasonTopic
    ? { ...shared, topic: seasonTopic }
    : { ...shared, topic: 'signals', timeframe: timeframe as Timeframe };
};
