import { describe, expect, it } from 'vitest';
import type { Move, RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { Rule } from '../../src/alerts/rule.ts';
import type { Candle } from '../../src/core/market/candle.ts';
import type { CandleRequest, PriceDoubt } from '../../src/core/market/market.ts';
import type { Metric, Reading } from '../../src/core/market/reading.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, TIMEFRAME_MS } from '../../src/core/market/timeframe.ts';
import { createCrossings } from '../../src/jobs/crossings.ts';
import { BTC, NOON, ruleOf } from '../storage/world.ts';

const never = new AbortController().signal;
const minutesAfter = (minutes: number): Date => new Date(NOON.getTime() + minutes * MINUTE_MS);
const clock = (at: string | Date): string => new Date(at).toISOString().slice(11, 16);

const ruleAt = (id: number, at: number, epoch = 0): Rule => ({
  ...ruleOf('telegram:1', at),
  id,
  epoch,
  state: 'armed',
  createdAtMs: NOON.getTime() - 400 * DAY_MS,
});

type Spike = { readonly at: Date; readonly price: number };
type Options = {
  readonly rules: readonly Rule[];
  readonly comparedAt?: Date;
  readonly spikes?: readonly Spike[];
  /** What candles the exchange has; by default all. */
  readonly serves?: (request: CandleRequest) => boolean;
  /** Minutes in which nobody traded. */
  readonly quiet?: (at: Date) => boolean;
};

/** A market that stands at 95 but for its spikes, and a bot that asks for its prices. */
async function createWorld({ rules, comparedAt, spikes = [], serves = () => true, quiet = () => false }: Options) {
  let now = NOON;
  let marks: [Metric, Date][] = comparedAt ? [[BTC, comparedAt]] : [];
  const asked: CandleRequest[] = [];
  const moves: Move[] = [];
  const pricesOnly: string[] = [];
  const progress: string[] = [];
  const doubts: PriceDoubt[] = [];
  const feed = {
    doubts: () => doubts,
    async candles(request: CandleRequest) {
      asked.push(request);
      const { timeframe, since = NOON, limit } = request;
      if (!serves(request)) return undefined;
      const ms = TIMEFRAME_MS[timeframe];
      const candles: Candle[] = [];
      for (let at = since.getTime(); at + ms <= now.getTime() && candles.length < limit; at += ms) {
        const within = spikes.filter((spike) => spike.at.getTime() >= at && spike.at.getTime() < at + ms);
        const high = Math.max(95, ...within.map(({ price }) => price));
        const low = Math.min(95, ...within.map(({ price }) => price));
        if (!quiet(new Date(at))) candles.push({ openAt: new Date(at), open: 95, high, low, close: 95, volume: 1 });
      }
      return { candles, source: 'binance' };
    },
  };
  const ledger: RuleLedger = {
    changes: async (since) => ({
      changes: since === 0n ? rules.map((rule) => ({ id: rule.id, rule })) : [],
      upTo: 1n,
    }),
    watermarks: async () => new Map(marks),
    async commit(made, readings) {
      moves.push(...made);
      marks = [...marks, ...readings.map(({ metric, at }): [Metric, Date] => [metric, at])];
      return made.filter(({ alert }) => alert).length;
    },
  };
  const start = async () => {
    const crossings = createCrossings({
      feed,
      matcher: createMatcher(ledger, { marketNow: () => now }),
      now: () => now,
      marketNow: () => now,
      onEnqueued: () => undefined,
      onCatchUp: (done, total) => progress.push(`${done}/${total}`),
      onPricesOnly: (symbol) => pricesOnly.push(symbol),
    });
    await crossings.matcher.follow(now);
    return {
      /** A round of the schedule: the newest price, and a look at the candles. */
      async round(at: Date, price = 95) {
        now = at;
        await crossings.matcher.match([{ metric: BTC, value: price, at, source: 'binance' } satisfies Reading], now);
        await crossings.job.run(at, never);
      },
      /** Prices every ten seconds between two minutes after noon, the last one not included. */
      async rounds(from: number, to: number, price?: number) {
        for (let seconds = from * 60; seconds < to * 60; seconds += 10) {
          await this.round(new Date(NOON.getTime() + seconds * 1_000), price);
        }
      },
    };
  };
  return {
    ...(await start()),
    restart: start,
    asked,
    moves,
    pricesOnly,
    progress,
    doubts,
    /** What rang: `1 100.5`, and from when to when where it was late. */
    rang: () =>
      moves.flatMap(({ alert }) => {
        if (alert?.kind !== 'price') return [];
        const late = alert.silentSince ? ` LATE ${clock(alert.silentSince)} to ${clock(alert.at)}` : '';
        return [`${alert.rule} at ${alert.price}${late}`];
      }),
  };
}

describe('while prices come', () => {
  const spikes = [{ at: new Date(minutesAfter(1).getTime() + 3_000), price: 97 }];

  it('a spike between two prices rings once, when its minute is over', async () => {
    const world = await createWorld({ rules: [ruleAt(1, 97)], spikes });
    await world.rounds(0, 2);
    expect(world.rang()).toEqual([]);
    await world.rounds(2, 6);
    expect(world.rang()).toEqual(['1 at 97']);
  });

  it('a market with no level near costs no request, one with a level near one a minute', async () => {
    const far = await createWorld({ rules: [ruleAt(1, 98)] });
    await far.rounds(0, 30);
    expect(far.asked).toEqual([]);
    const near = await createWorld({ rules: [ruleAt(1, 97.8)] });
    await near.rounds(0, 30);
    expect(near.asked.length).toBeGreaterThanOrEqual(29);
    expect(near.asked.length).toBeLessThanOrEqual(31);
    expect(new Set(near.asked.map(({ timeframe, limit }) => `${limit} of ${timeframe}`))).toEqual(new Set(['1 of 1m']));
  });

  it('a price that was withheld and is over rings where the candle of its minute says that it was traded', async () => {
    const spike = { at: new Date(minutesAfter(1).getTime() + 3_000), price: 120 };
    for (const [candles, rings] of [
      [[spike], ['1 at 120']],
      [[], []],
    ] as const) {
      const world = await createWorld({ rules: [ruleAt(1, 120)], spikes: candles });
      await world.rounds(0, 1);
      const doubt = { symbol: 'BTC/USDT', source: 'binance', price: 120, believed: 95, because: 'alone' } as const;
      world.doubts.push({ ...doubt, since: spike.at });
      await world.round(new Date(spike.at.getTime() + 1_000));
      world.doubts.pop();
      await world.rounds(1.5, 3);
      expect(world.rang()).toEqual(rings);
    }
  });

  it('a minute that comes late is looked at with the next', async () => {
    let serves = false;
    const world = await createWorld({ rules: [ruleAt(1, 97)], spikes, serves: () => serves });
    await world.rounds(0, 3);
    expect(world.pricesOnly, 'told once').toEqual(['BTC/USDT']);
    serves = true;
    await world.rounds(3, 4);
    expect(world.rang()).toEqual(['1 at 97']);
  });

  it('minutes in which nobody traded are no reason to miss one that follows', async () => {
    const world = await createWorld({
      rules: [ruleAt(1, 97)],
      spikes: [{ at: minutesAfter(5), price: 97 }],
      quiet: (at) => at < minutesAfter(5),
    });
    await world.rounds(0, 8);
    expect(world.rang()).toEqual(['1 at 97']);
  });
});

describe('after a downtime', () => {
  it.each([
    { minutes: 45, spike: 10, rings: '1 at 101 LATE 12:10 to 12:11', because: 'minutes reach back twelve hours' },
    { minutes: 24 * 60, spike: 65, rings: '1 at 101 LATE 13:00 to 14:00', because: 'hours reach back a month' },
    { minutes: 24 * 60, spike: 1_430, rings: '1 at 101 LATE 11:50 to 11:51', because: 'the end of it is minutes' },
    {
      minutes: (60 * DAY_MS) / MINUTE_MS,
      spike: 4 * 1_440,
      rings: '1 at 101 LATE 00:00 to 00:00',
      because: 'then days',
    },
  ])('tells once what was crossed, with its time: $because', async ({ minutes, spike, rings }) => {
    const world = await createWorld({
      rules: [ruleAt(1, 100), ruleAt(2, 200)],
      comparedAt: NOON,
      spikes: [{ at: minutesAfter(spike), price: 101 }],
    });
    await world.round(minutesAfter(minutes));
    expect(world.rang()).toEqual([rings]);
    await world.rounds(minutes + 1, minutes + 4);
    expect(world.rang()).toHaveLength(1);
    expect(world.progress).toEqual(['0/1', '1/1']);
  });

  it('compares the first price only after the candles before it', async () => {
    const world = await createWorld({
      rules: [ruleAt(1, 100)],
      comparedAt: NOON,
      spikes: [{ at: minutesAfter(10), price: 101 }],
    });
    await world.round(minutesAfter(30), 102);
    expect(world.moves.map(({ becomes, at }) => `${becomes} ${clock(at)}`)).toEqual([
      'quiet 12:10',
      'armed 12:10',
      'quiet 12:30',
    ]);
  });

  it('is not told again after another restart', async () => {
    const world = await createWorld({
      rules: [ruleAt(1, 100)],
      comparedAt: NOON,
      spikes: [{ at: minutesAfter(10), price: 101 }],
    });
    await world.round(minutesAfter(30));
    const again = await world.restart();
    await again.round(minutesAfter(60));
    await again.rounds(61, 63);
    expect(world.rang()).toHaveLength(1);
  });

  it('looks at the minutes of a short one, too, although no level is near', async () => {
    const world = await createWorld({
      rules: [ruleAt(1, 120)],
      comparedAt: new Date(NOON.getTime() - 50_000),
      spikes: [{ at: new Date(NOON.getTime() - 20_000), price: 121 }],
    });
    await world.rounds(0, 2);
    expect(world.rang()).toEqual(['1 at 121']);
  });

  it('says since when it may have happened where no candles can be had, and does not wait for them', async () => {
    const world = await createWorld({ rules: [ruleAt(1, 100)], comparedAt: NOON, serves: () => false });
    await world.round(minutesAfter(30), 101);
    expect(world.rang()).toEqual(['1 at 101 LATE 12:00 to 12:30']);
    expect(world.pricesOnly).toEqual(['BTC/USDT']);
  });

  it('takes hours where an exchange has no minutes', async () => {
    const world = await createWorld({
      rules: [ruleAt(1, 100)],
      comparedAt: NOON,
      spikes: [{ at: minutesAfter(70), price: 101 }],
      serves: ({ timeframe }) => timeframe !== '1m',
    });
    await world.round(minutesAfter(150));
    expect(world.rang()).toEqual(['1 at 101 LATE 13:00 to 14:00']);
  });

  it('asks for no market without rules', async () => {
    const world = await createWorld({ rules: [], comparedAt: new Date(NOON.getTime() - HOUR_MS) });
    await world.rounds(0, 3);
    expect(world.asked).toEqual([]);
  });
});
