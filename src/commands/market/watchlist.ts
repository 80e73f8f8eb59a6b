import { mayChangeRules } from '../../accounts/gate.ts';
import type { Rule } from '../../alerts/rule.ts';
import type { Caller } from '../../chat/caller.ts';
import { command } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import type { Ticker } from '../../core/market/market.ts';
import { claimOf, symbolOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import type { Phrase } from '../../core/result.ts';
import { isTrigger } from '../../core/rules/language/expression.ts';
import { readRule } from '../../core/rules/language/read-rule.ts';
import { distancePercent } from '../../core/rules/rule.ts';
import { standingOf } from '../../core/rules/standing.ts';
import { marketTicker, nameOf } from '../options.ts';
import { pageButtons, pageNumber, pageOf } from '../pages.ts';
import type { Services } from '../services.ts';

const COINS_A_PAGE = 10;
const MOST_COINS = 100;
const MOST_OFFERS = 8;
/** What is suggested, as far as it is not there. */
const FIRST_COINS = ['BTC', 'ETH', 'SOL', 'XRP', 'BNB', 'DOGE'];
const MOST_FIRST = 3;

/** The coins that a chat keeps an eye on: their prices, how they moved, and how far the nearest alert is. */
export const watchlist = (services: Services) => {
  const { market, watchlists, chats, now } = services;
  return command({
    name: 'watchlist',
    access: 'member',
    options: {
      symbol: optional(marketTicker(market)),
      action: optional(oneOf(['add', 'remove'])),
      page: optional(pageNumber),
    },
    async run({ symbol: ticker, action, page = 1 }, caller) {
      const { chat } = caller;
      if (action === undefined && ticker === undefined) return list(caller, page, services);
      if (ticker === undefined)
        return action === 'remove' ? whichToRemove(caller, services) : whichToAdd(caller, services);
      const account = await chats.of(chat);
      if (!mayChangeRules(caller.role, account ?? { settings: {} })) return say('problem-admins-rules');
      const { symbol } = ticker;
      if (action === 'remove') {
        const was = await watchlists.remove(chat, symbol);
        return say(was ? 'watchlist-removed' : 'watchlist-not-there', { symbol }, [listButton, addButton]);
      }
      const outcome = await watchlists.add(chat, symbol, MOST_COINS, now());
      return say(`watchlist-${outcome}`, { symbol, most: MOST_COINS }, [
        listButton,
        button('button-watch', { command: 'watch', args: { symbol: nameOf(market, ticker) } }, { symbol }),
      ]);
    },
  });
};

const listButton = button('button-watchlist', { command: 'watchlist', args: {} });
const addButton = button('button-watchlist-add', { command: 'watchlist', args: { action: 'add' } });

async function list(caller: Caller, page: number, services: Services): Promise<Reply> {
  const [listed, rules] = await Promise.all([services.watchlists.of(caller.chat), services.rules.of(caller.chat)]);
  // The coins of rules are watched too, without being on the list.
  const symbols = [...new Set([...listed, ...rules.flatMap((rule) => coinOf(rule) ?? [])])];
  if (symbols.length === 0) return { ...(await whichToAdd(caller, services)), says: [phrase('watchlist-empty')] };
  const { shown, pages, onPage } = pageOf(symbols, page, COINS_A_PAGE);
  const lines = await Promise.all(onPage.map((symbol) => lineOf(symbol, rules, services)));
  return {
    says: [phrase('watchlist-title', { count: symbols.length, page: shown, pages }), ...lines],
    buttons: [
      ...pageButtons('watchlist', shown, pages),
      addButton,
      ...(listed.length > 0
        ? [button('button-watchlist-remove', { command: 'watchlist', args: { action: 'remove' } })]
        : []),
      ...(caller.kind === 'private'
        ? [button('button-watchlist-signals', { command: 'subscribe', args: { topic: 'signals', of: 'watched' } })]
        : []),
    ],
  };
}

const coinOf = (rule: Rule): MarketSymbol | undefined => {
  const about = symbolOf(rule.metric) ?? claimOf(rule.metric)?.about;
  return about?.includes('/') ? (about as MarketSymbol) : undefined;
};

async function lineOf(symbol: MarketSymbol, rules: readonly Rule[], services: Services): Promise<Phrase> {
  const ticker = services.market.ticker(symbol);
  if (!ticker) return phrase('watchlist-blind', { symbol });
  const { price, changePercent } = ticker;
  const rsi = await rsiOf(symbol, services);
  const near = nearestAlert(ticker, rules);
  return phrase('watchlist-coin', {
    symbol,
    price,
    moved: changePercent === undefined ? 'no' : 'yes',
    change: changePercent ?? 0,
    known: rsi === undefined ? 'no' : 'yes',
    rsi: rsi ?? 0,
    alerts: near ? 'yes' : 'no',
    alert: near ? String(near.id) : '',
    distance: near?.distance ?? 0,
  });
}

const RSI = readRule('rsi(14, 4h) > 50', { about: { kind: 'symbol', typed: 'BTC' } });

/** Of the closed four-hour candles; undefined where too few are known. */
async function rsiOf(symbol: MarketSymbol, { past }: Services): Promise<number | undefined> {
  if (!RSI.ok || isTrigger(RSI.value.condition)) return undefined;
  const { past: known } = await past(symbol, ['4h']);
  const daily = () => Number.NaN;
  const [read] = standingOf(RSI.value.condition, known, { price: undefined, daily }).values;
  return read && Number.isFinite(read.value) ? Math.round(read.value) : undefined;
}

/** The armed price alert that is nearest, percent of the price. */
function nearestAlert({ symbol, price }: Ticker, rules: readonly Rule[]) {
  const waiting = rules
    .filter(({ metric, state }) => symbolOf(metric) === symbol && state === 'armed')
    .map(({ id, threshold }) => ({ id, distance: distancePercent(threshold, price) }));
  return waiting.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
}

async function whichToAdd({ chat }: Caller, { market, watchlists }: Services): Promise<Reply> {
  const listed = await watchlists.of(chat);
  const isNew = ({ symbol }: Ticker) => !listed.includes(symbol);
  const coins = FIRST_COINS.filter((base) => market.find({ base }).slice(0, 1).some(isNew)).slice(0, MOST_FIRST);
  return {
    says: [phrase('watchlist-add-which'), phrase('example-watchlist')],
    buttons: coins.map((coin) =>
      button('button-offer', { command: 'watchlist', args: { symbol: coin, action: 'add' } }, { offer: coin }),
    ),
  };
}

async function whichToRemove({ chat }: Caller, { watchlists }: Services): Promise<Reply> {
  const listed = await watchlists.of(chat);
  if (listed.length === 0) return { says: [phrase('watchlist-empty')], buttons: [addButton] };
  return {
    says: [phrase('watchlist-remove-which'), phrase('example-watchlist')],
    buttons: listed
      .slice(0, MOST_OFFERS)
      .map((symbol) =>
        button('button-offer', { command: 'watchlist', args: { symbol, action: 'remove' } }, { offer: symbol }),
      ),
  };
}
