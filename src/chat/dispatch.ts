import { nearest } from '../core/near.ts';
import type { Phrase } from '../core/result.ts';
import type { Caller } from './caller.ts';
import type { Access, Command, Option } from './command.ts';
import { formatLine, LONGEST_BUTTON, visible } from './line.ts';
import { button, type Invocation, phrase, type Reply, say } from './message.ts';
import type { Reader } from './reader.ts';

/** What stands in the way of somebody, or how their chat reads. */
export type Admission = { readonly barred: Phrase } | { readonly reader: Reader };

/** Decides whether somebody may use a command of this access now. */
export interface Gate {
  /** Whether the bot is for this person at all; asks nothing else, and notes nothing. */
  serves(caller: Caller): Promise<boolean>;
  admit(caller: Caller, access: Access): Promise<Admission>;
}

const MAX_OFFERS = 8;
/** Longer than any command but a rule; what is longer was pasted by mistake and is not echoed back. */
const MAX_ARGUMENT = 200;

/**
 * Runs an invocation. One that lacks an argument is answered with the ways to complete it, each a button.
 * The guided form therefore keeps no session, and survives a restart half way through.
 */
export async function dispatch(
  catalog: readonly Command[],
  invocation: Invocation,
  stranger: Caller,
  gate: Gate,
): Promise<Reply> {
  const command = catalog.find(({ name }) => name === invocation.command);
  // What is no command counts as one: strangers and floods are not answered for writing nonsense.
  const admission = await gate.admit(stranger, command?.access ?? 'member');
  if ('barred' in admission) return { says: [admission.barred] };
  if (!command) return notACommand(catalog, invocation.command);

  const caller: Caller = { ...stranger, reader: admission.reader };
  const args: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const typed = invocation.args[name];
    if (typed === undefined) {
      if (!option.required) continue;
      return ask(command, name, option, invocation, caller);
    }
    const { longest = MAX_ARGUMENT } = option;
    if (typed.length > longest) return say('problem-too-long', { most: longest });

    const read = await option.parse(typed, caller);
    if (!read.ok) {
      const { offers, details = [] } = 'offers' in read ? read : { offers: option.choices ?? [] };
      const mended = await command.mend?.(invocation.args, { name, offers }, caller);
      if (mended) return mended;
      return { says: [read.problem, ...details], buttons: complete(command, name, offers, invocation) };
    }
    args[name] = read.value;
  }
  return command.run(args, caller);
}

async function ask(
  command: Command,
  name: string,
  option: Option<unknown>,
  invocation: Invocation,
  caller: Caller,
): Promise<Reply> {
  const offers = option.choices ?? (await option.suggest?.('', caller, invocation.args)) ?? [];
  const question = [phrase(`ask-${command.name}-${name}`, invocation.args), phrase(`example-${command.name}`)];
  return {
    says: (await option.ask?.(invocation.args, caller)) ?? question,
    buttons: complete(command, name, offers, invocation),
  };
}

/** What fits no button is not offered: the rest of a line may be a long rule. */
const complete = (command: Command, name: string, offers: readonly string[], invocation: Invocation) =>
  offers
    .slice(0, MAX_OFFERS)
    .map((offer) => ({
      label: phrase('button-offer', { offer }),
      does: { command: command.name, args: { ...invocation.args, [name]: offer } },
    }))
    .filter(({ does }) => new TextEncoder().encode(formatLine([command], does)).length <= LONGEST_BUTTON);

/** What is said to a line that names no command: the nearest one. */
export function notACommand(catalog: readonly Command[], typed: string): Reply {
  const [name = '', bot] = visible(typed).trim().replace(/^\//, '').toLowerCase().split('@');
  if (!name) return say('problem-empty');
  const names = catalog.filter(({ isHidden }) => !isHidden).map((command) => command.name);
  const near = nearest(names, name);
  if (!near) return say('problem-command');
  const line = `/${near}`;
  const id = bot !== undefined && near === name ? 'problem-other-bot' : 'problem-command-near';
  return say(id, { line }, [button('button-offer', { command: near, args: {} }, { offer: line })]);
}
