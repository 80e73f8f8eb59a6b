import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { readAsked } from './discord-files.ts';
import type { Gateway } from './discord-gateway.ts';
import type { Limits } from './discord-limits.ts';
import { createLimits, tooManyRequests } from './discord-limits.ts';
import { createRoutes } from './discord-routes.ts';
import { ApiError } from './discord-rules.ts';
import type { World } from './discord-world.ts';

/** What goes wrong with the next requests whose `POST /channels/1/messages` matches `on`. */
export type Fault = {
  readonly on: RegExp;
  /** Default 1. */
  readonly times?: number;
  readonly delayMs?: number;
  readonly does?:
    | 'drop'
    | 'apply and drop'
    | 'apply and answer half'
    /** The connection is cut in the middle of the answer. */
    | 'apply and cut'
    /** No answer ever comes; the connection stays until the caller is gone. */
    | 'say nothing'
    | 'answer html'
    | { readonly status: number; readonly code?: number }
    | { readonly retryAfter: number; readonly scope: 'user' | 'shared' | 'global' | 'edge' };
};
type Call = { readonly method: string; readonly path: string; readonly body: unknown; status?: number };

/** The side of Discord that answers: authorisation, limits, faults, then the route. */
export function createRest(
  world: World,
  gateway: Gateway,
  options: { gatewayUrl: () => string; limits: Limits; deadlineMs: number },
) {
  const route = createRoutes(world, gateway, options);
  const count = createLimits(options.limits, () => Date.now());
  const faults: { fault: Fault; left: number }[] = [];
  const calls: Call[] = [];
  let invalidRequests = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, '');
    const method = request.method ?? 'GET';
    const { body: asked, files } = await readAsked(request);
    const call: Call = { method, path, body: asked };
    calls.push(call);

    const reply = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      call.status = status;
      // Ten thousand of these in ten minutes are a ban. A limit shared with others does not count.
      if (status === 401 || status === 403 || (status === 429 && headers['x-ratelimit-scope'] !== 'shared'))
        invalidRequests++;
      // discord.js throws at an empty answer that calls itself JSON.
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      response.writeHead(status, { ...type, ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
      world.changed();
    };
    const run = () => route(method, path, asked, url.searchParams, files);

    try {
      // An interaction's own token is its permission, and it is not counted.
      const isOpen = /^\/interactions\/|^\/webhooks\//.test(path) || path === '/gateway';
      if (!isOpen && request.headers.authorization !== `Bot ${world.token}`)
        throw new ApiError(401, 0, '401: Unauthorized');
      const { does, delayMs = 0 } = takeFault(`${method} ${path}`) ?? {};
      if (delayMs > 0) await wait(delayMs);
      if (does === 'drop') return void request.socket.destroy();
      if (does === 'apply and drop') return void request.socket.destroy(void run());
      if (does === 'say nothing') return;
      if (does === 'apply and cut') {
        const half = JSON.stringify(run()).slice(0, 20);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
        return void response.write(half, () => request.socket.destroy());
      }
      if (does === 'apply and answer half') {
        const half = JSON.stringify(run()).slice(0, 20);
        return void response.writeHead(200, { 'content-type': 'application/json' }).end(half);
      }
      if (does === 'answer html') {
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>One moment, please…</html>');
      }
      if (does && 'retryAfter' in does) throw tooManyRequests(does.retryAfter, does.scope);
      if (does) throw new ApiError(does.status, does.code ?? 0, 'a fault of the stand-in');
      const headers = isOpen ? {} : count(method, path);
      const body = run();
      reply(body === undefined ? 204 : 200, body, headers);
    } catch (error) {
      if (error instanceof ApiError) return reply(error.status, error.body, error.headers);
      reply(500, { message: String(error), code: 0 });
    }
  }

  function takeFault(what: string): Fault | undefined {
    const found = faults.find(({ fault, left }) => left > 0 && fault.on.test(what));
    if (found) found.left--;
    return found?.fault;
  }

  return {
    answer,
    calls,
    fault: (fault: Fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    invalidRequests: () => invalidRequests,
  };
}
