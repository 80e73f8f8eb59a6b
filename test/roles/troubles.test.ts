import { expect, it } from 'vitest';
import { troublesOf } from '../../src/roles/troubles.ts';

const database = { query: async () => undefined };
const marketThatIs = (state: 'fine' | 'failing') => ({
  feed: { sources: () => [{ source: 'binance', state, since: new Date(0) }] },
});
const market = marketThatIs('fine');
const DEAF = 'It does not hear.';
const MUTE = 'It does not send.';

it.each([
  { holds: ['hear:a', 'send:a'], told: [DEAF, MUTE], because: 'a process tells of what it does' },
  { holds: ['send:a'], told: [MUTE], because: 'who only sends need not hear' },
  { holds: ['hear:a'], told: [DEAF], because: 'nor does who only hears send' },
  { holds: [], told: [], because: 'another one does all of it' },
])('a process that holds $holds tells $told: $because', async ({ holds, told }) => {
  const platform = { name: 'a', trouble: () => DEAF, sendTrouble: () => MUTE };
  const duties = { holds: (duty: string) => holds.includes(duty) };
  expect(await troublesOf(database, market, [platform], duties)).toEqual(told);
});

it('what hinders both is told once', async () => {
  const platform = { name: 'a', trouble: () => MUTE, sendTrouble: () => MUTE };
  expect(await troublesOf(database, market, [platform], { holds: () => true })).toEqual([MUTE]);
});

it('without a database, and without prices, that is told', async () => {
  const away = { query: () => Promise.reject(new Error('away')) };
  expect(await troublesOf(away, marketThatIs('failing'), [], { holds: () => true })).toEqual([
    'The database does not answer: away',
    'No source of market data gives usable answers.',
  ]);
});
