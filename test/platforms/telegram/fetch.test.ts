import net from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetch } from '../../../src/platforms/telegram/fetch.ts';
import { createTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram.ts';
import { CUT, DROPPED, garbage } from '../../stand-ins/telegram-faults.ts';

let telegram: TelegramStandIn;
let http: ReturnType<typeof createFetch>;
beforeEach(async () => {
  telegram = await createTelegramStandIn();
  telegram.addPerson(42);
  http = createFetch(telegram.url, 1_000);
});
afterEach(async () => {
  http.close();
  await telegram.stop();
});

const call = async (method: string, init = {}) =>
  (await http.fetch(`${telegram.url}/bot${telegram.token}/${method}`, init)).json();

describe('one request', () => {
  it('brings the answer as JSON, error or not', async () => {
    expect(await call('getMe')).toMatchObject({ ok: true });
    expect(await call('noSuchMethod')).toMatchObject({ ok: false, error_code: 404 });
  });

  it('carries a body that streams, as uploads do', async () => {
    const lines = ['chat_id', '42', 'text', 'from a form'];
    const part = (name = '', value = '') => `--b\r\ncontent-disposition:form-data;name="${name}"\r\n\r\n${value}\r\n`;
    const body = Readable.from([part(lines[0], lines[1]), part(lines[2], lines[3]), '--b--\r\n']);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    expect(await call('sendMessage', { method: 'POST', headers, body })).toMatchObject({ ok: true });
    expect(telegram.transcript(42).map(({ text }) => text)).toEqual(['from a form']);
  });

  it.each([
    { answer: DROPPED, message: 'ECONNRESET' },
    { answer: CUT, message: 'ECONNRESET' },
    { answer: garbage(), message: 'the answer could not be read' },
  ])('had left when it ends with $message', async ({ answer, message }) => {
    telegram.fault({ method: 'getMe', answer });
    await expect(call('getMe')).rejects.toMatchObject({ name: 'NoAnswer', message, hasLeft: true });
  });

  it('had not left when it is cut before the last of a form is written', async () => {
    const impatient = net.createServer((socket) => socket.once('data', () => socket.destroy()));
    await new Promise<void>((resolve) => impatient.listen(0, '127.0.0.1', resolve));
    const { port } = impatient.address() as net.AddressInfo;
    const body = new PassThrough();
    body.write('--b\r\n');
    const upload = http.fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
    await expect(upload).rejects.toMatchObject({ name: 'NoAnswer', hasLeft: false });
    impatient.close();
  });

  it('had left when a whole form is cut off', async () => {
    telegram.fault({ method: 'getMe', answer: DROPPED });
    const body = Readable.from(['--b--\r\n']);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    await expect(call('getMe', { method: 'POST', headers, body })).rejects.toMatchObject({ hasLeft: true });
  });

  it('that a proxy finds too large was refused, whatever words it has for it', async () => {
    telegram.fault({ method: 'getMe', answer: garbage('<html>413 Request Entity Too Large</html>', 413) });
    expect(await call('getMe')).toMatchObject({ ok: false, error_code: 413 });
  });

  it('had left when a kept connection is cut', async () => {
    await call('getMe');
    telegram.fault({ method: 'getMe', answer: DROPPED });
    await expect(call('getMe')).rejects.toMatchObject({ hasLeft: true });
  });

  it('had not left when nobody listens', async () => {
    await telegram.stop();
    await expect(call('getMe')).rejects.toMatchObject({ message: 'ECONNREFUSED', hasLeft: false });
    telegram = await createTelegramStandIn();
  });

  it('is not made when it was given up before', async () => {
    await expect(call('getMe', { signal: AbortSignal.abort() })).rejects.toMatchObject({ hasLeft: false });
    expect(telegram.calls()).toEqual([]);
  });

  it('ends when it is given up', async () => {
    const giveUp = new AbortController();
    const polled = call('getUpdates?timeout=30', { signal: giveUp.signal });
    await telegram.until(() => telegram.calls('getUpdates').length === 1, 'the poll');
    giveUp.abort();
    await expect(polled).rejects.toMatchObject({ message: 'given up', hasLeft: true });
  });
});
