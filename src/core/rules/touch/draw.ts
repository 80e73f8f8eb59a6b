import type { Bollinger } from '../../indicators/bollinger.ts';
import { bollingerFlip, LOWER_BAND, UPPER_BAND } from '../../indicators/inverse/bollinger.ts';
import type { Flip } from '../../indicators/inverse/flip.ts';
import { constantLine, flipOf, type Line, minus, plus, times, valueOn } from '../../indicators/inverse/line.ts';
import { rsiFlip } from '../../indicators/inverse/rsi.ts';
import type { Rsi } from '../../indicators/rsi.ts';
import type { Comparison, Condition, Value } from '../language/expression.ts';
import { type Running, resultOf } from './running.ts';
import { wayOf } from './way.ts';

/** The price of the running candle at which one comparison turns, and what is true at that very price. */
type Turn = Flip & { readonly isTrueAtIt: boolean };

/** A condition as the prices of the running candle decide it, until the next close. */
export type Drawn = {
  /** At no other price does its answer change. */
  readonly turns: readonly Turn[];
  /** Undefined where something that it needs is not known. */
  holdsAt(price: number): boolean | undefined;
};

/**
 * Draws a condition for the candles that run: what follows the price is judged by the price, everything else stays as it
 * was at its close. A crossing is one from the side on which its readings closed last.
 */
export function draw(condition: Condition, running: Running): Drawn {
  switch (condition.op) {
    case 'not': {
      const { turns, holdsAt } = draw(condition.of, running);
      return { turns, holdsAt: (price) => negated(holdsAt(price)) };
    }
    case 'and':
      return allOf(condition.of.map((each) => draw(each, running)));
    case 'or':
      return anyOf(condition.of.map((each) => draw(each, running)));
    default:
      return drawComparison(condition, running);
  }
}

function drawComparison({ op, left, right }: Comparison, running: Running): Drawn {
  switch (op) {
    case '>':
    case '>=':
      return drawAbove(left, right, op === '>=', running);
    case '<':
    case '<=':
      return drawAbove(right, left, op === '<=', running);
    case 'crosses-above':
      return drawCross(left, right, running);
    case 'crosses-below':
      return drawCross(right, left, running);
    case 'crosses':
      return anyOf([drawCross(left, right, running), drawCross(right, left, running)]);
  }
}

/** Whoever closed beyond the line already crosses it in no price that follows. */
function drawCross(left: Value, right: Value, running: Running): Drawn {
  const wasAbove = isAbove(left, right, false, running.closed);
  return wasAbove === false ? drawAbove(left, right, false, running) : always(negated(wasAbove));
}

function drawAbove(left: Value, right: Value, isEqualTrue: boolean, running: Running): Drawn {
  const way = wayOf(left, right);
  const still = () => always(isAbove(left, right, isEqualTrue, running.closed));
  switch (way.kind) {
    case 'fixed':
      return still();
    case 'lines': {
      const [one, other] = [lineOf(left, running), lineOf(right, running)];
      const flip = flipOf(one, other);
      // Lines that meet below zero, or never, lie on the same sides at every price.
      return flip ? turning(flip, isEqualTrue) : always(isGreater(valueOn(minus(one, other), 1), 0, isEqualTrue));
    }
    case 'band': {
      const state = running.state(way.source) as Bollinger | undefined;
      const flip = state && bollingerFlip(state, way.source.output === 'upper' ? UPPER_BAND : LOWER_BAND);
      return flip ? turning(facing(flip, !way.isLeft), isEqualTrue) : still();
    }
    default: {
      const state = running.state(way.source);
      const level = resultOf(way.level, running.closed);
      if (state === undefined) return still();
      const flip = way.kind === 'rsi' ? rsiFlip(state as Rsi, level) : bollingerFlip(state as Bollinger, level);
      return flip ? turning(facing(flip, way.isLeft), isEqualTrue) : still();
    }
  }
}

const turning = (flip: Flip, isEqualTrue: boolean): Drawn => {
  const turn: Turn = { ...flip, isTrueAtIt: isEqualTrue };
  return {
    turns: [turn],
    holdsAt: (price) => (price === turn.price ? isEqualTrue : price > turn.price === (turn.isTrue === 'above')),
  };
};

/** A flip tells where something is greater; where it stands on the other side, that is where it is less. */
const facing = (flip: Flip, isGreaterAbove: boolean): Flip =>
  isGreaterAbove ? flip : { ...flip, isTrue: flip.isTrue === 'above' ? 'below' : 'above' };

const always = (answer: boolean | undefined): Drawn => ({ turns: [], holdsAt: () => answer });

const negated = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);

const isGreater = (one: number, other: number, isEqualTrue: boolean): boolean | undefined => {
  if (Number.isNaN(one) || Number.isNaN(other)) return undefined;
  return isEqualTrue ? one >= other : one > other;
};

const isAbove = (left: Value, right: Value, isEqualTrue: boolean, said: Running['closed']): boolean | undefined =>
  isGreater(resultOf(left, said), resultOf(right, said), isEqualTrue);

/** One that is false decides, whatever is not known of the others. */
const allOf = (parts: readonly Drawn[]): Drawn => ({
  turns: parts.flatMap(({ turns }) => turns),
  holdsAt(price) {
    const answers = parts.map(({ holdsAt }) => holdsAt(price));
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  },
});

const anyOf = (parts: readonly Drawn[]): Drawn => ({
  turns: parts.flatMap(({ turns }) => turns),
  holdsAt(price) {
    const answers = parts.map(({ holdsAt }) => holdsAt(price));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  },
});

function lineOf(value: Value, running: Running): Line {
  switch (value.op) {
    case 'number':
      return constantLine(value.value);
    case 'read':
      return running.line(value.source);
    case 'negate':
      return times(lineOf(value.of, running), -1);
    default: {
      const [left, right] = [lineOf(value.left, running), lineOf(value.right, running)];
      if (value.op === '+') return plus(left, right);
      if (value.op === '-') return minus(left, right);
      if (value.op === '/') return times(left, right.base === 0 ? Number.NaN : 1 / right.base);
      return right.slope === 0 ? times(left, right.base) : times(right, left.base);
    }
  }
}
