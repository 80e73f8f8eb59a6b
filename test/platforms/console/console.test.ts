import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { createConsole, YOU } from '../../../src/platforms/console/console.ts';
import { createRecordingBot } from '../../contracts/platform.ts';

const WATCH = { command: 'watch', args: { symbol: 'ETH/USDT', when: 'above', price: '4000' } };

async function open({ isTerminal = false } = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const bot = createRecordingBot();
  const platform = createConsole({ input, output, isTerminal, locale: 'en' });
  await platform.start(bot);
  return {
    input,
    output,
    bot,
    platform,
    shown: () => shown,
    /** Everything that a pipe holds, to its end. */
    async pipe(text: string | Buffer) {
      input.end(text);
      await platform.ended;
      return shown;
    },
  };
}

const until = (assertion: () => void) => vi.waitFor(assertion, { timeout: 5_000, interval: 5 });

describe('the console at a pipe', () => {
  it('reads as a talk: what was typed, then what was answered, in order', async () => {
    const { pipe } = await open();
    expect(await pipe('/watch ETH above 4000\n\nhelp\r\n/note a b c\n')).toBe(
      [
        '> /watch ETH above 4000',
        'heard: watch ETH above 4000',
        '> ',
        '> help',
        'heard: help',
        '> /note a b c',
        'heard: note a b c',
        '',
      ].join('\n'),
    );
  });

  it('speaks for the one person who sits there', async () => {
    const { bot, pipe } = await open();
    await pipe('/help\n');
    expect(bot.asked[0]?.caller).toEqual({ chat: YOU, person: YOU, role: 'admin', kind: 'private', locale: 'en' });
  });

  it('shows buttons as numbers, which press them', async () => {
    const { bot, platform, pipe } = await open();
    const buttons = [
      { label: 'Help', does: { command: 'help', args: {} } },
      { label: 'Watch it', does: WATCH },
    ];
    await platform.send({ chat: YOU, key: '1', message: { text: ['ETH ', { style: 'bold', text: 'rose' }], buttons } });
    const shown = await pipe('2\n2\n');
    expect(shown.split('\n').slice(0, 4)).toEqual([
      'ETH rose',
      '  [1] Help   [2] Watch it',
      '> 2',
      'heard: watch ETH/USDT above 4000',
    ]);
    expect(bot.asked[0]?.invocation).toEqual(WATCH);
    // The answer had no buttons, so the second 2 is only a word.
    expect(bot.asked[1]?.invocation).toEqual({ command: '2', args: {} });
  });

  it('reads the last line also without its end', async () => {
    const { bot, pipe } = await open();
    await pipe('/help');
    expect(bot.asked.length).toBe(1);
  });

  it('ends only when everything that was asked is answered', async () => {
    const { bot, input, platform, shown } = await open();
    const release = bot.hold();
    let hasEnded = false;
    void platform.ended.then(() => {
      hasEnded = true;
    });
    input.end('/help\n/note last\n');
    await until(() => expect(bot.asked.length).toBe(1));
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasEnded).toBe(false);
    release();
    await platform.ended;
    expect(shown().trimEnd().endsWith('heard: note last')).toBe(true);
  });

  it('lets an answer in flight finish when it is stopped', async () => {
    const { bot, input, platform, shown } = await open();
    const release = bot.hold();
    input.write('/help\n');
    await until(() => expect(bot.asked.length).toBe(1));
    const stopped = platform.stop();
    release();
    await stopped;
    expect(shown()).toContain('heard: help');
    expect((await platform.send({ chat: YOU, key: '1', message: { text: ['late'] } })).kind).toBe('sent');
  });

  it('takes 5,000 characters as one line', async () => {
    const { bot, pipe } = await open();
    await pipe(`/note ${'x'.repeat(5_000)}\n`);
    expect(bot.asked[0]?.invocation.args['text']).toHaveLength(5_000);
  });

  it('survives what is no text, and answers what follows', async () => {
    const { bot, pipe } = await open();
    const junk = Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 151 + 7) % 256));
    await pipe(Buffer.concat([junk, Buffer.from('\n/help\n')]));
    expect(bot.asked.at(-1)?.invocation.command).toBe('help');
  });

  it('shows no control characters, wherever they come from', async () => {
    const { platform, pipe } = await open();
    await platform.send({ chat: YOU, key: '1', message: { text: ['a\u001b[2Jb\u0007\tc\nd'] } });
    expect(await pipe('/note \u001b[31mred\u0000\n')).toBe('a[2Jb\tc\nd\n> /note [31mred\nheard: note [31mred\n');
  });

  it('takes it for leaving when nobody reads any more', async () => {
    const { output, platform } = await open();
    output.destroy(new Error('EPIPE'));
    await platform.ended;
    expect((await platform.send({ chat: YOU, key: '1', message: { text: ['x'] } })).kind).toBe('sent');
  });
});

describe('the numbers of buttons', () => {
  const notes = (...labels: readonly string[]) =>
    labels.map((label) => ({ label, does: { command: 'note', args: { text: label } } }));
  const alert = (...labels: readonly string[]) => ({
    chat: YOU,
    key: labels.join(),
    message: { text: ['It rang'], buttons: notes(...labels) },
  });

  it('keep their meaning when an alert comes, whose own count on', async () => {
    const { bot, platform, pipe, shown } = await open();
    await platform.send(alert('a', 'b'));
    await platform.send(alert());
    await platform.send(alert('c', 'd'));
    expect(shown()).toBe('It rang\n  [1] a   [2] b\nIt rang\nIt rang\n  [3] c   [4] d\n');
    await pipe('2\n');
    expect(bot.asked[0]?.invocation.args).toEqual({ text: 'b' });
  });

  it.each([
    { typed: '4', text: 'd', because: 'what came last can be pressed as well' },
    { typed: '5', text: undefined, because: 'nothing has that number' },
  ])('$typed presses $text: $because', async ({ typed, text }) => {
    const { bot, platform, pipe } = await open();
    await platform.send(alert('a', 'b'));
    await platform.send(alert('c', 'd'));
    await pipe(`${typed}\n`);
    expect(bot.asked[0]?.invocation.args['text']).toBe(text);
  });

  it('begin again after an answer', async () => {
    const { input, platform, shown } = await open();
    await platform.send(alert('a', 'b'));
    input.write('/help\n');
    await until(() => expect(shown()).toContain('heard: help'));
    await platform.send(alert('c'));
    expect(shown().endsWith('[1] c\n')).toBe(true);
    await platform.stop();
  });

  it('have two digits at most', async () => {
    const { platform, shown } = await open();
    for (let i = 0; i < 100; i++) await platform.send(alert('x'));
    expect(shown()).toContain('[99] x');
    expect(shown()).not.toContain('[100]');
    await platform.stop();
  });
});

describe('the console in a terminal', () => {
  it('prompts, styles, and does not repeat what was typed', async () => {
    const { input, platform, shown } = await open({ isTerminal: true });
    expect(shown()).toContain('> ');
    await platform.send({ chat: YOU, key: '1', message: { text: [{ style: 'bold', text: 'Alert' }, ' x'] } });
    expect(shown()).toContain('\u001b[1mAlert\u001b[22m x\n');
    input.end();
    await platform.ended;
  });

  it('keeps what is being typed when an alert comes, below it', async () => {
    const { input, bot, platform, shown } = await open({ isTerminal: true });
    input.write('/note hal');
    await until(() => expect(shown()).toContain('hal'));
    await platform.send({ chat: YOU, key: '1', message: { text: ['ETH rose'] } });
    const after = shown().slice(shown().indexOf('ETH rose'));
    expect(after).toContain('> /note hal');
    input.write('f\r');
    await until(() => expect(bot.asked.length).toBe(1));
    expect(bot.asked[0]?.invocation.args['text']).toBe('half');
    await platform.stop();
  });

  it('may be sent to after the person has left', async () => {
    const { input, platform, shown } = await open({ isTerminal: true });
    input.end();
    await platform.ended;
    expect((await platform.send({ chat: YOU, key: '1', message: { text: ['late'] } })).kind).toBe('sent');
    expect(shown()).toContain('late');
  });

  it('is left with Ctrl+C', async () => {
    const { input, platform } = await open({ isTerminal: true });
    input.write('\u0003');
    await expect(platform.ended).resolves.toBeUndefined();
  });

  it('takes it for leaving when its window is closed', async () => {
    const { input, output, platform } = await open({ isTerminal: true });
    input.destroy(new Error('read EIO'));
    await platform.ended;
    // So fails a terminal that is gone, each time it is asked for something.
    output.emit('error', new Error('write EIO'));
    input.emit('error', new Error('setRawMode EIO'));
    expect((await platform.send({ chat: YOU, key: '1', message: { text: ['x'] } })).kind).toBe('sent');
    await platform.stop();
  });
});
