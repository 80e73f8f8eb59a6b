import type { Caller } from '../../chat/caller.ts';
import { button, type Reply } from '../../chat/message.ts';
import type { Market } from '../../core/market/market.ts';
import { readTypedSymbol } from '../../core/market/symbol.ts';
import { readSpoken } from '../../core/rules/spoken/read-spoken.ts';
import type { Services } from '../services.ts';
import { fitsAs, readAsked } from './asked.ts';
import { isDoubtful } from './doubtful-number.ts';
import { understoodRule } from './understood.ts';

/** Whether a ticker has a market, as plain words need to know it. */
export const isTradedOn =
  (market: Market) =>
  (ticker: string): boolean => {
    const read = readTypedSymbol(ticker);
    return read.ok && market.find(read.value).length > 0;
  };

/** A rule as it was understood from somebody's own words, with a button that keeps it. */
export async function understoodText(text: string, caller: Caller, services: Services): Promise<Reply> {
  const { market, now } = services;
  const read = await readAsked(text, { market, now: now(), caller, fits: fitsAs('alert') });
  if (read.ok) return understoodRule(read.value, caller, services);
  const { offers, details = [] } = 'offers' in read ? read : { offers: [] };
  return {
    says: [read.problem, ...details],
    buttons: offers.map((rule) => button('button-offer', { command: 'alert', args: { rule } }, { offer: rule })),
  };
}

/** What a command cannot read may still be a rule in plain words: `when BTC is above 110k`. Undefined: it is none. */
export async function spokenRule(line: string, caller: Caller, services: Services): Promise<Reply | undefined> {
  if (isDoubtful(line, caller)) return undefined;
  const wish = readSpoken(line, { isTraded: isTradedOn(services.market), now: services.now() });
  return wish?.kind === 'rule' ? understoodText(wish.text, caller, services) : undefined;
}
