import { type Command, command } from '../chat/command.ts';
import { phrase } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';

/** Lists the commands it is given, so that it can never be out of date. */
export const help = (others: readonly Command[]) => {
  const shown = others.filter(({ isHidden }) => !isHidden);
  return command({
    name: 'help',
    access: 'member',
    options: { command: optional(oneOf(shown.map(({ name }) => name))) },
    run({ command: name }) {
      const about = shown.find((each) => each.name === name);
      return about
        ? { says: [phrase(`command-${about.name}`), phrase(`example-${about.name}`), ...accessOf(about)] }
        : {
            says: [phrase('help'), ...shown.map(({ name }) => phrase(`help-${name}`)), phrase('help-more')],
          };
    },
  });
};

const accessOf = ({ access }: Command) =>
  access === 'rules' || access === 'admin' ? [phrase(`access-${access}`)] : [];
