import { LANES } from '../alerts/alert.ts';

/** One of so many messages is taken from the lanes that others go before. */
const SHARE = 10;

/**
 * Whose turn it is: the most urgent lane's, but every tenth message is first looked for where nothing is urgent, once
 * among the feeds and once among the follow-ups. However long a storm lasts, everything else goes on.
 */
export function createTurns() {
  let taken = 0;
  return {
    /** The most urgent lane that the next message may come from. */
    leastLane(): number {
      if (taken % SHARE !== SHARE - 1) return LANES.critical;
      return taken % (2 * SHARE) === SHARE - 1 ? LANES.feed : LANES.followUp;
    },
    took(count: number): void {
      taken += count;
    },
  };
}
