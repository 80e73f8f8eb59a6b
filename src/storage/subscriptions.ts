import {
  MOVERS_SCOPE,
  SEASON_TOPICS,
  type Subject,
  type Subscription,
  type Subscriptions,
  symbolsOf,
} from '../alerts/subscription.ts';
import type { ChatId, PersonId } from '../chat/message.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import { LONG_AGO } from './digests.ts';
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
          const [timeframe, at] = [timeframeOf(subject), timeOf(subject)];
          const where = { chatId_topic_scope_timeframe: { chatId, topic, scope, timeframe } };
          const known = await client.subscription.findUnique({ where, select: { id: true, at: true } });
          if (known) {
            if (known.at === at) return { id: known.id, isNew: false };
            await client.subscription.update({ where, data: { at } });
            await client.chat.update({ where: { id: chatId }, data: { clockAt: LONG_AGO } });
            return { id: known.id, isNew: true };
          }
          if ((await client.subscription.count({ where: { owner } })) >= most) return undefined;
          // Somebody else of the same chat may have come first.
          const { count } = await client.subscription.createMany({
            data: [{ chatId, owner, topic, scope, timeframe, at, createdAt: now }],
            skipDuplicates: true,
          });
          if (at !== null) await client.chat.update({ where: { id: chatId }, data: { clockAt: LONG_AGO } });
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

    change: (id, subject) =>
      prisma.$transaction(async (client) => {
        const { topic, scope } = subject;
        const [timeframe, at] = [timeframeOf(subject), timeOf(subject)];
        const rows = await client.$queryRaw<{ chatId: string }[]>`
          UPDATE subscription s SET topic = ${topic}, scope = ${scope}, timeframe = ${timeframe}, at = ${at}, gone = '{}'
          WHERE s.id = ${id} AND NOT EXISTS (
            SELECT 1 FROM subscription o WHERE o.chat_id = s.chat_id AND o.id <> s.id AND o.topic = ${topic}
              AND o.scope = ${scope} AND o.timeframe = ${timeframe})
          RETURNING s.chat_id AS "chatId"`;
        const [changed] = rows;
        if (changed && at !== null)
          await client.chat.update({ where: { id: changed.chatId }, data: { clockAt: LONG_AGO } });
        return changed !== undefined;
      }),

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
      return [...new Set([...scopes.flatMap(({ scope }) => symbolsOf(scope)), ...watched.map(({ symbol }) => symbol)])];
    },
  };
}

const timeframeOf = (subject: Subject): string => (subject.topic === 'signals' ? subject.timeframe : '');
const timeOf = (subject: Subject): string | null => (subject.topic === 'movers' ? subject.at : null);

const toSubscription = (row: SubscriptionRow): Subscription => {
  const { id, chatId, owner, topic, scope, timeframe, at, snoozedUntil, ownerLeftAt } = row;
  const shared = {
    id,
    chat: chatId as ChatId,
    owner: owner as PersonId,
    scope,
    ...(snoozedUntil ? { snoozedUntil } : {}),
    ...(ownerLeftAt ? { isOrphaned: true as const } : {}),
  };
  if (topic === 'movers') return { ...shared, topic, scope: MOVERS_SCOPE, at: at ?? '' };
  const seasonTopic = SEASON_TOPICS.find((each) => each === topic);
  return seasonTopic
    ? { ...shared, topic: seasonTopic }
    : { ...shared, topic: 'signals', timeframe: timeframe as Timeframe };
};
