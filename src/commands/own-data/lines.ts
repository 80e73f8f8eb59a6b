import { mutesAt } from '../../accounts/peace.ts';
import type { Mute } from '../../accounts/quiet-hours.ts';
import type { Caller } from '../../chat/caller.ts';
import { UTC, wallTimeAt, type Zone } from '../../core/zone.ts';
import { subjectLine } from '../feeds/subject.ts';
import { ruleText } from '../rules/rule-text.ts';
import type { Services } from '../services.ts';

/** What a chat chose and is told, as lines that can be typed, so that any chat on any platform can take them in. */
export async function linesOf({ chat, kind }: Caller, services: Services): Promise<readonly string[]> {
  const { rules, subscriptions, watchlists, chats, now } = services;
  const [own, told, coins, account] = await Promise.all([
    rules.of(chat),
    subscriptions.of(chat),
    watchlists.of(chat),
    chats.of(chat),
  ]);
  const { settings = {} } = account ?? {};
  const { mutes: _, ...chosen } = settings;
  const { zone = UTC } = settings;
  return [
    // First where the clocks are: times in what follows are read by them.
    ...Object.entries(chosen).map(([name, value]) => `/settings ${name} ${value}`),
    ...mutesAt(settings, now()).map((mute) => `/mute ${muteText(mute, zone)}`),
    ...own.map((rule) => `/alert ${ruleText(rule, zone)}`),
    ...told.map((each) => `/${kind === 'private' ? 'subscribe' : 'feed'} ${subjectLine(each)}`),
    ...coins.map((symbol) => `/watchlist ${symbol} add`),
  ];
}

/** How many of such lines are alerts and subscriptions. */
export const countTold = (lines: readonly string[]): number =>
  lines.filter((line) => /^\/(?:alert|subscribe|feed) /.test(line)).length;

const muteText = ({ coin, until }: Mute, zone: Zone): string =>
  `${coin === undefined ? '' : `${coin} `}until ${wallTimeAt(zone, new Date(until)).replace('T', ' ')}`;
