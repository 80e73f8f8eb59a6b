import type pg from 'pg';
import type { Candle } from '../core/market/candle.ts';
import type { Candles } from '../core/market/market.ts';
import type { DailyCloses, RankedAsset, RankedDay, RankedPast, Ranking, Rankings } from '../core/market/ranking.ts';
import type { Sentiments } from '../core/market/sentiment.ts';
import { type MarketSymbol, partsOf } from '../core/market/symbol.ts';
import type { Day, Timeframe } from '../core/market/timeframe.ts';
import type { SignalHistory } from '../core/signals/history.ts';
import type { SignalKind } from '../core/signals/signal.ts';
import type { Candle as CandleRow, PrismaClient, RankingDay } from './generated/client.ts';

export const createCandles = (prisma: PrismaClient, pool: pg.Pool): Candles => ({
  async last(symbol, timeframe, limit) {
    const rows = await prisma.candle.findMany({
      where: { symbol, timeframe },
      orderBy: { openAt: 'desc' },
      take: limit,
    });
    return rows.reverse().map(toCandle);
  },

  async add(symbol, timeframe, candles) {
    if (candles.length === 0) return;
    await pool.query(
      `INSERT INTO candle (symbol, timeframe, open_at, open, high, low, close, volume)
       SELECT $1, $2, * FROM unnest($3::timestamptz[], $4::float8[], $5::float8[], $6::float8[], $7::float8[], $8::float8[])
       ON CONFLICT (symbol, timeframe, open_at) DO UPDATE SET open = excluded.open, high = excluded.high,
         low = excluded.low, close = excluded.close, volume = excluded.volume`,
      [
        symbol,
        timeframe,
        candles.map(({ openAt }) => openAt),
        candles.map(({ open }) => open),
        candles.map(({ high }) => high),
        candles.map(({ low }) => low),
        candles.map(({ close }) => close),
        candles.map(({ volume }) => volume),
      ],
    );
  },
});

const toCandle = ({ openAt, open, high, low, close, volume }: CandleRow): Candle => ({
  openAt,
  open,
  high,
  low,
  close,
  volume,
});

export const createRankings = (prisma: PrismaClient): Rankings => ({
  async firstDay() {
    const row = await prisma.rankingDay.findFirst({ orderBy: { day: 'asc' }, select: { day: true } });
    return row?.day;
  },
  async save(day, { takenAt, source, assets }) {
    // As one text: a market that tells its past brings hundreds of rankings at once.
    await prisma.$executeRaw`
      INSERT INTO ranking_day (day, taken_at, source, assets)
      VALUES (${day}, ${takenAt}, ${source}, ${JSON.stringify(toJson(assets))}::jsonb) ON CONFLICT (day) DO NOTHING`;
  },
  async join(day, { takenAt, assets }) {
    await prisma.rankingDay.updateMany({ where: { day, takenAt }, data: { assets: toJson(assets) } });
  },
  async of(day) {
    const row = await prisma.rankingDay.findUnique({ where: { day } });
    return row ? toRanking(row) : undefined;
  },
  async latest() {
    const row = await prisma.rankingDay.findFirst({ orderBy: { day: 'desc' } });
    return row ? { day: row.day, ranking: toRanking(row) } : undefined;
  },
});

export const createRankedPast =
  (prisma: PrismaClient): RankedPast =>
  (symbol, from) => {
    const { base, exchange } = partsOf(symbol);
    // Another exchange's market of a ticker may be another coin.
    const ticker = exchange === undefined ? base : null;
    return prisma.$queryRaw<RankedDay[]>`
      SELECT day, (found ->> 'rank')::int AS rank, (found ->> 'marketCapUsd')::float8 AS "marketCapUsd"
      FROM ranking_day, LATERAL (
        SELECT asset AS found FROM jsonb_array_elements(assets) asset
        WHERE asset ->> 'symbol' = ${symbol} OR split_part(asset ->> 'symbol', '/', 1) = ${ticker}
        ORDER BY asset ->> 'symbol' = ${symbol} DESC, (asset ->> 'rank')::int LIMIT 1
      ) AS one
      WHERE day >= ${from} ORDER BY day`;
  };

const toJson = (assets: readonly RankedAsset[]) => assets.map((asset) => ({ ...asset, tags: [...(asset.tags ?? [])] }));

const toRanking = ({ takenAt, source, assets }: RankingDay): Ranking => ({
  takenAt,
  source,
  assets: assets as unknown as readonly RankedAsset[],
});

export const createDailyCloses = (prisma: PrismaClient): DailyCloses => ({
  async save(assetId, closes) {
    if (closes.length === 0) return;
    // Whole columns, as below: a year of one asset is one statement of three values instead of a thousand.
    await prisma.$executeRaw`
      INSERT INTO daily_close (asset_id, day, close, source)
      SELECT ${assetId}, * FROM unnest(${closes.map(({ day }) => day)}::text[],
        ${closes.map(({ close }) => close)}::float8[], ${closes.map(({ source }) => source)}::text[])
      ON CONFLICT DO NOTHING`;
  },
  async on(days) {
    // Whole columns of a day travel several times as fast as a row for each close.
    const rows = await prisma.$queryRaw<{ day: string; ids: string[]; closes: number[] }[]>`
      SELECT day, array_agg(asset_id) AS ids, array_agg(close) AS closes
      FROM daily_close WHERE day = ANY(${[...days]}) GROUP BY day`;
    return new Map(rows.map(({ day, ids, closes }) => [day, new Map(ids.map((id, i) => [id, closes[i]!]))]));
  },
  async sources(days, assetIds) {
    const groups = await prisma.$queryRaw<{ source: string; count: number }[]>`
      SELECT source, count(*)::int AS count FROM daily_close
      WHERE day = ANY(${[...days]}) AND asset_id = ANY(${[...assetIds]})
      GROUP BY source ORDER BY count DESC, source`;
    return Object.fromEntries(groups.map(({ source, count }) => [source, count]));
  },
  async series(assetId, from, to) {
    return prisma.dailyClose.findMany({
      where: { assetId, day: { gte: from, lte: to } },
      orderBy: { day: 'asc' },
      select: { day: true, close: true, source: true },
    });
  },
  async saveBirth(assetId, day) {
    // Whoever knows an earlier day has seen the asset live before the other one. So does an earlier close: where one is
    // kept, a past that begins later only lacks days, and a coin that passed for younger would never be missed.
    await prisma.$executeRaw`
      INSERT INTO asset_birth (asset_id, day) SELECT ${assetId}, ${day}
      WHERE NOT EXISTS (SELECT 1 FROM daily_close c WHERE c.asset_id = ${assetId} AND c.day < ${day})
      ON CONFLICT (asset_id) DO UPDATE SET day = LEAST(asset_birth.day, excluded.day)`;
  },
  async births() {
    const rows = await prisma.$queryRaw<{ id: string; day: Day }[]>`SELECT asset_id AS id, day FROM asset_birth`;
    return new Map(rows.map(({ id, day }) => [id, day]));
  },
});

export const createSentiments = (prisma: PrismaClient): Sentiments => ({
  async save(days) {
    await prisma.sentimentDay.createMany({ data: [...days], skipDuplicates: true });
  },
  async of(day) {
    return (await prisma.sentimentDay.findUnique({ where: { day } })) ?? undefined;
  },
  async last(limit) {
    const rows = await prisma.sentimentDay.findMany({ orderBy: { day: 'desc' }, take: limit });
    return rows.reverse();
  },
});

export const createSignalHistory = (prisma: PrismaClient): SignalHistory => ({
  async latest(limit, symbol) {
    const rows = await prisma.signal.findMany({
      where: symbol ? { symbol } : {},
      orderBy: [{ closedAt: 'desc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map(({ id: _, kind, symbol, timeframe, values, ...rest }) => ({
      ...rest,
      kind: kind as SignalKind,
      symbol: symbol as MarketSymbol,
      timeframe: timeframe as Timeframe,
      values: values as Record<string, number>,
    }));
  },
});
