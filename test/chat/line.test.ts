import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, type Option } from '../../src/chat/command.ts';
import { formatLine, formatPress, parseLine, readPress } from '../../src/chat/line.ts';
import { oneOf, optional } from '../../src/chat/options.ts';

const anything: Option<string> = { required: true, parse: (typed) => ({ ok: true, value: typed }) };
const rest: Option<string> = { ...anything, isRest: true };

const define = (name: string, options: Record<string, Option<unknown>>) =>
  command({ name, access: 'member', options, run: () => ({ says: [] }) });

const CATALOG = [
  define('watch', { symbol: anything, condition: rest }),
  define('subscribe', {
    topic: oneOf(['season', 'signals']),
    of: optional(anything),
    timeframe: optional(oneOf(['1h', '4h', '1d'])),
  }),
  define('season', {
    index: optional(anything),
    view: optional(oneOf(['why', 'sectors'])),
    page: optional({ ...anything, looks: /^\d+$/ }),
  }),
  define('alerts', {}),
];
const CHOICES = ['season', 'signals', '1h', '4h', '1d'];

const read = (line: string, ours?: string) => parseLine(CATALOG, line, ours);

describe('a line', () => {
  it.each([
    { line: '/watch BTC above 100000', args: { symbol: 'BTC', condition: 'above 100000' } },
    { line: 'watch BTC above 100000', args: { symbol: 'BTC', condition: 'above 100000' } },
    { line: '  /WATCH\tBTC   above\n100000  ', args: { symbol: 'BTC', condition: 'above 100000' } },
    { line: '\u202e/watch\u2066 B\u200bTC\u2069', args: { symbol: 'BTC' } },
    { line: '/watch - above 5', args: { condition: 'above 5' } },
  ])('$line names an option for each word', ({ line, args }) => {
    expect(read(line)).toEqual({ command: 'watch', args });
  });

  it.each(['/subscribe signals ETH 4h', '/subscribe signals 4h ETH', '/subscribe 4h Signals ETH'])(
    '%s finds its choices wherever they stand',
    (line) => {
      const { args } = read(line) ?? {};
      expect({ ...args, topic: args?.['topic']?.toLowerCase() }).toEqual({
        topic: 'signals',
        of: 'ETH',
        timeframe: '4h',
      });
    },
  );

  it.each([
    { line: '/season why 2', args: { view: 'why', page: '2' } },
    { line: '/season 2 why', args: { view: 'why', page: '2' } },
    { line: '/season 2 top50', args: { index: 'top50', page: '2' } },
    { line: '/season 2 3', args: { index: '3', page: '2' } },
  ])('$line finds an option by how its words look', ({ line, args }) => {
    expect(read(line)?.args).toEqual(args);
  });

  it('leaves out the words it has no option for', () => {
    expect(read('/alerts please')).toEqual({ command: 'alerts', args: {} });
  });

  it.each([
    { line: '/watch@ourbot BTC', ours: 'OurBot', isOurs: true },
    { line: '/watch@otherbot BTC', ours: 'OurBot', isOurs: false },
    { line: '/watch@otherbot BTC', ours: undefined, isOurs: false },
    { line: '/watch@ BTC', ours: 'OurBot', isOurs: false },
    { line: '/nothing', ours: undefined, isOurs: false },
    { line: '/', ours: undefined, isOurs: false },
    { line: '', ours: undefined, isOurs: false },
  ])('"$line" to $ours is ours: $isOurs', ({ line, ours, isOurs }) => {
    expect(read(line, ours) !== undefined).toBe(isOurs);
  });
});

describe('a button', () => {
  it('marks what is left out before what is given', () => {
    const does = { command: 'subscribe', args: { topic: 'season', timeframe: '1d' } };
    expect(formatLine(CATALOG, does)).toBe('subscribe season - 1d');
  });

  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => /^[^\s\p{Cf}]+$/u.test(text) && text !== '-' && !CHOICES.includes(text.toLowerCase()));
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));

  const invocation = fc.oneof(
    fc.record({
      command: fc.constant('watch'),
      args: fc.record({ symbol: word, condition: words }, { requiredKeys: [] }),
    }),
    fc.record({
      command: fc.constant('subscribe'),
      args: fc.record(
        { topic: fc.constantFrom('season', 'signals'), of: word, timeframe: fc.constantFrom('1h', '4h', '1d') },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ command: fc.constant('alerts'), args: fc.constant({}) }),
  );

  it('is the line that a person could have typed', () => {
    fc.assert(
      fc.property(invocation, fc.constantFrom('', '/'), ({ command, args }, slash) => {
        expect(read(slash + formatLine(CATALOG, { command, args }))).toEqual({ command, args: { ...args } });
      }),
      { numRuns: 500 },
    );
  });
});

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const found = read(`/watch ${text}`);
      expect(found?.command ?? 'watch').toBe('watch');
    }),
  );
});

describe('what a button carries', () => {
  const does = { command: 'watch', args: { symbol: 'ETH/USDT' } };

  it.each([
    { button: { does }, carries: 'watch ETH/USDT', because: 'its answer is a message of its own' },
    { button: { does, isInPlace: true as const }, carries: '=watch ETH/USDT', because: 'it answers in place' },
  ])('is "$carries", because $because', ({ button, carries }) => {
    expect(formatPress([], button)).toBe(carries);
    expect(readPress(carries)).toEqual({ line: 'watch ETH/USDT', isInPlace: 'isInPlace' in button });
  });
});
