import { afterEach, describe, expect, it, vi } from 'vitest';
import { STREAMS } from '../../../src/feeds/streams/dialects.ts';
import { createStream } from '../../../src/feeds/streams/stream.ts';
import { createExchangeStandIn } from '../../stand-ins/exchange.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** A stream of binance that may have three markets, two in a request. */
async function crowded(all: readonly string[]) {
  let at = new Date('2026-03-01T12:30:00Z');
  const standIn = await createExchangeStandIn({
    now: () => at,
    markets: { binance: all.map((base) => ({ base, quote: 'USDT' })) },
  });
  const changes: unknown[] = [];
  const stream = createStream({
    dialect: { ...STREAMS.binance, most: 3, perRequest: 2 },
    url: `${standIn.baseUrl('binance').replace('http', 'ws')}/ws`,
    now: () => at,
    onChange: (state) => changes.push(state),
  });
  open.push(stream, standIn);
  let most = 0;
  /** Tends for so many seconds, and says what is subscribed then. */
  async function tend(wanted: readonly string[], seconds: number): Promise<readonly string[]> {
    for (let i = 0; i < seconds; i++) {
      at = new Date(at.getTime() + 1_000);
      stream.tend(wanted.map((base) => `${base}USDT`));
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      most = Math.max(most, standIn.sockets.subscribed('binance').length);
    }
    return standIn.sockets
      .subscribed('binance')
      .map((market) => market.replace('USDT', ''))
      .toSorted();
  }
  return { tend, changes, most: () => most };
}

describe('a connection that may not have all that is wanted', () => {
  it('has the most important, and chooses anew once a minute', async () => {
    const { tend, most } = await crowded(['A', 'B', 'C', 'D', 'E']);
    await vi.waitFor(async () => expect(await tend(['A', 'B', 'C', 'D'], 1)).toEqual(['A', 'B', 'C']));
    // Prices change places from second to second, and exchanges count requests.
    expect(await tend(['D', 'E', 'C', 'B', 'A'], 20)).toEqual(['A', 'B', 'C']);
    expect(await tend(['D', 'E', 'C', 'B', 'A'], 60)).toEqual(['C', 'D', 'E']);
    expect(most(), 'never more than it may').toBe(3);
  });

  it('takes the next one in for one that is not wanted any more', async () => {
    const { tend } = await crowded(['A', 'B', 'C', 'D', 'E']);
    await vi.waitFor(async () => expect(await tend(['A', 'B', 'C', 'D', 'E'], 1)).toEqual(['A', 'B', 'C']));
    expect(await tend(['A', 'C', 'D', 'E'], 5)).toEqual(['A', 'C', 'D']);
  });
});
