import { command } from '../chat/command.ts';
import { button, phrase } from '../chat/message.ts';

/** The first thing a person sees: what the bot is for, and three useful taps. */
export const start = () =>
  command({
    name: 'start',
    access: 'member',
    options: {},
    run: () => ({
      says: [phrase('start'), phrase('start-how')],
      buttons: [
        button('button-watch-btc', { command: 'watch', args: { symbol: 'BTC' } }),
        button('button-season', { command: 'season', args: {} }),
        button('button-help', { command: 'help', args: {} }),
      ],
    }),
  });
