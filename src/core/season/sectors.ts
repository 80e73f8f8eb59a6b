/** One sector's own season: how many of its members beat Bitcoin. */
export type SectorSeason = {
  /** `defi`. */
  readonly sector: string;
  /** 0 to 100, two decimals. */
  readonly index: number;
  readonly wins: number;
  readonly counted: number;
};
