import { type AnyIndicator, isAllowed, type Param } from '../../indicators/indicator.ts';
import { DAY_MS, TIMEFRAME_MS, TIMEFRAMES, type Timeframe } from '../../market/timeframe.ts';
import type { Cursor } from './cursor.ts';
import type { CandleField, Source } from './expression.ts';
import type { Token } from './lexer.ts';
import { type Edit, Mistake, shown } from './problem.ts';
import { readLine, readSpan } from './read-time.ts';
import { fieldOf, indicatorNamed, isField, mainOutput, NAMES, outputOf } from './vocabulary.ts';

/** The shortest candle: what is meant where no timeframe is said. */
const DEFAULT_TIMEFRAME: Timeframe = '1h';
const SHORTEST_SPAN_MS = 5 * 60_000;
const LONGEST_SPAN_MS = 30 * DAY_MS;
const DEFAULT_SPAN_MS = { change: DAY_MS, flat: 7 * DAY_MS } as const;
const SEASON_SIZES = [50, 100] as const;

type Argument =
  | { readonly kind: 'number'; readonly value: number; readonly token: Token }
  | { readonly kind: 'span'; readonly ms: number; readonly token: Token }
  | { readonly kind: 'field'; readonly field: CandleField; readonly timeframe?: Timeframe; readonly token: Token }
  | { readonly kind: 'word'; readonly token: Token };

/** Reads what follows the name of a reading: its brackets and its output. */
export function readSource(cursor: Cursor, name: string, from: Token): Source {
  if (name === 'line') return readLine(cursor);
  const indicator = indicatorNamed.get(name);
  const args = cursor.takes('(') ? readArguments(cursor) : [];
  if (indicator) return readIndicator(cursor, name, indicator, args, from);

  if (isField(name)) {
    const [timeframe, ...rest] = args.map((argument) => timeframeOf(argument));
    return only(rest, args, name) ?? { kind: 'candle', field: name, timeframe: timeframe ?? DEFAULT_TIMEFRAME };
  }
  switch (name) {
    case 'change':
    case 'flat':
      return only(args.slice(1), args, name) ?? { kind: name, spanMs: spanOf(args[0]) ?? DEFAULT_SPAN_MS[name] };
    case 'drawdown': {
      const [of] = args;
      if (of && !(of.kind === 'word' && of.token.text === 'ath'))
        throw new Mistake('problem-rule-argument', of.token.at, { name, takes: 'ath' }, [replace(of.token, 'ath')]);
      return only(args.slice(1), args, name) ?? { kind: 'drawdown' };
    }
    case 'season': {
      const [of] = args;
      const size = of === undefined ? 100 : SEASON_SIZES.find((each) => of.kind === 'number' && of.value === each);
      if (size === undefined)
        throw new Mistake('problem-rule-argument', of?.token.at ?? from.at, { name, takes: SEASON_SIZES.join(', ') }, [
          ...(of ? [replace(of.token, '100')] : []),
        ]);
      return only(args.slice(1), args, name) ?? { kind: 'season', size };
    }
    case 'marketcap':
      return only(args, args, name) ?? { kind: 'market-cap' };
    case 'feargreed':
      return only(args, args, name) ?? { kind: 'fear-greed' };
    default:
      return only(args, args, name) ?? { kind: name as 'price' | 'rank' | 'dominance' };
  }
}

/** Refuses the arguments that are left over. */
function only(rest: readonly unknown[], args: readonly Argument[], name: string): undefined {
  if (rest.length === 0) return undefined;
  const most = args.length - rest.length;
  const at = args[most]?.token.at ?? 0;
  throw new Mistake('problem-rule-too-many-arguments', at, { name, most, typed: args.length });
}

function readArguments(cursor: Cursor): readonly Argument[] {
  const args: Argument[] = [];
  if (cursor.takes(')')) return args;
  do args.push(readArgument(cursor));
  while (cursor.takes(','));
  cursor.close();
  return args;
}

function readArgument(cursor: Cursor): Argument {
  const sign = cursor.takes('-', '+')?.text === '-' ? -1 : 1;
  const token = cursor.take();
  if (token.kind === 'number') {
    // `15m` is minutes here: nobody passes millions to an indicator.
    if (token.spanMs !== undefined) return { kind: 'span', ms: sign * token.spanMs, token };
    return { kind: 'number', value: sign * (token.value ?? Number.NaN), token };
  }
  if (token.kind !== 'name') throw new Mistake('problem-rule-argument-missing', token.at);
  const name = NAMES.get(token.text) ?? '';
  if (indicatorNamed.has(name)) throw new Mistake('problem-rule-nested', token.at, { name });
  if (!isField(name)) return { kind: 'word', token };
  const [timeframe] = cursor.takes('(') ? cursor.deeper(() => readArguments(cursor)) : [];
  return { kind: 'field', field: name, token, ...(timeframe ? { timeframe: timeframeOf(timeframe) } : {}) };
}

function readIndicator(
  cursor: Cursor,
  name: string,
  indicator: AnyIndicator,
  args: readonly Argument[],
  from: Token,
): Source {
  const names = Object.keys(indicator.params);
  const params = new Map(Object.entries(indicator.defaults));
  let timeframe: Timeframe | undefined;
  let over: CandleField | undefined;
  let place = 0;
  for (const argument of args) {
    const { token } = argument;
    if (argument.kind === 'span') {
      timeframe = timeframeOf(argument);
    } else if (argument.kind === 'field') {
      if (fieldOf(indicator) === undefined) throw new Mistake('problem-rule-over', token.at, { name });
      over = argument.field;
      timeframe ??= argument.timeframe;
    } else if (argument.kind === 'word') {
      throw new Mistake('problem-rule-argument-unknown', token.at, {
        name,
        typed: shown(token.text),
        takes: names.join(', '),
      });
    } else {
      const param = names[place++];
      if (param === undefined)
        throw new Mistake('problem-rule-too-many-arguments', token.at, { name, most: names.length, typed: place });
      params.set(param, checked(argument.value, param, indicator.params[param] as Param, token));
    }
  }
  const output = readOutput(cursor, name, indicator, from);
  return {
    kind: 'indicator',
    name,
    params: [...params.values()],
    output,
    timeframe: timeframe ?? DEFAULT_TIMEFRAME,
    ...(over && over !== fieldOf(indicator) ? { over } : {}),
  };
}

function checked(value: number, name: string, param: Param, token: Token): number {
  if (isAllowed(param, value)) return value;
  const id = param.isWhole ? 'problem-rule-period' : 'problem-rule-parameter';
  throw new Mistake(id, token.at, { param: name, least: param.min, most: param.max }, [
    replace(token, String(param.default)),
  ]);
}

function readOutput(cursor: Cursor, name: string, indicator: AnyIndicator, from: Token): string {
  const facts = { name, outputs: indicator.outputs.map((output) => `.${output}`).join(', ') };
  const dot = cursor.takes('.');
  if (!dot) {
    const main = mainOutput(name, indicator);
    if (main !== undefined) return main;
    const end = cursor.before?.end ?? from.end;
    throw new Mistake('problem-rule-output-missing', from.at, facts, [
      { from: end, to: end, text: `.${indicator.outputs[0]}` },
    ]);
  }
  const token = cursor.take();
  const output = token.kind === 'name' ? outputOf(indicator, token.text) : undefined;
  return output ?? cursor.failUnknown('problem-rule-output', token, indicator.outputs, facts);
}

function timeframeOf(argument: Argument): Timeframe {
  const ms = argument.kind === 'span' ? argument.ms : Number.NaN;
  const timeframe = TIMEFRAMES.find((each) => TIMEFRAME_MS[each] === ms);
  if (timeframe) return timeframe;
  const distance = (each: Timeframe) => Math.abs(Math.log(TIMEFRAME_MS[each] / ms));
  const near = [...TIMEFRAMES].sort((a, b) => distance(a) - distance(b))[0] ?? DEFAULT_TIMEFRAME;
  const { token } = argument;
  throw new Mistake(
    'problem-rule-timeframe',
    token.at,
    { typed: shown(token.text), timeframes: TIMEFRAMES.join(', ') },
    [replace(token, near)],
  );
}

function spanOf(argument: Argument | undefined): number | undefined {
  if (argument === undefined) return undefined;
  const { token } = argument;
  if (argument.kind !== 'span')
    throw new Mistake(
      'problem-rule-expected',
      token.at,
      { expected: 'span', where: 'before', after: shown(token.text) },
      [{ from: token.end, to: token.end, text: 'h' }],
    );
  return inBounds(argument.ms, token);
}

/** A window that the stored past can fill. */
function inBounds(ms: number, token: Token): number {
  if (ms >= SHORTEST_SPAN_MS && ms <= LONGEST_SPAN_MS) return ms;
  throw new Mistake('problem-rule-span', token.at, { typed: shown(token.text), least: '5m', most: '30d' }, [
    replace(token, ms < SHORTEST_SPAN_MS ? '5m' : '30d'),
  ]);
}

/** A span of time where it may stand by itself: `4h`, `4 hours`. */
export const readWindow = (cursor: Cursor): number => {
  const token = cursor.peek();
  return inBounds(readSpan(cursor), token);
};

/** A timeframe where it stands by itself: `oversold ETH 4h`. */
export function readTimeframe(cursor: Cursor): Timeframe {
  const token = cursor.peek();
  return timeframeOf({ kind: 'span', ms: readSpan(cursor), token });
}

const replace = ({ at, end }: Token, text: string): Edit => ({ from: at, to: end, text });
