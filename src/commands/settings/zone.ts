import type { Read } from '../../chat/command.ts';
import { phrase } from '../../chat/message.ts';
import { ok } from '../../core/result.ts';
import { UTC, type Zone } from '../../core/zone.ts';
import { findZones, suggestZones } from './find-zones.ts';
import { setting } from './setting.ts';

const MOST_OFFERS = 8;
const MOST_SUGGESTIONS = 25;
/** Around the world, each for its hours. */
const WELL_KNOWN = ['London', 'Berlin', 'Istanbul', 'Moscow', 'Shanghai', 'New York', 'São Paulo', UTC];

/** Where the clocks of the chat are: by a city, by the name of a zone, or by an offset. */
export const zone = setting({
  name: 'zone',
  suggest: (typed) => (typed.trim() === '' ? WELL_KNOWN : suggestZones(typed, MOST_SUGGESTIONS)),
  read: (typed) => readZone(typed),
  facts: ({ zone: chosen = UTC }, { now }) => ({ zone: chosen, now: now.toISOString() }),
});

/** A name that several places have is asked about, never guessed. */
async function readZone(typed: string): Promise<Read<Zone>> {
  const found = await findZones(typed);
  const [only, ...others] = found;
  if (only && others.length === 0) return ok(only.zone);
  if (only) return { ok: false, problem: phrase('problem-zones', { typed }), offers: labels(found) };
  // Somebody who mistypes the end of a name still begins it well.
  for (const length of [typed.length, 5, 3]) {
    const near = await suggestZones(typed.slice(0, length), MOST_OFFERS);
    if (near.length > 0) return { ok: false, problem: phrase('problem-zone', { typed }), offers: near };
  }
  return { ok: false, problem: phrase('problem-zone', { typed }), offers: WELL_KNOWN };
}

const labels = (found: readonly { readonly label: string }[]) => found.slice(0, MOST_OFFERS).map(({ label }) => label);
