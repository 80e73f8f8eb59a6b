/** How one says in few words what another says in many. Each pair keeps what is meant. */
type Rewrites = readonly (readonly [RegExp, string])[];

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT_WORDS = new Map([
  ...COUNTS.map((word, i) => [word, String(i + 1)] as const),
  ...([
    ['fifteen', '15'],
    ['twenty', '20'],
    ['thirty', '30'],
    ['forty', '40'],
    ['fifty', '50'],
  ] as const),
  ...([
    ['sixty', '60'],
    ['seventy', '70'],
    ['eighty', '80'],
    ['ninety', '90'],
    ['hundred', '100'],
  ] as const),
]);
const COUNT = new RegExp(`\\b(?:${[...COUNT_WORDS.keys()].join('|')})\\b`, 'g');

const NUMBER = '(\\d[\\d.,]*(?:k|m|b)?)';
const BY = '(?:\\s+by)?(?:\\s+(?:more than|at least|over|about|around))?\\s+';
const DOWN =
  'drop|fall|dip|crash|dump|decline|lose|sink|slide|tank|plunge|plummet|decrease|correct|go(?:es)? down|is down|comes? down';
const UP = 'rise|gain|pump|climb|jump|surge|rally|rallie|grow|moon|soar|increase|go(?:es)? up|is up|move up|moves up';
const EITHER = 'move|change|swing';
const verb = (stems: string): string => `(?:${stems})(?:s|es|ed|ped|ing|ping)?`;

/** Greetings and requests around a wish. */
const LEAD =
  /^(?:(?:hey|hi|hello|yo|please|pls|ok|okay|so|and|can|could|would|will|you|i|i'd|id|i'll|like|want|need|wanna|to|get|be|a|an|the|give|send|set|make|create|add|put|me|us|alert|alarm|notification|notice|notify|notified|tell|told|let|know|ping|pinged|warn|warned|warning|message|text|shout|ring|inform|informed|update|watch|for|on|when|whenever|if|once|as|soon|should|in case|that|the moment)\s+)+/;
const TAIL = /(?:\s+(?:please|pls|thanks|thank you|thx|ok|okay|again|mate|bro|sir|for me))+$/;

/** Numbers, money and lengths of time as the rule language writes them. */
const AMOUNTS: Rewrites = [
  [/\$?(\d[\d.,]*)\s*(?:k|grand|thousand)\b/g, '$1k'],
  [/(\d)\s*(?:m|mil|mln|million)\b(?!in)/g, '$1m'],
  [/(\d)\s*(?:bn|b|billion)\b/g, '$1b'],
  [/\$\s*(?=\d)/g, ''],
  [/(\d[\d.,]*[kmb]?)\s*(?:\$|usdt?|usdc|us dollars?|dollars?|bucks)(?![\w/])/g, '$1'],
  [/(\d)\s*(?:percent|per cent|pct|%)/g, '$1%'],
  [/\b(?:by )?half\b(?! an)/g, '50%'],
  [/\bdoubles?\b/g, 'rises 100%'],
  [/\bhalves\b/g, 'falls 50%'],
];

const SPAN_UNITS: readonly (readonly [unit: string, length: string])[] = [
  ['(?:minutes?|mins?)', 'm'],
  ['(?:hours?|hrs?)', 'h'],
  ['days?', 'd'],
  ['(?:weeks?|wks?)', 'w'],
];
const WITHIN =
  '(?:(?:in|within|over|during|inside|for)\\s+)?(?:(?:the|a|an|any)\\s+)?(?:(?:last|past|next|span of|period of)\\s+)?';

const SPANS: Rewrites = [
  [new RegExp(`\\b${WITHIN}(?:half an|a half) hour\\b`, 'g'), 'in 30m'],
  ...SPAN_UNITS.map(([unit, length]): Rewrites[number] => [
    new RegExp(`\\b${WITHIN}(\\d+)[\\s-]*${unit}\\b`, 'g'),
    `in $1${length}`,
  ]),
  ...SPAN_UNITS.map(([unit, length]): Rewrites[number] => [
    new RegExp(
      `\\b(?:in|within|over|during|inside)\\s+(?:(?:a|an|one|the)\\s+)?(?:(?:last|past|single)\\s+)?${unit}\\b`,
      'g',
    ),
    `in 1${length}`,
  ]),
  [/\b(?:in|within|over) (?:a|the(?: last)?) month\b/g, 'in 30d'],
  [/\bin 1d\b|\btoday\b|\bin (?:a|the) day\b/g, 'in 24h'],
  [/\bthis week\b/g, 'in 7d'],
  [/\bovernight\b/g, 'in 12h'],
];

/** Moves and levels. What falls to a price is below it, what rises to one is above it. */
const CLAIMS: Rewrites = [
  [new RegExp(`\\b${verb(DOWN)}${BY}${NUMBER}%`, 'g'), '-$1%'],
  [new RegExp(`\\b${verb(UP)}${BY}${NUMBER}%`, 'g'), '+$1%'],
  [new RegExp(`\\b${verb(EITHER)}${BY}${NUMBER}%(?: in either direction| either way| up or down)?`, 'g'), '±$1%'],
  [new RegExp(`\\b(?:is\\s+)?(?:down|up)\\s+${NUMBER}%`, 'g'), '$&'],
  [
    new RegExp(`\\b${verb(DOWN)}(?:\\s+back)?(?:\\s+down)?\\s+(?:to|under|below|beneath|through)\\s+${NUMBER}`, 'g'),
    'below $1',
  ],
  [
    new RegExp(`\\b${verb(UP)}(?:\\s+back)?(?:\\s+up)?\\s+(?:to|over|above|past|through)\\s+${NUMBER}`, 'g'),
    'above $1',
  ],
  [
    /\b(?:(?:is|are|was|goes|go|gets|get|comes|trades|stands|moves|stays|breaks|crosses|shoots|falls|drops|rises|climbs)\s+)?(?:back\s+)?(?:above|over|past|beyond|higher than|more than|greater than|bigger than)\s+(?=[\d])/g,
    'above ',
  ],
  [
    /\b(?:(?:is|are|was|goes|go|gets|get|comes|trades|stands|moves|stays|breaks|crosses|falls|drops|dips)\s+)?(?:back\s+)?(?:below|under|beneath|lower than|less than|smaller than|cheaper than)\s+(?=[\d])/g,
    'below ',
  ],
  [
    new RegExp(
      `\\b(?:reach|reaches|hit|hits|touches|touch|gets to|get to|goes to|go to|comes to|breaks|break|crosses|is at|trades at|at)\\s+${NUMBER}(?![\\d%:])`,
      'g',
    ),
    '$1',
  ],
  [new RegExp(`\\b(?:is )?between ${NUMBER} (?:and|to) ${NUMBER}`, 'g'), 'between $1 and $2'],
  [
    new RegExp(
      `\\b(?:leaves|is outside|breaks out of|gets out of)(?: the range)?(?: of)? ${NUMBER} ?(?:-|to|and|\\.\\.) ?${NUMBER}`,
      'g',
    ),
    '$1..$2',
  ],
];

/** What is read, by its other names; `TF` stands for the candles that were named, or for none. */
const READINGS: Rewrites = [
  [/\b(?:the )?(?:rsi|relative strength)(?: index)?\b(?!\s*\()/g, 'rsi(14, TF)'],
  [/\b(?:its |the )?(\d{1,3})[\s-]?(?:day|d)[\s-](?:simple )?(?:moving average|ma|sma)\b/g, 'sma($1, 1d)'],
  [/\b(?:its |the )?(\d{1,3})[\s-]?(?:day|d)[\s-](?:exponential moving average|ema)\b/g, 'ema($1, 1d)'],
  [/\b(?:its |the )?(?:moving average|sma|ma)[\s-]?(?:of )?(\d{1,3})\b(?!\s*[,)%])/g, 'sma($1, TF)'],
  [/\b(?:its |the )?ema[\s-]?(\d{1,3})\b(?!\s*[,)%])/g, 'ema($1, TF)'],
  [/\b(?:its |the )?(\d{1,3})[\s-](?:ema)\b/g, 'ema($1, TF)'],
  [/\b(?:its |the )?(\d{1,3})[\s-](?:sma|ma|moving average)\b/g, 'sma($1, TF)'],
  [
    /\b(?:its |the )?volume (?:is |gets |goes |rises )?(?:to )?(?:a )?(\d+)(?:x| times)(?: of)?(?: its| the| as)?(?: usual| normal| average| much as usual)(?: volume)?/g,
    'volume(1h) > $1 * sma(volume(1h), 20)',
  ],
  [
    /\bvolume (?:doubles|is double)(?: its| the)?(?: usual| normal| average)?\b/g,
    'volume(1h) > 2 * sma(volume(1h), 20)',
  ],
  [/\b(?:unusual|high|huge) volume\b|\bvolume (?:spikes|explodes|surges)\b/g, 'volume spike TF'],
  [/\b(?:is |becomes |gets |goes |turns )?(oversold|overbought)\b/g, '$1 TF'],
  [/\b(?:has |makes |shows |does )?(?:a )?(golden|death)[\s-]cross(?:es)?\b/g, '$1 cross TF'],
  [/\bbreaks out\b|\bbreaking out\b/g, 'breakout TF'],
  [/\bbreaks down\b/g, 'breakdown TF'],
  [
    /\b(?:hits|reaches|makes|sets)?\s*(?:a |its |the )?(?:new )?(?:ath|all[\s-]time[\s-]high)\b(?! by)/g,
    'drawdown(ath) <= 0',
  ],
  // A wick is no close.
  [/\b(?:its |the )?(?:closes|closing|close)\s+(above|below|over|under)\s+(?=\d)/g, 'close( TF) $1 '],
  [/\bcrosses\s+(?=[se]ma\()/g, 'price crosses '],
  [
    /\b(?:is|goes|gets|closes|breaks|falls|drops|rises|crosses)\s+(above|below|over|under)\s+(?=[se]ma\()/g,
    'price crosses $1 ',
  ],
];

const TIMEFRAMES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:on|in|using|at)?\s*(?:the|an|a)?\s*\b(?:1[\s-]?(?:h|hour)|hourly)\b(?:\s*(?:chart|candles?|timeframe|tf|close))?/,
    '1h',
  ],
  [
    /\b(?:on|in|using|at)?\s*(?:the|an|a)?\s*\b(?:4[\s-]?(?:h|hour|hr)|four[\s-]hour)\b(?:\s*(?:chart|candles?|timeframe|tf|close))?/,
    '4h',
  ],
  [/\b(?:on|in|using|at)?\s*(?:the|an|a)?\s*\b(?:1[\s-]?d|daily)\b(?:\s*(?:chart|candles?|timeframe|tf|close))?/, '1d'],
];

const rewrite = (text: string, rewrites: Rewrites): string =>
  rewrites.reduce((said, [from, to]) => said.replace(from, to), text);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The wish alone, in small letters: no greeting, no thanks, no punctuation of sentences. */
export function wishOf(text: string): string {
  const said = tidy(
    text
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .replace(/[!?;]+|[.,](?=\s|$)/g, ' '),
  );
  return tidy(
    said
      .replace(/^(?:@\w+\s+)?/, '')
      .replace(LEAD, '')
      .replace(TAIL, ''),
  );
}

/** Where the candles belong that were named. */
const HOLE = /,? TF\b/;

/** Lengths of time, numbers and money alone, where a line is a time and not a rule. */
export const withDigits = (wish: string): string => wish.replace(COUNT, (word) => COUNT_WORDS.get(word) ?? word);

/**
 * What a wish claims, as the rule language says it. The coin has been taken out. `fallback` is the timeframe of what
 * names none.
 */
export function claimOf(wish: string): string {
  const isAboutCandles =
    /\b(?:rsi|ema|sma|ma|moving average|oversold|overbought|cross|volume|breaks out|breaks down|clos(?:e|es|ing))\b/.test(
      wish,
    );
  const named = isAboutCandles ? TIMEFRAMES.find(([pattern]) => pattern.test(wish)) : undefined;
  const say = (text: string): string => [AMOUNTS, READINGS, SPANS, CLAIMS].reduce(rewrite, withDigits(text));
  const without = say(named ? wish.replace(named[0], ' ') : wish);
  // Where nothing is left that could be of these candles, they were not named in vain: that is not understood.
  const isHeard = named !== undefined && HOLE.test(without);
  const said = isHeard || !named ? without : say(wish);
  const timeframe = isHeard ? named[1] : undefined;
  const dated = said.replace(/,? TF\b/g, (hole) =>
    timeframe === undefined ? '' : hole.startsWith(',') ? `, ${timeframe}` : ` ${timeframe}`,
  );
  return tidy(dated.replace(/\b(?:just|only) once\b/g, 'once').replace(/\b(?:every time|each time|urgently)\b/g, ''));
}
