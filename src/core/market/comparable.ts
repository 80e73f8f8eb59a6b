import { type AssetName, idsOf, isKnownAs } from './known-asset.ts';
import type { Day } from './timeframe.ts';
import { UNIT_CHANGES, type UnitChange } from './unit-changes.ts';

/** Closes of one day by asset id, in US dollars. */
type ClosesById = Pick<ReadonlyMap<string, number>, 'get'>;

/** Below this factor a change of units looks like an ordinary quarter, and the source is believed. */
const LEAST_VISIBLE_FACTOR = 5;
/** No known coin's return; a slip of the decimal point, another coin's price, or a change of units nobody wrote down. */
const UNBELIEVABLE = 1_000;

/**
 * The closes of a window's first day in the units of its last one, for `assets`.
 *
 * Some sources restate the past after a change of units and some do not, so a known factor is applied only where the
 * two closes show that it is still due: their ratio lies nearer to the factor than to 1, on a logarithmic scale.
 * Where a coin moved to a new id that has no past, it gets the past of the old one, which nobody restates. A close
 * that even then is a thousand times the other one, or a thousandth, is given to nobody: such a coin has no price.
 */
export function comparable(
  closesThen: ClosesById,
  closesNow: ClosesById,
  from: Day,
  day: Day,
  assets: readonly AssetName[],
): ClosesById {
  const changes = UNIT_CHANGES.filter((change) => change.day > from && change.day <= day);
  const named = new Map(assets.map((asset) => [asset.id, asset]));

  const restated = (id: string): number | undefined => {
    const own = closesThen.get(id);
    const asset = changes.length > 0 ? named.get(id) : undefined;
    const change = asset && changes.find((each) => isKnownAs(asset, each.asset));
    if (!change) return own;
    return own === undefined ? pastOf(change, closesThen) : inNewUnits(own, closesNow.get(id), change);
  };

  return {
    get(id) {
      const [then, now] = [restated(id), closesNow.get(id)];
      return then !== undefined && now !== undefined && isUnbelievable(now / then) ? undefined : then;
    },
  };
}

function inNewUnits(then: number, now: number | undefined, { factor }: UnitChange): number {
  const isVisible = Math.abs(Math.log(factor)) >= Math.log(LEAST_VISIBLE_FACTOR);
  if (now === undefined || !isVisible) return then;
  const restated = then / factor;
  return distance(now, restated) < distance(now, then) ? restated : then;
}

function pastOf({ from, factor }: UnitChange, closesThen: ClosesById): number | undefined {
  const old = idsOf(from)
    .map((id) => closesThen.get(id))
    .find((close) => close !== undefined);
  return old === undefined ? undefined : old / factor;
}

const distance = (one: number, other: number): number => Math.abs(Math.log(one / other));

const isUnbelievable = (times: number): boolean => times >= UNBELIEVABLE || times <= 1 / UNBELIEVABLE;
