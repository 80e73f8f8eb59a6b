import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { command } from '../../../src/chat/command.ts';
import { LARGEST_DOCUMENT } from '../../../src/chat/document.ts';
import { toSlashCommands } from '../../../src/platforms/discord/slash.ts';
import { createRecordingBot } from '../../contracts/platform.ts';
import { startDiscord } from './support.ts';

const CATALOG = [
  command({ name: 'help', access: 'member', options: {}, run: () => ({ says: [] }) }),
  command({
    name: 'import',
    access: 'rules',
    options: { text: { required: true, isRest: true, isFile: true, parse: (value) => ({ ok: true, value }) } },
    run: () => ({ says: [] }),
  }),
];

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function start() {
  const bot = createRecordingBot(CATALOG);
  const set = await startDiscord({ bot });
  ends.push(set.stop);
  return { ...set, bot };
}

/** Where Discord keeps what people attach. */
async function keep(text: string, status = 200) {
  const server = createServer((_, response) => response.writeHead(status).end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise((resolve) => server.close(resolve)));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/lines.json`,
    size: Buffer.byteLength(text),
  };
}

it('a file in a direct message is the value of the command that takes files', async () => {
  const { discord, bot } = await start();
  const person = discord.person();
  person.writes('', person.home, [await keep('/watch ETH above 1\n/watch BTC above 2')]);
  person.writes('/import', person.home, [await keep('lines')]);
  await discord.until(() => bot.asked.length === 2);
  expect(bot.asked.map(({ invocation }) => invocation)).toEqual([
    { command: 'import', args: { text: '/watch ETH above 1\n/watch BTC above 2' } },
    { command: 'import', args: { text: 'lines' } },
  ]);
});

it('a file that is too large is not fetched, and one that cannot be had is empty', async () => {
  const { discord, bot } = await start();
  const person = discord.person();
  person.writes('', person.home, [{ url: 'http://127.0.0.1:1/never', size: 5_000_000 }]);
  person.writes('', person.home, [await keep('not found', 404)]);
  await discord.until(() => bot.asked.length === 2);
  expect(bot.asked.map(({ invocation }) => invocation.args['text']?.length)).toEqual([LARGEST_DOCUMENT + 1, 0]);
});

it('a command that takes a file offers to attach one', () => {
  const commands = toSlashCommands(CATALOG, (id) => id);
  expect(commands.find(({ name }) => name === 'import')?.options).toEqual([
    { type: 3, name: 'text', description: 'option-import-text', required: false },
    { type: 11, name: 'file', description: 'option-import-text', required: false },
  ]);
});

it('an answer brings its file along', async () => {
  const { discord, bot } = await start();
  bot.answers(() => ({ text: ['Here it is'], document: { name: 'kept.json', text: '{}' } }));
  const person = discord.person();
  person.slash('help');
  await discord.until(() => discord.transcript(person.home).length === 1);
  expect(discord.seen(person.home)).toEqual(['Here it is\n[file kept.json]']);
});
