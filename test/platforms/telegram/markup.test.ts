import { describe, expect, it } from 'vitest';
import { readAddress, toChatId } from '../../../src/platforms/telegram/address.ts';
import { toKeyboard } from '../../../src/platforms/telegram/markup.ts';
import { CATALOG } from '../../contracts/platform.ts';

describe('rows of buttons', () => {
  const rowsOf = (...labels: string[]) =>
    toKeyboard(
      CATALOG,
      labels.map((label) => ({ label, does: { command: 'help', args: {} } })),
    ).rows.map((row) => row.map(({ text }) => text));

  it.each([
    { labels: ['1 h', '8 h', '1 d', 'Stop'], rows: [['1 h', '8 h', '1 d', 'Stop']], because: 'short labels share' },
    { labels: ['1', '2', '3', '4', '5'], rows: [['1', '2', '3', '4'], ['5']], because: 'a thumb needs room' },
    {
      labels: ['Watch BTC/USDT above 100,000', 'Stop', 'No'],
      rows: [['Watch BTC/USDT above 100,000', 'Stop'], ['No']],
      because: 'what does not fit beside a long label goes below it',
    },
    { labels: [], rows: [], because: 'no buttons are no keyboard' },
  ])('$because', ({ labels, rows }) => {
    expect(rowsOf(...labels)).toEqual(rows);
  });

  it('carry the line that a person would have typed, in at most 64 bytes', () => {
    const watch = (symbol: string) => ({ command: 'watch', args: { symbol, when: 'above', price: '4000' } });
    const { rows, tooLong } = toKeyboard(CATALOG, [
      { label: 'ETH', does: watch('ETH/USDT') },
      { label: 'odd', does: watch('Ω'.repeat(30)) },
    ]);
    expect(rows).toEqual([[{ text: 'ETH', callback_data: 'watch ETH/USDT above 4000' }]]);
    expect(tooLong).toEqual([`watch ${'Ω'.repeat(30)} above 4000`]);
  });
});

describe('addresses', () => {
  it.each([{ chat: 42 }, { chat: -1001234567890 }, { chat: -1001, topic: 7 }])(
    'come back as they went: %o',
    (address) => {
      expect(readAddress(toChatId(address))).toEqual(address);
    },
  );

  it.each(['discord:42', 'telegram:you', 'telegram:', 'telegram:1/x'] as const)('do not believe %s', (id) => {
    expect(readAddress(id)).toBeUndefined();
  });
});
