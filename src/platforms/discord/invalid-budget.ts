/**
 * Discord shuts out for an hour whoever makes 10,000 requests within ten minutes that it must refuse with 401, 403 or 429.
 * One in ten is a sign that something is wrong: from there on deliveries go slowly, and at half of it not at all.
 */
const WINDOW_MS = 600_000;
const SLOW_FROM = 1_000;
const STOP_FROM = 5_000;
/** Slow enough that a ten minutes of nothing but refusals stay below the half. */
const SLOW_EVERY_MS = 250;
/** The window is counted in pieces, so that it costs the same however much is refused. */
const PIECE_MS = 10_000;

/** A token that was refused is tried again after this, then after twice as long, up to the longest. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 600_000;
/** So often in a row is no accident. */
const TOLD_FROM = 4;

export type InvalidBudget = {
  /** Discord answered with this status. A limit that is shared with others does not count. */
  answered(status: number, isShared?: boolean): void;
  /** Asks to send something now: 0, or the milliseconds to wait for it. */
  waitMs(): number;
  /** What the operator should know; undefined while little is refused. */
  trouble(): string | undefined;
};

/** Keeps far away from being shut out. `elapsedMs` is a clock that nobody sets. */
export function createInvalidBudget(elapsedMs: () => number): InvalidBudget {
  let pieces: { readonly since: number; count: number }[] = [];
  let refusals = 0;
  let closedUntil = Number.NEGATIVE_INFINITY;
  let slowUntil = Number.NEGATIVE_INFINITY;

  function counted(): number {
    pieces = pieces.filter(({ since }) => elapsedMs() - since < WINDOW_MS);
    return pieces.reduce((sum, { count }) => sum + count, 0);
  }

  function count(): void {
    const now = elapsedMs();
    const last = pieces.at(-1);
    if (last && now - last.since < PIECE_MS) last.count += 1;
    else pieces.push({ since: now, count: 1 });
  }

  return {
    answered(status, isShared = false) {
      if (status === 401) {
        // Several were on their way together, and count as one try.
        if (elapsedMs() >= closedUntil) refusals += 1;
        closedUntil = elapsedMs() + Math.min(FIRST_PAUSE_MS * 2 ** (refusals - 1), LONGEST_PAUSE_MS);
      } else if (status < 300) {
        refusals = 0;
        closedUntil = Number.NEGATIVE_INFINITY;
      }
      if (status === 401 || status === 403 || (status === 429 && !isShared)) count();
    },

    waitMs() {
      const now = elapsedMs();
      if (now < closedUntil) return closedUntil - now;
      const refused = counted();
      const [oldest] = pieces;
      if (refused >= STOP_FROM && oldest) return oldest.since + WINDOW_MS - now;
      if (refused < SLOW_FROM) return 0;
      if (now < slowUntil) return slowUntil - now;
      slowUntil = now + SLOW_EVERY_MS;
      return 0;
    },

    trouble() {
      if (refusals >= TOLD_FROM) {
        return 'Discord does not accept DISCORD_TOKEN any more, so nothing is delivered there. Put in a new one and start again.';
      }
      const refused = counted();
      if (refused < SLOW_FROM) return undefined;
      const pace = refused >= STOP_FROM ? 'Nothing is delivered there' : 'Deliveries there go slowly';
      return `Discord refused ${refused} requests within ten minutes; at 10,000 it shuts a bot out. ${pace} until it is less. The log says which chats.`;
    },
  };
}
