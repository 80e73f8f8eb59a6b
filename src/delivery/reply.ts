import type {
  Alert,
  ConditionAlert,
  ReminderAlert,
  SeasonAlert,
  SeasonNearAlert,
  SignalsAlert,
} from '../alerts/alert.ts';
import { button, phrase, type Reply, type ReplyButton } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';
import type { Aftermath } from '../core/season/aftermath.ts';
import { DEFAULT_INDEX } from '../core/season/indexes.ts';
import { RAW, STEADY } from '../core/season/season.ts';
import { UTC } from '../core/zone.ts';
import { moversReply } from './movers.ts';
import { readingPhrase } from './reading-phrase.ts';
import { signalLine } from './signal-line.ts';

/** More signals of one close than this are summed up; the rest is one command away. */
const MOST_SIGNALS = 20;

/** What an alert says, before it has words. Every alert can be stopped or put to sleep where it is read. */
export function replyTo(alert: Alert, maybeSent = false): Reply {
  const says = saying(alert);
  const buttons = buttonsOf(alert);
  return {
    says: maybeSent ? [...says, phrase('alert-repeat')] : says,
    ...(buttons.length > 0 ? { buttons } : {}),
  };
}

function saying(alert: Alert): readonly Phrase[] {
  switch (alert.kind) {
    case 'price': {
      const { symbol, price, level, rearm, at, source, side, silentSince, isOnce } = alert;
      const facts = { symbol, price, level, rearm, at, source };
      const again = isOnce ? [] : [phrase(`alert-price-rearm-${side}`, facts)];
      const late = silentSince ? [phrase('alert-late', { since: silentSince, at })] : [];
      return [phrase(`alert-price-${side}`, facts), ...again, ...late, ...byTerms(alert)];
    }
    case 'season-level': {
      const { index, value, level, day, side } = alert;
      return [phrase(`alert-season-level-${side}`, { index, value, level, day }), ...byTerms(alert)];
    }
    case 'condition':
      return conditionLines(alert);
    case 'moved': {
      const { symbol, from, price, next, at, source, isLate } = alert;
      const change = (price / from - 1) * 100;
      const levels = next.length > 0 ? levelsPhrase(next) : 'none';
      const late = isLate ? [phrase('alert-condition-late')] : [];
      return [
        phrase('alert-moved', { symbol, base: from, price, change, levels, at, source }),
        ...late,
        ...byTerms(alert),
      ];
    }
    case 'reminder':
      return reminderLines(alert);
    case 'listing': {
      const { coin, market, at } = alert;
      const says = market ? phrase('alert-listed', { coin, ...market, at }) : phrase('alert-delisted', { coin, at });
      return [says, ...byTerms(alert)];
    }
    case 'season':
      return alert.isRaw ? crossing(alert) : transition(alert);
    case 'season-near':
      return approach(alert);
    case 'signals':
      return signalLines(alert);
    case 'movers':
      return moversReply(alert);
    case 'digest':
      return [phrase('digest', { period: alert.period, day: alert.day, count: 0 })];
    case 'notice':
      return alert.says;
  }
}

function conditionLines(alert: ConditionAlert): readonly Phrase[] {
  const { symbol = 'market', text, told, at, isLate } = alert;
  // Of what was not known when the rest sufficed, there is nothing to say.
  const known = told.filter(({ value }) => Number.isFinite(value));
  const values = known.map(({ text: reading, value }) => readingPhrase(reading, value));
  return [
    phrase('alert-condition', { about: symbol, text }),
    phrase('alert-condition-told', { told: values, count: known.length, at }),
    ...known.flatMap(({ by: source }) => (source === undefined ? [] : [phrase('fear-greed-by', { source })])),
    ...(isLate ? [phrase('alert-condition-late')] : []),
    ...byTerms(alert),
  ];
}

function reminderLines(alert: ReminderAlert): readonly Phrase[] {
  const { text, at, zone = UTC, symbol, price, source, pricedAt, nextAt = 'none', isLate } = alert;
  const isPriced = symbol !== undefined && price !== undefined && source !== undefined && pricedAt !== undefined;
  return [
    isPriced
      ? phrase('alert-reminder-price', { symbol, price, source, at: pricedAt })
      : phrase(symbol === undefined ? 'alert-reminder' : 'alert-reminder-blind', { symbol: symbol ?? '' }),
    phrase('alert-reminder-when', { text, zone, next: nextAt }),
    ...(isLate ? [phrase('alert-reminder-late', { at })] : []),
    ...byTerms(alert),
  ];
}

/** One level, or those on both sides. */
export const levelsPhrase = ([first = 0, second]: readonly number[]): Phrase =>
  second === undefined ? phrase('level-one', { first }) : phrase('level-both', { first, second });

/** What the terms of a rule add to its ring. */
const byTerms = ({ note, isOnce }: { readonly note?: string; readonly isOnce?: boolean }): readonly Phrase[] => [
  ...(note === undefined ? [] : [phrase('alert-note', { note })]),
  ...(isOnce ? [phrase('alert-once')] : []),
];

function transition(alert: SeasonAlert): readonly Phrase[] {
  const { index, from, to, value, wins, counted, day, since, lastedDays, aftermath = [] } = alert;
  return [
    phrase('alert-season', { index, from, to, value, wins, counted, day }),
    ...(since !== undefined && lastedDays !== undefined
      ? [phrase('alert-season-lasted', { season: from, since, days: lastedDays })]
      : []),
    ...whatFollowed(aftermath, to),
    how(index),
  ];
}

const how = (index: string): Phrase =>
  phrase('season-how', { index, line: index === DEFAULT_INDEX ? '/season why' : `/season why ${index}` });

/** A bare crossing happens far more often than a season changes, and is named as what it is. */
function crossing(alert: SeasonAlert): readonly Phrase[] {
  const { index, from, to, value, wins, counted, day, since, lastedDays } = alert;
  const { altcoin, bitcoin } = RAW;
  return [
    phrase('alert-season-raw', { index, from, to, value, wins, counted, day, high: altcoin.enter, low: bitcoin.enter }),
    ...(since !== undefined && lastedDays !== undefined
      ? [phrase('alert-season-raw-lasted', { season: from, since, days: lastedDays })]
      : []),
    phrase('season-how-raw'),
  ];
}

/** What came after past ones; of none there is nothing to say. */
function whatFollowed(aftermath: readonly Aftermath[], to: string): readonly Phrase[] {
  const known = aftermath.filter(({ count }) => count > 0);
  return known.length === 0
    ? []
    : [
        phrase('alert-season-followed', { to }),
        ...known.map(({ days, count, bitcoin, altcoins }) =>
          phrase('alert-season-followed-days', {
            ...{ days, count, bitcoin: bitcoin.median, altcoins: altcoins.median },
            ...{ bitcoinLower: bitcoin.lower, bitcoinUpper: bitcoin.upper },
            ...{ altcoinsLower: altcoins.lower, altcoinsUpper: altcoins.upper },
          }),
        ),
      ];
}

function approach({ index, toward, value, coins, nearest, day }: SeasonNearAlert): readonly Phrase[] {
  const level = toward === 'altcoin' ? STEADY.altcoin.enter : STEADY.bitcoin.enter;
  return [
    phrase('alert-season-near', { index, toward, value, coins, level, day }),
    ...(nearest.length > 0 ? [phrase('alert-season-nearest', { toward, nearest: gapsOf(nearest) })] : []),
    how(index),
  ];
}

/** `SOL 0.8, LINK 1.2`: coins, and by how many points of return Bitcoin is ahead of them or behind. */
export const gapsOf = (nearest: SeasonNearAlert['nearest']): readonly Phrase[] =>
  nearest.map(({ ticker, points }) => phrase('season-gap', { ticker, points }));

function signalLines({ timeframe, closedAt, signals }: SignalsAlert): readonly Phrase[] {
  const shown = signals.slice(0, MOST_SIGNALS);
  const more = signals.length - shown.length;
  return [
    phrase('alert-signals', { timeframe, closedAt, count: signals.length }),
    ...shown.map((each) => signalLine(each, closedAt)),
    ...(more > 0 ? [phrase('alert-signals-more', { more })] : []),
  ];
}

const SNOOZES = ['1h', '8h', '1d'] as const;

function buttonsOf(alert: Alert): readonly ReplyButton[] {
  switch (alert.kind) {
    case 'price':
    case 'season-level':
    case 'condition':
    case 'moved':
    case 'listing':
      // What rang once has nothing left to stop.
      return alert.isOnce ? [] : ruleButtons(alert.rule);
    case 'reminder':
      return alert.nextAt === undefined ? [] : ruleButtons(alert.rule);
    case 'season':
    case 'season-near':
    case 'signals':
    case 'movers':
      return [stop('unsubscribe', `s${alert.subscription}`), ...snooze(`s${alert.subscription}`)];
    case 'notice':
      return alert.buttons ?? [];
    case 'digest':
      return [];
  }
}

const ruleButtons = (rule: number): readonly ReplyButton[] => [stop('unwatch', String(rule)), ...snooze(String(rule))];

const stop = (command: 'unwatch' | 'unsubscribe', id: string) =>
  button('button-stop', { command, args: { alert: id } });

const snooze = (id: string) =>
  SNOOZES.map((length) => button(`button-snooze-${length}`, { command: 'snooze', args: { alert: id, for: length } }));
