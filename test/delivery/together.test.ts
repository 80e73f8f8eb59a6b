import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { plain } from '../../src/chat/text.ts';
import type { Tide } from '../../src/core/market/tide.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { replyToDelivery } from '../../src/delivery/say.ts';
import { toMessage } from '../../src/words/words.ts';
import { NOON } from '../storage/world.ts';

const AT = NOON.toISOString();
const fell = (coin: string, level: number, price: number, rule = level): Alert => ({
  ...{ kind: 'price', rule, symbol: `${coin}/USDT`, side: 'below', level, rearm: level * 1.02, price },
  ...{ at: AT, source: 'binance' },
});
const oversold = (coin: string, rule = 7): Alert => ({
  ...{ kind: 'condition', rule, symbol: `${coin}/USDT`, text: 'rsi(14, 1h) < 30', told: [], at: AT },
});

function told(alerts: readonly Alert[], maybeSent = false, tide?: Tide): string {
  const [first, ...rest] = alerts.map((alert, i) => ({ id: BigInt(100 + i), alert }));
  if (!first) throw new Error('Nothing to tell.');
  const delivery: Delivery = {
    ...{ ...first, company: rest, chat: 'telegram:1', reader: readerIn('en'), attempts: 0, maybeSent },
    ...{ isPlain: false, createdAt: NOON, ...(tide ? { tide } : {}) },
  };
  const { text, buttons = [] } = toMessage(replyToDelivery(delivery), readerIn('en'));
  return [plain(text), ...buttons.map(({ label }) => `[${label}]`)].join('\n');
}

describe('several alerts in one message', () => {
  it('many levels of one coin are one line', () => {
    expect(
      told([4_000, 3_900, 3_800, 3_700, 3_600].map((level) => fell('ETH', level, 3_575.2))),
    ).toMatchInlineSnapshot(`
      "🔔 ETH/USDT fell to 3,575.20 through 5 of your levels, 4,000 … 3,600
      Each by itself, with its time: /receipts m100
      [Show each]
      [Mute 1 h]"
    `);
  });

  it('what is about several things has a line for each, in the order in which it rang', () => {
    const alerts: Alert[] = [
      fell('BTC', 60_000, 59_900, 3),
      fell('ETH', 4_000, 3_980),
      { ...fell('SOL', 120, 119.5, 4), note: 'buy some', silentSince: AT } as Alert,
      fell('ETH', 3_900, 3_880),
      oversold('BTC'),
      oversold('ETH'),
      {
        ...{ kind: 'moved', rule: 9, symbol: 'DOGE/USDT', from: 0.2, price: 0.19, next: [], at: AT, source: 'binance' },
      },
      { kind: 'reminder', rule: 12, text: 'every day at 12:00', at: AT },
    ];
    expect(told(alerts, true)).toMatchInlineSnapshot(`
      "🔔 8 of your alerts rang:
      BTC/USDT fell to 59,900, your level is 60,000 · /why 3
      ETH/USDT fell to 3,880 through 2 of your levels, 4,000 … 3,900
      SOL/USDT fell to 119.50, your level is 120 · buy some · LATE · /why 4
      rsi(14, 1h) < 30: BTC, ETH · /why 7
      DOGE/USDT moved −5.00 % from 0.2 to 0.19 · /why 9
      ⏰ Reminder
      Each by itself, with its time: /receipts m100
      Possible repeat: it is not known whether an earlier try arrived.
      [Show each]
      [Mute 1 h]"
    `);
  });

  it('one condition for many coins is one line, whatever their number', () => {
    const coins = Array.from({ length: 40 }, (_, i) => oversold(`C${i}`));
    expect(told(coins)).toMatchInlineSnapshot(`
      "🔔 rsi(14, 1h) < 30: C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14 and 25 more · /why 7
      Each by itself, with its time: /receipts m100
      [Show each]
      [Mute 1 h]"
    `);
  });

  it('a rule that rang several times is said so', () => {
    const moves = [0.2, 0.19, 0.18].map(
      (from): Alert => ({
        ...{ kind: 'moved', rule: 9, symbol: 'DOGE/USDT', from, price: from - 0.01, next: [], at: AT, source: 'okx' },
      }),
    );
    expect(told([...moves, fell('ETH', 4_000, 3_990), fell('ETH', 4_000, 3_980)])).toMatchInlineSnapshot(`
      "🔔 5 of your alerts rang:
      DOGE/USDT moved −15.00 % from 0.2 to 0.17 (3 times) · /why 9
      ETH/USDT fell to 3,980, your level is 4,000 (2 times) · /why 4000
      Each by itself, with its time: /receipts m100
      [Show each]
      [Mute 1 h]"
    `);
  });

  it('what only fell with the market is counted behind a few of it', () => {
    const riding = Array.from({ length: 15 }, (_, i) => `C${i}`);
    const tide: Tide = { direction: 'down', bitcoin: -4.2, minutes: 15, riding };
    const alerts: readonly Alert[] = [
      fell('BTC', 60_000, 58_000, 1),
      ...riding.map((coin, i) => fell(coin, 100, 96, i + 10)),
      fell('OWN', 50, 30, 2),
      { ...fell('C3', 90, 96, 3), side: 'above' } as Alert,
    ];
    expect(told(alerts, false, tide)).toMatchInlineSnapshot(`
      "🔔 18 of your alerts rang:
      BTC/USDT fell to 58,000, your level is 60,000 · /why 1
      C0/USDT fell to 96, your level is 100 · /why 10
      C1/USDT fell to 96, your level is 100 · /why 11
      C2/USDT fell to 96, your level is 100 · /why 12
      OWN/USDT fell to 30, your level is 50 · /why 2
      C3/USDT rose to 96, your level is 90 · /why 3
      … and 12 more fell with the market: Bitcoin −4.20 % in 15 minutes
      Each by itself, with its time: /receipts m100
      [Show each]
      [Mute 1 h]"
    `);
    expect(told(alerts.slice(0, 6), false, tide), 'two would not be worth counting').not.toContain('with the market');
  });

  it('what has no room is counted', () => {
    const text = told(Array.from({ length: 60 }, (_, i) => fell(`C${i}`, 100, 99, i + 1)));
    expect(text.split('\n')).toHaveLength(45);
    expect(text).toContain('… and 20 more');
  });
});
