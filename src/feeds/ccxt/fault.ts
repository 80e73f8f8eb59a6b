/**
 * Why an answer of an exchange was not used.
 *
 * `stopped`: not offered in this country; asking again helps nobody. `throttled`: asked too often, wait as
 * told. `failed`: anything else, ask again after a while.
 */
export class AnswerFault extends Error {
  readonly kind: 'stopped' | 'throttled' | 'failed';
  readonly retryAfterMs: number | undefined;

  constructor(kind: 'stopped' | 'throttled' | 'failed', reason: string, retryAfterMs?: number) {
    super(reason);
    this.name = 'AnswerFault';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

export const failed = (reason: string): AnswerFault => new AnswerFault('failed', reason);

const COUNTRY = /\b(country|region|restricted location|jurisdiction)\b/i;

/**
 * Judges by HTTP status, because the library's error classes do not tell: binance's 451 arrives there as
 * "exchange not available", bybit's country block (403) as "rate limit exceeded".
 */
export function faultOfStatus(status: number, body: string, retryAfter: string | undefined, now: Date) {
  if (status === 451) return new AnswerFault('stopped', 'HTTP 451: not offered in this country');
  if (status === 403 && COUNTRY.test(body)) return new AnswerFault('stopped', 'HTTP 403: not offered in this country');
  if (status === 429 || status === 418) {
    return new AnswerFault('throttled', `HTTP ${status}: asked too often`, readRetryAfter(retryAfter, now));
  }
  return status >= 300 || status < 200 ? failed(`HTTP ${status}`) : undefined;
}

/** Milliseconds out of a Retry-After header, which holds seconds or a date. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

/** Any error of the library, the network or ours, in one shape and one line. */
export function toFault(error: unknown): AnswerFault {
  if (error instanceof AnswerFault) return error;
  if (!(error instanceof Error)) return failed(String(error));
  if (error.name === 'RequestTimeout') return failed('no answer in time');
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  // The library puts the whole address in front of its messages; the operator needs the end.
  const message = `${error.message}${cause}`.replace(/\s+/g, ' ').replace(/^\w+ (GET|POST) \S+ /, '');
  return failed(message.slice(0, 160) || error.name);
}
