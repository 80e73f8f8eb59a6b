import { type AnyIndicator, isAllowed, type Param } from '../indicators/indicator.ts';
import { INDICATORS, type IndicatorName } from '../indicators/registry.ts';
import { nearest } from '../near.ts';
import { ok, problem, type Result } from '../result.ts';
import { indicatorNamed, NAMES } from '../rules/language/vocabulary.ts';

/** An indicator on a chart, with its parameters in the registry's order, none left out. */
export type Study = { readonly name: IndicatorName; readonly params: readonly number[] };

/** More lines than this hide each other. */
export const MOST_STUDIES = 4;

/**
 * Reads what people type behind the coin of a chart: `ema200 rsi bb`, `ema(50) ema(200)`, `bb 20,2`. Numbers belong to
 * the name before them. Said twice is drawn once.
 */
export function readStudies(typed: string): Result<readonly Study[]> {
  const words = typed
    .toLowerCase()
    .replace(/\s*[(),+]+\s*(?=\d)/g, ',')
    .replace(/[()+,]+(?=\s|$)|(?<=^|\s)[,+]+/g, ' ')
    .replace(/\s+(?=[\d.]+(?:,[\d.]+)*(?:\s|$))/g, ',')
    .split(/\s+/)
    .filter((word) => word !== '');
  const studies: Study[] = [];
  for (const word of words) {
    const read = readStudy(word);
    if (!read.ok) return read;
    if (!studies.some((each) => wordOf(each) === wordOf(read.value))) studies.push(read.value);
  }
  return studies.length > MOST_STUDIES ? problem('problem-studies', { most: MOST_STUDIES }) : ok(studies);
}

function readStudy(word: string): Result<Study> {
  const [, spelling = '', numbers = ''] = /^([a-z%]+),?([\d.,]*)$/.exec(word) ?? [];
  const name = NAMES.get(spelling) ?? '';
  const indicator = indicatorNamed.get(name);
  if (!indicator) {
    const near = nearest(indicatorWords, spelling);
    return problem('problem-study', { typed: word, near: near ?? 'none', all: indicatorWords.join(', ') });
  }
  const values = numbers === '' ? [] : numbers.split(',').map(Number);
  const params = Object.entries(indicator.params);
  if (values.length > params.length) return problem('problem-study-numbers', { name, most: params.length });
  for (const [i, value] of values.entries()) {
    const [param, allowed] = params[i] as [string, Param];
    if (!isAllowed(allowed, value)) {
      return problem('problem-study-number', { name, param, least: allowed.min, most: allowed.max });
    }
  }
  return ok({ name: name as IndicatorName, params: params.map(([, { default: usual }], i) => values[i] ?? usual) });
}

/** The shortest name of each indicator, which is what a button carries. */
const shortNameOf = (name: string, { aliases }: AnyIndicator): string =>
  [name.toLowerCase(), ...aliases].reduce((best, each) => (each.length < best.length ? each : best));
const indicatorWords = [...indicatorNamed].map(([name, indicator]) => shortNameOf(name, indicator));

/** As a person types it: `ema200`, `bb`, `macd5,35,5`. What is as usual is left out. */
export function wordOf({ name, params }: Study): string {
  const indicator: AnyIndicator = INDICATORS[name];
  const usual = Object.values(indicator.defaults);
  const last = params.findLastIndex((value, i) => value !== usual[i]);
  return shortNameOf(name, indicator) + params.slice(0, last + 1).join(',');
}
