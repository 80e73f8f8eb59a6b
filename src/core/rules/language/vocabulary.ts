import type { AnyIndicator } from '../../indicators/indicator.ts';
import { INDICATORS } from '../../indicators/registry.ts';
import { CANDLE_FIELDS, type CandleField, type Comparison } from './expression.ts';

/** What a reading takes between its brackets, besides nothing. */
type Takes = 'timeframe' | 'span' | 'size' | 'ath' | 'points' | 'nothing';

type Reading = {
  readonly aliases: readonly string[];
  readonly takes: Takes;
  /** Whether each coin has its own, or the market has one. */
  readonly of: 'coin' | 'market';
  readonly example: string;
  readonly about: string;
};

const field = (name: string, about: string, ...aliases: readonly string[]): Reading => ({
  aliases,
  takes: 'timeframe',
  of: 'coin',
  example: `${name}(4h) > 4000`,
  about,
});

/** Every reading that is no indicator, under the name in which it is written back. Several words are told by spaces. */
export const READINGS: Readonly<Record<string, Reading>> = {
  price: {
    aliases: ['last', 'spot'],
    takes: 'nothing',
    of: 'coin',
    example: 'price > 4000',
    about: 'the newest price, between closes too',
  },
  open: field('open', 'the first price of the newest closed candle'),
  high: field('high', 'its highest price'),
  low: field('low', 'its lowest price'),
  close: field('close', 'its last price', 'closing price'),
  volume: { ...field('volume', 'what was traded in it, in coins', 'vol'), example: 'volume(1h) > 20M' },
  change: {
    aliases: ['chg', 'percent change'],
    takes: 'span',
    of: 'coin',
    example: 'change(24h) > 20%',
    about: 'percent against the price so long ago; 24h if not said',
  },
  flat: {
    aliases: ['range', 'width'],
    takes: 'span',
    of: 'coin',
    example: 'flat(7d) < 2%',
    about: 'percent between the lowest and the highest price of that time; 7d if not said',
  },
  drawdown: {
    aliases: ['dd', 'below ath'],
    takes: 'ath',
    of: 'coin',
    example: 'drawdown(ath) > 50%',
    about: 'percent below the highest price ever seen',
  },
  line: {
    aliases: ['trendline', 'trend line', 'trend'],
    takes: 'points',
    of: 'coin',
    example: 'price crosses above line(2026-01-01 40000, 2026-06-01 60000)',
    about: 'a straight line through two points, drawn on; days begin at 00:00 UTC',
  },
  marketcap: {
    aliases: ['market cap', 'market - cap', 'mcap', 'cap', 'market_cap'],
    takes: 'nothing',
    of: 'coin',
    example: 'marketcap > 10B',
    about: 'price × circulating supply, in US dollars, told once a day',
  },
  rank: {
    aliases: ['place'],
    takes: 'nothing',
    of: 'coin',
    example: 'rank <= 10',
    about: 'place by market capitalisation, told once a day',
  },
  season: {
    aliases: ['altseason', 'season index', 'altcoin season'],
    takes: 'size',
    of: 'market',
    example: 'season(100) >= 60',
    about: 'the altcoin season index over the top 50 or 100 coins, 0 to 100; 100 if not said',
  },
  dominance: {
    aliases: ['btc dominance', 'bitcoin dominance', 'btcdom', 'btc . d'],
    takes: 'nothing',
    of: 'market',
    example: 'dominance crosses below 55',
    about: "Bitcoin's share of total market capitalisation, percent",
  },
  feargreed: {
    aliases: ['fear and greed', 'fear & greed', 'fear greed', 'fear - greed', 'fear', 'greed', 'fng', 'fear_greed'],
    takes: 'nothing',
    of: 'market',
    example: 'feargreed < 20',
    about: 'the Fear & Greed index of alternative.me, 0 to 100, told once a day',
  },
};

/** Every indicator of the registry, by its name. */
export const indicatorNamed: ReadonlyMap<string, AnyIndicator> = new Map(Object.entries<AnyIndicator>(INDICATORS));

/** Names of several words, which the registry cannot have. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  sma: ['moving average'],
  bollinger: ['bollinger bands'],
  meanVolume: ['mean volume', 'average volume', 'volume average'],
  atr: ['average true range'],
  stochastic: ['stoch'],
};

const OUTPUT_ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['hist', ['histogram', 'h']],
  ['upper', ['up', 'top', 'high']],
  ['lower', ['down', 'bottom', 'low']],
  ['middle', ['mid', 'basis']],
  ['macd', ['line', 'value']],
  ['signal', ['sig']],
  ['high', ['upper', 'top']],
  ['low', ['lower', 'bottom']],
  ['plusDi', ['plus', 'pdi']],
  ['minusDi', ['minus', 'mdi']],
  ['conversion', ['tenkan']],
  ['base', ['kijun']],
  ['spanA', ['senkoua', 'leada']],
  ['spanB', ['senkoub', 'leadb']],
  ['percentB', ['b']],
]);

/** Every spelling of every reading and indicator, in small letters, to its name. Prototypes have no say: `constructor` is no word. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ...[...indicatorNamed].flatMap(([name, { aliases }]) =>
    [name.toLowerCase(), ...aliases, ...(SPOKEN[name] ?? [])].map((spelling): [string, string] => [spelling, name]),
  ),
  ...Object.entries(READINGS).flatMap(([name, { aliases }]) =>
    [name, ...aliases].map((spelling): [string, string] => [spelling, name]),
  ),
]);

/** The longest names first, so that `market cap` is read before `market`. */
export const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length));

export const aliasesOf = (name: string): readonly string[] =>
  [...NAMES].filter(([spelling, of]) => of === name && spelling !== name.toLowerCase()).map(([spelling]) => spelling);

export const isField = (name: string): name is CandleField => (CANDLE_FIELDS as readonly string[]).includes(name);

/** The output that somebody means, by its name or another: `hist`, `upper`. */
export function outputOf({ outputs }: AnyIndicator, typed: string): string | undefined {
  const direct = outputs.find((output) => output.toLowerCase() === typed);
  return direct ?? outputs.find((output) => OUTPUT_ALIASES.get(output)?.includes(typed));
}

/** What is read without naming an output. A band has none that is meant more than another. */
export const mainOutput = (name: string, { outputs }: AnyIndicator): string | undefined =>
  outputs.find((output) => output === 'value' || output === name || output === 'k');

/** The field an indicator is computed over, or nothing if it needs the whole candle. */
export const fieldOf = ({ reads }: AnyIndicator): CandleField | undefined => (reads === 'candle' ? undefined : reads);

/** What a word between two numbers compares them by. Several words are told by spaces. */
export const COMPARATORS: ReadonlyMap<string, Comparison['op']> = new Map([
  ['>', '>'],
  ['>=', '>='],
  ['<', '<'],
  ['<=', '<='],
  ...(['above', 'over', 'at least'] as const).map((word) => [word, '>='] as const),
  ...(['below', 'under', 'at most'] as const).map((word) => [word, '<='] as const),
  ...(['more than', 'greater than', 'higher than'] as const).map((word) => [word, '>'] as const),
  ...(['less than', 'lower than', 'smaller than'] as const).map((word) => [word, '<'] as const),
  ...['crosses', 'cross', 'crossing', 'rises', 'rise', 'breaks', 'break', 'goes', 'climbs', 'moves', 'falls', 'drops']
    .flatMap((verb) => [`${verb} above`, `${verb} over`])
    .map((words) => [words, 'crosses-above'] as const),
  ...['crosses', 'cross', 'crossing', 'falls', 'fall', 'breaks', 'break', 'goes', 'drops', 'drop', 'moves', 'rises']
    .flatMap((verb) => [`${verb} below`, `${verb} under`])
    .map((words) => [words, 'crosses-below'] as const),
  ...['crosses up', 'cross up', 'crossing up', 'crosses_above', 'crossover'].map(
    (word) => [word, 'crosses-above'] as const,
  ),
  ...['crosses down', 'cross down', 'crossing down', 'crosses_below', 'crossunder'].map(
    (word) => [word, 'crosses-below'] as const,
  ),
  ...['crosses', 'cross', 'crossing', 'reaches', 'hits', 'touches'].map((word) => [word, 'crosses'] as const),
]);

/** How a move in percent is told without a sign. */
export const MOVES: ReadonlyMap<string, 'up' | 'down' | 'either'> = new Map([
  ...['+', 'up', 'rises', 'gains', 'pumps', 'climbs'].map((word) => [word, 'up'] as const),
  ...['-', 'down', 'falls', 'drops', 'loses', 'dumps', 'dips'].map((word) => [word, 'down'] as const),
  ...['±', 'moves', 'swings'].map((word) => [word, 'either'] as const),
]);

/** Words with a meaning of their own; a coin of such a name is written `$DIP`. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...['any', 'each', 'and', 'or', 'not', 'is', 'in', 'within', 'between', 'inside', 'outside', 'leaves', 'enters'],
  ...['top100', 'watchlist', 'watched', 'on', 'every', 'at', 'daily', 'listed', 'delisted', 'listing', 'delisting'],
  ...['once', 'cooldown', 'rearm', 'until', 'for', 'critical', 'urgent', 'normal', 'digest', 'touch', 'note'],
  ...[...COMPARATORS.keys(), ...MOVES.keys()].flatMap((words) => words.split(' ')),
]);
