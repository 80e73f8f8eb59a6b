import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatRule, readRule } from '../../../../src/core/rules/language/read-rule.ts';
import { TEMPLATES } from '../../../../src/core/rules/language/templates.ts';

const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8');
const [said = '', options = ''] = page.split('## Options');
/** What stands in the first column of a table as code. */
const firstCells = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
const about = { kind: 'symbol', typed: 'ETH' } as const;

describe('the page', () => {
  it('has its tables', () => {
    expect(firstCells(said).length).toBeGreaterThan(60);
    expect(firstCells(options).length).toBeGreaterThan(5);
  });

  it.each(firstCells(said))('shows a rule that is read: %s', (text) => {
    const whole = readRule(text);
    const read = whole.ok ? whole : readRule(text, { about });
    expect(read.ok ? 'read' : read.problem).toBe('read');
  });

  it.each(firstCells(options))('shows an option that is read: %s', (text) => {
    const read = readRule(`ETH > 4000 ${text}`);
    expect(read.ok ? formatRule(read.value) : read.problem).toContain(text === 'touch' ? 'ETH' : text);
  });
});

describe('a template', () => {
  it.each(Object.entries(TEMPLATES))('%s is what its text says', (words, { text, fallback }) => {
    const named = readRule(`${words} BTC/USDT once`);
    expect(named).toEqual(readRule(`BTC/USDT ${text(fallback)} once`));
    expect(readRule(`any top100: ${words}`)).toEqual(readRule(`any top100: ${text(fallback)}`));
    expect(named.ok).toBe(true);
  });

  it.each([
    ['oversold ETH 1d', 'ETH rsi(14, 1d) < 30'],
    ['dip ETH -7.5%', 'ETH change(24h) <= -7.5%'],
    ['stable ETH 3 days', 'ETH flat(3d) < 2%'],
    ['ETH Golden Cross 4h', 'ETH sma(50, 4h) crosses above sma(200, 4h)'],
  ])('takes what is said behind it: %s', (text, written) => {
    const read = readRule(text);
    expect(read.ok ? formatRule(read.value) : read.problem).toBe(written);
  });

  it('refuses what its text could not mean', () => {
    expect(readRule('oversold ETH 15m')).toMatchObject({ problem: { id: 'problem-rule-timeframe', column: 14 } });
    expect(readRule('dip ETH 100%')).toMatchObject({ problem: { id: 'problem-rule-percent-size' } });
    expect(readRule('stable ETH 90d')).toMatchObject({ problem: { id: 'problem-rule-span', near: 'stable ETH 30d' } });
  });
});
