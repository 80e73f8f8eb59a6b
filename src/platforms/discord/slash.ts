import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type REST,
  Routes,
} from 'discord.js';
import type { Command, Option } from '../../chat/command.ts';
import type { LanguageCode } from '../../words/languages.ts';
import { shorten } from './markup.ts';

/** Words for a command or an option in a language: `command-watch`, `option-watch-symbol`. */
export type Describe = (id: string, locale: string) => string;

const DESCRIPTION_LIMIT = 100;
export const CHOICE_LIMIT = { count: 25, length: 100 } as const;

type SlashOption = APIApplicationCommandStringOption | APIApplicationCommandAttachmentOption;

/** A command as Discord registers it. */
export type SlashCommand = Pick<
  APIApplicationCommand,
  'type' | 'name' | 'description' | 'description_localizations'
> & {
  options: SlashOption[];
  integration_types: ApplicationIntegrationType[];
  contexts: InteractionContextType[];
};

/** Every command that menus show. They work in servers, in direct messages, and for a person who added the bot. */
export const toSlashCommands = (catalog: readonly Command[], describe: Describe): SlashCommand[] =>
  catalog
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, options }) => ({
      type: ApplicationCommandType.ChatInput,
      name,
      ...toDescription(describe, `command-${name}`),
      options: Object.entries(options).flatMap(([option, definition]) =>
        toOptions(option, definition, toDescription(describe, `option-${name}-${option}`)),
      ),
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    }));

/** What Discord calls our languages; Spanish has two names there. */
const LOCALES: Readonly<Record<Exclude<LanguageCode, 'en'>, readonly Locale[]>> = {
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  pt: [Locale.PortugueseBR],
  tr: [Locale.Turkish],
  ru: [Locale.Russian],
  zh: [Locale.ChineseCN],
};

type Description = Pick<SlashCommand, 'description' | 'description_localizations'>;

/** In English, and in each language that says it otherwise. */
function toDescription(describe: Describe, id: string): Description {
  const description = shorten(describe(id, 'en-US') || id, DESCRIPTION_LIMIT);
  const others = Object.entries<readonly Locale[]>(LOCALES).flatMap(([code, locales]) => {
    const own = shorten(describe(id, code), DESCRIPTION_LIMIT);
    return own === description ? [] : locales.map((locale) => [locale, own] as const);
  });
  return { description, ...(others.length > 0 ? { description_localizations: Object.fromEntries(others) } : {}) };
}

/**
 * Never required and always a string: what is missing or misread is answered by the catalog, with buttons, as on every
 * other platform.
 */
function toOptions(name: string, option: Option<unknown>, words: Description): SlashOption[] {
  const typed = toOption(name, option, words);
  if (!option.isFile) return [typed];
  return [typed, { type: ApplicationCommandOptionType.Attachment, name: FILE, ...words, required: false }];
}

/** Under this name a file may stand for the value of an option. */
export const FILE = 'file';

function toOption(name: string, option: Option<unknown>, words: Description): APIApplicationCommandStringOption {
  const base = { type: ApplicationCommandOptionType.String as const, name, ...words, required: false };
  const { choices, suggest } = option;
  if (choices && choices.length <= CHOICE_LIMIT.count) {
    return { ...base, choices: choices.map((value) => ({ name: value, value })) };
  }
  return choices || suggest ? { ...base, autocomplete: true } : base;
}

/** Tells Discord our commands, where it does not know them already: registering is limited to 200 a day. */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly SlashCommand[],
): Promise<'registered' | 'unchanged'> {
  const route = Routes.applicationCommands(applicationId);
  const known = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(known) && isDeepStrictEqual(sorted(known.map(normalise)), sorted(commands.map(normalise)))) {
    return 'unchanged';
  }
  await rest.put(route, { body: commands });
  return 'registered';
}

const sorted = <T extends { name: string }>(commands: T[]) => commands.sort((a, b) => a.name.localeCompare(b.name));

/** A command without what Discord adds of its own: ids, versions, and defaults spelt out or left out. */
const normalise = (command: Partial<APIApplicationCommand>) => ({
  type: command.type ?? ApplicationCommandType.ChatInput,
  name: command.name ?? '',
  description: command.description,
  description_localizations: command.description_localizations ?? {},
  options: (command.options ?? []).map((option) => ({
    type: option.type,
    name: option.name,
    description: option.description,
    description_localizations: option.description_localizations ?? {},
    required: option.required ?? false,
    autocomplete: 'autocomplete' in option ? (option.autocomplete ?? false) : false,
    choices: 'choices' in option ? (option.choices ?? []).map(({ name, value }) => ({ name, value })) : [],
  })),
  integration_types: [...(command.integration_types ?? [])].sort(),
  contexts: [...(command.contexts ?? [])].sort(),
});
