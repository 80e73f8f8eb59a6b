import type { Caller } from '../../chat/caller.ts';
import { type Command, command } from '../../chat/command.ts';
import { dispatch, notACommand } from '../../chat/dispatch.ts';
import { parseLine } from '../../chat/line.ts';
import { button, type Invocation, phrase, type Reply, type ReplyButton } from '../../chat/message.ts';
import { ok } from '../../core/result.ts';
import { findCoins } from '../../core/rules/spoken/find-coin.ts';
import { readSpoken, type Wish } from '../../core/rules/spoken/read-spoken.ts';
import { ANSWERS, isHarmless } from '../save.ts';
import type { Services } from '../services.ts';
import { undoubted } from './doubtful-number.ts';
import { LONGEST_RULE } from './mistake.ts';
import { isTradedOn, understoodText } from './spoken.ts';
import { understood } from './understood.ts';

/**
 * A wish in somebody's own words. What asks for something to be seen is answered; what would change something is shown
 * as it was understood, with a button that does it. In private chats every line that is no command comes here.
 * `reach`: the other commands, some of which lead back here.
 */
export const ask = (services: Services, reach: () => readonly Command[]) => {
  const { market, now } = services;
  const isTraded = isTradedOn(market);

  /** A coin that was named, or else the nearest command. */
  function notUnderstood(text: string): Reply {
    const [coin, ...more] = findCoins(text, isTraded).map(({ ticker }) => ticker);
    if (!/\s/.test(text) && !coin) return notACommand(reach(), text);
    return {
      says: [phrase('ask-unknown'), phrase('ask-unknown-how')],
      buttons: coin && more.length === 0 ? aboutCoin(coin) : [button('button-help', { command: 'help', args: {} })],
    };
  }

  return command({
    name: 'ask',
    access: 'member',
    options: { text: undoubted({ required: true, isRest: true, longest: LONGEST_RULE, parse: (typed) => ok(typed) }) },
    async run({ text }, caller) {
      const others = reach();
      const wish = readSpoken(text, { isTraded, now: now() });
      if (wish?.kind === 'rule') return understoodText(wish.text, caller, services);
      const does = wish ? invocationOf(wish, caller, others) : parseLine(others, text);
      if (!does) return notUnderstood(text);
      return isHarmless(does) ? dispatch(others, does, caller, ANSWERS) : understood(does, caller, services);
    },
  });
};

const aboutCoin = (coin: string): readonly ReplyButton[] => [
  button('button-watch', { command: 'watch', args: { symbol: coin } }, { symbol: coin }),
  button('button-price', { command: 'price', args: { symbol: coin } }, { symbol: coin }),
];

function invocationOf(wish: Exclude<Wish, { kind: 'rule' }>, { kind }: Caller, others: readonly Command[]): Invocation {
  const has = (name: string) => others.some((each) => each.name === name);
  switch (wish.kind) {
    case 'price':
    case 'signals':
      return { command: wish.kind, args: { symbol: wish.coin } };
    case 'chart': {
      const { coin: symbol, timeframe } = wish;
      if (!has('chart')) return { command: 'price', args: { symbol } };
      return { command: 'chart', args: { symbol, ...(timeframe ? { timeframe } : {}) } };
    }
    case 'watchlist-add':
    case 'watchlist-remove':
      return {
        command: 'watchlist',
        args: { action: wish.kind === 'watchlist-add' ? 'add' : 'remove', symbol: wish.coin },
      };
    case 'stop':
      return { command: wish.alert.startsWith('s') ? 'unsubscribe' : 'unwatch', args: { alert: wish.alert } };
    case 'season-alerts':
      return { command: kind === 'private' ? 'subscribe' : 'feed', args: { topic: 'season' } };
    default:
      return { command: has(wish.kind) ? wish.kind : 'help', args: {} };
  }
}
