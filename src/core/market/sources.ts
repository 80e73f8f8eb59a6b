/** Exchanges whose markets can be read, in the order they are preferred where nothing else is configured. */
export const EXCHANGES = ['binance', 'kraken', 'coinbase', 'okx', 'bybit'] as const;
export type ExchangeId = (typeof EXCHANGES)[number];

/** Providers of rankings by market capitalisation, in the order they are asked where nothing else is configured. */
export const PROVIDERS = ['coinpaprika', 'coingecko', 'coinmarketcap'] as const;
export type ProviderId = (typeof PROVIDERS)[number];
