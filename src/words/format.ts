/** Numbers and instants as people read them. Prices keep their meaning at any magnitude, from 0.00000712 to 97,512.30. */
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const CENTS = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat('en', { maximumSignificantDigits: 5, maximumFractionDigits: 20 });
const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

export const formatNumber = (value: number): string => GROUPED.format(value);

/** A price without its currency: whole where it is whole, cents from 1 up, five digits below. */
export function formatPrice(price: number): string {
  const size = Math.abs(price);
  const isSmall = size < 1 || (size < 10 && !Number.isInteger(size));
  const digits = isSmall ? SMALL : Number.isInteger(size) ? GROUPED : CENTS;
  return `${price < 0 ? '−' : ''}${digits.format(size)}`;
}

/** A signed change, `+2.41 %`. */
export function formatPercent(percent: number): string {
  const size = CENTS.format(Math.abs(percent));
  return `${percent < 0 && size !== '0.00' ? '−' : '+'}${size} %`;
}

/** What a reading says: `change(1h) −0.29 %`, `drawdown(ath) 22.91 %`, `rsi(14, 4h) 28.43`. */
export function formatReading(text: string, value: number): string {
  const [name = ''] = /^\w+/.exec(text) ?? [];
  if (name === 'change') return `${text} ${formatPercent(value)}`;
  const isPercent = name === 'flat' || name === 'drawdown' || name === 'dominance';
  return `${text} ${formatPrice(value)}${isPercent ? ' %' : ''}`;
}

/** A large amount, `1.25B`. */
export const formatAmount = (amount: number): string => COMPACT.format(amount);

/** An ISO instant, `22 Nov 2026, 17:31 UTC`. */
export const formatTime = (iso: string): string => `${formatDay(iso)}, ${CLOCK.format(new Date(iso))} UTC`;

/** A day or the day of an instant, `22 Nov 2026`. */
export function formatDay(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return `${date.getUTCDate()} ${MONTH.format(date)} ${date.getUTCFullYear()}`;
}
