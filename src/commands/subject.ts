import type { Subject, Topic } from '../alerts/subscription.ts';
import type { Option, Read } from '../chat/command.ts';
import { type Reply, say } from '../chat/message.ts';
import type { Market } from '../core/market/market.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import { DEFAULT_INDEX, INDEX_NAMES } from '../core/season/indexes.ts';
import { marketTicker } from './options.ts';

/** Whose signals: the largest hundred, those a chat watches, or one market. */
const GROUPS = ['top100', 'watched'] as const;
const DEFAULT_GROUP = 'top100';
const DEFAULT_TIMEFRAME: Timeframe = '4h';

/** What a subscription is about: `top50` for the season, `top100`, `watched` or a coin for signals. */
export const scope = (market: Market): Option<string> => {
  const symbol = marketTicker(market);
  return {
    required: true,
    suggest: async (typed, caller, soFar) => {
      const fixed = [...GROUPS, ...INDEX_NAMES].filter(
        (each, i, all) => all.indexOf(each) === i && each.startsWith(typed.toLowerCase()),
      );
      const coins = typed ? ((await symbol.suggest?.(typed, caller, soFar)) ?? []) : [];
      return [...fixed, ...coins];
    },
    async parse(typed, caller): Promise<Read<string>> {
      const word = typed.toLowerCase();
      // An index of another size is no coin either: it is answered with what can be told.
      if (/^top\d+$/.test(word) || GROUPS.some((each) => each === word)) return { ok: true, value: word };
      const read = await symbol.parse(typed, caller);
      return read.ok ? { ok: true, value: read.value.symbol } : read;
    },
  };
};

/** What is said where topic and scope do not go together: how to say it with this command. */
export const notASubject = (topic: Topic, command: 'subscribe' | 'feed'): Reply =>
  topic !== 'signals'
    ? say('problem-subject-season', { one: `/${command} ${topic} top50`, other: `/${command} ${topic} top100` })
    : say('problem-subject-signals', { one: `/${command} signals top100 1d`, other: `/${command} signals ETH 4h` });

/** Fills in what was left out; undefined where the words do not go together, as `season ETH`. */
export function toSubject(topic: Topic, of: string | undefined, timeframe: Timeframe | undefined): Subject | undefined {
  if (topic !== 'signals') {
    if (timeframe !== undefined) return undefined;
    const index = INDEX_NAMES.find((each) => each === (of ?? DEFAULT_INDEX));
    return index && { topic, scope: index };
  }
  if (of !== undefined && !of.includes('/') && !GROUPS.some((each) => each === of)) return undefined;
  return { topic, scope: of ?? DEFAULT_GROUP, timeframe: timeframe ?? DEFAULT_TIMEFRAME };
}
