import type { ToldSignal } from '../alerts/alert.ts';
import { phrase } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';

/** What was found of a market when a candle closed, at an ISO instant. */
export const signalLine = ({ kind, symbol, close, values }: ToldSignal, at: string): Phrase =>
  phrase(`signal-${kind}`, { symbol, close, at, ...values });
