import { describe, expect, it } from 'vitest';
import type { MarketSymbol } from '../../../src/core/market/symbol.ts';
import { createConditions, type Watched } from '../../../src/core/rules/conditions.ts';
import type { Condition, Source } from '../../../src/core/rules/language/expression.ts';

const close: Source = { kind: 'candle', field: 'close', timeframe: '1h' };
const dominance: Source = { kind: 'dominance' };
const above = (source: Source, value: number): Condition => ({
  op: '>',
  left: { op: 'read', source },
  right: { op: 'number', value },
});
const ETH = 'ETH/USDT' as MarketSymbol;
const SOL = 'SOL/USDT' as MarketSymbol;
const eth: Watched = { name: 'eth', symbol: ETH, condition: above(close, 100) };
const sol: Watched = { name: 'sol', symbol: SOL, condition: above(close, 100) };
const market: Watched = { name: 'market', condition: above(dominance, 50) };

const prices = (of: Partial<Record<MarketSymbol, number>>) => (_: Source, symbol: MarketSymbol | undefined) =>
  (symbol && of[symbol]) ?? Number.NaN;

describe('conditions that are waited for', () => {
  it('tell what turned, of which symbol, with what was read', () => {
    const conditions = createConditions();
    conditions.watch([eth, sol]);
    expect(conditions.evaluate(prices({ [ETH]: 99, [SOL]: 101 }), '1h')).toEqual([
      { name: 'eth', symbol: ETH, isTrue: false, isFirst: true, values: [{ source: close, value: 99 }] },
      { name: 'sol', symbol: SOL, isTrue: true, isFirst: true, values: [{ source: close, value: 101 }] },
    ]);
    expect(conditions.evaluate(prices({ [ETH]: 102, [SOL]: 103 }), '1h')).toMatchObject([
      { name: 'eth', isTrue: true, isFirst: false },
    ]);
  });

  it('ask a symbol only for what its own conditions read', () => {
    const conditions = createConditions();
    conditions.watch([eth, market]);
    expect(conditions.reads('1h')).toEqual(new Map([[ETH, [close]]]));
    expect(conditions.reads('daily')).toEqual(new Map([[undefined, [dominance]]]));
    const asked: unknown[] = [];
    conditions.evaluate((source, symbol) => asked.push([source.kind, symbol]), '1h', 'daily');
    expect(asked.slice(0, 2)).toEqual([
      ['candle', ETH],
      ['dominance', undefined],
    ]);
  });

  it('keep what is known of those that stay, and are silent about those that left', () => {
    const conditions = createConditions();
    conditions.watch([eth, sol]);
    conditions.evaluate(prices({ [ETH]: 101, [SOL]: 99 }), '1h');
    conditions.watch([eth]);
    expect(conditions.evaluate(prices({ [ETH]: 102, [SOL]: 101 }), '1h')).toEqual([]);
    expect(conditions.reads('1h')).toEqual(new Map([[ETH, [close]]]));
  });

  it('remember what was before they came, as if they had always been there', () => {
    const crosses: Watched = {
      name: 'crosses',
      symbol: ETH,
      condition: {
        op: 'and',
        of: [
          {
            op: 'crosses-above',
            left: { op: 'read', source: { ...close, timeframe: '1d' } },
            right: { op: 'number', value: 100 },
          },
          above(close, 50),
        ],
      },
    };
    const conditions = createConditions();
    conditions.watch([sol]);
    expect(conditions.prime(() => Number.NaN)).toEqual([]);
    conditions.evaluate(prices({ [SOL]: 101 }), '1h');
    conditions.watch([sol, crosses]);
    const past = (source: Source, _: unknown, when: 'before' | 'last') =>
      source.kind === 'candle' && source.timeframe === '1d' ? (when === 'before' ? 99 : 101) : 40;
    expect(conditions.prime(past)).toMatchObject([{ name: 'crosses', isTrue: false, isFirst: true }]);
    // The day crossed before anybody asked; the hour completes it now.
    expect(conditions.evaluate(prices({ [ETH]: 60, [SOL]: 101 }), '1h')).toMatchObject([
      { name: 'crosses', isTrue: true, isFirst: false },
    ]);
    expect(conditions.prime(past)).toEqual([]);
  });

  it('lose no crossing to another that reads it too and came before it was evaluated', () => {
    const price: Source = { kind: 'price' };
    const rise: Condition = {
      op: 'crosses-above',
      left: { op: 'read', source: price },
      right: { op: 'number', value: 200 },
    };
    const big: Condition = above({ kind: 'change', spanMs: 3_600_000 }, 50);
    const first: Watched = { name: 'first', symbol: ETH, condition: { op: 'or', of: [rise, big] } };
    const second: Watched = {
      name: 'second',
      symbol: ETH,
      condition: { op: 'and', of: [rise, { op: 'not', of: big }] },
    };
    const at = (value: number) => (source: Source) => (source.kind === 'price' ? value : 0);
    const conditions = createConditions();
    const names = (turned: readonly { name: string; isTrue: boolean }[]) =>
      turned.map(({ name, isTrue }) => `${name} ${isTrue}`);

    conditions.watch([first]);
    expect(names(conditions.prime(at(190)))).toEqual(['first false']);
    expect(names(conditions.evaluate(at(191), 'live'))).toEqual([]);
    // The price has come when the other one does, and was not evaluated yet.
    conditions.watch([first, second]);
    expect(names(conditions.prime(at(210)))).toEqual(['second false']);
    expect(names(conditions.evaluate(at(211), 'live'))).toContain('first true');

    // Once nobody reads it any more, a crossing remembers nothing.
    conditions.evaluate(at(190), 'live');
    conditions.watch([]);
    conditions.watch([first]);
    expect(names(conditions.prime(at(210)))).toEqual(['first false']);
    expect(names(conditions.evaluate(at(211), 'live'))).toEqual([]);
  });

  it('stay right when thousands have come and gone', () => {
    const conditions = createConditions();
    const many = (from: number): Watched[] =>
      Array.from({ length: 1_500 }, (_, i) => ({
        name: `${from + i}`,
        symbol: ETH,
        condition: above(close, from + i),
      }));
    conditions.watch(many(0));
    conditions.watch([eth]);
    expect(conditions.evaluate(prices({ [ETH]: 101 }), '1h')).toMatchObject([{ name: 'eth', isTrue: true }]);
  });
});
