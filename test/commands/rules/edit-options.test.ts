import { describe, expect, it } from 'vitest';
import { closing, swinging } from '../../support/candles.ts';
import { createTalk, NOON } from '../talk.ts';

describe('/edit with options alone', () => {
  it.each([
    { typed: 'once', terms: { note: 'mine', isOnce: true }, because: 'the note stays' },
    { typed: 'note "yours" critical', terms: { note: 'yours', urgency: 'critical' }, because: 'the note is another' },
    { typed: 'normal', terms: {}, because: 'normal takes the others away' },
  ])('changes how a rule rings, not what it waits for: $typed, as $because', async ({ typed, terms }) => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000 note "mine"');
    const answer = await say(`/edit 1 ${typed}`);
    expect(answer).toMatch(/^Changed; the number stays 1\.\n1 · ETH\/USDT above 4,000 · now 3,500/);
    const threshold = { side: 'above', at: 4_000, rearm: 3_920 };
    expect([...rules.all.values()]).toMatchObject([{ metric: 'price:ETH/USDT', threshold, terms }]);
    expect(rules.all.get(1)?.terms).toEqual(terms);
  });

  it('keeps a rule quiet that has rung', async () => {
    const { say, rules } = createTalk();
    await say('/alert ETH change(1h) < 50%');
    const before = rules.all.get(1);
    await say('/edit 1 cooldown 4h');
    expect(rules.all.get(1)).toMatchObject({ state: before?.state, terms: { cooldownMs: 14_400_000 } });
  });

  it('lets a pause and a single ring replace each other', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000 cooldown 4h');
    await say('/edit 1 once');
    expect(rules.all.get(1)?.terms).toEqual({ isOnce: true });
    await say('/edit 1 cooldown 1h');
    expect(rules.all.get(1)?.terms).toEqual({ cooldownMs: 3_600_000 });
  });

  it('moves the level that a rule comes back to', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000');
    await say('/edit 1 rearm 3600');
    expect(rules.all.get(1)?.threshold).toEqual({ side: 'above', at: 4_000, rearm: 3_600 });
  });

  it('makes another rule of a level that is to be judged at closes', async () => {
    const { say, rules } = createTalk();
    await say('/watch ETH above 4000');
    await say('/edit 1 above 4000 close');
    expect(rules.all.get(1)?.metric).toBe('when:ETH/USDT|close(1h) >= 4000');
  });

  it('says what is wrong with an option as with any text', async () => {
    const { say } = createTalk();
    await say('/watch ETH above 4000');
    expect(await say('/edit 1 above 4000 onse')).toContain('above 4000 once');
  });
});

describe('what is said of a rule before it rings', () => {
  it('is that candles lack where they are just enough for its newest value', async () => {
    const past = { '1d': closing('1d', NOON, swinging(1_000, 3_500, 300, 40)) };
    const answer = await createTalk({ past }).say('/alert ETH cross(ema(50, 1d), ema(200, 1d))');
    expect(answer).toContain('No preview: of 1d candles only 1,000 of the 1,001 it needs are here.');
  });

  it('is not that it is too rare after a few days without a ring', async () => {
    const short = { '1h': closing('1h', NOON, swinging(60, 3_500, 3, 40)) };
    const answer = await createTalk({ past: short }).say('/alert ETH close(1h) > 3600');
    expect(answer).toMatch(/In the last 2 days it would not have rung\.(?!\n⚠)/);
  });
});

describe('/why not', () => {
  it('explains the rule as /why does, and without a number asks which', async () => {
    const { say } = createTalk();
    await say('/watch ETH above 4000');
    expect(await say('/why not 1')).toBe(await say('/why 1'));
    expect(await say('/why not')).toBe(await say('/why'));
    expect(await say('/why nothing')).toContain('is not the number of an alert');
  });
});
