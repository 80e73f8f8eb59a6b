import type { Alert, SignalsAlert } from '../alerts/alert.ts';
import { button, phrase, type Reply, type ReplyButton } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';

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
      const { symbol, price, level, rearm, at, source, side, silentSince } = alert;
      const facts = { symbol, price, level, rearm, at, source };
      const late = silentSince ? [phrase('alert-late', { since: silentSince, at })] : [];
      return [phrase(`alert-price-${side}`, facts), phrase(`alert-price-rearm-${side}`, facts), ...late];
    }
    case 'season-level': {
      const { index, value, level, day, side } = alert;
      return [phrase(`alert-season-level-${side}`, { index, value, level, day })];
    }
    case 'season': {
      const { index, from, to, value, wins, counted, day, since, lastedDays } = alert;
      return [
        phrase('alert-season', { index, from, to, value, wins, counted, day }),
        ...(since !== undefined && lastedDays !== undefined
          ? [phrase('alert-season-lasted', { season: from, since, days: lastedDays })]
          : []),
        phrase('season-how', { index }),
      ];
    }
    case 'signals':
      return signalLines(alert);
    case 'notice':
      return alert.says;
  }
}

function signalLines({ timeframe, closedAt, signals }: SignalsAlert): readonly Phrase[] {
  const shown = signals.slice(0, MOST_SIGNALS);
  const more = signals.length - shown.length;
  return [
    phrase('alert-signals', { timeframe, closedAt, count: signals.length }),
    ...shown.map(({ kind, symbol, close, values }) => phrase(`signal-${kind}`, { symbol, close, ...values })),
    ...(more > 0 ? [phrase('alert-signals-more', { more })] : []),
  ];
}

const SNOOZES = ['1h', '8h', '1d'] as const;

function buttonsOf(alert: Alert): readonly ReplyButton[] {
  switch (alert.kind) {
    case 'price':
    case 'season-level':
      return [stop('unwatch', String(alert.rule)), ...snooze(String(alert.rule))];
    case 'season':
    case 'signals':
      return [stop('unsubscribe', `s${alert.subscription}`), ...snooze(`s${alert.subscription}`)];
    case 'notice':
      return [];
  }
}

const stop = (command: 'unwatch' | 'unsubscribe', id: string) =>
  button('button-stop', { command, args: { alert: id } });

const snooze = (id: string) =>
  SNOOZES.map((length) => button(`button-snooze-${length}`, { command: 'snooze', args: { alert: id, for: length } }));
