import type { Subscription } from '../../alerts/subscription.ts';
import type { Caller } from '../../chat/caller.ts';
import { UTC } from '../../core/zone.ts';
import { ruleText } from '../rule-text.ts';
import type { Services } from '../services.ts';

/** What a chat is told, as lines that can be typed, so that any chat on any platform can take them in. */
export async function linesOf({ chat, kind }: Caller, services: Services): Promise<readonly string[]> {
  const { rules, subscriptions, watchlists, chats } = services;
  const [own, told, coins, account] = await Promise.all([
    rules.of(chat),
    subscriptions.of(chat),
    watchlists.of(chat),
    chats.of(chat),
  ]);
  const chosen = Object.entries(account?.settings ?? {}).filter(([, value]) => typeof value === 'string');
  return [
    // First where the clocks are: times in rules are read by them.
    ...chosen.map(([name, value]) => `/settings ${name} ${value}`),
    ...own.map((rule) => `/alert ${ruleText(rule, account?.settings.zone ?? UTC)}`),
    ...told.map((each) => `/${kind === 'private' ? 'subscribe' : 'feed'} ${subjectOf(each)}`),
    ...coins.map((symbol) => `/watchlist ${symbol} add`),
  ];
}

const subjectOf = (subscription: Subscription): string => {
  const { topic, scope } = subscription;
  return topic === 'signals' ? `${topic} ${scope} ${subscription.timeframe}` : `${topic} ${scope}`;
};
