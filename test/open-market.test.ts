import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { addDays } from '../src/core/market/timeframe.ts';
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
    remembered: [],
    onSourceChange: () => undefined,
    onPushChange: () => undefined,
    onPriceDoubt: () => undefined,
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

describe('a recorded market', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'tidebell-recorded-'));
    // The last day is 2020-05-09, 129 days after the first.
    const rows = Array.from({ length: 130 }, (_, i) => `${addDays('2020-01-01', i)},BTC,${7_000 + i},1e11,2e10,1`);
    const header = 'date,asset,close_usd,market_cap_usd,volume_usd,rank';
    writeFileSync(path.join(directory, 'daily.csv'), [header, ...rows, ''].join('\n'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const replay = (now: () => Date, resumeAt?: string) =>
    open(
      { MARKET: 'recorded', RECORDED_DIR: directory, MARKET_SPEED: '86400' },
      now,
      resumeAt ? new Date(resumeAt) : undefined,
    );
  const END = '2020-05-10T23:59:59.999Z';

  it.each([
    { resumeAt: undefined, at: '2020-04-30T00:00:00.000Z', isOver: false, because: 'the index needs a past' },
    { resumeAt: '2020-05-02T07:00:00Z', at: '2020-05-02T07:00:00.000Z', isOver: false, because: 'it was left there' },
    { resumeAt: END, at: END, isOver: true, because: 'what was told once is not told again' },
  ])('begins at $at, because $because', async ({ resumeAt, at, isOver }) => {
    const market = await replay(() => START, resumeAt);
    expect([market.now().toISOString(), market.isOver ?? false]).toEqual([at, isOver]);
  });

  it('has no Fear & Greed index, as nobody told one of it; a simulated market makes up its own', async () => {
    expect((await replay(() => START)).sentiment).toBeUndefined();
    expect((await open({ MARKET: 'simulated' }, () => START)).sentiment?.source).toBe('simulated');
  });

  it('stands once the last close has been seen, and its prices stay', async () => {
    let now = START;
    const market = await replay(() => now, '2020-05-09T12:00:00Z');
    now = new Date(START.getTime() + 60_000);
    expect(market.now().toISOString()).toBe(END);
    await market.feed.refresh();
    expect(market.feed.ticker('BTC/USD')).toMatchObject({ price: 7_129 });
    expect(market.feed.sources()).toMatchObject([{ state: 'fine' }]);
  });

  it.each(['2019-06-01T00:00:00Z', '2020-03-01T00:00:00Z', '2024-01-01T00:00:00Z'])(
    'was that of another recording where it stood at %s, and this one is not mixed with it',
    async (resumeAt) => {
      const phrase = {
        id: 'problem-recorded-other',
        facts: { directory, at: resumeAt.slice(0, 10), from: '2020-01-01', to: '2020-05-09' },
      };
      await expect(replay(() => START, resumeAt)).rejects.toMatchObject({ name: 'MarketProblem', phrase });
    },
  );
});

it('a recorded market without its folder cannot be opened, and says why', async () => {
  const opening = open({ MARKET: 'recorded', RECORDED_DIR: `${os.tmpdir()}/tidebell-nowhere` }, () => START);
  await expect(opening).rejects.toBeInstanceOf(MarketProblem);
});
