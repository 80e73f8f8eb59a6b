import { type Command, command, type Option } from '../chat/command.ts';
import { phrase } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import { TEMPLATES } from '../core/rules/language/templates.ts';

/** Lists the commands it is given, so that it can never be out of date. */
export const help = (others: readonly Command[]) => {
  const shown = others.filter(({ isHidden }) => !isHidden);
  const names = oneOf([...shown.map(({ name }) => name), 'help']);
  // The list shows commands with their slash, and so they are asked about.
  const topic: Option<string> = { ...names, parse: (typed, caller) => names.parse(typed.replace(/^\//, ''), caller) };
  return command({
    name: 'help',
    access: 'member',
    options: { command: optional(topic) },
    run({ command: name }) {
      if (name === undefined) {
        return { says: [phrase('help'), ...shown.map(({ name }) => phrase(`help-${name}`)), phrase('help-more')] };
      }
      const about = shown.find((each) => each.name === name);
      const says = [phrase(`command-${name}`), phrase(`example-${name}`)];
      return { says: [...says, ...(name === 'alert' ? RULE_HELP : []), ...accessOf(about)] };
    },
  });
};

/** The rule language in three lines. */
const RULE_HELP = [
  phrase('help-alert-options'),
  phrase('help-alert-templates', { templates: Object.keys(TEMPLATES).join(', ') }),
  phrase('help-alert-docs'),
];

const accessOf = (about: Command | undefined) =>
  about?.access === 'rules' || about?.access === 'admin' ? [phrase(`access-${about.access}`)] : [];
