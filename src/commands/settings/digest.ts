import { isWeeklyTime, readTime, WEEKDAYS } from '../../accounts/quiet-hours.ts';
import { ok, problem } from '../../core/result.ts';
import { DIGEST_TIME } from '../../delivery/digest.ts';
import { beginning, setting } from './setting.ts';

/** When the daily digest comes, by the chat's own clocks. */
export const digest = setting({
  name: 'digest',
  isOffByDefault: true,
  suggest: (typed) => beginning(['07:00', '08:00', '20:00'], typed),
  read(typed) {
    const time = readTime(typed.replace(/^(?:daily|every day)?\s*(?:at)?\s*/i, ''));
    return time === undefined ? problem('problem-digest', { typed }) : ok(time);
  },
  facts: ({ digest: at = 'none' }) => ({ at, usual: DIGEST_TIME }),
});

/** When the weekly one does. */
export const weekly = setting({
  name: 'weekly',
  isOffByDefault: true,
  suggest: (typed) => beginning(['sun 18:00', 'mon 08:00', 'fri 18:00'], typed),
  read(typed) {
    const [, day = '', time = ''] =
      /^(?:weekly|every)?\s*([a-z]{3})[a-z]*\s*,?\s*(?:at)?\s*(.*)$/i.exec(typed.trim()) ?? [];
    const at = `${day.toLowerCase()} ${readTime(time)}`;
    return isWeeklyTime(at) ? ok(at) : problem('problem-weekly', { typed, days: WEEKDAYS.join(', ') });
  },
  facts: ({ weekly: at = 'none' }) => ({ at }),
});
