import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createClient, rebased } from '../../../src/feeds/ccxt/client.ts';
import { faultOfStatus, readRetryAfter, toFault } from '../../../src/feeds/ccxt/fault.ts';
import { createExchangeStandIn } from '../../stand-ins/exchange.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

describe('a base URL', () => {
  it.each([
    { url: 'https://api.kraken.com', base: 'http://127.0.0.1:9/kraken', becomes: 'http://127.0.0.1:9/kraken' },
    {
      url: 'https://api.binance.com/api/v3',
      base: 'https://mirror.example/',
      becomes: 'https://mirror.example/api/v3',
    },
    { url: 'https://{hostname}', base: 'https://mirror.example', becomes: 'https://mirror.example' },
    { url: 'wss://ws.kraken.com/v2', base: 'https://mirror.example/k', becomes: 'wss://mirror.example/k/v2' },
    { url: 'wss://stream.binance.com:9443/ws', base: 'http://127.0.0.1:9', becomes: 'ws://127.0.0.1:9/ws' },
  ])('takes the place of scheme and host of $url', ({ url, base, becomes }) => {
    expect(rebased({ ws: { public: url } }, base)).toEqual({ ws: { public: becomes } });
  });
});

describe('a proxy', () => {
  it('carries every request', async () => {
    const standIn = await createExchangeStandIn({ now: () => NOW });
    const targets: string[] = [];
    const tunnels = new Set<Duplex>();
    const proxy = createServer().on('connect', (request, socket, head) => {
      targets.push(request.url ?? '');
      tunnels.add(socket);
      const [host = '', port] = (request.url ?? '').split(':');
      const through = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        through.write(head);
        through.pipe(socket).pipe(through);
      });
      socket.on('error', () => through.destroy());
      through.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const settings = { id: 'okx', baseUrl: standIn.baseUrl('okx'), proxy: proxyUrl } as const;
    const client = await createClient(settings, 5_000, () => NOW);
    expect((await client.tickers()).length).toBeGreaterThan(0);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.every((target) => target === `127.0.0.1:${standIn.port}`)).toBe(true);
    await client.close();
    for (const socket of tunnels) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
    await standIn.close();
  });
});

describe('a refusal', () => {
  it.each([
    { status: 451, body: '', kind: 'stopped', because: 'the law says so' },
    {
      status: 403,
      body: 'configured to block access from your country',
      kind: 'stopped',
      because: 'the country is blocked',
    },
    { status: 403, body: 'Request blocked. WAF', kind: 'failed', because: 'a firewall may change its mind' },
    { status: 429, body: '', kind: 'throttled', because: 'it was asked too often' },
    { status: 418, body: '', kind: 'throttled', because: 'binance bans for a while with it' },
    { status: 500, body: '', kind: 'failed', because: 'servers break' },
    { status: 302, body: '', kind: 'failed', because: 'market data does not move' },
    { status: 200, body: '', kind: undefined, because: 'it is none' },
  ])('with $status is $kind, because $because', ({ status, body, kind }) => {
    expect(faultOfStatus(status, body, undefined, NOW)?.kind).toBe(kind);
  });

  it.each([
    { header: '30', ms: 30_000 },
    { header: 'Sun, 01 Mar 2026 12:02:00 GMT', ms: 120_000 },
    { header: 'soon', ms: undefined },
    { header: '-5', ms: undefined },
    { header: '', ms: undefined },
    { header: undefined, ms: undefined },
  ])('with Retry-After $header waits $ms ms', ({ header, ms }) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });

  it('is told in one line without the address', () => {
    const error = new Error('okx GET https://www.okx.com/api/v5/market/tickers?instType=SPOT\nsomething odd');
    expect(toFault(error)).toMatchObject({ kind: 'failed', message: 'something odd' });
    expect(toFault(new Error('other side closed')).message).toBe('other side closed');
    expect(toFault('text').message).toBe('text');
  });
});
