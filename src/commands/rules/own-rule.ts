import type { Rules } from '../../alerts/rule.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import type { Option } from '../../chat/command.ts';
import { phrase } from '../../chat/message.ts';
import { ok, problem } from '../../core/result.ts';
import { readId } from '../ids.ts';

const MOST_LINES = 8;

/** One of the rules of a chat by its number, in one word, so that more may follow. */
export const ownRule = (rules: Rules): Option<number> => ({
  required: true,
  async suggest(typed, { chat }) {
    const ids = (await rules.of(chat)).map(({ id }) => String(id));
    return ids.filter((id) => id.startsWith(typed.trim().replace('#', '')));
  },
  async ask(_soFar, { chat }) {
    const own = await rules.of(chat);
    if (own.length === 0) return [phrase('unwatch-none')];
    return [
      phrase('ask-edit-alert'),
      ...own.slice(0, MOST_LINES).map((rule) => phrase('rule-listed', ruleFacts(rule))),
    ];
  },
  parse(typed) {
    const read = readId(typed);
    return read?.kind === 'rule' ? ok(read.id) : problem('problem-alert-id', { typed });
  },
});
