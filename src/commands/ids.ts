import type { Option, Read } from '../chat/command.ts';
import { type ChatId, phrase } from '../chat/message.ts';
import { ok, problem } from '../core/result.ts';

type ThingId = { readonly kind: 'rule' | 'subscription'; readonly id: number };

/** An id as the chat shows it: `17` or `#17` for an alert, `s3` for a subscription; words after it are decoration. */
export function readId(typed: string): ThingId | undefined {
  const [, s, digits] = /^#?(s)?(\d{1,9})\b/i.exec(typed.trim()) ?? [];
  return digits === undefined ? undefined : { kind: s ? 'subscription' : 'rule', id: Number(digits) };
}

/** An alert or a subscription, as the buttons of every alert name it. */
export const anyId: Option<ThingId> = {
  required: true,
  parse(typed) {
    const read = readId(typed);
    return read ? ok(read) : problem('problem-alert-id', { typed });
  },
};

const SAYS = {
  rule: { none: 'unwatch-none', which: 'unwatch-which', unreadable: 'problem-alert-id' },
  subscription: { none: 'unsubscribe-none', which: 'unsubscribe-which', unreadable: 'problem-subscription-id' },
} as const;

/**
 * One of the things a chat has, by its id. `names` lists them, each beginning with its id; a person who types the coin
 * instead is offered those that it fits.
 */
export function listedId(kind: ThingId['kind'], names: (chat: ChatId) => Promise<readonly string[]>): Option<number> {
  const says = SAYS[kind];
  return {
    required: true,
    isRest: true,
    suggest: async (typed, { chat }) => fitting(await names(chat), typed),
    ask: async (_soFar, { chat }) => ((await names(chat)).length === 0 ? [phrase(says.none)] : undefined),
    async parse(typed, { chat }): Promise<Read<number>> {
      const read = readId(typed);
      // `/unsubscribe 3` means the same as `/unsubscribe s3`.
      if (read?.kind === kind || (read && kind === 'subscription')) return ok(read.id);
      if (read) return problem('problem-is-subscription', { line: `/unsubscribe s${read.id}` });

      const all = await names(chat);
      const fits = fitting(all, typed);
      return fits.length > 0
        ? { ok: false, problem: phrase(says.which, { typed }), offers: fits }
        : { ok: false, problem: phrase(says.unreadable, { typed }), offers: all };
    },
  };
}

const fitting = (names: readonly string[], typed: string): readonly string[] => {
  const wanted = typed.trim().replace(/^\$/, '').toUpperCase();
  return names.filter((name) => name.toUpperCase().includes(wanted));
};
