import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMatcher } from '../../../src/alerts/matcher.ts';
import type { Feed } from '../../../src/core/market/market.ts';
import { CLAIM } from '../../../src/core/rules/plan.ts';
import { createFearGreed } from '../../../src/feeds/sentiment/fear-greed.ts';
import { createConditionJobs } from '../../../src/jobs/conditions/condition-jobs.ts';
import { sentimentJob } from '../../../src/jobs/sentiment.ts';
import { createWarmUp } from '../../../src/jobs/warm-up.ts';
import { createChats } from '../../../src/storage/chats.ts';
import { createClaims } from '../../../src/storage/claims.ts';
import { createCandles, createRankings, createSentiments } from '../../../src/storage/market-data.ts';
import { createRules } from '../../../src/storage/rules.ts';
import { createSeasonHistory } from '../../../src/storage/season-history.ts';
import { createJobRuns } from '../../../src/storage/upkeep.ts';
import { createRankingsStandIn, type RankingsStandIn } from '../../stand-ins/rankings.ts';
import { person, ruleOf } from '../../storage/world.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let standIn: RankingsStandIn;
let now = new Date('2026-06-01T00:10:00Z');
beforeAll(async () => {
  [database, standIn] = await Promise.all([createTestDatabase(), createRankingsStandIn({ now: () => now })]);
});
afterAll(() => Promise.all([database.drop(), standIn.close()]));

const ANN = 'telegram:1' as const;

/** The jobs as after a start, over what is stored. */
function start() {
  const { prisma, pool } = database;
  const feed = { ticker: () => undefined, find: () => [], sources: () => [] } as unknown as Feed;
  const rules = createRules(prisma, pool);
  const sentiments = createSentiments(prisma);
  const sentimentFeed = createFearGreed({ baseUrl: standIn.fearGreedUrl, now: () => now });
  const runs = createJobRuns(prisma);
  const conditions = createConditionJobs({
    ...{ feed, sentiments, sentimentFeed, runs },
    rankings: createRankings(prisma),
    subscriptions: { symbols: async () => [] },
    history: createSeasonHistory(pool),
    matcher: createMatcher(rules, { marketNow: () => now }),
    claims: createClaims(pool),
    ledger: rules,
    warmUp: createWarmUp(feed, createCandles(prisma, pool)),
    now: () => now,
    marketNow: () => now,
    wait: async () => undefined,
    onEnqueued: () => undefined,
    onSkipped: () => undefined,
    onBroken: async () => undefined,
  });
  const jobs = [sentimentJob({ feed: sentimentFeed, sentiments }), ...conditions.jobs];
  return {
    rules,
    sentiments,
    async run(name: string, slot: Date) {
      await jobs.find((each) => each.name === name)?.run(slot, new AbortController().signal);
      await runs.save(name, slot);
    },
  };
}

/** Ten minutes after a midnight, everything that runs by then has run. */
async function closeDay(midnight: string): Promise<void> {
  const slot = new Date(midnight);
  now = new Date(slot.getTime() + 600_000);
  const { run } = start();
  for (const name of ['sentiment', 'conditions', 'conditions daily']) await run(name, slot);
}

it('a rule over the Fear & Greed index rings on the day on which it falls, once, over a restart a day', async () => {
  const { rules, sentiments } = start();
  await createChats(database.prisma, database.pool).heard(person(ANN), now);
  await rules.add({ ...ruleOf(ANN, 1), metric: 'when:|feargreed < 20', threshold: CLAIM }, 9, now);
  standIn.mood('2026-06-01', 19);
  standIn.mood('2026-06-02', 12);
  for (const day of ['01', '02', '03']) await closeDay(`2026-06-${day}T00:00:00Z`);

  const { rows } = await database.pool.query('SELECT alert FROM delivery');
  expect(rows).toEqual([
    {
      alert: {
        ...{ kind: 'condition', rule: 1, text: 'feargreed < 20', at: '2026-06-02T00:10:00.000Z' },
        told: [{ text: 'feargreed', value: 19, by: 'alternative.me' }],
      },
    },
  ]);
  expect(await sentiments.last(400)).toHaveLength(367);
});
