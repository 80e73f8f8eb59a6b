import type { Alert } from '../alerts/alert.ts';

/** An alert of somebody's own rule, unlike what everybody gets: what rings together is told together. */
export type RungAlert = Extract<Alert, { readonly rule: number }>;

export const isRung = (alert: Alert): alert is RungAlert => 'rule' in alert;

/** What an alert is about, so that the storm of one coin hides no other: `ETH`, `top50`, or the condition itself. */
export function groupOf(alert: RungAlert): string {
  switch (alert.kind) {
    case 'price':
    case 'moved':
      return coinOf(alert.symbol);
    case 'condition':
    case 'reminder':
      return alert.symbol === undefined ? alert.text : coinOf(alert.symbol);
    case 'listing':
      return alert.coin;
    case 'season-level':
      return alert.index;
  }
}

/** `ETH` of `ETH/USDT`. */
export const coinOf = (symbol: string): string => symbol.split('/')[0] ?? symbol;
