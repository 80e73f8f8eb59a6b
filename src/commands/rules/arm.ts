import { zoneOf } from '../../chat/caller.ts';
import { button, phrase, type Reply } from '../../chat/message.ts';
import type { Market } from '../../core/market/market.ts';
import { symbolOf } from '../../core/market/reading.ts';
import { CLAIM, type Plan, planRule } from '../../core/rules/plan.ts';
import type { Variant } from '../../core/rules/variants.ts';
import { indexOf } from '../../core/season/indexes.ts';
import { joined, type Offer, offer } from '../lines.ts';
import { nameOf } from '../options.ts';
import { proven } from '../proof.ts';
import type { Services } from '../services.ts';
import type { Asked } from './asked.ts';
import { explain } from './explain.ts';
import { keepRule, keptTerms, type Origin, stopButton } from './keep.ts';
import { armPrice, armSeason, elsewhere, termLines } from './levels.ts';
import { armListing } from './listing.ts';
import { armMoved } from './moved.ts';
import { armReminder } from './reminder.ts';

/** Keeps a rule that was asked for, new or in the place of another, and explains it. */
export async function arm(asked: Asked, origin: Origin, services: Services): Promise<Reply> {
  const { rule, symbol, ticker } = asked;
  const priced = ticker ? { price: ticker.price, pricedAt: ticker.at } : { price: undefined };
  const planned = planRule(rule, { symbol, ...priced, now: services.now(), zone: zoneOf(origin.caller) });
  if (!planned.ok) {
    const { says, buttons } = joined(planned.instead.map((text) => insteadOf(text, asked, origin, services.market)));
    return { says: [planned.problem, ...says], buttons };
  }
  const plan = planned.value;
  if (plan.kind === 'claim') return armClaim(plan, asked, origin, services);
  if (plan.kind === 'listing') return armListing(plan, origin, services);
  if (plan.kind === 'reminder') return armReminder(plan, asked.symbol, origin, services);
  if (plan.kind === 'moved') {
    return ticker ? armMoved(plan, ticker, origin, services) : { says: [phrase('problem-no-prices')] };
  }
  if (symbolOf(plan.metric)) {
    return ticker ? armPrice(ticker, plan, origin, services) : { says: [phrase('problem-no-prices')] };
  }
  const index = indexOf(plan.metric.slice('season:'.length));
  if (!index) throw new Error(`No index: ${plan.metric}`);
  return armSeason(index, plan, origin, services);
}

/** Something for the same coin that works. */
function insteadOf(text: string, { rule, symbol, ticker }: Asked, origin: Origin, market: Market): Offer {
  const { about } = rule;
  const name = ticker ? nameOf(market, ticker) : (symbol ?? '');
  if (origin.replaces || about.kind === 'symbol') return offer('instead', elsewhere(origin, name, text), { text });
  const whole = about.kind === 'any' ? `any ${about.group}: ${text}` : text;
  return offer('instead', { command: 'alert', args: { rule: whole } }, { text });
}

async function armClaim(
  plan: Extract<Plan, { kind: 'claim' }>,
  asked: Asked,
  origin: Origin,
  services: Services,
): Promise<Reply> {
  const { about } = asked.rule;
  const isGroup = about.kind === 'any';
  const { isTouch } = plan;
  const { cooldownMs } = keptTerms(plan.terms, origin);
  const explained = await explain(plan.condition, { symbol: asked.symbol, isGroup, isTouch, cooldownMs }, services);
  const holds = explained.standing?.holds === true;
  const { metric, terms, text } = plan;
  const wanted = { metric, threshold: CLAIM, terms, state: holds ? ('quiet' as const) : ('armed' as const) };
  const kept = await keepRule(wanted, undefined, origin, services);
  if ('reply' in kept) return kept.reply;

  const { rule, lead } = kept;
  const id = String(rule.id);
  const variants = joined(explained.variants.map((variant) => variantOffer(variant, id, isTouch)));
  const reply = {
    says: [
      ...lead,
      phrase('rule-added', { id, about: isGroup ? about.group : (asked.symbol ?? 'market'), text }),
      ...termLines(rule.terms),
      ...explained.now,
      ...explained.history,
      ...(explained.isGrowing ? [phrase('preview-growing')] : []),
      ...variants.says,
    ],
    buttons: [
      stopButton(rule),
      ...(explained.isGrowing ? [button('button-whole-year', { command: 'why', args: { alert: id } })] : []),
      ...variants.buttons,
    ],
  };
  return proven(reply, origin.caller, services);
}

function variantOffer({ kind, text: condition, count }: Variant, id: string, isTouch: boolean): Offer {
  const text = isTouch ? `${condition} touch` : condition;
  return offer(kind, { command: 'edit', args: { alert: id, rule: text } }, { text, count });
}
