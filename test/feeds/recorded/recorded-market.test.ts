import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultIn } from '../../../src/core/market/candle.ts';
import { addDays } from '../../../src/core/market/timeframe.ts';
import { createRecordedMarket } from '../../../src/feeds/recorded/recorded-market.ts';
import { keepsRankingFeedContract } from '../../contracts/ranking-feed.ts';

const HEADER = 'date,asset,close_usd,market_cap_usd,volume_usd,rank,src';
const FIRST = '2020-01-01';

/** Forty days of two coins: Bitcoin rises by 100 a day, Ether stays, and Gone ends after ten days. */
const FORTY_DAYS = Array.from({ length: 40 }, (_, i) => addDays(FIRST, i)).flatMap((day, i) => [
  `${day},BTC,${7000 + 100 * i},130000000000,20000000000,1,cmc`,
  `${day},ETH,130,14000000000,8000000000,2,cmc`,
  ...(i < 10 ? [`${day},GONE,2,1000000,5000,3,cmc`] : []),
]);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'recorded-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const write = (name: string, lines: readonly string[]) => writeFile(join(directory, name), `${lines.join('\n')}\n`);

async function open(at: string) {
  const clock = { now: new Date(at) };
  const market = await createRecordedMarket({ directory, now: () => clock.now });
  if (!market.ok) throw new Error(market.problem.id);
  return { ...market.value, clock };
}

describe('the recorded market as a source of rankings', () => {
  keepsRankingFeedContract(async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    return { feed: (await open('2020-01-21T12:00:00Z')).rankings, closedDay: '2020-01-20' };
  });
});

describe('the recorded market', () => {
  it('tells the last close at or before now, dated by its day', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    const { feed, clock, range, rows } = await open('2020-01-05T12:00:00Z');
    expect({ range, rows }).toEqual({ range: { from: '2020-01-01', to: '2020-02-09' }, rows: 90 });
    expect(feed.ticker('BTC/USD')).toBeUndefined();

    const news = await feed.refresh();
    expect(news.map(({ symbol }) => symbol)).toEqual(['BTC/USD', 'ETH/USD', 'GONE/USD']);
    expect(feed.ticker('BTC/USD')).toMatchObject({ price: 7300, at: new Date('2020-01-04T23:59:59.999Z') });
    expect(feed.ticker('BTC/USD')?.changePercent).toBeCloseTo((100 / 7200) * 100, 9);
    expect(await feed.refresh()).toEqual([]);

    clock.now = new Date('2020-01-06T00:00:00Z');
    await feed.refresh();
    expect(feed.ticker('BTC/USD')?.price).toBe(7400);
    expect(feed.find({ base: 'BTC' }).map(({ symbol }) => symbol)).toEqual(['BTC/USD']);
    expect(feed.search('e', 5)).toEqual(['ETH/USD']);
  });

  it('has no price of an asset that has been gone for more than a week', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    const { feed, clock } = await open('2020-01-13T00:00:00Z');
    await feed.refresh();
    expect(feed.ticker('GONE/USD')?.price).toBe(2);
    clock.now = new Date('2020-01-19T00:00:00Z');
    await feed.refresh();
    expect(feed.ticker('GONE/USD')).toBeUndefined();
  });

  it('draws daily candles from close to close, and no others', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    const { feed } = await open('2020-01-21T12:00:00Z');
    const { candles } = (await feed.candles({ symbol: 'BTC/USD', timeframe: '1d', limit: 3 }))!;
    expect(faultIn(candles, '1d')).toBeUndefined();
    expect(candles.at(-1)).toEqual({
      openAt: new Date('2020-01-20T00:00:00Z'),
      open: 8800,
      high: 8900,
      low: 8800,
      close: 8900,
      volume: 20000000000 / 8900,
    });
    const since = new Date('2020-01-18T07:00:00Z');
    const after = await feed.candles({ symbol: 'BTC/USD', timeframe: '1d', since, limit: 9 });
    expect(after?.candles.map(({ close }) => close)).toEqual([8800, 8900]);
    expect(await feed.candles({ symbol: 'BTC/USD', timeframe: '1h', limit: 3 })).toBeUndefined();
    expect(await feed.candles({ symbol: 'BTC/USDT', timeframe: '1d', limit: 3 })).toBeUndefined();
    expect(await feed.candles({ symbol: 'NOPE/USD', timeframe: '1d', limit: 3 })).toBeUndefined();
  });

  it('starts its candles behind a hole', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS.filter((row) => !row.startsWith('2020-01-15,BTC'))]);
    const { feed } = await open('2020-01-21T12:00:00Z');
    const { candles } = (await feed.candles({ symbol: 'BTC/USD', timeframe: '1d', limit: 15 }))!;
    expect(candles.map(({ openAt }) => openAt.getUTCDate())).toEqual([17, 18, 19, 20]);
  });

  it('says what is known of the days outside its range', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    const { feed, rankings, clock } = await open('2019-06-01T00:00:00Z');
    expect(await feed.refresh()).toEqual([]);
    expect(feed.sources()).toMatchObject([{ state: 'failing', reason: 'begins on 2020-01-01' }]);
    clock.now = new Date('2020-02-01T00:00:00Z');
    expect(feed.sources()).toMatchObject([{ state: 'fine' }]);
    clock.now = new Date('2021-02-01T00:00:00Z');
    expect(feed.sources()).toMatchObject([{ state: 'stopped', reason: 'ended on 2020-02-09' }]);
    const { ranking, failures } = await rankings.ranking(10);
    expect(ranking).toBeUndefined();
    expect(failures).toEqual([{ source: 'recorded', reason: 'nothing is recorded of 2021-01-31' }]);
  });

  it('tells past rankings as they were, up to the day that is over', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    await write('assets.csv', [
      'asset,symbols_seen,name,class,sector,first_date,last_date,best_rank,n_days',
      'BTC,BTC,Bitcoin,coin,,2020-01-01,2020-02-09,1,40',
      'GONE,GONE,"Gone, ""the"" coin",stablecoin,Payments,2020-01-01,2020-01-10,3,10',
    ]);
    const { rankings } = await open('2020-01-11T12:00:00Z');
    const past = await rankings.past('2019-01-01', '2030-01-01');
    expect(past.map(({ day }) => day)).toEqual(Array.from({ length: 10 }, (_, i) => addDays(FIRST, i)));
    expect(past.at(-1)!.ranking).toEqual({
      takenAt: new Date('2020-01-10T23:59:59.999Z'),
      source: 'recorded',
      assets: [
        { id: 'BTC', ticker: 'BTC', name: 'Bitcoin', rank: 1, priceUsd: 7900, marketCapUsd: 130e9 },
        { id: 'ETH', ticker: 'ETH', name: 'ETH', rank: 2, priceUsd: 130, marketCapUsd: 14e9 },
        {
          id: 'GONE',
          ticker: 'GONE',
          name: 'Gone, "the" coin',
          rank: 3,
          priceUsd: 2,
          marketCapUsd: 1e6,
          tags: ['stablecoin', 'payments'],
        },
      ],
    });
  });
});

describe('changes of units', () => {
  const EVENTS = 'date,asset,kind,from_asset,factor_new_units_per_old,note';
  const closesOf = async (id: string) => {
    const { rankings } = await open('2020-03-01T00:00:00Z');
    return (await rankings.history(id, '2020-01-01', '2020-02-01'))!.map(({ day, close }) => `${day} ${close}`);
  };

  it('are no crash: closes before a redenomination are told in the new units', async () => {
    await write('daily.csv', [
      HEADER,
      '2020-01-01,BTT,0.002,2000,1,1,x',
      '2020-01-02,BTT,0.004,4000,1,1,x',
      '2020-01-03,BTT,0.000005,5000,1,1,x',
    ]);
    await write('events.csv', [EVENTS, '2020-01-03,BTT,redenomination,BTT,1000,"1 old : 1,000 new"']);
    expect(await closesOf('BTT')).toEqual(['2020-01-01 0.000002', '2020-01-02 0.000004', '2020-01-03 0.000005']);
    const { feed, rankings, clock } = await open('2020-01-03T00:00:00Z');
    expect((await rankings.ranking(1)).ranking?.assets[0]).toMatchObject({ priceUsd: 0.000004, marketCapUsd: 4000 });
    clock.now = new Date('2020-01-04T00:00:00Z');
    await feed.refresh();
    expect(feed.ticker('BTT/USD')?.changePercent).toBeCloseTo(25, 9);
  });

  it('continue a coin that moved to a new token through the old one', async () => {
    await write('daily.csv', [
      HEADER,
      '2020-01-01,VEN,2,200,1,1,x',
      '2020-01-02,VEN,3,300,1,1,x',
      '2020-01-03,VEN,9,300,1,2,x',
      '2020-01-03,VET,0.04,400,1,1,x',
    ]);
    await write('events.csv', [EVENTS, '2020-01-03,VET,migration,VEN,100,']);
    expect(await closesOf('VET')).toEqual(['2020-01-01 0.02', '2020-01-02 0.03', '2020-01-03 0.04']);
    expect(await closesOf('VEN')).toEqual(['2020-01-01 2', '2020-01-02 3', '2020-01-03 9']);

    const { feed, clock } = await open('2020-01-03T00:00:00Z');
    expect((await feed.refresh()).map(({ symbol }) => symbol)).toEqual(['VEN/USD']);
    clock.now = new Date('2020-01-04T00:00:00Z');
    expect((await feed.refresh()).map(({ symbol }) => symbol)).toEqual(['VEN/USD', 'VET/USD']);
  });

  it('are withheld with the days before them where the supply contradicts the factor', async () => {
    await write('daily.csv', [
      HEADER,
      '2020-01-01,UBQ,0.3,1200,1,1,x',
      '2020-01-02,UBQ,0.03,1200,1,1,x',
      '2020-01-03,UBQ,0.04,1600,1,1,x',
    ]);
    await write('events.csv', [EVENTS, '2020-01-02,UBQ,redenomination,UBQ,0.1,the wrong way round']);
    expect(await closesOf('UBQ')).toEqual(['2020-01-02 0.03', '2020-01-03 0.04']);
    const { contradicted } = await open('2020-01-04T00:00:00Z');
    expect(contradicted).toMatchObject([{ asset: 'UBQ', factor: 0.1 }]);
    expect(contradicted[0]?.supplyGrew).toBeCloseTo(10, 9);
  });

  it('leave collapses and listings alone', async () => {
    await write('daily.csv', [HEADER, '2020-01-01,LUNC,80,100,1,1,x', '2020-01-02,LUNC,0.01,1,1,1,x']);
    await write('events.csv', [EVENTS, '2020-01-02,LUNC,collapse,LUNC,,', '2020-01-02,LUNA,listing,,,']);
    expect(await closesOf('LUNC')).toEqual(['2020-01-01 80', '2020-01-02 0.01']);
  });
});

describe('a file that cannot be used', () => {
  const problemOf = async () => {
    const market = await createRecordedMarket({ directory, now: () => new Date(0) });
    return market.ok ? undefined : market.problem;
  };

  it('is named with what is wrong', async () => {
    expect(await problemOf()).toEqual({ id: 'problem-recorded-missing', facts: { directory } });

    await write('daily.csv', ['date,coin,close', '2020-01-01,BTC,7000']);
    const path = join(directory, 'daily.csv');
    const missing = 'asset, close_usd';
    expect(await problemOf()).toEqual({ id: 'problem-recorded-columns', facts: { path, missing } });

    await write('daily.csv', [HEADER, 'yesterday,BTC,7000,1,1,1,x']);
    expect(await problemOf()).toEqual({ id: 'problem-recorded-empty', facts: { path, skipped: 1 } });
  });

  it('is a problem when the directory is not there', async () => {
    const nowhere = join(directory, 'nowhere');
    const market = await createRecordedMarket({ directory: nowhere, now: () => new Date(0) });
    expect(market).toEqual({ ok: false, problem: { id: 'problem-recorded-directory', facts: { directory: nowhere } } });
  });

  it('is a problem when the packed file was cut', async () => {
    const packed = gzipSync([HEADER, ...FORTY_DAYS].join('\n'));
    await writeFile(join(directory, 'daily.csv.gz'), packed.subarray(0, packed.length / 2));
    expect((await problemOf())?.id).toBe('problem-recorded-unreadable');
  });
});

describe('reading', () => {
  it('is the same packed and plain, with Windows line ends and without a last one', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    const plain = await (await open('2020-03-01T00:00:00Z')).rankings.past(FIRST, '2020-03-01');
    await rm(join(directory, 'daily.csv'));
    const windows = `\ufeff${[HEADER, ...FORTY_DAYS].join('\r\n')}`;
    await writeFile(join(directory, 'daily.csv.gz'), gzipSync(windows));
    expect(await (await open('2020-03-01T00:00:00Z')).rankings.past(FIRST, '2020-03-01')).toEqual(plain);
  });

  it('does not need rows in order, nor the optional columns', async () => {
    await write('daily.csv', ['asset,close_usd,date', 'BTC,3,2020-01-03', 'BTC,1,2020-01-01', 'BTC,2,2020-01-02']);
    const { rankings } = await open('2020-02-01T00:00:00Z');
    const history = await rankings.history('BTC', '2020-01-01', '2020-01-31');
    expect(history!.map(({ close }) => close)).toEqual([1, 2, 3]);
    expect(await rankings.past('2020-01-01', '2020-01-31')).toEqual([]);
  });

  it.each([
    { row: '2020-02-30,ETH,130,1,1,2,x', fault: 'date', because: 'there is no such day' },
    { row: '1020-02-03,ETH,130,1,1,2,x', fault: 'date', because: 'Bitcoin began in 2009' },
    { row: '2020-02-03,,130,1,1,2,x', fault: 'asset', because: 'it is nobody’s price' },
    { row: '2020-02-03,ETH,0,1,1,2,x', fault: 'close', because: 'nothing trades at 0' },
    { row: '2020-02-03,ETH,,1,1,2,x', fault: 'close', because: 'a row without a close says nothing' },
    { row: '2020-02-03,ETH,Infinity,1,1,2,x', fault: 'close', because: 'it is no price' },
    { row: '2020-02-03,ETH,<html>,1,1,2,x', fault: 'close', because: 'garbage is no price' },
    { row: '2020-02-03,ETH,130,-1,1,2,x', fault: 'market cap', because: 'it is below 0' },
    { row: '2020-02-03,ETH,130,1,n/a,2,x', fault: 'volume', because: 'it is no number' },
    { row: '2020-02-03,ETH,130,1,1,1.5,x', fault: 'rank', because: 'ranks are whole' },
    { row: '2020-02-03,ETH', fault: 'cells', because: 'the line was cut' },
    { row: '2020-01-01,BTC,1,1,1,1,x', fault: 'repeated', because: 'the first row of a day counts' },
  ])('leaves out $row: $because', async ({ row, fault }) => {
    await write('daily.csv', [HEADER, '2020-01-01,BTC,7000,1,1,1,x', row, '2020-01-02,BTC,7100,1,1,1,x']);
    const { rankings, skipped, badRows, rows } = await open('2020-02-01T00:00:00Z');
    expect({ skipped, badRows, rows }).toEqual({ skipped: 1, badRows: [{ line: 3, fault }], rows: 2 });
    const history = await rankings.history('BTC', '2020-01-01', '2020-01-31');
    expect(history!.map(({ close }) => close)).toEqual([7000, 7100]);
  });

  it('counts every bad row and shows the first twenty', async () => {
    const bad = Array.from({ length: 50 }, () => 'rubbish');
    await write('daily.csv', [HEADER, '2020-01-01,BTC,7000,1,1,1,x', ...bad]);
    const { skipped, badRows } = await open('2020-02-01T00:00:00Z');
    expect(skipped).toBe(50);
    expect(badRows.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => 3 + i));
  });

  it('tells its progress', async () => {
    await write('daily.csv', [HEADER, ...FORTY_DAYS]);
    const heard: number[] = [];
    await createRecordedMarket({ directory, now: () => new Date(0), onProgress: (rows) => heard.push(rows) });
    expect(heard.at(-1)).toBe(90);
  });
});
