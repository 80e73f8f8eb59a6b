/** Readings that people write with a blank or nothing before their numbers: `ema200`, `rsi 14`, `4h rsi`. */
const NAME = '(rsi|ema|sma|wma|hma|dema|atr|adx|mfi|cci|roc|macd|vwap|stochastic|stoch|supertrend|volume)';
const TIMEFRAME = '(\\d{1,2}[hdw])';
const again = (pattern: string): RegExp => new RegExp(pattern, 'gi');

/** How people say it who have not read the manual, and how the language says the same. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:please\s+)?(?:(?:tell|alert|notify|ping|warn|ring)\s+(?:me\s+)?)?(?:when|if)\s+/i, ''],
  [/\b(?:is|gets|trades|stands)\s+(?=above|below|over|under|[<>])/gi, ''],
  [again(`\\b${TIMEFRAME}\\s+${NAME}\\b(?!\\s*\\()`), '$2($1)'],
  [again(`\\b${NAME}\\s+${TIMEFRAME}\\b`), '$1($2)'],
  [again(`\\b${NAME}[\\s-]?(\\d{1,3})[\\s,]+${TIMEFRAME}\\b`), '$1($2, $3)'],
  [again(`\\b${NAME}[\\s-]?(\\d{1,3})\\b(?!\\s*[(%.\\d])`), '$1($2)'],
  [
    /\bmacd(\([^()]*\))?\s+(crosses(?:\s+(?:above|below))?)\s+(?:its\s+|the\s+)?signal(?:\s+line)?/gi,
    'macd$1 $2 macd$1.signal',
  ],
  [/\((\d+)\s+(\d+[hd])\)/gi, '($1, $2)'],
  [/(?<=^|\s)(?:between\s+)?(\$?\d[\d.,]*[kmb]?)\s?[-–—]\s?(\$?\d[\d.,]*[kmb]?)\s*$/gi, '$1..$2'],
  [/\btoday\b/gi, 'in 24h'],
  [/\bthis\s+week\b/gi, 'in 7d'],
  [/\b(?:(?:hits|reaches|makes|at|above|new|an?)\s+)*(?:ath|all[\s-]+time[\s-]+high)\b/gi, 'drawdown(ath) <= 0'],
  [/^\s*(?:alt(?:coin)?\s*)?season(?:\s+(?:starts|begins))?\s*$/i, 'season(100) >= 75'],
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
