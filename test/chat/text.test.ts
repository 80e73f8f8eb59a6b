import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, type Span, splitText, type Text } from '../../src/chat/text.ts';

const bold = (text: string): Span => ({ style: 'bold', text });
const code = (text: string): Span => ({ style: 'code', text });

describe('a text that is too long', () => {
  it.each<{ text: Text; limit: number; pieces: readonly Text[]; because: string }>([
    { text: ['short'], limit: 10, pieces: [['short']], because: 'what fits stays whole' },
    {
      text: ['one\ntwo\nthree'],
      limit: 8,
      pieces: [['one\ntwo'], ['three']],
      because: 'it is cut at the last line end that fits',
    },
    { text: ['12345678\nx'], limit: 8, pieces: [['12345678'], ['x']], because: 'a line may fill a piece' },
    {
      text: ['one\n', bold('two'), ' and three'],
      limit: 9,
      pieces: [['one'], [bold('two'), ' and t'], ['hree']],
      because: 'a line stays together across its styles',
    },
    {
      text: [bold('12345'), '\nabcdefg'],
      limit: 8,
      pieces: [[bold('12345')], ['abcdefg']],
      because: 'a line end may begin a span',
    },
    {
      text: [code('1234567890')],
      limit: 4,
      pieces: [[code('1234')], [code('5678')], [code('90')]],
      because: 'each part keeps its style',
    },
    { text: ['abc🔔'], limit: 4, pieces: [['abc'], ['🔔']], because: 'half a character is none' },
    { text: [], limit: 4, pieces: [], because: 'nothing has no pieces' },
  ])('$because', ({ text, limit, pieces }) => {
    expect(splitText(text, limit)).toEqual(pieces);
  });

  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', ' ', '\n', '🔔', '👩‍🚀', '&', '<'),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    maxLength: 40,
  });
  const span = fc.oneof(words, fc.record({ style: fc.constantFrom('bold' as const, 'code' as const), text: words }));

  it('loses nothing but line ends, keeps every style, and fits', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(characters(pieces.flat())).toEqual(characters(text));
        for (const piece of pieces) {
          const { length } = plain(piece);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(limit);
          expect(plain(piece)).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Every character but line ends, with the style it is shown in. */
const characters = (text: Text): readonly string[] =>
  text.flatMap((span) => {
    const [style, words] = typeof span === 'string' ? ['plain', span] : [span.style, span.text];
    return [...words].filter((each) => each !== '\n').map((each) => `${style} ${each}`);
  });
