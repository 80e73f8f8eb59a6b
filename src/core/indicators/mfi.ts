import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';
import { typicalPrice } from './typical-price.ts';
import { Window } from './window.ts';

/**
 * Money Flow Index, 0 to 100, after Quong and Soudack: the share of the turnover that came with a rising typical price
 * in all turnover that came with a change, over `period` changes. 50 where none did.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/money-flow-index-mfi
 */
class Mfi implements Streaming<Bar> {
  value = Number.NaN;
  readonly #rising: Window;
  readonly #falling: Window;
  #price = Number.NaN;

  constructor(period: number) {
    this.#rising = new Window(period);
    this.#falling = new Window(period);
  }

  add(bar: Bar): void {
    const before = this.#price;
    this.#price = typicalPrice(bar);
    // The first candle has no predecessor to rise from.
    if (Number.isNaN(before)) return;
    const turnover = this.#price * bar.volume;
    this.#rising.add(this.#price > before ? turnover : 0);
    this.#falling.add(this.#price < before ? turnover : 0);
    if (!this.#rising.isFull) return;

    const rising = this.#rising.sum();
    const all = rising + this.#falling.sum();
    this.value = all === 0 ? 50 : 100 * (rising / all);
  }
}

type MfiParams = { readonly period: number };

export const mfi = indicator({
  aliases: [],
  params: { period: periodOf(14) },
  units: { value: 'percent' },
  reads: 'candle',
  warmUp: ({ period }: MfiParams) => period + 1,
  create: ({ period }: MfiParams) => new Mfi(period),
});
