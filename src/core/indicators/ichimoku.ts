import { Donchian } from './donchian.ts';
import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';
import { Window } from './window.ts';

type IchimokuParams = {
  readonly conversion: number;
  readonly base: number;
  readonly spanB: number;
  readonly displacement: number;
};

/**
 * Ichimoku Kinko Hyo, after Hosoda, all in the unit of the price: middles of the ranges of three periods (the
 * conversion line, the base line, span B) and the mean of the first two (span A).
 *
 * `spanA` and `spanB` are those made of the candles until now; a chart draws them `displacement` candles ahead, the
 * newest counted. `cloudA` and `cloudB` are those that a chart draws over the newest candle, made so long ago: the
 * cloud that a price is said to be above or below. The lagging span is the close and needs no output.
 *
 * @see https://www.tradingview.com/support/solutions/43000589152-ichimoku-cloud/
 */
class Ichimoku implements Streaming<Pick<Bar, 'high' | 'low'>> {
  conversion = Number.NaN;
  base = Number.NaN;
  spanA = Number.NaN;
  spanB = Number.NaN;
  cloudA = Number.NaN;
  cloudB = Number.NaN;
  readonly #conversion: Donchian;
  readonly #base: Donchian;
  readonly #spanB: Donchian;
  readonly #pastA: Window;
  readonly #pastB: Window;

  constructor({ conversion, base, spanB, displacement }: IchimokuParams) {
    this.#conversion = new Donchian(conversion);
    this.#base = new Donchian(base);
    this.#spanB = new Donchian(spanB);
    this.#pastA = new Window(displacement);
    this.#pastB = new Window(displacement);
  }

  add(bar: Pick<Bar, 'high' | 'low'>): void {
    for (const channel of [this.#conversion, this.#base, this.#spanB]) channel.add(bar);
    this.conversion = this.#conversion.middle;
    this.base = this.#base.middle;
    this.spanA = (this.conversion + this.base) / 2;
    this.spanB = this.#spanB.middle;
    this.#pastA.add(this.spanA);
    this.#pastB.add(this.spanB);
    if (!this.#pastA.isFull) return;
    this.cloudA = this.#pastA.back(this.#pastA.length - 1);
    this.cloudB = this.#pastB.back(this.#pastB.length - 1);
  }
}

export const ichimoku = indicator({
  aliases: ['ichi', 'cloud'],
  params: { conversion: periodOf(9), base: periodOf(26), spanB: periodOf(52), displacement: periodOf(26) },
  units: { conversion: 'price', base: 'price', spanA: 'price', spanB: 'price', cloudA: 'price', cloudB: 'price' },
  reads: 'candle',
  warmUp: ({ conversion, base, spanB, displacement }: IchimokuParams) =>
    Math.max(conversion, base, spanB) + displacement - 1,
  create: (params: IchimokuParams) => new Ichimoku(params),
});
