import type { RankedAsset } from '../market/ranking.ts';
import type { Day } from '../market/timeframe.ts';
import type { Excluded, Universe } from '../market/universe.ts';

/** Closes of one day by asset id, in US dollars and in today's units. */
export type DayCloses = Pick<ReadonlyMap<string, number>, 'get'>;
type AssetIds = Pick<ReadonlySet<string>, 'has'>;

/** What is asked about a universe: the largest coins of the day itself, or of the window's first day, without survivorship. */
export type SeasonWindow = {
  readonly size: number;
  /** The day whose close is compared. */
  readonly day: Day;
  /** Closes of `day` and of the window's first day. */
  readonly closesNow: DayCloses;
  readonly closesThen: DayCloses;
  /** Ids of assets that did not exist yet when the window began. Not knowing a price is not knowing this. */
  readonly youngerThan?: AssetIds;
  /** Ids of assets that are known to have left the records by `day`: nobody will ever tell their price. */
  readonly gone?: AssetIds;
  /** What speaks against the ranking or the prices, as `doubtsOf` finds it. */
  readonly doubts?: Doubts;
};

/** What must not be counted from, although it is there. */
export type Doubts = {
  /** The ranking was not taken in the day after the close that it is used for. */
  readonly isStale: boolean;
  /** Ids of assets whose close and whose price in the ranking cannot both be right. */
  readonly disputed: AssetIds;
};

/** One member in the proof of a value. */
export type MemberReturn = {
  readonly id: string;
  readonly ticker: string;
  readonly name: string;
  readonly rank: number;
} & (
  | { readonly verdict: 'beats' | 'trails'; readonly returnPercent: number }
  | { readonly verdict: 'too-young' | 'gone' | 'no-price' | 'doubtful' }
);

type Proof = {
  readonly day: Day;
  /** Largest first; empty where nothing could be compared, for want of a ranking or of a price of Bitcoin. */
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

type WithheldReason = 'stale-ranking' | 'no-bitcoin-price' | 'disputed-bitcoin' | 'short-ranking' | 'too-few-prices';

/**
 * Why there is no number today. `have` and `need` count rankings of the day, Bitcoin's two prices, sources that agree
 * on Bitcoin's price, ranked coins, or priced members.
 */
type SeasonWithheld = Proof & {
  readonly kind: 'withheld';
  readonly because: WithheldReason;
  readonly have: number;
  readonly need: number;
  /** Ids of the assets whose prices are missing or in doubt. */
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
 * A coin that is younger than the window, or gone at its end, leaves numerator and denominator. A price that is only
 * unknown, or in doubt, is not guessed: up to a tenth of them may be missing, beyond that the value is withheld.
 */
export function seasonIndex(chosen: Universe, question: SeasonWindow): SeasonReading {
  const { size, day } = question;
  const { bitcoin, members: coins, excluded } = chosen;
  const uncompared = { kind: 'withheld', day, members: [], excluded } as const;
  if (question.doubts?.isStale) return { ...uncompared, because: 'stale-ranking', have: 0, need: 1, missing: [] };
  const benchmark = bitcoin && growth(bitcoin, question);
  if (bitcoin === undefined || benchmark === undefined) {
    const have = bitcoin ? pricesOf(bitcoin, question).filter(isPrice).length : 0;
    const missing = [bitcoin?.id ?? 'BTC'];
    return { ...uncompared, because: 'no-bitcoin-price', have, need: 2, missing };
  }
  if (question.doubts?.disputed.has(bitcoin.id)) {
    return { ...uncompared, because: 'disputed-bitcoin', have: 1, need: 2, missing: [bitcoin.id] };
  }

  const members = coins.map((coin) => compare(coin, benchmark, question));
  const proof = { day, members, excluded };
  if (coins.length < size) {
    return { kind: 'withheld', because: 'short-ranking', have: coins.length, need: size, missing: [], ...proof };
  }

  const missing = members.filter(({ verdict }) => verdict === 'no-price' || verdict === 'doubtful').map(({ id }) => id);
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

function compare(coin: RankedAsset, benchmark: number, question: SeasonWindow): MemberReturn {
  // Written out, because copying an object costs more here than everything else about a member.
  const { id, ticker, name, rank } = coin;
  if (question.youngerThan?.has(id)) return { id, ticker, name, rank, verdict: 'too-young' };
  if (question.gone?.has(id)) return { id, ticker, name, rank, verdict: 'gone' };
  const grown = growth(coin, question);
  if (grown === undefined) return { id, ticker, name, rank, verdict: 'no-price' };
  if (question.doubts?.disputed.has(id)) return { id, ticker, name, rank, verdict: 'doubtful' };
  const verdict = grown > benchmark * TIE ? 'beats' : 'trails';
  return { id, ticker, name, rank, verdict, returnPercent: toPercent(grown) };
}

/** close(t) / close(t − window); undefined where either is unknown. */
function growth(asset: RankedAsset, question: SeasonWindow): number | undefined {
  const [now, then] = pricesOf(asset, question);
  return isPrice(now) && isPrice(then) ? now / then : undefined;
}

const pricesOf = ({ id }: RankedAsset, { closesNow, closesThen }: SeasonWindow) =>
  [closesNow.get(id), closesThen.get(id)] as const;

const isPrice = (price: number | undefined): price is number =>
  price !== undefined && Number.isFinite(price) && price > 0;

const toPercent = (grown: number): number => Math.round((grown - 1) * 10_000) / 100;
