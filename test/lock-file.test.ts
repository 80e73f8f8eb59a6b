import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Package = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};

/** The folders in which Node would look for a package, seen from another one. */
function placesOf(name: string, from: string): readonly string[] {
  const within = from.split(/\/?node_modules\//).slice(1);
  const folders = within.map((_, i) => `node_modules/${within.slice(0, i + 1).join('/node_modules/')}/`);
  return ['', ...folders].map((folder) => `${folder}node_modules/${name}`);
}

// A lock file written where a registry lacks the programs of other systems leaves them out, and `npm ci` then refuses it.
it('knows the optional packages of every system, so that npm ci takes the lock file on each of them', () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesOf(name, from).some((place) => place in lock.packages)),
  );
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
