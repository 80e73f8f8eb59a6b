import type { Noise } from '../alerts/alert.ts';
import { phrase } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';
import type { Rang } from './receipts.ts';
import { lineOfOne } from './together.ts';

/** The fewest rules that made this share of all alerts, and no more than these. */
const SHARE = 0.8;
const MOST_RULES = 3;
/** Fewer alerts in a week are no noise. */
const LEAST = 10;

/** The rules that rang most, most first; undefined where there is little to complain of. */
export function noisiest(rang: readonly Rang[]): Noise | undefined {
  const total = rang.reduce((sum, { count }) => sum + count, 0);
  if (total < LEAST) return undefined;
  const most = rang.toSorted((a, b) => b.count - a.count).slice(0, MOST_RULES);
  const rules: Rang[] = [];
  let sum = 0;
  for (const each of most) {
    if (sum >= SHARE * total) break;
    rules.push(each);
    sum += each.count;
  }
  return { total, percent: Math.round((sum / total) * 100), rules };
}

export const noiseLines = ({ total, percent, rules }: Noise): readonly Phrase[] => [
  phrase('noise', { total, percent, count: rules.length }),
  ...rules.map(({ alert, count }) => phrase('noise-rule', { count, told: lineOfOne(alert) })),
];
