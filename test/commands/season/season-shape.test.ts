import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatLine, parseLine } from '../../../src/chat/line.ts';
import { indexSize, lineFor, VIEWS } from '../../../src/commands/season/season-shape.ts';
import { WINDOWS } from '../../../src/core/season/indexes.ts';
import { ANN, createTalk } from '../talk.ts';

it.each([
  { typed: 'top50', size: 50 },
  { typed: 'TOP100', size: 100 },
  { typed: 'top-75', size: 75 },
  { typed: '75', size: 75 },
  { typed: 'top10', size: 10 },
  { typed: 'top200', size: 200 },
])('$typed is the index of $size coins', ({ typed, size }) => {
  expect(indexSize.parse(typed, ANN)).toEqual({ ok: true, value: size });
});

it.each(['top9', 'top201', 'top', 'top5.5', '-50', 'top50x', 'ETH', 'top99999', '٥٠'])('%s is no index', (typed) => {
  expect(indexSize.parse(typed, ANN)).toMatchObject({ ok: false, offers: ['top50', 'top100'] });
});

it.each([
  { typed: '', offers: ['top50', 'top100'] },
  { typed: 'top6', offers: [] },
  { typed: 'top66', offers: ['top66'] },
  { typed: '75', offers: ['top75'] },
])('suggests the kept indexes first, then what was begun: "$typed"', async ({ typed, offers }) => {
  const suggested = (await indexSize.suggest?.(typed, ANN, {})) ?? [];
  expect(suggested.slice(0, 2)).toEqual(offers);
  for (const each of suggested) expect(indexSize.parse(each, ANN)).toMatchObject({ ok: true });
});

it('asks for every view of every shape with a line that fits a button and is understood', () => {
  const { catalog } = createTalk();
  const shape = fc.record({
    size: fc.integer({ min: 10, max: 200 }),
    windowDays: fc.constantFrom(...WINDOWS),
    ranks: fc.constantFrom('end' as const, 'start' as const),
  });
  fc.assert(
    fc.property(shape, fc.constantFrom(...VIEWS), fc.integer({ min: 1, max: 20 }), (asked, view, page) => {
      const does = lineFor(asked, view, page);
      const line = formatLine(catalog, does);
      expect(parseLine(catalog, line)).toEqual(does);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(64);
    }),
  );
});
