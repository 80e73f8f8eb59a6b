import { AnswerFault, isJson } from './answer.ts';

export type AskOptions = {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** Lets time pass, in milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** Least time between two requests to one provider, so that a year of history stays within its plan. */
  readonly gapMs: number;
  /** Longest wait that a provider may ask for within a call; told to wait longer, the call fails. */
  readonly longestWaitMs: number;
};

/** How a source is reached that is asked once a day. `baseUrl` stands in for its own. */
export type DailySource = {
  readonly baseUrl?: string | undefined;
  readonly now: () => Date;
  readonly fetch?: typeof fetch;
};

export type Ask = (path: string, query: Readonly<Record<string, string>>) => Promise<unknown>;

/**
 * Asks one provider, one request at a time and never two within the gap. A 429 is waited out once, as told.
 * @throws AnswerFault in plain words for everything a network and a provider can do.
 */
export function createAsk(baseUrl: string, headers: Readonly<Record<string, string>>, options: AskOptions): Ask {
  const { now, wait, gapMs, longestWaitMs, timeoutMs } = options;
  let line: Promise<unknown> = Promise.resolve();
  let mayAskAt = 0;

  async function request(path: string, query: Readonly<Record<string, string>>, mayWait: boolean): Promise<unknown> {
    const gap = mayAskAt - now().getTime();
    if (gap > 0) await wait(Math.min(gap, gapMs));
    mayAskAt = now().getTime() + gapMs;
    const { status, retryAfter, text } = await send(
      `${baseUrl.replace(/\/+$/, '')}${path}?${new URLSearchParams(query)}`,
    );
    if (status === 429 && mayWait) {
      const waitMs = Number(retryAfter ?? 60) * 1_000;
      if (!(waitMs <= longestWaitMs)) throw new AnswerFault('HTTP 429: asked too often');
      await wait(waitMs);
      return request(path, query, false);
    }
    if (status === 429) throw new AnswerFault('HTTP 429: asked too often');
    if (status !== 200) throw new AnswerFault(`HTTP ${status}${reasonIn(text)}`);
    return parse(text);
  }

  async function send(url: string): Promise<{ status: number; retryAfter: string | null; text: string }> {
    try {
      const response = await options.fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
      return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
    } catch (error) {
      throw new AnswerFault(toReason(error));
    }
  }

  return (path, query) => {
    const answer = line.then(() => request(path, query, true));
    // The next in line does not care how this one ended.
    line = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  };
}

function parse(text: string): unknown {
  if (text.trimStart().startsWith('<')) throw new AnswerFault('answered with a web page instead of data');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AnswerFault(`answered with something that is not JSON: ${toReason(error)}`);
  }
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** What the provider says about a refusal, where it says it in JSON. */
function reasonIn(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    if (!isJson(answer)) return '';
    const status = isJson(answer['status']) ? answer['status'] : {};
    const said = answer['error'] ?? status['error_message'];
    return typeof said === 'string' ? `: ${said.slice(0, 120)}` : '';
  } catch {
    // A refusal without JSON has nothing to add to its status.
    return '';
  }
}

const DAILY_TIMEOUT_MS = 20_000;

/** Asks a source whose one answer holds everything: it is never made to wait for, and tried again by whoever needs it. */
export const createDailyAsk = (url: string, { baseUrl, now, fetch: ask = fetch }: DailySource): Ask =>
  createAsk(
    baseUrl ?? url,
    { accept: 'application/json' },
    { fetch: ask, now, wait: () => Promise.resolve(), timeoutMs: DAILY_TIMEOUT_MS, gapMs: 0, longestWaitMs: 0 },
  );
