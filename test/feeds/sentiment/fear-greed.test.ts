import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFearGreed } from '../../../src/feeds/sentiment/fear-greed.ts';
import { createRankingsStandIn, type RankingsFault, type RankingsStandIn } from '../../stand-ins/rankings.ts';

const now = () => new Date('2026-03-02T09:30:00Z');
let standIn: RankingsStandIn;
beforeEach(async () => {
  standIn = await createRankingsStandIn({ now });
});
afterEach(() => standIn.close());

const feed = () => createFearGreed({ baseUrl: standIn.fearGreedUrl, now });
const answerOf = (...rows: readonly string[]): RankingsFault => ({
  kind: 'status',
  status: 200,
  body: `{"name":"Fear and Greed Index","data":[${rows}],"metadata":{"error":null}}`,
});
const row = (value: string, timestamp: string) => `{"value":${value},"timestamp":${timestamp}}`;
/** Midnights at which March 2nd, March 1st and February 28th began. */
const [SECOND, FIRST, BEFORE] = ['"1772409600"', '"1772323200"', '"1772236800"'];

describe('the Fear & Greed index of alternative.me', () => {
  it('is told of each day at the midnight that closes it, oldest first', async () => {
    standIn.mood('2026-02-28', 12);
    standIn.mood('2026-03-01', 0);
    expect(await feed().days('2026-02-27', '2026-03-01')).toEqual([
      { day: '2026-02-27', value: 50, source: 'alternative.me' },
      { day: '2026-02-28', value: 12, source: 'alternative.me' },
      { day: '2026-03-01', value: 0, source: 'alternative.me' },
    ]);
    expect(standIn.requests[0]).toMatchObject({ path: '/fng/', query: { limit: '3', format: 'json' } });
  });

  it('is asked for as many days as are wanted, and tells no others', async () => {
    expect(await feed().days('2026-02-20', '2026-02-21')).toHaveLength(2);
    expect(standIn.requests[0]?.query['limit']).toBe('10');
  });

  it('has no value of a day that is not told yet: the one before it does not stand in', async () => {
    standIn.fault(answerOf(row('"20"', FIRST), row('"30"', BEFORE)));
    expect(await feed().days('2026-03-01', '2026-03-01')).toEqual([]);
  });

  const faults: readonly { fault: RankingsFault; reason: RegExp }[] = [
    { fault: { kind: 'html' }, reason: /web page/ },
    { fault: { kind: 'half json' }, reason: /not JSON/ },
    { fault: { kind: 'undefined rows' }, reason: /not a list/ },
    { fault: { kind: 'drop' }, reason: /fetch failed|other side closed/ },
    { fault: { kind: 'status', status: 503 }, reason: /^HTTP 503/ },
    { fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, reason: /asked too often/ },
    { fault: { kind: 'status', status: 200, body: '{"metadata":{"error":"no data"}}' }, reason: /^says: no data/ },
    { fault: answerOf(), reason: /without a day/ },
    { fault: answerOf('null'), reason: /rows that hold nothing/ },
    { fault: answerOf(row('"20"', FIRST), row('"30"', SECOND)), reason: /do not rise at 2026-02-28/ },
    { fault: answerOf(row('"20"', SECOND), row('"30"', SECOND)), reason: /do not rise at 2026-03-01/ },
    { fault: answerOf(row('"20"', '"1772496000"')), reason: /tells of 2026-03-02, which is not over/ },
    ...['"101"', '"-1"', '"54.5"', '"Greed"', '""', 'null'].map((value) => ({
      fault: answerOf(row(value, SECOND)),
      reason: /no value from 0 to 100 of 2026-03-01/,
    })),
    ...['"02-03-2026"', '""', '0', '"1772409600000"'].map((at) => ({
      fault: answerOf(row('"20"', at)),
      reason: /a day that cannot be read/,
    })),
  ];
  it.each(faults)('is not believed, and the reason says why: $reason', async ({ fault, reason }) => {
    standIn.fault(fault);
    await expect(feed().days('2026-02-01', '2026-03-01')).rejects.toThrow(reason);
  });

  it('can be read with numbers instead of texts', async () => {
    standIn.fault(answerOf(row('20', '1772409600')));
    expect(await feed().days('2026-03-01', '2026-03-01')).toMatchObject([{ value: 20 }]);
  });
});
