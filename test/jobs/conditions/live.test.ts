import { describe, expect, it } from 'vitest';
import { createConditionStage } from './stage.ts';

const ETH = 'ETH/USDT';
const RISES = `when:${ETH}|change(1h) > 5%` as const;
const minutes = (count: number) => count / 60;

type Stage = ReturnType<typeof createConditionStage>;

/** One sweep a minute, from one minute to another. */
async function sweeps(stage: Stage, from: number, to: number, price: number, symbol: 'ETH/USDT' | 'SOL/USDT' = ETH) {
  for (let minute = from; minute <= to; minute++) await stage.sweep(minutes(minute), symbol, price);
}

describe('a condition on live prices', () => {
  it('rings within a sweep, and again after it has been false', async () => {
    const stage = createConditionStage();
    stage.add(1, `when:${ETH}|price > 4000 and close(1h) > 50`);
    await stage.close(0);
    await sweeps(stage, 1, 3, 3_990);
    await stage.sweep(minutes(4), ETH, 4_010);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:04']);
    await sweeps(stage, 5, 6, 4_020);
    await sweeps(stage, 7, 8, 3_990);
    await sweeps(stage, 9, 9, 4_010);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:04', '1 ETH/USDT at 0:09']);
  });

  it('over a window rings within a sweep', async () => {
    const stage = createConditionStage();
    stage.add(1, RISES);
    await stage.close(0);
    await sweeps(stage, 1, 60, 100);
    await stage.close(1);
    await sweeps(stage, 61, 62, 104);
    await sweeps(stage, 63, 64, 106);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:03']);
  });

  it('does not ring out of a hole in the prices, and does once the window is known again', async () => {
    const stage = createConditionStage();
    stage.add(1, RISES);
    await stage.close(0);
    await sweeps(stage, 1, 20, 100);
    await sweeps(stage, 50, 55, 120);
    expect(stage.rung).toEqual([]);
    await stage.close(1);
    // The hour that closed fills the hole: it ended at 100, and the price stands at 120 since.
    await sweeps(stage, 61, 61, 120);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:01']);
  });

  it('that holds when it is made waits until it has been false', async () => {
    const stage = createConditionStage();
    await stage.close(0);
    stage.price(ETH, 4_100);
    stage.add(1, `when:${ETH}|price > 4000 and close(1h) > 50`);
    await stage.takeIn(0.1);
    await sweeps(stage, 10, 12, 4_100);
    expect(stage.rung).toEqual([]);
    await sweeps(stage, 13, 13, 3_900);
    await sweeps(stage, 14, 14, 4_100);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:14']);
  });

  it('is not told again after a restart within the hour, and rings again once it has been false', async () => {
    const stage = createConditionStage();
    stage.add(1, `when:${ETH}|price > 4000 and close(1h) > 50`);
    await stage.close(0);
    await sweeps(stage, 1, 9, 3_990);
    await sweeps(stage, 10, 12, 4_010);
    stage.restart();
    await stage.takeIn(minutes(20));
    await sweeps(stage, 20, 21, 4_010);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:10']);
    stage.restart();
    await stage.takeIn(minutes(30));
    await sweeps(stage, 30, 31, 3_990);
    await sweeps(stage, 32, 32, 4_010);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:10', '1 ETH/USDT at 0:32']);
  });

  it('that became true while the bot was away for some minutes rings with the first prices', async () => {
    const stage = createConditionStage();
    stage.add(1, `when:${ETH}|price > 4000 and close(1h) > 50`);
    await stage.close(0);
    await sweeps(stage, 1, 5, 3_990);
    stage.restart();
    await stage.takeIn(minutes(20));
    await stage.sweep(minutes(20), ETH, 4_010);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:20']);
  });

  it('that was true for one of five hours in which the bot was away is told once, by the hour', async () => {
    const stage = createConditionStage();
    stage.add(1, RISES);
    stage.closes(ETH, 1, [100, 110, 110, 110, 110]);
    await stage.close(0);
    await sweeps(stage, 1, 5, 100);
    stage.restart();
    // Prices come before the closes that were missed: they wait.
    await stage.sweep(5, ETH, 110);
    expect(stage.rung).toEqual([]);
    await stage.close(5);
    await stage.sweep(5.01, ETH, 110);
    expect(stage.rung).toEqual(['1 ETH/USDT at 2:00 LATE']);
  });

  it('of a group is not repeated by a restart', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|price > 4000 and close(1h) > 50');
    stage.watched.push(ETH, 'SOL/USDT');
    await stage.close(0);
    await sweeps(stage, 1, 9, 3_990);
    await sweeps(stage, 1, 9, 3_990, 'SOL/USDT');
    await stage.sweep(minutes(10), ETH, 4_010);
    stage.restart();
    await stage.takeIn(minutes(20));
    await stage.sweep(minutes(20), ETH, 4_010);
    await stage.sweep(minutes(21), 'SOL/USDT', 4_010);
    expect(stage.tellOf()).toEqual(['ETH/USDT at 0:10', 'SOL/USDT at 0:21']);
  });

  it('of a group that became true while the bot was away for some minutes is told with the first prices', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|price > 4000 and close(1h) > 50');
    stage.watched.push(ETH);
    await stage.close(0);
    await sweeps(stage, 1, 9, 3_990);
    stage.restart();
    await stage.takeIn(minutes(20));
    await stage.sweep(minutes(20), ETH, 4_010);
    expect(stage.tellOf()).toEqual(['ETH/USDT at 0:20']);
  });

  it('knows how far a price is below the highest that was ever seen', async () => {
    const stage = createConditionStage();
    stage.add(1, `when:${ETH}|drawdown(ath) > 50%`);
    stage.closes(ETH, -48, [300]);
    stage.closes(ETH, 0, [151]);
    await stage.close(0);
    await sweeps(stage, 1, 2, 151);
    await stage.sweep(minutes(3), ETH, 149);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:03']);
  });

  it('evaluates nothing for a symbol that has no believable price', async () => {
    const stage = createConditionStage();
    stage.add(1, `when:SOL/USDT|price > 4000 and close(1h) > 50`);
    await stage.close(0);
    await sweeps(stage, 1, 3, 5_000);
    expect(stage.rung).toEqual([]);
  });
});
