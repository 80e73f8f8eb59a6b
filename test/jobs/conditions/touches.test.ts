import { describe, expect, it } from 'vitest';
import { createConditionStage } from './stage.ts';

const ETH = 'ETH/USDT';
/** The mean of the newest hour and of the one before it, which closed at 100 unless the test says otherwise. */
const FALLS = `when:${ETH}|sma(2, 1h) < 95 touch` as const;
const RSI = `when:${ETH}|rsi(2, 4h) < 30 touch` as const;
const minutes = (count: number) => count / 60;

/** A minute that touches it and comes back. */
const WICK = { open: 98, high: 99, low: 89, close: 99 };

type Stage = ReturnType<typeof createConditionStage>;

async function ticks(stage: Stage, from: number, prices: readonly number[]) {
  for (const [i, price] of prices.entries()) await stage.tick(minutes(from + i), ETH, price);
}

/** The rule of a stage that has seen one close. */
async function begun(metric: typeof FALLS | typeof RSI = FALLS) {
  const stage = createConditionStage();
  stage.add(1, metric);
  await stage.close(0);
  return stage;
}

describe('a condition that is judged on every touch', () => {
  it('rings when the price reaches where it turns, and says what its readings were then', async () => {
    const stage = await begun();
    await ticks(stage, 5, [99, 91, 90.01, 90]);
    expect(stage.rung).toEqual([]);
    await ticks(stage, 9, [89.9]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:09']);
    expect(stage.told).toEqual([
      { text: 'sma(2, 1h)', value: expect.closeTo(94.95, 9) },
      { text: 'price', value: 89.9 },
    ]);
  });

  it('rings once a candle, however the price trembles, and again after a close at which it was over', async () => {
    const stage = await begun();
    await ticks(stage, 5, [89, 91, 89, 91]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05']);
    await stage.close(1);
    await ticks(stage, 65, [91, 89]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05', '1 ETH/USDT at 1:06']);
  });

  it('stays silent while the closes keep it true', async () => {
    const stage = createConditionStage();
    stage.closes(ETH, 1, [80, 80]);
    stage.add(1, FALLS);
    await stage.close(0);
    await ticks(stage, 5, [89]);
    await stage.close(1);
    await ticks(stage, 65, [130, 80]);
    await stage.close(2);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05']);
    expect(stage.state(1)).toBe('quiet');
    await stage.close(4);
    expect(stage.state(1)).toBe('armed');
  });

  it('is drawn anew by each close of its own candles, and by no other', async () => {
    const stage = createConditionStage();
    stage.closes(ETH, -20, [110, 90, 110, 90]);
    stage.add(1, RSI);
    await stage.close(0);
    const before = stage.watchedPrices();
    await stage.close(1);
    expect(stage.watchedPrices()).toEqual(before);
    stage.closes(ETH, 4, [104]);
    await stage.close(4);
    expect(stage.watchedPrices()[0]?.below).not.toBe(before[0]?.below);
    await ticks(stage, 245, [60]);
    await stage.close(5);
    await ticks(stage, 305, [100, 60]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 4:05']);
  });

  it('counts a wick that lies between two prices, also one that is known after the close', async () => {
    const stage = await begun();
    await ticks(stage, 5, [99]);
    await stage.walk(minutes(5), ETH, WICK);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05']);
    await stage.close(1);
    await stage.tick(minutes(60.5), ETH, 100);
    await stage.walk(minutes(59), ETH, WICK);
    // It rang in that hour already.
    expect(stage.rung).toHaveLength(1);
    await stage.walk(minutes(70), ETH, WICK);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05', '1 ETH/USDT at 1:10']);
  });

  it('that is touched in the last minute of a candle rings again in the next', async () => {
    const stage = await begun();
    await ticks(stage, 58, [99]);
    await stage.close(1);
    await stage.walk(minutes(59), ETH, WICK);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:59']);
    await ticks(stage, 65, [89]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:59', '1 ETH/USDT at 1:05']);
  });

  it('waits for the levels of a candle that has just begun', async () => {
    const stage = await begun();
    await stage.tick(1 + 1 / 3_600, ETH, 89);
    expect(stage.rung).toEqual([]);
    await stage.close(1);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:00']);
  });

  it('does not ring again after a restart, and rings with what was touched meanwhile, LATE', async () => {
    const stage = await begun();
    await ticks(stage, 5, [89]);
    stage.restart();
    await stage.takeIn(minutes(20));
    await ticks(stage, 20, [88, 91, 88]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05']);

    stage.restart();
    await stage.takeIn(3);
    await stage.close(3);
    // The candles that were missed are walked by the levels that were right then.
    expect(stage.watchedPrices()).toMatchObject([{ symbol: ETH, comparedAt: expect.any(Date) }]);
    await stage.walk(1.5, ETH, WICK);
    await stage.walk(2.5, ETH, WICK);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05', '1 ETH/USDT at 1:30 LATE', '1 ETH/USDT at 2:30 LATE']);
  });

  it('hears of what was walked before its candles could be read', async () => {
    const stage = await begun();
    stage.restart();
    await stage.takeIn(minutes(10));
    await stage.walk(1.5, ETH, WICK);
    expect(stage.rung).toEqual([]);
    await stage.close(3);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:30 LATE']);
  });

  it('does not ring a rule that was made after the wick', async () => {
    const stage = await begun();
    await ticks(stage, 5, [99, 98]);
    stage.add(2, FALLS);
    await stage.takeIn(minutes(7));
    await stage.walk(minutes(5), ETH, WICK);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05']);
    await ticks(stage, 9, [98, 89]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:05', '2 ETH/USDT at 0:10']);
  });

  it('is watched within a quarter of a minute, and no more when nobody asks for it', async () => {
    const stage = createConditionStage();
    await stage.close(0);
    expect(stage.watchedPrices()).toEqual([]);
    stage.add(1, FALLS);
    await stage.takeIn(minutes(5));
    expect(stage.watchedPrices()).toMatchObject([{ symbol: ETH, below: expect.closeTo(90, 9) }]);
    await ticks(stage, 6, [89]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 0:06']);
    stage.remove(1);
    await stage.takeIn(minutes(8));
    expect(stage.watchedPrices()).toEqual([]);
  });

  it('is withheld while its candles are missing', async () => {
    const stage = await begun();
    stage.gone.add(ETH);
    await stage.close(1);
    await ticks(stage, 65, [89]);
    expect(stage.rung).toEqual([]);
    stage.gone.delete(ETH);
    await stage.close(2);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:05 LATE']);
  });

  it('of a group is told of each coin once a candle', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|sma(2, 1h) < 95 touch');
    stage.watched.push(ETH);
    await stage.close(0);
    await ticks(stage, 5, [89, 91, 89]);
    expect(new Set(stage.groupRung.map(({ closesAt }) => closesAt?.toISOString()))).toEqual(
      new Set(['2026-06-01T01:00:00.000Z']),
    );
    expect(stage.tellOf()[0]).toBe('ETH/USDT at 0:05');
  });
});
