import type { Alert, ConditionAlert } from '../alerts/alert.ts';
import { type ChartLevel, inTheme, type Picture } from '../chat/picture.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';
import type { KnownPast } from '../core/rules/known-past.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import { type ChartWish, chartPicture } from './chart-picture.ts';
import { conditionChart } from './condition-chart.ts';
import { alertsOf, type Delivery } from './delivery.ts';
import { moversPicture } from './movers.ts';
import { seasonAlertPicture } from './season-picture.ts';

export type AlertPicturePorts = { readonly season: SeasonBoard; readonly past: KnownPast };

/** What a price did in the hours before it rang. */
const LEVEL_TIMEFRAME: Timeframe = '1h';

/**
 * What is to be seen beside an alert, in its chat's theme; undefined where its words are all there is. It holds only
 * what rang and nothing of the chat itself, so that all who wait for the same see one picture.
 * Rejects when the past cannot be read.
 */
export async function alertPicture(delivery: Delivery, ports: AlertPicturePorts): Promise<Picture | undefined> {
  const { isWordsOnly, theme } = delivery.reader;
  if (isWordsOnly) return undefined;
  const picture = await pictureOf(alertsOf(delivery), ports);
  return picture && inTheme(picture, theme);
}

async function pictureOf(alerts: readonly Alert[], { season, past }: AlertPicturePorts): Promise<Picture | undefined> {
  const [alert, ...others] = alerts;
  if (!alert) return undefined;
  const rang = alerts.map(levelsOf);
  const [first] = rang;
  if (first && rang.every((each) => each?.symbol === first.symbol)) {
    // Rungs of one ladder stand on one chart.
    const all = rang.flatMap((each) => each ?? []);
    const newest = all.reduce((best, each) => (each.at > best.at ? each : best), first);
    const levels = all.flatMap((each) => each.levels);
    return drawn(newest, { timeframe: LEVEL_TIMEFRAME, studies: [], levels: levels.filter(isFirst) }, past);
  }
  // Others have no picture in common.
  if (others.length > 0) return undefined;
  if (alert.kind === 'movers') return moversPicture(alert);
  return alert.kind === 'condition' ? conditionPicture(alert, past) : seasonAlertPicture(alert, season);
}

type Rang = { readonly symbol: string; readonly price: number; readonly at: string };

function levelsOf(alert: Alert): (Rang & { readonly levels: readonly ChartLevel[] }) | undefined {
  if (alert.kind === 'price') {
    const { symbol, price, at, level, side } = alert;
    return { symbol, price, at, levels: [{ at: level, side, isReached: true }] };
  }
  if (alert.kind !== 'moved') return undefined;
  const { symbol, price, at, from } = alert;
  const side = price >= from ? 'above' : 'below';
  return { symbol, price, at, levels: [{ at: price, side, isReached: true }, { at: from }] };
}

const isFirst = ({ at }: ChartLevel, i: number, all: readonly ChartLevel[]): boolean =>
  all.findIndex((each) => each.at === at) === i;

async function conditionPicture(alert: ConditionAlert, past: KnownPast): Promise<Picture | undefined> {
  const { symbol, text, told, at } = alert;
  const chart = conditionChart(text);
  if (symbol === undefined || !chart) return undefined;
  const price = told.find((each) => each.text === 'price')?.value;
  return drawn({ symbol, at, price }, chart, past);
}

/** Candles that had closed when it rang: a try that comes hours later shows the same. */
async function drawn(
  { symbol, price, at }: Omit<Rang, 'price'> & { readonly price: number | undefined },
  wish: Omit<ChartWish, 'symbol'>,
  past: KnownPast,
): Promise<Picture | undefined> {
  const { timeframe } = wish;
  const known = (await past(symbol as MarketSymbol, [timeframe])).past[timeframe] ?? [];
  const until = Date.parse(at) - TIMEFRAME_MS[timeframe];
  const candles = known.filter(({ openAt }) => openAt.getTime() <= until);
  const last = candles.at(-1);
  return last && chartPicture(candles, { price: price ?? last.close, at: new Date(at) }, { symbol, ...wish });
}
