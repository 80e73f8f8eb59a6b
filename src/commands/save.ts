import { type Caller, readerOfCaller } from '../chat/caller.ts';
import { type Access, type Command, command } from '../chat/command.ts';
import { dispatch, type Gate } from '../chat/dispatch.ts';
import { type Invocation, phrase, say } from '../chat/message.ts';
import { ok, problem } from '../core/result.ts';
import type { Services } from './services.ts';

/** What shows something and changes nothing. */
export const isHarmless = ({ command, args }: Invocation): boolean =>
  (SHOWS.has(command) && args['action'] === undefined) || (SHOWS_ALONE.has(command) && Object.keys(args).length === 0);

const SHOWS: ReadonlySet<string> = new Set([
  'price',
  'chart',
  'season',
  'signals',
  'alerts',
  'watchlist',
  'movers',
  'heatmap',
  'compare',
  'why',
  'receipts',
  'noise',
  'privacy',
  'help',
]);

/** What would change something if more were said. */
const SHOWS_ALONE: ReadonlySet<string> = new Set(['settings', 'start']);

/** Lets a command be answered for somebody who was let in already; never what is the operator's alone. */
const admits = (may: (access: Access, caller: Caller) => boolean): Gate => ({
  serves: async () => true,
  admit: async (caller, access) =>
    may(access, caller) ? { reader: readerOfCaller(caller) } : { barred: phrase('problem-admins') },
});

export const ANSWERS: Gate = admits((access) => access === 'member');
/** For what itself asks for the right to change rules. */
export const CHANGES: Gate = admits(
  (access, { role }) => access !== 'operator' && (access !== 'admin' || role !== 'member'),
);

/** Does what a button stood for whose line was too long for it. */
export const save = ({ drafts, now }: Services, others: readonly Command[]) =>
  command({
    name: 'save',
    access: 'rules',
    isHidden: true,
    options: {
      draft: {
        required: true,
        parse: (typed) => (/^[a-z0-9]{6,16}$/.test(typed) ? ok(typed) : problem('problem-draft')),
      },
    },
    async run({ draft }, caller) {
      const does = await drafts.of(draft, caller, now());
      return does ? dispatch(others, does, caller, CHANGES) : say('problem-draft');
    },
  });
