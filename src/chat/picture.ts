import type { Mover } from '../core/market/movers.ts';

/**
 * A picture as data: what is to be seen, in the words of the chat, before anybody has painted it. Everything it tells
 * is said in the text beside it too. It needs no language: beside names of coins and indicators, days, numbers and
 * symbols only. Two people who see the same are given the same data, so that it is painted once.
 */
export type Picture = SeasonPicture | ChartPicture | ComparePicture | HeatmapPicture | MoversPicture;

/** What a chat looks at; both apps are dark at night and light by day, and nobody tells a bot which. */
export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

/** Absent: dark. */
type Themed = { readonly theme?: Theme };

type SeasonName = 'bitcoin' | 'neutral' | 'altcoin';

/** A gauge of the season index, and under it its past with the seasons shaded, beside the price of Bitcoin. */
export type SeasonPicture = Themed & {
  readonly kind: 'season';
  /** `top50`. */
  readonly index: string;
  /** The day whose close it shows, `2026-11-22`. */
  readonly day: string;
  /** 0 to 100. */
  readonly value: number;
  readonly season: SeasonName;
  /** Where seasons begin, in points of the index. */
  readonly levels: { readonly bitcoin: number; readonly altcoin: number };
  /** Oldest first, one a day; empty where no past is known, and then only the gauge is painted. */
  readonly days: readonly SeasonPictureDay[];
};

export type SeasonPictureDay = {
  readonly day: string;
  /** Absent on a day without a value. */
  readonly value?: number;
  readonly season?: SeasonName;
  readonly bitcoinUsd?: number;
};

/** Candles of one market with its volume, chosen indicators, and levels that somebody set. */
export type ChartPicture = Themed & {
  readonly kind: 'chart';
  /** `ETH/USDT`. */
  readonly symbol: string;
  /** `4h`. */
  readonly timeframe: string;
  readonly timeframeMs: number;
  /** Closed candles, oldest first, stamped with their open time in milliseconds UTC. A missing one leaves its place empty. */
  readonly candles: readonly ChartCandle[];
  /** The newest price, after the last close. */
  readonly price: number;
  /** ISO. */
  readonly at: string;
  /** Over 24 hours, percent. */
  readonly changePercent?: number;
  readonly overlays: readonly ChartLine[];
  /** Averages over the volume. */
  readonly volumeLines: readonly ChartLine[];
  readonly panels: readonly ChartPanel[];
  readonly levels: readonly ChartLevel[];
};

export type ChartCandle = {
  readonly ms: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
};

/** One value for each candle; null where it is not known. */
export type ChartLine = { readonly label: string; readonly values: readonly (number | null)[] };

/** What is not measured in the price stands in a panel of its own. */
export type ChartPanel = {
  readonly label: string;
  readonly lines: readonly ChartLine[];
  /** Bars from zero, one for each candle. */
  readonly bars?: ChartLine;
  /** Where the values always lie; absent: where they lie now. */
  readonly range?: readonly [number, number];
  /** Values that people look at, such as 30 and 70, and the one of an alert. */
  readonly marks: readonly { readonly at: number; readonly isReached?: true }[];
};

export type ChartLevel = {
  readonly at: number;
  /** From which side it is reached; absent where it is a start and not an end. */
  readonly side?: 'above' | 'below';
  /** The number of its alert; absent where many alerts may share the picture. */
  readonly rule?: number;
  /** The one that rang. */
  readonly isReached?: true;
};

/** What several coins made of the same start, in percent. */
export type ComparePicture = Themed & {
  readonly kind: 'compare';
  /** `30d`. */
  readonly window: string;
  readonly lines: readonly {
    readonly name: string;
    /** Instants in milliseconds UTC and the change since the start, percent, oldest first. */
    readonly points: readonly (readonly [ms: number, percent: number])[];
  }[];
};

/** Coins as areas: the larger the coin, the larger its area. */
export type HeatmapPicture = Themed & {
  readonly kind: 'heatmap';
  /** ISO. */
  readonly at: string;
  /** Largest first. `percent` over 24 hours, absent where it is not known. */
  readonly coins: readonly { readonly name: string; readonly marketCapUsd: number; readonly percent?: number }[];
};

/** The coins that rose and fell most. */
export type MoversPicture = Themed & {
  readonly kind: 'movers';
  /** ISO. */
  readonly at: string;
  /** The most first; percent over 24 hours, prices in US dollars. */
  readonly gainers: readonly Mover[];
  readonly losers: readonly Mover[];
};

const LIT = new WeakMap<Picture, Picture>();

/** The same picture in a theme; always the same object for the same picture, so that it need be painted only once. */
export function inTheme<P extends Picture>(picture: P, theme: Theme | undefined): P {
  if (theme !== 'light' || picture.theme === 'light') return picture;
  const known = LIT.get(picture);
  if (known) return known as P;
  const lit = { ...picture, theme };
  LIT.set(picture, lit);
  return lit;
}

/** Paints pictures. */
export interface Painter {
  /** A PNG. Rejects when it cannot be painted; the text beside it says everything, so it goes alone then. */
  paint(picture: Picture): Promise<Uint8Array>;
}
