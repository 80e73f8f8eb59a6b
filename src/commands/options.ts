import type { Option, Read } from '../chat/command.ts';
import type { Market, Ticker } from '../core/market/market.ts';
import { partsOf, readTypedSymbol } from '../core/market/symbol.ts';
import { type Phrase, problem } from '../core/result.ts';
import { type Condition, readCondition } from '../core/rules/condition.ts';

const MOST_OFFERS = 8;
const MOST_SUGGESTIONS = 25;

/** A market by what people type; its newest ticker comes along. Two coins under one ticker are asked about, never guessed. */
export const marketTicker = (market: Market): Option<Ticker> => ({
  required: true,
  suggest: (typed) => market.search(typed.replace(/^\$/, ''), MOST_SUGGESTIONS),
  parse(typed): Read<Ticker> {
    const read = readTypedSymbol(typed);
    if (!read.ok) return read;
    const found = market.find(read.value);
    const [deepest] = found;
    if (!deepest) return unknownMarket(market, typed, read.value.base);

    const others = read.value.exchange
      ? []
      : found.filter(({ symbol }) => isStranger(symbol) !== isStranger(deepest.symbol));
    if (others.length === 0) return { ok: true, value: deepest };
    const coins = [deepest, ...others];
    return {
      ok: false,
      problem: {
        id: 'problem-two-coins',
        facts: { typed: read.value.base, coins: coins.map(describeCoin).join('; ') },
      },
      offers: coins.map(({ symbol, source }) => (isStranger(symbol) ? symbol : `${symbol}@${source}`)),
    };
  },
});

const isStranger = (symbol: Ticker['symbol']) => partsOf(symbol).exchange !== undefined;
const describeCoin = ({ symbol, price, source }: Ticker) => `${symbol} ${price} (${source})`;

function unknownMarket(market: Market, typed: string, base: string): Read<Ticker> {
  const offers = [base, base.slice(0, 3), base.slice(0, 2), base.slice(0, 1)].reduce<readonly string[]>(
    (found, start) => (found.length > 0 ? found : market.search(start, MOST_OFFERS)),
    [],
  );
  const isBlind = market.search('', 1).length === 0;
  return {
    ok: false,
    problem: { id: isBlind ? 'problem-no-prices' : 'problem-coin-unknown', facts: { typed } },
    offers,
  };
}

/** `above 4000`; the buttons and suggestions lie around the price of the symbol that was chosen before. */
export const condition = (market: Market): Option<Condition> => ({
  required: true,
  isRest: true,
  suggest(typed, _caller, { symbol = '' }) {
    const read = readTypedSymbol(symbol);
    const [ticker] = read.ok ? market.find(read.value) : [];
    const levels = ticker ? roundLevels(ticker.price) : [];
    return levels.filter((level) => level.includes(typed.trim().toLowerCase()));
  },
  parse: readCondition,
});

const STEPS = [1.02, 1.05, 1.1, 0.98, 0.95, 0.9];

/** Levels a person would name, some percent away: two leading digits and a half. */
function roundLevels(price: number): readonly string[] {
  const grain = 10 ** Math.floor(Math.log10(price)) / 200;
  return STEPS.map((step) => {
    const level = Number((Math.round((price * step) / grain) * grain).toPrecision(6));
    return `${step > 1 ? 'above' : 'below'} ${plainNumber(level)}`;
  });
}

/** Never `1e-7`: what a button carries must be what a person can type. */
export const plainNumber = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15, maximumFractionDigits: 20 });

/** An id as the chat shows it: `17` or `#17` for an alert, `s3` for a subscription; words after it are decoration. */
export const anyId = (
  kind: 'rule' | 'subscription' | 'both',
): Option<{ kind: 'rule' | 'subscription'; id: number }> => ({
  required: true,
  isRest: kind !== 'both',
  parse(typed) {
    const match = /^#?(s)?(\d{1,9})\b/i.exec(typed.trim());
    const unreadable = (id: Phrase['id']) => problem(id, { typed });
    if (!match) return unreadable(kind === 'subscription' ? 'problem-subscription-id' : 'problem-alert-id');
    const found = match[1] ? 'subscription' : 'rule';
    if (kind === 'rule' && found !== 'rule') return unreadable('problem-alert-id');
    // `/unsubscribe 3` means the same as `/unsubscribe s3`.
    return { ok: true, value: { kind: kind === 'both' ? found : kind, id: Number(match[2]) } };
  },
});
