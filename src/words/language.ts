/** A language that the bot speaks. */
export type Language = {
  /** For the formats of numbers and days, and for its plurals: `en`, `pt-BR`. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** What English calls it, so that it can be asked for by whoever cannot type its name. */
  readonly english: string;
  /** Its messages, in Fluent's syntax. What it lacks is said in English. */
  readonly messages: string;
  /** Between things that are listed. */
  readonly comma: string;
  /** A number with its sign for percent: `2.41 %`. */
  readonly percent: (size: string) => string;
};
