import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of this program, as its package names it. It is kept beside what the program has counted. */
export function readVersion(folder = path.dirname(fileURLToPath(import.meta.url))): string {
  const file = path.join(folder, 'package.json');
  // The compiled program lies a folder deeper than its sources.
  if (!existsSync(file)) return readVersion(path.dirname(folder));
  return String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version);
}
