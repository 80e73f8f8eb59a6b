import { expect, it } from 'vitest';
import { readCondition } from '../../../src/core/rules/condition.ts';

it.each([
  { typed: 'above 4000', side: 'above', level: 4_000 },
  { typed: 'Over $4,000.50', side: 'above', level: 4_000.5 },
  { typed: '>4k', side: 'above', level: 4_000 },
  { typed: '>= 4k', side: 'above', level: 4_000 },
  { typed: 'below   1.5k', side: 'below', level: 1_500 },
  { typed: 'UNDER .5', side: 'below', level: 0.5 },
  { typed: '< 3', side: 'below', level: 3 },
  { typed: '<=3', side: 'below', level: 3 },
  { typed: '4000 above', side: 'above', level: 4_000 },
  { typed: '$3k below', side: 'below', level: 3_000 },
  { typed: '95k', side: undefined, level: 95_000 },
  { typed: ' 4000 ', side: undefined, level: 4_000 },
  { typed: '=> 5', side: 'above', level: 5 },
  { typed: '≤5', side: 'below', level: 5 },
  { typed: 'at 4000', side: undefined, level: 4_000 },
  { typed: '= 4000', side: undefined, level: 4_000 },
  { typed: '3T', side: undefined, level: 3e12 },
])('"$typed" means $side $level', ({ typed, side, level }) => {
  expect(readCondition(typed)).toEqual({ ok: true, value: { side, level } });
});

it.each([
  { typed: '', id: 'problem-condition' },
  { typed: 'above', id: 'problem-condition' },
  { typed: '>', id: 'problem-condition' },
  { typed: 'at', id: 'problem-condition' },
  { typed: 'NaN', id: 'problem-condition' },
  { typed: 'constructor 4000', id: 'problem-condition' },
  { typed: '4000 constructor', id: 'problem-condition' },
  { typed: 'above above 5', id: 'problem-number' },
  { typed: 'above -5', id: 'problem-number' },
  { typed: '=>> 5', id: 'problem-number' },
  { typed: 'below 4,5', id: 'problem-number-comma' },
])('"$typed" is answered with $id', ({ typed, id }) => {
  expect(readCondition(typed)).toMatchObject({ ok: false, problem: { id } });
});
