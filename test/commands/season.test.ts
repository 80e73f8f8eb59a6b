import { describe, expect, it } from 'vitest';
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
      This season of top50 began 2 Sep 2026
      Altcoin season begins at 75: 8 more coins must beat Bitcoin.
      Bitcoin season begins at 25: 18 coins must fall behind.
      top100: 76 – altcoin season. 38 of 50 beat Bitcoin · close of 21 Nov 2026, ranks by coinpaprika
      Bitcoin season begins at 25: 26 coins must fall behind.
      One coin is younger than 90 days and is not counted: NEW
      Left out: USDT (stablecoin)
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
      [Stop] unwatch 1"
    `);
    expect(await createTalk({ season }).say('/threshold 25')).toMatchInlineSnapshot(`
      "I ring when the top50 season index falls to 25. Alert 1; rings again after 30.
      [Stop] unwatch 1"
    `);
  });

  it('offers levels, and asks for the side while there is no value', async () => {
    const { say } = createTalk();
    expect(await say('/threshold')).toMatchInlineSnapshot(`
      "At which level of the season index, 0 to 100?
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
        `"${typed}" is not on the index, which runs from 0 to 100. Type it like /threshold 60.`,
      );
    },
  );

  it('says which limit is reached', async () => {
    const { say } = createTalk({ season, rulesPerPerson: 1 });
    await say('/threshold 60');
    expect(await say('/threshold 70')).toBe(
      'You have one alert, the most one person may have. Stop one first: /unwatch',
    );
  });
});
