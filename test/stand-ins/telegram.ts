import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readMultipart } from './multipart.ts';
import { BotApiError } from './telegram-error.ts';
import { createFaults, type Fault, isOfKind, spoil } from './telegram-faults.ts';
import { createGate, type Limits } from './telegram-limits.ts';
import { createMethods, type Params } from './telegram-methods.ts';
import { createPeople } from './telegram-person.ts';
import type { Files } from './telegram-photos.ts';
import { createWorld, type Message, seen, type Update } from './telegram-world.ts';

/** A call that the bot made, whatever became of it. */
export type Call = { readonly method: string; readonly params: Params };

export type TelegramStandIn = Awaited<ReturnType<typeof createTelegramStandIn>>;

/**
 * A Telegram Bot API server on a port of this machine, with people in it. It keeps the limits a client trips over:
 * 4,096 characters, 64 bytes in a button, one poller at a time, topics that exist, chats that moved or shut.
 *
 * `limits` adds Telegram's limits on speed; without them nothing is throttled unless a fault says so.
 */
export async function createTelegramStandIn(
  options: {
    readonly token?: string;
    readonly username?: string;
    readonly port?: number;
    readonly limits?: Limits;
    /** Other limits, by the server's clock: how many seconds a chat must wait; 0 takes the message. */
    readonly mayPass?: (chat: number, atMs: number) => number;
  } = {},
) {
  const token = options.token ?? '123456:TEST-TOKEN';
  const world = createWorld({
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Tidebell',
    username: options.username ?? 'tidebell_test_bot',
  });
  const faults = createFaults();
  const told = options.limits ? createGate(options.limits, () => Date.now()) : () => 0;
  const gate = (chat: number) => options.mayPass?.(chat, performance.now()) || told(chat);
  const methods = createMethods(world, gate);
  const poll = createPoll(world);
  const written = (chat: number, topic?: number): readonly Message[] =>
    [...world.room(chat).messages.values()].filter(
      ({ from, message_thread_id }) => from?.id === world.me.id && (topic === undefined || message_thread_id === topic),
    );
  const calls: Call[] = [];
  let refusals = 0;

  async function run(method: string, { params, files }: Asked, response: ServerResponse): Promise<unknown> {
    if (method === 'getUpdates') return poll(params, response);
    const known = methods[method];
    if (!known) throw new BotApiError(404, 'Not Found: method not found');
    return known(params, files);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, path, filed, file] = /^(\/file\/bot([^/]+)\/documents\/([\w-]+))/.exec(request.url ?? '') ?? [];
    if (path) {
      if (world.stuckFiles.has(file ?? '')) return;
      const text = filed === token ? world.sentFiles.get(file ?? '') : undefined;
      response.writeHead(text === undefined ? 404 : 200).end(text ?? 'not found');
      return;
    }
    const [, given, method] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const asked = await readAsked(request);
    const { params } = asked;
    if (!given || !method) throw new BotApiError(404, 'Not Found');
    if (given !== token) throw new BotApiError(401, 'Unauthorized');
    calls.push({ method, params });
    world.changed();
    const fault = faults.take(method, params['chat_id']);
    if (fault?.delayMs) await pause(fault.delayMs);
    const result = fault?.answer && !fault.applies ? undefined : await run(method, asked, response);
    if (fault?.answersAfterMs) await pause(fault.answersAfterMs);
    if (fault?.answer?.kind === 'error') {
      throw new BotApiError(fault.answer.code, fault.answer.description, fault.answer.parameters);
    }
    if (fault?.answer) spoil(response, fault.answer);
    else answer(response, 200, { ok: true, result });
    world.changed();
  }

  const server = http.createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const { code, message, parameters } =
        error instanceof BotApiError ? error : new BotApiError(500, `Internal Server Error: ${error}`);
      if (code === 429) refusals += 1;
      answer(response, code, { ok: false, error_code: code, description: message, ...(parameters && { parameters }) });
      world.changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    ...createPeople(world),
    token,
    me: world.me,
    /** What goes where clients expect `https://api.telegram.org`. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every call so far, oldest first; `send*` are those that people read. */
    calls: (kind = '*'): readonly Call[] => calls.filter(({ method }) => isOfKind(method, kind)),
    /** The menu of commands as people see it. */
    menu: () => world.commands.get(JSON.stringify(['default', ''])) ?? [],
    setMenu: (commands: readonly { command: string; description: string }[]) =>
      void world.commands.set(JSON.stringify(['default', '']), commands),
    /** How many calls were told to wait. */
    refusals: () => refusals,
    setWebhook(url: string): void {
      world.webhook = url;
    },
    hasWebhook: () => world.webhook !== '',
    /** Hands the bot any update, for what no person's method covers. */
    push: (update: Readonly<Record<string, unknown>>) => world.push(update),
    /** Updates that the bot has not confirmed. */
    unconfirmed: (): readonly Update[] => world.waiting([]),
    /** Presses that the bot has not answered. */
    unansweredTaps: () => world.taps.size,
    fault: (fault: Fault) => faults.add(fault),
    faultWhile: (isOn: () => boolean, fault: Omit<Fault, 'while' | 'times'>) => faults.add({ ...fault, while: isOn }),
    clearFaults: () => faults.clear(),
    /** What the bot wrote in a chat, oldest first; of one topic when it is given. The words under a photo are its text. */
    transcript: (chat: number, topic?: number): readonly Message[] =>
      written(chat, topic).map((message) => ({
        ...message,
        ...(message.caption === undefined ? {} : { text: message.caption }),
      })),
    /** The same as people see it: `[picture 1000×1000]`, the words, `[Stop] [1 hour]`. */
    seen: (chat: number, topic?: number): readonly string[] => written(chat, topic).map(seen),
    /** From now on the bot may send words to this chat, but no photos. */
    forbidPhotos(chat: number, isForbidden = true): void {
      world.room(chat).forbidsPhotos = isForbidden;
    },
    /** Telegram does not know any more what was uploaded to it. */
    forgetPhotos: () => world.photos.forgetAll(),
    /** People who were called by name: a mention rings only for members of the chat. */
    pinged: (): readonly string[] =>
      [...world.rooms.values()].flatMap(({ messages, members }) => {
        const names = [...members.values()].flatMap(({ user }) => user.username?.toLowerCase() ?? []);
        return [...messages.values()]
          .filter(({ from }) => from?.id === world.me.id)
          .flatMap(({ text, caption }) => [...(text ?? caption ?? '').matchAll(/(?<!\w)@([a-z0-9_]{5,32})/gi)])
          .map((found) => (found[1] ?? '').toLowerCase())
          .filter((name) => names.includes(name));
      }),
    /** Waits until `read` answers something; asked again after everything that happens here. */
    until: <T>(read: () => T | undefined | false, because = 'what was awaited'): Promise<T> =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = read();
          if (found === undefined || found === false) return;
          finish();
          resolve(found);
        };
        const giveUp = setTimeout(() => {
          finish();
          const made = calls.slice(-5).map(({ method }) => method);
          reject(new Error(`Gave up on ${because}; the last calls were ${made.join(', ') || 'none'}`));
        }, PATIENCE_MS);
        const forget = world.listen(look);
        const finish = () => {
          clearTimeout(giveUp);
          forget();
        };
        look();
      }),
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PATIENCE_MS = 10_000;

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Long polling: one poller at a time, and the newer one ends the older with 409. */
function createPoll(world: ReturnType<typeof createWorld>) {
  let endOlder: (() => void) | undefined;
  return async (params: Params, response: ServerResponse): Promise<readonly Update[]> => {
    if (world.webhook) {
      throw new BotApiError(409, "Conflict: can't use getUpdates method while webhook is active");
    }
    endOlder?.();
    endOlder = undefined;
    if (Number(params['offset'] ?? 0) > 0) world.confirm(Number(params['offset']));
    const allowed = Array.isArray(params['allowed_updates']) ? (params['allowed_updates'] as string[]) : [];
    const limit = Number(params['limit'] ?? 100);
    const timeoutMs = 1_000 * Number(params['timeout'] ?? 0);
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        forget();
        if (endOlder === conflict) endOlder = undefined;
      };
      const conflict = () => {
        end();
        reject(new BotApiError(409, 'Conflict: terminated by other getUpdates request'));
      };
      const look = (isLate: boolean) => {
        const found = world.waiting(allowed).slice(0, limit);
        if (found.length === 0 && !isLate) return;
        end();
        resolve(found);
      };
      const timer = setTimeout(() => look(true), timeoutMs);
      const forget = world.listen(() => look(false));
      endOlder = conflict;
      response.once('close', end);
      look(timeoutMs === 0);
    });
  };
}

type Asked = { readonly params: Params; readonly files: Files };

/** The parameters of a call: query, JSON, url-encoded or multipart, as the Bot API takes them; only forms carry files. */
async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
  const withoutFiles = (params: Params): Asked => ({ params: { ...query, ...params }, files: new Map() });
  if (body.length === 0) return withoutFiles({});
  if (type.includes('multipart')) {
    const parts = readMultipart(body, type);
    const texts = parts.filter(({ filename }) => filename === undefined);
    const files = parts.filter(({ filename }) => filename !== undefined);
    return {
      params: { ...query, ...Object.fromEntries(texts.map(({ name, bytes }) => [name, bytes.toString()])) },
      files: new Map(files.map(({ name, bytes }) => [name, bytes])),
    };
  }
  if (type.includes('urlencoded')) return withoutFiles(Object.fromEntries(new URLSearchParams(body.toString())));
  return withoutFiles(JSON.parse(body.toString()) as Params);
}
