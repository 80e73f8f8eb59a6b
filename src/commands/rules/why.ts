import type { Alert } from '../../alerts/alert.ts';
import type { Rule } from '../../alerts/rule.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import { command, type Option } from '../../chat/command.ts';
import { button, phrase, type Reply, type ReplyButton, say } from '../../chat/message.ts';
import { claimOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { ok, type Phrase } from '../../core/result.ts';
import { isTrigger } from '../../core/rules/language/expression.ts';
import { isTouch } from '../../core/rules/language/options.ts';
import { readRule } from '../../core/rules/language/read-rule.ts';
import type { Receipt, Told } from '../../delivery/receipts.ts';
import { replyTo } from '../../delivery/reply.ts';
import { companyOf, fateOf } from '../attention/receipts.ts';
import { anyId } from '../ids.ts';
import type { Services } from '../services.ts';
import { explain } from './explain.ts';
import { currentValue, isAsleep, ruleLine } from './rule-line.ts';
import { aboutOf, termFacts } from './rule-text.ts';

const MOST_RECEIPTS = 3;
const MOST_RECENT = 8;

/** `7`, or `not 7` of a rule that has not rung: the same is answered. */
const whyOf: Option<Thing | undefined> = {
  required: false,
  isRest: true,
  parse(typed, caller) {
    const named = typed.trim().replace(/^not\b\s*/i, '');
    return named === '' ? ok(undefined) : anyId.parse(named, caller);
  },
};

/** Why an alert rang, from which numbers and how it was delivered; or why it has not rung yet. */
export const why = (services: Services) =>
  command({
    name: 'why',
    access: 'member',
    options: { alert: whyOf },
    run: ({ alert }, { chat }) => (alert === undefined ? recent(chat, services) : about(chat, alert, services)),
  });

type Chat = Rule['chat'];
type Thing = Extract<Told, { readonly kind: 'rule' | 'subscription' }>;

async function about(chat: Chat, thing: Thing, services: Services): Promise<Reply> {
  const { rules, receipts, now } = services;
  const found = thing.kind === 'rule' ? await rules.get(thing.id) : undefined;
  const rule = found?.chat === chat ? found : undefined;
  const told = await receipts.newest(chat, thing, MOST_RECEIPTS);
  const id = thing.kind === 'rule' ? String(thing.id) : `s${thing.id}`;
  if (!rule && told.length === 0) return say('why-nothing', { kind: thing.kind, id });

  const standing = rule ? [await titleOf(rule, services), ...(await numbersOf(rule, services))] : [];
  return {
    says: [...standing, ...(told.length > 0 ? told.flatMap(receiptLines) : [phrase('why-silent')])],
    buttons: rule ? buttonsOf(rule, now()) : [],
  };
}

/** A claim is told with its numbers beneath, so its truth is not said twice. */
async function titleOf(rule: Rule, services: Services): Promise<Phrase> {
  const at = services.now();
  if (hasNumbers(rule) && !isAsleep(rule, at))
    return phrase('alerts-group', { ...termFacts(rule.terms), ...ruleFacts(rule) });
  return ruleLine(rule, await currentValue(rule, services), at);
}

/**
 * The levels of a move are those of this start alone: each ring draws them anew, and what they would have done in a year
 * says nothing of it.
 */
const hasNumbers = ({ metric, goneSince, terms }: Rule): boolean =>
  claimOf(metric) !== undefined && !goneSince && !terms?.moved;

/** What the sources of a claim say now, and what it would have done in the past. */
async function numbersOf(rule: Rule, services: Services): Promise<readonly Phrase[]> {
  const claim = claimOf(rule.metric);
  if (!claim || !hasNumbers(rule)) return [];
  const { about } = claim;
  const known = readRule(claim.text, { about: aboutOf(rule) });
  if (!known.ok || isTrigger(known.value.condition)) return [];
  const isGroup = about === 'top100' || about === 'watchlist';
  const symbol = about.includes('/') ? (about as MarketSymbol) : undefined;
  const whose = { symbol, isGroup, isTouch: isTouch(known.value), cooldownMs: rule.terms?.cooldownMs };
  const { now, history, isGrowing } = await explain(known.value.condition, whose, services);
  return [...now, ...history, ...(isGrowing ? [phrase('preview-growing-still')] : [])];
}

/** Which candle or price it was, and what became of the message. */
function receiptLines(receipt: Receipt): readonly Phrase[] {
  const says = replyTo(receipt.alert).says.slice(0, receipt.alert.kind === 'condition' ? 2 : 1);
  return [...says, ...fateOf(receipt), ...companyOf(receipt)];
}

function buttonsOf(rule: Rule, now: Date): readonly ReplyButton[] {
  const alert = String(rule.id);
  return [
    button('button-stop', { command: 'unwatch', args: { alert } }),
    isAsleep(rule, now)
      ? button('button-wake', { command: 'wake', args: { alert } })
      : button('button-snooze-8h', { command: 'snooze', args: { alert, for: '8h' } }),
    button('button-edit', { command: 'edit', args: { alert } }),
  ];
}

/** What rang last in this chat, each thing once; where nothing has, what is waited for. */
async function recent(chat: Chat, { rules, receipts }: Services): Promise<Reply> {
  const rang = new Map<string, Alert>();
  for (const { alert } of await receipts.newest(chat, undefined, 4 * MOST_RECENT)) {
    const id = idOf(alert);
    if (id !== undefined && !rang.has(id) && rang.size < MOST_RECENT) rang.set(id, alert);
  }
  if (rang.size > 0) {
    return {
      says: [phrase('why-recent'), ...[...rang.values()].flatMap((alert) => replyTo(alert).says.slice(0, 1))],
      buttons: [...rang.keys()].map(whyButton),
    };
  }
  const own = (await rules.of(chat)).slice(0, MOST_RECENT);
  if (own.length === 0) return say('why-none');
  return {
    says: [phrase('why-not'), ...own.map((rule) => phrase('rule-listed', ruleFacts(rule)))],
    buttons: own.map(({ id }) => whyButton(String(id))),
  };
}

const whyButton = (id: string) => button('button-why-one', { command: 'why', args: { alert: id } }, { id });

const idOf = (alert: Alert): string | undefined =>
  'rule' in alert ? String(alert.rule) : 'subscription' in alert ? `s${alert.subscription}` : undefined;
