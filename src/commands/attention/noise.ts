import { command } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import { DAY_MS } from '../../core/market/timeframe.ts';
import { noiseLines, noisiest } from '../../delivery/noise.ts';
import type { Services } from '../services.ts';

const DAYS = 7;

/** Which rules make most of what is told here, and what can be done about them. */
export const noise = ({ receipts, now }: Services) =>
  command({
    name: 'noise',
    access: 'member',
    options: {},
    async run(_, { chat }): Promise<Reply> {
      const found = noisiest(await receipts.noise(chat, new Date(now().getTime() - DAYS * DAY_MS)));
      if (!found) return say('noise-none', { days: DAYS });
      return {
        says: [...noiseLines(found), phrase('noise-what')],
        buttons: found.rules.flatMap(({ rule }) => {
          const id = String(rule);
          return [
            button('button-edit-one', { command: 'edit', args: { alert: id } }, { id }),
            button('button-stop-one', { command: 'unwatch', args: { alert: id } }, { id }),
          ];
        }),
      };
    },
  });
