import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrase, say } from '../../src/chat/message.ts';
import { plain } from '../../src/chat/text.ts';
import { SIGNAL_KINDS } from '../../src/core/signals/signal.ts';
import { ENGLISH } from '../../src/words/en.ts';
import { describe as describeWords, hasWords, toMessage } from '../../src/words/words.ts';
import { createTalk } from '../commands/talk.ts';

const IDS = [...ENGLISH.matchAll(/^([a-z0-9-]+) =/gm)].map(([, id = '']) => id);
const { catalog } = createTalk();

/** What stands between the quotes of the program: whole ids, and patterns that are completed when it runs. */
const SOURCES = filesUnder('src')
  .filter((path) => !path.endsWith('words/en.ts') && !path.includes('generated'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const LITERALS = new Set([...SOURCES.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, id]) => id));
const CALLS = /\b(?:say|phrase|button|describe|toDescription)\(\s*(?:describe, )?`((?:\$\{[^{}`]*\}|[^`\s$])*)`/g;
const PATTERNS = [...SOURCES.matchAll(CALLS)].map(([, template = '']) => toPattern(template));

describe('every id has words', () => {
  const direct = [...SOURCES.matchAll(/\b(?:say|phrase|problem|button)\(\s*'([a-z0-9-]+)'/g)].map(([, id = '']) => id);

  it('where it stands in the program', () => {
    expect(direct.length).toBeGreaterThan(50);
    expect(direct.filter((id) => !hasWords(id))).toEqual([]);
  });

  it('where it is completed when the program runs', () => {
    expect(PATTERNS.length).toBeGreaterThan(12);
    expect(PATTERNS.filter((pattern) => !IDS.some((id) => pattern.test(id)))).toEqual([]);
  });

  it.each(catalog.map((command) => ({ command })))(
    'of the command $command.name',
    ({ command: { name, options, isHidden } }) => {
      const required = Object.entries(options).filter(([, option]) => option.required);
      const ids = [
        `command-${name}`,
        `example-${name}`,
        ...Object.keys(options).map((option) => `option-${name}-${option}`),
        ...required.map(([option]) => `ask-${name}-${option}`),
        ...(isHidden || name === 'help' ? [] : [`help-${name}`]),
      ];
      expect(ids.filter((id) => !hasWords(id))).toEqual([]);
    },
  );

  it('of every signal', () => {
    expect(Object.keys(SIGNAL_KINDS).filter((kind) => !hasWords(`signal-${kind}`))).toEqual([]);
  });
});

describe('no words are dead', () => {
  /** Families whose members come from the catalog; the rest must be named in the program or in other words. */
  const OF_CATALOG = /^(command|example|option|ask|help)-/;
  const expected = new Set(
    catalog.flatMap(({ name, options }) => [
      ...['command', 'example', 'help'].map((family) => `${family}-${name}`),
      ...Object.keys(options).flatMap((option) => [`option-${name}-${option}`, `ask-${name}-${option}`]),
    ]),
  );

  it('among those of the catalog', () => {
    const isSaid = (id: string) => LITERALS.has(id) || ENGLISH.includes(`{ ${id} }`);
    const dead = IDS.filter((id) => OF_CATALOG.test(id) && !expected.has(id) && !isSaid(id));
    expect(dead).toEqual([]);
  });

  it('among all others', () => {
    const others = IDS.filter((id) => !OF_CATALOG.test(id));
    const isUsed = (id: string) =>
      LITERALS.has(id) || PATTERNS.some((pattern) => pattern.test(id)) || ENGLISH.includes(`{ ${id} }`);
    expect(others.filter((id) => !isUsed(id))).toEqual([]);
  });

  it('and none is said twice', () => {
    expect(IDS.filter((id, i) => IDS.indexOf(id) !== i)).toEqual([]);
  });
});

describe('the words of', () => {
  it.each(IDS)('%s fit their facts', (id) => {
    const period = /-recorded|-not-yet/.test(id) ? { from: '2024-01-01', to: '2024-12-31' } : {};
    const words = describeWords(id, 'en', { ...FACTS, ...period });
    expect(words).not.toBe('');
    expect(words).not.toMatch(/undefined|NaN|Invalid|\{|\}|\$| {2}|[\ue000-\ue002]/);
  });
});

/** A realistic value for every fact that any message needs. */
const AT = '2026-11-22T12:00:00.000Z';
const FACTS = {
  ...{
    direction: 'either',
    percent: 3,
    levels: '3,880 / 4,120',
    next: '2026-12-24T09:00:00.000Z',
    base: 4_000,
    about: 'ETH/USDT',
  },
  ...{ symbol: 'ETH/USDT', level: 4_000, price: 3_500, source: 'binance', distance: 14.29, rearm: 3_920, at: AT },
  ...{ id: '17', kind: 'rule', what: 'ETH/USDT', side: 'above', value: 62.5, until: AT, since: AT, change: -2.5 },
  ...{ index: 'top50', from: 'altcoin', to: 'neutral', wins: 31, counted: 50, day: '2026-11-21', season: 'neutral' },
  ...{ closes: 3, closesOut: 1, hours: 8, toward: 'altcoin', nearest: 'SOL 0.8, LINK 1.2', values: 'top50 61' },
  ...{ bitcoin: 4.2, bitcoinLower: -3.1, bitcoinUpper: 12, altcoins: 9, altcoinsLower: -8, altcoinsUpper: 31 },
  ...{ total: 3.3e12, dominance: 54.1, assets: 2_431, because: 'short-ranking', window: 90, ranks: 'start', least: 10 },
  ...{ others: 2, page: 2, pages: 3, hash: '3fa91c', version: '0.1.0', rank: 4, coin: 'NEW', class: 'stablecoin' },
  ...{ ours: 60, theirs: 66, sign: 'peg', sector: 'defi', end: 60, start: 49, gap: 11 },
  ...{ days: 12, more: 3, fewer: 1, young: 2, coins: 'NEW, NEWER', have: 12, need: 50, count: 3, scope: 'watched' },
  ...{ timeframe: '4h', closedAt: AT, close: 3_500, rsi: 29.43, rsiBefore: 31, macd: -0.00042, signal: -0.0005 },
  ...{ ema50: 3_400.5, ema200: 3_399, upper: 3_600, lower: 3_300, high: 3_610, low: 3_290, volume: 1e6, ratio: 3.08 },
  ...{ typed: 'nonsense', choices: 'top50, top100', most: 50, seconds: 12, digits: 15, person: 'telegram:42' },
  ...{ line: '/watch', one: '/feed season top50', other: '/feed season top100', offer: 'BTC/USDT', locale: 'en' },
  ...{ reason: 'HTTP 503', directory: '/data', path: '/data/daily.csv', missing: 'rank', skipped: 3, speed: 60 },
  ...{
    column: 15,
    expected: 'number',
    after: '<',
    near: 'rsi(14) < 30',
    timeframes: '1h, 4h, 1d',
    least: 1,
    param: 'period',
  },
  ...{ name: 'rsi', takes: 'period', outputs: '.upper, .lower', left: 'rsi(14, 1h)', one: 'percent', right: 'price' },
  ...{ about: 'ETH/USDT', text: 'rsi(14, 4h) < 30', told: 'rsi(14, 4h) 28.4', note: 'take profit' },
  ...{ once: 'yes', cooldown: '4h', expires: AT, urgency: 'critical', noted: 'yes', templates: 'dip, rally' },
  ...{ missing: 'rank', rate: 'days', every: 10, move: 0.4, any: 0.3, decided: AT, settled: AT, attempts: 2 },
  ...{ isAlone: 'no', isLate: 'yes', times: 2, farthest: 3_600, rangAt: AT, rule: 17, why: '/why 17' },
  ...{ sources: 'binance, kraken', where: 'PostgreSQL in ./data.', chat: 'telegram:42' },
  ...{
    group: 'alerts',
    commands: '/watch /alert',
    link: 'https://t.me/tidebell_bot',
    moved: 'yes',
    known: 'yes',
    used: 3,
  },
  ...{ alerts: 'yes', alert: '17' },
};

describe('a fact', () => {
  const coin = (symbol: string) => toMessage(say('signals-none-of', { symbol }), 'en').text;

  it('cannot style, break a line or turn the direction of writing', () => {
    const [, name] = coin('A\ue000B\ue002\u202eC\u2066D\u200f\nE\r\n\tF\u2028G\u0000H');
    expect(name).toEqual({ style: 'bold', text: 'ABCD E F G H' });
  });

  it.each(['<b>&_*[', '@everyone', '`code`', '{ $price }', '{"', '👩‍🚀', '币安人生', '**bold**'])(
    'is shown literally: %s',
    (name) => {
      expect(coin(name)).toEqual(['No signals of ', { style: 'bold', text: name }, ' yet.']);
    },
  );

  it('is missed loudly', () => {
    expect(() => toMessage(say('signals-none-of'), 'en')).toThrow('do not fit their facts');
    expect(() => toMessage(say('no-such-words'), 'en')).toThrow('no words for "no-such-words"');
  });
});

describe('a message', () => {
  it('has a line for each phrase and its frame at the end', () => {
    const reply = { says: [phrase('alerts-none'), phrase('signals-none')] };
    const { text, buttons } = toMessage(reply, 'en', { footer: phrase('frame-simulated') });
    expect(plain(text)).toBe(
      'Nothing is watched here yet. Try /watch ETH above 4000\nNo signals yet.\nSimulated market: these prices are invented.',
    );
    expect(buttons).toBeUndefined();
  });
});

function toPattern(template: string): RegExp {
  const source = template.split(/\$\{(?:[^{}`]|\{[^{}]*\})*\}/).join('[a-z0-9-]*');
  return new RegExp(`^${source}$`);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}
