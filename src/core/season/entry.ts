import { approachOf, nearOf } from './approach.ts';
import type { SeasonEntry } from './history.ts';
import type { IndexName } from './indexes.ts';
import { RAW } from './season.ts';
import { advance, follow } from './transition.ts';

/** What the day before leaves behind. An entry of that day will do. */
export type Before = Pick<SeasonEntry, 'standing' | 'raw'>;

/** What is known of a day before it is set in a row with the others. */
export type DayFacts = Omit<SeasonEntry, 'day' | 'standing' | 'transition' | 'raw' | 'approach' | 'aftermath'>;

/**
 * How a day comes that closed long before it is counted. `late`: with days behind it that nobody could count yet, so
 * that its changes are told, but not what it was near to days ago. `overtaken`: a later day has been told, so that
 * it has its value and changes nothing.
 */
export type Lateness = 'late' | 'overtaken';

/**
 * Sets a day in a row with those before it: where we stand after it, what changed, by the steady bands and by the
 * raw ones, and whether the index came near the next season. Each day once, oldest first.
 *
 * The first value only ever says where we stand, and near to what. A withheld day changes nothing.
 */
export function entryOf(
  index: IndexName,
  before: Before | undefined,
  facts: DayFacts,
  lateness?: Lateness,
): SeasonEntry {
  const { reading } = facts;
  if (lateness === 'overtaken') return standingStill(before, facts);
  const { standing, transition } = advance(index, before?.standing, reading);
  const raw = follow(before?.raw?.standing, reading, RAW);
  const entry: SeasonEntry = {
    ...facts,
    day: reading.day,
    ...(standing && { standing }),
    ...(transition && { transition }),
    ...(raw.standing && {
      raw: { standing: raw.standing, ...(raw.change && { transition: { index, ...raw.change } }) },
    }),
  };
  if (reading.kind === 'withheld' || !standing) return entry;

  const nearBefore = transition ? undefined : before?.standing?.near;
  const nearNow = nearOf(nearBefore, standing.season, reading.index);
  // A transition is the greater news. Nobody knows what the first value was near to before, nor the first one after
  // days that were kept before anybody looked for it: those lack the bare crossings too.
  const isTold = before?.raw?.standing !== undefined && !transition;
  // What comes near on a late day is news of the next day, where that is still near.
  const near = isTold && lateness === 'late' && nearNow !== nearBefore ? undefined : nearNow;
  const approach = isTold ? approachOf(nearBefore, near, reading) : undefined;
  return { ...entry, standing: { ...standing, ...(near && { near }) }, ...(approach && { approach }) };
}

function standingStill(before: Before | undefined, facts: DayFacts): SeasonEntry {
  const { standing, raw } = before ?? {};
  return {
    ...facts,
    day: facts.reading.day,
    ...(standing && { standing }),
    ...(raw?.standing && { raw: { standing: raw.standing } }),
  };
}
