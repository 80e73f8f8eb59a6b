import { FluentBundle, type FluentFunction, FluentNumber, FluentResource, type FluentValue } from '@fluent/bundle';
import type { Reader } from '../chat/reader.ts';
import { createFormat, type Format } from './format.ts';
import { LANGUAGES, type LanguageCode, languageOf } from './languages.ts';
import { MARK } from './mark.ts';
import { isMarket, Traded, type WorthOf } from './worth.ts';

/** The words of one language, with numbers and times as one reader has them. */
export type Words = {
  /**
   * Throws where there are no such words, or where they need a fact that is not there. `worthOf`: what prices are worth
   * in the currency that the reader chose besides.
   */
  format(id: string, facts: Readonly<Record<string, string | number>>, worthOf?: WorthOf): string;
  /** Whether the language itself has words for this, and English need not stand in. */
  has(id: string): boolean;
  readonly comma: string;
};

/** A language is read once, whoever reads it. */
const RESOURCES = new Map<LanguageCode, FluentResource>();

function resourceOf(code: LanguageCode): FluentResource {
  const read = RESOURCES.get(code) ?? new FluentResource(LANGUAGES[code].messages);
  RESOURCES.set(code, read);
  return read;
}

/** A number that nothing formats: Fluent would write it in the style of the language and not in that of the reader. */
class Figure extends FluentNumber {
  readonly #format: Format;

  constructor(value: number, format: Format) {
    super(value);
    this.#format = format;
  }

  override toString(): string {
    return this.#format.figure(this.value);
  }
}

const number = (value: FluentValue | undefined) => (value instanceof FluentNumber ? value.valueOf() : Number(value));

function functionsOf(format: Format): Record<string, FluentFunction> {
  const string = (value: FluentValue | undefined) =>
    value instanceof FluentNumber ? format.number(value.valueOf()) : String(value ?? '');
  const styled =
    (style: 'bold' | 'code'): FluentFunction =>
    ([value]) =>
      `${MARK[style]}${string(value)}${MARK.end}`;
  return {
    BOLD: styled('bold'),
    CODE: styled('code'),
    PRICE: ([value]) => format.price(number(value)),
    // The price of a market, and what it is worth to the reader: `4,012 (≈ 3,690 EUR)`.
    WORTH([price, symbol, at]) {
      const value = number(price);
      const worth = symbol instanceof Traded ? symbol.worth(value, at === undefined ? at : string(at)) : undefined;
      const shown = format.price(value);
      return worth ? `${shown} (≈ ${format.about(worth.amount)} ${worth.currency})` : shown;
    },
    PERCENT: ([value]) => format.percent(number(value)),
    AMOUNT: ([value]) => format.amount(number(value)),
    TIME: ([value]) => format.time(string(value)),
    DAY: ([value]) => format.day(string(value)),
  };
}

/**
 * English lies under every language: what a language lacks, and what has no words of its own such as a price beside a
 * symbol, is said as English says it, with the parts that the language has in its own words.
 */
function bundleOf(code: LanguageCode, format: Format): FluentBundle {
  const bundle = new FluentBundle(LANGUAGES[code].tag, { functions: functionsOf(format), useIsolating: false });
  const faults = [
    ...bundle.addResource(resourceOf('en')),
    ...(code === 'en' ? [] : bundle.addResource(resourceOf(code), { allowOverrides: true })),
  ];
  if (faults.length > 0) throw new Error(`The words of ${code} cannot be read: ${faults.join('; ')}`);
  return bundle;
}

/** As many kinds of readers as are kept; most differ by their zone only. */
const MOST_KEPT = 200;
const KEPT = new Map<string, Words>();

/** The words for a reader. A message that the language lacks is said in English. */
export function bundleFor(reader: Reader): Words {
  const code = languageOf(reader.locale) ?? 'en';
  const key = [code, reader.zone, reader.numbers, reader.dates].join('|');
  const words = KEPT.get(key) ?? createWords(code, reader);
  // Used again is newest again: the map remembers the order of entry.
  KEPT.delete(key);
  KEPT.set(key, words);
  if (KEPT.size > MOST_KEPT) KEPT.delete([...KEPT.keys()][0] ?? key);
  return words;
}

function createWords(code: LanguageCode, reader: Reader): Words {
  const format = createFormat(LANGUAGES[code], reader);
  const bundle = bundleOf(code, format);
  return {
    comma: LANGUAGES[code].comma,
    has: (id) => resourceOf(code).body.some((entry) => entry.id === id),
    format(id, facts, worthOf) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`There are no words for "${id}".`);
      const toValue = (fact: string | number): FluentValue => {
        if (typeof fact === 'number') return new Figure(fact, format);
        return worthOf && isMarket(fact) ? new Traded(fact, worthOf) : fact;
      };
      const shown = Object.entries(facts).map(([name, fact]) => [name, toValue(fact)]);
      const errors: Error[] = [];
      const formatted = bundle.formatPattern(pattern, Object.fromEntries(shown), errors);
      if (errors.length > 0) throw new Error(`The words of "${id}" do not fit their facts: ${errors.join('; ')}`);
      return formatted;
    },
  };
}
