import type { Config } from '../config.ts';
import { createAdmissions } from '../storage/admissions.ts';
import { createAnnouncements } from '../storage/announcements.ts';
import { createBroadcasts } from '../storage/broadcasts.ts';
import { takeCensus } from '../storage/census.ts';
import { createChats } from '../storage/chats.ts';
import { createClaims } from '../storage/claims.ts';
import type { Connected } from '../storage/connect.ts';
import { createDigests } from '../storage/digests.ts';
import { createDrafts } from '../storage/drafts.ts';
import { createGoneMarkets } from '../storage/gone-markets.ts';
import { createHandovers } from '../storage/handovers.ts';
import { createLimits } from '../storage/limits.ts';
import { createLinks } from '../storage/links.ts';
import { createListings } from '../storage/listings.ts';
import {
  createCandles,
  createDailyCloses,
  createRankedPast,
  createRankings,
  createSentiments,
  createSignalHistory,
} from '../storage/market-data.ts';
import { createMemory } from '../storage/memory.ts';
import { createOutbox } from '../storage/outbox.ts';
import { createReceipts } from '../storage/receipts.ts';
import { createReminders } from '../storage/reminders.ts';
import { createRules } from '../storage/rules.ts';
import { createSeasonHistory } from '../storage/season-history.ts';
import { createSubscriptions } from '../storage/subscriptions.ts';
import { createTides } from '../storage/tides.ts';
import { createJobRuns, createUpkeep } from '../storage/upkeep.ts';
import { createWatchlists } from '../storage/watchlists.ts';

export type Stores = ReturnType<typeof createStores>;

/** Everything that is kept, behind the ports that the roles ask for. */
export function createStores({ pool, prisma }: Pick<Connected, 'pool' | 'prisma'>, config: Config) {
  const rules = createRules(prisma, pool);
  return {
    rules,
    outbox: createOutbox(pool),
    admissions: createAdmissions(prisma),
    broadcasts: createBroadcasts(pool),
    census: (now: Date) => takeCensus(pool, now),
    chats: createChats(prisma, pool),
    handovers: createHandovers(pool),
    subscriptions: createSubscriptions(prisma),
    watchlists: createWatchlists(prisma),
    memory: createMemory(pool),
    links: createLinks(pool),
    drafts: createDrafts(prisma),
    receipts: createReceipts(pool),
    announcements: createAnnouncements(pool),
    claims: createClaims(pool),
    digests: createDigests(pool),
    tides: createTides(pool),
    reminders: createReminders(pool),
    listings: createListings(pool),
    goneMarkets: createGoneMarkets(pool),
    history: createSeasonHistory(pool),
    rankings: createRankings(prisma),
    ranked: createRankedPast(prisma),
    dailyCloses: createDailyCloses(prisma),
    candles: createCandles(prisma, pool),
    sentiments: createSentiments(prisma),
    limits: createLimits(prisma, {
      rules: config.rulesPerPerson,
      parts: config.partsPerPerson,
      series: config.seriesPerPerson,
    }),
    signals: createSignalHistory(prisma),
    upkeep: createUpkeep(pool, rules),
    runs: createJobRuns(prisma),
  };
}
