import { MOVERS_SCOPE, type SeasonTopic, type Subject, TOPICS, type Topic } from '../../alerts/subscription.ts';
import type { Option, Read } from '../../chat/command.ts';
import { type Reply, say } from '../../chat/message.ts';
import type { Market } from '../../core/market/market.ts';
import type { Timeframe } from '../../core/market/timeframe.ts';
import { ok, problem } from '../../core/result.ts';
import { DEFAULT_INDEX, INDEX_NAMES } from '../../core/season/indexes.ts';
import { marketTicker } from '../options.ts';

/** What can be asked for: the topics of subscriptions, and the digest, which is a setting of its chat. */
export const ASKED = [...TOPICS, 'digest'] as const;

/** Whose signals: the largest hundred, those a chat watches, or some markets. */
export const SIGNAL_GROUPS = ['top100', 'watched'] as const;
const DEFAULT_GROUP = 'top100';
const DEFAULT_TIMEFRAME: Timeframe = '4h';
/** So many coins go into one subscription. */
const MOST_COINS = 10;

/** What a subscription is about: `top50` for the season, `top100`, `watched`, or coins with commas between them for signals. */
export const scope = (market: Market): Option<string> => {
  const symbol = marketTicker(market);
  return {
    required: true,
    isList: true,
    suggest: async (typed, caller, soFar) => {
      const fixed = [...SIGNAL_GROUPS, ...INDEX_NAMES].filter(
        (each, i, all) => all.indexOf(each) === i && each.startsWith(typed.toLowerCase()),
      );
      const [, before = '', last = ''] = /^(.*,)?\s*([^,]*)$/.exec(typed) ?? [];
      const coins = last ? ((await symbol.suggest?.(last, caller, soFar)) ?? []) : [];
      return [...fixed, ...coins.map((coin) => before + coin)];
    },
    async parse(typed, caller): Promise<Read<string>> {
      const words = typed.split(',').flatMap((word) => word.trim() || []);
      const [first = '', ...others] = words.map((word) => word.toLowerCase());
      // An index of another size is no coin either: it is answered with what can be told.
      if (others.length === 0 && (/^top\d+$/.test(first) || SIGNAL_GROUPS.some((each) => each === first)))
        return ok(first);
      const symbols = new Set<string>();
      for (const word of words) {
        const read = await symbol.parse(word, caller);
        // What is offered stands for one word, and would lose the others.
        if (!read.ok) return words.length > 1 ? { ok: false, problem: read.problem, offers: [] } : read;
        symbols.add(read.value.symbol);
      }
      if (symbols.size > MOST_COINS) return problem('problem-feed-coins', { most: MOST_COINS });
      // In one order, so that the same coins are the same subscription.
      return ok([...symbols].sort().join(','));
    },
  };
};

/** What is said where topic and scope do not go together: how to say it with this command. */
export function notASubject(topic: Topic, command: 'subscribe' | 'feed'): Reply {
  if (topic === 'movers') return say('problem-subject-movers', { one: `/${command} movers 09:00` });
  return topic !== 'signals'
    ? say('problem-subject-season', { one: `/${command} ${topic} top50`, other: `/${command} ${topic} top100` })
    : say('problem-subject-signals', { one: `/${command} signals top100 1d`, other: `/${command} signals ETH,BTC 4h` });
}

/** What was said of a subject; what was left out is as usual. */
export type Said = {
  readonly of?: string | undefined;
  readonly timeframe?: Timeframe | undefined;
  readonly at?: string | undefined;
};

/** Undefined where the words do not go together, as `season ETH`, or a time is missing. */
export function toSubject(topic: Topic, { of, timeframe, at }: Said): Subject | undefined {
  if (topic === 'movers') {
    const isOther = timeframe !== undefined || (of !== undefined && of !== MOVERS_SCOPE);
    return isOther || at === undefined ? undefined : { topic, scope: MOVERS_SCOPE, at };
  }
  if (at !== undefined) return undefined;
  return topic === 'signals' ? signalsOf(of, timeframe) : seasonOf(topic, of, timeframe);
}

function seasonOf(topic: SeasonTopic, of: string | undefined, timeframe: Timeframe | undefined): Subject | undefined {
  if (timeframe !== undefined) return undefined;
  const index = INDEX_NAMES.find((each) => each === (of ?? DEFAULT_INDEX));
  return index && { topic, scope: index };
}

function signalsOf(of: string | undefined, timeframe: Timeframe = DEFAULT_TIMEFRAME): Subject | undefined {
  if (of !== undefined && !of.includes('/') && !SIGNAL_GROUPS.some((each) => each === of)) return undefined;
  return { topic: 'signals', scope: of ?? DEFAULT_GROUP, timeframe };
}

/** What is said of a subject: its scope, and on which candles or when. */
export const subjectFacts = (subject: Subject) => ({
  scope: subject.scope.replaceAll(',', ', '),
  timeframe: subject.topic === 'signals' ? subject.timeframe : '',
  at: subject.topic === 'movers' ? subject.at : '',
});

/** A subject as it is typed. */
export function subjectLine(subject: Subject): string {
  const { topic, scope } = subject;
  if (topic === 'movers') return `${topic} ${subject.at}`;
  return topic === 'signals' ? `${topic} ${scope} ${subject.timeframe}` : `${topic} ${scope}`;
}
