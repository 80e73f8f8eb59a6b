import { beforeEach, describe, expect, it } from 'vitest';
import type { SourceState } from '../../../src/core/market/market.ts';
import { AnswerFault, failed } from '../../../src/feeds/ccxt/fault.ts';
import { createHealth } from '../../../src/feeds/ccxt/health.ts';

const START = new Date('2026-03-01T12:00:00Z');
let at: Date;
let changes: SourceState[];
const pass = (seconds: number) => {
  at = new Date(at.getTime() + seconds * 1_000);
};
const health = () =>
  createHealth(
    'okx',
    () => at,
    (state) => changes.push(state),
  );
beforeEach(() => {
  at = START;
  changes = [];
});

describe('the health of a source', () => {
  it('is asked later after every failure, at most five minutes', () => {
    const source = health();
    const pauses = Array.from({ length: 7 }, () => {
      source.pricesFailed(failed('HTTP 500'));
      let waited = 0;
      while (!source.mayAsk()) {
        pass(1);
        waited += 1;
      }
      return waited;
    });
    expect(pauses).toEqual([10, 20, 40, 80, 160, 300, 300]);
  });

  it('starts over after a good answer', () => {
    const source = health();
    for (const _ of [1, 2, 3]) source.pricesFailed(failed('HTTP 500'));
    source.pricesArrived();
    source.pricesFailed(failed('HTTP 500'));
    pass(10);
    expect(source.mayAsk()).toBe(true);
  });

  it('tells a change once, and remembers the newest reason', () => {
    const source = health();
    source.pricesFailed(failed('HTTP 500'));
    pass(60);
    source.pricesFailed(failed('HTTP 502'));
    expect(changes).toEqual([{ source: 'okx', state: 'failing', reason: 'HTTP 500', since: START }]);
    expect(source.state()).toEqual({ source: 'okx', state: 'failing', reason: 'HTTP 502', since: START });
  });

  it('waits as long as it is told to, and six hours at most', () => {
    const source = health();
    source.pricesFailed(new AnswerFault('throttled', 'HTTP 418', 3 * 86_400_000));
    pass(6 * 3_600 - 1);
    expect(source.mayAsk()).toBe(false);
    pass(1);
    expect(source.mayAsk()).toBe(true);
  });

  it('stays stopped, whatever comes after', () => {
    const source = health();
    source.othersFailed(new AnswerFault('stopped', 'HTTP 451'));
    source.pricesArrived();
    pass(86_400);
    expect(source.mayAsk()).toBe(false);
    expect(changes.map(({ state }) => state)).toEqual(['stopped']);
  });

  it('is that of its prices: candles of one market that cannot be believed change nothing', () => {
    const source = health();
    source.othersFailed(failed('candles of ETH/USDT 1h: gap'));
    expect([source.mayAsk(), source.isSilent(), source.state().state]).toEqual([true, false, 'fine']);
    expect(changes).toEqual([]);
  });

  it('suffers when candles were asked for too often, because its prices are then not asked for either', () => {
    const source = health();
    source.othersFailed(new AnswerFault('throttled', 'HTTP 429', 60_000));
    expect([source.mayAsk(), source.isSilent(), source.state().state]).toEqual([false, true, 'failing']);
    pass(60);
    source.pricesArrived();
    expect(changes.map(({ state }) => state)).toEqual(['failing', 'fine']);
  });
});
