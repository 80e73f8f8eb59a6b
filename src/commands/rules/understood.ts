import { ruleFacts } from '../../alerts/rule-facts.ts';
import { type Caller, zoneOf } from '../../chat/caller.ts';
import { button, type Invocation, phrase, type Reply, type ReplyButton } from '../../chat/message.ts';
import type { Phrase } from '../../core/result.ts';
import { isTrigger } from '../../core/rules/language/expression.ts';
import { formatOptions } from '../../core/rules/language/options.ts';
import { formatRule } from '../../core/rules/language/read-rule.ts';
import { CLAIM, type Plan, planRule } from '../../core/rules/plan.ts';
import { distancePercent, type Threshold } from '../../core/rules/rule.ts';
import { fitsButton } from '../lines.ts';
import { nameOf, plainNumber } from '../options.ts';
import type { Services } from '../services.ts';
import type { Asked } from './asked.ts';
import { explain } from './explain.ts';
import { passedPrice } from './levels.ts';

/** Shows a rule as it was understood, or why it could not be kept, and keeps nothing before somebody says so. */
export async function understoodRule(asked: Asked, caller: Caller, services: Services): Promise<Reply> {
  const { rule, symbol, ticker } = asked;
  const priced = ticker ? { price: ticker.price, pricedAt: ticker.at } : { price: undefined };
  const planned = planRule(rule, { symbol, ...priced, now: services.now(), zone: zoneOf(caller) });
  if (!planned.ok) return { says: [planned.problem] };
  const plan = planned.value;
  const threshold = thresholdOf(plan, ticker?.price);
  const passed =
    plan.kind === 'level' && ticker && passedPrice(ticker, { ...threshold, terms: plan.terms }, { caller }, services);
  if (passed) return passed;
  const name = ruleFacts({ id: 0, metric: plan.metric, threshold, terms: plan.terms });
  return understood(doesOf(plan, asked, threshold, services), caller, services, [
    phrase('understood-rule', name),
    ...(await standing(plan, asked, threshold, services)),
  ]);
}

/** A line as it was understood, and the button that does it. */
export async function understood(
  does: Invocation,
  caller: Caller,
  services: Services,
  meaning: readonly Phrase[] = [],
): Promise<Reply> {
  const line = `/${[does.command, ...Object.values(does.args)].join(' ')}`;
  return {
    says: [...meaning, phrase('understood-line', { line })],
    buttons: [await saveButton(does, caller, services), button('button-otherwise', toHelp(does))],
  };
}

const toHelp = ({ command }: Invocation): Invocation => ({ command: 'help', args: { command } });

async function saveButton(does: Invocation, caller: Caller, { drafts, now }: Services): Promise<ReplyButton> {
  if (fitsButton(does)) return button('button-save', does);
  return button('button-save', { command: 'save', args: { draft: await drafts.keep(does, caller, now()) } });
}

/** A level whose side was not said is reached from where the price stands. */
function thresholdOf(plan: Plan, price: number | undefined): Threshold {
  if (plan.kind !== 'level') return CLAIM;
  const side = plan.side ?? (price !== undefined && plan.at < price ? 'below' : 'above');
  return { side, at: plan.at, rearm: plan.rearm ?? plan.at };
}

function doesOf(plan: Plan, { rule, ticker }: Asked, { side, at }: Threshold, { market }: Services): Invocation {
  if (plan.kind !== 'level' || !ticker) return { command: 'alert', args: { rule: formatRule(rule) } };
  const terms = isTrigger(rule.condition) ? [] : formatOptions(rule.options, rule.condition);
  const condition = [side, plainNumber(at), ...terms].join(' ');
  return { command: 'watch', args: { symbol: nameOf(market, ticker), condition } };
}

/** How far it is from ringing now, and what it would have done in the past. */
async function standing(
  plan: Plan,
  asked: Asked,
  threshold: Threshold,
  services: Services,
): Promise<readonly Phrase[]> {
  const { symbol, ticker, rule } = asked;
  if (plan.kind === 'claim') {
    const whose = {
      symbol,
      isGroup: rule.about.kind === 'any',
      isTouch: plan.isTouch,
      cooldownMs: plan.terms.cooldownMs,
    };
    const { now, history } = await explain(plan.condition, whose, services);
    return [...now, ...history];
  }
  if (!ticker) return [];
  const facts = { symbol: ticker.symbol, price: ticker.price, source: ticker.source };
  return plan.kind === 'level'
    ? [phrase('understood-price', { ...facts, distance: distancePercent(threshold, ticker.price) })]
    : [phrase('understood-from', facts)];
}
