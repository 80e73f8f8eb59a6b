import { LONGEST_BUTTON } from '../chat/line.ts';
import type { Invocation, ReplyButton } from '../chat/message.ts';
import { phrase } from '../chat/message.ts';
import type { Facts, Phrase } from '../core/result.ts';

/** A line that can be tapped where it fits into a button, and copied where it does not. */
export type Offer = { readonly says: readonly Phrase[]; readonly buttons: readonly ReplyButton[] };

/** The line of an invocation whose arguments are all there, in the order of its options. */
const lineOf = ({ command, args }: Invocation): string => [command, ...Object.values(args)].join(' ');

export const fitsButton = (does: Invocation): boolean => bytesOf(does) <= LONGEST_BUTTON;

/** Buttons that answer in place carry a mark as well. */
export const fitsInPlace = ({ does }: Pick<ReplyButton, 'does'>): boolean => bytesOf(does) < LONGEST_BUTTON;

const bytesOf = (does: Invocation): number => new TextEncoder().encode(lineOf(does)).length;

/** `label` needs words of the same name with `-line` for the line that is to be copied. */
export function offer(label: string, does: Invocation, facts: Facts = {}): Offer {
  const short = fitsButton(does) ? does : compact(does);
  if (fitsButton(short)) return { says: [], buttons: [{ label: phrase(`button-${label}`, facts), does: short }] };
  return { says: [phrase(`line-${label}`, { ...facts, line: `/${lineOf(does)}` })], buttons: [] };
}

export const joined = (offers: readonly Offer[]): Offer => ({
  says: offers.flatMap(({ says }) => says),
  buttons: offers.flatMap(({ buttons }) => buttons),
});

/** What says the same in fewer characters. */
const compact = ({ command, args }: Invocation): Invocation => ({
  command,
  args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value.replace(/, /g, ',')])),
});
