import { expect, it } from 'vitest';
import type { Caller } from '../../src/chat/caller.ts';
import { command, type Option } from '../../src/chat/command.ts';
import { dispatch, type Gate } from '../../src/chat/dispatch.ts';
import { phrase, say } from '../../src/chat/message.ts';
import { oneOf, optional } from '../../src/chat/options.ts';
import { readerIn } from '../../src/chat/reader.ts';

const CALLER: Caller = { chat: 'console:you', person: 'console:you', role: 'admin', kind: 'private', locale: 'en' };
const OPEN: Gate = { serves: async () => true, admit: async ({ locale }) => ({ reader: readerIn(locale) }) };
const SHUT: Gate = {
  serves: async () => true,
  admit: async () => ({ barred: phrase('problem-not-allowed', { person: 'console:you' }) }),
};

const many = Array.from({ length: 30 }, (_, i) => `coin-${i}`);
const coin: Option<string> = {
  required: true,
  suggest: (typed) => many.filter((each) => each.startsWith(typed)),
  parse: (typed) =>
    typed.startsWith('coin')
      ? { ok: true, value: typed }
      : { ok: false, problem: phrase('no-coin'), details: [phrase('detail')], offers: ['coin-7'] },
};

const catalog = [
  command({
    name: 'buy',
    access: 'member',
    options: { coin, how: oneOf(['now', 'later']), note: optional(coin) },
    run: ({ coin, how }) => say('bought', { coin, how }),
  }),
];

const run = (args: Record<string, string>, gate = OPEN, name = 'buy') =>
  dispatch(catalog, { command: name, args }, CALLER, gate);

it('runs a command whose arguments are all there', async () => {
  expect(await run({ coin: 'coin-1', how: 'NOW' })).toEqual(say('bought', { coin: 'coin-1', how: 'now' }));
});

it('answers a missing argument with the question and at most eight buttons that complete the line', async () => {
  const { says, buttons = [] } = await run({ how: 'now' });
  expect(says.map(({ id }) => id)).toEqual(['ask-buy-coin', 'example-buy']);
  expect(buttons).toHaveLength(8);
  expect(buttons[0]).toEqual({
    label: phrase('button-offer', { offer: 'coin-0' }),
    does: { command: 'buy', args: { how: 'now', coin: 'coin-0' } },
  });
});

it('answers a wrong argument with the problem and what would have been understood', async () => {
  const { says, buttons = [] } = await run({ coin: 'tulip', how: 'now' });
  expect(says.map(({ id }) => id)).toEqual(['no-coin', 'detail']);
  expect(buttons.map(({ does }) => does.args)).toEqual([{ coin: 'coin-7', how: 'now' }]);
});

it('offers the choices where none of them was typed', async () => {
  const { says, buttons = [] } = await run({ coin: 'coin-1', how: 'never' });
  expect(says).toEqual([phrase('problem-choice', { typed: 'never', choices: 'now, later' })]);
  expect(buttons.map(({ does }) => does.args['how'])).toEqual(['now', 'later']);
});

it.each([
  { name: 'buy', because: 'it is a command' },
  { name: 'nonsense', because: 'strangers are not answered for writing nonsense either' },
])('says what stands in the way of "$name", because $because', async ({ name }) => {
  expect((await run({}, SHUT, name)).says[0]?.id).toBe('problem-not-allowed');
});
