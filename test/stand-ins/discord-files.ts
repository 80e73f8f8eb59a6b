import type { IncomingMessage } from 'node:http';
import { ApiError } from './discord-rules.ts';
import type { Attachment, World } from './discord-world.ts';
import { readMultipart } from './multipart.ts';
import { readPng } from './png.ts';

/** Discord's limits on the files of one message, for a server without boosts. */
const MOST_FILES = 10;
const LARGEST_BYTES = 10 * 1_024 * 1_024;

/** Files of a request, by what `attachments` calls their `id`: the n of `files[n]`. */
export type Files = ReadonlyMap<string, { readonly filename: string; readonly bytes: Buffer }>;
type Asked = { readonly body: unknown; readonly files: Files };

/** A request's body: JSON, or a form with JSON in `payload_json` and files beside it. */
export async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.includes('multipart')) {
    const text = whole.toString();
    return { body: text ? JSON.parse(text) : undefined, files: new Map() };
  }
  const parts = readMultipart(whole, type);
  const json = parts.find(({ name }) => name === 'payload_json');
  const files = parts.flatMap(({ name, filename, bytes }) => {
    const [, id] = /^files\[(\d+)\]$/.exec(name) ?? [];
    return id === undefined || filename === undefined ? [] : [[id, { filename, bytes }] as const];
  });
  return { body: json ? JSON.parse(json.bytes.toString()) : {}, files: new Map(files) };
}

/** What becomes of the files: attachments of the message. Throws what Discord answers to files it does not take. */
export function toAttachments(world: World, files: Files, told: readonly { id: unknown }[] | undefined): Attachment[] {
  if (files.size > MOST_FILES)
    throw new ApiError(400, 30015, 'Maximum number of attachments in a message reached (10)');
  for (const { bytes } of files.values()) {
    if (bytes.length > LARGEST_BYTES) throw new ApiError(413, 40005, 'Request entity too large');
  }
  for (const { id } of told ?? []) {
    if (!files.has(String(id))) {
      const error = { code: 'ATTACHMENT_NOT_FOUND', message: 'The attachment does not exist.' };
      throw new ApiError(400, 50035, 'Invalid Form Body', { errors: { attachments: { _errors: [error] } } });
    }
  }
  return [...files.values()].map(({ filename, bytes }) => {
    const id = world.nextId();
    const size = readPng(bytes);
    const url = `https://cdn.discordapp.com/attachments/${id}/${filename}`;
    return {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      ...(size ? { ...size, content_type: 'image/png' } : {}),
    };
  });
}
