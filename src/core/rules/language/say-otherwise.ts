/** Readings that people write with a blank or nothing before their numbers: `ema200`, `rsi 14`, `4h rsi`. */
const NAME = '(rsi|ema|sma|wma|hma|dema|atr|adx|mfi|cci|roc|macd|vwap|stochastic|stoch|supertrend|volume)';
const TIMEFRAME = '(\\d{1,2}[hdw])';
const AMOUNT = '(\\$?\\d(?:[\\d.,]*\\d)?[kmbt]?)';
const again = (pattern: string): RegExp => new RegExp(pattern, 'gi');

/** How people say it who have not read the manual, and how the language says the same. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // Pine Script and freqtrade.
  [/\b(?:ta|talib|df|dataframe)(?:\.|\[(?:'|")(\w+)(?:'|")\])/gi, '$1'],
  [/\)\s*&\s*(?=\()/g, ') and '],
  [/^\s*(?:please\s+)?(?:(?:tell|alert|notify|ping|warn|ring)\s+(?:me\s+)?)?(?:when|if)\s+/i, ''],
  [/\b(?:is|gets|trades|stands)\s+(?=above|below|over|under|[<>])/gi, ''],
  [again(`\\b${TIMEFRAME}\\s+${NAME}\\b(?!\\s*\\()`), '$2($1)'],
  [again(`\\b${TIMEFRAME}\\s+(open|high|low|close)\\b(?!\\s*\\()`), '$2($1)'],
  [again(`\\b${NAME}\\s+${TIMEFRAME}\\b`), '$1($2)'],
  [again(`\\b${NAME}[\\s-]?(\\d{1,3})[\\s,]+${TIMEFRAME}\\b`), '$1($2, $3)'],
  [again(`\\b${NAME}[\\s-]?(\\d{1,3})\\b(?!\\s*[(%.\\d])`), '$1($2)'],
  [
    /\bmacd(\([^()]*\))?\s+(crosses(?:\s+(?:above|below))?|[<>]=?)\s+(?:its\s+|the\s+)?signal(?:\s+line)?/gi,
    'macd$1 $2 macd$1.signal',
  ],
  [/\bmacd(\([^()]*\))?\s+cross(?:es|over)?\s*$/gi, 'macd$1 crosses macd$1.signal'],
  [/\b(upper|lower|middle)\s+(?:bollinger(?:\s+bands?)?|bb|band)(\([^()]*\))?(?![\w.])/gi, 'bollinger$2.$1'],
  [/\b(?:any|each|all)\s+(?:of\s+)?(?:the\s+)?top\s?\d{1,3}\b/gi, 'any top100'],
  [/^\s*(?:any|each|all)\s*:/i, 'any top100:'],
  [/\b(?:any|each|every|all)\s+(?:alt)?(?:coin|crypto|alt)s?\s*:?(?=\s)/gi, 'any top100:'],
  [/\((\d+)\s+(\d+[hd])\)/gi, '($1, $2)'],
  [again(`\\)\\s+(?:on|in|at)\\s+(?:the\\s+)?${TIMEFRAME}\\b`), ', $1)'],
  // Of one reading, what was said behind the comparison.
  [again(`^([^()]*)\\(([\\d, ]*)\\)([^()]*?)\\s+on\\s+(?:the\\s+)?${TIMEFRAME}\\s*$`), '$1($2, $4)$3'],
  // `100 000`, as much of the world writes it.
  [/(?<=(?<![\w.,:-])\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?:\s\d{3})*(?![\w,:-]))/g, ''],
  [/(?<=\d)\s+(?=[kmbt]\b)/gi, ''],
  [again(`(?<=^|\\s)(?:(?:between|from)\\s+)?${AMOUNT}\\s?(?:[-–—]|to)\\s?${AMOUNT}\\s*$`), '$1..$2'],
  [again(`\\b(above|over|below|under)\\s+${AMOUNT}\\s*,?\\s+(above|over|below|under)\\s+`), '$1 $2 or $3 '],
  [again(`\\b(?:near|about|around|close\\s+to)\\s+${AMOUNT}\\s*$`), 'within 1% of $1'],
  [/%\s*(?:\/|per\s|a\s)\s*(?=\w)/gi, '% in '],
  [
    /-?\s*(\d[\d.]*)\s*%\s+(?:from|off|below|under)\s+(?:(?:its|the)\s+)?(?:ath|all[\s-]+time[\s-]+high)\b/gi,
    'drawdown(ath) >= $1%',
  ],
  [/(\d)\s?(?:x|times)\s+(?:(?:the|its)\s+)?(?:average|usual|mean|normal)(?:\s+volume)?\b/gi, '$1 * average volume'],
  [/\b(\d\d)\.(\d\d)\.(\d{4})\b/g, '$3-$2-$1'],
  [/\btoday\b/gi, 'in 24h'],
  [/\bthis\s+week\b/gi, 'in 7d'],
  [/\b(?:(?:hits|reaches|makes|at|above|new|an?)\s+)*(?:ath|all[\s-]+time[\s-]+high)\b/gi, 'drawdown(ath) <= 0'],
  [/^\s*(?:alt(?:coin)?\s*)?season(?:\s+(?:starts|begins))?\s*$/i, 'season(100) >= 75'],
  [/\bnote\s+(?!["'“”„«‘])([^"]+)$/i, 'note "$1"'],
  [/(\brsi(?:\([^()]*\))?)\s*(?:(\d+)\s*)?$/i, '$1 < $2'],
];

/** No rule is longer, said one way or another. */
const LONGEST = 500;

/** What a text may have been meant to be: all of it said otherwise, then one thing at a time. */
export function saidOtherwise(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const all = OTHERWISE.reduce((said, [from, to]) => said.replace(from, to), text);
  const each = OTHERWISE.map(([from, to]) => text.replace(from, to));
  return [...new Set([all, ...each])].filter((said) => said !== text).map((said) => said.trim());
}
