import { nearest } from '../../near.ts';
import type { Condition, Value } from './expression.ts';
import type { Token } from './lexer.ts';
import { type Edit, type Expected, type Meter, Mistake, shown } from './problem.ts';

const MOST_NODES = 96;
const MOST_DEPTH = 24;

/** A place in the words of a rule, and what is remembered on the way: where each part of the tree was typed. */
export class Cursor {
  readonly text: string;
  readonly meter: Meter;
  readonly #tokens: readonly Token[];
  #next = 0;
  #nodes = 0;
  #depth = 0;
  /** Where each part of the tree begins in the text, and the numbers that were written with a percent sign. */
  readonly places = new Map<object, number>();
  readonly percents = new Set<object>();

  constructor(text: string, tokens: readonly Token[], meter: Meter) {
    this.text = text;
    this.#tokens = tokens;
    this.meter = meter;
  }

  /** The token `ahead` of the next one; behind the last there is always the end. */
  peek(ahead = 0): Token {
    this.meter.count();
    return (this.#tokens[this.#next + ahead] ?? this.#tokens.at(-1)) as Token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  skip(count: number): void {
    for (let i = 0; i < count; i++) this.take();
  }

  /** The token before the next one. */
  get before(): Token | undefined {
    return this.#tokens[this.#next - 1];
  }

  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && (token.kind === 'name' || token.kind === 'sign');
  }

  /** Takes the next token if it says this. */
  takes(...texts: readonly string[]): Token | undefined {
    return texts.some((text) => this.is(text)) ? this.take() : undefined;
  }

  expect(text: string, expected: Expected, edits: readonly Edit[] = []): Token {
    return this.takes(text) ?? this.fail(expected, edits);
  }

  /** The end of something that was opened; it is offered where it should have stood. */
  close(): void {
    const place = this.before?.end ?? this.peek().at;
    this.expect(')', 'closing', [{ from: place, to: place, text: ')' }]);
  }

  /** The longest row of words from here that `has` knows, up to `most` words. Nothing is taken. */
  longest(
    most: number,
    has: (words: string) => boolean,
  ): { readonly words: string; readonly count: number } | undefined {
    let words = '';
    let best: { words: string; count: number } | undefined;
    for (let count = 1; count <= most; count++) {
      const token = this.peek(count - 1);
      if (token.kind !== 'name' && token.kind !== 'sign') break;
      words = count === 1 ? token.text : `${words} ${token.text}`;
      if (has(words)) best = { words, count };
    }
    return best;
  }

  /** Keeps where a new part of the tree was typed, and counts it. */
  node<T extends Value | Condition>(part: T, at: number): T {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw new Mistake('problem-rule-too-large', at, { most: MOST_NODES });
    this.places.set(part, at);
    return part;
  }

  deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new Mistake('problem-rule-too-deep', this.peek().at);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  /** Something else should have stood here. */
  fail(expected: Expected, edits: readonly Edit[] = [], id = 'problem-rule-expected'): never {
    const { at } = this.peek();
    const after = this.before ? this.text.slice(this.before.at, this.before.end) : '';
    throw new Mistake(id, at, { expected, where: after ? 'after' : 'start', after: shown(after) }, edits);
  }

  /** A word that is none of these. */
  failUnknown(id: string, token: Token, words: Iterable<string>, facts: Readonly<Record<string, string>> = {}): never {
    const known = [...words];
    this.meter.count(known.length * 20);
    const near = nearest(known, token.text);
    const edits = near ? [{ from: token.at, to: token.end, text: near }] : [];
    throw new Mistake(id, token.at, { typed: shown(this.text.slice(token.at, token.end)), ...facts }, edits);
  }
}
