/**
 * A picture as data: what is to be seen, in the words of the chat, before anybody has painted it. Everything it tells
 * is said in the text beside it too. It needs no language: beside the name of the index, days, numbers and symbols only.
 */
export type Picture = SeasonPicture;

type SeasonName = 'bitcoin' | 'neutral' | 'altcoin';

/** A gauge of the season index, and under it its past with the seasons shaded, beside the price of Bitcoin. */
export type SeasonPicture = {
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

/** Paints pictures. */
export interface Painter {
  /** A PNG. Rejects when it cannot be painted; the text beside it says everything, so it goes alone then. */
  paint(picture: Picture): Promise<Uint8Array>;
}
