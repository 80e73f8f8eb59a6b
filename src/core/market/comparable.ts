import { type AssetName, idsOf, isKnownAs, type KnownAsset } from './known-asset.ts';
import type { DailyClose } from './market.ts';
import { addDays, type Day } from './timeframe.ts';
import { UNIT_CHANGES, type UnitChange } from './unit-changes.ts';

/** Closes of one day by asset id, in US dollars. */
type ClosesById = Pick<ReadonlyMap<string, number>, 'get'>;

/** The two days that a window compares, each in the units of its own day. */
export type TwoDays = {
  readonly from: Day;
  readonly day: Day;
  readonly closesThen: ReadonlyMap<string, number>;
  readonly closesNow: ReadonlyMap<string, number>;
};

/** The same two days in units that can be compared. */
export type Compared = { readonly closesThen: ClosesById; readonly closesNow: ClosesById };

/** What is kept of the days between, by asset id and oldest first, of those that `idsInQuestion` names. */
export type Paths = Pick<ReadonlyMap<string, readonly DailyClose[]>, 'get'>;

/** Below this factor a change of units looks like an ordinary quarter, and the source is believed. */
const LEAST_VISIBLE_FACTOR = 5;
/** No coin does so in a few days; a slip of the decimal point, another coin's price and unknown new units do. */
const UNBELIEVABLE = 1_000;
/** After a longer absence anything may have happened. */
const NEIGHBOURS_WITHIN_DAYS = 7;

/**
 * The closes of both days for `assets`, those of the first day in the units of the last one.
 *
 * Some sources restate the past after a change of units and some do not, so a known factor is applied only where the
 * two closes show that it is still due: their ratio lies nearer to the factor than to 1, on a logarithmic scale.
 * Where a coin moved to a new id that has no past, it gets the past of the old one, which nobody restates; asked for
 * by its old id, which has no close any more, it gets the close of the new one, in the units of the old.
 *
 * Two closes that even then are a thousand times apart are believed where the days between tell how it came to that,
 * step by step. Otherwise the first one is given to nobody: such a coin has no price.
 */
export function comparable(days: TwoDays, assets: readonly AssetName[], paths: Paths = new Map()): Compared {
  const { from, day } = days;
  const changes = changesWithin(days);
  const closesThen = new Map<string, number>();
  const closesNow = new Map<string, number>();
  for (const asset of assets) {
    const { before, now, ids } = pairOf(asset, changes, days);
    if (now !== undefined) closesNow.set(asset.id, now);
    if (before === undefined) continue;
    const path = () => [{ day: from, close: before }, ...between(ids, days, paths), { day, close: now ?? before }];
    if (now === undefined || !isUnbelievable(now / before) || isSteady(path())) closesThen.set(asset.id, before);
  }
  return { closesThen, closesNow };
}

/** Ids of which the days between must be known: their closes are too far apart, or they changed their units or id. */
export function idsInQuestion(days: TwoDays): readonly string[] {
  const apart = [...days.closesNow].flatMap(([id, now]) => {
    const then = days.closesThen.get(id);
    return then !== undefined && isUnbelievable(now / then) ? [id] : [];
  });
  const changed = changesWithin(days)
    .flatMap(({ from, asset }) => [...idsOf(from), ...idsOf(asset)])
    .filter((id) => days.closesThen.has(id) || days.closesNow.has(id));
  return [...new Set([...apart, ...changed])];
}

const changesWithin = ({ from, day }: TwoDays): readonly UnitChange[] =>
  UNIT_CHANGES.filter((change) => change.day > from && change.day <= day);

/** Both closes of an asset, and the ids under which the days between may tell of it, its own ones first. */
function pairOf(asset: AssetName, changes: readonly UnitChange[], { closesThen, closesNow }: TwoDays) {
  const { id } = asset;
  const [before, now] = [closesThen.get(id), closesNow.get(id)];
  const came = changes.find((each) => isKnownAs(asset, each.asset));
  if (came) {
    const restated = before === undefined ? pastOf(came, closesThen) : inNewUnits(before, now, came);
    return { before: restated, now, ids: [id, ...idsOf(came.from)] };
  }
  const went = now === undefined && changes.find((each) => isKnownAs(asset, each.from));
  if (!went) return { before, now, ids: [id] };
  const next = firstOf(went.asset, closesNow);
  return { before, now: next === undefined ? undefined : next * went.factor, ids: [id, ...idsOf(went.asset)] };
}

function inNewUnits(then: number, now: number | undefined, { factor }: UnitChange): number {
  const isVisible = Math.abs(Math.log(factor)) >= Math.log(LEAST_VISIBLE_FACTOR);
  if (now === undefined || !isVisible) return then;
  const restated = then / factor;
  return distance(now, restated) < distance(now, then) ? restated : then;
}

function pastOf({ from, factor }: UnitChange, closesThen: ClosesById): number | undefined {
  const old = firstOf(from, closesThen);
  return old === undefined ? undefined : old / factor;
}

const firstOf = (known: KnownAsset, closes: ClosesById): number | undefined =>
  idsOf(known)
    .map((id) => closes.get(id))
    .find((close) => close !== undefined);

type Step = { readonly day: Day; readonly close: number };

/** Kept closes strictly between the two days, oldest first; of two ids that tell of a day, the first one is heard. */
function between(ids: readonly string[], { from, day }: TwoDays, paths: Paths): readonly Step[] {
  const told = new Map<Day, number>();
  for (const each of ids.flatMap((id) => paths.get(id) ?? [])) {
    if (each.day > from && each.day < day && !told.has(each.day)) told.set(each.day, each.close);
  }
  return [...told].map(([on, close]) => ({ day: on, close })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether each close is near the one before it, in days and in price. */
const isSteady = (path: readonly Step[]): boolean =>
  path.every(({ day, close }, i) => {
    const before = path[i - 1];
    return !before || (day <= addDays(before.day, NEIGHBOURS_WITHIN_DAYS) && !isUnbelievable(close / before.close));
  });

const distance = (one: number, other: number): number => Math.abs(Math.log(one / other));

/** Written so that what is no number is unbelievable too. */
const isUnbelievable = (times: number): boolean => !(times < UNBELIEVABLE && times > 1 / UNBELIEVABLE);
