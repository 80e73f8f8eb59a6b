import { addDays, dayOf } from '../../market/timeframe.ts';
import { formatRule, readRule } from '../language/read-rule.ts';
import { saidOtherwise } from '../language/say-otherwise.ts';
import { findCoins, type Mention } from './find-coin.ts';
import { claimOf, wishOf, withDigits } from './plain-words.ts';

/** What somebody wants who did not type a command. */
export type Wish =
  /** A whole rule in the rule language. */
  | { readonly kind: 'rule'; readonly text: string }
  | { readonly kind: 'price' | 'signals' | 'watchlist-add' | 'watchlist-remove'; readonly coin: string }
  | { readonly kind: 'chart'; readonly coin: string; readonly timeframe?: string }
  | { readonly kind: 'stop'; readonly alert: string }
  /** Told of every change of season. */
  | { readonly kind: 'season-alerts' }
  | { readonly kind: 'season' | 'alerts' | 'watchlist' | 'movers' | 'settings' | 'privacy' | 'start' | 'help' };

export type SpokenContext = {
  /** Whether a ticker, `BTC` or `BTC/USDT`, has a market. */
  isTraded(ticker: string): boolean;
  readonly now: Date;
};

/** As long as a rule may be. */
const LONGEST = 500;

/**
 * Understands `tell me when eth drops 5% in an hour` or `what is btc`: the same words always give the same wish. Every
 * word is known or the whole is not understood, so that nothing is ever left out of what somebody asked for.
 */
export function readSpoken(text: string, context: SpokenContext): Wish | undefined {
  if (text.length > LONGEST || text.trim() === '') return undefined;
  const wish = wishOf(text);
  const coins = findCoins(text, context.isTraded);
  return question(wish, coins, context) ?? rule(text, wish, context);
}

/** What stands around a coin that is asked about. */
const ASKS: readonly (readonly [RegExp, (coin: string) => Wish])[] = [
  [
    /^(?:what(?:'s| is|s)?|how much(?: is| does)?|show|check|price|quote|value)?\s*(?:me )?(?:the )?(?:current )?(?:price|value|quote)?\s*(?:of|for)?\s*COIN(?:'s)?\s*(?:price|worth|trading at|at|doing|cost|now|right now|today|usd)*$/,
    (coin) => ({ kind: 'price', coin }),
  ],
  [/^how(?:'s| is) COIN(?: doing| today| now)*$/, (coin) => ({ kind: 'price', coin })],
  [
    /^(?:show |draw |plot )?(?:me )?(?:the |a )?(?:chart|candles|graph)\s*(?:of|for)?\s*COIN$/,
    (coin) => ({ kind: 'chart', coin }),
  ],
  [/^COIN (?:chart|candles|graph)$/, (coin) => ({ kind: 'chart', coin })],
  [
    /^(?:show |any )?(?:me )?(?:the )?signals? (?:of|for|on) COIN$|^COIN signals$/,
    (coin) => ({ kind: 'signals', coin }),
  ],
  [/^(?:add )?COIN (?:to|on) (?:my |the )?(?:watch ?list|list)$/, (coin) => ({ kind: 'watchlist-add', coin })],
  [
    /^(?:remove|delete|drop|take) COIN (?:from|off) (?:my |the )?(?:watch ?list|list)$/,
    (coin) => ({ kind: 'watchlist-remove', coin }),
  ],
];

const PLAIN: readonly (readonly [RegExp, Wish])[] = [
  [
    /^(?:is it |what(?:'s| is) the |how(?:'s| is) the |show (?:me )?(?:the )?)?(?:alt(?:coin)?[\s-]?season)(?: index)?(?: yet| now| already| today)?$/,
    { kind: 'season' },
  ],
  // Dominance is told beside the season.
  [/^(?:what(?:'s| is) )?(?:the )?(?:(?:btc|bitcoin)(?:'s)? )?dominance(?: now)?$/, { kind: 'season' }],
  [
    /^alt(?:coin)?[\s-]?season (?:starts?|begins?|is here|comes|ends?|is over|changes?|starts or ends|begins or ends)$/,
    { kind: 'season-alerts' },
  ],
  [/^(?:the )?(?:alt(?:coin)?[\s-]?)?season changes$|^season alerts?$/, { kind: 'season-alerts' }],
  [/^(?:show |list |what are )?(?:me )?(?:all )?(?:my |the )?(?:alerts|rules|alarms)$/, { kind: 'alerts' }],
  [/^(?:show |open )?(?:me )?(?:my |the )?(?:watch ?list|coins)$/, { kind: 'watchlist' }],
  [
    /^(?:show |what are )?(?:me )?(?:the )?(?:(?:top |biggest )?(?:movers|gainers|losers)|gainers and losers)(?: today)?$|^what(?:'s| is) (?:hot|moving|pumping|dumping)(?: today| now)?$/,
    { kind: 'movers' },
  ],
  [/^(?:show |open |change )?(?:me )?(?:my |the )?settings$/, { kind: 'settings' }],
  // What is kept is shown first, with the ways to take it along and to have it deleted.
  [
    /^(?:export|download|delete|erase|forget|show)(?: me)?(?: all| everything)?(?: of)?(?: my| the)? data$|^(?:delete|erase|forget) (?:me|everything)$|^what do you (?:know|keep|store)(?: (?:about|of) me)?$/,
    { kind: 'privacy' },
  ],
  // Which one is not said: each alert of the list can be stopped there.
  [
    /^(?:stop|cancel|unwatch|turn off|delete|remove)(?: all| everything)?(?: of)?(?: my| the)?(?: alerts?| alarms?| rules?)?$/,
    { kind: 'alerts' },
  ],
  [
    /^(?:hi|hello|hey|there|bot|hola|hallo|ol[aá]|merhaba|привет|你好|good (?:morning|day|afternoon|evening)|start|menu)$/,
    { kind: 'start' },
  ],
  [/^(?:help|what can you do|how does (?:this|it) work|commands|what now)(?: me)?$/, { kind: 'help' }],
];

function question(wish: string, coins: readonly Mention[], { isTraded }: SpokenContext): Wish | undefined {
  const stop = /^(?:stop|delete|remove|cancel|drop) (?:alert |rule |number |no |#)*(s?\d{1,9})$/.exec(wish);
  if (stop?.[1]) return { kind: 'stop', alert: stop[1] };
  const plain = PLAIN.find(([pattern]) => pattern.test(wish));
  if (plain) return plain[1];
  const [only, ...others] = coins;
  if (!only || others.length > 0) return undefined;
  const [mention] = findCoins(wish, isTraded);
  const around = mention ? cut(wish, mention, 'COIN') : wish === only.ticker.toLowerCase() ? 'COIN' : wish;
  const timeframe = /\b(?:(1|4)\s?h(?:our)?|(1)?\s?d(?:aily)?)\b/.exec(around);
  const bare = around
    .replace(/\b(?:[14]\s?h(?:our)?|1?\s?d(?:aily)?)\b/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = ASKS.find(([pattern]) => pattern.test(around)) ?? ASKS.find(([pattern]) => pattern.test(bare));
  const asked = found?.[1](only.ticker);
  if (asked?.kind !== 'chart') return asked;
  return timeframe ? { ...asked, timeframe: timeframe[1] ? `${timeframe[1]}h` : '1d' } : asked;
}

const cut = (text: string, { from, to }: Pick<Mention, 'from' | 'to'>, by: string): string =>
  `${text.slice(0, from)}${by}${text.slice(to)}`.replace(/\s+/g, ' ').trim();

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:any|one|some|each)(?: of)?(?: the)? (?:top 100|top100|hundred largest)(?: coins?)?\b|\b(?:any|some|a|each) (?:top[\s-]?100 )?(?:coin|alt|altcoin)\b/,
    'any top100:',
  ],
  [/\b(?:any|one|some|each|anything)?(?: of| in| on)?\s?(?:my|the) (?:coins|watch ?list)\b/, 'any watchlist:'],
];

/** What is about the whole market names no coin, or Bitcoin without meaning its price. */
const OF_MARKET = /\b(?:dominance|fear|greed|season)\b/;

function rule(text: string, wish: string, context: SpokenContext): Wish | undefined {
  const whole = read(text.trim(), context);
  if (whole) return whole;
  const clock = reminder(wish, context);
  if (clock) return clock;
  if (OF_MARKET.test(wish)) return read(claimOf(ofMarket(wish)), context);
  const group = GROUPS.find(([pattern]) => pattern.test(wish));
  if (group) {
    const said = claimOf(withoutFillers(wish.replace(group[0], ' ')));
    // A group is compared with a day ago; from where each of its coins stands now, nobody could tell.
    return read(`${group[1]} ${said} in 24h`, context) ?? read(`${group[1]} ${said}`, context);
  }
  const listing = /^([a-z0-9]{2,12}) (?:is|gets|becomes)(?: newly)? (de)?listed(?: anywhere| somewhere)?$/.exec(wish);
  if (listing?.[1]) return read(`${listing[2] ?? ''}listed ${listing[1].toUpperCase()}`, context);
  // Found in the text as it was written, because `ONE` is a coin and `one` is not.
  const tickers = [...new Set(findCoins(text, context.isTraded).map(({ ticker }) => ticker))];
  const [ticker, ...others] = tickers;
  if (ticker === undefined || others.length > 0) return undefined;
  const rest = findCoins(wish, (each) => each === ticker).reduceRight((said, each) => cut(said, each, 'COIN'), wish);
  const claim = rest.replace(/\$?\bCOIN(?:'s)?\b/g, ' ').replace(new RegExp(`\\$?\\b${escaped(ticker)}\\b`, 'gi'), ' ');
  const said = claimOf(withoutFillers(claim));
  return (
    read(`${ticker} ${said}`, context) ??
    read(`${ticker} price ${said}`, context) ??
    firstOf(saidOtherwise(text), (each) => read(each, context))
  );
}

function firstOf<T, R>(all: readonly T[], of: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = of(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

const escaped = (text: string): string => text.replace(/[^\w]/g, '\\$&');

/** Words that carry nothing where a coin was taken out. */
const withoutFillers = (claim: string): string =>
  claim
    .replace(
      /\b(?:the )?(?:price|value)(?: of)?\s+(?=(?:is|goes|gets|drops|falls|rises|moves|reaches|hits|crosses|breaks|above|below|over|under)\b)/g,
      ' ',
    )
    .replace(/^(?:\s*(?:the|price|of|for|on|is|its|it|when|if|whenever|once|that|'s|about|me|alert|watch)\b)+/, ' ')
    .replace(/\b(?:of|for|on)\s*$/, ' ')
    .replace(
      /\b(?:of|for|on)\s+(?=(?:is|goes|gets|drops|falls|rises|crosses|reaches|hits|above|below|over|under)\b)/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

const ofMarket = (wish: string): string =>
  wish
    .replace(/\b(?:the )?(?:btc|bitcoin)(?:'s)? dominance\b|\bthe dominance\b/g, 'dominance')
    .replace(/\b(?:the )?(?:crypto )?fear (?:and|&|n) greed(?: index)?\b/g, 'feargreed')
    .replace(/\b(?:the )?(?:alt(?:coin)?[\s-]?)?season(?: index)?\b(?!\s*\()/g, 'season(100)')
    .replace(/\b(?:goes|falls|drops|rises|climbs|gets|is|moves|comes)\s+(?=above|below|over|under)/g, '');

/** A rule about a coin that has a market, in the words in which it is kept. */
function read(text: string, { isTraded, now }: SpokenContext): Wish | undefined {
  const found = readRule(text, { now });
  if (!found.ok) return undefined;
  const { about, condition } = found.value;
  if (about.kind !== 'symbol') return { kind: 'rule', text: formatRule(found.value) };
  const typed = about.typed.toUpperCase();
  const isListing = condition.op === 'listed' || condition.op === 'delisted';
  if (!isListing && !isTraded(typed)) return undefined;
  return { kind: 'rule', text: formatRule({ ...found.value, about: { kind: 'symbol', typed } }) };
}

const MORNING = '08:00';
const EVENING = '20:00';

/** `btc every morning`, `remind me tomorrow at 9`, `price of eth every day at 9:30 pm`. */
function reminder(wish: string, context: SpokenContext): Wish | undefined {
  const digits = withDigits(wish);
  const asked = digits.replace(/^remind (?:me )?/, '');
  const isReminder = asked !== digits;
  const said = asked.replace(/^((?:every|each|daily|tomorrow)\b.*?) (about .*)$/, '$2 $1');
  const found =
    /\b(?:every|each) (day|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: at (\d{1,2})(?::(\d{2}))?\s?(am|pm)?)?$|\b(daily|tomorrow)(?: at (\d{1,2})(?::(\d{2}))?\s?(am|pm)?)?$/.exec(
      said,
    );
  if (!found) return undefined;
  const [whole, every, hour = found[6], minute = found[7] ?? '00', half = found[8], other] = found;
  const time =
    hour === undefined
      ? every === 'evening'
        ? EVENING
        : every === 'morning'
          ? MORNING
          : undefined
      : clock(hour, minute, half);
  if (time === undefined) return undefined;
  const [coin, ...others] = findCoins(said.slice(0, found.index), context.isTraded);
  if (others.length > 0) return undefined;
  const rest = coin ? cut(said.slice(0, found.index), coin, ' ') : said.slice(0, found.index);
  if (!/^\s*(?:(?:the|price|of|for|about|me|look|at|to|check|send|at)\s*)*$/.test(rest)) return undefined;
  if (!coin && !isReminder) return undefined;
  const about = coin ? `${coin.ticker} ` : '';
  if (other === 'tomorrow') return read(`${about}on ${addDays(dayOf(context.now), 1)} ${time}`, context);
  const day = other === 'daily' || every === 'morning' || every === 'evening' ? 'day' : every;
  return whole ? read(`${about}every ${day} at ${time}`, context) : undefined;
}

function clock(hour: string, minute: string, half: string | undefined): string | undefined {
  const h = Number(hour) % (half ? 12 : 24);
  if (Number(hour) > 24 || Number(minute) > 59 || (half && Number(hour) > 12)) return undefined;
  return `${String(half === 'pm' ? h + 12 : h).padStart(2, '0')}:${minute}`;
}
