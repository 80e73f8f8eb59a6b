import { command } from '../chat/command.ts';
import { button, say } from '../chat/message.ts';
import type { Services } from './services.ts';

/** Sends an alert that means nothing, on the way of all alerts, so that its reader knows that they arrive. */
export const test = ({ ring }: Services) =>
  command({
    name: 'test',
    access: 'rules',
    options: {},
    async run(_args, caller) {
      await ring(caller.chat);
      return say('test-sent', {}, [button('button-watch-btc', { command: 'watch', args: { symbol: 'BTC' } })]);
    },
  });
