import type { MessageBody, SlashCommand } from './discord-world.ts';

/** An answer of the API that is not a success. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(status: number, code: number, message: string, more: Record<string, unknown> = {}, headers = {}) {
    super(message);
    this.status = status;
    this.body = { message, code, ...more };
    this.headers = headers;
  }
}

type Errors = Record<string, { code: string; message: string }>;
const tooLong = (limit: number) => ({ code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${limit} or fewer in length.` });
const badLength = (limit: number) => ({
  code: 'BASE_TYPE_BAD_LENGTH',
  message: `Must be between 1 and ${limit} in length.`,
});

function refuse(errors: Errors): void {
  if (Object.keys(errors).length === 0) return;
  const tree = Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, { _errors: [error] }]));
  throw new ApiError(400, 50035, 'Invalid Form Body', { errors: tree });
}

/** Throws what Discord answers to a message it does not take. */
export function checkMessage({ content = '', components = [], nonce }: MessageBody, files = 0): void {
  const errors: Errors = {};
  if (content.length > 2_000) errors.content = tooLong(2_000);
  if (components.length > 5) errors.components = badLength(5);
  if (String(nonce ?? '').length > 25) errors.nonce = tooLong(25);

  const ids = new Set<string>();
  components.forEach((row, r) => {
    if (row.components.length < 1 || row.components.length > 5) errors[`components.${r}`] = badLength(5);
    row.components.forEach(({ custom_id: id = '', label = '' }, b) => {
      const at = `components.${r}.${b}`;
      if (id.length < 1 || id.length > 100) errors[`${at}.custom_id`] = badLength(100);
      if (label.length < 1 || label.length > 80) errors[`${at}.label`] = badLength(80);
      if (ids.has(id))
        errors[at] = { code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message: 'Component custom id cannot be duplicated' };
      ids.add(id);
    });
  });
  refuse(errors);
  if (!content.trim() && components.length === 0 && files === 0)
    throw new ApiError(400, 50006, 'Cannot send an empty message');
}

/** Throws what Discord answers to commands it does not take. */
const areShort = (localizations: unknown): boolean =>
  Object.values(localizations ?? {}).every((each) => String(each).length >= 1 && String(each).length <= 100);

export function checkCommands(commands: readonly SlashCommand[]): void {
  if (commands.length > 100) throw new ApiError(400, 30032, 'Maximum number of application commands reached (100).');
  const errors: Errors = {};
  const names = new Set<string>();
  commands.forEach(({ name, description = '', description_localizations: localizations, options = [] }, c) => {
    if (!/^[-_\p{Ll}\p{N}]{1,32}$/u.test(name))
      errors[`${c}.name`] = { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };
    if (names.has(name))
      errors[`${c}.name`] = {
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      };
    if (description.length < 1 || description.length > 100) errors[`${c}.description`] = badLength(100);
    if (!areShort(localizations)) errors[`${c}.description_localizations`] = badLength(100);
    if (options.length > 25) errors[`${c}.options`] = tooLong(25);
    options.forEach((option, o) => {
      const at = `${c}.options.${o}`;
      if (!/^[-_\p{Ll}\p{N}]{1,32}$/u.test(option.name))
        errors[`${at}.name`] = { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Option name is invalid' };
      if (!option.description || option.description.length > 100) errors[`${at}.description`] = badLength(100);
      if (!areShort(option.description_localizations)) errors[`${at}.description_localizations`] = badLength(100);
      if ((option.choices ?? []).length > 25) errors[`${at}.choices`] = tooLong(25);
      if (option.autocomplete && option.choices?.length)
        errors[at] = {
          code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
          message: 'Choices and autocomplete exclude each other',
        };
    });
    names.add(name);
  });
  refuse(errors);
}

/** Throws what Discord answers to suggestions it does not take. */
export function checkChoices(choices: readonly { name: string; value: string }[]): void {
  const errors: Errors = {};
  if (choices.length > 25) errors.choices = tooLong(25);
  choices.forEach(({ name, value }, i) => {
    if (name.length < 1 || name.length > 100) errors[`choices.${i}.name`] = badLength(100);
    if (value.length > 100) errors[`choices.${i}.value`] = tooLong(100);
  });
  refuse(errors);
}
