/** A coin of the simulated market: where its price starts and what it does with the others. */
export type SimulatedAsset = {
  readonly ticker: string;
  readonly name: string;
  /** Coins of one sector move together a little: `layer-1`, `defi`, `meme`. */
  readonly sector: string;
  readonly priceUsd: number;
  readonly marketCapUsd: number;
  /** What it is when it is not a coin of its own: `stablecoin`, `wrapped`, `staked`, `asset-backed`. */
  readonly kind?: 'stablecoin' | 'wrapped' | 'staked' | 'asset-backed';
  /** Ticker of the asset whose price it carries; `priceUsd` is then units of that asset. */
  readonly follows?: string;
  /** Listed for a while, delisted, listed again much later: the young coins of the day. */
  readonly isNewcomer?: boolean;
};

type Row = readonly [ticker: string, name: string, priceUsd: number, marketCapMillions: number];

const inSector = (sector: string, rows: readonly Row[]): readonly SimulatedAsset[] =>
  rows.map(([ticker, name, priceUsd, millions]) => ({ ticker, name, sector, priceUsd, marketCapUsd: millions * 1e6 }));

const as = (kind: NonNullable<SimulatedAsset['kind']>, rows: readonly Row[], follows?: string) =>
  inSector('none', rows).map((asset) => ({ ...asset, kind, ...(follows ? { follows } : {}) }));

/**
 * Well-known tickers at familiar magnitudes, so that the first minutes feel like the real market. The figures
 * are rounded and of no date: nothing is measured from them.
 */
export const ASSETS: readonly SimulatedAsset[] = [
  ...inSector('bitcoin', [['BTC', 'Bitcoin', 95_000, 1_880_000]]),
  ...inSector('layer-1', [
    ['ETH', 'Ethereum', 3_400, 410_000],
    ['SOL', 'Solana', 170, 82_000],
    ['BNB', 'BNB', 640, 92_000],
    ['ADA', 'Cardano', 0.75, 27_000],
    ['AVAX', 'Avalanche', 32, 13_000],
    ['TRX', 'TRON', 0.24, 21_000],
    ['TON', 'Toncoin', 4.8, 12_000],
    ['SUI', 'Sui', 3.4, 10_500],
    ['DOT', 'Polkadot', 6.4, 9_700],
    ['NEAR', 'NEAR Protocol', 4.7, 5_600],
    ['APT', 'Aptos', 8.3, 4_700],
    ['ICP', 'Internet Computer', 9.4, 4_500],
    ['ETC', 'Ethereum Classic', 26, 3_900],
    ['ATOM', 'Cosmos', 6.1, 2_400],
    ['ALGO', 'Algorand', 0.28, 2_350],
    ['HBAR', 'Hedera', 0.21, 8_000],
    ['KAS', 'Kaspa', 0.12, 3_000],
    ['VET', 'VeChain', 0.038, 3_050],
    ['XTZ', 'Tezos', 1.05, 1_080],
    ['EOS', 'EOS', 0.74, 1_130],
    ['FLOW', 'Flow', 0.68, 1_060],
    ['EGLD', 'MultiversX', 31, 860],
    ['SEI', 'Sei', 0.37, 1_600],
    ['INJ', 'Injective', 21, 2_080],
    ['S', 'Sonic', 0.62, 1_950],
    ['KAVA', 'Kava', 0.43, 470],
    ['NEO', 'Neo', 12, 850],
    ['IOTA', 'IOTA', 0.26, 930],
    ['MINA', 'Mina', 0.52, 620],
    ['CFX', 'Conflux', 0.14, 690],
    ['TIA', 'Celestia', 4.5, 2_200],
  ]),
  ...inSector('layer-2', [
    ['POL', 'Polygon', 0.43, 3_500],
    ['ARB', 'Arbitrum', 0.66, 2_900],
    ['OP', 'Optimism', 1.65, 2_250],
    ['MNT', 'Mantle', 1.1, 3_700],
    ['STX', 'Stacks', 1.45, 2_200],
    ['IMX', 'Immutable', 1.2, 2_080],
    ['STRK', 'Starknet', 0.42, 1_050],
    ['ZK', 'ZKsync', 0.15, 560],
    ['METIS', 'Metis', 38, 235],
    ['LRC', 'Loopring', 0.16, 220],
  ]),
  ...inSector('payments', [
    ['XRP', 'XRP', 2.2, 126_000],
    ['LTC', 'Litecoin', 104, 7_900],
    ['BCH', 'Bitcoin Cash', 430, 8_500],
    ['XLM', 'Stellar', 0.33, 10_200],
    ['XDC', 'XDC Network', 0.082, 1_280],
    ['DASH', 'Dash', 34, 410],
    ['NANO', 'Nano', 1.05, 140],
  ]),
  ...inSector('meme', [
    ['DOGE', 'Dogecoin', 0.28, 41_000],
    ['SHIB', 'Shiba Inu', 0.000019, 11_200],
    ['PEPE', 'Pepe', 0.000014, 5_900],
    ['BONK', 'Bonk', 0.000026, 2_000],
    ['WIF', 'dogwifhat', 1.3, 1_300],
    ['FLOKI', 'FLOKI', 0.00014, 1_350],
    ['POPCAT', 'Popcat', 0.55, 540],
    ['MEW', 'cat in a dogs world', 0.0052, 460],
    ['TURBO', 'Turbo', 0.0061, 420],
  ]),
  ...inSector('defi', [
    ['LINK', 'Chainlink', 20, 12_800],
    ['UNI', 'Uniswap', 11, 6_600],
    ['AAVE', 'Aave', 270, 4_050],
    ['MKR', 'Maker', 1_500, 1_320],
    ['LDO', 'Lido DAO', 1.75, 1_570],
    ['CRV', 'Curve DAO Token', 0.72, 920],
    ['ENA', 'Ethena', 0.82, 2_500],
    ['ONDO', 'Ondo', 1.25, 1_900],
    ['JUP', 'Jupiter', 0.84, 1_420],
    ['RUNE', 'THORChain', 3.2, 1_110],
    ['SNX', 'Synthetix', 1.7, 580],
    ['COMP', 'Compound', 68, 600],
    ['CAKE', 'PancakeSwap', 2.4, 700],
    ['DYDX', 'dYdX', 1.2, 840],
    ['GMX', 'GMX', 24, 240],
    ['1INCH', '1inch Network', 0.34, 460],
    ['SUSHI', 'Sushi', 1.15, 310],
    ['PENDLE', 'Pendle', 4.4, 720],
    ['YFI', 'yearn.finance', 7_800, 260],
    ['CVX', 'Convex Finance', 4.1, 400],
    ['RAY', 'Raydium', 5.1, 1_480],
  ]),
  ...inSector('ai', [
    ['RENDER', 'Render', 6.6, 3_400],
    ['FET', 'Artificial Superintelligence Alliance', 1.25, 3_250],
    ['TAO', 'Bittensor', 450, 3_600],
    ['GRT', 'The Graph', 0.19, 1_800],
    ['WLD', 'Worldcoin', 2, 1_750],
    ['AKT', 'Akash Network', 2.6, 650],
    ['AIOZ', 'AIOZ Network', 0.82, 930],
    ['ARKM', 'Arkham', 1.35, 420],
  ]),
  ...inSector('storage', [
    ['FIL', 'Filecoin', 5, 3_150],
    ['AR', 'Arweave', 16, 1_050],
    ['THETA', 'Theta Network', 2.1, 2_100],
    ['HNT', 'Helium', 5.8, 1_000],
    ['BTT', 'BitTorrent', 0.0000011, 1_060],
    ['SC', 'Siacoin', 0.0048, 270],
    ['PYTH', 'Pyth Network', 0.34, 1_230],
  ]),
  ...inSector('games', [
    ['SAND', 'The Sandbox', 0.55, 1_340],
    ['MANA', 'Decentraland', 0.48, 930],
    ['AXS', 'Axie Infinity', 6.2, 960],
    ['GALA', 'Gala', 0.034, 1_450],
    ['BEAM', 'Beam', 0.021, 1_080],
    ['APE', 'ApeCoin', 1.15, 860],
    ['ENJ', 'Enjin Coin', 0.2, 350],
    ['CHZ', 'Chiliz', 0.082, 770],
  ]),
  ...inSector('exchange', [
    ['CRO', 'Cronos', 0.14, 3_800],
    ['OKB', 'OKB', 50, 3_000],
    ['KCS', 'KuCoin Token', 11, 1_300],
    ['GT', 'GateToken', 17, 1_480],
  ]),
  ...inSector('privacy', [
    ['XMR', 'Monero', 205, 3_780],
    ['ZEC', 'Zcash', 52, 820],
    ['ROSE', 'Oasis', 0.078, 540],
  ]),
  ...inSector('newcomer', [
    ['HYPE', 'Hyperliquid', 24, 8_000],
    ['TRUMP', 'Official Trump', 18, 3_600],
    ['VIRTUAL', 'Virtuals Protocol', 2.1, 2_100],
    ['PENGU', 'Pudgy Penguins', 0.028, 1_760],
    ['MOVE', 'Movement', 0.72, 1_620],
    ['BERA', 'Berachain', 6.1, 660],
    ['KAITO', 'KAITO', 1.6, 390],
    ['IP', 'Story', 4.4, 1_100],
    ['LAYER', 'Solayer', 1.1, 230],
    ['PUMP', 'Pump.fun', 0.0042, 1_500],
    ['ME', 'Magic Eden', 2.6, 330],
    ['GRASS', 'Grass', 2.1, 510],
  ]).map((asset) => ({ ...asset, isNewcomer: true })),
  ...as('stablecoin', [
    ['USDT', 'Tether', 1, 140_000],
    ['USDC', 'USDC', 1, 54_000],
    ['DAI', 'Dai', 1, 5_300],
    ['FDUSD', 'First Digital USD', 1, 1_900],
  ]),
  ...as('wrapped', [['WBTC', 'Wrapped Bitcoin', 1, 12_300]], 'BTC'),
  ...as('wrapped', [['WETH', 'Wrapped Ether', 1, 9_100]], 'ETH'),
  ...as('staked', [['STETH', 'Lido Staked Ether', 0.9995, 31_500]], 'ETH'),
  ...as('asset-backed', [
    ['PAXG', 'PAX Gold', 2_900, 620],
    ['XAUT', 'Tether Gold', 2_900, 720],
  ]),
];
