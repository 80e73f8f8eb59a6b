import { setTimeout as wait } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  MessageFlags,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Command } from '../../chat/command.ts';
import { LARGEST_DOCUMENT } from '../../chat/document.ts';
import { editedLine, readPress, unknownCommand } from '../../chat/line.ts';
import type { Invocation, Message } from '../../chat/message.ts';
import type { Bot } from '../../chat/platform.ts';
import { withFile } from '../../chat/with-file.ts';
import type { Attach } from './attach.ts';
import { isInCompany, toCaller, toWriter } from './caller.ts';
import { toParts } from './markup.ts';
import { mayPass } from './outcome.ts';
import { toRequest } from './send.ts';
import { CHOICE_LIMIT, FILE } from './slash.ts';

type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** Who answers, and what it takes to put a picture beside the words. */
export type Voice = { readonly bot: Bot; readonly attach: Attach };

/** So long a file that somebody attached is waited for. */
const FILE_MS = 10_000;

/** Discord drops an autocomplete after three seconds; some of them are on the way. */
const SUGGEST_MS = 2_000;

/** Waits between tries to answer a person. Nothing else would: an answer is not in the outbox. */
const ANSWER_AGAIN_MS = [100, 400, 1_500];

/** Direction marks and other signs without a shape, typed by accident. Lines lose them too. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * Answers a slash command. It is acknowledged before anything else, because Discord gives up after three seconds; what
 * could not be acknowledged, such as a command replayed after a long cut, is not run, for nobody would hear of it.
 */
export async function answerSlash(voice: Voice, interaction: ChatInputCommandInteraction): Promise<void> {
  await acknowledge(interaction);
  const { commandName, options } = interaction;
  const typed = { command: commandName, args: toArgs(options.data.filter(({ name }) => name !== FILE)) };
  const invocation = (await carried(voice.bot.catalog, typed, options.getAttachment(FILE) ?? undefined)) ?? typed;
  await edit(voice, interaction, await voice.bot.answer(invocation, toCaller(interaction)));
}

/**
 * A press is a line that somebody already typed. The answer is a message of its own, so the alert stays readable,
 * unless the button says that it takes the place of what was pressed.
 */
export async function answerPress(voice: Voice, interaction: ButtonInteraction): Promise<void> {
  const { line, isInPlace } = readPress(interaction.customId);
  await acknowledge(interaction, isInPlace);
  const invocation = voice.bot.read(line) ?? unknownCommand(line);
  const answer = await voice.bot.answer(invocation, toCaller(interaction));
  await (isInPlace ? replace(voice, interaction, answer) : edit(voice, interaction, answer));
}

/** Free text, which only direct messages carry: `watch BTC above 100000`, with or without a slash. */
export async function answerDirect(voice: Voice, rest: REST, message: GatewayMessageCreateDispatchData): Promise<void> {
  const { bot } = voice;
  const [file] = message.attachments;
  const typed = message.content.trim() === '' && file ? undefined : bot.hear(message.content);
  const invocation = (await carried(bot.catalog, typed, file)) ?? typed ?? bot.hear('');
  await post(voice, rest, message, invocation, message.id);
}

/** Free text that was changed after it was sent. */
export async function answerEdited(voice: Voice, rest: REST, message: GatewayMessageUpdateDispatchData): Promise<void> {
  // Each change of one message has an answer of its own.
  const changedMs = Date.parse(message.edited_timestamp ?? '');
  await post(voice, rest, message, editedLine(message.content), `${changedMs.toString(36)}${message.id.slice(-8)}`);
}

/** Answers into direct messages; `key` names the answer, so that no part of it comes twice. */
async function post(
  { bot, attach }: Voice,
  rest: REST,
  { author, channel_id }: GatewayMessageCreateDispatchData,
  invocation: Invocation,
  key: string,
): Promise<void> {
  const answer = await bot.answer(invocation, toWriter(author.id));
  const route = Routes.channelMessages(channel_id);
  const parts = toParts(bot.catalog, answer);
  for (const [i, part] of parts.entries()) {
    await attach(i === parts.length - 1 ? answer : {}, channel_id, (files) =>
      persistently(() => rest.post(route, toRequest(part, `${key}.${i}`, files))),
    );
  }
}

/** What is asked for with a file, whose text Discord keeps for us at an address of its own. */
async function carried(
  catalog: readonly Command[],
  asked: Invocation | undefined,
  file: { readonly size: number; readonly url: string } | undefined,
): Promise<Invocation | undefined> {
  if (!file) return undefined;
  const text =
    file.size > LARGEST_DOCUMENT
      ? ''
      : await fetch(file.url, { signal: AbortSignal.timeout(FILE_MS) }).then(
          (answer) => (answer.ok ? answer.text() : ''),
          () => '',
        );
  return withFile(catalog, asked, file.size, text);
}

/** Completes an option while it is typed. Too late is the same as nothing to suggest. */
export async function answerAutocomplete(bot: Bot, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const invocation = { command: interaction.commandName, args: toArgs(interaction.options.data) };
  const late = new AbortController();
  const suggested = bot.suggest(invocation, name, value, toCaller(interaction));
  const values = await Promise.race([suggested, wait(SUGGEST_MS, [], { signal: late.signal })])
    .finally(() => late.abort())
    .catch(async (error) => {
      await interaction.respond([]);
      throw error;
    });
  // A longer value cannot be offered: cut short it would be another one.
  const fits = values.filter((each) => each.length > 0 && each.length <= CHOICE_LIMIT.length);
  const choices = [...new Set(fits)].slice(0, CHOICE_LIMIT.count).map((each) => ({ name: each, value: each }));
  await interaction.respond(choices);
}

function toArgs(options: readonly { readonly name: string; readonly value?: unknown }[]): Record<string, string> {
  const typed = options.map(({ name, value }) => [
    name,
    String(value ?? '')
      .replace(INVISIBLE, '')
      .trim(),
  ]);
  return Object.fromEntries(typed.filter(([, value]) => value));
}

async function acknowledge(interaction: Asked, isInPlace = false): Promise<void> {
  const flags = isInCompany(interaction) ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  let isRepeat = false;
  await persistently(async () => {
    try {
      if (isInPlace && interaction.isButton()) await interaction.deferUpdate();
      else await interaction.deferReply(flags);
    } catch (error) {
      const isAcknowledged =
        error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
      // Ours, if our first try arrived and only its answer was lost; otherwise another process of ours answers.
      if (!isRepeat || !isAcknowledged) {
        isRepeat = true;
        throw error;
      }
      interaction.deferred = true;
    }
  });
}

/** What a message becomes that was pressed. One that is gone, or an answer of several parts, is a new message. */
async function replace(voice: Voice, interaction: ButtonInteraction, answer: Message): Promise<void> {
  const parts = toParts(voice.bot.catalog, answer);
  const [only, ...others] = parts;
  if (!only || others.length > 0) return tell(voice, interaction, answer, 'followUp');
  try {
    await voice.attach(answer, interaction.channelId, (drawn) =>
      // What was attached before goes with what was said before.
      persistently(() => interaction.editReply({ ...only, files: drawn.map(toFile), attachments: [] })),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
    await tell(voice, interaction, answer, 'followUp');
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;

async function edit(voice: Voice, interaction: Asked, answer: Message): Promise<void> {
  if (toParts(voice.bot.catalog, answer).length === 0) return persistently(() => interaction.deleteReply());
  await tell(voice, interaction, answer, 'editReply');
}

/** All parts of an answer, the first as what was promised when it was asked for, or as one more message. */
async function tell(
  { bot, attach }: Voice,
  interaction: Asked,
  answer: Message,
  first: 'editReply' | 'followUp',
): Promise<void> {
  const parts = toParts(bot.catalog, answer);
  const flags = isInCompany(interaction) ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  for (const [i, part] of parts.entries()) {
    await attach(i === parts.length - 1 ? answer : {}, interaction.channelId ?? interaction.id, (drawn) => {
      const whole = { ...part, files: drawn.map(toFile) };
      return persistently(() =>
        i === 0 && first === 'editReply' ? interaction.editReply(whole) : interaction.followUp({ ...whole, ...flags }),
      );
    });
  }
}

const toFile = ({ name, data }: RawFile) => ({ name, attachment: Buffer.from(data as Uint8Array) });

async function persistently(act: () => Promise<unknown>): Promise<void> {
  for (const pause of ANSWER_AGAIN_MS) {
    try {
      await act();
      return;
    } catch (error) {
      if (!mayPass(error)) throw error;
      await wait(pause);
    }
  }
  await act();
}
