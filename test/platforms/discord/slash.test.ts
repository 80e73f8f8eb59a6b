import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Command, command, type Option } from '../../../src/chat/command.ts';
import { toSlashCommands } from '../../../src/platforms/discord/slash.ts';
import { CATALOG, createRecordingBot } from '../../contracts/platform.ts';
import { createDiscordStandIn } from '../../stand-ins/discord.ts';
import { createTidebell, setUpDiscord } from './support.ts';

const text = (more: Partial<Option<string>> = {}): Option<string> => ({
  required: true,
  parse: (typed) => ({ ok: true, value: typed }),
  ...more,
});
const named = (name: string, options: Command['options'] = {}) =>
  command({ name, access: 'member', options, run: () => ({ says: [] }) });

describe('a command on Discord', () => {
  it('carries its words, asks for nothing by force, and works everywhere', () => {
    const watch = named('watch', {
      symbol: text({ suggest: () => ['BTC/USDT'] }),
      when: text({ choices: ['above', 'below'] }),
      price: text(),
    });
    expect(toSlashCommands([watch], (id) => `words of ${id}`)).toEqual([
      {
        type: 1,
        name: 'watch',
        description: 'words of command-watch',
        options: [
          { type: 3, name: 'symbol', description: 'words of option-watch-symbol', required: false, autocomplete: true },
          {
            type: 3,
            name: 'when',
            description: 'words of option-watch-when',
            required: false,
            choices: [
              { name: 'above', value: 'above' },
              { name: 'below', value: 'below' },
            ],
          },
          { type: 3, name: 'price', description: 'words of option-watch-price', required: false },
        ],
        integration_types: [0, 1],
        contexts: [0, 1, 2],
      },
    ]);
  });

  it('is described in each language that says it otherwise, by the names that Discord has for them', () => {
    const words: Readonly<Record<string, string>> = { de: 'Wörter', es: 'palabras', 'en-US': 'words' };
    const [look] = toSlashCommands([named('look', { at: text() })], (_, locale) => words[locale] ?? 'words');
    const others = { de: 'Wörter', 'es-ES': 'palabras', 'es-419': 'palabras' };
    expect(look).toMatchObject({ description: 'words', description_localizations: others });
    expect(look?.options).toMatchObject([{ description: 'words', description_localizations: others }]);
  });

  it('is left out where it is hidden', () => {
    expect(toSlashCommands(CATALOG, () => 'words').map(({ name }) => name)).toEqual(['watch', 'note', 'help']);
  });

  it('suggests more than 25 choices instead of listing them', () => {
    const choices = Array.from({ length: 26 }, (_, i) => `c${i}`);
    const [pick] = toSlashCommands([named('pick', { which: text({ choices }) })], () => 'words');
    expect(pick?.options).toEqual([
      { type: 3, name: 'which', description: 'words', required: false, autocomplete: true },
    ]);
  });

  it('has a description of at most 100 characters, and never none', () => {
    const descriptions = ['w'.repeat(120), ''].map(
      (words) => toSlashCommands([named('help')], () => words)[0]?.description,
    );
    expect(descriptions).toEqual([`${'w'.repeat(99)}…`, 'command-help']);
  });
});

describe('the menu', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });

  it('is registered when it differs, and only then', async () => {
    const discord = await createDiscordStandIn();
    ends.push(discord.stop);
    const registrations = async (catalog: readonly Command[]) => {
      const tidebell = createTidebell(discord);
      await tidebell.start(createRecordingBot(catalog));
      await tidebell.stop();
      return discord.calls.filter(({ method }) => method === 'PUT').length;
    };

    expect(await registrations(CATALOG)).toBe(1);
    expect(await registrations(CATALOG)).toBe(1);
    expect(await registrations([...CATALOG].reverse())).toBe(1);
    expect(await registrations([...CATALOG, named('season')])).toBe(2);
    expect(discord.commands().map(({ name }) => name)).toEqual(['watch', 'note', 'help', 'season']);
  });

  it('that Discord stumbles over is offered again, while people are already heard', async () => {
    const { discord, tidebell, bot, stop } = await setUpDiscord();
    ends.push(stop);
    discord.fault({ on: /^PUT .*commands$/, times: 3, does: { status: 502 } });
    await tidebell.start(bot);
    await discord.until(() => discord.commands().length > 0);
    await vi.waitFor(() => expect(tidebell.trouble()).toBeUndefined());
    expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(4);
  });

  it('that Discord refuses is said, and not offered again', async () => {
    const bot = createRecordingBot([named('BAD NAME')]);
    const { discord, tidebell, stop } = await setUpDiscord({ bot });
    ends.push(stop);
    await tidebell.start(bot);
    expect(tidebell.trouble()).toContain('Discord does not take the commands');
    expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });
});
