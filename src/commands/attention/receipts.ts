import { command, type Option } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import { ok, type Phrase, problem } from '../../core/result.ts';
import type { MessageId, Receipt, Told } from '../../delivery/receipts.ts';
import { replyTo } from '../../delivery/reply.ts';
import type { Services } from '../services.ts';

/** So many alerts, two lines each, are one message on every platform. */
const ON_PAGE = 10;

type Wanted = { readonly of: Told | undefined; readonly page: number };

/** Nothing, a page, a message that told several alerts, or a page of that: `2`, `m123`, `m123 2`. */
const wanted: Option<Wanted | undefined> = {
  required: false,
  isRest: true,
  parse(typed) {
    const [, id, page] = /^(?:m(\d{1,18})(?:\s+|$))?([1-9]\d{0,4})?$/i.exec(typed.trim()) ?? [];
    if (id === undefined && page === undefined) return problem('problem-receipts', { typed });
    const of = id === undefined ? undefined : ({ kind: 'message', id: BigInt(id) } as const);
    return ok({ of, page: Number(page ?? 1) });
  },
};

/** What rang here and what became of it, newest first; each by itself, also what one message told together. */
export const receipts = (services: Services) =>
  command({
    name: 'receipts',
    access: 'member',
    options: { of: wanted },
    run: async ({ of: asked = { of: undefined, page: 1 } }, { chat }): Promise<Reply> => {
      const { of } = asked;
      const count = await services.receipts.count(chat, of);
      if (count === 0) return of?.kind === 'message' ? say('receipts-no-message') : say('receipts-none');
      const pages = Math.ceil(count / ON_PAGE);
      const page = Math.min(asked.page, pages);
      const told = await services.receipts.newest(chat, of, ON_PAGE, (page - 1) * ON_PAGE);
      return {
        says: [
          phrase(of ? 'receipts-message' : 'receipts', { count, page, pages }),
          ...told.flatMap((receipt) => linesOf(receipt, of !== undefined)),
        ],
        buttons: [
          ...(page > 1 ? [pageButton('button-page-before', of, page - 1)] : []),
          ...(page < pages ? [pageButton('button-page-after', of, page + 1)] : []),
        ],
      };
    },
  });

function linesOf(receipt: Receipt, isOneMessage: boolean): readonly Phrase[] {
  const says = replyTo(receipt.alert).says.slice(0, receipt.alert.kind === 'condition' ? 2 : 1);
  return [...says, ...fateOf(receipt), ...(isOneMessage ? [] : companyOf(receipt))];
}

/** What became of the message that tells it. */
export function fateOf({ outcome, reason, attempts, decidedAt, settledAt }: Receipt): readonly Phrase[] {
  const is = outcome === 'maybe sent' ? 'unsure' : outcome;
  const facts = { attempts, decided: decidedAt.toISOString(), reason: reason ?? '' };
  return [phrase(`receipt-${is}`, { ...facts, settled: (settledAt ?? decidedAt).toISOString() })];
}

/** The message in which it is told with others. */
export const companyOf = ({ message }: Receipt): readonly Phrase[] =>
  message === undefined ? [] : [phrase('receipt-together', { line: `/receipts ${nameOf(message)}` })];

const nameOf = (message: MessageId): string => `m${message}`;

const pageButton = (label: string, of: Told | undefined, page: number) =>
  button(
    label,
    { command: 'receipts', args: { of: of?.kind === 'message' ? `${nameOf(of.id)} ${page}` : String(page) } },
    { page: String(page) },
  );
