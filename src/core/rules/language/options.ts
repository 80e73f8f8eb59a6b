import { DAY_MS } from '../../market/timeframe.ts';
import { nearest } from '../../near.ts';
import type { WallTime } from '../../zone.ts';
import type { Cursor } from './cursor.ts';
import { type Condition, isTrigger, type Trigger } from './expression.ts';
import { formatNumber, formatSpan } from './format.ts';
import { readingsOf } from './measure.ts';
import { Mistake, shown } from './problem.ts';
import { readNumber, readSpan, readWallTime } from './read-time.ts';

const URGENCIES = ['critical', 'normal', 'digest'] as const;

/** How a rule rings. Every one has a default, so that a rule is whole without a single option. */
export type RuleOptions = {
  /** Ends the rule with its first ring. Otherwise it rings whenever its condition becomes true. Default: false. */
  readonly isOnce: boolean;
  /** Least time between two rings, in ms. Default: 0. */
  readonly cooldownMs: number;
  /** The level that has to be passed on the way back before it rings again. Default: 2 % for a price, else any way back. */
  readonly rearm?: number;
  /** When the rule is over by itself: at a time on its owner's wall, or so many ms after it was made. Default: never. */
  readonly expires?: { readonly at: WallTime } | { readonly afterMs: number };
  /** `critical` is told through quiet hours, `digest` waits for the next digest. Default: `normal`. */
  readonly urgency: (typeof URGENCIES)[number];
  /**
   * `touch` judges every price, wicks too; `close` only what a candle closed at. Default: `close` where the rule reads
   * a candle or an indicator, `touch` for everything else.
   */
  readonly judgedOn: 'touch' | 'close';
  /** Told with every ring; at most 200 characters. Default: none. */
  readonly note?: string;
};

type Option = {
  /** The words that begin it; the first is the one it is written back with. */
  readonly words: readonly string[];
  readonly example: string;
  readonly about: string;
};

/** What may stand behind a rule, in any order, each at most once. */
export const OPTIONS = {
  once: { words: ['once'], example: 'once', about: 'rings once, and is over' },
  cooldown: {
    words: ['cooldown', 'every', 'repeat'],
    example: 'cooldown 4h',
    about: 'rings again, but at most once in that time; `every 4h` is the same',
  },
  rearm: {
    words: ['rearm'],
    example: 'rearm 3900',
    about: 'rings again only after coming back to this level; for one level of the price or the season index',
  },
  expires: {
    words: ['until', 'for'],
    example: 'until 2026-12-31',
    about: 'is over at the end of that day, or at `until 2026-12-31 18:00`, or after `for 7d`',
  },
  urgency: {
    words: ['critical', 'urgent', 'normal', 'digest'],
    example: 'critical',
    about: '`critical` through quiet hours, `normal`, or `digest` to wait for the next digest',
  },
  judgedOn: {
    words: ['touch', 'close', 'wick'],
    example: 'close',
    about: '`touch` counts every price, wicks too; `close` only closed candles',
  },
  note: { words: ['note'], example: 'note "take profit"', about: 'told with every ring; at most 200 characters' },
} as const satisfies Readonly<Record<keyof Omit<RuleOptions, 'isOnce' | 'cooldownMs'> | 'once' | 'cooldown', Option>>;

type OptionName = keyof typeof OPTIONS;
const BY_WORD: ReadonlyMap<string, OptionName> = new Map(
  Object.entries(OPTIONS).flatMap(([name, { words }]) => words.map((word) => [word, name as OptionName] as const)),
);

export const isOptionWord = (word: string): boolean => BY_WORD.has(word);

/** A day is over with its last minute. */
const LAST_MINUTE = '23:59';
const LONGEST_NOTE = 200;
const LONGEST_MS = 5 * 366 * DAY_MS;
const SHORTEST_MS = 60_000;

type Chosen = { -readonly [K in keyof RuleOptions]?: RuleOptions[K] };

/** Reads every option up to the end of the text. */
export function readOptions(cursor: Cursor, condition: Condition | Trigger): RuleOptions {
  const chosen: Chosen = {};
  const seen = new Set<OptionName>();
  for (;;) {
    while (cursor.takes(',', 'on', 'but'));
    const token = cursor.peek();
    if (token.kind === 'end') break;
    const name = token.kind === 'quoted' ? 'note' : token.kind === 'name' ? BY_WORD.get(token.text) : undefined;
    if (name === undefined) {
      const near = nearest([...BY_WORD.keys(), 'and', 'or'], token.text);
      return cursor.fail('end', near ? [{ from: token.at, to: token.end, text: near }] : []);
    }
    if (seen.has(name)) throw new Mistake('problem-rule-option-twice', token.at, { typed: token.text });
    seen.add(name);
    Object.assign(chosen, readOption(cursor, name, condition));
  }
  if (chosen.isOnce && chosen.cooldownMs !== undefined)
    throw new Mistake('problem-rule-option-clash', cursor.peek().at);
  return { isOnce: false, cooldownMs: 0, urgency: 'normal', judgedOn: defaultJudgedOn(condition), ...chosen };
}

function readOption(cursor: Cursor, name: OptionName, condition: Condition | Trigger): Chosen {
  const token = cursor.take();
  switch (name) {
    case 'once':
      return { isOnce: true };
    case 'cooldown':
      return { cooldownMs: readLength(cursor) };
    case 'rearm':
      return { rearm: readRearm(cursor, condition) };
    case 'expires':
      return {
        expires: token.text === 'for' ? { afterMs: readLength(cursor) } : { at: readWallTime(cursor, LAST_MINUTE) },
      };
    case 'urgency':
      return { urgency: URGENCIES.find((urgency) => urgency === token.text) ?? 'critical' };
    case 'judgedOn':
      return { judgedOn: token.text === 'close' ? 'close' : 'touch' };
    case 'note': {
      const quoted = token.kind === 'quoted' ? token : cursor.peek();
      if (quoted.kind !== 'quoted') return cursor.fail('note');
      if (quoted !== token) cursor.take();
      const note = quoted.text.replace(/[\p{Cc}\p{Cs}"“”„«»\s]+/gu, ' ').trim();
      if (note.length === 0 || note.length > LONGEST_NOTE)
        throw new Mistake('problem-rule-note', quoted.at, { most: LONGEST_NOTE });
      return { note };
    }
  }
}

function readLength(cursor: Cursor): number {
  const token = cursor.peek();
  const ms = readSpan(cursor);
  if (ms >= SHORTEST_MS && ms <= LONGEST_MS && Number.isInteger(ms)) return ms;
  throw new Mistake('problem-rule-span', token.at, { typed: shown(token.text), least: '1m', most: '1830d' });
}

/** A level to come back to needs one level that was left, and lies on its other side. */
function readRearm(cursor: Cursor, condition: Condition | Trigger): number {
  const { at } = cursor.peek();
  const rearm = readNumber(cursor);
  const level = levelOf(condition);
  if (!level) throw new Mistake('problem-rule-rearm-level', at);
  const isBeyond = level.side === 'above' ? rearm >= level.at : rearm <= level.at;
  if (isBeyond) throw new Mistake('problem-rule-rearm-side', at, { side: level.side, level: formatNumber(level.at) });
  return rearm;
}

/** The level of a canonical condition that compares with one number. */
function levelOf(
  condition: Condition | Trigger,
): { readonly side: 'above' | 'below'; readonly at: number } | undefined {
  if (isTrigger(condition) || !('left' in condition) || condition.op === 'crosses') return undefined;
  if (condition.right.op === 'number') return { side: 'above', at: condition.right.value };
  return condition.left.op === 'number' ? { side: 'below', at: condition.left.value } : undefined;
}

export function defaultJudgedOn(condition: Condition | Trigger): 'touch' | 'close' {
  if (isTrigger(condition)) return 'touch';
  if (condition.op === 'not') return defaultJudgedOn(condition.of);
  if ('left' in condition) {
    const readings = [...readingsOf(condition.left), ...readingsOf(condition.right)];
    return readings.some(({ source }) => source.kind === 'candle' || source.kind === 'indicator') ? 'close' : 'touch';
  }
  return condition.of.some((each) => defaultJudgedOn(each) === 'close') ? 'close' : 'touch';
}

/** Whether what is usually judged when candles close is judged at every price while they run. */
export const isTouch = ({
  condition,
  options,
}: {
  readonly condition: Condition | Trigger;
  readonly options: RuleOptions;
}): boolean => options.judgedOn === 'touch' && defaultJudgedOn(condition) === 'close';

/** The options that are not as they would be anyway, as they are typed. */
export function formatOptions(options: RuleOptions, condition: Condition | Trigger): readonly string[] {
  const { isOnce, cooldownMs, rearm, expires, urgency, judgedOn, note } = options;
  return [
    ...(isOnce ? ['once'] : []),
    ...(cooldownMs > 0 ? [`cooldown ${formatSpan(cooldownMs)}`] : []),
    ...(rearm === undefined ? [] : [`rearm ${formatNumber(rearm)}`]),
    ...(expires
      ? [
          'at' in expires
            ? `until ${expires.at.replace('T', ' ').replace(` ${LAST_MINUTE}`, '')}`
            : `for ${formatSpan(expires.afterMs)}`,
        ]
      : []),
    ...(urgency === 'normal' ? [] : [urgency]),
    ...(judgedOn === defaultJudgedOn(condition) ? [] : [judgedOn]),
    ...(note === undefined ? [] : [`note "${note}"`]),
  ];
}
