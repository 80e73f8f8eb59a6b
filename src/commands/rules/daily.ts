import { phrase } from '../../chat/message.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { addDays, type Day, dayOf } from '../../core/market/timeframe.ts';
import type { Phrase } from '../../core/result.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import type { Daily, Past } from '../../core/rules/readings/series.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import { indexOf } from '../../core/season/indexes.ts';
import type { Services } from '../services.ts';

/** What is told once a day, now and in the past that is kept. */
export type KnownDaily = {
  /** NaN where it is not known. */
  latest(source: Source): number;
  readonly history: Daily;
  /** Bitcoin's closes on those days, beside which a rule about the market is judged. */
  past(): Promise<Past>;
  /** Who tells a value that asks for its source to be named. */
  readonly credits: readonly Phrase[];
};

const DAYS = 400;

/**
 * The season index, dominance, the Fear & Greed index, and the place and size of a coin, as far as these sources ask for
 * them.
 */
export async function readDaily(
  sources: readonly Source[],
  symbol: MarketSymbol | undefined,
  services: Services,
): Promise<KnownDaily> {
  const { season } = services;
  const until = addDays(dayOf(services.now()), -1);
  const values = new Map<string, number>();
  const days = new Map<string, ReadonlyMap<Day, number>>();
  let seasonPast: Past | undefined;
  const credits: Phrase[] = [];
  for (const source of sources) {
    if (source.kind === 'dominance') {
      const entry = (await season.latest('top100')) ?? (await season.latest('top50'));
      values.set(source.kind, entry?.totals?.dominancePercent ?? Number.NaN);
      const points = await season.past('top100', until, DAYS);
      days.set(
        source.kind,
        toDays(points, ({ dominancePercent }) => dominancePercent),
      );
      if (points.length > 0) seasonPast ??= { '1d': bitcoinOf(points) };
    }
    const index = source.kind === 'season' ? indexOf(`top${source.size}`) : undefined;
    if (source.kind !== 'season' || !index) continue;
    const reading = (await season.latest(index))?.reading;
    values.set(keyOf(source), reading?.kind === 'value' ? reading.index : Number.NaN);
    const points = await season.past(index, until, DAYS);
    days.set(
      keyOf(source),
      toDays(points, ({ value }) => value),
    );
    if (points.length > 0) seasonPast = { '1d': bitcoinOf(points) };
  }
  if (symbol && sources.some(({ kind }) => kind === 'rank' || kind === 'market-cap')) {
    const ranked = await services.ranked(symbol, addDays(until, 1 - DAYS));
    const newest = ranked.at(-1);
    values.set('rank', newest?.rank ?? Number.NaN);
    values.set('market-cap', newest?.marketCapUsd ?? Number.NaN);
    days.set(
      'rank',
      toDays(ranked, ({ rank }) => rank),
    );
    days.set(
      'market-cap',
      toDays(ranked, ({ marketCapUsd }) => marketCapUsd),
    );
  }
  if (sources.some(({ kind }) => kind === 'fear-greed')) {
    const { latest, days: told } = await services.sentiment();
    values.set('fear-greed', latest?.value ?? Number.NaN);
    days.set('fear-greed', new Map(told.map(({ day, value }) => [day, value])));
    if (latest) credits.push(phrase('fear-greed-by', { source: latest.source }));
  }
  return {
    latest: (source) => values.get(keyOf(source)) ?? Number.NaN,
    history: (source, day) => days.get(keyOf(source))?.get(day) ?? Number.NaN,
    past: async () => seasonPast ?? (days.size > 0 ? bitcoinPast(services) : {}),
    credits,
  };
}

const toDays = <T extends { readonly day: Day }>(
  all: readonly T[],
  toValue: (each: T) => number | undefined,
): ReadonlyMap<Day, number> =>
  new Map(
    all.flatMap((each): [Day, number][] => {
      const value = toValue(each);
      return value === undefined ? [] : [[each.day, value]];
    }),
  );

const keyOf = (source: Source): string => (source.kind === 'season' ? `season:${source.size}` : source.kind);

/** Bitcoin's candles, where an index is known for longer than the seasons are. */
async function bitcoinPast({ market, past }: Services): Promise<Past> {
  const symbol = market.find({ base: 'BTC' })[0]?.symbol;
  return symbol ? (await past(symbol, ['1d'])).past : {};
}

/** Days as candles of which only the close is known; from the last gap on. */
function bitcoinOf(points: Awaited<ReturnType<SeasonBoard['past']>>) {
  const gap = points.findLastIndex(({ bitcoinUsd }) => bitcoinUsd === undefined);
  return points.slice(gap + 1).map(({ day, bitcoinUsd: close = Number.NaN }) => ({
    openAt: new Date(`${day}T00:00:00Z`),
    ...{ open: close, high: close, low: close, close, volume: 0 },
  }));
}
