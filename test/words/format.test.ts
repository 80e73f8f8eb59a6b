import { expect, it } from 'vitest';
import { type Reader, readerIn } from '../../src/chat/reader.ts';
import { plain } from '../../src/chat/text.ts';
import { readingPhrase } from '../../src/delivery/reading-phrase.ts';
import { createFormat } from '../../src/words/format.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { toMessage } from '../../src/words/words.ts';

const english = createFormat(LANGUAGES.en, readerIn('en'));

it.each([
  { price: 0.00000712, shown: '0.00000712' },
  { price: 0.000000123456789, shown: '0.00000012346' },
  { price: 0.5, shown: '0.5' },
  { price: 0.99999, shown: '0.99999' },
  { price: 1, shown: '1' },
  { price: 1.9923, shown: '1.9923' },
  { price: 9.999999, shown: '10' },
  { price: 12.3, shown: '12.30' },
  { price: 4_000, shown: '4,000' },
  { price: 4_000.5, shown: '4,000.50' },
  { price: 97_512.3, shown: '97,512.30' },
  { price: 1e9, shown: '1,000,000,000' },
  { price: 0, shown: '0' },
  { price: -0.00042, shown: '−0.00042' },
  { price: -12.345, shown: '−12.35' },
  { price: -1_500, shown: '−1,500' },
])('the price $price reads $shown', ({ price, shown }) => {
  expect(english.price(price)).toBe(shown);
});

it.each([
  { percent: 2.412, shown: '+2.41 %' },
  { percent: -14.2857, shown: '−14.29 %' },
  { percent: 0, shown: '+0.00 %' },
  { percent: -0.001, shown: '+0.00 %' },
  { percent: 12_345.6, shown: '+12,345.60 %' },
])('the change $percent reads $shown', ({ percent, shown }) => {
  expect(english.percent(percent)).toBe(shown);
});

it.each([
  { amount: 1_250_000_000, shown: '1.25B' },
  { amount: 12_345.6, shown: '12.3K' },
  { amount: 0.5, shown: '0.5' },
])('the amount $amount reads $shown', ({ amount, shown }) => {
  expect(english.amount(amount)).toBe(shown);
});

it.each([
  { at: '2026-11-22T17:31:59.999Z', shown: '22 Nov 2026, 17:31 UTC' },
  { at: '2026-09-02T00:00:00Z', shown: '2 Sep 2026, 00:00 UTC' },
])('the instant $at reads $shown', ({ at, shown }) => {
  expect(english.time(at)).toBe(shown);
});

it('a day reads like one', () => {
  expect(english.day('2026-03-01')).toBe('1 Mar 2026');
});

it.each([
  { text: 'change(1h)', value: -0.28926, shown: 'change(1h) −0.29 %' },
  { text: 'drawdown(ath)', value: 22.914, shown: 'drawdown(ath) 22.91 %' },
  { text: 'dominance', value: 55.98, shown: 'dominance 55.98 %' },
  { text: 'rsi(14, 4h)', value: 28.433, shown: 'rsi(14, 4h) 28.43' },
  { text: 'sma(volume(1h), 20)', value: 341_067.65, shown: 'sma(volume(1h), 20) 341,067.65' },
])('the reading reads $shown', ({ text, value, shown }) => {
  expect(plain(toMessage({ says: [readingPhrase(text, value)] }, readerIn('en')).text)).toBe(shown);
});

it.each([
  { zone: 'Europe/Berlin', shown: '22 Nov 2026, 18:31 CET' },
  { zone: 'America/New_York', shown: '22 Nov 2026, 12:31 EST' },
  { zone: 'Asia/Tokyo', shown: '23 Nov 2026, 02:31 UTC+09:00' },
  { zone: 'Asia/Kolkata', shown: '22 Nov 2026, 23:01 IST' },
  { zone: 'UTC+05:45', shown: '22 Nov 2026, 23:16 UTC+05:45' },
  { zone: 'UTC-03:30', shown: '22 Nov 2026, 14:01 UTC-03:30' },
  { zone: 'Europe/London', shown: '22 Nov 2026, 17:31 GMT' },
])('an instant in $zone', ({ zone, shown }) => {
  expect(createFormat(LANGUAGES.en, { locale: 'en', zone }).time('2026-11-22T17:31:00Z')).toBe(shown);
});

it('an instant in Chinese has no comma behind the sign of its day', () => {
  const { time } = createFormat(LANGUAGES.zh, { locale: 'zh', zone: 'UTC' });
  expect(time('2026-11-22T17:31:00Z')).toBe('2026年11月22日 17:31 UTC');
});

it('an instant in summer has the name of summer', () => {
  const { time } = createFormat(LANGUAGES.en, { locale: 'en', zone: 'Europe/Berlin' });
  expect(time('2026-07-01T22:30:00Z')).toBe('2 Jul 2026, 00:30 CEST');
});

const STYLES: readonly (Partial<Reader> & { readonly price: string; readonly percent: string })[] = [
  { numbers: '1,234.56', price: '97,512.30', percent: '−1,234.50 %' },
  { numbers: '1.234,56', price: '97.512,30', percent: '−1.234,50 %' },
  { numbers: '1 234,56', price: '97\u00a0512,30', percent: '−1\u00a0234,50 %' },
  { numbers: "1'234.56", price: "97'512.30", percent: "−1'234.50 %" },
];

it.each(STYLES)('numbers written like $numbers', ({ price, percent, ...reader }) => {
  const format = createFormat(LANGUAGES.en, { ...readerIn('en'), ...reader });
  expect(format.price(97_512.3)).toBe(price);
  expect(format.percent(-1_234.5)).toBe(percent);
});

it('days as the standard writes them', () => {
  const format = createFormat(LANGUAGES.en, { locale: 'en', zone: 'Asia/Kathmandu', dates: 'iso' });
  expect(format.day('2026-03-01')).toBe('2026-03-01');
  expect(format.time('2026-11-22T18:31:00Z')).toBe('2026-11-23 00:16 UTC+05:45');
});
