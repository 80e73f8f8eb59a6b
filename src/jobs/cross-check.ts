import { addDays, type Day, dayOf, HOUR_MS } from '../core/market/timeframe.ts';
import { reasonOf } from '../core/reason.ts';
import type { SeasonHistory } from '../core/season/history.ts';
import { type Disagreement, doDisagree, type PublishedIndex } from '../core/season/published.ts';
import type { Job } from './runner.ts';

/** What is published counts a hundred coins too. */
const COMPARED = 'top100';

/**
 * Holds the newest close against what somebody else publishes of it, once for each day on which both have a value.
 * Nothing depends on the answer, so nobody minds when there is none.
 */
export function crossCheckJob(ports: {
  readonly published: PublishedIndex;
  readonly history: Pick<SeasonHistory, 'of'>;
  onDisagreement(disagreement: Disagreement): Promise<void>;
  /** There was nothing to compare with. */
  onSilence(source: string, reason: string): void;
}): Job {
  const { published, history } = ports;
  const { source } = published;
  let compared: Day | undefined;

  return {
    name: 'cross-check',
    timing: { everyMs: HOUR_MS },
    after: 'season',
    async run(slot) {
      const day = addDays(dayOf(slot), -1);
      const reading = compared === day ? undefined : (await history.of(COMPARED, day))?.reading;
      if (reading?.kind !== 'value') return;
      const theirs = await published.of(day).catch((error: unknown) => {
        ports.onSilence(source, reasonOf(error));
        return undefined;
      });
      if (theirs === undefined) return;
      if (doDisagree(reading.index, theirs)) await ports.onDisagreement({ source, day, ours: reading.index, theirs });
      compared = day;
    },
  };
}
