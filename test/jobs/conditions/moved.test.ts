import { describe, expect, it } from 'vitest';
import type { RuleTerms } from '../../../src/alerts/rule.ts';
import type { Moved } from '../../../src/core/rules/moved.ts';
import { createConditionStage, hour } from './stage.ts';

const ETH = 'ETH/USDT';
const THREE: Moved = { direction: 'either', percent: 3, from: 100, since: hour(0).toISOString() };
const minutes = (count: number) => count / 60;

/** One price a minute, taken in as fast as the jobs do; what rang. */
async function told(prices: readonly number[], moved = THREE, terms: RuleTerms = {}): Promise<readonly string[]> {
  const stage = createConditionStage();
  await stage.close(0);
  stage.price(ETH, 100);
  stage.addMove(1, ETH, moved, terms);
  for (const [i, price] of prices.entries()) {
    await stage.takeIn(minutes(i + 1));
    await stage.sweep(minutes(i + 1), ETH, price);
  }
  return stage.rung;
}

describe('a move from a start', () => {
  it('rings at the percentage, and then from the price that rang', async () => {
    expect(await told([102, 103.5, 102, 106, 107, 103])).toEqual([
      '100 to 103.5 at 0:02',
      '103.5 to 107 at 0:05',
      '107 to 103 at 0:06',
    ]);
  });

  it.each([
    { direction: 'up', rings: ['100 to 103 at 0:02'], because: 'a fall is none of its own' },
    { direction: 'down', rings: ['100 to 97 at 0:01'], because: 'neither is the way back' },
  ] as const)('$direction rings that way only: $because', async ({ direction, rings }) => {
    expect(await told([97, 103], { ...THREE, direction })).toEqual(rings);
  });

  it('rings once while the price stays', async () => {
    expect(await told([104, 104, 104.1, 104])).toEqual(['100 to 104 at 0:01']);
  });

  it('rings once, where it is to ring once', async () => {
    expect(await told([104, 110], THREE, { isOnce: true })).toEqual(['100 to 104 at 0:01']);
  });

  it('within a cooldown starts anew in silence', async () => {
    const terms = { cooldownMs: 3 * 60_000 };
    expect(await told([104, 108, 112, 116], THREE, terms)).toEqual(['100 to 104 at 0:01', '112 to 116 at 0:04']);
  });

  it('rings for what moved before anybody looked again', async () => {
    const stage = createConditionStage();
    await stage.close(0);
    stage.price(ETH, 100);
    stage.addMove(1, ETH, THREE);
    await stage.takeIn(minutes(1));
    await stage.sweep(minutes(1), ETH, 104);
    // Two moves follow within the seconds in which the new start is not watched yet.
    await stage.sweep(minutes(1.1), ETH, 101);
    await stage.sweep(minutes(1.2), ETH, 96);
    expect(stage.rung).toEqual(['100 to 104 at 0:01']);
    await stage.takeIn(minutes(1.25));
    expect(stage.rung).toEqual(['100 to 104 at 0:01', '104 to 96 at 0:01']);
  });

  it('goes on from the price that rang after a restart', async () => {
    const stage = createConditionStage();
    stage.addMove(1, ETH, THREE);
    await stage.close(0);
    await stage.sweep(minutes(1), ETH, 104);
    stage.restart();
    await stage.close(1);
    await stage.sweep(1 + minutes(1), ETH, 106);
    await stage.takeIn(1 + minutes(1));
    await stage.sweep(1 + minutes(2), ETH, 107.5);
    // The hour between them closed at 100.
    expect(stage.rung).toEqual(['100 to 104 at 0:01', '104 to 100 at 1:00', '100 to 106 at 1:01']);
  });

  it('is told with its true time after a downtime', async () => {
    const stage = createConditionStage();
    stage.addMove(1, ETH, THREE);
    stage.closes(ETH, 1, [100, 105, 106, 106, 106]);
    await stage.close(0);
    stage.restart();
    await stage.close(5);
    expect(stage.rung).toEqual(['100 to 105 at 2:00 LATE']);
  });
});
