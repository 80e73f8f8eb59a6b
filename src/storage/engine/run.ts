import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../../core/reason.ts';
import { codeOf, StorageProblem, USE_YOUR_OWN } from '../problem.ts';
import type { Account } from './account.ts';

/** How every program of PostgreSQL is started: plain texts, universal time, and the rights of its account. */
export function surroundings(account: Account | undefined, cwd: string) {
  return { ...account, cwd, env: { LC_ALL: 'C', TZ: 'UTC' }, windowsHide: true };
}

/** Runs a program to its end and returns what it printed. Throws `StorageProblem` with the tail of its complaint. */
export async function run(
  program: string,
  args: readonly string[],
  account: Account | undefined,
  cwd: string,
): Promise<string> {
  const child = spawn(program, args, { ...surroundings(account, cwd), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(explainStart(program, error)));
    child.once('close', resolve);
  });
  if (code === 0) return output;
  throw new StorageProblem(`${path.basename(program)} ended with ${code}: ${tail(output)}`);
}

/** Why a program that lies there does not start. */
export function explainStart(program: string, error: unknown): StorageProblem {
  const code = codeOf(error);
  if (code === 'ENOENT' && existsSync(program)) {
    return new StorageProblem(
      `The built-in database needs the GNU C library, which this Linux (Alpine?) does not have. ${USE_YOUR_OWN}`,
      { cause: error },
    );
  }
  if (code === 'EPERM' || code === 'EINVAL') {
    return new StorageProblem(
      'The built-in database does not run as root, and this root may not become another user. ' +
        `Start the program as an ordinary user. ${USE_YOUR_OWN}`,
      { cause: error },
    );
  }
  return new StorageProblem(`${program} does not start: ${reasonOf(error)}. ${USE_YOUR_OWN}`, { cause: error });
}

/** The last lines of an output: the ones that say what happened. */
export const tail = (output: string) => output.trim().split('\n').slice(-6).join('\n');
