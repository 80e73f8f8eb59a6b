import { type AssetName, byTicker, isKnownAs, type KnownAsset } from './known-asset.ts';

/**
 * What the larger coins are for: ticker and name, and behind `|` what other providers call the same coin.
 *
 * Source: made by hand in November 2026 from what was publicly known up to the end of 2025; no provider's list was
 * copied. Each coin stands in the one sector it is best known for. A coin that is missing belongs to no sector,
 * which changes no index.
 */
const LISTS = {
  'layer-1': `ETH Ethereum, SOL Solana, BNB BNB|Binance Coin, ADA Cardano, AVAX Avalanche, SUI Sui, TON Toncoin,
    DOT Polkadot, NEAR NEAR Protocol, APT Aptos, ICP Internet Computer, ETC Ethereum Classic, ATOM Cosmos|Cosmos Hub,
    ALGO Algorand, HBAR Hedera|Hedera Hashgraph, VET VeChain, KAS Kaspa, SEI Sei, TIA Celestia, TRX TRON, CRO Cronos,
    INJ Injective|Injective Protocol, S Sonic|Sonic (prev. FTM), FTM Fantom, EGLD MultiversX|Elrond, XTZ Tezos,
    FLOW Flow, EOS EOS, A Vaulta, NEO Neo, QTUM Qtum, ONE Harmony, CFX Conflux, KAIA Kaia, KLAY Klaytn, WAVES Waves,
    ZIL Zilliqa, ONT Ontology, LUNC Terra Luna Classic|Terra Classic, LUNA Terra, KAVA Kava, CORE Core, ASTR Astar,
    MINA Mina|Mina Protocol, IOTA IOTA, THETA Theta Network, CKB Nervos Network, BERA Berachain, HYPE Hyperliquid,
    IP Story, MON Monad, XPL Plasma, GLMR Moonbeam, ROSE Oasis|Oasis Network, CELO Celo, ICX ICON, LSK Lisk,
    RVN Ravencoin, XDC XDC Network, OSMO Osmosis, RON Ronin, KDA Kadena`,
  'layer-2': `POL POL (ex-MATIC)|Polygon Ecosystem Token|POL (prev. MATIC), MATIC Polygon, ARB Arbitrum, OP Optimism,
    MNT Mantle, IMX Immutable|ImmutableX|Immutable X, STX Stacks, STRK Starknet, ZK ZKsync|zkSync, MANTA Manta Network,
    METIS Metis|Metis Token, BLAST Blast, SCR Scroll, LRC Loopring, SKL SKALE|SKALE Network, LINEA Linea, TAIKO Taiko,
    MOVE Movement, ALT AltLayer, BOBA Boba Network`,
  defi: `UNI Uniswap, AAVE Aave, MKR Maker, SKY Sky, LDO Lido DAO, CRV Curve DAO Token|Curve DAO|Curve, COMP Compound,
    SNX Synthetix|Synthetix Network Token|Synthetix Network, SUSHI SushiSwap|Sushi, YFI yearn.finance,
    CAKE PancakeSwap, RUNE THORChain, GMX GMX, DYDX dYdX|dYdX (Native), PENDLE Pendle, JUP Jupiter, RAY Raydium,
    ENA Ethena, ETHFI ether.fi, EIGEN EigenLayer|EigenCloud, MORPHO Morpho, 1INCH 1inch|1inch Network, BAL Balancer,
    CVX Convex Finance, FXS Frax Share, FRAX Frax (prev. FXS), ZRX 0x|0x Protocol, KNC Kyber Network Crystal,
    BNT Bancor|Bancor Network, UMA UMA, JST JUST, AERO Aerodrome Finance, JTO Jito, ORCA Orca, DRIFT Drift Protocol,
    WOO WOO|WOO Network, RSR Reserve Rights, LQTY Liquity, SPELL Spell Token, RPL Rocket Pool, SSV ssv.network,
    WLFI World Liberty Financial, SYRUP Maple Finance|Syrup, ASTER Aster, KMNO Kamino, XVS Venus`,
  meme: `DOGE Dogecoin, SHIB Shiba Inu, PEPE Pepe, BONK Bonk, WIF dogwifhat, FLOKI FLOKI, PENGU Pudgy Penguins,
    TRUMP OFFICIAL TRUMP, FARTCOIN Fartcoin, SPX SPX6900, BRETT Brett|Brett (Based), POPCAT Popcat|Popcat (SOL),
    MOG Mog Coin, MEW cat in a dogs world, BOME BOOK OF MEME, TURBO Turbo, BABYDOGE Baby Doge Coin, PUMP Pump.fun,
    NEIRO Neiro|First Neiro On Ethereum, PNUT Peanut the Squirrel, GIGA Gigachad, MEME Memecoin, ELON Dogelon Mars,
    MELANIA Melania Meme|Official Melania Meme, GOAT Goatseus Maximus, TOSHI Toshi`,
  gaming: `SAND The Sandbox, MANA Decentraland, AXS Axie Infinity, GALA Gala, ENJ Enjin Coin, ILV Illuvium, BEAM Beam,
    PRIME Echelon Prime, YGG Yield Guild Games, XAI Xai, PIXEL Pixels, BIGTIME Big Time, SUPER SuperVerse|SuperFarm,
    MAGIC Treasure, ALICE My Neighbor Alice, TLM Alien Worlds, WAXP WAX, GMT STEPN|GMT, NOT Notcoin, APE ApeCoin,
    HMSTR Hamster Kombat, CATI Catizen`,
  ai: `TAO Bittensor, FET Artificial Superintelligence Alliance|Fetch.ai, AGIX SingularityNET, OCEAN Ocean Protocol,
    WLD Worldcoin, VIRTUAL Virtuals Protocol|Virtual Protocol, AKT Akash Network, ARKM Arkham, AIOZ AIOZ Network,
    RENDER Render, RNDR Render|Render Token, NMR Numeraire, GRASS Grass, AI16Z ai16z, KAITO KAITO, IO io.net,
    ATH Aethir, PAAL PAAL AI, NOS Nosana, PHA Phala Network|Phala, 0G 0G, SAHARA Sahara AI, AIXBT aixbt by Virtuals`,
  exchange: `LEO UNUS SED LEO|LEO Token, OKB OKB, BGB Bitget Token, GT Gate|GateToken|GateChain,
    KCS KuCoin Token|KuCoin, HT Huobi Token, HTX HTX DAO|HTX, FTT FTX Token, MX MX Token,
    WBT WhiteBIT Coin|WhiteBIT Token, WRX WazirX`,
  infrastructure: `LINK Chainlink, PYTH Pyth Network, BAND Band|Band Protocol, API3 API3, TRB Tellor|Tellor Tributes,
    GRT The Graph, QNT Quant, W Wormhole, ZRO LayerZero, AXL Axelar, ENS Ethereum Name Service, ID SPACE ID,
    ANKR Ankr|Ankr Network, POKT Pocket Network, MASK Mask Network, BAT Basic Attention Token, SAFE Safe, DIA DIA,
    T Threshold|Threshold Network Token, G Gravity|Gravity (by Galxe), GAL Galxe, LPT Livepeer, CELR Celer Network`,
  privacy: `XMR Monero, ZEC Zcash, DASH Dash, DCR Decred, SCRT Secret, ZEN Horizen, BDX Beldex, FIRO Firo, XVG Verge,
    ARRR Pirate Chain, GRIN Grin, PIVX PIVX, NYM Nym, RAIL Railgun, TORN Tornado Cash, NIGHT Midnight, DUSK Dusk`,
  payments: `XRP XRP, XLM Stellar, LTC Litecoin, BCH Bitcoin Cash, BSV Bitcoin SV, BTG Bitcoin Gold, XNO Nano,
    NANO Nano, ACH Alchemy Pay, REQ Request, AMP Amp, COTI COTI, XEC eCash, DGB DigiByte, TEL Telcoin, PI Pi Network|Pi,
    PUNDIX Pundi X (New)|Pundi X, OMG OMG Network, DENT Dent, HOT Holo, NEXO NEXO`,
  storage: `FIL Filecoin, AR Arweave, STORJ Storj, SC Siacoin, BTT BitTorrent|BitTorrent (New)|BitTorrent [New],
    HNT Helium, IOTX IoTeX, GLM Golem, BLZ Bluzelle, PEAQ peaq, GEOD GEODNET, FLUX Flux, HONEY Hivemapper, WAL Walrus`,
  'real-world-assets': `ONDO Ondo, OM MANTRA|MANTRA DAO, CFG Centrifuge, POLYX Polymesh|Polymesh Network, PLUME Plume,
    TRU TrueFi, GFI Goldfinch, RIO Realio Network, CPOOL Clearpool, TRAC OriginTrail`,
} as const;

/** What our own list calls a sector; recorded histories bring names of their own. */
export type Sector = keyof typeof LISTS;

const LISTED = byTicker(
  (Object.keys(LISTS) as readonly Sector[]).flatMap((sector) =>
    readList(LISTS[sector]).map((coin) => ({ sector, coin })),
  ),
  ({ coin }) => coin,
);

/** The sector our list puts a coin into; undefined for a coin that it does not name. */
export const listedSector = (asset: AssetName): Sector | undefined =>
  LISTED.get(asset.ticker.toUpperCase())?.find(({ coin }) => isKnownAs(asset, coin))?.sector;

/** The ticker ends at the first space, each coin at a comma. */
function readList(list: string): readonly KnownAsset[] {
  return list.split(',').map((each): KnownAsset => {
    const [ticker = '', ...names] = each.trim().split(' ');
    return [ticker, names.join(' ')];
  });
}
