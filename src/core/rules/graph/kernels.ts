/**
 * Loops over columns, from one slot (a symbol) up to another that is not included; no allocation. A number that is not
 * known is NaN. A claim is one of three: false, unknown, true, in that order, so that `and` is the least of several and
 * `or` the greatest (Kleene's strong logic of indeterminacy, 1938). Each has the bits of those before it, so that the
 * least is what all have in common.
 *
 * No loop chooses a way by what it reads: the processor would guess wrong every second time, and wait.
 */
const FALSE = 0b00;
export const UNKNOWN = 0b01;
export const TRUE = 0b11;

type Numbers = Float64Array;
type Claims = Uint8Array;

export function negate(out: Numbers, a: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = -a[s]!;
}

export function add(out: Numbers, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = a[s]! + b[s]!;
}

export function subtract(out: Numbers, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = a[s]! - b[s]!;
}

export function multiply(out: Numbers, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = a[s]! * b[s]!;
}

/** Nothing is known of a division by zero. */
export function divide(out: Numbers, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = b[s] === 0 ? Number.NaN : a[s]! / b[s]!;
}

export function isAbove(out: Claims, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = claimOf(a[s]! > b[s]!, a[s]! <= b[s]!);
}

export function isAtLeast(out: Claims, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = claimOf(a[s]! >= b[s]!, a[s]! < b[s]!);
}

/** What is neither so nor not so is not known. */
const claimOf = (isSo: boolean, isNot: boolean): number => UNKNOWN + 2 * Number(isSo) - Number(isNot);

/**
 * True where `a` is strictly above `b` now and was not when it was last known. `before` holds that, and is brought up
 * to date; a gap in the prices does not hide a crossing.
 */
export function crosses(out: Claims, before: Claims, a: Numbers, b: Numbers, from: number, to: number): void {
  for (let s = from; s < to; s++) {
    const now = claimOf(a[s]! > b[s]!, a[s]! <= b[s]!);
    const was = before[s]!;
    const isKnown = Number(now !== UNKNOWN) & Number(was !== UNKNOWN);
    out[s] = UNKNOWN + isKnown * (Number(now > was) * TRUE - UNKNOWN);
    before[s] = now + Number(now === UNKNOWN) * (was - now);
  }
}

/** By claim. */
const NOT = Uint8Array.of(TRUE, UNKNOWN, FALSE, FALSE);

export function not(out: Claims, a: Claims, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = NOT[a[s]!]!;
}

/** Narrows `out` by one more claim that must hold. */
export function and(out: Claims, a: Claims, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s]! &= a[s]!;
}

/** Widens `out` by one more claim that may hold. */
export function or(out: Claims, a: Claims, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s]! |= a[s]!;
}

/** Begins with one of the claims that `and` and `or` go on from. */
export function copy(out: Claims, a: Claims, from: number, to: number): void {
  for (let s = from; s < to; s++) out[s] = a[s]!;
}
