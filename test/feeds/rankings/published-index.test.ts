import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPublishedIndex } from '../../../src/feeds/rankings/published-index.ts';
import { createRankingsStandIn, type RankingsFault, type RankingsStandIn } from '../../stand-ins/rankings.ts';

const now = () => new Date('2026-03-02T09:30:00Z');
let standIn: RankingsStandIn;
beforeEach(async () => {
  standIn = await createRankingsStandIn({ now });
});
afterEach(() => standIn.close());

const published = () => createPublishedIndex({ baseUrl: standIn.publishedUrl, now });

describe('the index that CoinMarketCap publishes', () => {
  it('is told at the close of a day, which is the midnight after it', async () => {
    standIn.publish('2026-02-27', 31);
    standIn.publish('2026-02-28', 44);
    standIn.publish('2026-03-01', 0);
    expect(await published().of('2026-02-28')).toBe(44);
    expect(await published().of('2026-03-01')).toBe(0);
    expect(standIn.requests[0]).toMatchObject({
      path: '/data-api/v3/altcoin-season/chart',
      query: { start: '1772150400', end: '1772409600' },
    });
  });

  it('has no value of a day that is not published, whatever the running value says', async () => {
    expect(await published().of('2026-03-01')).toBeUndefined();
  });

  const faults: readonly { fault: RankingsFault; reason: RegExp }[] = [
    { fault: { kind: 'html' }, reason: /web page/ },
    { fault: { kind: 'half json' }, reason: /not JSON/ },
    { fault: { kind: 'undefined rows' }, reason: /without points/ },
    { fault: { kind: 'drop' }, reason: /fetch failed|other side closed/ },
    { fault: { kind: 'status', status: 403 }, reason: /^HTTP 403/ },
    { fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, reason: /asked too often/ },
    { fault: { kind: 'status', status: 200, body: '{"data":{"points":{}}}' }, reason: /without points/ },
    { fault: { kind: 'status', status: 200, body: '{"data":null}' }, reason: /without points/ },
    ...[
      '{}',
      'null',
      '{"timestamp":"1772323200","altcoinIndex":"high"}',
      '{"timestamp":"","altcoinIndex":"4"}',
      '{"timestamp":"1772323200","altcoinIndex":"101"}',
    ].map((point) => ({
      fault: { kind: 'status', status: 200, body: `{"data":{"points":[${point}]}}` } as const,
      reason: /points that cannot be read/,
    })),
  ];
  it.each(faults)('says plainly what is wrong: $fault', async ({ fault, reason }) => {
    standIn.publish('2026-02-28', 44);
    standIn.fault(fault);
    await expect(published().of('2026-02-28')).rejects.toThrow(reason);
  });

  it.each([
    { point: '{"timestamp":1772323200,"altcoinIndex":44}', because: 'numbers instead of texts' },
    { point: '{"timestamp":1772323200000,"altcoinIndex":"44"}', because: 'milliseconds instead of seconds' },
    { point: '{"timestamp":"1772323260","altcoinIndex":"44.00"}', because: 'a minute after midnight' },
  ])('can be read with $because', async ({ point }) => {
    standIn.fault({ kind: 'status', status: 200, body: `{"data":{"points":[${point}]}}` });
    expect(await published().of('2026-02-28')).toBe(44);
  });
});
