import type pg from 'pg';

/**
 * Runs work in one transaction on one connection; what it throws rolls everything back. Statements without arguments
 * that come first and last travel with its begin and end, which saves a way to the server and back each.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  { first = '', last = '' }: { readonly first?: string; readonly last?: string } = {},
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // While it is out of the pool nobody else listens, and an error that nobody hears ends the process.
  const onBreak = (error: Error) => {
    broken = error;
  };
  client.on('error', onBreak);
  try {
    await client.query(`BEGIN; ${first}`);
    const value = await work(client);
    await client.query(`${last}; COMMIT`);
    return value;
  } catch (error) {
    broken ??= await rollBack(client);
    throw error;
  } finally {
    if (!broken) client.off('error', onBreak);
    client.release(broken);
  }
}

/** A connection that cannot even roll back is not handed out again. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
