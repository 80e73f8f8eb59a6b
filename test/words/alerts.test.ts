import { describe, expect, it } from 'vitest';
import type { Alert, ConditionAlert, SeasonAlert } from '../../src/alerts/alert.ts';
import { expiryNotice } from '../../src/alerts/expiry.ts';
import { backNotice, goneNotice } from '../../src/alerts/gone-markets.ts';
import { formatLine, parseLine } from '../../src/chat/line.ts';
import { phrase } from '../../src/chat/message.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { plain } from '../../src/chat/text.ts';
import { replyTo } from '../../src/delivery/reply.ts';
import { toMessage } from '../../src/words/words.ts';
import { createTalk } from '../commands/talk.ts';

const AT = '2026-11-22T12:00:00.000Z';
const { catalog } = createTalk();

/** An alert as it is read, its buttons below; every one of them is a line that somebody could type. */
function told(alert: Alert, maybeSent = false): string {
  const { text, buttons = [] } = toMessage(replyTo(alert, maybeSent), readerIn('en'));
  for (const { does } of buttons) expect(parseLine(catalog, formatLine(catalog, does))).toEqual(does);
  return [plain(text), ...buttons.map(({ label, does }) => `[${label}] ${formatLine(catalog, does)}`)].join('\n');
}

const price = {
  kind: 'price',
  rule: 17,
  symbol: 'ETH/USDT',
  level: 4_000,
  price: 4_001.5,
  at: AT,
  source: 'binance',
} as const;

it('a price', () => {
  expect(told({ ...price, side: 'above', rearm: 3_920 })).toMatchInlineSnapshot(`
    "🔔 ETH/USDT rose to 4,001.50, your level is 4,000 · binance, 22 Nov 2026, 12:00 UTC
    Rings again once it has been back at 3,920.
    [Stop] unwatch 17
    [Snooze 1 h] snooze 17 1h
    [Snooze 8 h] snooze 17 8h
    [Snooze 1 d] snooze 17 1d"
  `);
});

it('a price that was crossed unseen, told perhaps for the second time', () => {
  const alert = {
    ...price,
    side: 'below',
    price: 3_999,
    rearm: 4_080,
    silentSince: '2026-11-22T09:00:00.000Z',
  } as const;
  expect(told(alert, true)).toMatchInlineSnapshot(`
    "🔔 ETH/USDT fell to 3,999, your level is 4,000 · binance, 22 Nov 2026, 12:00 UTC
    Rings again once it has been back at 4,080.
    LATE: it was crossed while there were no prices, at some time between 22 Nov 2026, 09:00 UTC and 22 Nov 2026, 12:00 UTC.
    Possible repeat: it is not known whether an earlier try arrived.
    [Stop] unwatch 17
    [Snooze 1 h] snooze 17 1h
    [Snooze 8 h] snooze 17 8h
    [Snooze 1 d] snooze 17 1d"
  `);
});

describe('a condition', () => {
  const condition: ConditionAlert = {
    ...({ kind: 'condition', rule: 17, at: AT } as const),
    ...{ symbol: 'ETH/USDT', text: 'rsi(14, 4h) < 30 and close(1d) > 3000' },
    told: [
      { text: 'rsi(14, 4h)', value: 28.43 },
      { text: 'close(1d)', value: 3_210 },
    ],
  };

  it('that became true, with what told it', () => {
    expect(told(condition)).toMatchInlineSnapshot(`
      "🔔 ETH/USDT: rsi(14, 4h) < 30 and close(1d) > 3000
      rsi(14, 4h) 28.43, close(1d) 3,210 · 22 Nov 2026, 12:00 UTC
      [Stop] unwatch 17
      [Snooze 1 h] snooze 17 1h
      [Snooze 8 h] snooze 17 8h
      [Snooze 1 d] snooze 17 1d"
    `);
  });

  it.each([
    { by: 'alternative.me', says: 'Fear & Greed index: alternative.me' },
    { by: 'simulated', says: 'Fear & Greed index: made up from simulated prices' },
  ])('names who told the Fear & Greed index: $by', ({ by, says }) => {
    const alert = { ...condition, text: 'feargreed < 20', told: [{ text: 'feargreed', value: 18, by }] };
    expect(told(alert).split('\n').slice(1, 3)).toEqual(['feargreed 18 · 22 Nov 2026, 12:00 UTC', says]);
  });

  it('about the market, heard of late, with a note, for the only time', () => {
    const { symbol: _, ...market } = condition;
    expect(told({ ...market, isLate: true, note: 'take profit', isOnce: true }, true)).toMatchInlineSnapshot(`
      "🔔 The market: rsi(14, 4h) < 30 and close(1d) > 3000
      rsi(14, 4h) 28.43, close(1d) 3,210 · 22 Nov 2026, 12:00 UTC
      LATE: it was true at that time, while nobody was looking. It may be over by now.
      📝 take profit
      It was to ring once, and is gone.
      Possible repeat: it is not known whether an earlier try arrived."
    `);
  });

  it.each([
    { values: [], says: '22 Nov 2026, 12:00 UTC', because: 'nothing was measured' },
    { values: [Number.NaN], says: '22 Nov 2026, 12:00 UTC', because: 'what is not known is not told' },
    {
      values: [0.00000712],
      says: 'close(1d) 0.00000712 · 22 Nov 2026, 12:00 UTC',
      because: 'small prices stay prices',
    },
  ])('says $says, because $because', ({ values, says }) => {
    const alert = { ...condition, told: values.map((value) => ({ text: 'close(1d)', value })) };
    expect(told(alert).split('\n')[1]).toBe(says);
  });
});

it('a price that was to ring once promises no other ring', () => {
  const alert = { ...price, side: 'above', rearm: 3_920, isOnce: true, note: 'sell half' } as const;
  expect(told(alert)).toMatchInlineSnapshot(`
    "🔔 ETH/USDT rose to 4,001.50, your level is 4,000 · binance, 22 Nov 2026, 12:00 UTC
    📝 sell half
    It was to ring once, and is gone."
  `);
});

describe('a rule that is over', () => {
  const rule = { id: 17, chat: 'telegram:1', owner: 'telegram:1', state: 'armed', epoch: 0 } as const;

  it.each([
    { metric: 'price:ETH/USDT', says: 'ETH/USDT above 4,000.' },
    { metric: 'season:top50', says: 'top50 season index above 4,000.' },
    { metric: 'when:ETH/USDT|rsi(14, 4h) < 30', says: 'ETH/USDT: rsi(14, 4h) < 30' },
    { metric: 'when:|dominance < 55', says: 'The market: dominance < 55' },
    { metric: 'any:top100|change(24h) > 20%', says: 'Any of the 100 largest coins: change(24h) > 20%' },
    { metric: 'any:watchlist|rsi(14, 1d) < 25', says: 'Any coin watched here: rsi(14, 1d) < 25' },
  ] as const)('is named: $says', ({ metric, says }) => {
    const threshold = { side: 'above', at: 4_000, rearm: 3_920 } as const;
    expect(told(expiryNotice({ ...rule, metric, threshold }))).toBe(`⌛ Alert 17 has expired and is gone: ${says}`);
  });
});

describe('a market that nobody trades any more', () => {
  const since = new Date('2026-11-22T12:00:00Z');
  const threshold = { side: 'above', at: 4_000, rearm: 3_920 } as const;
  const level = { id: 17, metric: 'price:XYZ/USDT', threshold } as const;
  const claim = { id: 18, metric: 'when:XYZ/USDT|rsi(14, 4h) < 30', threshold } as const;

  it('is told with its rules and what to do', () => {
    expect(told(goneNotice({ symbol: 'XYZ/USDT', since, others: [] }, { rules: [level, claim], signals: [] }))).toBe(
      [
        '⏸ XYZ/USDT is traded no more on any exchange I read: no price since 22 Nov 2026, 12:00 UTC.',
        'These 2 alerts rest. They are kept as they are, and go on by themselves when the market is back:',
        '17 · XYZ/USDT above 4,000',
        '18 · XYZ/USDT: rsi(14, 4h) < 30',
        'Change one to another market with /edit 17 …, or remove it with /unwatch 17. If an exchange that I do not read trades it, whoever runs me can add that exchange.',
      ].join('\n'),
    );
  });

  it('is told with another market of the coin, where there is one', () => {
    expect(
      told(goneNotice({ symbol: 'XYZ/USDT', since, others: ['XYZ/USD'] }, { rules: [level], signals: [] }))
        .split('\n')
        .slice(1),
    ).toEqual([
      'This alert rests. It is kept as it is, and goes on by itself when the market is back:',
      '17 · XYZ/USDT above 4,000',
      'XYZ/USD is still traded: /edit 17 XYZ/USD … moves an alert there, /unwatch 17 removes it.',
    ]);
  });

  it('is told when it is back', () => {
    expect(told(backNotice('XYZ/USDT', { rules: [level], signals: [] }))).toBe(
      '▶️ XYZ/USDT is traded again. This alert goes on:\n17 · XYZ/USDT above 4,000',
    );
  });

  it('is told with the subscriptions to its signals', () => {
    const concerned = { rules: [], signals: [3, 7] };
    expect(told(goneNotice({ symbol: 'XYZ/USDT', since, others: [] }, concerned))).toBe(
      [
        '⏸ XYZ/USDT is traded no more on any exchange I read: no price since 22 Nov 2026, 12:00 UTC.',
        'No signals of it come until it is traded again: s3, s7. Of other coins they go on. /unsubscribe s3 stops one.',
      ].join('\n'),
    );
    expect(told(backNotice('XYZ/USDT', concerned))).toBe(
      '▶️ XYZ/USDT is traded again, and its signals come again: s3, s7.',
    );
  });
});

it.each(['above', 'below'] as const)('a level of the season index, %s', (side) => {
  const alert = {
    kind: 'season-level',
    rule: 4,
    index: 'top50',
    side,
    level: 60,
    value: 62.5,
    day: '2026-11-21',
  } as const;
  const verb = side === 'above' ? 'rose' : 'fell';
  expect(told(alert).split('\n')[0]).toBe(
    `🔔 Altcoin season index top50 ${verb} to 62.5, your level is 60 · close of 21 Nov 2026`,
  );
});

describe('a season', () => {
  const base: SeasonAlert = {
    ...{ kind: 'season', subscription: 3, index: 'top50', value: 76, wins: 38, counted: 50, day: '2026-11-21' },
    ...{ from: 'neutral', to: 'altcoin' },
  };

  it('that began after one we saw', () => {
    expect(told({ ...base, since: '2026-10-01', lastedDays: 51 })).toMatchInlineSnapshot(`
      "🔔 Altcoin season has begun: index 76, 38 of 50 coins beat Bitcoin over 90 days (top50) · close of 21 Nov 2026
      The neutral time before it lasted 51 days, since 1 Oct 2026.
      How top50 is counted, coin by coin: /season why. Past seasons promise nothing.
      [Stop] unsubscribe s3
      [Snooze 1 h] snooze s3 1h
      [Snooze 8 h] snooze s3 8h
      [Snooze 1 d] snooze s3 1d"
    `);
  });

  it.each([
    { from: 'neutral', to: 'altcoin', says: 'Altcoin season has begun' },
    { from: 'neutral', to: 'bitcoin', says: 'Bitcoin season has begun' },
    { from: 'bitcoin', to: 'altcoin', says: 'Altcoin season has begun' },
    { from: 'altcoin', to: 'neutral', says: 'Altcoin season is over' },
    { from: 'bitcoin', to: 'neutral', says: 'Bitcoin season is over' },
  ])('from $from to $to', ({ from, to, says }) => {
    expect(told({ ...base, from, to }).split('\n')[0]).toBe(
      `🔔 ${says}: index 76, 38 of 50 coins beat Bitcoin over 90 days (top50) · close of 21 Nov 2026`,
    );
  });

  it.each([
    { from: 'bitcoin', lastedDays: 1, says: 'The bitcoin season before it lasted one day, since 1 Oct 2026.' },
    { from: 'neutral', lastedDays: 9, says: 'The neutral time before it lasted 9 days, since 1 Oct 2026.' },
  ])('after a $from one', ({ from, lastedDays, says }) => {
    expect(told({ ...base, from, since: '2026-10-01', lastedDays })).toContain(says);
  });
});

describe('what followed past seasons', () => {
  const bitcoin = { median: 4.2, lower: -8, upper: 15.5 };
  const altcoins = { median: 3.1, lower: -20, upper: 41 };
  const base: SeasonAlert = {
    ...{ kind: 'season', subscription: 3, index: 'top50', value: 76, wins: 38, counted: 50, day: '2026-11-21' },
    ...{ from: 'neutral', to: 'altcoin', since: '2026-10-01', lastedDays: 51 },
    aftermath: [
      { days: 30, count: 9, bitcoin, altcoins },
      { days: 90, count: 1, bitcoin, altcoins },
    ],
  };

  it('is told with its count and its spread', () => {
    expect(told(base)).toMatchInlineSnapshot(`
      "🔔 Altcoin season has begun: index 76, 38 of 50 coins beat Bitcoin over 90 days (top50) · close of 21 Nov 2026
      The neutral time before it lasted 51 days, since 1 Oct 2026.
      What followed past starts of altcoin season, as median (middle half):
      30 days later, 9 times: Bitcoin +4.20 % (−8.00 % to +15.50 %), altcoins +3.10 % (−20.00 % to +41.00 %)
      90 days later, once: Bitcoin +4.20 % (−8.00 % to +15.50 %), altcoins +3.10 % (−20.00 % to +41.00 %)
      How top50 is counted, coin by coin: /season why. Past seasons promise nothing.
      [Stop] unsubscribe s3
      [Snooze 1 h] snooze s3 1h
      [Snooze 8 h] snooze s3 8h
      [Snooze 1 d] snooze s3 1d"
    `);
  });

  it('is told of bare crossings too, which are named as such', () => {
    expect(told({ ...base, isRaw: true })).toMatchInlineSnapshot(`
      "🔔 Index top50 crossed 75 from below: 76, 38 of 50 coins beat Bitcoin over 90 days · close of 21 Nov 2026
      Before, it was between both levels for 51 days, since 1 Oct 2026.
      A bare crossing often turns back within days. The season itself is steadier: /season
      [Stop] unsubscribe s3
      [Snooze 1 h] snooze s3 1h
      [Snooze 8 h] snooze s3 8h
      [Snooze 1 d] snooze s3 1d"
    `);
  });

  it.each([
    { from: 'neutral', to: 'bitcoin', says: 'Index top50 crossed 25 from above' },
    { from: 'altcoin', to: 'neutral', says: 'Index top50 fell back below 75' },
    { from: 'bitcoin', to: 'neutral', says: 'Index top50 rose back above 25' },
  ])('a bare crossing from $from to $to', ({ from, to, says }) => {
    expect(told({ ...base, isRaw: true, from, to })).toContain(says);
  });
});

describe('an index that comes near', () => {
  const near = {
    ...({ kind: 'season-near', subscription: 3, index: 'top50', season: 'neutral', day: '2026-11-21' } as const),
    nearest: [
      { ticker: 'SOL', points: 0.8 },
      { ticker: 'LINK', points: 1.25 },
    ],
  };

  it('altcoin season', () => {
    expect(told({ ...near, toward: 'altcoin', coins: 2, value: 71 })).toMatchInlineSnapshot(`
      "🔔 Altcoin season is near: index 71, it begins at 75; 2 more coins must beat Bitcoin (top50) · close of 21 Nov 2026
      Nearest to it: SOL 0.8, LINK 1.25 points behind Bitcoin.
      How top50 is counted, coin by coin: /season why. Past seasons promise nothing.
      [Stop] unsubscribe s3
      [Snooze 1 h] snooze s3 1h
      [Snooze 8 h] snooze s3 8h
      [Snooze 1 d] snooze s3 1d"
    `);
  });

  it('bitcoin season', () => {
    expect(told({ ...near, toward: 'bitcoin', coins: 1, value: 27 })).toMatchInlineSnapshot(`
      "🔔 Bitcoin season is near: index 27, it begins at 25; one coin must fall behind Bitcoin (top50) · close of 21 Nov 2026
      Nearest to it: SOL 0.8, LINK 1.25 points ahead of Bitcoin.
      How top50 is counted, coin by coin: /season why. Past seasons promise nothing.
      [Stop] unsubscribe s3
      [Snooze 1 h] snooze s3 1h
      [Snooze 8 h] snooze s3 8h
      [Snooze 1 d] snooze s3 1d"
    `);
  });
});

it('signals, the first twenty of them', () => {
  const signal = { kind: 'rsi-oversold', symbol: 'ETH/USDT', close: 3_500, values: { rsi: 29.4321, rsiBefore: 31 } };
  const alert = {
    kind: 'signals',
    subscription: 3,
    timeframe: '4h',
    closedAt: AT,
    signals: Array(22).fill(signal),
  } as const;
  const lines = told(alert).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    '📈 4h candle closed 22 Nov 2026, 12:00 UTC: 22 signals',
    'ETH/USDT RSI(14) fell below 30: 29.432, before 31 · close 3,500',
  ]);
  expect(lines.slice(21)).toEqual([
    'and 2 more: /signals',
    '[Stop] unsubscribe s3',
    '[Snooze 1 h] snooze s3 1h',
    '[Snooze 8 h] snooze s3 8h',
    '[Snooze 1 d] snooze s3 1d',
  ]);
});

it('a notice to the operator', () => {
  const says = [phrase('notice-source-failing', { source: 'kraken', reason: 'HTTP 503' })];
  expect(told({ kind: 'notice', says })).toMatchInlineSnapshot(
    `"Market data: kraken does not give usable answers (HTTP 503). Others stand in where they can; nothing fires on what it says."`,
  );
});
