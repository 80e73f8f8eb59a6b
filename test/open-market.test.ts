import net from 'node:net';
import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { chooseMarket, MarketProblem, openMarket } from '../src/open-market.ts';

const START = new Date('2026-06-01T12:00:00Z');

/** Every exchange behind a port where nobody listens. */
async function unreachable() {
  const server = net.createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port)),
  );
  await new Promise((resolve) => server.close(resolve));
  const url = `http://127.0.0.1:${port}`;
  return { EXCHANGES: 'binance,kraken', BINANCE_BASE_URL: url, KRAKEN_BASE_URL: url };
}

const open = (env: Record<string, string>, now: () => Date, resumeAt?: Date) => {
  const config = readConfig(env);
  if (config.market === 'auto') throw new Error('choose a market');
  return openMarket(config.market, {
    config,
    now,
    resumeAt,
    onSourceChange: () => undefined,
    onCandleDoubt: () => undefined,
    onPastFailure: () => undefined,
    onProgress: () => undefined,
  });
};

describe('which market', () => {
  it('is simulated in the console where no exchange can be reached', async () => {
    expect(await chooseMarket(readConfig(await unreachable()), true, () => new Date())).toBe('simulated');
  });

  it('is never invented on a platform, unless chosen by hand', async () => {
    expect(await chooseMarket(readConfig(await unreachable()), false, () => START)).toBe('live');
    expect(await chooseMarket(readConfig({ MARKET: 'simulated' }), false, () => START)).toBe('simulated');
  });

  it('is the one that is configured, without asking anybody', async () => {
    expect(await chooseMarket(readConfig({ MARKET: 'live', ...(await unreachable()) }), true, () => START)).toBe(
      'live',
    );
  });
});

describe('the clock of a simulated market', () => {
  it.each([
    { speed: '60', resumeAt: undefined, at: '2026-06-01T13:00:00.000Z', because: 'an hour passes in a minute' },
    { speed: '0.5', resumeAt: undefined, at: '2026-06-01T12:00:30.000Z', because: 'it may run slower' },
    {
      speed: '60',
      resumeAt: '2027-01-01T00:00:00Z',
      at: '2027-01-01T01:00:00.000Z',
      because: 'it goes on where it was left',
    },
  ])('runs at $speed: $because', async ({ speed, resumeAt, at }) => {
    let now = START;
    const market = await open(
      { MARKET: 'simulated', MARKET_SPEED: speed },
      () => now,
      resumeAt ? new Date(resumeAt) : undefined,
    );
    now = new Date(START.getTime() + 60_000);
    expect(market.now().toISOString()).toBe(at);
    expect((await market.feed.refresh())[0]?.at.toISOString()).toBe(at);
    await market.feed.close();
  });
});

it('a recorded market without its folder cannot be opened, and says why', async () => {
  const opening = open({ MARKET: 'recorded', RECORDED_DIR: `${os.tmpdir()}/tidebell-nowhere` }, () => START);
  await expect(opening).rejects.toBeInstanceOf(MarketProblem);
});
