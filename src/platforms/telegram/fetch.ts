import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';

/** Why there was no answer. The message never holds the address, because the address holds the token. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the request was on its way, and may have been obeyed. */
  readonly hasLeft: boolean;
  constructor(reason: string, hasLeft: boolean) {
    super(reason);
    this.hasLeft = hasLeft;
  }
}

/**
 * Idle connections are closed after this long. Routers forget them silently, and a message sent into one that is
 * forgotten would look like one that may have arrived.
 */
const IDLE_MS = 15_000;

type Request = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Readable;
  readonly signal?: Pick<AbortSignal, 'aborted'> & { addEventListener(type: 'abort', listener: () => void): void };
};

export type Answer = { readonly ok: boolean; json(): Promise<unknown>; text(): Promise<string> };

/**
 * The part of `fetch` that grammY uses, in place of its own. Its own neither tells whether a request had left, nor
 * notices a connection that is cut in the middle of an answer: it then waits until the time is up.
 */
export function createFetch(apiRoot: string, connectMs: number) {
  const isSecure = apiRoot.startsWith('https:');
  const transport = isSecure ? https : http;
  const agent = new transport.Agent({ keepAlive: true, timeout: IDLE_MS });

  const fetch = (url: string, { method = 'GET', headers = {}, body, signal }: Request) =>
    new Promise<Answer>((resolve, reject) => {
      if (signal?.aborted) {
        reject(new NoAnswer('given up', false));
        return;
      }
      let isConnected = false;
      // A form that is still on its way cannot be obeyed: its end says that it is one.
      let isWhole = body === undefined || typeof body === 'string';
      const fail = (error: NodeJS.ErrnoException) =>
        reject(new NoAnswer(error.code ?? error.message, isConnected && isWhole));

      const request = transport.request(url, { method, headers, agent });
      request.on('error', fail);
      request.once('socket', (socket) => {
        if (request.reusedSocket) {
          isConnected = true;
          return;
        }
        const giveUp = setTimeout(() => request.destroy(new Error('no connection in time')), connectMs);
        socket.once('close', () => clearTimeout(giveUp));
        socket.once(isSecure ? 'secureConnect' : 'connect', () => {
          clearTimeout(giveUp);
          isConnected = true;
        });
      });
      request.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.once('end', () =>
          resolve({
            ok: response.statusCode === 200,
            json: async () => readJson(Buffer.concat(chunks), response.statusCode),
            text: async () => Buffer.concat(chunks).toString(),
          }),
        );
      });
      signal?.addEventListener('abort', () => request.destroy(new Error('given up')));
      if (body === undefined || typeof body === 'string') request.end(body);
      else {
        body.once('end', () => {
          isWhole = true;
        });
        body.pipe(request);
      }
    });

  return { fetch, close: () => agent.destroy() };
}

function readJson(body: Buffer, status: number | undefined): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    // A proxy in front of Telegram that takes no body of this size says so in its own words, and passes nothing on.
    if (status === 413) return { ok: false, error_code: 413, description: 'Request Entity Too Large' };
    throw new NoAnswer('the answer could not be read', true);
  }
}
