import { phrase, type Reply, say } from '../../chat/message.ts';
import { CLAIM, type Plan } from '../../core/rules/plan.ts';
import { joined, offer } from '../lines.ts';
import { proven } from '../proof.ts';
import type { Services } from '../services.ts';
import { keepRule, type Origin, stopButton } from './keep.ts';
import { termLines } from './levels.ts';

/** Watches for a coin that begins or ceases to be traded, or says that it has already. */
export async function armListing(
  { metric, coin, is, terms }: Extract<Plan, { kind: 'listing' }>,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const { market } = services;
  if (market.search('', 1).length === 0) return say('problem-no-prices');
  const [found] = market.find({ base: coin });
  if (is === 'listed' && found) {
    const { symbol, price, source } = found;
    return say('listing-there', { coin, symbol, price, source });
  }
  if (is === 'delisted' && !found) {
    const text = `listed ${coin}`;
    const { says, buttons } = joined([offer('instead', { command: 'alert', args: { rule: text } }, { text })]);
    return { says: [phrase('listing-absent', { coin }), ...says], buttons };
  }
  // While a source fails, nobody can say that the coin is not there: the rule waits until it has been seen missing.
  const isSure = is === 'delisted' || market.sources().every(({ state }) => state === 'fine');
  const state = isSure ? ('armed' as const) : ('quiet' as const);
  const kept = await keepRule({ metric, threshold: CLAIM, terms, state }, undefined, origin, services);
  if ('reply' in kept) return kept.reply;
  const { rule, lead } = kept;
  const reply = {
    says: [...lead, phrase(`listing-added-${is}`, { coin, id: String(rule.id) }), ...termLines(rule.terms)],
    buttons: [stopButton(rule)],
  };
  return proven(reply, origin.caller, services);
}
