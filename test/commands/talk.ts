import { expect } from 'vitest';
import { createGate } from '../../src/accounts/gate.ts';
import type { Handovers } from '../../src/accounts/handovers.ts';
import type { Allowance } from '../../src/accounts/limits.ts';
import { readerOf } from '../../src/accounts/settings.ts';
import type { Caller } from '../../src/chat/caller.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { formatLine, formatPress, hearLine, parseLine } from '../../src/chat/line.ts';
import type { Invocation, Message } from '../../src/chat/message.ts';
import type { Right } from '../../src/chat/right.ts';
import { plain } from '../../src/chat/text.ts';
import { createCatalog } from '../../src/commands/catalog.ts';
import type { Operating } from '../../src/commands/services.ts';
import { ratesOf } from '../../src/core/market/exchange-rate.ts';
import type { RankedDay, Ranking } from '../../src/core/market/ranking.ts';
import type { KnownSentiment } from '../../src/core/market/sentiment.ts';
import type { Past } from '../../src/core/rules/readings/series.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import type { Receipt } from '../../src/delivery/receipts.ts';
import { toMessage } from '../../src/words/words.ts';
import {
  createFakeChats,
  createFakeDrafts,
  createFakeHandovers,
  createFakeLimits,
  createFakeLinks,
  createFakeMarket,
  createFakeOperating,
  createFakeReceipts,
  createFakeRules,
  createFakeSeason,
  createFakeSignals,
  createFakeSubscriptions,
  createFakeWatchlists,
  type FakeSeason,
  type Quote,
} from '../support/fakes.ts';

export const NOON = new Date('2026-11-22T12:00:00Z');

const QUOTES: readonly Quote[] = [
  { symbol: 'BTC/USDT', source: 'binance', price: 97_512.3, quoteVolume: 9e9, changePercent: 1.234 },
  { symbol: 'ETH/USDT', source: 'binance', price: 3_500, quoteVolume: 5e9, changePercent: -2.5 },
  { symbol: 'ETH/BTC', source: 'binance', price: 0.0359, quoteVolume: 2_000 },
  { symbol: 'ETH/USD', source: 'kraken', price: 3_501.25, quoteVolume: 1e8 },
  { symbol: 'PEPE/USDT', source: 'binance', price: 0.00000712, quoteVolume: 3e8 },
];

/** Another coin that only shares the ticker of Uniswap. */
export const TWO_UNIS: readonly Quote[] = [
  { symbol: 'UNI/USDT', source: 'binance', price: 10.123, quoteVolume: 4e8 },
  { symbol: 'UNI/USDT', source: 'kraken', price: 0.000291, quoteVolume: 5e6 },
];

export const ANN: Caller = { chat: 'telegram:1', person: 'telegram:1', role: 'admin', kind: 'private', locale: 'en' };
const GROUP = { chat: 'telegram:-100', kind: 'group', title: 'Traders', locale: 'en' } as const;
export const BOSS: Caller = { ...GROUP, person: 'telegram:7', role: 'admin' };
export const MEMBER: Caller = { ...GROUP, person: 'telegram:8', role: 'member' };
export const OTHER: Caller = { ...GROUP, person: 'telegram:9', role: 'member' };

/** The most bytes that Telegram carries in a button. */
const LONGEST_BUTTON = 64;

/** People and the bot, from what is typed to what is read; everything between is real, the ports are in memory. */
export function createTalk({
  quotes = QUOTES,
  season = {},
  signals = [],
  allowance = {},
  reaches = true,
  lacks = [],
  past = {},
  isGrowing = false,
  receipts = [],
  sentiment = { latest: undefined, days: [] },
  ranked = [],
  ranking,
  operating = createFakeOperating(),
  handovers = {},
}: {
  quotes?: readonly Quote[];
  season?: FakeSeason;
  signals?: readonly Signal[];
  /** What everybody may have, where it is not plenty. */
  allowance?: Partial<Allowance>;
  /** Whether a first message of the bot arrives. */
  reaches?: boolean;
  /** What it may not do, where the caller does not bring that along. */
  lacks?: readonly Right[];
  /** Candles that can be had of every symbol. */
  past?: Past;
  /** Whether older ones are still on their way. */
  isGrowing?: boolean;
  /** What rang in this chat, newest first. */
  receipts?: readonly Receipt[];
  sentiment?: KnownSentiment;
  /** How every coin was ranked. */
  ranked?: readonly RankedDay[];
  /** The largest coins. */
  ranking?: Ranking;
  operating?: Operating;
  /** What becomes of what rests because its owner left. */
  handovers?: Partial<Handovers>;
} = {}) {
  const now = () => NOON;
  let proofs = 0;
  const rung: string[] = [];
  const forgotten: string[] = [];
  const watchlists = createFakeWatchlists();
  const market = createFakeMarket(now, quotes);
  const rules = createFakeRules();
  const subscriptions = createFakeSubscriptions();
  const chats = createFakeChats();
  const limits = createFakeLimits({ rules: 50, parts: 2_000, series: 2_000, ...allowance });
  const catalog = createCatalog({
    market,
    rules,
    subscriptions,
    chats,
    season: createFakeSeason(season),
    signals: createFakeSignals(signals),
    limits,
    operating,
    past: async (_symbol, timeframes) => ({
      past: Object.fromEntries(timeframes.flatMap((each) => (past[each] ? [[each, past[each]]] : []))),
      isGrowing,
    }),
    receipts: createFakeReceipts(receipts),
    sentiment: async () => sentiment,
    ranked: async () => ranked,
    ranking: async () => ranking,
    watchlists,
    links: createFakeLinks(),
    handovers: createFakeHandovers(handovers),
    memory: {
      async forget(caller) {
        forgotten.push(`${caller.person} in ${caller.chat}`);
      },
    },
    drafts: createFakeDrafts(),
    async ring(chat) {
      rung.push(chat);
    },
    lacks: async (caller) => caller.lacks ?? lacks,
    async reaches() {
      proofs += 1;
      return reaches;
    },
    now,
  });
  const gate = createGate({
    chats,
    allowed: undefined,
    admissions: operating.admissions,
    commandsPerMinute: 1_000,
    now,
  });

  async function ask(invocation: Invocation, caller: Caller): Promise<Message> {
    const message = toMessage(
      await dispatch(catalog, invocation, caller, gate),
      readerOf(caller.locale, (await chats.of(caller.chat))?.settings ?? {}),
      { rates: ratesOf(market) },
    );
    for (const each of message.buttons ?? []) {
      const { does } = each;
      const line = formatLine(catalog, does);
      expect(parseLine(catalog, line), `the button "${line}" is what a person could have typed`).toEqual(does);
      expect(Buffer.byteLength(formatPress(catalog, each)), `the button "${line}" fits Telegram`).toBeLessThanOrEqual(
        LONGEST_BUTTON,
      );
    }
    return message;
  }

  /** Types a line; what is no command reaches the bot as its first word, as on every platform. */
  const type = (line: string, caller: Caller) => ask(hearLine(catalog, line), caller);

  /** The answer as it is read, and under it each button with the line it stands for. */
  const say = async (line: string, caller: Caller = ANN): Promise<string> => {
    const { text, buttons = [] } = await type(line, caller);
    return [plain(text), ...buttons.map(({ label, does }) => `[${label}] ${formatLine(catalog, does)}`)].join('\n');
  };

  /** Types a line and taps a button of the answer. */
  const tap = async (line: string, label: string, caller: Caller = ANN): Promise<string> => {
    const { buttons = [] } = await type(line, caller);
    const pressed = buttons.find((each) => each.label === label);
    if (!pressed) throw new Error(`No button "${label}" among ${buttons.map((each) => each.label).join(', ')}`);
    return say(formatLine(catalog, pressed.does), caller);
  };

  return {
    say,
    tap,
    ask,
    catalog,
    market,
    rules,
    subscriptions,
    chats,
    limits,
    watchlists,
    rung,
    forgotten,
    proofs: () => proofs,
  };
}
