import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../src/alerts/alert.ts';
import type { Receipt } from '../../../src/delivery/receipts.ts';
import { closing, swinging } from '../../support/candles.ts';
import { createTalk, NOON, OTHER } from '../talk.ts';

const AT = '2026-11-22T11:00:00.000Z';
const PRICE: Alert = {
  ...{ kind: 'price', rule: 1, symbol: 'ETH/USDT', side: 'above', level: 3_400, rearm: 3_332, price: 3_402.5 },
  ...{ at: AT, source: 'binance' },
} as const;
const CLAIM: Alert = {
  ...{ kind: 'condition', rule: 2, symbol: 'ETH/USDT', text: 'rsi(14, 4h) < 30', at: AT },
  told: [{ text: 'rsi(14, 4h)', value: 28.43 }],
} as const;
const SIGNALS: Alert = { kind: 'signals', subscription: 3, timeframe: '4h', closedAt: AT, signals: [] };

const sent = (alert: Alert, more: Partial<Receipt> = {}): Receipt => ({
  ...{ alert, outcome: 'sent', attempts: 1 },
  ...{ decidedAt: new Date(AT), settledAt: new Date(AT), ...more },
});

describe('/why', () => {
  it('tells of an alert that rang: from which price, on whose word, when it was decided and sent', async () => {
    const { say } = createTalk({ receipts: [sent(PRICE)] });
    expect(await say('/why 1')).toMatchInlineSnapshot(`
      "🔔 ETH/USDT rose to 3,402.50, your level is 3,400 · binance, 22 Nov 2026, 11:00 UTC
      Decided 22 Nov 2026, 11:00 UTC, sent 22 Nov 2026, 11:00 UTC, at the first try."
    `);
  });

  it.each([
    { more: { attempts: 3 }, says: 'sent 22 Nov 2026, 11:00 UTC, after 3 tries.' },
    { more: { outcome: 'maybe sent', reason: 'no answer' }, says: 'so it may not have arrived (no answer)' },
    { more: { outcome: 'dead', reason: 'blocked' }, says: 'given up 22 Nov 2026, 11:00 UTC: blocked' },
    { more: { outcome: 'waiting', attempts: 0 }, says: 'and waits to be sent.' },
  ] as const)('says what became of the message: $says', async ({ more, says }) => {
    expect(await createTalk({ receipts: [sent(CLAIM, more)] }).say('/why 2')).toContain(says);
  });

  it('tells of a rule that has not rung what its numbers are and what is missing', async () => {
    const { say } = createTalk({ past: { '4h': closing('4h', NOON, swinging(300, 3_500, 300, 40)) } });
    await say('/alert ETH rsi(14, 4h) < 30 and close(1d) > 3000');
    await say('/watch ETH above 4000');
    expect(await say('/why 1')).toMatchInlineSnapshot(`
      "1 · ETH/USDT: close(1d) > 3000 and rsi(14, 4h) < 30
      Not true now: rsi(14, 4h) 40.58.
      Not known at the moment: close(1d). What needs it counts as not true.
      In the last 38 days it would not have rung.
      ⚠ That may be too rare to be of use.
      It has not rung in the last 90 days.
      [Stop] unwatch 1
      [Snooze 8 h] snooze 1 8h
      [Change] edit 1"
    `);
    expect(await say('/why 2')).toMatchInlineSnapshot(`
      "2 · ETH/USDT above 4,000 · now 3,500, +14.29 % to go
      It has not rung in the last 90 days.
      [Stop] unwatch 2
      [Snooze 8 h] snooze 2 8h
      [Change] edit 2"
    `);
  });

  it('lists what rang last, each thing once, and explains it by a tap', async () => {
    const { say, tap } = createTalk({ receipts: [sent(CLAIM), sent(SIGNALS), sent(CLAIM), sent(PRICE)] });
    expect(await say('/why')).toMatchInlineSnapshot(`
      "What rang here last. Which one shall I explain?
      🔔 ETH/USDT: rsi(14, 4h) < 30
      📈 4h candle closed 22 Nov 2026, 11:00 UTC: 0 signals
      🔔 ETH/USDT rose to 3,402.50, your level is 3,400 · binance, 22 Nov 2026, 11:00 UTC
      [Why 2] why 2
      [Why s3] why s3
      [Why 1] why 1"
    `);
    expect(await tap('/why', 'Why s3')).toContain('4h candle closed');
    expect(await tap('/why', 'Why 2')).toContain('rsi(14, 4h) 28.43');
  });

  it('offers what is waited for where nothing has rung, and a first rule where nothing is', async () => {
    const { say } = createTalk();
    expect(await say('/why')).toContain('Try /alert BTC rsi(14, 4h) < 30');
    await say('/watch ETH above 4000');
    expect(await say('/why')).toContain('1 · ETH/USDT above 4,000\n[Why 1] why 1');
  });

  it('knows nothing of what belongs to another chat', async () => {
    const { say } = createTalk({ receipts: [sent(PRICE)] });
    await say('/watch ETH above 4000');
    expect(await say('/why 1', OTHER)).toBe(
      'Alert 1 is not in this chat, and nothing of it is in the log of the last 90 days.',
    );
    expect(await say('/why rsi')).toContain('is not the number of an alert');
  });

  it('leads to its other buttons', async () => {
    const { say, tap, rules } = createTalk();
    await say('/watch ETH above 4000');
    expect(await tap('/why 1', 'Change')).toContain('what shall it become?');
    await tap('/why 1', 'Snooze 8 h');
    expect(await tap('/why 1', 'Wake')).toContain('wakes within a minute');
    await tap('/why 1', 'Stop');
    expect(rules.all.size).toBe(0);
  });
});
