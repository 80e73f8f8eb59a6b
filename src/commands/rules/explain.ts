import { phrase } from '../../chat/message.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { DAY_MS } from '../../core/market/timeframe.ts';
import type { Phrase } from '../../core/result.ts';
import { flipPriceOf } from '../../core/rules/flip-price.ts';
import type { Condition } from '../../core/rules/language/expression.ts';
import { formatSource } from '../../core/rules/language/format.ts';
import { createPreviewer, type Preview } from '../../core/rules/preview.ts';
import type { Past } from '../../core/rules/readings/series.ts';
import { needsOf, sourcesOf } from '../../core/rules/readings/sources.ts';
import { type RunningStanding, runningStandingOf, type Standing, standingOf } from '../../core/rules/standing.ts';
import { stillSources } from '../../core/rules/touch/way.ts';
import { type Variant, variantsOf } from '../../core/rules/variants.ts';
import { givingWay, inTurns } from '../../core/steps.ts';
import { readingPhrase } from '../../delivery/reading-phrase.ts';
import type { Services } from '../services.ts';
import { readDaily } from './daily.ts';

/** What can be said of a condition before it ever rings. */
export type Explained = {
  /** How it stands now; undefined for a group, whose coins stand each by itself. */
  readonly standing: Standing | undefined;
  readonly now: readonly Phrase[];
  readonly history: readonly Phrase[];
  readonly variants: readonly Variant[];
  /** More of the past is on its way; asked again in a while, the history says more. */
  readonly isGrowing: boolean;
};

/** More alerts a day than anybody reads. */
const MOST_A_DAY = 3;
/** Of a hundred coins, so many do at least as one of them does. */
const COINS_AT_ONCE = 10;
/** In fewer days than this even a good rule may be silent. */
const TELLING_DAYS = 30;
/** No candle closes so far away; a slow average would ask for that. */
const FARTHEST_PERCENT = 50;
/** What shows a rule about many coins. */
const EXAMPLE = { base: 'BTC' } as const;

export type Whose = {
  readonly symbol: MarketSymbol | undefined;
  readonly isGroup: boolean;
  /** Judged on every touch of the running candles. */
  readonly isTouch?: boolean;
  readonly cooldownMs?: number | undefined;
};

/** Looks at the market and its past. What cannot be had in a few seconds is not waited for. */
export async function explain(condition: Condition, whose: Whose, services: Services): Promise<Explained> {
  const { market } = services;
  const { isTouch = false, cooldownMs = 0 } = whose;
  const symbol = whose.isGroup ? market.find(EXAMPLE)[0]?.symbol : whose.symbol;
  const daily = await readDaily(sourcesOf(condition), symbol, services);
  const needs = needsOf(condition);
  const { past, isGrowing } = symbol
    ? await services.past(symbol, needs.size > 0 ? [...needs.keys()] : ['1d'], true)
    : { past: await daily.past(), isGrowing: false };
  const price = symbol && market.ticker(symbol)?.price;
  const known = { price, daily: daily.latest };
  const touched = whose.isTouch && !whose.isGroup ? runningStandingOf(condition, past, known) : undefined;
  const standing = whose.isGroup ? undefined : (touched ?? standingOf(condition, past, known));

  const previewed = createPreviewer(past, daily.history);
  // Nobody else has to wait while a year is gone through again and again.
  const letOthers = givingWay({ elapsedMs: () => performance.now(), giveWay });
  const run = (other: Condition): Promise<Preview> => inTurns(previewed(other, { isTouch, cooldownMs }), letOthers);
  const found = await run(condition);
  // A single instant is no past: nothing can become true in it.
  const isKnown = found.from !== undefined && found.from.getTime() !== found.to?.getTime();
  const count = found.fires.length;
  return {
    standing,
    now: [
      ...(standing ? standingLines(standing) : []),
      ...(standing ? daily.credits : []),
      ...(touched ? reachLines(touched, price) : standing ? flipLines(condition, past, price) : []),
      ...(whose.isTouch ? touchLines(condition) : []),
    ],
    history: [
      ...(whose.isGroup && symbol ? [phrase('preview-example', { symbol })] : []),
      ...(isKnown ? historyLines(found, whose) : shortLines(needs, past, symbol !== undefined)),
    ],
    isGrowing,
    variants: isKnown ? await variantsOf(condition, count, async (other) => (await run(other)).fires.length) : [],
  };
}

const giveWay = (): Promise<void> => new Promise((goOn) => setImmediate(goOn));

/** `rsi(14, 4h) 28.43, close(1d) 3,210`. What is not known is left out. */
const toldOf = ({ values }: Standing): readonly Phrase[] =>
  values.filter(({ value }) => Number.isFinite(value)).map(({ text, value }) => readingPhrase(text, value));

function standingLines(standing: Standing): readonly Phrase[] {
  const told = toldOf(standing);
  const missing = standing.values.filter(({ value }) => !Number.isFinite(value)).map(({ text }) => text);
  const is = standing.holds === undefined ? 'unknown' : standing.holds ? 'true' : 'false';
  return [
    phrase(`rule-now-${is}`, { told, count: told.length > 0 ? 1 : 0 }),
    ...(missing.length > 0 ? [phrase('rule-missing', { missing: missing.join(', ') })] : []),
  ];
}

function flipLines(condition: Condition, past: Past, price: number | undefined): readonly Phrase[] {
  const flip = flipPriceOf(condition, past);
  const distance = flip && price !== undefined ? (flip.price / price - 1) * 100 : Number.NaN;
  return flip && Math.abs(distance) <= FARTHEST_PERCENT ? [phrase('rule-flip', { ...flip, distance })] : [];
}

/** Where it would ring now, before anything closes. */
function reachLines({ reaches }: RunningStanding, price = Number.NaN): readonly Phrase[] {
  return reaches.flatMap((reach) => {
    const distance = (reach / price - 1) * 100;
    return Math.abs(distance) <= FARTHEST_PERCENT ? [phrase('rule-reach', { price: reach, distance })] : [];
  });
}

function touchLines(condition: Condition): readonly Phrase[] {
  const still = stillSources(condition).map((source) => formatSource(source));
  return [phrase('rule-touch', { count: still.length, still: still.join(', ') })];
}

function historyLines(found: Preview, { isGroup }: Whose): readonly Phrase[] {
  const { from, to, fires, medianMovePercent, medianAnyMovePercent } = found;
  const days = from && to ? Math.max(1, Math.round((to.getTime() - from.getTime()) / DAY_MS)) : 1;
  const count = fires.length;
  const perDay = count / days;
  const isRare = perDay < 1.5;
  return [
    phrase('preview-fires', {
      ...{ days, count },
      rate: count < 2 ? 'none' : isRare ? 'days' : 'times',
      every: isRare ? Math.max(1, Math.round(days / Math.max(count, 1))) : Math.round(perDay),
    }),
    ...(medianMovePercent !== undefined && medianAnyMovePercent !== undefined
      ? [phrase('preview-moves', { move: medianMovePercent, any: medianAnyMovePercent })]
      : []),
    ...(count === 0 && days >= TELLING_DAYS
      ? [phrase('preview-never')]
      : perDay > (isGroup ? MOST_A_DAY / COINS_AT_ONCE : MOST_A_DAY)
        ? [phrase('preview-many')]
        : []),
  ];
}

/** How much past is lacking; a rule that reads no candle of a coin has none to lack. */
function shortLines(needs: ReturnType<typeof needsOf>, past: Past, isOfCoin: boolean): readonly Phrase[] {
  // What turns needs a close before the first that can be told.
  const lacks = (more: number) => [...needs].find(([timeframe, need]) => (past[timeframe]?.length ?? 0) < need + more);
  const lack = lacks(0) ?? lacks(1);
  if (!isOfCoin || !lack) return [phrase('preview-unknown')];
  const [timeframe, need] = lack;
  const have = past[timeframe]?.length ?? 0;
  return [phrase('preview-short', { timeframe, need: Math.max(need, have + 1), have })];
}
