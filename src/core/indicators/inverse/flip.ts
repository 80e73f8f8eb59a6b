/**
 * The price of the running candle at which a claim about a live indicator changes, and the side of it on which the
 * claim is true. A claim is always that something is greater than something else; at the price itself both are equal.
 */
export type Flip = { readonly price: number; readonly isTrue: 'above' | 'below' };

/** A flip, if the price is one that a market can have. */
export const flipAt = (price: number, isTrue: Flip['isTrue']): Flip | undefined =>
  price > 0 && price < Number.POSITIVE_INFINITY ? { price, isTrue } : undefined;
