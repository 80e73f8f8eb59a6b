import type { Caller } from '../chat/caller.ts';
import { type Command, command, type Option } from '../chat/command.ts';
import { button, phrase, type Reply } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import { ok } from '../core/result.ts';
import { TEMPLATES } from '../core/rules/language/templates.ts';

/** Commands by what they are for; the words `help-group-NAME` head each group. */
export type CommandGroups = Readonly<Record<string, readonly Command[]>>;

/** Lists each command with what it does. */
const ALL = 'all';
/** What most people want to know more of. */
const OFTEN = ['watch', 'alert', 'season'];

/** Lists the commands it is given, so that it can never be out of date. */
export const help = (groups: CommandGroups, operating: readonly Command[] = []) => {
  const shown = Object.values(groups)
    .flat()
    .filter(({ isHidden }) => !isHidden);
  const names = oneOf([...shown.map(({ name }) => name), 'help', ALL]);
  // The list shows commands with their slash, and so they are asked about.
  const topic: Option<string> = {
    ...names,
    parse(typed, caller) {
      const name = typed.replace(/^\//, '').toLowerCase();
      return operatingFor(caller).some((each) => each.name === name) ? ok(name) : names.parse(name, caller);
    },
  };
  /** Only whoever runs the bot hears of what only they can do. */
  const operatingFor = ({ role }: Caller) => (role === 'operator' ? operating : []);
  return command({
    name: 'help',
    access: 'member',
    options: { command: optional(topic) },
    run({ command: name }, caller): Reply {
      const more = operatingFor(caller);
      if (name === undefined) return overview(groups, more);
      if (name === ALL)
        return {
          says: [phrase('help'), ...[...shown, ...more].map(({ name }) => phrase(`help-${name}`)), phrase('help-more')],
        };
      const about = [...shown, ...operating].find((each) => each.name === name);
      const says = [phrase(`command-${name}`), phrase(`example-${name}`)];
      return { says: [...says, ...(name === 'alert' ? RULE_HELP : []), ...accessOf(about)] };
    },
  });
};

function overview(groups: CommandGroups, operating: readonly Command[]): Reply {
  const lines = Object.entries(groups).map(([group, commands]) => {
    const names = commands.filter(({ isHidden }) => !isHidden).map(({ name }) => `/${name}`);
    return phrase('help-group', { group, commands: names.join(' ') });
  });
  return {
    says: [
      phrase('help'),
      ...lines,
      ...operating.map(({ name }) => phrase(`help-${name}`)),
      phrase('help-words'),
      phrase('help-more'),
    ],
    buttons: [
      ...OFTEN.map((name) =>
        button('button-help-one', { command: 'help', args: { command: name } }, { line: `/${name}` }),
      ),
      button('button-help-all', { command: 'help', args: { command: ALL } }),
    ],
  };
}

/** The rule language in three lines. */
const RULE_HELP = [
  phrase('help-alert-options'),
  phrase('help-alert-templates', { templates: Object.keys(TEMPLATES).join(', ') }),
  phrase('help-alert-docs'),
];

const accessOf = (about: Command | undefined) =>
  about && about.access !== 'member' ? [phrase(`access-${about.access}`)] : [];
