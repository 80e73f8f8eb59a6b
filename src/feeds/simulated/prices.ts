import type { SimulatedAsset } from './assets.ts';
import { listedSince } from './listing.ts';
import { createNoise, keyOf, latticeOf, share } from './noise.ts';
import { createTide } from './tide.ts';
import { createVolume } from './volume.ts';

/** One asset's prices and volumes. Every answer is a pure function of the seed, the asset and the instant. */
export type PriceLine = {
  readonly asset: SimulatedAsset;
  /** Coins in circulation; it does not change. */
  readonly supply: number;
  /** In US dollars, six significant digits. A dollar and a USDT are taken as one. */
  priceAt(atMs: number): number;
  /** Coins traded in one hour, counted from the epoch. */
  tradedIn(hour: number): number;
  /** When its present listing began; −Infinity for those that were always there, undefined while delisted. */
  listedSince(atMs: number): number | undefined;
};

type Curve = (atMs: number) => number;

/** Daily standard deviations of the logarithm of the price. */
const BITCOIN = 0.024;
const ALTCOINS = 0.013;
const SECTOR = 0.012;
const OWN = { least: 0.022, most: 0.038 };
const GOLD = 0.008;
const PEG = 0.0002;
/** How strongly a coin answers to Bitcoin and to the tide of altcoins. */
const TO_BITCOIN = { least: 0.95, most: 1.25 };
const TO_ALTCOINS = { least: 0.8, most: 1.2 };
/** What is not Bitcoin's wanders back a little, so that prices stay near familiar magnitudes for years. */
const WANDERS_BACK = 0.42;
/** Altcoins and sectors answer to each other over hours and days, not within minutes; it also halves their cost. */
const SLOW_WAVES = 9;
/** A peg is pulled back all the time. */
const PULLED_BACK = 0.1;

/** Prices of all assets by ticker: a factor for Bitcoin, one for all altcoins, one per sector, and each coin's own. */
export function createPrices(seed: number, assets: readonly SimulatedAsset[]): ReadonlyMap<string, PriceLine> {
  const logPriceOf = createLogPrices(seed, assets);
  const newcomers = assets.filter(({ isNewcomer }) => isNewcomer);

  const toLine = (asset: SimulatedAsset): PriceLine => {
    const start = asset.priceUsd * (originalOf(asset, assets)?.priceUsd ?? 1);
    const supply = asset.marketCapUsd / start;
    const logPrice = logPriceOf(asset);
    const newcomer = newcomers.indexOf(asset);
    return {
      asset,
      supply,
      priceAt: (atMs) => sixDigits(start * Math.exp(logPrice(atMs))),
      tradedIn: createVolume(keyOf(seed, `volume:${asset.ticker}`), supply),
      listedSince: (atMs) => (newcomer < 0 ? Number.NEGATIVE_INFINITY : listedSince(newcomer, newcomers.length, atMs)),
    };
  };
  return new Map(assets.map((asset) => [asset.ticker, toLine(asset)]));
}

function createLogPrices(seed: number, assets: readonly SimulatedAsset[]): (asset: SimulatedAsset) => Curve {
  const noise = (name: string, daily: number, roughness = WANDERS_BACK, waves?: number): Curve => {
    const curve = createNoise(latticeOf(keyOf(seed, name)), roughness, waves);
    return (atMs) => daily * curve(atMs);
  };
  const bitcoin = lastKept(noise('factor:bitcoin', BITCOIN, 0.5));
  const gold = noise('factor:gold', GOLD);
  const tide = createTide(keyOf(seed, 'factor:tide'));
  const ripples = noise('factor:altcoins', ALTCOINS, WANDERS_BACK, SLOW_WAVES);
  const altcoins = lastKept((atMs) => tide(atMs) + ripples(atMs));
  const sectors = new Map(
    assets.map(({ sector }) => [sector, lastKept(noise(`sector:${sector}`, SECTOR, WANDERS_BACK, SLOW_WAVES))]),
  );

  return function logPriceOf(asset): Curve {
    const { ticker, sector, kind } = asset;
    if (ticker === 'BTC') return bitcoin;
    const peg = noise(`peg:${ticker}`, PEG, PULLED_BACK);
    if (kind === 'stablecoin') return peg;
    const original = originalOf(asset, assets);
    const pegged = original ? logPriceOf(original) : kind === 'asset-backed' ? gold : undefined;
    if (pegged) return (atMs) => pegged(atMs) + peg(atMs);

    const key = keyOf(seed, `character:${ticker}`);
    const toBitcoin = between(TO_BITCOIN, share(key, 1));
    const toAltcoins = between(TO_ALTCOINS, share(key, 2));
    const own = noise(`coin:${ticker}`, between(OWN, share(key, 3)));
    const ofSector = sectors.get(sector)!;
    return (atMs) => toBitcoin * bitcoin(atMs) + toAltcoins * altcoins(atMs) + ofSector(atMs) + own(atMs);
  };
}

const originalOf = ({ follows }: SimulatedAsset, assets: readonly SimulatedAsset[]): SimulatedAsset | undefined =>
  follows === undefined ? undefined : assets.find(({ ticker }) => ticker === follows);

const between = ({ least, most }: { least: number; most: number }, x: number): number => least + (most - least) * x;

/** Keeps the last answer: a hundred coins ask the shared factors for the same instant. */
function lastKept(curve: Curve): Curve {
  let keptAt = Number.NaN;
  let value = 0;
  return (atMs) => {
    if (atMs !== keptAt) {
      value = curve(atMs);
      keptAt = atMs;
    }
    return value;
  };
}

/** Six significant digits, as an exchange prints a price. Faster than printing and reading it back. */
export function sixDigits(value: number): number {
  const places = 5 - Math.floor(Math.log10(value));
  const power = 10 ** Math.abs(places);
  return places >= 0 ? Math.round(value * power) / power : Math.round(value / power) * power;
}
