import { expect, it } from 'vitest';
import { findBinaries } from '../../../src/storage/engine/binaries.ts';
import { explainStart } from '../../../src/storage/engine/run.ts';

it('a machine without binaries is told of the server it may bring', () => {
  expect(() => findBinaries('win32', 'arm64')).toThrow(
    /no built-in database for this machine.*windows-arm64.*DATABASE_URL/,
  );
});

const failure = (code: string) => Object.assign(new Error(`spawn ${code}`), { code });

it.each([
  {
    program: process.execPath,
    code: 'ENOENT',
    says: /GNU C library/,
    because: 'the program is there, its loader is not',
  },
  { program: '/absent', code: 'ENOENT', says: /\/absent does not start/, because: 'the program is not there' },
  { program: process.execPath, code: 'EPERM', says: /ordinary user/, because: 'this root may not become another user' },
])('$code of $program is explained: $because', ({ program, code, says }) => {
  const { message } = explainStart(program, failure(code));
  expect(message).toMatch(says);
  expect(message).toContain('DATABASE_URL');
});
