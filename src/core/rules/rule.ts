/** The side of the level on which a rule fires. */
export type Side = 'above' | 'below';

/** An armed rule fires when its level is reached; a quiet one has fired and waits for its re-arm level. */
export type RuleState = 'armed' | 'quiet';

/**
 * A level to be told about. All three are in the unit of the metric: quote currency for a price, points for the
 * season index. Both levels include equality: `above` fires at `value >= at` and is armed again at `value <= rearm`.
 */
export type Threshold = {
  readonly side: Side;
  readonly at: number;
  /** Strictly on the other side of `at`, so that no value can both fire a rule and arm it again. */
  readonly rearm: number;
};

/** How far a price has to come back before its rule is armed again, as a share of the level. */
const REARM_SHARE = 0.02;

/** The re-arm level `distance` away from `at`, in the same unit; for a price, 2 % of the level. */
export function defaultRearm(side: Side, at: number, distance = Math.abs(at) * REARM_SHARE): number {
  // Two percent of the smallest numbers there are rounds to nothing, and a re-arm level may never equal its level.
  const away = Math.max(distance, Number.MIN_VALUE);
  return side === 'above' ? at - away : at + away;
}

/** Whether both levels are finite and on their own sides. */
export const isThreshold = ({ side, at, rearm }: Threshold): boolean =>
  Number.isFinite(at) && Number.isFinite(rearm) && (side === 'above' ? rearm < at : rearm > at);

/**
 * What one value does to one rule: the definition that the alert book must agree with. A rule fires at most once
 * per value, and a quiet rule that this value arms does not fire on it. A value that is no number changes nothing.
 */
export function step(
  { side, at, rearm }: Threshold,
  state: RuleState,
  value: number,
): { readonly state: RuleState; readonly fires: boolean } {
  if (!Number.isFinite(value)) return { state, fires: false };
  if (state === 'quiet') {
    const returned = side === 'above' ? value <= rearm : value >= rearm;
    return { state: returned ? 'armed' : 'quiet', fires: false };
  }
  const fires = side === 'above' ? value >= at : value <= at;
  return { state: fires ? 'quiet' : 'armed', fires };
}

/** How far `value` has to move to reach the level, in percent of `value`; negative when it has to fall. */
export const distancePercent = ({ at }: Threshold, value: number): number =>
  at === value ? 0 : ((at - value) / Math.abs(value)) * 100;
