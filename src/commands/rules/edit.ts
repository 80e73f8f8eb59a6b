import type { Rule } from '../../alerts/rule.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import { type Caller, zoneOf } from '../../chat/caller.ts';
import { command } from '../../chat/command.ts';
import { phrase, type Reply, say } from '../../chat/message.ts';
import { claimOf, subjectOf, symbolOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { ok, type Phrase } from '../../core/result.ts';
import { readCondition } from '../../core/rules/condition.ts';
import { formatOptions } from '../../core/rules/language/options.ts';
import type { Services } from '../services.ts';
import { arm } from './arm.ts';
import { type Asked, fitsAs, readAbout } from './asked.ts';
import { undoubted } from './doubtful-number.ts';
import { optionMistake, optionsOnly } from './edit-options.ts';
import { type Origin, stopButton } from './keep.ts';
import { armPrice } from './levels.ts';
import { LONGEST_RULE } from './mistake.ts';
import { ownRule } from './own-rule.ts';
import { currentValue, ruleLine } from './rule-line.ts';
import { aboutOf, conditionText } from './rule-text.ts';
import { barredFrom } from './unwatch.ts';

/** Changes an alert in place: its number stays, and so do its options where none are said. */
export const edit = (services: Services) => {
  const { market, rules, now } = services;

  async function run(rule: Rule, text: string, caller: Caller): Promise<Reply> {
    const id = String(rule.id);
    const symbol = coinOf(rule);
    const level = readCondition(text);
    // To a condition a number alone could be anything.
    if (level.ok && level.value.side === undefined && claimOf(rule.metric)) return { says: [howTo(rule)] };
    if (symbol && level.ok) {
      const ticker = market.ticker(symbol);
      if (!ticker && rule.goneSince) return gone(rule, now());
      if (!ticker) return say('problem-no-prices');
      const { side, level: at } = level.value;
      return armPrice(ticker, { side, at }, { caller, replaces: { rule, keepsTerms: true } }, services);
    }
    const options = optionsOnly(rule, text, {
      symbol,
      price: symbol && market.ticker(symbol)?.price,
      now: now(),
      zone: zoneOf(caller),
    });
    if (options) {
      const edited = await rules.edit(rule.id, options);
      if (!edited) return say('problem-alert-gone', { kind: 'rule', id });
      const line = ruleLine(edited, await currentValue(edited, services), now());
      return { says: [phrase('rule-edited', { id }), line, ...rearmLine(rule, edited)], buttons: [stopButton(edited)] };
    }
    const fits = fitsAs('edit', id);
    const read =
      optionMistake(rule, text, now(), fits) ??
      (await readAbout(text, { about: aboutOf(rule), symbol }, { market, now: now(), caller, fits }));
    if (!read.ok) {
      const { details = [], offers } = 'offers' in read ? read : { offers: [] };
      const buttons = offers.map((offer) => ({
        label: phrase('button-offer', { offer }),
        does: { command: 'edit', args: { alert: id, rule: offer } },
      }));
      return { says: [read.problem, ...details], buttons };
    }
    const origin: Origin = { caller, replaces: { rule, keepsTerms: saysNoTerms(read.value, text) } };
    return arm(read.value, origin, services);
  }

  return command({
    name: 'edit',
    access: 'rules',
    options: {
      alert: ownRule(rules),
      rule: undoubted({
        required: true,
        isRest: true,
        longest: LONGEST_RULE,
        async ask({ alert = '' }, caller) {
          const id = Number.parseInt(alert.replace('#', ''), 10);
          const rule = await rules.get(id);
          const barred = barredFrom(rule, caller);
          // Nobody types a whole line for an alert that is not there.
          if (barred || !rule) return [phrase(barred ?? 'problem-alert-gone', { kind: 'rule', id: String(id) })];
          return [howTo(rule)];
        },
        parse: (typed) => ok(typed),
      }),
    },
    async run({ alert: id, rule: text }, caller) {
      const rule = await rules.get(id);
      const barred = barredFrom(rule, caller);
      if (barred || !rule) return say(barred ?? 'problem-alert-gone', { kind: 'rule', id: String(id) });
      return run(rule, text, caller);
    },
  });
};

const howTo = (rule: Rule): Phrase =>
  phrase('ask-edit-how', { ...ruleFacts(rule), line: `/edit ${rule.id} ${conditionText(rule)}` });

/** Where it rings again after coming back to, if that has become another level. */
function rearmLine(before: Rule, { metric, threshold: { side, rearm } }: Rule): readonly Phrase[] {
  const isChanged = symbolOf(metric) !== undefined && rearm !== before.threshold.rearm;
  return isChanged ? [phrase(`watch-rearm-${side}`, { rearm })] : [];
}

/** A level is drawn from the price of its market, and this one has none any more. */
const gone = (rule: Rule, now: Date): Reply => ({
  says: [
    ruleLine(rule, undefined, now),
    phrase('alert-gone-stop', { line: `/edit ${rule.id} …`, offer: `/unwatch ${rule.id}` }),
  ],
});

function coinOf({ metric }: Rule): MarketSymbol | undefined {
  const about = symbolOf(metric) ?? subjectOf(metric)?.about;
  return about?.includes('/') ? (about as MarketSymbol) : undefined;
}

/** `normal` is the one option that says nothing else than what is usual, and takes the others away. */
const saysNoTerms = ({ rule: { options, condition } }: Asked, text: string): boolean =>
  formatOptions(options, condition).length === 0 && !/\bnormal\b/i.test(text);
