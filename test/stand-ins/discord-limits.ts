import { ApiError } from './discord-rules.ts';

export type Limits = {
  /** Requests of one token in a second, over all routes. Discord: 50. */
  readonly perSecond: number;
  /** Messages into one channel. Discord tells the numbers in headers only; five in five seconds is what it tells. */
  readonly messages: { readonly count: number; readonly perMs: number };
  /** Any other route, by its major parameter. */
  readonly others: { readonly count: number; readonly perMs: number };
};

export const DISCORD_LIMITS: Limits = {
  perSecond: 50,
  messages: { count: 5, perMs: 5_000 },
  others: { count: 50, perMs: 1_000 },
};

/** Counts requests as Discord does: buckets by route and major parameter, and one count over everything. */
export function createLimits(limits: Limits, now: () => number) {
  const buckets = new Map<string, { left: number; resetAt: number }>();
  let recent: number[] = [];

  /** Headers for the answer; throws the 429 instead when the request is one too many. */
  return (method: string, path: string): Record<string, string> => {
    const at = now();
    recent = recent.filter((each) => at - each < 1_000);
    if (recent.length >= limits.perSecond) throw tooManyRequests((1_000 - (at - recent[0]!)) / 1_000, 'global');
    recent.push(at);

    const isMessage = method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
    const { count, perMs } = isMessage ? limits.messages : limits.others;
    const route = `${method} ${path.replace(/(?<=^\/(?:channels|guilds|webhooks)\/\d+.*)\d{16,}/g, ':id')}`;
    const known = buckets.get(route);
    const bucket = known && at < known.resetAt ? known : { left: count, resetAt: at + perMs };
    buckets.set(route, bucket);
    const headers = {
      'x-ratelimit-limit': String(count),
      'x-ratelimit-remaining': String(Math.max(0, bucket.left - 1)),
      'x-ratelimit-reset': String(bucket.resetAt / 1_000),
      'x-ratelimit-reset-after': String((bucket.resetAt - at) / 1_000),
      'x-ratelimit-bucket': Buffer.from(route.replace(/\d{16,}/g, ''))
        .toString('hex')
        .slice(0, 32),
    };
    if (bucket.left === 0) throw tooManyRequests((bucket.resetAt - at) / 1_000, 'user', headers);
    bucket.left--;
    return headers;
  };
}

/** `edge` is the guard in front of Discord: it knows no buckets, and does not answer in JSON. */
export function tooManyRequests(seconds: number, scope: 'user' | 'shared' | 'global' | 'edge', headers = {}): ApiError {
  const wait = { 'retry-after': String(Math.ceil(seconds)) };
  if (scope === 'edge') return new ApiError(429, 0, 'error code: 1015', {}, wait);
  const isGlobal = scope === 'global';
  return new ApiError(
    429,
    0,
    'You are being rate limited.',
    { retry_after: seconds, global: isGlobal },
    {
      'x-ratelimit-limit': '5',
      ...headers,
      ...wait,
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
}
