import { command, type Option, type Read } from '../../chat/command.ts';
import { button, inPlace, phrase } from '../../chat/message.ts';
import type { ComparePicture } from '../../chat/picture.ts';
import type { Candle } from '../../core/market/candle.ts';
import type { Market, Ticker } from '../../core/market/market.ts';
import { partsOf } from '../../core/market/symbol.ts';
import { DAY_MS, TIMEFRAME_MS, type Timeframe } from '../../core/market/timeframe.ts';
import { fitsInPlace } from '../lines.ts';
import { marketTicker, nameOf } from '../options.ts';
import type { Services } from '../services.ts';

/** More lines than this cannot be told apart on a phone. */
const MOST_COINS = 6;
const FEWEST_COINS = 2;
/** Windows, and the candles that draw each of them with some two hundred points. */
const WINDOWS = {
  '7d': { days: 7, timeframe: '1h' },
  '30d': { days: 30, timeframe: '4h' },
  '90d': { days: 90, timeframe: '1d' },
  '365d': { days: 365, timeframe: '1d' },
} as const satisfies Readonly<Record<string, { days: number; timeframe: Timeframe }>>;
type Window = keyof typeof WINDOWS;
const WINDOW_NAMES = Object.keys(WINDOWS) as Window[];
const DEFAULT_WINDOW: Window = '30d';
const ALSO: Readonly<Record<string, Window>> = {
  '1w': '7d',
  '1m': '30d',
  '1mo': '30d',
  '3m': '90d',
  '1y': '365d',
  '12m': '365d',
};
const MOST_POINTS = 190;

type Line = {
  readonly name: string;
  readonly ticker: Ticker;
  readonly points: ComparePicture['lines'][number]['points'];
};

/** What several coins made of one start. */
export const compare = ({ market, past, now }: Services) =>
  command({
    name: 'compare',
    access: 'member',
    options: { coins: coinsAndWindow(market) },
    async run({ coins: { tickers, window } }) {
      const { days, timeframe } = WINDOWS[window];
      const known = await Promise.all(
        tickers.map(async (ticker): Promise<Line> => {
          const candles = (await past(ticker.symbol, [timeframe])).past[timeframe] ?? [];
          return { name: nameAmong(tickers, ticker), ticker, points: pointsOf(candles, ticker, days, timeframe) };
        }),
      );
      const lines = known.filter(({ points }) => points.length > 1).toSorted((a, b) => endOf(b) - endOf(a));
      const missing = known.filter(({ points }) => points.length <= 1).map(({ name }) => name);
      const begin = Math.min(...lines.map(({ points }) => points[0]?.[0] ?? now().getTime()));
      const young = lines.filter(({ points }) => (points[0]?.[0] ?? 0) > begin + TIMEFRAME_MS[timeframe] * 2);
      return {
        says: [
          ...(lines.length > 0 ? [phrase('compare-title', { days })] : []),
          ...lines.map((line) => {
            const { price, symbol } = line.ticker;
            return phrase('compare-line', { coin: line.name, change: endOf(line), price, symbol });
          }),
          ...young.map(({ name: coin, points }) =>
            phrase('compare-young', { coin, since: new Date(points[0]?.[0] ?? 0).toISOString() }),
          ),
          ...(missing.length > 0 ? [phrase('compare-missing', { coins: missing.join(', '), timeframe })] : []),
        ],
        ...(lines.length > 0
          ? { picture: { kind: 'compare', window, lines: lines.map(({ name, points }) => ({ name, points })) } }
          : {}),
        buttons: WINDOW_NAMES.map((each) =>
          inPlace(
            button(
              each === window ? 'button-chart-on' : 'button-offer',
              {
                command: 'compare',
                args: { coins: [...tickers.map((ticker) => nameOf(market, ticker)), each].join(' ') },
              },
              { offer: each },
            ),
          ),
        ).filter(fitsInPlace),
      };
    },
  });

/** Two markets of one ticker are told apart by their whole names. */
const nameAmong = (tickers: readonly Ticker[], { symbol }: Ticker): string => {
  const { base } = partsOf(symbol);
  return tickers.filter((each) => partsOf(each.symbol).base === base).length > 1 ? symbol : base;
};

const endOf = ({ points }: Line): number => points.at(-1)?.[1] ?? 0;

/** Closes from the window's start on, and the price now, as changes from the first of them. */
function pointsOf(
  candles: readonly Candle[],
  { price, at }: Ticker,
  days: number,
  timeframe: Timeframe,
): Line['points'] {
  const last = candles.at(-1);
  if (!last) return [];
  const from = last.openAt.getTime() - days * DAY_MS;
  const closeOf = ({ openAt }: Candle) => openAt.getTime() + TIMEFRAME_MS[timeframe];
  const shown = candles.filter((candle) => candle.openAt.getTime() >= from && closeOf(candle) < at.getTime());
  const first = shown[0]?.close ?? Number.NaN;
  const step = Math.ceil(shown.length / MOST_POINTS);
  const percent = (value: number) => Number(((value / first - 1) * 100).toFixed(4));
  if (shown.length === 0) return [];
  return [
    ...shown.filter((_, i) => i % step === 0).map((candle) => [closeOf(candle), percent(candle.close)] as const),
    [at.getTime(), percent(price)] as const,
  ];
}

type Wish = { readonly tickers: readonly Ticker[]; readonly window: Window };

/** `BTC ETH SOL 30d`: coins, and a window wherever it stands. */
function coinsAndWindow(market: Market): Option<Wish> {
  const coin = marketTicker(market);
  return {
    required: true,
    isRest: true,
    suggest: () => EXAMPLES.map((each) => each.filter((name) => market.search(name, 1).length > 0).join(' ')),
    async parse(typed, caller): Promise<Read<Wish>> {
      const words = typed.split(/[\s,]+/).filter((word) => word !== '' && !/^(?:and|vs\.?|versus|with)$/i.test(word));
      const spans = words.filter((word) => SPAN.test(word));
      // A coin that is named twice is meant once.
      const names = [
        ...new Map(words.filter((word) => !SPAN.test(word)).map((word) => [word.toUpperCase(), word])).values(),
      ];
      const windows = spans.map((span) => windowOf(span));
      if (windows.includes(undefined)) {
        return {
          ok: false,
          problem: phrase('problem-window', { typed: spans.join(' '), windows: WINDOW_NAMES.join(', ') }),
          offers: WINDOW_NAMES.map((window) => [...names, window].join(' ')),
        };
      }
      const window = windows[0] ?? DEFAULT_WINDOW;
      const tickers: Ticker[] = [];
      for (const [i, name] of names.slice(0, MOST_COINS + 1).entries()) {
        const read = await coin.parse(name, caller);
        if (read.ok) {
          if (!tickers.some(({ symbol }) => symbol === read.value.symbol)) tickers.push(read.value);
        } else {
          // Each coin that might be meant, in the place of the one that is not known.
          const offers = 'offers' in read ? read.offers : [];
          return { ...read, offers: offers.map((other) => [...names.with(i, other), ...spans].join(' ')) };
        }
      }
      if (names.length > MOST_COINS) {
        const offer = [...names.slice(0, MOST_COINS), window].join(' ');
        return { ok: false, problem: phrase('problem-coins-many', { most: MOST_COINS }), offers: [offer] };
      }
      if (tickers.length < FEWEST_COINS) {
        const others =
          EXAMPLES[0]?.filter((name) => !tickers.some(({ symbol }) => partsOf(symbol).base === name)) ?? [];
        const offers = others.map((other) => [...names, other, ...spans].join(' '));
        return { ok: false, problem: phrase('problem-coins-few'), offers };
      }
      return { ok: true, value: { tickers, window } };
    },
  };
}

const SPAN = /^\d+(?:[dwy]|mo?)$/i;
const windowOf = (span: string): Window | undefined =>
  WINDOW_NAMES.find((each) => each === (ALSO[span.toLowerCase()] ?? span.toLowerCase()));

const EXAMPLES: readonly (readonly string[])[] = [
  ['BTC', 'ETH', 'SOL'],
  ['ETH', 'BTC'],
];
