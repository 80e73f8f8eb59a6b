import { describe, expect, it } from 'vitest';
import type { Button } from '../../../src/chat/message.ts';
import type { Text } from '../../../src/chat/text.ts';
import { escapeMarkdown, shorten, toMarkdown, toParts } from '../../../src/platforms/discord/markup.ts';
import { CATALOG } from '../../contracts/platform.ts';
import { shown } from '../../stand-ins/discord-shown.ts';

describe('text on Discord', () => {
  it.each([
    { text: '<b>&_*[link](https://x.example)`~~||', because: 'marks of every kind' },
    { text: '__init__ **bold** *slanted* _slanted_', because: 'pairs of marks' },
    { text: '> quote\n>>> quote\n# title\n-# small\n- item\n+ item\n* item\n1. first', because: 'line beginnings' },
    { text: '  - indented\n   2. indented', because: 'indented line beginnings' },
    { text: '@everyone <@1> <@&1> <#1> </watch:1> <t:0:R> <:moon:1>', because: 'mentions, times and emoji' },
    { text: 'https://evil.example/a_b_c and http://x', because: 'links' },
    { text: 'C:\\coins\\*.csv \\', because: 'backslashes, also at the end' },
    { text: '-5 % and +3 %, 1.5k, 4,000.50, 12:30', because: 'numbers are left alone' },
    { text: '🚀 שלום', because: 'other scripts' },
  ])('shows as it is: $because', ({ text }) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
    expect(shown(toMarkdown([{ style: 'bold', text }]))).toBe(text);
    expect(shown(toMarkdown(['x', { style: 'code', text }]))).toBe(`x${text}`);
  });

  it('leaves alone what needs no mark', () => {
    expect(escapeMarkdown('BTC/USDT -5 % at 4,000.50 (kraken) #3')).toBe('BTC/USDT -5 % at 4,000.50 (kraken) #3');
  });

  it.each<{ text: Text; is: string; because: string }>([
    { text: ['a ', { style: 'bold', text: 'b' }, ' c'], is: 'a **b** c', because: 'bold' },
    { text: [{ style: 'code', text: '/watch *' }], is: '`/watch *`', because: 'nothing is escaped in code' },
    { text: [{ style: 'code', text: 'a`b' }], is: 'a\\`b', because: 'a code span cannot hold its own mark' },
    {
      text: [
        { style: 'bold', text: 'a' },
        { style: 'bold', text: 'b' },
      ],
      is: '**ab**',
      because: 'neighbours join',
    },
    { text: [{ style: 'bold', text: ' a ' }, 'b'], is: ' **a** b', because: 'blanks stay outside the marks' },
    { text: [{ style: 'bold', text: ' ' }], is: ' ', because: 'bold blanks would show their marks' },
  ])('writes $is: $because', ({ text, is }) => {
    expect(toMarkdown(text)).toBe(is);
  });

  it('cuts again what escaping made too long, and loses nothing', () => {
    const text = Array.from({ length: 60 }, (_, i) => `${i} ${'*_'.repeat(30)}`).join('\n');
    const contents = toParts(CATALOG, { text: [text] }).map(({ content }) => content);
    for (const content of contents) expect(content.length).toBeLessThanOrEqual(2_000);
    expect(contents.map(shown).join('\n')).toBe(text);
  });

  it('has no part for blanks alone, which Discord refuses', () => {
    expect(toParts(CATALOG, { text: [' \n '] })).toEqual([]);
  });
});

describe('buttons on Discord', () => {
  const watch = (symbol: string, label = symbol): Button => ({ label, does: { command: 'watch', args: { symbol } } });
  const parts = (buttons: readonly Button[]) => toParts(CATALOG, { text: ['?'], buttons });
  const labels = (buttons: readonly Button[]) =>
    parts(buttons).flatMap(({ components }) => components.map((row) => row.components.map((each) => each.custom_id)));

  it('stand five in a row', () => {
    const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((symbol) => watch(symbol));
    expect(labels(seven).map((row) => row.length)).toEqual([5, 2]);
    expect(labels(seven)[0]).toEqual(['watch A', 'watch B', 'watch C', 'watch D', 'watch E']);
  });

  it('that do the same are shown once, under the first label', () => {
    const [part] = parts([watch('A', 'one'), watch('B'), watch('A', 'two')]);
    expect(part?.components[0]?.components).toMatchObject([{ label: 'one' }, { label: 'B' }]);
  });

  it('beyond twenty-five, and those whose line is too long, are written out', () => {
    const many = Array.from({ length: 26 }, (_, i) => watch(`C${i}`));
    const long = watch('X'.repeat(96), 'Long');
    const [part] = parts([long, ...many]);
    expect(part?.components.flatMap((row) => row.components)).toHaveLength(25);
    expect(part?.content).toBe(`?\nLong: \`/watch ${'X'.repeat(96)}\`\nC25: \`/watch C25\``);
  });

  it('hang under the last part of a long message', () => {
    const split = toParts(CATALOG, { text: ['z'.repeat(3_000)], buttons: [watch('A')] });
    expect(split.map(({ components }) => components.length)).toEqual([0, 1]);
  });

  it.each([
    { label: 'x'.repeat(80), is: 'x'.repeat(80), because: 'it fits' },
    { label: 'x'.repeat(81), is: `${'x'.repeat(79)}…`, because: 'it is cut, and says so' },
    { label: `${'x'.repeat(78)}🚀🚀`, is: `${'x'.repeat(78)}…`, because: 'an emoji is never halved' },
  ])('have labels of at most 80 characters: $because', ({ label, is }) => {
    expect(shorten(label, 80)).toBe(is);
    expect(parts([watch('A', label)])[0]?.components[0]?.components[0]?.label).toBe(is);
  });

  it('without a label show the line they carry', () => {
    expect(parts([watch('A', ' ')])[0]?.components[0]?.components[0]?.label).toBe('watch A');
  });
});
