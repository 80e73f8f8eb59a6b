import type { Phrase, Result } from '../core/result.ts';
import type { Caller } from './caller.ts';
import type { Invocation, Reply } from './message.ts';

/**
 * One argument: how it is read and offered. Its description is the message `option-COMMAND-NAME` in `words/`.
 * A problem may bring offers along: values that would have been understood, each shown as a button.
 */
export type Option<T> = {
  readonly required: boolean;
  /** Takes the rest of the line, blanks included. Only the last option may. */
  readonly isRest?: boolean;
  /** Several values with commas between them; blanks behind a comma do not end it. */
  readonly isList?: true;
  /** A file may stand for it: its text is the value, with its lines as they are. */
  readonly isFile?: true;
  /** The most characters it takes, where that is not the usual 200. */
  readonly longest?: number;
  /** A closed list: choices on Discord, buttons elsewhere. */
  readonly choices?: readonly string[];
  /** How its words look, where those of no other option of the command do: such a word finds it wherever it stands. */
  readonly looks?: RegExp;
  /** An open list: autocomplete on Discord, buttons elsewhere. */
  suggest?(typed: string, caller: Caller, soFar: Invocation['args']): readonly string[] | Promise<readonly string[]>;
  /** What is said when it is missing, where `ask-COMMAND-NAME` does not know enough to say it. */
  ask?(soFar: Invocation['args'], caller: Caller): Asked | Promise<Asked>;
  parse(typed: string, caller: Caller): Read<T> | Promise<Read<T>>;
};

/** Undefined: the ordinary question will do. */
type Asked = readonly Phrase[] | undefined;

export type Read<T> =
  | Result<T>
  | {
      readonly ok: false;
      readonly problem: Phrase;
      /** A line for each thing to choose from. */
      readonly details?: readonly Phrase[];
      readonly offers: readonly string[];
    };

export type Options = Readonly<Record<string, Option<unknown>>>;

type Args<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/**
 * Who may run a command. `member`: everybody. `rules`: it changes what the chat is told, so in groups it is for
 * admins unless their settings open it. `admin`: the chat's admins. `operator`: whoever runs this bot.
 */
export type Access = 'member' | 'rules' | 'admin' | 'operator';

/** What can be said. Its description is the message `command-NAME` in `words/`, its examples `example-NAME`. */
export type Command<O extends Options = Options> = {
  /** Lowercase letters, digits, underscores: the narrowest of the platforms' rules. */
  readonly name: string;
  readonly access: Access;
  /** In the order a person types them, required ones first. */
  readonly options: O;
  /** Left out of menus and help: reached by buttons, or for whoever runs the bot, whose help names it. */
  readonly isHidden?: boolean;
  run(args: Args<O>, caller: Caller): Reply | Promise<Reply>;
  /**
   * What is answered where an argument cannot be read, but the line as a whole can be made sense of. Undefined: the
   * problem of that argument, and its offers.
   */
  mend?(typed: Invocation['args'], failed: Failed, caller: Caller): Promise<Reply | undefined>;
};

/** The argument that could not be read, and what would have been understood in its place. */
type Failed = { readonly name: string; readonly offers: readonly string[] };

/** Names the type of `args` from `options`, so no handler restates it. */
export const command = <const O extends Options>(definition: Command<O>): Command => definition as unknown as Command;
