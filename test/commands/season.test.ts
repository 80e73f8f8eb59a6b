import { describe, expect, it } from 'vitest';
import { isThreshold } from '../../src/core/rules/rule.ts';
import { value, withheld } from './season-days.ts';
import { createTalk } from './talk.ts';

describe('/season', () => {
  it('says where the index stands, how far the next season is and what is not counted', async () => {
    const { say } = createTalk({
      season: { top50: value({ wins: 30, since: '2026-09-02' }), top100: value({ wins: 38, season: 'altcoin' }) },
    });
    expect(await say('/season')).toMatchInlineSnapshot(`
      "Altcoin season index: the share of large coins that beat Bitcoin over 90 days, 0 to 100
      top50: 60 – neutral. 30 of 50 beat Bitcoin · close of 21 Nov 2026, ranks by coinpaprika
      top50 has been neutral since 2 Sep 2026
      Altcoin season begins at 75: 8 more coins must beat Bitcoin.
      Bitcoin season begins at 25: 18 coins must fall behind.
      top100: 76 – altcoin season. 38 of 50 beat Bitcoin · close of 21 Nov 2026, ranks by coinpaprika
      It ends after 3 closes in a row below 60.
      Bitcoin season begins at 25: 26 coins must fall behind.
      Not counted in top100, one coin younger than 90 days: NEW
      Left out of top100: USDT (stablecoin)
      [Tell me when the season changes] subscribe season"
    `);
  });

  it.each([
    { phase: { phase: 'ranking' }, says: 'Waiting for a ranking by market capitalisation' },
    { phase: { phase: 'bases', have: 12, need: 50 }, says: 'Fetching the prices of 90 days ago: 12 of 50 coins.' },
    { phase: { phase: 'past', have: 100, need: 310 }, says: 'Computing the past of the index: 100 of 310 days.' },
  ] as const)('shows on day one how far it is: $says', async ({ phase, says }) => {
    const answer = await createTalk({ season: { progress: phase } }).say('/season top50');
    expect(answer).toContain('top50: no value yet.');
    expect(answer).toContain(says);
  });

  it.each([
    { because: 'too-few-prices', says: '40 of 45 members have both prices; a value would be a guess.' },
    { because: 'no-bitcoin-price', says: '40 of 45 believable Bitcoin prices are there.' },
    { because: 'short-ranking', says: 'The ranking has 40 of the 45 coins it needs.' },
  ] as const)('says why a value is withheld: $because', async ({ because, says }) => {
    const answer = await createTalk({ season: { top100: withheld(because, 40, 45) } }).say('/season top100');
    expect(answer).toContain(`top100: withheld for 21 Nov 2026. ${says}`);
  });

  it.each([
    { season: 'altcoin', daysOut: 1, says: 'It ends after 3 closes in a row below 60; so far: 1.' },
    { season: 'bitcoin', daysOut: 0, says: 'It ends after 3 closes in a row above 40.' },
  ] as const)('says when the $season season that stands will end', async ({ season, daysOut, says }) => {
    const entry = value({ wins: 25, season, since: '2026-09-02' });
    const top50 = { ...entry, standing: { season, daysOut, since: '2026-09-02' } };
    const answer = await createTalk({ season: { top50 } }).say('/season top50');
    expect(answer).toContain(`This ${season} season of top50 began 2 Sep 2026`);
    expect(answer).toContain(says);
  });

  it('offers the indexes it has', async () => {
    expect(await createTalk().say('/season top10')).toMatchInlineSnapshot(`
      ""top10" is not something I can use here. Choose one of: top50, top100.
      [top50] season top50
      [top100] season top100"
    `);
  });
});

describe('/threshold', () => {
  const season = { top50: value({ wins: 20 }), top100: value({ wins: 35 }) };

  it.each([
    { line: '/threshold 60', rule: { metric: 'season:top50', threshold: { side: 'above', at: 60, rearm: 55 } } },
    { line: '/threshold above 60', rule: { metric: 'season:top50', threshold: { side: 'above', at: 60, rearm: 55 } } },
    {
      line: '/threshold 60 below top100',
      rule: { metric: 'season:top100', threshold: { side: 'below', at: 60, rearm: 65 } },
    },
    { line: '/threshold top100 60%', rule: { metric: 'season:top100', threshold: { side: 'below', at: 60 } } },
    { line: '/threshold 30', rule: { metric: 'season:top50', threshold: { side: 'below', at: 30 } } },
  ])('understands $line', async ({ line, rule }) => {
    const { say, rules } = createTalk({ season });
    expect(await say(line)).toContain('Alert 1');
    expect([...rules.all.values()]).toMatchObject([rule]);
  });

  it('says what it will do', async () => {
    expect(await createTalk({ season }).say('/threshold 60')).toMatchInlineSnapshot(`
      "I ring when the top50 season index rises to 60. Alert 1; rings again after 55.
      It stands at 40 now.
      [Stop] unwatch 1"
    `);
    expect(await createTalk({ season }).say('/threshold 25')).toMatchInlineSnapshot(`
      "I ring when the top50 season index falls to 25. Alert 1; rings again after 30.
      It stands at 40 now.
      [Stop] unwatch 1"
    `);
  });

  it('offers levels, and asks for the side while there is no value', async () => {
    const { say } = createTalk();
    expect(await say('/threshold')).toMatchInlineSnapshot(`
      "At which level of the season index, above 0, up to 100? Choose one, or type the whole line.
      For example /threshold 60 or /threshold 30 below top100
      [25] threshold 25
      [40] threshold 40
      [60] threshold 60
      [75] threshold 75"
    `);
    expect(await say('/threshold 60')).toMatchInlineSnapshot(`
      "The top50 season index has no value yet, so say from which side: should I ring above or below 60?
      [Above 60] threshold 60 above top50
      [Below 60] threshold 60 below top50"
    `);
  });

  it('answers a level that is already reached and saves nothing', async () => {
    const { say, tap, rules } = createTalk({ season });
    expect(await say('/threshold 30 above')).toMatchInlineSnapshot(`
      "The top50 season index is already there: 40, not below 30. Nothing was saved. Choose a higher level, or ring when it falls back.
      [Below 30] threshold 30 below top50"
    `);
    expect(rules.all.size).toBe(0);
    await tap('/threshold 30 above', 'Below 30');
    expect([...rules.all.values()]).toMatchObject([{ threshold: { side: 'below', at: 30 } }]);
  });

  it.each(['101', '0', '-5', '1.5k', 'NaN', '60,5', 'altcoin', '9'.repeat(40)])(
    'does not take %s for a level',
    async (typed) => {
      expect(await createTalk({ season }).say(`/threshold ${typed}`)).toBe(
        `"${typed}" is not a level of the index. Type a number above 0, up to 100, like /threshold 60.`,
      );
    },
  );

  it.each([
    { line: '/threshold 3 above top50', rearm: 0 },
    { line: '/threshold 97 below top50', rearm: 100 },
  ])('is armed again by a value that the index can have: $line', async ({ line, rearm }) => {
    const { say, rules } = createTalk();
    await say(line);
    expect([...rules.all.values()]).toMatchObject([{ threshold: { rearm } }]);
  });

  it('accepts the highest level from above while the index has no value', async () => {
    const { say, rules } = createTalk();
    await say('/threshold 100 below');
    expect([...rules.all.values()].map(({ threshold }) => isThreshold(threshold))).toEqual([true]);
  });

  it('does not ring twice for one level', async () => {
    const { say, rules } = createTalk({ season });
    await say('/threshold 60');
    expect(await say('/threshold 60 above')).toContain('1 · top50 season index above 60 · now 40, 20 points to go');
    expect(rules.all.size).toBe(1);
  });

  it('says which limit is reached', async () => {
    const { say } = createTalk({ season, rulesPerPerson: 1 });
    await say('/threshold 60');
    expect(await say('/threshold 70')).toBe(
      'You have one alert, the most one person may have. Stop one first: /unwatch',
    );
  });
});
