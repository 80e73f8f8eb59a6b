/** Which side of a line a value was last seen on. On the line itself, it is still where it came from. */
export type Side = 'above' | 'below' | undefined;

/** Differences smaller than this share of the price are what rounding leaves behind, so they count as touching. */
const TOUCHING = 1e-12;

/**
 * The side of `value` against `line`, given the side it was on before. A value that touches the line and turns back
 * has crossed nothing; one that touches it and goes on has crossed once, when it went on. `scale` is the size of
 * the numbers that both were made from.
 */
export function sideOf(value: number, line: number, scale: number, before: Side): Side {
  const difference = value - line;
  if (difference > TOUCHING * scale) return 'above';
  if (difference < -TOUCHING * scale) return 'below';
  return before;
}

export const crossedUp = (before: Side, now: Side): boolean => before === 'below' && now === 'above';
export const crossedDown = (before: Side, now: Side): boolean => before === 'above' && now === 'below';
