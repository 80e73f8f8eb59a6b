import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/market/timeframe.ts';
import { isThreshold } from '../../../src/core/rules/rule.ts';
import { ANN, createTalk } from '../talk.ts';
import { DAY, reading, value, withheld } from './season-days.ts';

const totals = { assets: 2_431, totalUsd: 3.31e12, altcoinsUsd: 1.52e12, dominancePercent: 54.08 };

describe('/season', () => {
  const season = {
    top50: { ...value({ wins: 30, since: '2026-09-02' }), totals },
    top100: { ...value({ wins: 38, season: 'altcoin' }), totals },
    indicative: { top50: reading(31), top100: reading(38) },
  };

  it('says where the indexes stand, how far the next season is, what they would be now, and what all is worth', async () => {
    expect(await createTalk({ season }).say('/season')).toMatchInlineSnapshot(`
      "Altcoin season index: the share of large coins that beat Bitcoin over 90 days, 0 to 100
      top50: 60 – neutral since 2 Sep 2026. 30 of 50 beat Bitcoin
      top100: 76 – altcoin season. 38 of 50 beat Bitcoin
      Close of 21 Nov 2026, ranks by coinpaprika
      top100: altcoin season ends after 3 closes in a row below 60.
      top50: altcoin season begins at 75: 8 more coins must beat Bitcoin; nearest: C30 0.8, C31 1.6, C32 2.4 points behind.
      If the day closed now: top50 62, top100 76. Indicative: only closes make seasons.
      Bitcoin dominance 54.08 %. All 2,431 ranked assets: 3.31T USD, without Bitcoin 1.52T USD
      [Why] season top50 - - why
      [Sectors] season top50 - - sectors
      [Other ways to count] season top50 - - variants
      [Tell me when the season changes] subscribe season top50"
    `);
  });

  it('says of one index how far both seasons are', async () => {
    expect(await createTalk({ season }).say('/season top50')).toMatchInlineSnapshot(`
      "Altcoin season index: the share of large coins that beat Bitcoin over 90 days, 0 to 100
      top50: 60 – neutral since 2 Sep 2026. 30 of 50 beat Bitcoin
      Close of 21 Nov 2026, ranks by coinpaprika
      top50: altcoin season begins at 75: 8 more coins must beat Bitcoin; nearest: C30 0.8, C31 1.6, C32 2.4 points behind.
      top50: bitcoin season begins at 25: 18 coins must fall behind; nearest: C29 0.5, C28 1, C27 1.5 points ahead.
      If the day closed now: top50 62. Indicative: only closes make seasons.
      Bitcoin dominance 54.08 %. All 2,431 ranked assets: 3.31T USD, without Bitcoin 1.52T USD
      [Why] season top50 - - why
      [Sectors] season top50 - - sectors
      [Other ways to count] season top50 - - variants
      [Tell me when the season changes] subscribe season top50"
    `);
  });

  it('fits under a picture, with the longest tickers', async () => {
    const { members, ...rest } = reading(30);
    const long = members.map((each) => ({ ...each, ticker: `1000000MOG${each.ticker}` }));
    const entry = { ...value({ wins: 30, since: '2026-09-12' }), reading: { ...rest, members: long }, totals };
    const { say } = createTalk({ season: { ...season, top50: entry, top100: entry } });
    const [text = ''] = (await say('/season')).split('\n[');
    expect(text.length).toBeLessThanOrEqual(1_000);
  });

  it('shows the picture of the index it is about, and of the default one where none is named', async () => {
    const asked: string[] = [];
    const past = async (index: string, until: string, days: number) => {
      asked.push(`${index} ${until} ${days}`);
      const day = { value: 60, season: 'neutral' as const, bitcoinUsd: 97_000 };
      return [
        { ...day, day: addDays(until, -1) },
        { ...day, day: until },
      ];
    };
    const { ask } = createTalk({ season: { ...season, past } });
    const { picture } = await ask({ command: 'season', args: {} }, ANN);
    expect(picture).toMatchObject({ kind: 'season', index: 'top50', day: DAY, value: 60, season: 'neutral' });
    expect(picture).toHaveProperty('days.length', 2);
    const other = await ask({ command: 'season', args: { index: 'top100' } }, ANN);
    expect(other.picture).toMatchObject({ index: 'top100', value: 76, season: 'altcoin' });
    expect(asked).toEqual([`top50 ${DAY} 365`, `top100 ${DAY} 365`]);
  });

  it.each([
    { shown: {}, because: 'there is no value' },
    { shown: { top50: withheld('too-few-prices', 40, 45) }, because: 'it is withheld' },
  ])('shows no picture while $because', async ({ shown }) => {
    const { ask } = createTalk({ season: shown });
    expect((await ask({ command: 'season', args: {} }, ANN)).picture).toBeUndefined();
  });

  it('says what it would be now only after a first close', async () => {
    const { indicative } = season;
    expect(await createTalk({ season: { indicative } }).say('/season')).not.toContain('Indicative');
    const top50 = withheld('stale-ranking', 0, 1);
    expect(await createTalk({ season: { top50, indicative } }).say('/season')).toContain(
      'If the day closed now: top50 62. Indicative',
    );
  });

  it('says nothing of a close that is unknown now', async () => {
    const { top50, top100 } = season;
    const indicative = { top50: withheld('too-few-prices', 1, 45).reading };
    expect(await createTalk({ season: { top50, top100, indicative } }).say('/season')).not.toContain('Indicative');
  });

  it('says the close of each index where they differ', async () => {
    const top50 = { ...season.top50, day: '2026-11-20' };
    const answer = await createTalk({ season: { ...season, top50 } }).say('/season');
    expect(answer).toContain('Close of 20 Nov 2026, ranks by coinpaprika\ntop100: 76');
    expect(answer).toContain('Close of 21 Nov 2026');
  });

  it.each([
    {
      phase: { phase: 'ranking', failures: [] },
      says: 'Waiting for a ranking by market capitalisation',
    },
    {
      phase: { phase: 'ranking', failures: [{ source: 'coinpaprika', reason: 'its prices are old' }] },
      says: 'Nothing is guessed.\ncoinpaprika: its prices are old.',
    },
    { phase: { phase: 'bases', have: 12, need: 50 }, says: 'Fetching the prices of 90 days ago: 12 of 50 coins.' },
    { phase: { phase: 'past', have: 100, need: 310 }, says: 'Computing the past of the index: 100 of 310 days.' },
  ] as const)('shows on day one how far it is: $says', async ({ phase, says }) => {
    const answer = await createTalk({ season: { progress: phase } }).say('/season top50');
    expect(answer).toContain('top50: no value yet.');
    expect(answer).toContain(says);
  });

  it.each([
    {
      because: 'too-few-prices',
      says: 'Only 40 members have both prices, and at least 45 are needed; a value would be a guess.',
    },
    { because: 'no-bitcoin-price', says: 'Bitcoin has 40 of the 45 believable prices it needs.' },
    { because: 'disputed-bitcoin', says: 'The sources disagree about the price of Bitcoin.' },
    { because: 'stale-ranking', says: 'No ranking was taken in the day after that close.' },
    { because: 'short-ranking', says: 'The ranking has 40 of the 45 coins it needs.' },
  ] as const)('says why a value is withheld: $because', async ({ because, says }) => {
    const answer = await createTalk({ season: { top100: withheld(because, 40, 45) } }).say('/season top100');
    expect(answer).toContain(`top100: withheld for 21 Nov 2026. ${says}`);
  });

  it.each([
    { season: 'altcoin', daysOut: 1, says: 'altcoin season ends after 3 closes in a row below 60; so far: 1.' },
    { season: 'bitcoin', daysOut: 0, says: 'bitcoin season ends after 3 closes in a row above 40.' },
  ] as const)('says when the $season season that stands will end', async ({ season, daysOut, says }) => {
    const entry = value({ wins: 25, season, since: '2026-09-02' });
    const top50 = { ...entry, standing: { season, daysOut, since: '2026-09-02' } };
    const answer = await createTalk({ season: { top50 } }).say('/season top50');
    expect(answer).toContain(`top50: 50 – ${season} season since 2 Sep 2026. 25 of 50 beat Bitcoin`);
    expect(answer).toContain(says);
    expect(answer, 'what ends it is near, the other side is not').not.toContain('season begins');
  });

  it('says which season stays while its value is withheld', async () => {
    const top50 = {
      ...withheld('too-few-prices', 26, 45),
      standing: { season: 'altcoin', daysOut: 0, since: '2026-10-06' } as const,
    };
    const answer = await createTalk({ season: { top50, top100: withheld('too-few-prices', 51, 90) } }).say('/season');
    expect(answer).toContain('top50 stays what it was: altcoin season since 6 Oct 2026.\ntop100: withheld');
    expect(answer).not.toContain('top100 stays');
  });

  it('says once when the seasons of both indexes end, where it is the same', async () => {
    const altcoin = value({ wins: 45, season: 'altcoin' });
    const { say } = createTalk({ season: { top50: altcoin, top100: altcoin } });
    expect(await say('/season')).toContain('top50, top100: altcoin season ends after 3 closes in a row below 60.');
    const leaving = { ...altcoin, standing: { season: 'altcoin', daysOut: 2 } as const };
    const differing = await createTalk({ season: { top50: altcoin, top100: leaving } }).say('/season');
    expect(differing).toContain('top50: altcoin season ends after 3 closes in a row below 60.');
    expect(differing).toContain('top100: altcoin season ends after 3 closes in a row below 60; so far: 2.');
  });

  it.each([
    { source: 'simulated', says: 'ranks by the simulated market' },
    { source: 'recorded', says: 'ranks by the recording' },
  ])('calls an own market what it is: $source', async ({ source: rankingSource, says }) => {
    const top50 = { ...value({ wins: 30 }), rankingSource };
    expect(await createTalk({ season: { top50 } }).say('/season top50')).toContain(says);
  });

  it('offers the indexes it keeps, and says what else there is', async () => {
    expect(await createTalk().say('/season top9')).toMatchInlineSnapshot(`
      ""top9" is not an index I can count. Type top50, or any size from top10 to top200. There are /season why, /season sectors and /season variants too.
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

  it.each(['/threshold 60 top75', '/threshold top75 60 above', '/threshold 60 TOP9'])(
    'says which indexes have levels, and offers them: %s',
    async (line) => {
      const { say, rules } = createTalk({ season });
      const answer = await say(line);
      expect(answer).toMatch(
        /^"top(75|9)" has no levels: only the indexes that are counted at each close have, top50/i,
      );
      expect(answer).toMatch(/\[top50] threshold 60 (above|-) top50\n\[top100] threshold 60 (above|-) top100/);
      expect(rules.all.size).toBe(0);
    },
  );

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
    const { say } = createTalk({ season, allowance: { rules: 1 } });
    await say('/threshold 60');
    expect(await say('/threshold 70')).toBe(
      'You have one alert, the most one person may have. Stop one first: /unwatch. Or ask whoever runs this bot to raise your limit; /settings shows your id.',
    );
  });
});
