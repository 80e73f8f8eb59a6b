import { describe, expect, it } from 'vitest';
import { createHeldMetrics } from '../../src/alerts/held-metrics.ts';
import { createHeldRules } from '../../src/alerts/held-rules.ts';
import type { HeldRule } from '../../src/alerts/rule.ts';
import type { Metric } from '../../src/core/market/reading.ts';
import { after, BTC, NOON } from '../storage/world.ts';

const ETH: Metric = 'price:ETH/USDT';
const rule: HeldRule = {
  id: 17,
  metric: BTC,
  threshold: { side: 'above', at: 100, rearm: 98 },
  state: 'armed',
  epoch: 3,
  terms: { note: 'sell' },
  rangAt: NOON,
};
const standing = { joined: 1, stands: 2 };

const hold = (...all: readonly HeldRule[]) => {
  const metrics = createHeldMetrics();
  const rules = createHeldRules(metrics);
  for (const each of all) rules.enter(each, standing);
  return { metrics, rules, handle: (id = rule.id) => rules.handleOf(id) ?? expect.fail(`no rule ${id}`) };
};

describe('held rules', () => {
  it.each([
    { held: rule },
    { held: { id: 1, metric: ETH, threshold: { side: 'below', at: 0.3, rearm: 0.31 }, state: 'quiet', epoch: 0 } },
  ] as const)('are given back as they were told: $held.id', ({ held }) => {
    const { rules, handle } = hold(held);
    expect(rules.ruleOf(handle(held.id), held.state)).toEqual(held);
    expect(rules.standingOf(handle(held.id))).toEqual(standing);
    expect(rules.isAsTold(handle(held.id), held)).toBe(true);
    expect(rules.size).toBe(1);
  });

  it.each([
    { change: { epoch: 4 } },
    { change: { state: 'quiet' } },
    { change: { metric: ETH } },
    { change: { threshold: { side: 'above', at: 101, rearm: 98 } } },
    { change: { threshold: { side: 'above', at: 100, rearm: 97 } } },
  ] as const)('do not stand as one of them is told that changed: $change', ({ change }) => {
    const { rules, handle } = hold(rule);
    expect(rules.isAsTold(handle(), { ...rule, ...change })).toBe(false);
  });

  it('tell what is edited of a rule that stands as it did', () => {
    const { rules, handle } = hold(rule);
    const { terms: _, rangAt: __, ...bare } = rule;
    rules.retell(handle(), {});
    expect(rules.ruleOf(handle(), 'armed')).toEqual(bare);
    rules.stand(handle(), 4, 5, after(9));
    expect(rules.ruleOf(handle(), 'quiet')).toEqual({ ...bare, epoch: 4, state: 'quiet', rangAt: after(9) });
    expect(rules.standingOf(handle())).toEqual({ joined: 1, stands: 5 });
  });

  it('are put back to where they waited', () => {
    const { rules, handle } = hold(rule);
    const { book } = rules;
    expect(book.tick(0, 100).firedCount).toBe(1);
    rules.putBack(handle());
    expect(book.stateOf(handle())).toBe('armed');
    expect(book.tick(0, 100).firedCount).toBe(1);
  });

  it('leave nothing to the next one that takes their place', () => {
    const { rules, handle } = hold(rule);
    const left = handle();
    rules.leave(left);
    expect(rules.handleOf(rule.id)).toBeUndefined();
    const { terms: _, rangAt: __, ...bare } = { ...rule, id: 18 };
    rules.enter(bare, standing);
    expect(handle(18)).toBe(left);
    expect(rules.ruleOf(left, 'armed')).toEqual(bare);
  });

  it('take in nothing of a rule whose levels are on the wrong side', () => {
    const { rules, metrics } = hold();
    const wrong = { ...rule, threshold: { side: 'above', at: 100, rearm: 100 } } as const;
    expect(() => rules.enter(wrong, standing)).toThrow('wrong side');
    expect(rules.size).toBe(0);
    expect(rules.handleOf(rule.id)).toBeUndefined();
    expect(metrics.numberOf(BTC)).toBeUndefined();
    rules.enter(rule, standing);
    expect(rules.size).toBe(1);
  });
});

describe('held metrics', () => {
  it('are forgotten with their last rule, with all that was known of them', () => {
    const metrics = createHeldMetrics();
    const number = metrics.hold(BTC);
    metrics.hold(BTC);
    metrics.setComparedAt(number, NOON);
    metrics.setWalkedTo(number, 5);
    metrics.release(number);
    expect(metrics.numberOf(BTC)).toBe(number);
    expect([...metrics.prices()]).toEqual([[number, 'BTC/USDT']]);
    metrics.release(number);
    expect(metrics.numberOf(BTC)).toBeUndefined();
    expect([...metrics.prices()]).toEqual([]);

    expect(metrics.hold('when:ETH/USDT|price < 1'), 'its number is free again').toBe(number);
    expect(metrics.comparedAt(number)).toBeUndefined();
    expect(metrics.walkedTo(number)).toBe(Number.NEGATIVE_INFINITY);
    expect([...metrics.prices()]).toEqual([]);
  });

  it('do not grow with moves that start anew for ever', () => {
    const { rules, metrics, handle } = hold(rule);
    for (let price = 0; price < 1_000; price++) {
      const metric: Metric = `when:BTC/USDT|price > ${price}`;
      rules.leave(handle());
      rules.enter({ ...rule, metric }, standing);
      expect(metrics.numberOf(metric)).toBe(0);
    }
  });
});
