import { COIN_NAMES } from '../../market/coin-names.ts';

/** Words of wishes that are tickers too. They are coins where they are written as such: `$ONE`, `ONE`. */
const WORDS = new Set(
  `a about above across act ai alert all alt an and any are as at back be below big bit blast bond break breaks but by can cap
  cash chart chat close coin coins cross crosses cup daily data day dip do down drop drops every fall falls fast fear flow for
  from fun game gas get gets go goes gold good greed has have her high hit hits hook hot hour hours how i if in index is it its
  just key know last let list live long look love low magic make market mask me mean mine more most move moves my near need new
  news not now of off ok on once one open or out over own people ping play please price prime pump rare red rise rises rsi safe
  say season see send set short should show soon space spell storm strong sun super tell than that the them then they this time
  to today top tree true turn turbo under up us usd usdt value volume vote want watch wave we week what when who why will win
  with work you your zero`.split(/\s+/),
);

export type Mention = { readonly ticker: string; readonly from: number; readonly to: number };

/**
 * The coins that a text names, by ticker or by name, in the order they stand. What is written like a ticker counts more
 * than a word that happens to be one.
 */
export function findCoins(text: string, isTraded: (ticker: string) => boolean): readonly Mention[] {
  const named: Mention[] = [];
  const isFree = (from: number, to: number) => !named.some((each) => from < each.to && to > each.from);
  const lower = text.toLowerCase();
  for (const [name, ticker] of COIN_NAMES) {
    for (let from = lower.indexOf(name); from >= 0; from = lower.indexOf(name, from + 1)) {
      const to = from + name.length;
      if (!isWhole(lower, from, to) || !isFree(from, to)) continue;
      named.push({ ticker, from, to });
    }
  }
  for (const match of text.matchAll(/(\$?)([A-Za-z][A-Za-z0-9]{0,11})((?:\/[A-Za-z]{3,5})?)/g)) {
    const [whole, dollar = '', base = '', quote = ''] = match;
    const from = match.index;
    const to = from + whole.length;
    if (!isWhole(text, from, to) || !isFree(from, to)) continue;
    const isWritten = dollar !== '' || quote !== '' || base === base.toUpperCase();
    if (!isWritten && WORDS.has(base.toLowerCase())) continue;
    const ticker = `${base}${quote}`.toUpperCase();
    if (isTraded(ticker)) named.push({ ticker, from, to });
  }
  return named.sort((a, b) => a.from - b.from);
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !/[\w$]/.test(text[from - 1] ?? ' ') && !/[\w]/.test(text[to] ?? ' ');
