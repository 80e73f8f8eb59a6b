import type { Change, DigestAlert, MoversAlert } from '../alerts/alert.ts';
import type { Market } from '../core/market/market.ts';
import { moversAmong } from '../core/market/movers.ts';
import type { Rankings } from '../core/market/ranking.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { DAY_MS, MINUTE_MS } from '../core/market/timeframe.ts';
import { newestOf, topCoins } from '../core/market/top-coins.ts';
import type { SeasonHistory } from '../core/season/history.ts';
import { DEFAULT_INDEX } from '../core/season/indexes.ts';
import { type DueDigest, type DueFeed, dueDigests, dueFeeds, nextByClock, type Waiting } from '../delivery/digest.ts';
import { coinOf } from '../delivery/group.ts';
import { noisiest } from '../delivery/noise.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Receipts } from '../delivery/receipts.ts';
import type { Job } from './runner.ts';

/** So many coins are named. */
const MOST_MOVERS = 5;
const TOP = 100;
/** On either side, where the movers are all there is to tell. */
const MOST_A_SIDE = 8;
const WEEK_MS = 7 * DAY_MS;

/** A chat as it was seen; `version` is another one after every change. */
type LookedAt = Waiting & { readonly version: string };

/** What is known of digests. */
export interface Digests {
  /** Chats to which something comes by the clock now or is not known to come later, and those for which something is kept. */
  waiting(now: Date): Promise<readonly LookedAt[]>;
  /** When these are looked at next; undefined: not before they choose something. Whatever changed meanwhile is looked at all the same. */
  lookAgain(chats: readonly { readonly seen: LookedAt; readonly at: Date | undefined }[]): Promise<void>;
  /** Markets that the rules of a chat are about. */
  symbols(chat: Waiting['chat']): Promise<readonly MarketSymbol[]>;
  /** Up to when digests have been looked for; undefined before the first time. */
  lookedAt(): Promise<Date | undefined>;
  looked(at: Date): Promise<void>;
}

/** Tells every chat its digest and its daily feeds at the chat's own time, once a day, also after a downtime; and what was kept while it was quiet. */
export const digestsJob = (ports: {
  readonly digests: Digests;
  readonly outbox: Pick<Outbox, 'enqueue'>;
  readonly receipts: Pick<Receipts, 'noise'>;
  readonly history: Pick<SeasonHistory, 'latest'>;
  readonly rankings: Pick<Rankings, 'latest'>;
  readonly feed: Market;
  /** Real time: a digest is for a person and not for a market. */
  now(): Date;
  onEnqueued(count: number): void;
}): Job => ({
  name: 'digests',
  timing: { everyMs: MINUTE_MS },
  async run() {
    const now = ports.now();
    const looked = (await ports.digests.lookedAt()) ?? new Date(now.getTime() - MINUTE_MS);
    // A clock that was set back does not skip what comes meanwhile.
    const since = looked < now ? looked : new Date(now.getTime() - MINUTE_MS);
    const top = moversOfTop(ports, now);
    const waiting = await ports.digests.waiting(now);
    for (const chat of waiting) {
      for (const due of dueDigests(chat, since, now)) {
        await ports.outbox.enqueue(due.key, due.chat, await digestOf(due, ports, top, now), now);
        ports.onEnqueued(1);
      }
      for (const due of dueFeeds(chat, since, now)) {
        await ports.outbox.enqueue(due.key, due.chat, moversAlert(due, await top()), now);
        ports.onEnqueued(1);
      }
    }
    await ports.digests.lookAgain(waiting.map((seen) => ({ seen, at: nextByClock(seen, now) })));
    await ports.digests.looked(now);
  },
});

type Ports = Parameters<typeof digestsJob>[0];
type Top = Awaited<ReturnType<ReturnType<typeof moversOfTop>>>;

/** The movers of the largest hundred now, counted once for everybody, and only where somebody is told them. */
function moversOfTop({ rankings, feed }: Ports, now: Date) {
  const count = async () => {
    const known = await rankings.latest();
    const coins = known ? topCoins(feed, known.ranking, TOP) : [];
    return { ...moversAmong(coins, MOST_A_SIDE), at: newestOf(coins, now) };
  };
  let counted: ReturnType<typeof count> | undefined;
  return () => {
    counted ??= count();
    return counted;
  };
}

const moversAlert = ({ id, day }: DueFeed, { gainers, losers, at }: Top): MoversAlert => ({
  kind: 'movers',
  subscription: id,
  day,
  at,
  gainers,
  losers,
});

async function digestOf(
  { chat, period, day, holds }: DueDigest,
  { digests, receipts, history, feed }: Ports,
  top: () => Promise<Top>,
  now: Date,
): Promise<DigestAlert> {
  const about = { kind: 'digest', period, day, holds } as const;
  // Whoever wakes up wants to know what was missed, and no more.
  if (period === 'away') return about;
  const season = seasonOf(await history.latest(DEFAULT_INDEX));
  const movers = moversOf(await digests.symbols(chat), feed);
  const noise =
    period === 'weekly' ? noisiest(await receipts.noise(chat, new Date(now.getTime() - WEEK_MS))) : undefined;
  const { gainers, losers } = await top();
  const largest = mostMoved([...gainers, ...losers].map(({ name: coin, percent: change }) => ({ coin, change })));
  return { ...about, movers, top: largest, ...(season ? { season } : {}), ...(noise ? { noise } : {}) };
}

function seasonOf(entry: Awaited<ReturnType<SeasonHistory['latest']>>): DigestAlert['season'] {
  if (entry?.reading.kind !== 'value') return undefined;
  const { day, index: value } = entry.reading;
  return { index: DEFAULT_INDEX, value, season: entry.standing?.season ?? 'neutral', day };
}

/** Of these coins those that moved most in a day, most first. */
function moversOf(symbols: readonly MarketSymbol[], feed: Pick<Market, 'ticker'>): readonly Change[] {
  const moved = symbols.flatMap((symbol) => {
    const change = feed.ticker(symbol)?.changePercent;
    return change === undefined ? [] : [{ coin: coinOf(symbol), change }];
  });
  const ofCoin = new Map(moved.map((each) => [each.coin, each]));
  return mostMoved([...ofCoin.values()]);
}

const mostMoved = (all: readonly Change[]): readonly Change[] =>
  all.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, MOST_MOVERS);
