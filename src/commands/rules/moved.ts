import { phrase, type Reply } from '../../chat/message.ts';
import type { Ticker } from '../../core/market/market.ts';
import { boundsOf } from '../../core/rules/moved.ts';
import { CLAIM, type Plan } from '../../core/rules/plan.ts';
import { levelsPhrase } from '../../delivery/reply.ts';
import { proven } from '../proof.ts';
import type { Services } from '../services.ts';
import { keepRule, type Origin, stopButton } from './keep.ts';
import { termLines } from './levels.ts';

/** Watches for a move from the price of now. */
export async function armMoved(
  { metric, terms }: Extract<Plan, { kind: 'moved' }>,
  { symbol, price, source }: Ticker,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const kept = await keepRule({ metric, threshold: CLAIM, terms }, price, origin, services);
  if ('reply' in kept) return kept.reply;
  const { rule, lead } = kept;
  const { lower, upper } = boundsOf(terms.moved);
  const next = [lower, upper].filter((level) => level !== undefined);
  const { percent, direction, from } = terms.moved;
  const facts = { percent, direction, base: from, symbol, source, levels: levelsPhrase(next), id: String(rule.id) };
  const reply = {
    says: [
      ...lead,
      phrase('moved-added', facts),
      ...(rule.terms?.isOnce ? [] : [phrase('moved-again')]),
      ...termLines(rule.terms),
    ],
    buttons: [stopButton(rule)],
  };
  return proven(reply, origin.caller, services);
}
