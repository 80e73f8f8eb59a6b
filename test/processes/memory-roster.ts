import type { Duty } from '../../src/processes/role.ts';
import type { Roster } from '../../src/processes/roster.ts';

type Held = { readonly by: string; readonly untilMs: number; readonly since: Date };

/** A roster whose clock a test sets, and that can be away. */
export function createMemoryRoster(nowMs: () => number): Roster & { isAway: boolean } {
  const rows = new Map<Duty, Held>();
  const roster = {
    isAway: false,
    async hold(duties: readonly Duty[], by: string, leaseMs: number) {
      answer();
      const now = nowMs();
      const ours = duties.filter((duty) => {
        const held = rows.get(duty);
        const isFree = !held || held.by === by || held.untilMs <= now || held.untilMs > now + leaseMs;
        if (!isFree) return false;
        const since = held?.by === by ? held.since : new Date(now);
        rows.set(duty, { by, untilMs: now + leaseMs, since });
        return true;
      });
      return new Set(ours);
    },
    async release(duty: Duty, by: string, restMs: number) {
      answer();
      const held = rows.get(duty);
      if (held?.by === by) rows.set(duty, { by: '', untilMs: nowMs() + restMs, since: held.since });
    },
    async holders() {
      answer();
      return [...rows]
        .filter(([, { by, untilMs }]) => by !== '' && untilMs > nowMs())
        .map(([duty, { by, since }]) => ({ duty, by, since }))
        .sort((a, b) => (a.duty < b.duty ? -1 : 1));
    },
  };
  function answer(): void {
    if (roster.isAway) throw new Error('the roster is away');
  }
  return roster;
}
