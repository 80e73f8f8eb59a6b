import { command } from '../chat/command.ts';
import { oneOf, optional } from '../chat/options.ts';
import { readPositive } from '../core/number.ts';
import { problem } from '../core/result.ts';
import { DEFAULT_INDEX, INDEX_NAMES } from '../core/season/indexes.ts';
import { armSeason } from './levels.ts';
import type { Services } from './services.ts';

/** The index is a share in percent. */
const MOST = 100;

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
      index: optional(oneOf(INDEX_NAMES)),
    },
    run: ({ level, when, index = DEFAULT_INDEX }, caller) =>
      armSeason(index, { side: when, at: level }, { caller }, services),
  });
