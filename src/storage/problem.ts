/**
 * The data cannot be reached or kept, and the person who runs the program can do something about it. The message
 * says what happened, what became of the data, and the way out; it is complete without a stack trace.
 */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
}

/** The way out that always exists. */
export const USE_YOUR_OWN =
  'Or use a PostgreSQL server of your own (14 or newer): DATABASE_URL=postgres://user:password@host:5432/database';

/** The code of a failed system call (`ENOENT`) or of a refused query (`3D000`). */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
