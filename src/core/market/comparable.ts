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
/** Sources take over new units some days before or after most exchanges do. */
const MOVED_WITHIN_DAYS = 7;

/**
 * The closes of both days for `assets`, those of the first day in the units of the last one.
 *
 * Some sources restate the past after a change of units and some do not, so a known factor is applied only where the
 * closes show that it is still due: within days of the change, one kept close and the next lie nearer to the factor
 * than to 1, on a logarithmic scale. Where no day between is kept, the two closes are all there is.
 * Where a coin moved to a new id that has no past, it gets the past of the old one, which nobody restates; asked for
 * by its old id, which has no close any more, it gets the close of the new one, in the units of the old.
 *
 * Two closes that even then are a thousand times apart are believed where the days between tell how it came to that,
 * step by step. Otherwise the first one is given to nobody: such a coin has no price.
 */
export function comparable(days: TwoDays, assets: readonly AssetName[], paths: Paths = new Map()): Compared {
  const changes = changesWithin(days);
  const closesThen = new Map<string, number>();
  const closesNow = new Map<string, number>();
  for (const asset of assets) {
    const { before, now, ids } = pairOf(asset, changes, days, paths);
    if (now !== undefined) closesNow.set(asset.id, now);
    if (before === undefined) continue;
    if (now === undefined || !isUnbelievable(now / before) || isSteady(pathOf(ids, [before, now], days, paths))) {
      closesThen.set(asset.id, before);
    }
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
function pairOf(asset: AssetName, changes: readonly UnitChange[], days: TwoDays, paths: Paths) {
  const { id } = asset;
  const { closesThen, closesNow } = days;
  const [before, now] = [closesThen.get(id), closesNow.get(id)];
  const came = changes.find((each) => isKnownAs(asset, each.asset));
  if (came) {
    // Its own id alone: the old one tells in old units, which would look like a jump.
    const isOld = before !== undefined && now !== undefined && jumps(pathOf([id], [before, now], days, paths), came);
    const restated = before === undefined ? pastOf(came, closesThen) : isOld ? before / came.factor : before;
    return { before: restated, now, ids: [id, ...idsOf(came.from)] };
  }
  const went = now === undefined && changes.find((each) => isKnownAs(asset, each.from));
  if (!went) return { before, now, ids: [id] };
  const next = firstOf(went.asset, closesNow);
  return { before, now: next === undefined ? undefined : next * went.factor, ids: [id, ...idsOf(went.asset)] };
}

/** Whether the units change within this path, from one close to the next, about when they are known to have changed. */
function jumps(path: readonly Step[], { factor, day: changed }: UnitChange): boolean {
  if (Math.abs(Math.log(factor)) < Math.log(LEAST_VISIBLE_FACTOR)) return false;
  const [earliest, latest] = [addDays(changed, -MOVED_WITHIN_DAYS), addDays(changed, MOVED_WITHIN_DAYS)];
  return path.some(({ day, close }, i) => {
    const before = path[i - 1];
    if (!before || day < earliest || before.day >= latest) return false;
    return distance(close, before.close / factor) < distance(close, before.close);
  });
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

/** Both closes with those kept between, oldest first; of two ids that tell of a day, the first one is heard. */
function pathOf(
  ids: readonly string[],
  [then, now]: readonly [number, number],
  { from, day }: TwoDays,
  paths: Paths,
): readonly Step[] {
  const told = new Map<Day, number>();
  for (const each of ids.flatMap((id) => paths.get(id) ?? [])) {
    if (each.day > from && each.day < day && !told.has(each.day)) told.set(each.day, each.close);
  }
  const between = [...told].map(([on, close]) => ({ day: on, close })).sort((a, b) => (a.day < b.day ? -1 : 1));
  return [{ day: from, close: then }, ...between, { day, close: now }];
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
