import type { DigestAlert } from '../alerts/alert.ts';
import type { Market } from '../core/market/market.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { DAY_MS, MINUTE_MS } from '../core/market/timeframe.ts';
import type { SeasonHistory } from '../core/season/history.ts';
import { DEFAULT_INDEX } from '../core/season/indexes.ts';
import { type DueDigest, dueDigests, type Waiting } from '../delivery/digest.ts';
import { coinOf } from '../delivery/group.ts';
import { noisiest } from '../delivery/noise.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Receipts } from '../delivery/receipts.ts';
import type { Job } from './runner.ts';

/** So many coins are named. */
const MOST_MOVERS = 5;
const WEEK_MS = 7 * DAY_MS;

/** What is known of digests. */
export interface Digests {
  /** Chats that asked for digests, and those for which something is kept. */
  waiting(): Promise<readonly Waiting[]>;
  /** Markets that the rules of a chat are about. */
  symbols(chat: Waiting['chat']): Promise<readonly MarketSymbol[]>;
  /** Up to when digests have been looked for; undefined before the first time. */
  lookedAt(): Promise<Date | undefined>;
  looked(at: Date): Promise<void>;
}

/** Tells every chat its digest at the chat's own time, once a day, also after a downtime; and what was kept while it was quiet. */
export const digestsJob = (ports: {
  readonly digests: Digests;
  readonly outbox: Pick<Outbox, 'enqueue'>;
  readonly receipts: Pick<Receipts, 'noise'>;
  readonly history: Pick<SeasonHistory, 'latest'>;
  readonly feed: Pick<Market, 'ticker'>;
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
    for (const chat of await ports.digests.waiting()) {
      for (const due of dueDigests(chat, since, now)) {
        await ports.outbox.enqueue(due.key, due.chat, await digestOf(due, ports, now), now);
        ports.onEnqueued(1);
      }
    }
    await ports.digests.looked(now);
  },
});

async function digestOf(
  { chat, period, day, holds }: DueDigest,
  { digests, receipts, history, feed }: Parameters<typeof digestsJob>[0],
  now: Date,
): Promise<DigestAlert> {
  const about = { kind: 'digest', period, day, holds } as const;
  // Whoever wakes up wants to know what was missed, and no more.
  if (period === 'away') return about;
  const season = seasonOf(await history.latest(DEFAULT_INDEX));
  const movers = moversOf(await digests.symbols(chat), feed);
  const noise =
    period === 'weekly' ? noisiest(await receipts.noise(chat, new Date(now.getTime() - WEEK_MS))) : undefined;
  return { ...about, movers, ...(season ? { season } : {}), ...(noise ? { noise } : {}) };
}

function seasonOf(entry: Awaited<ReturnType<SeasonHistory['latest']>>): DigestAlert['season'] {
  if (entry?.reading.kind !== 'value') return undefined;
  const { day, index: value } = entry.reading;
  return { index: DEFAULT_INDEX, value, season: entry.standing?.season ?? 'neutral', day };
}

/** The coins that moved most in a day, most first. */
function moversOf(symbols: readonly MarketSymbol[], feed: Pick<Market, 'ticker'>): NonNullable<DigestAlert['movers']> {
  const moved = symbols.flatMap((symbol) => {
    const change = feed.ticker(symbol)?.changePercent;
    return change === undefined ? [] : [{ coin: coinOf(symbol), change }];
  });
  const ofCoin = new Map(moved.map((each) => [each.coin, each]));
  return [...ofCoin.values()].toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, MOST_MOVERS);
}
