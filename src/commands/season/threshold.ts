import { command, type Option } from '../../chat/command.ts';
import { phrase } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import { readPositive } from '../../core/number.ts';
import { ok, problem } from '../../core/result.ts';
import { DEFAULT_INDEX, INDEX_NAMES, type IndexName, indexOf } from '../../core/season/indexes.ts';
import { armSeason } from '../rules/levels.ts';
import type { Services } from '../services.ts';

/** The index is a share in percent. */
const MOST = 100;

/** An index that is counted at each close; of the other sizes there is a value only when somebody asks. */
const leveled: Option<IndexName> = {
  required: true,
  choices: INDEX_NAMES,
  looks: /^top[ -]?\d/i,
  parse(typed) {
    const index = indexOf(typed.toLowerCase());
    if (index) return ok(index);
    return { ok: false, problem: phrase('problem-leveled', { typed }), offers: INDEX_NAMES };
  },
};

/** A person's own level of the season index: "tell me at 60". */
export const threshold = (services: Services) =>
  command({
    name: 'threshold',
    access: 'rules',
    options: {
      level: {
        required: true,
        suggest: () => ['25', '40', '60', '75'],
        parse(typed) {
          const level = readPositive(typed.replace(/%$/, ''));
          return level.ok && level.value <= MOST ? level : problem('problem-level', { typed });
        },
      },
      when: optional(oneOf(['above', 'below'])),
      index: optional(leveled),
    },
    run: ({ level, when, index = DEFAULT_INDEX }, caller) =>
      armSeason(index, { side: when, at: level }, { caller }, services),
  });
