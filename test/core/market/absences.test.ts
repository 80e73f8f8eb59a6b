import { describe, expect, it } from 'vitest';
import { createAbsences } from '../../../src/core/market/absences.ts';
import type { SourceState } from '../../../src/core/market/market.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/core/market/timeframe.ts';

const NOON = Date.UTC(2026, 2, 1, 12);

/** One look a minute: what is there, and how the second of two sources answers. */
type Look = { readonly isThere?: boolean; readonly state?: SourceState['state']; readonly markets?: number };

/** The minute in which XYZ is first said to be gone, and since which it is said to be; undefined where it never is. */
function goneAt(looks: readonly Look[], everyMs = MINUTE_MS): readonly [number, number] | undefined {
  const absences = createAbsences<string>(HOUR_MS);
  for (const [minute, { isThere = false, state = 'fine', markets = 1_000 }] of looks.entries()) {
    const at = new Date(NOON + minute * everyMs);
    const sources: readonly SourceState[] = [
      { source: 'kraken', state: 'fine', since: new Date(NOON) },
      { source: 'okx', state, since: new Date(NOON), markets },
    ];
    const { gone } = absences.look(['XYZ'], () => isThere, sources, at);
    const since = gone.get('XYZ');
    if (since) return [minute, (since.getTime() - NOON) / everyMs];
  }
  return undefined;
}

const times = (count: number, look: Look = {}): readonly Look[] => Array.from({ length: count }, () => look);
const SEEN: Look = { isThere: true };

describe('what is missing', () => {
  it.each([
    {
      looks: [SEEN, ...times(61)],
      gone: [61, 1],
      because: 'an hour of looks has passed since the first that missed it',
    },
    { looks: [SEEN, ...times(60)], gone: undefined, because: 'an hour is not over yet' },
    { looks: [SEEN, ...times(40), SEEN, ...times(40)], gone: undefined, because: 'it was seen in between' },
    {
      looks: [SEEN, ...times(40), ...times(500, { state: 'failing' }), ...times(22)],
      gone: [562, 1],
      because: 'the time in which a source fails does not count, but is not lost either',
    },
    { looks: [SEEN, ...times(500, { state: 'failing' })], gone: undefined, because: 'nobody can say while one fails' },
    {
      looks: [SEEN, ...times(61, { state: 'stopped' })],
      gone: [61, 1],
      because: 'one that stopped for good is not read',
    },
    {
      looks: [SEEN, ...times(500, { markets: 800 })],
      gone: undefined,
      because: 'a list that lost a fifth was cut off',
    },
    {
      looks: [SEEN, ...times(61, { markets: 950 })],
      gone: [61, 1],
      because: 'an exchange may end some of its markets',
    },
    {
      looks: [SEEN, ...times(24 * 60 + 61, { markets: 800 })],
      gone: [24 * 60 + 60, 1],
      because: 'a list that stays short for a day is what the exchange has now',
    },
  ])('is gone at $gone because $because', ({ looks, gone }) => {
    expect(goneAt(looks)).toEqual(gone);
  });

  it('is not counted while nobody looks', () => {
    expect(goneAt([SEEN, ...times(30)], 30 * MINUTE_MS)).toBeUndefined();
  });

  it('is nothing that can be said without a source', () => {
    const absences = createAbsences<string>(0);
    const look = (sources: readonly SourceState[]) => absences.look(['XYZ'], () => false, sources, new Date(NOON)).gone;
    expect(look([]).size).toBe(0);
    expect(look([{ source: 'okx', state: 'stopped', since: new Date(NOON) }]).size).toBe(0);
  });
});
