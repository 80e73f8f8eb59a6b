import { phrase } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';

/** What a reading says: `change(1h) −0.29 %`, `drawdown(ath) 22.91 %`, `rsi(14, 4h) 28.43`. */
export function readingPhrase(text: string, value: number): Phrase {
  const [name = ''] = /^\w+/.exec(text) ?? [];
  if (name === 'change') return phrase('reading-change', { text, value });
  const isPercent = name === 'flat' || name === 'drawdown' || name === 'dominance';
  return phrase(isPercent ? 'reading-percent' : 'reading', { text, value });
}
