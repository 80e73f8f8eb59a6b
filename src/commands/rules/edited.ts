import { type Command, command } from '../../chat/command.ts';
import { dispatch } from '../../chat/dispatch.ts';
import { hearLine } from '../../chat/line.ts';
import { phrase } from '../../chat/message.ts';
import { ok } from '../../core/result.ts';
import { ANSWERS, isHarmless } from '../save.ts';
import type { Services } from '../services.ts';
import { LONGEST_RULE } from './mistake.ts';
import { understood } from './understood.ts';

/**
 * A message that somebody changed after it was sent. What it said first was done then, and is not taken back by a new
 * text: what only shows something is shown, what would change something waits for a tap.
 */
export const edited = (services: Services, ask: Command, others: readonly Command[]) =>
  command({
    name: 'edited',
    access: 'member',
    isHidden: true,
    options: { text: { required: true, isRest: true, longest: LONGEST_RULE, parse: (typed) => ok(typed) } },
    async run({ text }, caller) {
      const all = [...others, ask];
      const does = hearLine(all, text);
      const isKnown = others.some(({ name }) => name === does.command);
      if (isKnown && isHarmless(does)) return dispatch(all, does, caller, ANSWERS);
      const reply = await (isKnown ? understood(does, caller, services) : dispatch(all, does, caller, ANSWERS));
      return { ...reply, says: [phrase('edited'), ...reply.says] };
    },
  });
