import { expect, it } from 'vitest';
import { readerOf, readSettings, settingsIn } from '../../src/accounts/settings.ts';

it.each<{ stored: unknown; read: object; because?: string }>([
  { stored: {}, read: {} },
  { stored: null, read: {} },
  { stored: 'nonsense', read: {} },
  { stored: { zone: 'Europe/Berlin', numbers: '1.234,56' }, read: { zone: 'Europe/Berlin', numbers: '1.234,56' } },
  { stored: { zone: 'Mars/Olympus', language: 'de' }, read: { language: 'de' }, because: 'no clock is there' },
  { stored: { quiet: '22-7', rules: 'everybody' }, read: { rules: 'everybody' }, because: 'another version wrote it' },
  { stored: { rules: true, currency: 'eur', dates: 7 }, read: {}, because: 'nothing has the right shape' },
  { stored: { toString: 'x', constructor: 'y' }, read: {}, because: 'those are names of every object' },
])('settings stored as $stored are read as $read', ({ stored, read }) => {
  expect(readSettings(stored)).toEqual(read);
});

it('a topic has the quiet hours of its group, its own, or none where it switched them off', () => {
  const group = { quiet: '23:00-07:00', budget: 5 };
  expect(settingsIn({}, group)).toEqual({ quiet: '23:00-07:00' });
  expect(settingsIn({ quiet: '12:00-14:00' }, group)).toEqual({ quiet: '12:00-14:00' });
  expect(settingsIn({ quiet: 'off' }, group)).toEqual({ quiet: 'off' });
});

it('a reader has what was chosen, and the language of the platform where nothing was', () => {
  expect(readerOf('pt-BR', {})).toEqual({ locale: 'pt-BR', zone: 'UTC' });
  expect(readerOf('pt-BR', { language: 'de', zone: 'Asia/Tokyo', currency: 'EUR', dates: 'iso' })).toEqual({
    ...{ locale: 'de', zone: 'Asia/Tokyo', currency: 'EUR', dates: 'iso' },
  });
});
