import { canonical } from './language/canonical.ts';
import type { Comparison, Trigger } from './language/expression.ts';
import { formatCondition } from './language/format.ts';

/** A move of the price from where it started; each ring starts anew from the price that rang. */
export type Moved = Omit<Trigger & { readonly op: 'moved' }, 'op'> & {
  /** In the quote currency. */
  readonly from: number;
  /** When it stood there, by the market's time, ISO: what was before is no move from it. */
  readonly since: string;
};

/** More digits than any exchange tells, and fewer than arithmetic makes up. */
const DIGITS = 12;

/** The prices at which it rings. A direction that is not asked for has none. */
export function boundsOf({ from, percent, direction }: Omit<Moved, 'since'>): {
  readonly lower?: number;
  readonly upper?: number;
} {
  const at = (share: number) => Number((from * share).toPrecision(DIGITS));
  return {
    ...(direction === 'up' ? {} : { lower: at(1 - percent / 100) }),
    ...(direction === 'down' ? {} : { upper: at(1 + percent / 100) }),
  };
}

/** The claim that is watched until it rings: `price <= 3880 or price >= 4120`. */
export function movedText(moved: Omit<Moved, 'since'>): string {
  const { lower, upper } = boundsOf(moved);
  const beyond = (op: '<=' | '>=', level: number): Comparison => ({
    op,
    left: { op: 'read', source: { kind: 'price' } },
    right: { op: 'number', value: level },
  });
  const of = [
    ...(lower === undefined ? [] : [beyond('<=', lower)]),
    ...(upper === undefined ? [] : [beyond('>=', upper)]),
  ];
  return formatCondition(canonical({ op: 'or', of }));
}
