import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../src/alerts/alert.ts';
import type { Receipt } from '../../../src/delivery/receipts.ts';
import { createTalk } from '../talk.ts';

const AT = '2026-11-22T11:00:00.000Z';
const price = (rule: number): Alert => ({
  ...{ kind: 'price', rule, symbol: 'ETH/USDT', side: 'above', level: 3_000 + rule, rearm: 2_900, price: 3_402.5 },
  ...{ at: AT, source: 'binance' },
});
const sent = (rule: number, more: Partial<Receipt> = {}): Receipt => ({
  ...{ alert: price(rule), outcome: 'sent', attempts: 1 },
  ...{ decidedAt: new Date(AT), settledAt: new Date(AT), ...more },
});

describe('/receipts', () => {
  it('shows each alert and what became of it, and in which message it was told', async () => {
    const { say } = createTalk({
      receipts: [sent(1, { message: 12n }), sent(2, { outcome: 'dead', reason: 'blocked' })],
    });
    expect(await say('/receipts')).toMatchInlineSnapshot(`
      "What rang here, newest first (2)
      🔔 ETH/USDT rose to 3,402.50, your level is 3,001 · binance, 22 Nov 2026, 11:00 UTC
      Decided 22 Nov 2026, 11:00 UTC, sent 22 Nov 2026, 11:00 UTC, at the first try.
      Told with others in one message: /receipts m12
      🔔 ETH/USDT rose to 3,402.50, your level is 3,002 · binance, 22 Nov 2026, 11:00 UTC
      Decided 22 Nov 2026, 11:00 UTC, given up 22 Nov 2026, 11:00 UTC: blocked, at the first try."
    `);
    expect(await say('/receipts m12')).toMatchInlineSnapshot(`
      "What that message told, newest first (1)
      🔔 ETH/USDT rose to 3,402.50, your level is 3,001 · binance, 22 Nov 2026, 11:00 UTC
      Decided 22 Nov 2026, 11:00 UTC, sent 22 Nov 2026, 11:00 UTC, at the first try."
    `);
    expect(await say('/why 1')).toContain('Told with others in one message: /receipts m12');
  });

  it('has pages, also of one message, and a page too far is the last', async () => {
    const talk = createTalk({ receipts: Array.from({ length: 25 }, (_, i) => sent(i + 1, { message: 7n })) });
    expect(await talk.say('/receipts m7 2')).toMatch(
      /page 2 of 3[\s\S]*\[‹ Page 1\] receipts m7 1\n\[Page 3 ›\] receipts m7 3/,
    );
    expect(await talk.say('/receipts 9')).toContain('page 3 of 3');
  });

  it.each([
    { typed: '/receipts', answer: 'Nothing has rung here in the last 90 days.' },
    { typed: '/receipts m404', answer: 'There is no such message in this chat' },
    { typed: '/receipts 0', answer: '"0" is neither a page nor a message' },
    { typed: '/receipts last week', answer: '"last week" is neither a page nor a message' },
    { typed: `/receipts m${'9'.repeat(19)}`, answer: 'is neither a page nor a message' },
  ])('$typed: $answer', async ({ typed, answer }) => {
    expect(await createTalk().say(typed)).toContain(answer);
  });
});
