import type { Option } from '../chat/command.ts';
import { button, type ReplyButton } from '../chat/message.ts';
import { ok, problem } from '../core/result.ts';

/** The page of a long list, as typed or tapped. */
export const pageNumber: Option<number> = {
  required: true,
  looks: /^[1-9]\d{0,4}$/,
  parse: (typed) => (/^[1-9]\d{0,4}$/.test(typed) ? ok(Number(typed)) : problem('problem-alerts-page', { typed })),
};

/** A page of a list; one beyond its end is its last. */
export function pageOf<T>(all: readonly T[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(page, pages);
  return { shown, pages, onPage: all.slice((shown - 1) * size, shown * size) };
}

/** The ways to the pages before and after. */
export const pageButtons = (command: string, shown: number, pages: number): readonly ReplyButton[] => [
  ...(shown > 1 ? [pageButton(command, 'button-page-before', shown - 1)] : []),
  ...(shown < pages ? [pageButton(command, 'button-page-after', shown + 1)] : []),
];

const pageButton = (command: string, label: string, page: number) =>
  button(label, { command, args: { page: String(page) } }, { page: String(page) });
