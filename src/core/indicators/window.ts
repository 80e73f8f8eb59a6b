/** The last `length` numbers of a series, whose order matters. */
export class Window {
  readonly #numbers: Float64Array;
  #count = 0;

  constructor(length: number) {
    this.#numbers = new Float64Array(length);
  }

  get length(): number {
    return this.#numbers.length;
  }

  get isFull(): boolean {
    return this.#count >= this.#numbers.length;
  }

  /** The number of so many steps before the newest one, which is 0 steps back. */
  back(steps: number): number {
    const { length } = this.#numbers;
    return this.#numbers[(this.#count - 1 - steps) % length]!;
  }

  add(newest: number): void {
    this.#numbers[this.#count % this.#numbers.length] = newest;
    this.#count += 1;
  }

  /** Summed afresh, newest first, so that nothing that has left is remembered. */
  sum(): number {
    let sum = 0;
    for (let i = 0; i < this.length; i++) sum += this.back(i);
    return sum;
  }
}
