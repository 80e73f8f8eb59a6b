import type { DailyClose, Market } from '../../core/market/market.ts';
import type { RankedAsset, Ranking } from '../../core/market/ranking.ts';
import { isDollar, partsOf } from '../../core/market/symbol.ts';
import { type Day, HOUR_MS } from '../../core/market/timeframe.ts';
import { isBitcoin } from '../../core/market/universe.ts';
import { AnswerFault } from '../answer.ts';

/** Every provider lists thousands, so fewer than this, or than was asked for, is a broken answer. */
const FEWEST = 100;
/** Share of assets that may lack a price or a capitalisation; they are left out. */
const MOST_WITHOUT_PRICE = 0.02;

/**
 * Believes a ranking as a whole or not at all: enough assets, each named once, ranks that rise from 1,
 * prices and capitalisations above zero.
 * @throws AnswerFault with the first thing that is wrong.
 */
export function checkedRanking(assets: readonly RankedAsset[], limit: number): readonly RankedAsset[] {
  const sorted = assets.toSorted((a, b) => a.rank - b.rank).slice(0, limit);
  const priced = sorted.filter(({ priceUsd, marketCapUsd }) => isPositive(priceUsd) && isPositive(marketCapUsd));
  const unpriced = sorted.length - priced.length;
  if (unpriced > sorted.length * MOST_WITHOUT_PRICE) throw new AnswerFault(`gives no price for ${unpriced} assets`);
  if (priced.length < Math.min(limit, FEWEST) - unpriced || priced.length === 0) {
    throw new AnswerFault(`lists only ${priced.length} assets`);
  }
  if (priced[0]?.rank !== 1) throw new AnswerFault('does not begin with rank 1');
  const ids = new Set<string>();
  let previous = 0;
  for (const { id, ticker, rank } of priced) {
    if (id === '' || ticker === '' || ids.has(id)) throw new AnswerFault(`rank ${rank} has no name, or one used twice`);
    if (!Number.isInteger(rank) || rank < previous) throw new AnswerFault(`the ranks do not rise at ${ticker}`);
    ids.add(id);
    previous = rank;
  }
  return priced;
}

/** Providers look at Bitcoin every few minutes. What is older was left standing. */
const STALE_MS = 2 * HOUR_MS;

/** @throws AnswerFault when the provider itself last looked too long ago. Where it does not say, nothing is held against it. */
export function checkFresh(updatedAt: Date | undefined, now: Date): void {
  if (updatedAt && now.getTime() - updatedAt.getTime() > STALE_MS)
    throw new AnswerFault(`its prices are old: it last updated them at ${updatedAt.toISOString().slice(0, 16)}Z`);
}

/** Two fresh prices of Bitcoin lie closer together than this, percent. */
const MOST_APART_PERCENT = 3;

/**
 * Why a ranking cannot be believed beside the prices of the exchanges; undefined where both agree on Bitcoin, or the
 * exchanges say nothing. One that is wrong about the largest market is not trusted with the others.
 */
export function doubtBeside(market: Pick<Market, 'find'>, { assets }: Pick<Ranking, 'assets'>): string | undefined {
  const told = assets.find(isBitcoin)?.priceUsd;
  const traded = market.find({ base: 'BTC' }).find(({ symbol }) => isDollar(partsOf(symbol).quote));
  if (told === undefined || traded === undefined) return undefined;
  const apartPercent = 100 * Math.abs(told / traded.price - 1);
  if (apartPercent <= MOST_APART_PERCENT) return undefined;
  const [theirs, ours] = [told, traded.price].map((price) => Number(price.toPrecision(6)));
  return `says that Bitcoin costs ${theirs} dollars while ${traded.source} trades it at ${ours}`;
}

/**
 * Keeps the closes between two days.
 * @throws AnswerFault when a close is not above zero or the days do not rise.
 */
export function checkedHistory(closes: readonly DailyClose[], from: Day, to: Day): readonly DailyClose[] {
  let previous = '';
  for (const { day, close } of closes) {
    if (!isPositive(close)) throw new AnswerFault(`no close, or 0, for ${day}`);
    if (day <= previous) throw new AnswerFault(`its days do not rise at ${day}`);
    previous = day;
  }
  return closes.filter(({ day }) => day >= from && day <= to);
}

const isPositive = (value: number) => Number.isFinite(value) && value > 0;
