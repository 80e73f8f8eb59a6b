/** Numbers as pictures show them: digits, a point, and a thin space between thousands, so that they need no language. */

const THIN_SPACE = '\u2009';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
/** As many digits as tell one price from the next, at any magnitude. */
const DIGITS = 6;
/** Below, the zeros after the point are counted and not written: `0.0₇712`. */
const LEAST_WRITTEN = 1e-6;

/** `97 512.3`, `3 500`, `0.00000712`, `0.0₇712`. */
export function shownNumber(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size === 0 || !Number.isFinite(size)) return '0';
  if (size < LEAST_WRITTEN) return sign + countedZeros(size);
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(size)));
  return sign + grouped(String(Number(size.toFixed(Math.min(decimals, 20)))), size, decimals);
}

/** A number of an axis, with the decimals of its neighbours. */
export function shownTick(value: number, decimals: number): string {
  const size = Math.abs(value);
  const sign = value < 0 && Number(size.toFixed(Math.min(decimals, 20))) !== 0 ? '−' : '';
  if (size > 0 && size < LEAST_WRITTEN) return sign + countedZeros(size);
  return sign + grouped(size.toFixed(Math.min(decimals, 20)), size, decimals);
}

/** `+2.41 %`, and `0.00 %` without a sign; large ones with fewer decimals. */
export function shownPercent(percent: number, decimals = 2): string {
  const digits = Math.min(decimals, Math.abs(percent) >= 1_000 ? 0 : Math.abs(percent) >= 100 ? 1 : 2);
  const size = Math.abs(percent).toFixed(digits);
  const sign = Number(size) === 0 ? '' : percent < 0 ? '−' : '+';
  return `${sign}${grouped(size, Math.abs(percent), digits)} %`;
}

/** A word that says what the sign and the colour say, for eyes that see neither. */
export const arrowOf = (change: number): string => (change > 0 ? '▲' : change < 0 ? '▼' : '■');

const UNITS = [
  { from: 999.5e9, by: 1e12, mark: 'T' },
  { from: 999.5e6, by: 1e9, mark: 'B' },
  { from: 999_500, by: 1e6, mark: 'M' },
  { from: 9_995, by: 1e3, mark: 'k' },
];

/** An amount in three digits, `1.25B`; negative ones with their sign. */
export function shownAmount(amount: number): string {
  const size = Math.abs(amount);
  const unit = UNITS.find(({ from }) => size >= from);
  const digits = unit ? String(Number((size / unit.by).toPrecision(3))) : shownNumber(Number(size.toPrecision(4)));
  return `${amount < 0 ? '−' : ''}${digits}${unit?.mark ?? ''}`;
}

function countedZeros(size: number): string {
  const [digits = '', exponent = '0'] = size.toExponential(3).split('e-');
  const zeros = Number(exponent) - 1;
  const count = [...String(zeros)].map((digit) => SUBSCRIPTS[Number(digit)] ?? '').join('');
  return `0.0${count}${digits.replace('.', '').replace(/0+$/, '')}`;
}

/** Numbers below a ten-thousandth come from `String` with an exponent; they are written out. */
function grouped(written: string, size: number, decimals: number): string {
  const plain = written.includes('e') ? size.toFixed(Math.min(decimals, 20)).replace(/0+$/, '') : written;
  const [whole = '0', fraction] = plain.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
