import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/market/timeframe.ts';
import { runSeason } from '../../src/season/run.ts';

const HEADER = 'date,asset,close_usd,market_cap_usd,volume_usd,rank,src';
const FIRST = '2020-01-01';
const DAYS = 40;
const dayAt = (i: number) => addDays(FIRST, i);

/** Bitcoin stands still, a dollar too, and of twelve coins every second one rises a little each day. */
const rowsOf = (i: number): string[] => [
  `${dayAt(i)},BTC,7000,130000000,1,1,x`,
  `${dayAt(i)},USDT,1,50000000,1,2,x`,
  ...Array.from({ length: 12 }, (_, coin) => {
    const price = coin % 2 ? 10 : 10 * 1.01 ** i;
    return `${dayAt(i)},C${coin},${price.toFixed(6)},${1_000_000 * (20 - coin)},1,${coin + 3},x`;
  }),
];
const ROWS = Array.from({ length: DAYS }, (_, i) => rowsOf(i)).flat();
const EVENTS = 'date,asset,kind,from_asset,factor_new_units_per_old,note';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'season-'));
  await write('daily.csv', [HEADER, ...ROWS]);
  await write('events.csv', [EVENTS, '2019-01-01,X,collapse,X,,']);
  await write('assets.csv', [
    'asset,name,class',
    ...['BTC', 'USDT'].map((id) => `${id},${id},${id === 'USDT' ? 'stablecoin' : 'coin'}`),
  ]);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const write = (name: string, lines: readonly string[]) => writeFile(join(directory, name), `${lines.join('\n')}\n`);

const season = (...args: readonly string[]) => seasonIn({}, ...args);

async function seasonIn(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const said: string[] = [];
  let out = '';
  const code = await runSeason(
    args,
    {
      out: (text) => {
        out += text;
      },
      say: (sentence) => said.push(sentence),
      progress: () => undefined,
    },
    { env, now: () => new Date('2026-11-22T00:00:00Z') },
  );
  return { code, out, said: said.join('\n'), lines: out.trimEnd().split('\n') };
}

const replay = (...more: readonly string[]) => season('--data', directory, '--top', '10', '--window', '30', ...more);

describe('the season command', () => {
  it('prints a line for each day that has a whole window behind it', async () => {
    const { code, lines } = await replay();
    expect(code).toBe(0);
    expect(lines[0]).toBe('date,index,wins,n,season');
    expect(lines).toHaveLength(1 + DAYS - 30);
    expect(lines[1]).toBe('2020-01-31,50.00,5,10,neutral');
  });

  it('prints only the days that are asked for', async () => {
    const { lines } = await replay('--from', '2020-02-03', '--to', '2020-02-04');
    expect(lines.slice(1).map((line) => line.slice(0, 10))).toEqual(['2020-02-03', '2020-02-04']);
  });

  it('prints only changes of season with --transitions', async () => {
    const rising = ROWS.map((row) => row.replace(/,C(\d+),10\.000000,/, ',C$1,10.5,'));
    await write('daily.csv', [HEADER, ...ROWS.slice(0, 31 * 14), ...rising.slice(31 * 14)]);
    const { lines } = await replay('--transitions');
    expect(lines).toEqual(['date,from,to,index', '2020-02-01,neutral,altcoin,100.00']);
  });

  it('proves a day with every member and every exclusion', async () => {
    const { lines, said } = await replay('--proof', '2020-02-05');
    expect(lines[0]).toBe('rank,ticker,name,return_percent,verdict,reason');
    expect(lines.slice(1, 5)).toEqual([
      '1,BTC,BTC,0.00,excluded,benchmark',
      '2,USDT,USDT,,excluded,stablecoin (listed)',
      '3,C0,,34.78,beats,',
      '4,C1,,0.00,trails,',
    ]);
    expect(lines).toHaveLength(13);
    expect(said).toContain('2020-02-05: 5 of 10 beat Bitcoin (0 %), index 50');
  });

  it('prints each sector of enough members with --sectors, as assets.csv names them', async () => {
    const sectors = Array.from({ length: 12 }, (_, i) => `C${i},,coin,${i < 10 ? 'Tides' : 'Moons'}`);
    await write('assets.csv', ['asset,name,class,sector', 'BTC,,coin,', 'USDT,,stablecoin,', ...sectors]);
    const { lines } = await replay('--sectors', '--from', '2020-02-08');
    expect(lines).toEqual(['date,sector,index,wins,n', '2020-02-08,Tides,50.00,5,10', '2020-02-09,Tides,50.00,5,10']);
  });

  it('prints sectors of our own list where assets.csv has none', async () => {
    const names = ['UNI', 'AAVE', 'MKR', 'LDO', 'CRV', 'COMP', 'SNX', 'YFI', 'CAKE', 'RUNE', 'NOBODY', 'NOONE'];
    await write('daily.csv', [HEADER, ...ROWS.map((row) => row.replace(/,C(\d+),/, (_, i) => `,${names[i]},`))]);
    const { lines } = await replay('--sectors', '--from', '2020-02-09');
    expect(lines[1]).toBe('2020-02-09,defi,50.00,5,10');
  });

  it('prints what followed the changes of season with --aftermath', async () => {
    const more = Array.from({ length: 70 }, (_, i) => rowsOf(i)).flat();
    const risen = (row: string) => row.replace(/,C(\d+),10\.000000,/, ',C$1,10.5,');
    await write('daily.csv', [HEADER, ...more.slice(0, 31 * 14), ...more.slice(31 * 14).map(risen)]);
    const { lines } = await replay('--aftermath');
    expect(lines[0]).toBe('to,days,count,btc_median,btc_lower,btc_upper,alt_median,alt_lower,alt_upper');
    expect(lines[1]).toMatch(/^altcoin,30,1,0\.00,0\.00,0\.00,\d+\.\d\d,/);
    expect((await replay('--aftermath', '--to', '2020-02-01')).lines[1]).toBe(lines[1]);
  });

  it('explains itself', async () => {
    const { code, out, said } = await season('--help');
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toContain('--transitions');
  });

  it.each([
    { args: [], says: 'Say which folder holds the recorded market: --data DIR.' },
    { args: ['--bogus'], says: "Unknown option '--bogus'. --help shows all options." },
    { args: ['--data'], says: "Option '--data <value>' argument missing. --help shows all options." },
    { args: ['--data', 'x', 'y'], says: "Unexpected argument 'y'." },
    { args: ['--data', '/nowhere/at/all'], says: 'There is no folder /nowhere/at/all.' },
    { args: ['--data', 'src'], says: 'The folder src holds neither daily.csv nor daily.csv.gz.' },
    { args: ['--data', 'x', '--top', '9'], says: '--top must be a whole number from 10 to 200, not "9".' },
    { args: ['--data', 'x', '--top', '1e2'], says: '--top must be a whole number from 10 to 200, not "1e2".' },
    { args: ['--data', 'x', '--window', '60'], says: '--window must be 30, 90 or 365, not "60".' },
    { args: ['--data', 'x', '--ranks', 'middle'], says: '--ranks must be end or start, not "middle".' },
    { args: ['--data', 'x', '--method', 'wild'], says: '--method must be raw or steady, not "wild".' },
    { args: ['--data', 'x', '--from', '2018-02-30'], says: '--from must be a day of the calendar' },
    { args: ['--data', 'x', '--proof', '2018-02-03', '--transitions'], says: 'ask for one of them' },
    { args: ['--check', '--data', 'x'], says: 'takes only --from and --to' },
    { args: ['--data', 'x', '--sectors', '--aftermath'], says: 'ask for one of them' },
  ])('refuses $args in a sentence', async ({ args, says }) => {
    const { code, out, said } = await season(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(says);
  });

  it.each([
    { args: ['--from', '2020-01-30'], says: 'has values from 2020-01-31 to 2020-02-09 only' },
    { args: ['--to', '2021-01-01'], says: 'has values from 2020-01-31 to 2020-02-09 only' },
    { args: ['--from', '2020-02-05', '--to', '2020-02-04'], says: '--from 2020-02-05 lies after --to 2020-02-04' },
    { args: ['--window', '90'], says: 'less than a window of 90 days' },
  ])('says which days there are for $args', async ({ args, says }) => {
    const { code, said } = await replay(...args);
    expect(code).toBe(1);
    expect(said).toContain(says);
  });
});

it('checks nothing, and makes nothing, where the bot has kept nothing', async () => {
  const dataDir = join(directory, 'mistyped', 'data');
  const { code, out, said } = await seasonIn({ DATA_DIR: dataDir, MARKET: 'simulated' }, '--check');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(said).toBe(
    `Nothing is kept of the simulated market. DATA_DIR is ${dataDir}. ` +
      'Check DATA_DIR or DATABASE_URL, and MARKET: each market keeps its own data.',
  );
  expect(existsSync(join(directory, 'mistyped'))).toBe(false);
});

describe('a file that cannot be trusted', () => {
  const bad = `${dayAt(5)},C0,10,1000000,1,5,x`;
  it.each([
    { row: bad, says: 'this asset had a row for this day before' },
    { row: `${dayAt(5)},NEW,0,1000000,1,5,x`, says: 'close_usd must be a number above 0' },
    { row: `${dayAt(5)},NEW,-4,1000000,1,5,x`, says: 'close_usd must be a number above 0' },
    { row: `${dayAt(5)},NEW,10,-1000000,1,5,x`, says: 'the market cap must be a number' },
    { row: `2020-02-30,NEW,10,1000000,1,5,x`, says: 'the date must be a day of the calendar' },
    { row: `${dayAt(5)},,10,1000000,1,5,x`, says: 'the row names no asset' },
    { row: `${dayAt(5)},NEW,10,1000`, says: 'it may have been cut' },
  ])('is named with the line of $row', async ({ row, says }) => {
    await write('daily.csv', [HEADER, ...ROWS, row]);
    const { code, out, said } = await replay();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(`${join(directory, 'daily.csv')}:${ROWS.length + 2}: `);
    expect(said).toContain(says);
  });

  it('may lack columns', async () => {
    await write('daily.csv', ['date,asset,close_usd,cap', '2020-01-01,BTC,7000,1']);
    expect((await replay()).said).toBe(`${join(directory, 'daily.csv')}:1: the columns market_cap_usd are missing.`);
    await write('daily.csv', [HEADER, ...ROWS]);
    await write('events.csv', ['day,asset', '2020-01-01,BTC']);
    expect((await replay()).said).toContain(`${join(directory, 'events.csv')}:1: the columns date, kind`);
  });

  it('may be empty', async () => {
    await writeFile(join(directory, 'daily.csv'), '');
    expect(await replay()).toMatchObject({ code: 1, out: '', said: expect.stringContaining('no row') });
  });

  it('may have been cut while packed', async () => {
    const packed = gzipSync([HEADER, ...ROWS].join('\n'));
    await rm(join(directory, 'daily.csv'));
    await writeFile(join(directory, 'daily.csv.gz'), packed.subarray(0, packed.length / 2));
    expect((await replay()).said).toMatch(
      /daily\.csv\.gz cannot be read beyond about line \d+: .+ It may have been cut\./,
    );
  });

  it('may have been cut between two lines', async () => {
    await write('daily.csv', [HEADER, ...ROWS.slice(0, -7)]);
    expect((await replay()).said).toContain('seems to be cut: it ends on 2020-02-09 with far fewer assets');
    expect((await replay('--to', '2020-02-08')).code).toBe(0);
  });

  it('may be wrong about classes and units', async () => {
    await write('assets.csv', ['asset,name,class', 'BTC,Bitcoin,coin', 'C0,Coin,meme']);
    await write('events.csv', [EVENTS, '2020-02-01,C1,split,C1,0,']);
    const { said } = await replay();
    expect(said).toContain(`${join(directory, 'assets.csv')}:3: the class must be`);
    expect(said).toContain(`${join(directory, 'events.csv')}:2: a change of units needs`);
  });
});

describe('what is made up for', () => {
  it('is the order of rows and columns that are not known', async () => {
    const usual = await replay();
    await write('daily.csv', [`${HEADER},mood`, ...[...ROWS].reverse().map((row) => `${row},good`)]);
    expect((await replay()).out).toBe(usual.out);
  });

  it('is a day or two without a snapshot, and it is said', async () => {
    const usual = await replay();
    await write('daily.csv', [HEADER, ...ROWS.filter((row) => !row.startsWith('2020-02-02'))]);
    const { out, said } = await replay();
    expect(out).toBe(usual.out);
    expect(said).toContain('No market capitalisations on 2020-02-02: ranks of the day before');
  });

  it('is not a longer hole: its days are withheld', async () => {
    await write('daily.csv', [HEADER, ...ROWS.filter((row) => !/^2020-02-0[234]/.test(row))]);
    const { lines, said } = await replay();
    expect(lines.filter((line) => line.endsWith(',,,,withheld')).map((line) => line.slice(0, 10))).toEqual([
      '2020-02-02',
      '2020-02-03',
      '2020-02-04',
    ]);
    expect(said).toContain('Withheld on 3 days, because a ranking or a price of Bitcoin is missing');
  });

  it('is a price a thousand times the one before: no return is taken across it', async () => {
    const line = ROWS.findIndex((row) => row.startsWith('2020-02-03,C1,'));
    await write('daily.csv', [HEADER, ...ROWS.with(line, '2020-02-03,C1,10000,19000000,1,4,x')]);
    const { out, said } = await replay('--proof', '2020-02-03');
    expect(out).toContain('C1,,,no-price,no price that can be compared');
    expect(said).toContain(`daily.csv:${line + 2}: the price of C1 is 1000 times the one before`);
  });

  it('is a coin that vanishes within the window: it is named and not counted', async () => {
    await write('daily.csv', [HEADER, ...ROWS.filter((row) => !(row.includes(',C0,') && row >= '2020-02-05'))]);
    const { lines, said } = await replay('--ranks', 'start', '--from', '2020-02-05', '--to', '2020-02-05');
    expect(lines[1]).toBe('2020-02-05,44.44,4,9,neutral');
    expect(said).toContain('On one day some members had left the records');
    const { out } = await replay('--ranks', 'start', '--proof', '2020-02-05');
    expect(out).toContain('3,C0,,,gone,left the records before the window ended');
  });

  it('is a short ranking: without enough coins there is no number', async () => {
    const { lines, said } = await replay('--top', '50');
    expect(new Set(lines.slice(1).map((line) => line.slice(10)))).toEqual(new Set([',,,,withheld']));
    expect(said).toContain('fewer coins are ranked than are to be counted');
  });

  it('is a folder without the two small files', async () => {
    const usual = await replay();
    await Promise.all(['assets.csv', 'events.csv'].map((name) => rm(join(directory, name))));
    const { out, said } = await replay();
    expect(out).toBe(usual.out);
    expect(said).toContain('There is no ');
  });
});
