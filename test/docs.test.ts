import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, describe as group, it } from 'vitest';
import type { Command } from '../src/chat/command.ts';
import { phrase } from '../src/chat/message.ts';
import { readerIn } from '../src/chat/reader.ts';
import { createCatalog } from '../src/commands/catalog.ts';
import type { Services } from '../src/commands/services.ts';
import { VARIABLES } from '../src/config.ts';
import { createMetrics } from '../src/web/metrics.ts';
import { describe, toMessage } from '../src/words/words.ts';
import { ruleTables } from './support/rule-tables.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const PAGES = [...readdirSync(ROOT), ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

type Variable = { readonly about: string; readonly fallback?: string };
const variables = Object.entries<Variable>(VARIABLES);
// Nothing is run, so the commands need nothing to reach.
const catalog = createCatalog({ limits: {} } as Services).filter(({ isHidden }) => !isHidden);

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What is styled as code in a command's example, and begins with the command: what a person could type. */
function examplesOf({ name }: Command): string {
  const { text } = toMessage({ says: [phrase(`example-${name}`)] }, readerIn('en'));
  const typed = text.flatMap((span) => (typeof span !== 'string' && span.style === 'code' ? [span.text] : []));
  return typed
    .filter((line) => line.startsWith(`/${name}`))
    .map((line) => `\`${line}\``)
    .join(', ');
}

const WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    commands: table(
      ['Command', 'What it does', 'For example'],
      catalog.map((command) => [
        `\`/${command.name}\``,
        describe(`command-${command.name}`, 'en'),
        examplesOf(command),
      ]),
    ),
  },
  'docs/rules.md': ruleTables(table),
  'docs/deployment.md': {
    settings: table(
      ['Variable', 'Default', 'What it is'],
      variables.map(([name, { about, fallback }]) => [`\`${name}\``, fallback ? `\`${fallback}\`` : '', about]),
    ),
  },
};

/** The page with its written parts as they should be now. */
function renew(page: string): string {
  return Object.entries(WRITTEN[page] ?? {}).reduce((text, [name, content]) => {
    const part = new RegExp(`(<!-- ${name}: npm run docs -->\n)[^]*?(<!-- end -->)`);
    if (!part.test(text)) throw new Error(`${page} has no place for its ${name}.`);
    return text.replace(part, (_, start, end) => `${start}${content}\n${end}`);
  }, read(page));
}

// `npm run docs` lets vitest write what differs.
group('what is written by npm run docs', () => {
  it.each(Object.keys(WRITTEN))('%s says what the code says; if not, run: npm run docs', async (page) => {
    await expect(renew(page)).toMatchFileSnapshot(path.join(ROOT, page));
  });

  it('.env.example lists every variable with one comment; if not, run: npm run docs', async () => {
    const lines = variables.map(([name, { about, fallback = '' }]) => `# ${about}\n#${name}=${fallback}\n`);
    const head = '# Copy this file to .env and take away the # before what you set.\n\n';
    await expect(head + lines.join('\n')).toMatchFileSnapshot(path.join(ROOT, '.env.example'));
  });
});

group('every page', () => {
  it.each(PAGES)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it.each(PAGES)('%s names only scripts, variables and metrics that exist', async (page) => {
    const text = read(page);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);

    const shouted = [...text.matchAll(/`([A-Z]{2,}(?:_[A-Z]+)+)(?:=[^`]*)?`/g)].map((match) => match[1] ?? '');
    const foreign = ['POSTGRES_PASSWORD', 'MARKET_HISTORY', 'PRISMA_SCHEMA_ENGINE_BINARY'];
    expect(shouted.filter((name) => !(name in VARIABLES) && !foreign.includes(name))).toEqual([]);

    const { registry } = createMetrics({
      rulesArmed: () => 0,
      sources: () => [],
      duties: () => [],
      stopped: () => [],
      backlog: async () => [],
      now: () => new Date(0),
    });
    const measured = (await registry.getMetricsAsJSON()).map(({ name }) => name);
    const metrics = [...text.matchAll(/`(tidebell_(?!live|simulated|recorded)[a-z_]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(metrics.filter((name) => !measured.includes(name))).toEqual([]);
  });
});
