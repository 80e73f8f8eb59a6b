import { command } from '../../chat/command.ts';
import { button, phrase } from '../../chat/message.ts';
import type { Services } from '../services.ts';
import { countTold, linesOf } from './lines.ts';

/** A later one may mean something else by the same fields, and is not read by this program. */
export const EXPORT_VERSION = 1;
/** The delivery log keeps ninety days; nobody reads more of them than this. */
const MOST_HISTORY = 1_000;
/** So many lines are shown in the message as well, to be copied. */
const MOST_SHOWN = 20;

/** Everything that is kept of a chat, as a file; and what it is told, as lines that `/import` reads anywhere. */
export const exportData = (services: Services) =>
  command({
    name: 'export',
    access: 'rules',
    options: {},
    async run(_args, caller) {
      const { chats, receipts, now } = services;
      const [lines, account, history] = await Promise.all([
        linesOf(caller, services),
        chats.of(caller.chat),
        receipts.newest(caller.chat, undefined, MOST_HISTORY),
      ]);
      const data = {
        tidebell: EXPORT_VERSION,
        exportedAt: now().toISOString(),
        chat: account,
        lines,
        history: history.map(({ alert, outcome, decidedAt, settledAt, attempts }) => ({
          ...{ alert, outcome, decidedAt, settledAt, attempts },
        })),
      };
      return {
        says: [
          phrase('export', { count: countTold(lines), alerts: history.length }),
          ...lines.slice(0, MOST_SHOWN).map((line) => phrase('export-line', { line })),
          ...(lines.length > MOST_SHOWN ? [phrase('export-more', { more: lines.length - MOST_SHOWN })] : []),
        ],
        buttons: [button('button-privacy', { command: 'privacy', args: {} })],
        document: {
          name: `tidebell-${now().toISOString().slice(0, 10)}.json`,
          text: JSON.stringify(data, undefined, 2),
        },
      };
    },
  });
