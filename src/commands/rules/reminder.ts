import { phrase, type Reply } from '../../chat/message.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { CLAIM, type Plan } from '../../core/rules/plan.ts';
import { UTC } from '../../core/zone.ts';
import { proven } from '../proof.ts';
import type { Services } from '../services.ts';
import { keepRule, type Origin, stopButton } from './keep.ts';
import { termLines } from './levels.ts';

/** Sets a reminder, with the price of a coin or without. Its threshold is one that nothing is ever compared with. */
export async function armReminder(
  { metric, text, terms }: Extract<Plan, { kind: 'reminder' }>,
  symbol: MarketSymbol | undefined,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const kept = await keepRule({ metric, threshold: CLAIM, terms }, undefined, origin, services);
  if ('reply' in kept) return kept.reply;
  const { rule, lead } = kept;
  const facts = {
    text,
    about: symbol ?? 'market',
    zone: terms.reminds.zone ?? UTC,
    next: terms.reminds.nextAt,
    id: String(rule.id),
  };
  const reply = {
    says: [...lead, phrase('reminder-added', facts), ...termLines(rule.terms)],
    buttons: [stopButton(rule)],
  };
  return proven(reply, origin.caller, services);
}
