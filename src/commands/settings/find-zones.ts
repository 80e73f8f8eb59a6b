import { isZone, readOffset, type Zone } from '../../core/zone.ts';
import { bare, type City, cities } from './cities.ts';

/** A zone, and what to type for it. */
export type Found = { readonly label: string; readonly zone: Zone };

/** Beside a city so much bigger, nobody thinks of another one of the same name. */
const FORGOTTEN = 0.05;

/**
 * The zones that somebody may mean by an offset, the name of a zone, a city, or a country: none, one, or several to
 * choose from, the biggest place first. `Portland, Maine` and `London, Canada` say which one.
 */
export async function findZones(typed: string): Promise<readonly Found[]> {
  const offset = readOffset(typed);
  if (offset !== undefined) return [{ label: offset, zone: offset }];
  const named = await namedZone(typed);
  if (named !== undefined) return [{ label: named, zone: named }];
  const [name = '', ...where] = typed.split(',').map(bare);
  if (name === '') return [];
  const all = await cities();
  const isThere = ({ region, country, countryCode }: City) =>
    where.every((part) => part === '' || [region, country, countryCode].includes(part));
  const found = all.filter((city) => city.names.includes(name) && isThere(city));
  const known = where.length > 0 ? found : found.filter(({ people }) => people >= (found[0]?.people ?? 0) * FORGOTTEN);
  if (known.length > 0) return differing(known);
  return differing(
    all.filter(({ country, countryCode }) => country === name || (name.length === 2 && countryCode === name)),
  );
}

/** Cities whose names begin like this, biggest first. */
export async function suggestZones(typed: string, most: number): Promise<readonly string[]> {
  const [name = ''] = typed.split(',').map(bare);
  const found = (await cities()).filter(({ names }) => names.some((each) => each.startsWith(name)));
  return [...new Set(found.slice(0, most).map(({ label }) => label))];
}

/** One place for each zone. */
const differing = (found: readonly City[]): readonly Found[] =>
  found.filter(({ zone }, i) => found.findIndex((other) => other.zone === zone) === i);

/** `europe/berlin` as its database spells it; abbreviations such as `EST` are names of zones without summers, and not meant. */
async function namedZone(typed: string): Promise<Zone | undefined> {
  const text = typed.trim().replaceAll(' ', '_');
  if (!text.includes('/') || !isZone(text)) return undefined;
  const known = (await cities()).find(({ zone }) => zone.toLowerCase() === text.toLowerCase());
  return known?.zone ?? new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
}
