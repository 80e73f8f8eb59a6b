import type { KnownAsset } from './known-asset.ts';
import type { Day } from './timeframe.ts';

/** One unit of `from` became `factor` units of `asset`; the two are the same where only the units changed. */
export type UnitChange = {
  /** The first day that trades in new units, as far as that is one day: exchanges moved over some weeks. */
  readonly day: Day;
  readonly asset: KnownAsset;
  readonly from: KnownAsset;
  readonly factor: number;
  /** Who announced it. */
  readonly source: string;
};

const DOT: KnownAsset = ['DOT', 'Polkadot', 'polkadot'];
const BTT: KnownAsset = ['BTT', 'BitTorrent|BitTorrent (New)|BitTorrent [New]', 'bittorrent'];

/**
 * Redenominations, splits and migrations of coins that rank or ranked, oldest first.
 *
 * Source: made by hand in November 2026 from the announcements of the projects, as far as they were publicly known
 * up to the end of 2025; only what is certain. Mergers such as AGIX and OCEAN into FET are no changes of units:
 * the coin that stayed has a past of its own.
 */
export const UNIT_CHANGES: readonly UnitChange[] = [
  {
    day: '2018-07-25',
    from: ['VEN', 'VeChain'],
    asset: ['VET', 'VeChain', 'vechain'],
    factor: 100,
    source: 'VeChain Foundation, VEN to VET',
  },
  { day: '2020-08-21', from: DOT, asset: DOT, factor: 100, source: 'Web3 Foundation, Denomination Day' },
  {
    day: '2020-09-04',
    from: ['ERD', 'Elrond'],
    asset: ['EGLD', 'Elrond|MultiversX', 'elrond-erd-2'],
    factor: 1 / 1000,
    source: 'Elrond, ERD to EGLD',
  },
  {
    day: '2020-10-03',
    from: ['LEND', 'Aave|ETHLend', 'ethlend'],
    asset: ['AAVE', 'Aave', 'aave'],
    factor: 1 / 100,
    source: 'Aave, AIP-1',
  },
  {
    day: '2020-11-19',
    from: ['GNT', 'Golem'],
    asset: ['GLM', 'Golem', 'golem'],
    factor: 1,
    source: 'Golem, GNT to GLM',
  },
  {
    day: '2021-03-30',
    from: ['NPXS', 'Pundi X'],
    asset: ['PUNDIX', 'Pundi X (New)|Pundi X', 'pundi-x-2'],
    factor: 1 / 1000,
    source: 'Pundi X, NPXS to PUNDIX',
  },
  {
    day: '2021-07-01',
    from: ['BCHA', 'Bitcoin Cash ABC', 'bitcoin-cash-abc-2'],
    asset: ['XEC', 'eCash', 'ecash'],
    factor: 1_000_000,
    source: 'eCash, rebranding of BCHA',
  },
  {
    day: '2022-01-12',
    from: ['BTTOLD', 'BitTorrent (OLD)|BitTorrent', 'bittorrent-old'],
    asset: BTT,
    factor: 1000,
    source: 'BitTorrent, redenomination',
  },
  {
    day: '2022-05-28',
    from: ['LUNA', 'Terra', 'terra-luna'],
    asset: ['LUNC', 'Terra Luna Classic|Terra Classic', 'terra-luna'],
    factor: 1,
    source: 'Terra, proposal 1623: the old chain is called Classic',
  },
  {
    day: '2023-07-17',
    from: ['BIT', 'BitDAO', 'bitdao'],
    asset: ['MNT', 'Mantle', 'mantle'],
    factor: 1,
    source: 'Mantle, MIP-22',
  },
  {
    day: '2023-10-26',
    from: ['MC', 'Merit Circle', 'merit-circle'],
    asset: ['BEAM', 'Beam', 'beam-2'],
    factor: 100,
    source: 'Merit Circle DAO, MIP-28',
  },
  {
    day: '2024-07-18',
    from: ['GAL', 'Galxe', 'project-galaxy'],
    asset: ['G', 'Gravity|Gravity (by Galxe)', 'g-token'],
    factor: 60,
    source: 'Galxe, GAL to G',
  },
  {
    day: '2024-07-26',
    from: ['RNDR', 'Render|Render Token', 'render-token'],
    asset: ['RENDER', 'Render', 'render-token'],
    factor: 1,
    source: 'Render Network, RNDR to RENDER',
  },
  {
    day: '2024-09-04',
    from: ['MATIC', 'Polygon', 'matic-network'],
    asset: ['POL', 'POL (ex-MATIC)|Polygon Ecosystem Token|POL (prev. MATIC)', 'polygon-ecosystem-token'],
    factor: 1,
    source: 'Polygon Labs, MATIC to POL',
  },
  {
    day: '2024-09-18',
    from: ['MKR', 'Maker', 'maker'],
    asset: ['SKY', 'Sky', 'sky'],
    factor: 24_000,
    source: 'Sky, MKR to SKY',
  },
  {
    day: '2024-10-31',
    from: ['KLAY', 'Klaytn|Kaia', 'klay-token'],
    asset: ['KAIA', 'Kaia', 'kaia'],
    factor: 1,
    source: 'Kaia, KLAY to KAIA',
  },
  {
    day: '2025-01-16',
    from: ['FTM', 'Fantom', 'fantom'],
    asset: ['S', 'Sonic|Sonic (prev. FTM)', 'sonic-3'],
    factor: 1,
    source: 'Sonic Labs, FTM to S',
  },
  {
    day: '2025-05-14',
    from: ['EOS', 'EOS', 'eos'],
    asset: ['A', 'Vaulta', 'vaulta'],
    factor: 1,
    source: 'Vaulta, EOS to A',
  },
];
