import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeSettings } from '../../../src/feeds/ccxt/client.ts';
import { isReachable } from '../../../src/feeds/ccxt/probe.ts';
import { createExchangeStandIn, type ExchangeStandIn } from '../../stand-ins/exchange.ts';
import { STAND_IN_EXCHANGES } from '../../stand-ins/exchange-model.ts';

const now = () => new Date('2026-03-01T12:30:00Z');
let standIn: ExchangeStandIn;
beforeEach(async () => {
  standIn = await createExchangeStandIn({ now });
});
afterEach(() => standIn.close());

const settings = (ids: readonly ExchangeSettings['id'][] = STAND_IN_EXCHANGES): readonly ExchangeSettings[] =>
  ids.map((id) => ({ id, baseUrl: standIn.baseUrl(id) }));

describe('whether live markets can be reached', () => {
  it.each(STAND_IN_EXCHANGES)('%s alone is enough, with one small request', async (id) => {
    expect(await isReachable({ exchanges: settings([id]), now, timeoutMs: 3_000 })).toBe(true);
    expect(standIn.requests).toHaveLength(1);
  });

  it('one good answer among broken ones is enough', async () => {
    standIn.fault({ kind: 'delay', ms: 60_000, exchange: 'binance' });
    standIn.fault({ kind: 'html', exchange: 'kraken' });
    standIn.fault({ kind: 'zero price', exchange: 'coinbase' });
    standIn.fault({ kind: 'country block', status: 403, exchange: 'bybit' });
    expect(await isReachable({ exchanges: settings(), now, timeoutMs: 3_000 })).toBe(true);
  });

  it.each([
    { kind: 'html' },
    { kind: 'zero price' },
    { kind: 'drop' },
    { kind: 'country block', status: 451 },
    { kind: 'delay', ms: 60_000 },
  ] as const)('is denied when every exchange answers with $kind', async (fault) => {
    standIn.fault(fault);
    expect(await isReachable({ exchanges: settings(), now, timeoutMs: 300 })).toBe(false);
  });

  it('is denied when nobody listens', async () => {
    const exchanges = STAND_IN_EXCHANGES.map((id) => ({ id, baseUrl: 'http://127.0.0.1:1' }));
    expect(await isReachable({ exchanges, now, timeoutMs: 3_000 })).toBe(false);
  });
});
