import { afterEach, describe } from 'vitest';
import { keepsFeedContract } from '../../contracts/feed.ts';
import { createLiveMarket } from './live-market.ts';

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

describe('the live feed', () => {
  keepsFeedContract(async () => {
    const {
      feed,
      standIn,
      now,
      pass,
      close: end,
    } = await createLiveMarket(['binance', 'kraken', 'coinbase', 'okx', 'bybit']);
    close = end;
    return {
      feed,
      now,
      symbol: 'ETH/USDT',
      pass: () => {
        pass(60);
        standIn.setPrice('ETH', 3_210);
      },
    };
  });
});
