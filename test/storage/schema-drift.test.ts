import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the migrations build what the schema describes', async () => {
  const tool = fileURLToPath(new URL('../../scripts/migration.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [tool, '--check']);
  expect(stdout).toBe('No difference detected\n');
}, 90_000);
