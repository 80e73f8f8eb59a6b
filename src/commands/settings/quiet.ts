import { isQuiet } from '../../accounts/peace.ts';
import { isQuietHours, QUIET_OFF, readTime } from '../../accounts/quiet-hours.ts';
import { ok, problem } from '../../core/result.ts';
import { beginning, setting } from './setting.ts';

const USUAL = ['22:00-07:00', '23:00-08:00', '00:00-07:00', QUIET_OFF] as const;

/** When the chat sleeps, by its own clocks. */
export const quiet = setting({
  name: 'quiet',
  suggest: (typed) => beginning(USUAL, typed),
  read(typed) {
    if (/^(?:off|none|never)$/i.test(typed.trim())) return ok(QUIET_OFF);
    const [from = '', to = '', ...more] = typed.trim().split(/\s*(?:-|–|—|to|until|\.\.+)\s*/i);
    const hours = `${readTime(from)}-${readTime(to)}`;
    return more.length === 0 && isQuietHours(hours) ? ok(hours) : problem('problem-quiet', { typed });
  },
  facts: (settings, { now }) => ({ hours: settings.quiet ?? 'none', isNow: isQuiet(settings, now) ? 'yes' : 'no' }),
});
