import { command } from '../chat/command.ts';
import { button, phrase, say } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import { seasonOf } from '../core/market/reading.ts';
import { readPositive } from '../core/number.ts';
import { problem } from '../core/result.ts';
import { defaultRearm, type Side, type Threshold } from '../core/rules/rule.ts';
import { DEFAULT_INDEX, INDEX_NAMES } from '../core/season/indexes.ts';
import { plainNumber } from './options.ts';
import { proven } from './proof.ts';
import { alreadyWatched, findSame } from './same.ts';
import type { Services } from './services.ts';

/** Points the index must come back before the same level rings again. */
const REARM_POINTS = 5;
/** The index is a share in percent. */
const MOST = 100;

/** A person's own level of the season index: "tell me at 60". */
export const threshold = (services: Services) => {
  const { season, rules, limits, now } = services;
  return command({
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
    async run({ level, when, index = DEFAULT_INDEX }, caller) {
      const { chat, person: owner } = caller;
      const reading = (await season.latest(index))?.reading;
      const value = reading?.kind === 'value' ? reading.index : undefined;
      // Without a value nobody can tell from which side the level will be reached, so the person is asked.
      if (when === undefined && value === undefined) return sides(level, index);

      const side = when ?? (value !== undefined && value >= level ? 'below' : 'above');
      if (value !== undefined && (side === 'above' ? value >= level : value <= level)) {
        return say(
          `threshold-passed-${side}`,
          { level, value, index },
          value === level ? [] : [sideButton(side === 'above' ? 'below' : 'above', level, index)],
        );
      }
      const levels: Threshold = { side, at: level, rearm: rearmOf(side, level) };
      const metric = seasonOf(index);
      const same = findSame(await rules.of(chat), metric, levels);
      if (same) return alreadyWatched(same, value, now());

      const rule = await rules.add({ chat, owner, metric, threshold: levels }, limits.rulesPerPerson, now());
      if (!rule) return say('problem-too-many-rules', { most: limits.rulesPerPerson });
      const reply = {
        says: [
          phrase(`threshold-added-${side}`, { id: String(rule.id), level, index, rearm: levels.rearm }),
          ...(value === undefined ? [] : [phrase('threshold-now', { value })]),
        ],
        buttons: [button('button-stop', { command: 'unwatch', args: { alert: String(rule.id) } })],
      };
      return proven(reply, caller, services);
    },
  });
};

/** A level that the index can come back to; nothing lies beyond `below 100`, but a re-arm level may not equal its level. */
function rearmOf(side: Side, level: number): number {
  const rearm = defaultRearm(side, level, REARM_POINTS);
  const reachable = Math.min(Math.max(rearm, 0), MOST);
  return reachable === level ? rearm : reachable;
}

const sides = (level: number, index: string) =>
  say(
    'threshold-side',
    { level, index },
    (['above', 'below'] as const).map((when) => sideButton(when, level, index)),
  );

const sideButton = (when: Side, level: number, index: string) =>
  button(`button-${when}`, { command: 'threshold', args: { level: plainNumber(level), when, index } }, { level });
