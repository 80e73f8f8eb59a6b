import type { Caller } from '../chat/caller.ts';
import { type Command, command } from '../chat/command.ts';
import { dispatch } from '../chat/dispatch.ts';
import { button, phrase, type Reply, say } from '../chat/message.ts';
import { ok } from '../core/result.ts';
import { ANSWERS } from './save.ts';

/** The first thing a person sees: what the bot is for, and three useful taps. A link may bring a wish along. */
export const start = (ask: Command) =>
  command({
    name: 'start',
    access: 'member',
    options: { wish: { required: false, isRest: true, parse: (typed) => ok(typed) } },
    run({ wish }, caller): Reply | Promise<Reply> {
      // Whoever follows a link has only tapped it: what it asks for is shown before it is kept.
      if (wish) return dispatch([ask], { command: ask.name, args: { text: wishOf(wish) } }, caller, ANSWERS);
      return caller.kind === 'private' ? inPrivate : inCompany(caller);
    },
  });

/** Links carry letters, digits, `_` and `-` alone: `watch_ETH_above_0--5` is `watch ETH above 0.5`. */
const wishOf = (link: string): string => link.replaceAll('--', '.').replaceAll('_', ' ').trim();

const inPrivate: Reply = {
  says: [phrase('start'), phrase('start-how')],
  buttons: [
    button('button-watch-btc', { command: 'watch', args: { symbol: 'BTC' } }),
    button('button-subscribe-season', { command: 'subscribe', args: { topic: 'season' } }),
    button('button-watchlist-signals', { command: 'subscribe', args: { topic: 'signals', of: 'watched' } }),
    button('button-test', { command: 'test', args: {} }),
    button('button-help', { command: 'help', args: {} }),
  ],
};

/** One line, since everybody there reads it. */
const inCompany = ({ privately = 'none' }: Caller): Reply =>
  say('start-group', { link: privately }, [
    button('button-feed-season', { command: 'feed', args: { topic: 'season' } }),
  ]);
