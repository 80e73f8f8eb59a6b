/** The middle of several returns, and between which two the middle half of them lies. Percent. */
export type Spread = { readonly median: number; readonly lower: number; readonly upper: number };

/** What followed the past transitions into one season, after so many days. It tells what was and promises nothing. */
export type Aftermath = {
  readonly days: 30 | 90;
  /** How many past transitions lie far enough back and have prices. */
  readonly count: number;
  readonly bitcoin: Spread;
  /** Of each transition's median member. */
  readonly altcoins: Spread;
};
