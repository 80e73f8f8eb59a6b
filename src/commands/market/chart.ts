import type { Rule } from '../../alerts/rule.ts';
import { command, type Option } from '../../chat/command.ts';
import { button, inPlace, phrase, type Reply, type ReplyButton } from '../../chat/message.ts';
import { optional } from '../../chat/options.ts';
import type { ChartLevel, ChartPicture } from '../../chat/picture.ts';
import type { Ticker } from '../../core/market/market.ts';
import { symbolOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { TIMEFRAMES, type Timeframe } from '../../core/market/timeframe.ts';
import { ok, type Phrase, problem } from '../../core/result.ts';
import { boundsOf } from '../../core/rules/moved.ts';
import { candlesFor } from '../../core/studies/columns.ts';
import { labelOf } from '../../core/studies/drawn.ts';
import { readStudies, type Study, wordOf } from '../../core/studies/study.ts';
import { chartPicture } from '../../delivery/chart-picture.ts';
import { fitsInPlace } from '../lines.ts';
import { marketTicker, nameOf } from '../options.ts';
import type { Services } from '../services.ts';

const DEFAULT_TIMEFRAME: Timeframe = '4h';
/** So many alerts are named under a chart; the list of all is one command away. */
const MOST_LEVELS = 4;
/** What one tap adds. */
const OFTEN = ['ema50', 'bb', 'rsi', 'macd'];

/** Candles of a coin with indicators and the levels of this chat. What it shows is said in words as well. */
export const chart = (services: Services) => {
  const { market, past, rules } = services;
  return command({
    name: 'chart',
    access: 'member',
    options: { symbol: marketTicker(market), timeframe: optional(timeframeWord), studies: optional(studiesText) },
    async run({ symbol: ticker, timeframe, studies: wished }, { chat }) {
      const wish = {
        timeframe: timeframe ?? wished?.timeframe ?? DEFAULT_TIMEFRAME,
        studies: wished?.studies ?? [],
      };
      const [{ past: known }, own] = await Promise.all([past(ticker.symbol, [wish.timeframe]), rules.of(chat)]);
      const candles = known[wish.timeframe] ?? [];
      const levels = levelsOf(own, ticker.symbol);
      const picture = chartPicture(candles, ticker, { symbol: ticker.symbol, levels, ...wish });
      const buttons = buttonsOf(nameOf(market, ticker), wish, ticker.symbol);
      if (!picture)
        return { says: [title(ticker, wish.timeframe), phrase('chart-none', { timeframe: wish.timeframe })], buttons };
      return {
        says: [
          title(ticker, wish.timeframe),
          range(picture),
          ...values(picture, wish.studies, candles.length),
          ...named(levels, ticker.price),
        ],
        picture,
        buttons,
      } satisfies Reply;
    },
  });
};

type Wish = { readonly timeframe: Timeframe; readonly studies: readonly Study[] };

const timeframeOf = (word: string): Timeframe | undefined =>
  TIMEFRAMES.find((each) => each === (ALSO[word.toLowerCase()] ?? word.toLowerCase()));
const ALSO: Readonly<Record<string, Timeframe>> = {
  '60m': '1h',
  '240m': '4h',
  '24h': '1d',
  d: '1d',
  daily: '1d',
  hourly: '1h',
};

const timeframeWord: Option<Timeframe> = {
  required: true,
  choices: TIMEFRAMES,
  looks: /^\d+(?:min|[smhdwy])$/i,
  parse(typed) {
    const timeframe = timeframeOf(typed);
    return timeframe ? ok(timeframe) : problem('problem-timeframe', { typed, timeframes: TIMEFRAMES.join(', ') });
  },
};

/** Indicators, among which people also say the timeframe. */
const studiesText: Option<{ readonly studies: readonly Study[]; readonly timeframe: Timeframe | undefined }> = {
  required: true,
  isRest: true,
  parse(typed) {
    const words = typed.split(/\s+/);
    const timeframe = words.map(timeframeOf).find((each) => each !== undefined);
    const read = readStudies(words.filter((word) => timeframeOf(word) === undefined).join(' '));
    return read.ok ? ok({ studies: read.value, timeframe }) : read;
  },
};

function title({ symbol, price, changePercent, at, source }: Ticker, timeframe: Timeframe): Phrase {
  const facts = { symbol, timeframe, price, at: at.toISOString(), source };
  return changePercent === undefined
    ? phrase('chart-title', facts)
    : phrase('chart-title-change', { ...facts, change: changePercent });
}

function range({ candles }: ChartPicture): Phrase {
  return phrase('chart-range', {
    count: candles.length,
    since: new Date(candles[0]?.ms ?? 0).toISOString(),
    high: Math.max(...candles.map(({ high }) => high)),
    low: Math.min(...candles.map(({ low }) => low)),
  });
}

/** The newest value of each line that is drawn, and why there is none where there is none. */
function values(
  { overlays, volumeLines, panels }: ChartPicture,
  studies: readonly Study[],
  have: number,
): readonly Phrase[] {
  const drawn = [
    ...[...overlays, ...volumeLines].map(({ label, values }) => ({ name: label, value: values.at(-1) })),
    ...panels.flatMap(({ label, lines, bars }) =>
      [...lines, ...(bars ? [bars] : [])].map((line) => ({
        name: `${label} ${line.label}`.trim(),
        value: line.values.at(-1),
      })),
    ),
  ];
  return [
    ...drawn.flatMap(({ name, value }) =>
      value === null || value === undefined ? [] : [phrase('chart-value', { name, value })],
    ),
    ...studies.flatMap((study) => {
      const need = candlesFor(study);
      return need > have ? [phrase('chart-short', { name: labelOf(study), need, have })] : [];
    }),
  ];
}

/** Prices at which alerts of this chat ring, the nearest first. */
function levelsOf(rules: readonly Rule[], symbol: MarketSymbol): readonly ChartLevel[] {
  return rules.flatMap(({ id: rule, metric, threshold, terms }): readonly ChartLevel[] => {
    if (symbolOf(metric) === symbol) return [{ at: threshold.at, side: threshold.side, rule }];
    if (!terms?.moved || !metric.startsWith(`when:${symbol}|`)) return [];
    const { lower, upper } = boundsOf(terms.moved);
    return [
      ...(upper === undefined ? [] : [{ at: upper, side: 'above' as const, rule }]),
      ...(lower === undefined ? [] : [{ at: lower, side: 'below' as const, rule }]),
    ];
  });
}

function named(levels: readonly ChartLevel[], price: number): readonly Phrase[] {
  const near = levels.toSorted((a, b) => Math.abs(a.at / price - 1) - Math.abs(b.at / price - 1));
  const more = near.length - MOST_LEVELS;
  return [
    ...near
      .slice(0, MOST_LEVELS)
      .map(({ at, side = 'above', rule = 0 }) =>
        phrase('chart-level', { id: String(rule), side, level: at, distance: (at / price - 1) * 100 }),
      ),
    ...(more > 0 ? [phrase('chart-levels-more', { more })] : []),
  ];
}

function buttonsOf(name: string, { timeframe, studies }: Wish, symbol: string): readonly ReplyButton[] {
  const words = studies.map(wordOf);
  const does = (each: Timeframe, with_: readonly string[]) => ({
    command: 'chart',
    args: { symbol: name, timeframe: each, ...(with_.length > 0 ? { studies: with_.join(' ') } : {}) },
  });
  const often = readStudies(OFTEN.join(' '));
  const offered = [...studies, ...(often.ok ? often.value.filter((each) => !words.includes(wordOf(each))) : [])];
  const here = [
    ...TIMEFRAMES.map((each) =>
      button(each === timeframe ? 'button-chart-on' : 'button-offer', does(each, words), { offer: each }),
    ),
    ...offered.map((study) => {
      const word = wordOf(study);
      const isOn = words.includes(word);
      const after = isOn ? words.filter((each) => each !== word) : [...words, word];
      return button(isOn ? 'button-chart-without' : 'button-chart-with', does(timeframe, after), {
        name: labelOf(study),
      });
    }),
  ];
  return [
    ...here.map(inPlace).filter(fitsInPlace),
    button('button-watch', { command: 'watch', args: { symbol: name } }, { symbol }),
  ];
}
