import { describe, expect, it } from 'vitest';
import { ANN, createTalk } from '../talk.ts';
import { countedAs, reading, value, withheld } from './season-days.ts';

const inputs = { hash: '3fa91c0b'.repeat(8), version: '0.2.0' };
const priceSources = { coinpaprika: 8, binance: 92 };
const entry = { ...value({ wins: 30 }), inputs, priceSources };

describe('/season why', () => {
  const { say, tap } = createTalk({ season: { top50: entry, counts: { '75 30 start': countedAs(20) } } });

  it('shows the value, where it came from, how to count it again, and its first members', async () => {
    const lines = (await say('/season why')).split('\n');
    expect(lines.slice(0, 8).join('\n')).toMatchInlineSnapshot(`
      "top50 over 90 days, close of 21 Nov 2026 · page 1 of 3
      60 = 100 × 30 / 50. ✓ beats Bitcoin's +4.20 %, ✗ does not; one coin is not counted.
      Ranks of the window's last day by coinpaprika.
      Prices of both days: 92 binance, 8 coinpaprika
      Inputs 3fa91c0b3fa9, counted by Tidebell 0.2.0
      To count it again from recorded data: npm run season -- --data DIR --top 50 --window 90 --ranks end --proof 2026-11-21
      ✓ 2 C0 +19.20 %
      ✓ 4 C1 +18.70 %"
    `);
    expect(lines).toHaveLength(6 + 25 + 1);
    expect(lines.at(-1)).toBe('[Page 2 ›] season top50 - - why 2');
  });

  it('ends with what was not counted, each with its reason, and the whole hash', async () => {
    expect(await say('/season why 3')).toMatchInlineSnapshot(`
      "top50 over 90 days, close of 21 Nov 2026 · page 3 of 3
      – 99 NEW: younger than the window
      Left out
      1 BTC: what all coins are measured against
      3 USDT: stablecoin, by our list
      SHA-256 of the inputs: 3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b
      [‹ Page 2] season top50 - - why 2"
    `);
  });

  it('turns its pages both ways, and shows every member once', async () => {
    const pages = [
      await say('/season why'),
      await tap('/season why', 'Page 2 ›'),
      await tap('/season why 2', 'Page 3 ›'),
    ];
    const ranks = pages.join('\n').match(/^[✓✗–] (\d+) /gm);
    expect(ranks).toHaveLength(51);
    expect(new Set(ranks).size).toBe(51);
    expect(await tap('/season why 2', '‹ Page 1')).toBe(pages[0]);
  });

  it.each(['/season why top50 2', '/season 2 why top50', '/season top50 why 2', '/season 90d 2 end why'])(
    'understands %s',
    async (line) => {
      expect(await say(line)).toContain('page 2 of 3');
    },
  );

  it('shows any shape, without what is kept only of some', async () => {
    const answer = await say('/season why top75 30d start');
    expect(answer).toContain('top75 over 30 days, close of 21 Nov 2026 · page 1 of 3');
    expect(answer).toContain("Ranks of the window's first day by coinpaprika.");
    expect(answer).toContain('--top 75 --window 30 --ranks start --proof 2026-11-21');
    expect(answer).not.toContain('Inputs');
    expect(answer).toContain('[Page 2 ›] season top75 30d start why 2');
  });

  it.each([
    { line: '/season why 9', says: 'The proof of top50 has 3 pages; there is no page 9.' },
    { line: '/season why 0', says: '"0" is not a page. Type a number from 1 up, like /season why 2.' },
    { line: '/season why 99999', says: '"99999" is not a page.' },
    {
      line: '/season 3',
      says: 'A number alone is a page, and only /season why has pages. Did you mean /season why 3?',
    },
    {
      line: '/season 75',
      says: 'A number alone is a page, and only /season why has pages. Did you mean /season top75?',
    },
    { line: '/season sectors 2', says: 'Did you mean /season why 2?' },
    { line: '/season why top100', says: 'top100: no value yet.' },
    { line: '/season why top20', says: 'top20: no value yet.' },
  ])('answers $line', async ({ line, says }) => {
    expect(await say(line)).toContain(says);
  });

  it('says why a value is withheld, and of which coins', async () => {
    const top50 = { ...withheld('too-few-prices', 40, 45), inputs };
    const members = [
      { id: 'a', ticker: 'AAA', name: 'A', rank: 2, verdict: 'no-price' },
      { id: 'b', ticker: 'BBB', name: 'B', rank: 3, verdict: 'doubtful' },
      { id: 'c', ticker: 'CCC', name: 'C', rank: 4, verdict: 'gone' },
    ] as const;
    const talk = createTalk({ season: { top50: { ...top50, reading: { ...top50.reading, members } } } });
    expect(await talk.say('/season why')).toMatchInlineSnapshot(`
      "top50 over 90 days, close of 21 Nov 2026
      top50: withheld for 21 Nov 2026. Only 40 members have both prices, and at least 45 are needed; a value would be a guess.
      Ranks of the window's last day by coinpaprika.
      Inputs 3fa91c0b3fa9, counted by Tidebell 0.2.0
      To count it again from recorded data: npm run season -- --data DIR --top 50 --window 90 --ranks end --proof 2026-11-21
      – 2 AAA: no believable price
      – 3 BBB: the sources disagree about its price
      – 4 CCC: gone from the records
      SHA-256 of the inputs: 3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b3fa91c0b"
    `);
  });

  it('calls two coins of one ticker by their names', async () => {
    const whole = reading(30);
    const twins = whole.members.map((each, i) => (i < 2 ? { ...each, ticker: 'UNI' } : each));
    const talk = createTalk({ season: { top50: { ...entry, reading: { ...whole, members: twins } } } });
    const answer = await talk.say('/season why');
    expect(answer).toContain('UNI (Coin 0)');
    expect(answer).toContain('UNI (Coin 1)');
  });

  it.each([
    { sign: 'listed', says: 'by our list' },
    { sign: 'tag', says: "by its provider's tag" },
    { sign: 'name', says: 'by its name' },
    { sign: 'peg', says: 'by its price, which follows another one' },
  ] as const)('says by which sign an asset was left out: $sign', async ({ sign, says }) => {
    const left = { id: 'x', ticker: 'XUSD', name: 'X', rank: 9, as: 'stablecoin', because: sign } as const;
    const top50 = { ...entry, reading: { ...reading(1, 10), excluded: [left] } };
    expect(await createTalk({ season: { top50 } }).say('/season why')).toContain(`9 XUSD: stablecoin, ${says}`);
  });
});

describe('/season in another shape', () => {
  it('is one value with its members, and no season', async () => {
    const { say, ask } = createTalk({ season: { counts: { '75 30 start': countedAs(20) } } });
    expect(await say('/season top75 30d start')).toMatchInlineSnapshot(`
      "top75 over 30 days: 40. 20 of 50 beat Bitcoin's +4.20 % · close of 21 Nov 2026
      Members: the largest coins of the window's first day, ranks by coinpaprika. So no coin is in because it rose.
      Counted when you ask. Seasons are made by top50 and top100 over 90 days: /season
      [Why] season top75 30d start why
      [Sectors] season top75 30d start sectors
      [Other ways to count] season top75 30d start variants"
    `);
    expect(
      (await ask({ command: 'season', args: { index: 'top75', window: '30d', ranks: 'start' } }, ANN)).picture,
    ).toBe(undefined);
  });

  it.each([
    '/season 30d top75 start',
    '/season start top75 30d',
    '/season TOP75 30D Start',
    '/season top-75 start 30d',
  ])('understands %s', async (line) => {
    const { say } = createTalk({ season: { counts: { '75 30 start': countedAs(20) } } });
    expect(await say(line)).toContain('top75 over 30 days: 40.');
  });

  it('takes what is kept where the shape is one that is', async () => {
    const { say } = createTalk({ season: { top50: value({ wins: 30 }) } });
    expect(await say('/season 90d end top50')).toContain('top50: 60 – neutral');
  });

  it('says from which day on there will be a value, and why there is none', async () => {
    const { say } = createTalk({
      season: {
        counts: {
          '50 365 start': { kind: 'not-yet', from: '2027-11-01' },
          '50 365 end': { kind: 'counted', reading: withheld('too-few-prices', 1, 45).reading, rankingSource: 'x' },
        },
      },
    });
    expect(await say('/season 365d start')).toBe(
      "top50 over 365 days with the ranks of the window's start: available from 1 Nov 2027. Rankings have not been recorded for long enough.",
    );
    expect(await say('/season 365d')).toContain('top50: withheld for 21 Nov 2026. Only 1 members have both prices');
  });
});

describe('/season while the prices of the first close are being fetched', () => {
  const early = { kind: 'counted', reading: withheld('no-bitcoin-price', 1, 2).reading, rankingSource: 'x' } as const;
  const progress = { phase: 'bases', have: 8, need: 101 } as const;
  const { say } = createTalk({ season: { progress, counts: { '75 30 end': early, '50 30 end': early } } });

  it.each(['/season top75 30d', '/season why top75 30d', '/season sectors top75 30d', '/season variants'])(
    'speaks of no missing Bitcoin price: %s',
    async (line) => {
      const answer = await say(line);
      expect(answer).toMatch(/^top\d+: no value yet\.\nFetching the prices of 90 days ago: 8 of 101 coins\./);
      expect(answer).not.toContain('withheld');
    },
  );
});

describe('/season sectors', () => {
  it('shows each sector with its own share', async () => {
    const sectors = [
      { sector: 'layer-1', index: 72.5, wins: 29, counted: 40 },
      { sector: 'defi', index: 40, wins: 4, counted: 10 },
    ];
    expect(await createTalk({ season: { top50: entry, sectors } }).say('/season sectors')).toMatchInlineSnapshot(`
      "Sectors of top50 over 90 days, close of 21 Nov 2026; all coins together: 60
      layer 1: 72.5 · 29 of 40 beat Bitcoin
      defi: 40 · 4 of 10 beat Bitcoin
      Sectors with too few coins for a number of their own are not shown.
      [Why] season top50 - - why"
    `);
  });

  it.each([
    { shown: { top50: entry }, says: 'No sector has enough members' },
    { shown: { top50: withheld('short-ranking', 40, 50) }, says: 'top50: withheld for 21 Nov 2026.' },
    {
      shown: { progress: { phase: 'ranking', failures: [] } as const },
      says: 'top50: no value yet.\nWaiting for a ranking',
    },
  ])('says so where there are none: $says', async ({ shown, says }) => {
    expect(await createTalk({ season: shown }).say('/season sectors')).toContain(says);
  });
});

describe('/season variants', () => {
  it('shows every window with both rankings, the gap between them, and why something is missing', async () => {
    const { say } = createTalk({
      season: {
        top50: entry,
        progress: { phase: 'variants', have: 30, need: 200 },
        counts: {
          '50 30 end': countedAs(22),
          '50 30 start': countedAs(19),
          '50 90 start': countedAs(31),
          '50 365 start': { kind: 'not-yet', from: '2027-02-01' },
          '50 365 end': { kind: 'counted', reading: withheld('too-few-prices', 40, 45).reading, rankingSource: 'x' },
        },
      },
    });
    expect(await say('/season variants')).toMatchInlineSnapshot(`
      "Other ways to count top50, close of 21 Nov 2026
      30 days: ranks of the end 44, of the start 38, gap 6
      90 days: ranks of the end 60, of the start 62, gap −2
      365 days, ranks of the end: withheld. Only 40 members have both prices, and at least 45 are needed; a value would be a guess.
      365 days, ranks of the start: available from 1 Feb 2027
      Ranks of the end, as publishers count, let coins in because they rose. Ranks of the start do not: the gap is that advantage, in points.
      Fetching the prices for the other windows: 30 of 200 coins.
      [Why: 30 days, ranks of the start] season top50 30d start why
      [Why: 90 days, ranks of the start] season top50 - start why"
    `);
  });

  it('says so while nothing can be counted', async () => {
    expect(await createTalk().say('/season variants top20')).toBe('top20: no value yet.');
  });
});
