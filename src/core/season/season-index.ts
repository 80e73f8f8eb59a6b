import type { RankedAsset, Ranking } from '../market/ranking.ts';
import type { Day } from '../market/timeframe.ts';
import { type Excluded, universe } from '../market/universe.ts';

export type SeasonQuestion = {
  /** The members are its largest coins: of the day itself, or of the window's first day for the variant without survivorship. */
  readonly ranking: Ranking;
  readonly size: number;
  /** The day whose close is compared. */
  readonly day: Day;
  readonly windowDays: number;
  /** Closes of `day` and of `windowDays` earlier, by asset id, in US dollars and in today's units. */
  readonly closesNow: ReadonlyMap<string, number>;
  readonly closesThen: ReadonlyMap<string, number>;
  /** Ids of assets that did not exist yet when the window began. Not knowing a price is not knowing this. */
  readonly youngerThan?: ReadonlySet<string>;
};

/** One member in the proof of a value. */
export type MemberReturn = {
  readonly id: string;
  readonly ticker: string;
  readonly name: string;
  readonly rank: number;
} & (
  | { readonly verdict: 'beats' | 'trails'; readonly returnPercent: number }
  | { readonly verdict: 'too-young' | 'no-price' }
);

type Proof = {
  readonly day: Day;
  /** Largest first; empty where nothing could be compared, because Bitcoin's own price is missing. */
  readonly members: readonly MemberReturn[];
  readonly excluded: readonly Excluded[];
};

export type SeasonValue = Proof & {
  readonly kind: 'value';
  /** 0 to 100, two decimals: 100 × wins / counted. */
  readonly index: number;
  readonly wins: number;
  readonly counted: number;
  readonly bitcoinReturnPercent: number;
};

type WithheldReason = 'no-bitcoin-price' | 'short-ranking' | 'too-few-prices';

/** Why there is no number today. `have` and `need` count Bitcoin's two prices, ranked coins, or priced members. */
type SeasonWithheld = Proof & {
  readonly kind: 'withheld';
  readonly because: WithheldReason;
  readonly have: number;
  readonly need: number;
  /** Ids of the assets whose prices are missing. */
  readonly missing: readonly string[];
};

export type SeasonReading = SeasonValue | SeasonWithheld;

/** Below this share of priced members the value could be off by several points, so it is withheld. */
const LEAST_PRICED = 0.9;

/** Two decimal prices divided carry an error in the 16th digit, which must not turn a tie into a win. */
const TIE = 1 + 1e-12;

/**
 * The share of the largest coins whose close-to-close return over the window is strictly above Bitcoin's.
 *
 * A coin that is younger than the window leaves numerator and denominator. A price that is only unknown is not
 * guessed: up to a tenth of them may be missing, beyond that the value is withheld.
 */
export function seasonIndex(question: SeasonQuestion): SeasonReading {
  const { ranking, size, day } = question;
  const { bitcoin, members: coins, excluded } = universe(ranking, size);
  const benchmark = bitcoin && growth(bitcoin, question);
  if (bitcoin === undefined || benchmark === undefined) {
    const have = bitcoin ? pricesOf(bitcoin, question).filter(isPrice).length : 0;
    const missing = [bitcoin?.id ?? 'BTC'];
    return { kind: 'withheld', because: 'no-bitcoin-price', have, need: 2, missing, day, members: [], excluded };
  }

  const members = coins.map((coin) => compare(coin, benchmark, question));
  const proof = { day, members, excluded };
  if (coins.length < size) {
    return { kind: 'withheld', because: 'short-ranking', have: coins.length, need: size, missing: [], ...proof };
  }

  const missing = members.filter(({ verdict }) => verdict === 'no-price').map(({ id }) => id);
  const wins = members.filter(({ verdict }) => verdict === 'beats').length;
  const counted = wins + members.filter(({ verdict }) => verdict === 'trails').length;
  const need = Math.max(1, Math.ceil(LEAST_PRICED * (counted + missing.length)));
  if (counted < need) {
    return { kind: 'withheld', because: 'too-few-prices', have: counted, need, missing, ...proof };
  }
  return {
    kind: 'value',
    index: Math.round((10_000 * wins) / counted) / 100,
    wins,
    counted,
    bitcoinReturnPercent: toPercent(benchmark),
    ...proof,
  };
}

function compare(coin: RankedAsset, benchmark: number, question: SeasonQuestion): MemberReturn {
  const { id, ticker, name, rank } = coin;
  const member = { id, ticker, name, rank };
  if (question.youngerThan?.has(id)) return { ...member, verdict: 'too-young' };
  const grown = growth(coin, question);
  if (grown === undefined) return { ...member, verdict: 'no-price' };
  return { ...member, verdict: grown > benchmark * TIE ? 'beats' : 'trails', returnPercent: toPercent(grown) };
}

/** close(t) / close(t − window); undefined where either is unknown. */
function growth(asset: RankedAsset, question: SeasonQuestion): number | undefined {
  const [now, then] = pricesOf(asset, question);
  return isPrice(now) && isPrice(then) ? now / then : undefined;
}

const pricesOf = ({ id }: RankedAsset, { closesNow, closesThen }: SeasonQuestion) =>
  [closesNow.get(id), closesThen.get(id)] as const;

const isPrice = (price: number | undefined): price is number =>
  price !== undefined && Number.isFinite(price) && price > 0;

const toPercent = (grown: number): number => Math.round((grown - 1) * 10_000) / 100;
