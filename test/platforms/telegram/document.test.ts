import { afterEach, beforeEach, expect, it } from 'vitest';
import { command } from '../../../src/chat/command.ts';
import { LARGEST_DOCUMENT } from '../../../src/chat/document.ts';
import { ANNA, BEN, GROUP, type Story, startStory } from './harness.ts';

const CATALOG = [
  command({ name: 'help', access: 'member', options: {}, run: () => ({ says: [] }) }),
  command({
    name: 'import',
    access: 'rules',
    options: { text: { required: true, isRest: true, isFile: true, parse: (value) => ({ ok: true, value }) } },
    run: () => ({ says: [] }),
  }),
];

let story: Story;
beforeEach(async () => {
  story = await startStory({ catalog: CATALOG });
});
afterEach(() => story.stop());

const asked = (count = 1) =>
  story.telegram.until(() => story.bot.asked.length >= count && story.bot.asked, 'a command');

it('a file is the value of the command that takes files, with its lines', async () => {
  story.telegram.sendFile(ANNA, ANNA, '/watch ETH above 1\n/watch BTC above 2\n');
  expect((await asked())[0]?.invocation).toEqual({
    command: 'import',
    args: { text: '/watch ETH above 1\n/watch BTC above 2\n' },
  });
});

it.each([
  { caption: '/import', because: 'a command of ours stands below it' },
  { caption: '/import@tidebell_test_bot', because: 'it carries our name' },
])('a file in a group is for the bot where $because', async ({ caption }) => {
  story.telegram.sendFile(GROUP, BEN, 'a holiday', undefined);
  story.telegram.sendFile(GROUP, BEN, 'a report', 'look at this');
  story.telegram.sendFile(GROUP, ANNA, 'lines', caption);
  expect((await asked()).map(({ invocation }) => invocation)).toEqual([{ command: 'import', args: { text: 'lines' } }]);
});

it('a file that is too large is not fetched, and answered like a text that is too long', async () => {
  story.telegram.sendFile(ANNA, ANNA, 'lines', undefined, 5_000_000);
  expect((await asked())[0]?.invocation.args['text']).toHaveLength(LARGEST_DOCUMENT + 1);
  expect(story.telegram.calls('getFile')).toEqual([]);
});

it('a file that cannot be had is answered, and logged without the token', async () => {
  const { document } = story.telegram.sendFile(ANNA, ANNA, 'lines');
  story.telegram.loseFile(document?.file_id ?? '');
  expect((await asked())[0]?.invocation).toEqual({ command: 'import', args: { text: '' } });
  expect(JSON.stringify(story.logged)).toContain('A file could not be fetched');
  expect(JSON.stringify(story.logged)).not.toContain(story.telegram.token);
});

it('a file that never comes holds up nobody for long', async () => {
  await story.stop();
  story = await startStory({ catalog: CATALOG, waits: { answerSeconds: 1 } });
  const { document } = story.telegram.sendFile(ANNA, ANNA, 'lines');
  story.telegram.holdFile(document?.file_id ?? '');
  story.telegram.say(ANNA, ANNA, '/help');
  expect((await asked(2)).map(({ invocation }) => invocation)).toEqual([
    { command: 'import', args: { text: '' } },
    { command: 'help', args: {} },
  ]);
});

it('a file below which something else is said is answered by that', async () => {
  story.telegram.sendFile(ANNA, ANNA, 'a report', 'look at this');
  expect((await asked())[0]?.invocation).toEqual({ command: 'ask', args: { text: 'look at this' } });
});

it('a photo is read by the words below it, and without any is answered in private', async () => {
  story.telegram.sendPhoto(GROUP, BEN, 'my dinner');
  story.telegram.sendPhoto(GROUP, BEN);
  story.telegram.sendPhoto(GROUP, BEN, '/help');
  expect((await asked())[0]).toMatchObject({ invocation: { command: 'help' }, caller: { kind: 'group' } });
  story.telegram.sendPhoto(ANNA, ANNA, 'btc above 100k');
  story.telegram.sendPhoto(ANNA, ANNA);
  story.telegram.sendAnimation(ANNA, ANNA);
  expect((await asked(4)).slice(1).map(({ invocation }) => invocation)).toEqual([
    { command: 'ask', args: { text: 'btc above 100k' } },
    { command: '', args: {} },
    { command: '', args: {} },
  ]);
  expect(story.telegram.calls('getFile')).toEqual([]);
});

it('of an album the part with words is answered, and no other', async () => {
  story.telegram.sendPhoto(ANNA, ANNA, '/help', 'holidays');
  story.telegram.sendPhoto(ANNA, ANNA, undefined, 'holidays');
  story.telegram.say(ANNA, ANNA, '/import lines');
  expect((await asked(2)).map(({ invocation }) => invocation.command)).toEqual(['help', 'import']);
});

it('an answer brings its file along, after its words', async () => {
  story.bot.answers(() => ({ text: ['Here it is'], document: { name: 'kept.json', text: '{"a":"ü"}' } }));
  story.telegram.say(ANNA, ANNA, '/help');
  const told = await story.telegram.until(
    () => story.telegram.transcript(ANNA).length >= 2 && story.telegram.transcript(ANNA),
    'a file',
  );
  expect(told.map(({ text }) => text)).toEqual(['Here it is', undefined]);
  expect(told[1] && story.telegram.fileOf(told[1])).toBe('{"a":"ü"}');
});
