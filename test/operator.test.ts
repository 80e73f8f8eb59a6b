import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Chats } from '../src/accounts/chats.ts';
import type { Alert } from '../src/alerts/alert.ts';
import type { ChatId } from '../src/chat/message.ts';
import type { PriceDoubt } from '../src/core/market/market.ts';
import type { MarketSymbol } from '../src/core/market/symbol.ts';
import { DAY_MS } from '../src/core/market/timeframe.ts';
import type { Outbox } from '../src/delivery/outbox.ts';
import { createOperator } from '../src/operator.ts';

function createStage(
  { chat, isDown = false, isMute = false }: { chat?: ChatId; isDown?: boolean; isMute?: boolean } = {
    chat: 'telegram:42',
  },
) {
  const told: string[] = [];
  const keys: string[] = [];
  const logged: string[] = [];
  const clock = { now: new Date('2026-06-01T12:00:00Z') };
  const operator = createOperator({
    chat,
    outbox: {
      async enqueue(key: string, to: ChatId, alert: Alert) {
        if (isDown) throw new Error('no database');
        keys.push(key);
        if (alert.kind === 'notice') told.push(`${to} ${alert.says.map(({ id }) => id).join(' ')}`);
      },
    } as unknown as Outbox,
    chats: { heard: async () => ({ settings: {} }) } as unknown as Chats,
    log: pino({}, { write: (line: string) => void logged.push(line) }),
    async sayNow(to, says) {
      if (isMute) return false;
      told.push(`now ${to} ${says.map(({ id }) => id).join(' ')}`);
      return true;
    },
    now: () => clock.now,
  });
  return { operator, told, keys, logged, clock };
}

const failing = { source: 'kraken', state: 'failing', reason: 'HTTP 502', since: new Date(0) } as const;
const refused = { source: 'coinpaprika', reason: 'HTTP 402' };
const down = { source: 'coingecko', reason: 'no answer in time' };

const WITHHELD = {
  kind: 'withheld',
  day: '2026-05-31',
  because: 'too-few-prices',
  members: [],
  excluded: [],
  missing: [],
} as const;

describe('the operator', () => {
  it('hears of a price that was dropped, once a day for each exchange; the log hears of all', async () => {
    const { operator, told, keys, logged, clock } = createStage();
    const doubt: PriceDoubt = {
      symbol: 'ETH/USDT',
      source: 'binance',
      price: 5_000,
      believed: 3_000,
      since: clock.now,
      because: 'contradicted',
      by: 'kraken',
    };
    await operator.priceDoubted({ doubt, became: 'held' });
    await operator.priceDoubted({ doubt, became: 'believed' });
    expect(told).toEqual([]);
    await operator.priceDoubted({ doubt, became: 'dropped' });
    await operator.priceDoubted({ doubt: { ...doubt, symbol: 'SOL/USDT' }, became: 'dropped' });
    expect(new Set(keys)).toEqual(new Set(['notice:price:binance:2026-06-01']));
    expect(told[0]).toBe('telegram:42 notice-price-dropped');
    expect(logged).toHaveLength(4);
  });

  it('hears of a source that fails and of one that returns', async () => {
    const { operator, told } = createStage();
    await operator.sourceChanged(failing);
    await operator.sourceChanged({ source: 'kraken', state: 'fine', since: new Date(1) });
    expect(told).toEqual(['telegram:42 notice-source-failing', 'telegram:42 notice-source-fine']);
  });

  it('hears once of providers that fail, however often they are asked, and again when others do', async () => {
    const { operator, told } = createStage();
    await operator.rankingsFailed([refused]);
    await operator.rankingsFailed([refused]);
    expect(told).toEqual(['telegram:42 notice-rankings']);
    await operator.rankingsFailed([refused, down]);
    await operator.rankingsFailed([]);
    await operator.rankingsFailed([refused]);
    expect(told).toHaveLength(3);
  });

  it('hears of each index whose value of a day is withheld, with the reason', async () => {
    const { operator, told, keys, logged } = createStage();
    const reading = { ...WITHHELD, have: 26, need: 45 } as const;
    await operator.seasonWithheld({ index: 'top50', reading });
    await operator.seasonWithheld({ index: 'top100', reading });
    expect(told).toEqual(Array(2).fill('telegram:42 notice-season-withheld season-withheld'));
    // The outbox tells a key once.
    expect(keys).toEqual(['notice:withheld:top50:2026-05-31', 'notice:withheld:top100:2026-05-31']);
    expect(logged[0]).toContain('"have":26,"need":45');
  });

  it('hears of a day that nobody gives a ranking of, with what each of them said', async () => {
    const { operator, told, keys } = createStage();
    await operator.rankingMissing({ day: '2026-05-31', failures: [refused, down] });
    expect(told).toEqual(['telegram:42 notice-no-ranking notice-rankings notice-rankings']);
    expect(keys).toEqual(['notice:no-ranking:2026-05-31']);
  });

  it('hears of a season index that is published quite otherwise', async () => {
    const { operator, told, logged } = createStage();
    await operator.indexDisagrees({ source: 'coinmarketcap', day: '2026-05-31', ours: 40, theirs: 61 });
    expect(told).toEqual(['telegram:42 notice-published-index']);
    expect(logged).toHaveLength(1);
  });

  it('hears once of each market whose candles cannot be used, and of one a day where many are', async () => {
    const { operator, told, clock } = createStage();
    const doubt = (symbol: MarketSymbol) => operator.candlesDoubted({ source: 'okx', symbol, reason: 'gap' });
    for (const symbol of ['THIN/USDT', 'ODD/USDT', 'THIN/USDT'] as const) await doubt(symbol);
    expect(told).toEqual(['telegram:42 notice-candles']);
    clock.now = new Date(clock.now.getTime() + DAY_MS);
    await doubt('THIN/USDT');
    expect(told, 'known by now').toHaveLength(1);
    await doubt('ODD/USDT');
    expect(told).toHaveLength(2);
  });

  it('is not needed: the log hears the same, also while the database is away', async () => {
    const without = createStage({});
    await without.operator.sourceChanged(failing);
    expect([without.told, without.logged.length]).toEqual([[], 1]);

    const away = createStage({ chat: 'telegram:42', isDown: true });
    await away.operator.sourceChanged(failing);
    expect(away.logged.join('')).toContain('HTTP 502');
    expect(away.logged.join('')).toContain('no database');
  });

  it('hears past the outbox that nothing is delivered, and by it that all goes on', async () => {
    const { operator, told, logged } = createStage();
    await operator.workStopped('evaluation');
    await operator.workStopped('delivery');
    await operator.workGoesOn('delivery');
    expect(told).toEqual([
      'telegram:42 notice-stopped-evaluation',
      'now telegram:42 notice-stopped-delivery',
      'telegram:42 notice-goes-on-delivery',
    ]);
    expect(logged.join()).toContain('Nothing was done for a minute');
  });

  it('finds it in the outbox where nothing can be said at once', async () => {
    const { operator, told } = createStage({ chat: 'telegram:42', isMute: true });
    await operator.workStopped('delivery');
    expect(told).toEqual(['telegram:42 notice-stopped-delivery']);
  });
});
