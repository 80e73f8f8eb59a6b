import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { SourceState, Ticker } from '../../src/core/market/market.ts';
import { coinOf } from '../../src/core/market/reading.ts';
import type { TypedSymbol } from '../../src/core/market/symbol.ts';
import { CLAIM } from '../../src/core/rules/plan.ts';
import type { RuleState } from '../../src/core/rules/rule.ts';
import { listingsJob } from '../../src/jobs/listings.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createListings } from '../../src/storage/listings.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, waiting } from './world.ts';

const ANN = 'telegram:1' as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let rules: ReturnType<typeof createRules>;
beforeEach(async () => {
  await empty(database);
  rules = createRules(database.prisma, database.pool);
  await createChats(database.prisma, database.pool).heard(person(ANN), NOON);
});

const add = async (is: 'listed' | 'delisted', state: RuleState = 'armed') => {
  const rule = { chat: ANN, owner: ANN, metric: coinOf('XYZ', is), threshold: CLAIM, state };
  return (await rules.add(rule, 99, NOON))?.id ?? 0;
};

/** The job once a minute. Each letter is one look: `x` the coin is traded, `.` it is missing, `!` missing while a source fails. */
function watch() {
  let minute = 0;
  const start = () => {
    const matcher = createMatcher(rules);
    let isThere = false;
    let state: SourceState['state'] = 'fine';
    const feed = {
      find: ({ base }: TypedSymbol): readonly Ticker[] =>
        isThere && base === 'XYZ' ? [{ symbol: 'XYZ/USDT', price: 1.5, at: NOON, source: 'okx' }] : [],
      sources: () => [
        { source: 'binance', state: 'fine', since: NOON } as const,
        { source: 'okx', state, since: NOON } as const,
      ],
    };
    const now = () => after(minute * 60);
    let rang = 0;
    const onEnqueued = (count: number) => {
      rang += count;
    };
    const job = listingsJob({
      listings: createListings(database.pool),
      feed,
      matcher,
      now,
      marketNow: now,
      onEnqueued,
    });
    return async (seen: string) => {
      rang = 0;
      for (const each of seen) {
        minute += 1;
        isThere = each === 'x';
        state = each === '!' ? 'failing' : 'fine';
        await job.run(now(), new AbortController().signal);
      }
      return rang;
    };
  };
  let look = start();
  return {
    look: (seen: string) => look(seen),
    restart: () => {
      look = start();
    },
    away: (minutes: number) => {
      minute += minutes;
    },
  };
}
const HOUR = '.'.repeat(61);
const alerts = async () =>
  (await database.pool.query('SELECT alert FROM delivery ORDER BY id')).rows.map(({ alert }) => alert);

describe('a listing', () => {
  it('rings once, with the market, and again only after the coin was gone', async () => {
    const id = await add('listed');
    const { look } = watch();
    expect([await look('...'), await look('xxx'), await look('.x.x'), await look(`${HOUR}x`)]).toEqual([0, 1, 0, 1]);
    expect((await alerts())[0]).toEqual({
      ...{ kind: 'listing', rule: id, coin: 'XYZ', at: after(240).toISOString() },
      market: { symbol: 'XYZ/USDT', price: 1.5, source: 'okx' },
    });
    expect(await waiting(database)).toHaveLength(2);
  });

  it('rings once also with a restart, and for what was listed meanwhile', async () => {
    await add('listed');
    const { look, restart, away } = watch();
    await look('.');
    away(600);
    restart();
    expect(await look('x')).toBe(1);
    restart();
    expect(await look('x')).toBe(0);
  });

  it('of a coin that was missing only while its exchange failed is none', async () => {
    await add('listed', 'quiet');
    const { look } = watch();
    expect(await look('!!!xx')).toBe(0);
    expect(await look(`${HOUR}x`), 'missing for an hour, it is known to be gone').toBe(1);
  });
});

describe('a delisting', () => {
  it('rings once, an hour after the coin was seen last', async () => {
    const id = await add('delisted');
    const { look } = watch();
    expect([await look('xx'), await look(HOUR.slice(1)), await look('.'), await look('...')]).toEqual([0, 0, 1, 0]);
    expect(await alerts()).toMatchObject([{ kind: 'listing', rule: id, coin: 'XYZ' }]);
    expect((await alerts())[0]).not.toHaveProperty('market');
  });

  it.each([
    { seen: '!'.repeat(200), because: 'a source failed all the time' },
    { seen: `${'.'.repeat(50)}${'!'.repeat(50)}....`, because: 'the time does not count in which a source failed' },
    { seen: `${'.'.repeat(50)}x${'.'.repeat(50)}`, because: 'it was seen within the hour' },
  ])('is withheld: $because', async ({ seen }) => {
    await add('delisted');
    const { look } = watch();
    expect(await look(`x${seen}`)).toBe(0);
  });

  it('is withheld where nobody looked within the hour', async () => {
    await add('delisted');
    const { look, away } = watch();
    await look('x.');
    away(120);
    expect(await look('.')).toBe(0);
    expect(await look(HOUR.slice(1)), 'and told once somebody did').toBe(1);
  });
});
