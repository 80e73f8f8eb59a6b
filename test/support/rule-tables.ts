import type { AnyIndicator, Param } from '../../src/core/indicators/indicator.ts';
import { OPTIONS } from '../../src/core/rules/language/options.ts';
import { TEMPLATES } from '../../src/core/rules/language/templates.ts';
import { aliasesOf, fieldOf, indicatorNamed, mainOutput, READINGS } from '../../src/core/rules/language/vocabulary.ts';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const code = (text: string) => `\`${text}\``;
const list = (texts: readonly string[]) => texts.map(code).join(', ');

/** What docs/rules.md says of the language that the code says already. */
export const ruleTables = (table: Table): Readonly<Record<string, string>> => ({
  readings: table(
    ['For example', 'What it reads', 'Other names'],
    Object.entries(READINGS).map(([name, { example, about }]) => [
      code(example),
      about,
      list(aliasesOf(name).filter((alias) => !/[_.&-]/.test(alias))),
    ]),
  ),
  indicators: table(
    ['For example', 'Parameters, in order', 'Lines', 'Computed over', 'Other names'],
    [...indicatorNamed].map(([name, indicator]) => [
      code(exampleOf(name, indicator)),
      Object.entries(indicator.params)
        .map(([param, range]) => `${param} ${shownRange(range)}`)
        .join(', '),
      indicator.outputs.length === 1 ? '' : list(indicator.outputs.map((output) => `.${output}`)),
      fieldOf(indicator) ?? 'whole candles',
      list(aliasesOf(name)),
    ]),
  ),
  templates: table(
    ['Template', 'What it says', 'When'],
    Object.entries(TEMPLATES).map(([words, { takes, fallback, text, about }]) => [
      code(`${words} ETH ${fallback}${takes === 'percent' ? '%' : ''}`),
      code(text(fallback)),
      about,
    ]),
  ),
  options: table(
    ['Option', 'What it does'],
    Object.values(OPTIONS).map(({ example, about }) => [code(example), about]),
  ),
});

const shownRange = ({ default: usual, min, max }: Param): string => `${usual} (${min} to ${max})`;

/** Where a comparison with the price would be no rule that a trader makes. */
const EXAMPLES: Readonly<Record<string, string>> = {
  macd: 'macd(12, 26, 9, 4h).hist > 0',
  atr: 'atr(14, 4h) > 0.05 * close(4h)',
  deviation: 'deviation(20, 4h) > 0.02 * close(4h)',
  obv: 'obv(20, 4h).aboveMean > 0',
  cci: 'cci(20, 4h) > 100',
  williamsR: 'williamsR(14, 4h) > -20',
  bollinger: 'close(4h) < bollinger(20, 2, 4h).lower',
  donchian: 'high(4h) >= donchian(20, 4h).high',
  meanVolume: 'volume(4h) > 3 * meanVolume(20, 4h)',
};

/** With every parameter said; compared with a reading of its own kind, so that it is a rule. */
function exampleOf(name: string, indicator: AnyIndicator): string {
  const main = mainOutput(name, indicator);
  const output = main ?? indicator.outputs[0] ?? '';
  const call = `${name}(${[...Object.values(indicator.defaults), '4h'].join(', ')})${main ? '' : `.${output}`}`;
  const unit = indicator.units[output];
  const level = { price: 'close(4h)', volume: 'volume(4h)', percent: '20', ratio: '1' }[unit ?? 'ratio'];
  return EXAMPLES[name] ?? (level === 'close(4h)' ? `close(4h) > ${call}` : `${call} < ${level}`);
}
