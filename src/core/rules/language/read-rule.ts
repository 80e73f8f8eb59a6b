import { DAY_MS } from '../../market/timeframe.ts';
import type { WallTime } from '../../zone.ts';
import { canonical } from './canonical.ts';
import { checkCondition } from './check.ts';
import { Cursor } from './cursor.ts';
import { type About, type Condition, isTrigger, type Trigger, type Value } from './expression.ts';
import { formatCondition, formatTrigger } from './format.ts';
import { readTokens } from './lexer.ts';
import { isOfMarket, readingsOf } from './measure.ts';
import { formatOptions, type RuleOptions, readOptions } from './options.ts';
import { type Expected, Meter, Mistake, type RuleProblem } from './problem.ts';
import { findTicker, formatTicker, readGroup } from './read-about.ts';
import { readCondition } from './read-expression.ts';
import { readDailyTime, readEvery, readWallTime } from './read-time.ts';
import { saidOtherwise } from './say-otherwise.ts';
import { readBaseline } from './sugar.ts';
import { endOfArgument, expandTemplate, findTemplate } from './templates.ts';

/** What a person asked to be told. The condition is canonical: what says the same is the same. */
export type RuleText = {
  readonly about: About;
  readonly condition: Condition | Trigger;
  readonly options: RuleOptions;
};

export type RuleContext = {
  /** Where the coin, the group or the market is known from elsewhere, and the text does not name it. */
  readonly about?: About;
  /** Without it no date is too late, as for a rule that was saved before. */
  readonly now?: Date;
};

export type RuleResult =
  | { readonly ok: true; readonly value: RuleText }
  | { readonly ok: false; readonly problem: RuleProblem };

/**
 * Reads one rule, from `ETH above 4000` to `any top100: rsi(14, 4h) < 30 and volume(1h) > 20M once note "look"`.
 * Any text is answered: with a rule, or with what is wrong where, and what would work. At most 500 characters,
 * 256 words, 96 parts and 24 levels are read, in time that grows with the text alone; `meter` counts the steps.
 */
export function readRule(text: string, context: RuleContext = {}, meter = new Meter()): RuleResult {
  try {
    return { ok: true, value: parse(text, context, meter) };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { ok: false, problem: toProblem(error, text, context, meter) };
  }
}

/** A rule as a person reads it; `readRule` gives the same rule back. */
export function formatRule({ about, condition, options }: RuleText): string {
  const claim = isTrigger(condition) ? formatTrigger(condition) : formatCondition(condition);
  const rest = [claim, ...formatOptions(options, condition)].join(' ');
  if (about.kind === 'any') return `any ${about.group}: ${rest}`;
  return about.kind === 'symbol' ? `${formatTicker(about.typed)} ${rest}` : rest;
}

function parse(text: string, context: RuleContext, meter: Meter): RuleText {
  const start = /^[\s\p{Cf}]*/u.exec(text)?.[0].length ?? 0;
  const opening = findOpening(text, start, context);
  const cursor = new Cursor(text, readTokens(text, opening.end, meter), meter);
  if (cursor.peek().kind === 'end' && !opening.template && !opening.trigger) return cursor.fail('condition');

  const group = opening.about ? undefined : readGroup(cursor);
  const about = opening.about ?? group ?? { kind: 'market' };
  const template = opening.template ?? findTemplateHere(cursor);
  if (template) {
    const { argument } = opening;
    const said = argument && new Cursor(text, readTokens(text.slice(0, argument.to), argument.from, meter), meter);
    const expanded = expandTemplate(said ?? cursor, template);
    if (said && said.peek().kind !== 'end') return said.fail('end');
    return finish(cursor, about, readWhole(expanded, meter), context);
  }
  const trigger = opening.trigger ?? readTrigger(cursor, context);
  if (trigger) {
    if (about.kind === 'any' && trigger.op === 'at') throw new Mistake('problem-rule-any-of-market', 0);
    return finish(cursor, about, trigger, context);
  }
  const typed = readCondition(cursor);
  checkCondition(cursor, typed);
  checkAbout(cursor, about, typed);
  return finish(cursor, about, canonical(typed), context);
}

type Opening = {
  readonly end: number;
  readonly about?: About;
  readonly template?: Parameters<typeof expandTemplate>[1];
  /** What is said of the template before its coin. */
  readonly argument?: { readonly from: number; readonly to: number };
  readonly trigger?: Trigger;
};

/** What the text begins with: a coin, a template and its coin, `listed` and its coin, or the claim itself. */
function findOpening(text: string, start: number, { about }: RuleContext): Opening {
  const skipped = (index: number) => index + (/^\s*/.exec(text.slice(index, index + 50))?.[0].length ?? 0);
  const of = (typed: string): About => ({ kind: 'symbol', typed });

  const found = findTemplate(text, start);
  if (found) {
    const rest = skipped(found.end);
    const ticker = about ? undefined : findTicker(text, rest);
    if (ticker) return { end: ticker.end, about: of(ticker.typed), template: found.template };
    const to = endOfArgument(text, found.end);
    const behind = to === undefined || about ? undefined : findTicker(text, skipped(to));
    if (to !== undefined && behind) {
      const argument = { from: found.end, to };
      return { end: behind.end, about: of(behind.typed), template: found.template, argument };
    }
    if (about && !/^\s*[<>=/]/.test(text.slice(found.end, found.end + 20)))
      return { end: found.end, about, template: found.template };
    // `oversold` alone lacks its coin; `STABLE above 1` is about a coin of that name.
    if (rest === text.length || /\d/.test(text[rest] ?? ''))
      throw new Mistake('problem-rule-no-coin', start, { name: found.words }, [
        { from: found.end, to: found.end, text: ' ETH' },
      ]);
  }
  const listing = /^(de)?list(?:ed|ing)\b\s*(?:of\s+)?/i.exec(text.slice(start, start + 60));
  if (listing && !about) {
    const end = start + listing[0].length;
    const ticker = findTicker(text, end);
    if (!ticker)
      throw new Mistake('problem-rule-expected', end, { expected: 'coin', where: 'after', after: listing[0].trim() });
    return { end: ticker.end, about: of(ticker.typed), trigger: { op: listing[1] ? 'delisted' : 'listed' } };
  }
  if (about) return { end: start, about };
  const ticker = findTicker(text, start);
  if (!ticker || text.startsWith(':', ticker.end)) return { end: start };
  const other = /^\s*(?:,|&|\band\b|\bor\b)\s*/i.exec(text.slice(ticker.end, ticker.end + 20));
  const second = other ? findTicker(text, ticker.end + other[0].length) : undefined;
  if (other && second)
    throw new Mistake('problem-rule-coins', ticker.end + other[0].length, {}, [
      { from: ticker.end, to: second.end, text: '' },
    ]);
  return { end: ticker.end, about: of(ticker.typed) };
}

function findTemplateHere(cursor: Cursor): Opening['template'] {
  const { at } = cursor.peek();
  const found = findTemplate(cursor.text, at);
  if (found) cursor.skip(found.words.split(' ').length);
  return found?.template;
}

/** What is never part of an expression: `±3%`, `listed`, `on 2026-12-24 09:00`, `every day at 09:00`. */
function readTrigger(cursor: Cursor, { now }: RuleContext): Trigger | undefined {
  const { at } = cursor.peek();
  if (cursor.is('is') && /^(?:de)?listed$/.test(cursor.peek(1).text)) cursor.take();
  const listing = cursor.takes('listed', 'listing', 'delisted', 'delisting');
  if (listing) return { op: listing.text.startsWith('de') ? 'delisted' : 'listed' };
  if (cursor.takes('every', 'daily')) {
    const isDaily = cursor.before?.text === 'daily';
    if (!isDaily) return { op: 'at', schedule: readEvery(cursor) };
    return { op: 'at', schedule: { every: 'day', time: readDailyTime(cursor) } };
  }
  const isDate =
    cursor.peek().kind === 'date' || ((cursor.is('on') || cursor.is('at')) && cursor.peek(1).kind === 'date');
  if (isDate || cursor.is('on')) {
    cursor.takes('on', 'at');
    const wall = readWallTime(cursor, '09:00');
    checkFuture(wall, now, at);
    return { op: 'at', schedule: { every: 'once', at: wall } };
  }
  const moved = readBaseline(cursor);
  const { end } = cursor.before ?? { end: at };
  if (moved && (cursor.is('and') || cursor.is('or')))
    throw new Mistake('problem-rule-alone', at, {}, [{ from: end, to: end, text: ' in 24h' }]);
  return moved;
}

function finish(cursor: Cursor, about: About, condition: Condition | Trigger, { now }: RuleContext): RuleText {
  const { at } = cursor.peek();
  if (about.kind === 'market' && isTrigger(condition) && condition.op !== 'at')
    return failCoin(formatTrigger(condition), 0);
  const options = readOptions(cursor, condition);
  if (options.rearm !== undefined && !isLevel(condition, options))
    throw new Mistake('problem-rule-rearm-level', cursor.before?.at ?? at);
  if (options.expires && 'at' in options.expires) checkFuture(options.expires.at, now, at);
  return { about: aboutOf(about, condition), condition, options };
}

/** Whether one price or index value is waited for, between closes too: what else is true or false has no way back to pass. */
function isLevel(condition: Condition | Trigger, { judgedOn }: RuleOptions): boolean {
  if (isTrigger(condition) || !('left' in condition) || judgedOn === 'close') return false;
  const { left, right } = condition;
  return [left, right].some(
    ({ op, ...of }) => op === 'read' && 'source' in of && ['price', 'season'].includes(of.source.kind),
  );
}

/** The text of a template is ours, so its mistakes would be too. */
function readWhole(text: string, meter: Meter): Condition {
  return canonical(readCondition(new Cursor(text, readTokens(text, 0, meter), meter)));
}

function checkAbout(cursor: Cursor, about: About, condition: Condition): void {
  const readings = allReadings(condition);
  const ofCoin = readings.find(({ source }) => !isOfMarket(source));
  if (about.kind === 'market' && ofCoin) failCoin(formatSourceName(ofCoin), cursor.places.get(ofCoin) ?? 0);
  if (about.kind === 'any' && !ofCoin) throw new Mistake('problem-rule-any-of-market', 0);
}

const formatSourceName = (value: Value & { readonly op: 'read' }): string =>
  value.source.kind === 'indicator'
    ? value.source.name
    : value.source.kind === 'candle'
      ? value.source.field
      : value.source.kind;

function failCoin(name: string, at: number): never {
  throw new Mistake('problem-rule-no-coin', at, { name }, [{ from: 0, to: 0, text: 'ETH ' }]);
}

/** `BTC dominance > 55` names a coin, and is about the market all the same. */
function aboutOf(about: About, condition: Condition | Trigger): About {
  if (about.kind !== 'symbol' || isTrigger(condition)) return about;
  return allReadings(condition).every(({ source }) => isOfMarket(source)) ? { kind: 'market' } : about;
}

function allReadings(condition: Condition): ReturnType<typeof readingsOf> {
  if ('left' in condition) return [...readingsOf(condition.left), ...readingsOf(condition.right)];
  return condition.op === 'not' ? allReadings(condition.of) : condition.of.flatMap(allReadings);
}

/** A day may have begun elsewhere already, so a whole one is granted. */
function checkFuture(wall: WallTime, now: Date | undefined, at: number): void {
  if (now && new Date(`${wall}:00Z`).getTime() < now.getTime() - DAY_MS)
    throw new Mistake('problem-rule-past', at, { typed: wall.replace('T', ' ') });
}

const NONE = 'none';

/** The mistake in words to be, with the first of its small changes that makes the text readable. */
function toProblem(mistake: Mistake, text: string, context: RuleContext, meter: Meter): RuleProblem {
  const mended = mistake.edits.map(({ from, to, text: other }) =>
    `${text.slice(0, from)}${other}${text.slice(to)}`.trim(),
  );
  const near = [...saidOtherwise(text), ...mended].find((candidate) => isReadable(candidate, context, meter));
  const column = mistake.at + 1;
  const { expected } = mistake.facts;
  return {
    id: mistake.id,
    facts: { ...mistake.facts, column, near: near ?? NONE },
    column,
    ...(typeof expected === 'string' ? { expected: expected as Expected } : {}),
    ...(near === undefined ? {} : { near }),
  };
}

function isReadable(text: string, context: RuleContext, meter: Meter): boolean {
  try {
    parse(text, context, meter);
    return true;
  } catch (error) {
    if (error instanceof Mistake) return false;
    throw error;
  }
}
