import { describe, expect, it } from 'vitest';
import { brokenNotice } from '../../../src/alerts/broken.ts';
import type { Rule } from '../../../src/alerts/rule.ts';
import type { Metric } from '../../../src/core/market/reading.ts';
import { CLAIM } from '../../../src/core/rules/plan.ts';
import { tellOwners } from '../../../src/jobs/conditions/tell-owners.ts';
import { createConditionStage, hour, rankingOf } from './stage.ts';

const ABOVE = 'when:ETH/USDT|close(1h) > 100';

describe('a condition on closed candles', () => {
  it.each([
    { restarts: false, because: 'while the bot runs' },
    { restarts: true, because: 'with a restart after every close' },
  ])('rings once each time it becomes true, $because', async ({ restarts }) => {
    const stage = createConditionStage();
    stage.add(1, ABOVE);
    stage.closes('ETH/USDT', 1, [99, 101, 102, 99, 103]);
    for (const at of [0, 1, 2, 3, 4, 5]) {
      await stage.close(at);
      if (restarts) stage.restart();
    }
    expect(stage.rung).toEqual(['1 ETH/USDT at 2:00', '1 ETH/USDT at 5:00']);
  });

  it('tells once, with its true time, what was true for one hour of five in which the bot was away', async () => {
    const stage = createConditionStage();
    stage.add(1, ABOVE);
    stage.closes('ETH/USDT', 3, [105]);
    await stage.close(0);
    stage.restart();
    await stage.close(5);
    expect(stage.rung).toEqual(['1 ETH/USDT at 3:00 LATE']);
    expect(stage.state(1)).toBe('armed');
  });

  it('does not tell again what was told before the process died', async () => {
    const stage = createConditionStage();
    stage.add(1, ABOVE);
    stage.closes('ETH/USDT', 2, [105, 99]);
    await stage.close(0);
    await stage.close(2, false);
    await stage.close(3, false);
    stage.restart();
    await stage.close(4);
    expect(stage.rung).toEqual(['1 ETH/USDT at 2:00']);
  });

  it('that holds when it is made rings once it has been false and holds again', async () => {
    const stage = createConditionStage();
    stage.closes('ETH/USDT', 0, [101, 102, 99, 103]);
    await stage.close(0);
    stage.add(1, ABOVE);
    await stage.takeIn(0.5);
    for (const at of [1, 2, 3]) await stage.close(at);
    expect(stage.rung).toEqual(['1 ETH/USDT at 3:00']);
  });

  it('rings for a rule that was thought to hold when it was made, and did not', async () => {
    const stage = createConditionStage();
    stage.add(2, ABOVE);
    stage.closes('ETH/USDT', 2, [103]);
    await stage.close(0);
    stage.add(1, ABOVE, 'quiet');
    await stage.close(1);
    await stage.close(2);
    expect(stage.rung.toSorted()).toEqual(['1 ETH/USDT at 2:00', '2 ETH/USDT at 2:00']);
  });

  it.each([
    { text: 'close(1h) > close(1d)', rings: [], because: 'the new hour is never compared with the old day' },
    {
      text: 'close(1h) >= 200 and close(4h) >= 200 and close(1d) >= 200',
      rings: ['1 ETH/USDT at 24:00'],
      because: 'an hour, four hours and a day that close together are seen together',
    },
  ])('over several timeframes: $because', async ({ text, rings }) => {
    const stage = createConditionStage();
    stage.add(1, `when:ETH/USDT|${text}`);
    stage.closes('ETH/USDT', 24, [200]);
    await stage.close(22);
    await stage.close(23);
    await stage.close(24);
    expect(stage.rung).toEqual(rings);
  });

  it('keeps a crossing of a longer timeframe until that closes again', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:ETH/USDT|close(4h) crosses above 150 and close(1h) < 90');
    stage.closes('ETH/USDT', 4, [160, 160, 80]);
    for (const at of [3, 4, 5, 6]) await stage.close(at);
    expect(stage.rung).toEqual(['1 ETH/USDT at 6:00']);
  });
});

describe('candles that are missing', () => {
  it('are waited for a moment', async () => {
    const stage = createConditionStage();
    stage.add(1, ABOVE);
    stage.closes('ETH/USDT', 1, [105]);
    await stage.close(0);
    stage.late.set('ETH/USDT 1h', 1);
    await stage.close(1);
    expect(stage.waits).toEqual([10_000]);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:00']);
  });

  it('cost no other market its alert, and nothing fires on them', async () => {
    const stage = createConditionStage();
    stage.add(1, ABOVE);
    stage.add(2, 'when:SOL/USDT|close(1h) > 100');
    stage.closes('ETH/USDT', 1, [105]);
    stage.closes('SOL/USDT', 1, [105, 99]);
    await stage.close(0);
    stage.gone.add('SOL/USDT');
    await stage.close(1);
    stage.gone.clear();
    await stage.close(2);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:00']);
    expect(stage.skipped).toEqual(['SOL/USDT 1h: no source answered']);
  });

  it('of all markets leave the close open, while their prices are known', async () => {
    const stage = createConditionStage();
    stage.add(1, ABOVE);
    stage.closes('ETH/USDT', 1, [105, 99]);
    await stage.close(0);
    stage.price('ETH/USDT', 100);
    stage.gone.add('ETH/USDT');
    await expect(stage.close(1)).rejects.toThrow('no market has candles (no source answered)');
    stage.gone.clear();
    await stage.close(2);
    expect(stage.rung).toEqual(['1 ETH/USDT at 1:00 LATE']);
  });

  it('of a coin that nobody trades any more do not', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:GONE/USDT|close(1h) > 100');
    stage.gone.add('GONE/USDT');
    await stage.close(0);
    await stage.close(1);
    expect(stage.rung).toEqual([]);
  });

  it('of a day are asked for again with the next hour', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:ETH/USDT|close(1d) > 150');
    stage.closes('ETH/USDT', 24, [200]);
    await stage.close(23);
    stage.late.set('ETH/USDT 1d', 99);
    await stage.close(24);
    stage.late.clear();
    await stage.close(25);
    expect(stage.rung).toEqual(['1 ETH/USDT at 24:00 LATE']);
  });
});

describe('a group', () => {
  it('tells each of its symbols once, and nothing of one that holds when it joins', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:top100|close(1h) > 100');
    stage.rank(['BTC', 'ETH']);
    stage.closes('ETH/USDT', 1, [101, 102]);
    stage.closes('BTC/USDT', 2, [103]);
    stage.closes('SOL/USDT', 1, [104, 105]);
    await stage.close(0);
    await stage.close(1);
    stage.rank(['BTC', 'ETH', 'SOL']);
    await stage.close(2);
    expect(stage.tellOf()).toEqual(['ETH/USDT at 1:00 top', 'BTC/USDT at 2:00 top']);
  });

  it('of watched coins holds those of subscriptions and of conditions', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|close(1h) > 100');
    stage.watched.push('SOL/USDT');
    stage.add(1, 'when:ETH/USDT|close(1h) > 500');
    stage.closes('ETH/USDT', 1, [101]);
    stage.closes('SOL/USDT', 1, [101]);
    await stage.close(0);
    await stage.close(1);
    expect(stage.tellOf().toSorted()).toEqual(['ETH/USDT at 1:00', 'SOL/USDT at 1:00']);
  });

  it('is told with what the sources said, as the text names them', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|close(1h) > ema(2, 1h) and close(4h) > 50');
    stage.watched.push('SOL/USDT');
    stage.closes('SOL/USDT', 1, [103]);
    await stage.close(0);
    await stage.close(1);
    expect(stage.groupRung.map(({ told }) => told)).toEqual([
      [
        { text: 'close(1h)', value: 103 },
        { text: 'ema(2, 1h)', value: 102 },
        { text: 'close(4h)', value: 100 },
      ],
    ]);
  });

  it('is told later what could not be stored', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|close(1h) > 100');
    stage.watched.push('SOL/USDT');
    stage.closes('SOL/USDT', 1, [101]);
    await stage.close(0);
    stage.fail('claims');
    await expect(stage.close(1, false)).rejects.toThrow('no database');
    stage.fail(undefined);
    await stage.close(1);
    expect(stage.tellOf()).toEqual(['SOL/USDT at 1:00']);
  });
});

describe('a coin that joins a watchlist', () => {
  it('is watched within seconds, and not only from the next close on', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|price > 150');
    stage.watched.push('ETH/USDT');
    await stage.close(0);
    await stage.sweep(0.1, 'ETH/USDT', 100);
    stage.watched.push('SOL/USDT');
    stage.price('SOL/USDT', 100);
    await stage.takeIn(0.2);
    await stage.sweep(0.3, 'SOL/USDT', 160);
    expect(stage.tellOf()).toEqual(['SOL/USDT at 0:18']);
  });
});

describe('what cannot be watched', () => {
  it('is told to the chats of its rules, under a key that stays one', async () => {
    const rule = (id: number, metric: Metric): Rule => ({
      id,
      chat: `telegram:${id}`,
      owner: 'telegram:1',
      metric,
      threshold: CLAIM,
      state: 'armed',
      epoch: 0,
    });
    const rules = [rule(1, ABOVE), rule(2, 'price:ETH/USDT'), rule(3, ABOVE)];
    const sent: string[] = [];
    const told = await tellOwners(ABOVE, {
      rulesOn: async (metric) => rules.filter((each) => each.metric === metric),
      outbox: {
        async enqueue(key, chat, alert) {
          sent.push(`${key} to ${chat}`);
          expect(alert).toEqual(brokenNotice({ id: key.includes(':1:') ? 1 : 3, metric: ABOVE }));
        },
      },
      now: () => hour(0),
    });
    expect(told).toBe(2);
    expect(sent).toEqual([
      `notice:rule-broken:1:${ABOVE} to telegram:1`,
      `notice:rule-broken:3:${ABOVE} to telegram:3`,
    ]);
  });

  it('is taken out when it throws, told of once, and stops no other', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:ETH/USDT|rsi(14, 1h) < 30');
    stage.add(2, ABOVE);
    stage.closes('ETH/USDT', 1, [101]);
    await stage.close(0);
    stage.fail('series');
    await stage.close(1);
    await stage.close(2);
    expect(stage.broken).toEqual(['when:ETH/USDT|rsi(14, 1h) < 30: a bug of ours']);
    expect(stage.rung).toEqual(['2 ETH/USDT at 1:00']);
  });

  it('is told of a group once none of its symbols is left', async () => {
    const stage = createConditionStage();
    stage.groups.add('any:watchlist|rsi(14, 1h) < 30');
    stage.watched.push('SOL/USDT');
    stage.fail('series');
    await stage.close(0);
    expect(stage.broken).toContain('any:watchlist|rsi(14, 1h) < 30: a bug of ours');
  });

  it('is left out when it cannot be read, and told of once', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:ETH/USDT|moon(1h) > 3');
    stage.add(2, ABOVE);
    stage.closes('ETH/USDT', 1, [101]);
    await stage.close(0);
    await stage.close(1);
    expect(stage.broken).toHaveLength(1);
    expect(stage.broken[0]).toMatch(/^when:ETH\/USDT\|moon\(1h\) > 3: problem-rule/);
    expect(stage.rung).toEqual(['2 ETH/USDT at 1:00']);
  });
});

describe('what is told once a day', () => {
  const day = (bitcoin: number) =>
    rankingOf(
      ['BTC', 'ETH'],
      (ticker) => `${ticker}/USDT`,
      (i) => (i === 0 ? bitcoin : 100 - bitcoin),
    );

  it('rings on the day on which it becomes true, also after a restart', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:|dominance crosses below 55');
    stage.rankings.set('2026-05-30', day(58));
    stage.rankings.set('2026-05-31', day(57));
    await stage.close(0);
    await stage.day(0);
    stage.restart();
    stage.rankings.set('2026-06-01', day(54));
    await stage.close(24);
    await stage.day(24);
    expect(stage.rung).toEqual(['1 market at 24:10']);
  });

  it('is waited for while it may still come', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:|season(100) >= 60');
    await stage.close(0);
    await expect(stage.day(0)).rejects.toThrow('season of 2026-05-31 is not told yet');
  });

  it('knows a coin by its own market', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:ETH/USDT|rank <= 1');
    stage.rankings.set(
      '2026-05-31',
      rankingOf(['BTC', 'ETH'], (ticker) => `${ticker}/USDT`),
    );
    stage.rankings.set(
      '2026-06-01',
      rankingOf(['ETH', 'BTC'], (ticker) => `${ticker}/USDT`),
    );
    await stage.close(0);
    await stage.day(0);
    await stage.close(24);
    await stage.day(24);
    expect(stage.rung).toEqual(['1 ETH/USDT at 24:10']);
  });

  it('rings when the Fear & Greed index falls, and names who tells it', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:|feargreed < 20');
    stage.mood('2026-05-31', 25);
    await stage.close(0);
    await stage.day(0);
    stage.restart();
    stage.mood('2026-06-01', 18);
    await stage.close(24);
    await stage.day(24);
    expect(stage.rung).toEqual(['1 market at 24:10']);
    expect(stage.told).toEqual([{ text: 'feargreed', value: 18, by: 'alternative.me' }]);
  });

  it('is waited for where the Fear & Greed index may still come, and not where nobody tells it', async () => {
    const stage = createConditionStage();
    stage.add(1, 'when:|feargreed < 20');
    await stage.close(0);
    await expect(stage.day(0)).rejects.toThrow('fear-greed of 2026-05-31 is not told yet');
    stage.withoutMood();
    stage.restart();
    await stage.close(0);
    await stage.day(0);
    expect(stage.rung).toEqual([]);
  });
});
