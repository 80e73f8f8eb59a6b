import type { ServerResponse } from 'node:http';

/** What goes wrong with a call. `applies` says whether its effect happens before its answer is spoiled. */
export type Fault = {
  /** A Bot API method, `send*` for whatever people read, with a picture or without, or `*`. */
  readonly method: string;
  /** Only calls about this chat. */
  readonly chat?: number;
  /** How many calls it hits; 1 when absent. */
  readonly times?: number;
  /** Hits every call as long as this says so, instead of a number of times. */
  readonly while?: () => boolean;
  /** Waits before anything else. */
  readonly delayMs?: number;
  readonly applies?: boolean;
  /** Waits between the effect and the answer. */
  readonly answersAfterMs?: number;
  readonly answer?: Spoiled;
};

/** How an answer is spoiled. Without one the call is only late. */
export type Spoiled =
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** The connection is cut before a byte of the answer. */
  | { readonly kind: 'drop' }
  /** The connection is cut in the middle of the answer's body. */
  | { readonly kind: 'cut' }
  /** No answer ever comes; the connection stays until the caller is gone. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'body'; readonly status: number; readonly body: string };

export const serverError = (code = 503): Spoiled => ({ kind: 'error', code, description: 'Service Unavailable' });
export const tooMany = (seconds: number): Spoiled => ({
  kind: 'error',
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});
export const refused = (code: number, description: string): Spoiled => ({ kind: 'error', code, description });
export const garbage = (body = '<html><body>Welcome to the hotel Wi-Fi</body></html>', status = 200): Spoiled => ({
  kind: 'body',
  status,
  body,
});
export const DROPPED: Spoiled = { kind: 'drop' };
export const SILENCE: Spoiled = { kind: 'silence' };
export const CUT: Spoiled = { kind: 'cut' };

/** Whether a call is of a method, or of one of a kind such as `send*`. */
export const isOfKind = (method: string, kind: string): boolean =>
  kind.endsWith('*') ? method.startsWith(kind.slice(0, -1)) : method === kind;

/** The faults in wait; the first that fits a call is spent on it. */
export function createFaults() {
  let waiting: { fault: Fault; left: number }[] = [];
  const fits = ({ fault, left }: { fault: Fault; left: number }, method: string, chat: unknown) =>
    isOfKind(method, fault.method) &&
    (fault.chat === undefined || String(fault.chat) === String(chat)) &&
    (fault.while ? fault.while() : left > 0);
  return {
    add(fault: Fault): void {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    clear(): void {
      waiting = [];
    },
    take(method: string, chat: unknown): Fault | undefined {
      const found = waiting.find((each) => fits(each, method, chat));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

/** Spoils the answer on the wire; errors are left to the caller, who answers them as Telegram would. */
export function spoil(response: ServerResponse, spoiled: Exclude<Spoiled, { kind: 'error' }>): void {
  if (spoiled.kind === 'silence') return;
  if (spoiled.kind === 'drop') {
    response.socket?.destroy();
  } else if (spoiled.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    response.write('{"ok":true,"result":{"mess', () => response.socket?.destroy());
  } else {
    response.writeHead(spoiled.status, { 'content-type': 'text/html' }).end(spoiled.body);
  }
}
